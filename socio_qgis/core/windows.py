"""The area of interest as overlapping north-up windows, and pixel geometry.

Coordinates are x, y in a projected CRS in metres; extents are (xmin, ymin, xmax, ymax).
Pixel coordinates are x right, y down, with (0, 0) at the outer corner of the first pixel.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from .errors import InputError
from .settings import OVERLAP_PX, WINDOW_PX
from .types import Extent, Geotransform

MAX_WINDOWS = 10_000  # planning more would be felt in the panel
COARSEST_GSD_M = 3.0  # coarser hides what tells places apart
SEVERAL_GSD_M = 2.4
MAX_MAP_SCALE = 3.75  # map pixels a satellite pixel: 2880 of them a side bound memory and time
# At these resolutions, maps that are drawn anew at each scale have room for the names of schools
# and small parks: layers that QGIS draws, and tiles (zoom level 17 of web maps, 16 in the far
# north). docs/map-reader.md has the measurement.
READABLE_GSD_M, READABLE_TILES_M = 1.2, 1.0
# Pixels a pixel: a map that is brought to another grid loses letters otherwise. Of pictures, 1.5
# shows no more names than 1.15, and takes 1.2 to 1.5 times as long to read.
SHARPNESS, TILE_SHARPNESS = 1.15, 1.25
FINEST_MAP_GSD_M = 0.3  # letters of a finer picture are large enough when it is shrunk to this
EDGE_STEPS = 20  # an edge is a curve in another CRS
MAX_DISTORTION = 1.2  # of an area's size by the UTM zone of its middle; 1.02 if 30 degrees wide


@dataclass(frozen=True)
class Window:
    """One picture of the area: `width_px` x `height_px` pixels over `extent`, north up."""

    index: int
    extent: Extent
    width_px: int
    height_px: int

    @property
    def geotransform(self) -> Geotransform:
        """GDAL order: origin x, pixel width, 0, origin y, 0, negative pixel height."""
        return geotransform(self.extent, self.width_px, self.height_px)


def moved(window: Window, offset_m: tuple[float, float]) -> Window:
    """The same window, so much further east and north."""
    (xmin, ymin, xmax, ymax), (east, north) = window.extent, offset_m
    return replace(window, extent=(xmin + east, ymin + north, xmax + east, ymax + north))


def geotransform(extent: Extent, width_px: int, height_px: int) -> Geotransform:
    """Geotransform in GDAL's order of a north-up picture over an extent."""
    xmin, ymin, xmax, ymax = extent
    return (xmin, (xmax - xmin) / width_px, 0.0, ymax, 0.0, -(ymax - ymin) / height_px)


def not_on_earth(details: str = "") -> InputError:
    """The error for an area that no CRS in metres can show."""
    return InputError(
        "The area is not on the Earth.", "Check the CRS of the project and of the layers.", details
    )


