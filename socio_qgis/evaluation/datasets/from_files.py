"""`socio dataset build` and `town`: data sets from files, and from the synthetic town."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyproj
import shapely

from ...core.errors import InputError
from ...core.windows import Window, filled_extent, metric_crs
from ...engine.input.raster_source import Source
from ...engine.input.rasters import WHITE, Raster
from .build import Build, WindowPictures, build
from .places import read_places
from .plan import SHARES, make_plan
from .sample import map_name
from .write import REPORT_NAME, check_free, write_sample

SAMPLES_A_TOWN = 20  # a new town costs seconds, and more of one are much alike
STRIDE = 4  # a window has up to three questions


@dataclass(frozen=True)
class FileSource:
    """What `socio dataset build` is asked for; see its help.

    Attributes:
        styles: The map in other styles, by their names.
    """

    imagery: Path
    map: Source
    polygons: Path
    layer: str | None
    fields: Sequence[str]
    gsd_m: float | None
    seed: int
    output: Path
    styles: Mapping[str, Source] = field(default_factory=dict)


def build_from_files(source: FileSource, on_progress: Callable[[int, int], None]) -> dict[str, Any]:
    """Make a data set from raster files and polygons; return its report.

    Raises:
        InputError: A file can't be used, the folder is taken, or nothing passed the checks.
    """
    satellite = Raster(source.imagery)
    maps = {
        style: Raster(one, crs=satellite.crs, background=WHITE, is_map=True)
        for style, one in {"": source.map, **source.styles}.items()
    }
    outline = shapely.box(*satellite.extent_in("EPSG:4326"))
    crs = metric_crs(outline.centroid.x, outline.centroid.y)
    shared = _ground(satellite, crs)
    for map_ in maps.values():
        if not map_.is_tiles:  # which cover the whole world
            shared = shapely.intersection(shared, _ground(map_, crs))
        if not shared.area:
            raise InputError(
                "{imagery} and {map} show different ground.",
                "Check the CRS of both.",
                imagery=source.imagery,
                map=map_.name,
            )
    frame = shared.bounds
    entities = read_places(source.polygons, source.layer, source.fields, crs, frame)
    plan = make_plan(entities, frame, satellite.gsd_m_in(crs), source.gsd_m, source.seed)
    named = [f"{map_name(style)}: {maps[style].short_name}" for style in source.styles]
    names = (source.imagery.name, maps[""].short_name, source.polygons.name, *named)
    settings = Build(source.output, crs, plan.gsd_m, source.seed, ", ".join(names))

    def pictures(window: Window) -> WindowPictures:
        map_, *others = (one.read(window, crs) for one in maps.values())
        return WindowPictures(
            satellite.read(window, crs), map_, dict(zip(source.styles, others, strict=True))
        )

    return build(settings, entities, plan, pictures, on_progress)


def _ground(raster: Raster, crs: str) -> shapely.Geometry:
    """What a raster shows without gaps; turned too far, with gaps, which the build finds."""
    to_run = pyproj.Transformer.from_crs(pyproj.CRS(raster.crs), crs, always_xy=True)
    filled = filled_extent(raster.extent_in(raster.crs), to_run.transform)
    return shapely.box(*(filled or raster.extent_in(crs)))


def build_town(
    output: Path, samples: int, side_px: int, seed: int, on_progress: Callable[[int, int], None]
) -> dict[str, Any]:
    """Make a data set of synthetic towns; each town is of one split.

    Raises:
        InputError: The folder is taken.
    """
    from ..town.stream import samples_of_town, town_seeds

    check_free(output)
    output.mkdir(parents=True, exist_ok=True)
    # At least ten towns, so that 6 : 1 : 3 can be met.
    of_one = max(1, min(SAMPLES_A_TOWN, samples // 10))
    splits: Counter[str] = Counter()
    levels: Counter[str] = Counter()
    for number, town_seed in enumerate(town_seeds(seed)):
        done = splits.total()
        if done == samples:
            break
        split = max(SHARES, key=lambda s: SHARES[s] * samples - splits[s])
        wanted = min(of_one, samples - done)
        every = samples_of_town(town_seed, side_px)
        spread = itertools.islice(every, number % STRIDE, None, STRIDE)
        for k, sample in enumerate(itertools.islice(spread, wanted)):
            scene = sample.scene
            question = {"problem": sample.query, "level": sample.level, "gsd_m": scene.gsd_m}
            pictures = scene.satellite_rgb, scene.map_rgb, sample.mask
            write_sample(output, split, f"{sample.level}_{number:05}_{k:02}", pictures, question)
            splits[split] += 1
            levels[sample.level] += 1
            on_progress(splits.total(), samples)
    report = {
        "build": {"town": True, "seed": seed, "side_px": side_px},
        "samples": splits.total(),
        "splits": dict(splits),
        "levels": dict(levels),
    }
    (output / REPORT_NAME).write_text(json.dumps(report, indent=1), encoding="utf-8")
    return report
