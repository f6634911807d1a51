"""Polygons of masks, which cover exactly the pixels of the mask.

The outline of a mask consists of horizontal and vertical cracks between pixels. Only its corners
are needed: sorted by row, each pair of neighbours bounds a horizontal crack; sorted by column, a
vertical one. Following both in turn gives the rings. Foreground is 4-connected. Where two pixels
touch only at a corner, the corner counts twice, and a ring that would touch itself there is split,
so that every polygon is valid.

All polygons are arrays of shapely geometries with x right and y down, in pixels, until
`georeference` brings them to a CRS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from ...core.types import Geotransform
from ..contract import Mask, Polygons

# A smaller value would keep the stairs of slanted lines: many times the vertices, for no gain.
SIMPLIFY_PX = 1.5

_Ints = npt.NDArray[np.int64]
_Flags = npt.NDArray[np.bool_]


def polygonize(mask: Mask) -> Polygons:
    """Return the polygons of a (H, W) mask, one per 4-connected component, with holes."""
    cracks = _cracks(mask)
    if not len(cracks.y):
        return np.array([], object)
    xy, starts = _rings(cracks)
    lengths = np.diff(np.append(starts, len(xy)))
    rings = shapely.linearrings(
        xy.astype(float), indices=np.repeat(np.arange(len(starts)), lengths)
    )
    is_hole = _doubled_areas(xy, starts) < 0
    if not is_hole.any():
        return np.asarray(shapely.polygons(rings), object)
    component = _component_of_ring(mask, xy, starts)
    order = np.lexsort((is_hole, component))  # of each component the shell first, then its holes
    return np.asarray(shapely.polygons(rings[order], indices=component[order]), object)


def polygonize_many(masks: Sequence[Mask]) -> list[Polygons]:
    """Return the polygons of each mask, traced at once on a sheet of cut-outs of the masks."""
    cuts = [_bounds(mask) for mask in masks]
    heights = np.array([y2 - y1 for _, y1, _, y2 in cuts], int)
    tops = np.concatenate([[0], np.cumsum(heights + 1)])  # a blank row between
    sheet = np.zeros((int(tops[-1]), max((x2 - x1 for x1, _, x2, _ in cuts), default=0)), bool)
    for mask, top, (x1, y1, x2, y2) in zip(masks, tops, cuts, strict=False):
        sheet[top : top + y2 - y1, : x2 - x1] = mask[y1:y2, x1:x2]
    polygons = polygonize(sheet)
    owner = np.searchsorted(tops, shapely.bounds(polygons)[:, 1], "right") - 1
    shifts = np.array([(x1, y1 - top) for top, (x1, y1, *_) in zip(tops, cuts, strict=False)])
    if len(polygons):
        shift = np.repeat(shifts[owner], shapely.get_num_coordinates(polygons), axis=0)
        polygons = shapely.transform(polygons, lambda xy: xy + shift)
    return [polygons[owner == i] for i in range(len(masks))]


def simplify(polygons: Polygons) -> Polygons:
    """Drop vertices within SIMPLIFY_PX; only invalid results take the slower, safer method."""
    simple = np.asarray(shapely.simplify(polygons, SIMPLIFY_PX, preserve_topology=False), object)
    bad = ~shapely.is_valid(simple) | shapely.is_empty(simple)
    bad |= shapely.get_type_id(simple) != shapely.get_type_id(polygons)
    if bad.any():
        simple[bad] = shapely.simplify(polygons[bad], SIMPLIFY_PX, preserve_topology=True)
    return simple


def multipolygon(polygons: Polygons) -> shapely.MultiPolygon:
    """Return one valid shape; neighbours that overlap after `simplify` become one part."""
    shape = shapely.multipolygons(polygons)
    if not shape.is_valid:
        shape = shapely.multipolygons(shapely.get_parts(shapely.union_all(polygons)))
    return shape


def georeference(polygons: Polygons, geotransform: Geotransform) -> Polygons:
    """Transform pixel coordinates to a CRS by a geotransform in GDAL's order."""
    x0, x_per_column, x_per_row, y0, y_per_column, y_per_row = geotransform
    matrix = np.array([[x_per_column, y_per_column], [x_per_row, y_per_row]])
    return np.asarray(shapely.transform(polygons, lambda xy: xy @ matrix + (x0, y0)), object)


def _bounds(mask: Mask) -> tuple[int, int, int, int]:
    """Return the box (x1, y1, x2, y2) of the set pixels; a search in bytes is fastest."""
    pixels = mask.tobytes()
    first = pixels.find(1)
    if first < 0:
        return 0, 0, 0, 0
    y1, y2 = first // mask.shape[1], pixels.rfind(1) // mask.shape[1] + 1
    columns = np.flatnonzero(np.bitwise_or.reduce(mask[y1:y2], axis=0))
    return int(columns[0]), y1, int(columns[-1]) + 1, y2