def metric_crs(longitude_deg: float, latitude_deg: float) -> str:
    """Authority id of a CRS in metres with little distortion there: UTM, or UPS at the poles."""
    if not (math.isfinite(longitude_deg) and -90.0 <= latitude_deg <= 90.0):
        raise not_on_earth()
    if latitude_deg >= 84.0:
        return "EPSG:32661"
    if latitude_deg < -80.0:
        return "EPSG:32761"
    zone = int((longitude_deg + 180.0) % 360.0 // 6.0) + 1
    return f"EPSG:{32600 + zone if latitude_deg >= 0 else 32700 + zone}"


def filled_extent(
    extent: Extent,
    transform: Callable[[float, float], tuple[float, float]],
) -> Extent | None:
    """The largest north-up extent that a picture fills in another CRS, where its edges are aslant.

    Args:
        extent: The picture's, as (xmin, ymin, xmax, ymax) in its own CRS.
        transform: x, y of its CRS to x, y of the other.

    Returns:
        None where it is turned too far.
    """
    xmin, ymin, xmax, ymax = extent
    xs = [xmin + (xmax - xmin) * i / EDGE_STEPS for i in range(EDGE_STEPS + 1)]
    ys = [ymin + (ymax - ymin) * i / EDGE_STEPS for i in range(EDGE_STEPS + 1)]
    edges = (
        [transform(xmin, y) for y in ys],
        [transform(xmax, y) for y in ys],
        [transform(x, ymin) for x in xs],
        [transform(x, ymax) for x in xs],
    )
    left, *_, right = sorted(([x for x, _ in edge] for edge in edges), key=sum)
    bottom, *_, top = sorted(([y for _, y in edge] for edge in edges), key=sum)
    inside = max(left), max(bottom), min(right), min(top)
    return inside if inside[0] < inside[2] and inside[1] < inside[3] else None


def picture_gsd_m(native_gsd_m: float) -> float:
    """Metres a pixel at which a map that is a picture is read best, by its own resolution."""
    return max(native_gsd_m / SHARPNESS, FINEST_MAP_GSD_M)


def tiles_gsd_m(levels_m: Sequence[float]) -> float:
    """Metres a pixel at which tiles that are drawn anew at each zoom are read best."""
    return nearest_level_m(levels_m, READABLE_TILES_M) / TILE_SHARPNESS


def nearest_level_m(levels_m: Sequence[float], gsd_m: float) -> float:
    """That of the zoom levels, in metres a pixel, which is nearest to a resolution.

    Labels have the same height in pixels at every level. How many there are depends on it, but
    never on how large the area is or how fine the imagery.
    """
    return min(levels_m, key=lambda level_m: abs(math.log(level_m / gsd_m)))


def map_scale_for(gsd_m: float, map_gsd_m: float) -> float:
    """Map pixels a satellite pixel, so that the map has its own resolution."""
    return min(gsd_m / map_gsd_m, MAX_MAP_SCALE)


def suggest_gsd_m(extent: Extent, native_gsd_m: float, map_gsd_m: float) -> float:
    """Ground resolution that shows an area in one window, where its detail allows that.

    Finer than the imagery adds nothing, but that a window's map picture then is no larger than is
    bearable. Areas that would be too coarse in one window are cut into several instead, which then
    may as well be finer.
    """
    side_m = max(extent[2] - extent[0], extent[3] - extent[1])
    whole_m = max(side_m / WINDOW_PX, native_gsd_m, 0.3)
    gsd_m = whole_m if whole_m <= COARSEST_GSD_M else max(SEVERAL_GSD_M, native_gsd_m)
    return min(gsd_m, MAX_MAP_SCALE * map_gsd_m)


def _whole(length_m: float, gsd_m: float) -> int:
    """Pixels that cover a length: a multiple of 4, so that 1.25 times of it is whole as well."""
    return 4 * math.ceil(length_m / gsd_m / 4 - 1e-6)


def _starts(length_px: int, size_px: int, overlap_px: int) -> list[int]:
    """Offsets of windows that cover a length, evenly spread, each pair sharing the overlap."""
    if length_px <= size_px:
        return [0]
    count = math.ceil((length_px - overlap_px) / (size_px - overlap_px))
    return [round(i * (length_px - size_px) / (count - 1)) for i in range(count)]


def plan_windows(
    extent: Extent,
    gsd_m: float,
    size_px: int = WINDOW_PX,
    overlap_px: int = OVERLAP_PX,
) -> list[Window]:
    """Cut an extent into windows of `size_px` that overlap by at least `overlap_px`.

    A small area gets one window of its own shape, grown to at least half of `size_px` a side so
    that the pictures show what lies around it.
    """
    count = count_windows(extent, gsd_m, size_px, overlap_px)
    if count > MAX_WINDOWS:
        raise InputError(
            "The area needs {count} windows.",
            "Draw a smaller area or choose a coarser ground resolution.",
            count=f"{count:,}",
        )
    return list(each_window(extent, gsd_m, size_px, overlap_px))


def count_windows(
    extent: Extent,
    gsd_m: float,
    size_px: int = WINDOW_PX,
    overlap_px: int = OVERLAP_PX,
) -> int:
    """How many windows `each_window` gives."""
    width_px, height_px = _whole_size(extent, gsd_m, size_px)
    columns, rows = (_starts(side, size_px, overlap_px) for side in (width_px, height_px))
    return len(columns) * len(rows)


def each_window(
    extent: Extent,
    gsd_m: float,
    size_px: int = WINDOW_PX,
    overlap_px: int = OVERLAP_PX,
) -> Iterator[Window]:
    """The windows of `plan_windows` one after the other, however many."""
    xmin, ymin, xmax, ymax = extent
    width_px, height_px = _whole_size(extent, gsd_m, size_px)
    centre_x, centre_y = (xmin + xmax) / 2, (ymin + ymax) / 2
    left, top = centre_x - width_px * gsd_m / 2, centre_y + height_px * gsd_m / 2
    columns = _starts(width_px, size_px, overlap_px)
    rows = _starts(height_px, size_px, overlap_px)
    window_width_px, window_height_px = min(width_px, size_px), min(height_px, size_px)
    for number, (row, column) in enumerate(itertools.product(rows, columns)):
        x, y = left + column * gsd_m, top - row * gsd_m
        yield Window(
            index=number,
            extent=(x, y - window_height_px * gsd_m, x + window_width_px * gsd_m, y),
            width_px=window_width_px,
            height_px=window_height_px,
        )


def _whole_size(extent: Extent, gsd_m: float, size_px: int) -> tuple[int, int]:
    """Pixels that cover an extent, at least half a window a side."""
    xmin, ymin, xmax, ymax = extent
    if not (xmax > xmin and ymax > ymin):
        raise InputError("The area of interest is empty.", "Draw an area with some width.")
    return (
        max(_whole(xmax - xmin, gsd_m), size_px // 2),
        max(_whole(ymax - ymin, gsd_m), size_px // 2),
    )
