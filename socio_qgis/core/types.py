"""Coordinates as plain tuples: one name each, with axis order and units.

Coordinates on the ground are x, y of a CRS: x to the right (east), y up (north), in the CRS's
units, which are metres for a run. Coordinates in a picture are x, y in pixels: x to the right,
y down, (0, 0) at the outer corner of the first pixel.
"""

from __future__ import annotations

Extent = tuple[float, float, float, float]
"""(xmin, ymin, xmax, ymax) on the ground, in the units of its CRS."""

Box = tuple[float, float, float, float]
"""(x1, y1, x2, y2) in a picture, in pixels, x1 < x2 and y1 < y2: left, top, right, bottom."""

Point = tuple[float, float]
"""(x, y), in a picture or on the ground, as the name of the variable says."""

Size = tuple[int, int]
"""(width, height) of a picture, in pixels."""

Geotransform = tuple[float, float, float, float, float, float]
"""GDAL's order: origin x, pixel width, 0, origin y, 0, negative pixel height; north up."""