@dataclass(frozen=True)
class _Cracks:
    """Horizontal cracks with the mask on their right (y down).

    Each goes from (x1, y) to (x2, y); `following` is the next horizontal crack of its ring;
    `touch1` and `touch2` are true where the end is a corner that counts twice.
    """

    x1: _Ints
    x2: _Ints
    y: _Ints
    following: _Ints
    touch1: _Flags
    touch2: _Flags


def _cracks(mask: Mask) -> _Cracks:
    above, at, twice, width = _corners(mask)
    # Of a doubled corner the first ends the crack on its left, the second begins the right one.
    # Down a column, the one joined to the upper crack must come first: that is the second one
    # where the upper right pixel is set.
    swap = twice & above[at + 1].astype(bool)
    times = np.where(twice, 2, 1)
    first = np.cumsum(times) - times
    at, twice = np.repeat(at, times), np.repeat(twice, times)
    y, x = np.divmod(at, width)
    # Sorting 16-bit numbers is a radix sort, many times faster.
    by_column = np.argsort(x.astype(np.uint16) if width < 2**16 else x, kind="stable")
    place = np.empty(len(at), np.int64)
    place[by_column] = np.arange(len(at))
    upper, lower = first[swap], first[swap] + 1
    place[upper], place[lower] = place[lower].copy(), place[upper].copy()
    by_column[place[upper]], by_column[place[lower]] = upper, lower
    vertical_partner = by_column[place ^ 1]
    # Corners 2k and 2k + 1 bound crack k. It runs rightwards where the pixel below is set.
    rightwards = above[at[::2] + width + 1].astype(bool)
    start = np.arange(0, len(at), 2) + ~rightwards
    end = start ^ 1
    return _Cracks(
        x1=x[start],
        x2=x[end],
        y=y[::2],
        following=vertical_partner[end] >> 1,
        touch1=twice[start],
        touch2=twice[end],
    )


def _corners(mask: Mask) -> tuple[npt.NDArray[np.uint8], _Ints, _Flags, int]:
    """Return padded pixels (flat), flat indices of corners, which count twice, and row length.

    A corner's index is that of the padded pixel on its upper left. Eight pixels make a word, and
    only words that have a crack, or have one next to them, are examined.
    """
    height, width = mask.shape[0], (mask.shape[1] + 2 + 15) // 8 * 8  # a blank word at the end
    padded = np.zeros((height + 2, width), np.uint8)
    padded[1:-1, 1 : mask.shape[1] + 1] = mask
    words = padded.view("<u8")
    crack = (words[1:] ^ words[:-1]).ravel()  # above each pixel of a row of corners
    busy = crack != 0
    busy[:-1] |= busy[1:]
    at = np.flatnonzero(busy)
    upper = words.ravel()
    left, upper_left = crack[at], upper[at]
    # The same, one pixel further: the first byte of the next word moves in.
    right = left >> 8 | crack[at + 1] << 56
    upper_right = upper_left >> 8 | upper[at + 1] << 56
    saddle = left & right & (upper_left ^ upper_right)
    found = np.flatnonzero(((left ^ right) | saddle).view(np.uint8))
    corners = at[found >> 3] * 8 + (found & 7)
    return padded.ravel(), corners, saddle.view(np.uint8)[found].astype(bool), width


def _rings(cracks: _Cracks) -> tuple[_Ints, _Ints]:
    """Return corners (n, 2) ring by ring, and where each ring starts."""
    order, starts = _follow(cracks.following)
    xy = np.empty((2 * len(order), 2), np.int64)
    xy[::2, 0], xy[1::2, 0] = cracks.x1[order], cracks.x2[order]
    xy[::2, 1] = xy[1::2, 1] = cracks.y[order]
    touches = np.empty(len(xy), bool)
    touches[::2], touches[1::2] = cracks.touch1[order], cracks.touch2[order]
    return _split_at_touches(xy, 2 * starts, np.flatnonzero(touches))


