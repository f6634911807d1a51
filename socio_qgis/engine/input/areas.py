"""Raster and vector sources to areas, their windows and the pictures of these."""

from __future__ import annotations

import functools
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
import shapely

from ...core.cover import cover_note
from ...core.errors import InputError, StorageError
from ...core.settings import RunSettings, parse_queries
from ...core.windows import (
    MAX_DISTORTION,
    MAX_WINDOWS,
    READABLE_GSD_M,
    Window,
    count_windows,
    each_window,
    map_scale_for,
    metric_crs,
    suggest_gsd_m,
)
from ..contract import RunPlan, Scene
from .map_drawing import draw_map
from .rasters import WHITE, Raster
from .tiles import Source, name_of
from .vectors import VectorMap, missing

_WGS84 = pyproj.Geod(ellps="WGS84")


@dataclass(frozen=True)
class Sources:
    """Imagery, map and more map features; they are opened where they are first read.

    Attributes:
        map: A picture, or a GeoPackage with map layers, which is drawn.
        vector: GeoPackage with map layers.
    """

    satellite: Source
    map: Source
    vector: Path | None = None

    @property
    def all(self) -> list[Source]:
        """Those that are given."""
        return [one for one in (self.satellite, self.map, self.vector) if one]

    def state(self) -> str:
        """Different when a file or an address is."""
        return json.dumps([_state(one) for one in self.all])

    def opened(self) -> Opened:
        """The sources, opened once a thread, since GDAL's handles serve one at a time."""
        return _opened(self, threading.get_ident())


def _state(source: Source) -> tuple[str, int, int]:
    if isinstance(source, str):
        return source, 0, 0
    status = source.stat()
    return str(source.resolve()), status.st_size, status.st_mtime_ns


class Opened:
    """The sources, open.

    Attributes:
        map: None where the map is drawn from features.

    Raises:
        InputError: One can't be read, or has no place on the ground.
    """

    def __init__(self, sources: Sources) -> None:
        self.satellite = Raster(sources.satellite)
        drawn = _map_layers(sources.map)
        own = self.satellite
        extent = None if own.is_tiles else own.extent
        self.map = None if drawn else Raster(sources.map, own.crs, WHITE, extent, True)
        self.vectors = [drawn] if drawn else []
        if sources.vector:
            self.vectors.append(VectorMap(sources.vector))

    def scene(self, window: Window, crs: str, gsd_m: float, map_scale: float) -> Scene:
        """The pictures and features of a window."""
        features = tuple(one for vector in self.vectors for one in vector.read(window, crs))
        size_px = window.width_px, window.height_px
        satellite_rgb, is_seen = self.satellite.look(window, crs)
        return Scene(
            satellite_rgb=satellite_rgb,
            map_rgb=self.map.read(window, crs, map_scale)
            if self.map
            else draw_map(features, size_px, map_scale, gsd_m),
            gsd_m=gsd_m,
            features=features,
            is_seen=is_seen,
        )


def _map_layers(source: Source) -> VectorMap | None:
    """The map as features; None where it is a picture, as a GeoPackage may be as well."""
    if not isinstance(source, Path) or source.suffix.lower() != ".gpkg":
        return None
    vector = VectorMap(source)
    return vector if vector.layers else None


@functools.lru_cache(maxsize=8)
def _opened(sources: Sources, thread: int) -> Opened:
    return Opened(sources)


@dataclass(frozen=True)
class Read:
    """Makes the pictures of one window, wherever it is called."""

    sources: Sources
    window: Window
    crs: str
    gsd_m: float
    map_scale: float

    def __call__(self) -> Scene:
        """The scene."""
        return self.sources.opened().scene(self.window, self.crs, self.gsd_m, self.map_scale)


@dataclass(frozen=True)
class Area:
    """An area and what to do there.

    Attributes:
        notes: What the user should know of it.
    """

    plan: RunPlan
    sources: Sources
    notes: tuple[str, ...] = ()

    def windows(self, without: set[int]) -> Iterator[tuple[Window, Read]]:
        """Its windows, numbered as they come, but those with these numbers."""
        settings, crs = self.plan.settings, self.plan.crs
        for number, window in enumerate(_touching(self.plan.aoi, settings.gsd_m)):
            if number not in without:
                own = Window(number, window.extent, window.width_px, window.height_px)
                yield (
                    own,
                    Read(self.sources, own, crs, settings.gsd_m, settings.map_scale),
                )


