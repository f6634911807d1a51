"""An area in a metric CRS, at a ground resolution, cut into windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ...core.cover import cover_note
from ...core.errors import InputError
from ...core.settings import RunSettings, parse_queries
from ...core.types import Extent
from ...core.windows import (
    MAX_DISTORTION,
    READABLE_GSD_M,
    Window,
    count_windows,
    each_window,
    map_scale_for,
    metric_crs,
    not_on_earth,
    suggest_gsd_m,
)
from ..contract import RunPlan
from .aoi import to_crs
from .raster_source import name_of
from .rasters import Raster
from .scene_sources import SceneReader, Sources

SMALLEST_M2 = 1.0  # less is a slip of the hand
WIDEST_DEG = 30.0  # of imagery that is looked at as a whole; further from a zone is distorted
_WGS84 = pyproj.Geod(ellps="WGS84")


@dataclass(frozen=True)
class PlannedArea:
    """An area, and what to do there.

    Attributes:
        notes: What the user should know about it, in sentences.
    """

    plan: RunPlan
    sources: Sources
    notes: tuple[str, ...] = ()

    def windows(self, skip: set[int]) -> Iterator[tuple[Window, SceneReader]]:
        """Yield the windows, numbered in their order, except those with the numbers in `skip`."""
        settings, crs = self.plan.settings, self.plan.crs
        for number, window in enumerate(_windows_in(self.plan.aoi, settings.gsd_m)):
            if number not in skip:
                own = Window(number, window.extent, window.width_px, window.height_px)
                scale = settings.map_scale
                yield own, SceneReader(self.sources, own, crs, settings.gsd_m, scale)


def plan_area(
    sources: Sources,
    area: tuple[shapely.Geometry, str] | None,
    settings: Callable[[float, float], RunSettings],
    output: Path,
    name: str = "the area",
) -> PlannedArea:
    """Transform an area to a metric CRS that fits it, and cut it into windows.

    Args:
        area: Shape and CRS; None for the extent of the imagery.
        settings: Returns the settings for a ground resolution and a map scale.
        name: What to call the area in messages.

    Raises:
        InputError: The area can't be used.
    """
    opened = sources.open()
    notes = []
    satellite, map_ = opened.satellite, opened.map
    if map_ and map_.position_is_assumed:
        notes.append(
            f"{map_.short_name} has no position; took it for the ground of {satellite.short_name}."
        )
    elif map_ and map_.crs_is_assumed:
        notes.append(f"{map_.short_name} names no CRS; took that of {satellite.short_name}.")
    aoi, crs = _to_metric_crs(area, satellite, name, notes)
    map_name = name_of(sources.map)
    if map_:
        inside = map_.clip(aoi, crs)
        _check_cover(inside, name, map_name, "a map")
        notes += [str(note) for note in [cover_note("map", aoi.area, inside.area)] if note]
        aoi = inside
    elif not any(vector.has_features_in(aoi.bounds, crs) for vector in opened.vectors):
        raise InputError(
            "{map} has no feature in {name}.",
            "Choose a map that shows it.",
            map=map_name,
            name=name,
        )
    map_gsd_m = map_.map_gsd_m_in(crs, aoi.bounds) if map_ else READABLE_GSD_M
    gsd_m = suggest_gsd_m(aoi.bounds, satellite.gsd_m_in(crs, aoi.bounds), map_gsd_m)
    chosen = settings(gsd_m, map_scale_for(gsd_m, map_gsd_m))
    for raster, scale in ((satellite, 1.0), (map_, chosen.map_scale)):
        if raster and raster.is_tiles:
            _check_zoom(raster, aoi, crs, gsd_m / scale, name)
            notes.append(f"Credit the makers of {raster.short_name} as its terms say.")
    plan = RunPlan(
        settings=chosen,
        crs=crs,
        aoi=aoi,
        output=output,
        satellite=name_of(sources.satellite),
        map=", ".join(name_of(one) for one in sources.all[1:]),
        windows_total=sum(1 for _ in _windows_in(aoi, gsd_m)),
        sources=sources.state(),
    )
    return PlannedArea(plan, sources, tuple(dict.fromkeys(notes)))


def settings_for(
    queries: tuple[str, ...], reasoner: str, segmenter: str, hints: bool
) -> Callable[[float, float], RunSettings]:
    """Return what `plan_area` takes: settings for a ground resolution and a map scale."""

    def make(gsd_m: float, map_scale: float) -> RunSettings:
        return RunSettings(
            queries=parse_queries("\n".join(queries)),
            reasoner=reasoner,
            segmenter=segmenter,
            gsd_m=gsd_m,
            map_scale=map_scale,
            hints=hints,
        )

    return make


def _windows_in(aoi: shapely.Geometry, gsd_m: float) -> Iterator[Window]:
    shapely.prepare(aoi)
    if count_windows(aoi.bounds, gsd_m) == 1:
        yield from each_window(aoi.bounds, gsd_m)
        return
    for window in each_window(aoi.bounds, gsd_m):
        if aoi.intersects(shapely.box(*window.extent)):
            yield window


def _to_metric_crs(
    area: tuple[shapely.Geometry, str] | None, satellite: Raster, name: str, notes: list[str]
) -> tuple[shapely.Geometry, str]:
    """Return the part of the area that has imagery, in a metric CRS that fits, and that CRS."""
    if area is None:
        if satellite.is_tiles:
            raise InputError(
                "{file} shows the whole world.", "Name an area with --aoi.", file=satellite.name
            )
        outline = shapely.segmentize(shapely.box(*satellite.extent), _width(satellite.extent) / 20)
        area = outline, satellite.crs.to_wkt()
        centre = to_crs(area[0].centroid, area[1], "EPSG:4326")
        crs = metric_crs(centre.x, centre.y)
        west, _, east, _ = to_crs(*area, "EPSG:4326").bounds
        if not east - west < WIDEST_DEG:
            raise InputError(
                "{file} shows too much of the world.",
                "Name an area with --aoi.",
                file=satellite.name,
            )
        return shapely.box(*satellite.extent_in(crs)), crs
    shape, source_crs = area
    on_earth = to_crs(shape, source_crs, "EPSG:4326")
    middle = shape
    if on_earth.bounds[2] - on_earth.bounds[0] > 180:  # parts on both sides of the 180th meridian
        middle = max(shapely.get_parts(shape), key=shapely.area)
    centre = to_crs(middle.centroid, source_crs, "EPSG:4326")
    crs = metric_crs(centre.x, centre.y)
    shape = to_crs(shape, source_crs, crs)
    if not np.isfinite(shape.bounds).all():
        raise not_on_earth()
    if shape.area < SMALLEST_M2:
        raise InputError(
            "{area} is too small.", "Draw a larger area.", area=f"{name[0].upper()}{name[1:]}"
        )
    # Normal form: areas are signed by the direction of their rings.
    area_m2 = abs(_WGS84.geometry_area_perimeter(shapely.normalize(on_earth))[0])
    distortion = shape.area / max(area_m2, 1e-6)
    if not 1 / MAX_DISTORTION < distortion < MAX_DISTORTION:
        raise InputError(
            "{area} is too large.", "Draw a smaller area.", area=f"{name[0].upper()}{name[1:]}"
        )
    inside = satellite.clip(shape, crs)
    _check_cover(inside, name, satellite.short_name, "imagery")
    notes += [str(note) for note in [cover_note("imagery", shape.area, inside.area)] if note]
    return inside, crs


def _width(extent: Extent) -> float:
    return extent[2] - extent[0]


def _check_cover(inside: shapely.Geometry, name: str, source: str, what: str) -> None:
    """Check that a source shows some of an area."""
    if not inside.area:
        raise InputError(
            "{area} lies outside of {source}.",
            "Choose imagery that shows the area, or check its CRS."
            if what == "imagery"
            else "Choose a map that shows the area, or check its CRS.",
            area=f"{name[0].upper()}{name[1:]}",
            source=source,
        )


def _check_zoom(raster: Raster, aoi: shapely.Geometry, crs: str, gsd_m: float, name: str) -> None:
    """Check that a server has the zoom level: without it, the map would look empty."""
    place = aoi.representative_point()
    if not raster.has_data_at(place.x, place.y, crs, gsd_m):
        raise InputError(
            "{file} has no tile in the middle of {name}.",
            "Name its last zoom level at the end of the address, as in #zmax=17.",
            file=raster.short_name,
            name=name,
        )