def _follow(following: _Ints) -> tuple[_Ints, _Ints]:
    """Return an order that follows each cycle of a permutation, and where each cycle starts.

    Stretches between heads (one element in eight) are followed side by side in numpy; only the
    heads, and cycles without a head, one by one.
    """
    elements = np.arange(len(following))
    is_head = (elements * 0x9E3779B1 >> 9) % 8 == 0  # scattered, for stretches of similar length
    heads = np.flatnonzero(is_head)
    head, place = np.full(len(following), -1), np.zeros(len(following), np.int64)
    after, length = following.copy(), np.ones(len(following), np.int64)
    at, of, step = heads, heads, 0
    while len(at):
        head[at], place[at] = of, step
        at, step = following[at], step + 1
        ends = is_head[at]
        after[of[ends]], length[of[ends]] = at[ends], step
        at, of = at[~ends], of[~ends]
    alone = head < 0
    head[alone] = elements[alone]
    nodes = elements[is_head | alone]
    number = np.zeros(len(following), np.int64)
    number[nodes] = np.arange(len(nodes))
    walked, starts = _walk(number[after[nodes]])
    lengths = length[nodes][walked]
    begins = np.cumsum(lengths) - lengths
    begin = np.empty(len(nodes), np.int64)
    begin[walked] = begins
    order = np.empty(len(following), np.int64)
    order[begin[number[head]] + place] = elements
    return order, begins[starts]


def _walk(following: _Ints) -> tuple[_Ints, _Ints]:
    step = following.tolist()
    seen = bytearray(len(step))
    order: list[int] = []
    starts: list[int] = []
    node = 0
    while (node := seen.find(0, node)) >= 0:
        starts.append(len(order))
        at = node
        while not seen[at]:
            seen[at] = 1
            order.append(at)
            at = step[at]
    return np.array(order, np.int64), np.array(starts, np.int64)


def _split_at_touches(xy: _Ints, starts: _Ints, touches: _Ints) -> tuple[_Ints, _Ints]:
    """Split rings that pass a corner twice; `touches` are candidates for such corners."""
    if not len(touches):
        return xy, starts
    ring_of = np.searchsorted(starts, touches, "right") - 1
    size_x, size_y = xy.max(axis=0) + 1
    corner = (ring_of * size_y + xy[touches, 1]) * size_x + xy[touches, 0]
    _, of, count = np.unique(corner, return_inverse=True, return_counts=True)
    again = count[of] > 1
    if not again.any():
        return xy, starts
    pieces = np.split(xy, starts[1:])
    loops: list[_Ints] = []
    rings, first = np.unique(ring_of[again], return_index=True)
    visits = np.split(np.column_stack([touches, of])[again], first[1:])
    for ring, its_visits in zip(rings, visits, strict=True):
        at = its_visits[:, 0] - starts[ring]
        loops += _simple_loops(np.roll(pieces[ring], -at[0], axis=0), at - at[0], its_visits[:, 1])
    keep = np.ones(len(pieces), bool)
    keep[rings] = False
    pieces = [piece for piece, kept in zip(pieces, keep, strict=True) if kept] + loops
    lengths = np.array([len(piece) for piece in pieces])
    return np.concatenate(pieces), np.cumsum(lengths) - lengths


def _simple_loops(ring: _Ints, visits: _Ints, corners: _Ints) -> list[_Ints]:
    """Cut a ring where it comes back to a corner; it starts at the first of the visits."""
    loops: list[_Ints] = []
    path: list[_Ints] = []  # stretches between visits
    begins: list[int] = []  # the corner that each begins at
    position: dict[int, int] = {}
    for stretch, corner in zip(np.split(ring, visits[1:]), corners.tolist(), strict=True):
        if corner in position:
            since = position[corner]
            loops.append(np.concatenate(path[since:]))
            for passed in begins[since:]:
                del position[passed]
            del path[since:], begins[since:]
        position[corner] = len(path)
        path.append(stretch)
        begins.append(corner)
    return [*loops, np.concatenate(path)]


def _doubled_areas(xy: _Ints, starts: _Ints) -> _Ints:
    """Return twice the signed area of each ring: positive for shells, negative for holes."""
    after = np.roll(xy, -1, axis=0)
    ends = np.append(starts[1:], len(xy)) - 1
    after[ends] = xy[starts]
    return np.asarray(np.add.reduceat(xy[:, 0] * after[:, 1] - after[:, 0] * xy[:, 1], starts))


def _component_of_ring(mask: Mask, xy: _Ints, starts: _Ints) -> _Ints:
    """Return the index, from 0, of the 4-connected component that each ring bounds."""
    labels = cv2.connectedComponents(np.asarray(mask, np.uint8), connectivity=4)[1]
    # Rings may start with a vertical step where they were split: look for a horizontal one.
    here, after = xy[starts], xy[starts + 1]
    vertical = here[:, 1] != after[:, 1]
    here[vertical], after[vertical] = xy[starts + 1][vertical], xy[starts + 2][vertical]
    rightwards = after[:, 0] > here[:, 0]
    column = np.where(rightwards, here[:, 0], here[:, 0] - 1)
    row = np.where(rightwards, here[:, 1], here[:, 1] - 1)
    return np.asarray(labels[row, column] - 1, np.int64)