def plan_area(
    sources: Sources,
    area: tuple[shapely.Geometry, str] | None,
    settings: Callable[[float, float], RunSettings],
    output: Path,
    name: str = "the area",
) -> Area:
    """Bring an area into a metric CRS that fits it, and cut it into windows.

    Args:
        area: Shape and CRS; None for all imagery.
        settings: Makes them for a ground resolution and a map scale.

    Raises:
        InputError: The area can't be used.
    """
    opened = sources.opened()
    notes = []
    satellite, picture = opened.satellite, opened.map
    if picture and picture.place_is_assumed:
        notes.append(
            f"{picture.short_name} has no position; took it for the ground of "
            f"{satellite.short_name}."
        )
    elif picture and picture.crs_is_assumed:
        notes.append(f"{picture.short_name} names no CRS; took that of {satellite.short_name}.")
    aoi, crs = _in_metres(area, satellite, name, notes)
    map_name = name_of(sources.map)
    if picture:
        inside = picture.covered(aoi, crs)
        _require_cover(inside, name, map_name, "a map")
        notes += [str(note) for note in [cover_note("map", aoi.area, inside.area)] if note]
        aoi = inside
    elif not any(vector.has_any_in(aoi.bounds, crs) for vector in opened.vectors):
        raise InputError(
            "{map} has no feature in {name}.",
            "Choose a map that shows it.",
            map=map_name,
            name=name,
        )
    map_gsd_m = picture.map_gsd_m_in(crs, aoi.bounds) if picture else READABLE_GSD_M
    gsd_m = suggest_gsd_m(aoi.bounds, satellite.gsd_m_in(crs, aoi.bounds), map_gsd_m)
    chosen = settings(gsd_m, map_scale_for(gsd_m, map_gsd_m))
    for raster, scale in ((satellite, 1.0), (picture, chosen.map_scale)):
        if raster and raster.is_tiles:
            _require_tiles(raster, aoi, crs, gsd_m / scale, name)
            notes.append(f"Credit the makers of {raster.short_name} as its terms say.")
    plan = RunPlan(
        settings=chosen,
        crs=crs,
        aoi=aoi,
        output=output,
        satellite=name_of(sources.satellite),
        map=", ".join(name_of(one) for one in sources.all[1:]),
        windows_total=sum(1 for _ in _touching(aoi, gsd_m)),
        sources=sources.state(),
    )
    return Area(plan, sources, tuple(dict.fromkeys(notes)))


def require_ending(output: Path, *endings: str) -> None:
    """See that an output is called what it will be.

    Raises:
        StorageError: It is not.
    """
    if output.suffix.lower() not in endings:
        raise StorageError(
            "{output} does not end in {endings}.",
            "Rename it.",
            output=output,
            endings=" or ".join(endings),
        )


def require_leave(windows: int, yes: bool, ask: Callable[[str], str] | None) -> None:
    """Ask before a large amount of work is begun.

    Args:
        yes: The user has agreed already.
        ask: Puts a question and returns the answer; None where nobody can be asked.

    Raises:
        InputError: The user has not agreed.
    """
    if windows <= MAX_WINDOWS or yes:
        return
    question = f"This needs {windows:,} windows. Begin? [y/N] "
    if ask is None or ask(question).strip().lower() not in ("y", "yes"):
        raise InputError(
            "This needs {windows} windows.",
            "Agree with --yes, or choose a smaller area; `socio plan` says how long it takes.",
            windows=f"{windows:,}",
        )


def _touching(aoi: shapely.Geometry, gsd_m: float) -> Iterator[Window]:
    shapely.prepare(aoi)
    if count_windows(aoi.bounds, gsd_m) == 1:
        yield from each_window(aoi.bounds, gsd_m)
        return
    for window in each_window(aoi.bounds, gsd_m):
        if aoi.intersects(shapely.box(*window.extent)):
            yield window


def _in_metres(
    area: tuple[shapely.Geometry, str] | None, satellite: Raster, name: str, notes: list[str]
) -> tuple[shapely.Geometry, str]:
    """The area in a metric CRS that fits it, and that CRS; only where there is imagery."""
    if area is None:
        if satellite.is_tiles:
            raise InputError(
                "{file} shows the whole world.", "Name an area with --aoi.", file=satellite.name
            )
        area = shapely.box(*satellite.extent), satellite.crs.to_wkt()
        centre = to_crs(area[0].centroid, area[1], "EPSG:4326")
        crs = metric_crs(centre.x, centre.y)
        return shapely.box(*satellite.extent_in(crs)), crs
    shape, source_crs = area
    on_earth = to_crs(shape, source_crs, "EPSG:4326")
    middle = shape
    if on_earth.bounds[2] - on_earth.bounds[0] > 180:  # parts on both sides of the 180th meridian
        middle = max(shapely.get_parts(shape), key=shapely.area)
    centre = to_crs(middle.centroid, source_crs, "EPSG:4326")
    crs = metric_crs(centre.x, centre.y)
    shape = to_crs(shape, source_crs, crs)
    # Normal form: areas are signed by the direction of their rings.
    area_m2 = abs(_WGS84.geometry_area_perimeter(shapely.normalize(on_earth))[0])
    distortion = shape.area / max(area_m2, 1e-6)
    if not 1 / MAX_DISTORTION < distortion < MAX_DISTORTION:
        raise InputError(
            "{area} is too large.", "Draw a smaller area.", area=f"{name[0].upper()}{name[1:]}"
        )
    inside = satellite.covered(shape, crs)
    _require_cover(inside, name, satellite.short_name, "imagery")
    notes += [str(note) for note in [cover_note("imagery", shape.area, inside.area)] if note]
    return inside, crs


