"""Geometries as blobs of a GeoPackage: a header with the envelope, then WKB (OGC 12-128r19)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import shapely

from ..contract import Polygons

SRS_ID = 4326
_HEADER_BYTES = 8
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)  # by the header's code: none, xy, xyz, xym, xyzm


def encode_blobs(polygons: Polygons) -> Iterator[bytes]:
    """Yield the blob of each geometry in EPSG:4326, with an envelope of x and y."""
    # magic "GP", version 0, flags: little-endian with an envelope of x and y
    header = struct.pack("<2sBBi", b"GP", 0, 0b11, SRS_ID)
    wkb = shapely.to_wkb(polygons, byte_order=1) if len(polygons) else []
    for envelope, body in zip(envelopes(polygons).astype("<f8"), wkb, strict=True):
        yield header + envelope.tobytes() + body


def decode_blobs(blobs: list[bytes | None]) -> Polygons:
    """Return the geometry of each blob, or None where it has none that can be read."""
    wkb = np.array([wkb_of(blob) for blob in blobs], object)
    return np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), object)


def wkb_of(blob: object) -> bytes | None:
    """Return the WKB of a blob, which follows the header and the envelope; None without one."""
    if not isinstance(blob, bytes) or len(blob) <= _HEADER_BYTES:
        return None
    return blob[_HEADER_BYTES + _ENVELOPE_BYTES[min(blob[3] >> 1 & 7, 4)] :]


def envelopes(polygons: Polygons) -> npt.NDArray[np.float64]:
    """Return (n, 4) envelopes in the order of the standard: min x, max x, min y, max y."""
    if not len(polygons):
        return np.zeros((0, 4))
    return np.asarray(shapely.bounds(polygons)[:, [0, 2, 1, 3]])
