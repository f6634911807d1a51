"""Map data of an area from a server to a GeoPackage; an answer is kept for a day."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import math
import time
import zlib
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import shapely

from ...core.cancel import NEVER, CancelToken
from ...core.errors import EngineError, InputError
from ...core.map_data import MAX_AREA_KM2, check_server
from ...core.types import Extent
from ...core.windows import not_on_earth
from ..models.disk import map_data_folder
from .file import Provenance, check_new, write_layers
from .osm import read_elements
from .overpass import MAX_BYTES, Progress, ask, elements_of, query_for

KEPT_S = 24 * 3600.0  # on disk
_RADIUS_KM = 6371.0


@dataclass(frozen=True)
class Fetched:
    """What came of it.

    Attributes:
        layers: How many features each layer has.
        broken: How many elements make no shape and were left out.
        data_date: Of the data, as the server gives it; may be empty.
        is_kept: It is what the server answered before, at most a day ago.
    """

    layers: dict[str, int]
    broken: int
    data_date: str
    is_kept: bool


def boxes_of(area: shapely.Geometry) -> tuple[list[Extent], float]:
    """Boxes that hold an area, which the server is asked for, and their size in km².

    Args:
        area: In EPSG:4326; cut at the 180th meridian, it has a box on either side.

    Raises:
        InputError: It is empty, off the Earth, or too large.
    """
    if area.is_empty or not np.isfinite(shapely.bounds(area)).all():
        raise not_on_earth()
    parts = shapely.get_parts(area)
    x = shapely.bounds(parts)[:, [0, 2]].mean(axis=1)
    sides = [x < 0, x >= 0] if np.ptp(x) > 180 else [np.ones(len(parts), bool)]
    boxes: list[Extent] = []
    for side in sides:
        xmin, ymin, xmax, ymax = shapely.total_bounds(parts[side]).tolist()
        boxes.append((xmin, ymin, xmax, ymax))
    km2 = sum(map(_km2_of, boxes))
    if km2 > MAX_AREA_KM2:
        raise InputError(
            "The rectangle around the area has {size} km²; map data is read for up to {most} km².",
            "Choose a smaller area, and get the data of a large one in parts.",
            size=f"{km2:,.0f}",
            most=f"{MAX_AREA_KM2:,.0f}",
        )
    return boxes, km2


def _km2_of(box: Extent) -> float:
    west, south, east, north = map(math.radians, box)
    return _RADIUS_KM**2 * (east - west) * (math.sin(north) - math.sin(south))


def fetch(
    server: str,
    area: shapely.Geometry,
    output: Path,
    report: Progress = lambda stage, amount: None,
    cancel: CancelToken = NEVER,
) -> Fetched:
    """Read the map data of an area and write it to a new GeoPackage.

    Args:
        server: Address of an Overpass server.
        area: Polygon or MultiPolygon in EPSG:4326.
        report: Gets what `overpass.Progress` says, and "write" with the number of features.

    Raises:
        InputError: Area or address can't be used.
        EngineError: The server has no answer, or there is nothing in the area.
        StorageError: The file exists, or can't be written.
        CancelledError: The token was set.
    """
    server = check_server(server)
    boxes, _ = boxes_of(area)
    check_new(output)
    query = query_for(boxes)
    kept = _kept_file(server, query)
    answer = _read_kept(kept)
    is_kept = answer is not None
    if answer is None:
        answer = ask(server, query, report, cancel)
    elements, data_date = elements_of(answer, server)
    if not is_kept:
        _keep(kept, answer)
    data = read_elements(elements, area, cancel)
    counts = data.counts()
    if not any(counts.values()):
        raise EngineError(
            "OpenStreetMap has nothing in this area, by {server}.",
            "Choose another area, or use other map layers.",
            server=server,
        )
    cancel.check()
    report("write", sum(counts.values()))
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    write_layers(output, data, Provenance(server, data_date, now))
    return Fetched(counts, data.broken, data_date, is_kept)


def _kept_file(server: str, query: str) -> Path:
    name = hashlib.sha256(f"{server}\n{query}".encode()).hexdigest()
    return map_data_folder() / f"{name}.json.gz"


def _read_kept(file: Path) -> bytes | None:
    """An answer of the last day; None where there is none that can be read."""
    try:
        if time.time() - file.stat().st_mtime > KEPT_S:
            return None
        with gzip.open(file) as packed:
            answer = packed.read(MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error):
        return None
    return answer if len(answer) <= MAX_BYTES else None


def _keep(file: Path, answer: bytes) -> None:
    """Keep an answer, and delete what is old; where that fails, the server is asked again."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        for other in file.parent.iterdir():
            if time.time() - other.stat().st_mtime > KEPT_S:
                other.unlink()
        new = file.with_suffix(".new")
        new.write_bytes(gzip.compress(answer, 3))
        new.replace(file)