def _require_cover(inside: shapely.Geometry, name: str, source: str, what: str) -> None:
    """See that a source shows some of an area."""
    if not inside.area:
        raise InputError(
            "{area} lies outside of {source}.",
            "Choose imagery that shows the area, or check its CRS."
            if what == "imagery"
            else "Choose a map that shows the area, or check its CRS.",
            area=f"{name[0].upper()}{name[1:]}",
            source=source,
        )


def _require_tiles(
    raster: Raster, aoi: shapely.Geometry, crs: str, gsd_m: float, name: str
) -> None:
    """A zoom level that a server does not have would pass for an empty map."""
    place = aoi.representative_point()
    if not raster.has_data_at(place.x, place.y, crs, gsd_m):
        raise InputError(
            "{file} has no tile in the middle of {name}.",
            "Name its last zoom level at the end of the address, as in #zmax=17.",
            file=raster.short_name,
            name=name,
        )


def read_areas(path: Path) -> list[tuple[str, shapely.Geometry, str]]:
    """Name, shape and CRS of each area of a GeoJSON file or GeoPackage.

    GeoJSON is in EPSG:4326 unless it says otherwise.

    Raises:
        InputError: It can't be read, or has no valid polygon.
    """
    if path.suffix.lower() == ".gpkg":
        found = list(VectorMap(path).polygons())
    else:
        found = _read_geojson(path)
    if not found:
        raise InputError("{path} holds no polygon.", "Draw the area anew.", path=path)
    broken = [name for name, shape, _ in found if not shapely.is_valid(shape)]
    if broken:
        raise InputError(
            "{path}: the border of {part} crosses itself.",
            "Repair it, for example with QGIS's 'Fix geometries'.",
            details=", ".join(broken),
            path=path,
            part=broken[0],
        )
    return found


def _read_geojson(path: Path) -> list[tuple[str, shapely.Geometry, str]]:
    try:
        text = path.read_text(encoding="utf-8")
        content = json.loads(text)
        named = content.get("crs")
        crs = pyproj.CRS(named["properties"]["name"]).to_wkt() if named else "EPSG:4326"
        features = content["features"] if content.get("type") == "FeatureCollection" else [content]
        shapes = [shapely.from_geojson(json.dumps(feature)) for feature in features]
        names = [str((feature.get("properties") or {}).get("name") or "") for feature in features]
    except FileNotFoundError:
        raise missing(path) from None
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(
            "{path} can't be read as GeoJSON.", "Save the area anew.", details=str(error), path=path
        ) from None
    except (shapely.errors.ShapelyError, pyproj.exceptions.CRSError) as error:
        raise InputError(
            "{path} has a geometry or CRS that can't be read.",
            "Save the area anew, in EPSG:4326.",
            details=str(error),
            path=path,
        ) from None
    areas = []
    for number, (name, shape) in enumerate(zip(names, shapes, strict=True)):
        parts = shapely.get_parts(shapely.get_parts(shape))  # of a collection of MultiPolygons
        polygons = parts[shapely.get_type_id(parts) == shapely.GeometryType.POLYGON]
        if len(polygons):
            valid = shapely.is_valid(polygons).all()
            whole = shapely.union_all(polygons) if valid else shapely.multipolygons(polygons)
            areas.append((name or f"area {number + 1}", whole, crs))
    return areas


def read_aoi(path: Path) -> tuple[shapely.Geometry, str]:
    """All areas of a file as one, and its CRS.

    Raises:
        InputError: It can't be read, or has no valid polygon.
    """
    areas = read_areas(path)
    crs = areas[0][2]
    return shapely.union_all([to_crs(shape, own, crs) for _, shape, own in areas]), crs


def to_crs(geometry: shapely.Geometry, source: str, target: str) -> shapely.Geometry:
    """A shape of one CRS in another."""
    if source == target:
        return geometry
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
    return shapely.transform(
        geometry, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))
    )


def settings_for(
    queries: tuple[str, ...], reasoner: str, segmenter: str, hints: bool
) -> Callable[[float, float], RunSettings]:
    """What `plan_area` wants: settings, once resolution and scale are known."""

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
