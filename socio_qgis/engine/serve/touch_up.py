"""Parts added to an outline or removed from it by clicks on the imagery.

The segmenter draws the object anew with the points. Of what changes only the parts under the
points are taken, so that a click never alters the outline elsewhere; where the segmenter does not
follow a point, a small disc does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
import shapely

from ...core.errors import InputError
from ...core.types import Extent, Point
from ...core.windows import geotransform
from ..contract import Image, Mask, MaskPrompt, Proposal, Segmenter
from ..imaging.polygonize import georeference, polygonize, simplify

DISC_RADIUS_PX = 6
BRUSH = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
MAX_POINTS = 100


class TouchUp:
    """Keeps the segmenter's picture from one click to the next.

    Args:
        segmenter: Nobody else may give it a picture meanwhile.
        rgb: (H, W, 3) uint8, the imagery around the object.
        extent: Of the picture: (xmin, ymin, xmax, ymax) in a metric CRS.
    """

    def __init__(self, segmenter: Segmenter, rgb: Image, extent: Extent) -> None:
        self._segmenter, self._size_hw, self._extent = segmenter, rgb.shape[:2], extent
        segmenter.set_image(rgb)

    def outline(
        self, shape: shapely.Geometry, on: Sequence[Point], off: Sequence[Point]
    ) -> shapely.Geometry:
        """The shape with the parts at points `on`, without those at points `off`.

        All coordinates are in the picture's CRS. What lies outside of the picture stays.

        Raises:
            InputError: A point lies outside of the picture.
        """
        height, width = self._size_hw
        x0, x_per_px, _, y0, _, y_per_px = geotransform(self._extent, width, height)

        def to_px(xy: np.ndarray) -> np.ndarray:
            return np.asarray((xy - (x0, y0)) / (x_per_px, y_per_px))

        on_px, off_px = (to_px(np.array(points, float).reshape(-1, 2)) for points in (on, off))
        both = np.concatenate([on_px, off_px])
        if not (np.isfinite(both).all() and ((both >= 0) & (both < (width, height))).all()):
            raise InputError("A point lies outside of the picture.", "Click closer to the place.")
        before = rasterize(shapely.transform(shape, to_px), (height, width))
        after = _touched_up(self._segmenter, before, on_px, off_px)
        return _with_changes(shape, before, after, self._extent)


def read_request(values: dict[str, Any]) -> tuple[shapely.Geometry, list[Point], list[Point]]:
    """The polygon, the points on it and those off it, of a message from the plugin.

    Raises:
        InputError: They can't be read, or there are too many points.
    """
    try:
        shape = shapely.from_wkb(bytes.fromhex(values["polygon"]))
        points = [(float(x), float(y), bool(adds)) for x, y, adds in values["points"]]
    except (KeyError, ValueError, TypeError, shapely.errors.ShapelyError) as error:
        raise InputError(
            "The outline can't be read.", "Choose another result.", str(error)
        ) from None
    if len(points) > MAX_POINTS:
        raise InputError(
            "There are more than {most} points.", "Keep the outline first.", most=MAX_POINTS
        )
    shape = shapely.make_valid(shapely.force_2d(shape))
    on, off = ([(x, y) for x, y, adds in points if adds is side] for side in (True, False))
    return shape, on, off


def rasterize(shape_px: shapely.Geometry, size_hw: tuple[int, int]) -> Mask:
    """Pixels (H, W) whose centres lie in a polygon or multipolygon in pixels; exact."""
    height, width = size_hw
    crossings = np.zeros((height, width + 1), np.int32)  # of edges, left of each pixel's centre
    for ring in shapely.get_rings(shapely.get_parts(shape_px)):
        xy = shapely.get_coordinates(ring)
        low, high = xy[:-1], xy[1:]
        swap = low[:, 1] > high[:, 1]
        low, high = np.where(swap[:, None], high, low), np.where(swap[:, None], low, high)
        first, last = (
            np.clip(np.ceil(y - 0.5), 0, height).astype(int) for y in (low[:, 1], high[:, 1])
        )
        edge = np.repeat(np.arange(len(low)), last - first)
        row = np.arange(len(edge)) - np.repeat(np.cumsum(last - first) - last, last - first)
        slope = (high[edge, 0] - low[edge, 0]) / (high[edge, 1] - low[edge, 1])
        x = low[edge, 0] + (row + 0.5 - low[edge, 1]) * slope
        np.add.at(crossings, (row, np.clip(np.ceil(x - 0.5), 0, width).astype(int)), 1)
    return np.asarray(np.cumsum(crossings, axis=1)[:, :width] % 2 == 1)


def _touched_up(segmenter: Segmenter, before: Mask, on: np.ndarray, off: np.ndarray) -> Mask:
    rows, columns = np.nonzero(before)
    ends = np.concatenate([np.column_stack([columns, rows]), np.floor(on).astype(int)])
    if not len(ends):
        return before
    x1, y1 = ends.min(axis=0)
    x2, y2 = ends.max(axis=0) + 1
    prompt = Proposal(
        (float(x1), float(y1), float(x2), float(y2)),
        tuple(map(tuple, on.tolist())),
        MaskPrompt.of(before.astype(np.float32)),
        points_off_xy_px=tuple(map(tuple, off.tolist())),
    )
    (drawn,), _ = segmenter.predict([prompt])
    result = before.copy()
    for points, change, value in ((on, drawn & ~before, True), (off, before & ~drawn, False)):
        # Without the thin strips that a new drawing differs by all along the old border.
        solid = cv2.morphologyEx(change.astype(np.uint8), cv2.MORPH_OPEN, BRUSH)
        pieces = cv2.connectedComponents(solid, connectivity=4)[1]
        for x, y in np.floor(points).astype(int):
            if pieces[y, x]:
                result[pieces == pieces[y, x]] = value
    for points, value in ((on, True), (off, False)):
        for x, y in np.floor(points).astype(int).tolist():
            if result[y, x] != value:
                disc = cv2.circle(
                    np.zeros(result.shape, np.uint8), (x, y), DISC_RADIUS_PX, 1, cv2.FILLED
                )
                result[disc > 0] = value
    return _without_seams(before, result)


def _without_seams(before: Mask, after: Mask) -> Mask:
    """Without the hair-thin gaps and remains along what was added or removed."""
    near = cv2.dilate((before ^ after).astype(np.uint8), BRUSH)
    closed = cv2.morphologyEx(after.astype(np.uint8), cv2.MORPH_CLOSE, BRUSH)
    even = cv2.morphologyEx(closed, cv2.MORPH_OPEN, BRUSH)
    return np.asarray(np.where(near, even, after) > 0)


def _with_changes(
    shape: shapely.Geometry, before: Mask, after: Mask, extent: Extent
) -> shapely.Geometry:
    """Change the shape where pixels changed, so that the rest keeps its vertices."""
    height, width = before.shape
    transform = geotransform(extent, width, height)
    pixel = (extent[2] - extent[0]) / width
    added, removed = (
        shapely.union_all(georeference(simplify(polygonize(change)), transform))
        for change in (after & ~before, before & ~after)
    )
    # Vertices of the old outline lie between pixels: close the hair cracks along it.
    grown = shapely.union(shape, shapely.buffer(added, pixel / 2, join_style="mitre"))
    result = shapely.difference(grown, shapely.buffer(removed, pixel / 2, join_style="mitre"))
    parts = shapely.get_parts(shapely.make_valid(result))
    polygons = shapely.get_parts(parts[shapely.get_type_id(parts) != 0])
    polygons = polygons[shapely.get_type_id(polygons) == shapely.GeometryType.POLYGON]
    return shapely.multipolygons(polygons[shapely.area(polygons) > 2 * pixel**2])
