"""`socio map-data`: map layers of an area from OpenStreetMap."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np

from ..core.errors import InputError
from ..core.map_data import LICENCE, RIGHTS, check_server
from ..engine.input.aoi import read_aoi
from ..engine.map_data.fetch import boxes_of, fetch
from ..engine.output.wgs84 import to_wgs84
from .checks import check_suffix


def get_map_data(aoi: Path, output: Path, server: str, yes: bool, as_json: bool) -> int:
    """Say what is sent where, ask, and write the layers; return the command's exit code.

    Raises:
        InputError: The area can't be used, or the user does not agree.
        EngineError: The server has no answer.
        StorageError: The output can't be written.
    """
    check_suffix(output, ".gpkg")
    server = check_server(server)
    shape, crs = read_aoi(aoi)
    area = to_wgs84(np.array([shape], object), crs)[0]
    boxes, km2 = boxes_of(area)
    corners = "; ".join(", ".join(f"{side:.5f}" for side in box) for box in boxes)
    print(
        f"{server} is asked for OpenStreetMap's data. It is sent the rectangle around the area "
        f"(west, south, east, north: {corners}; {km2:,.1f} km²) and nothing else.",
        file=sys.stderr,
    )
    if not yes:
        _ask_consent(input if sys.stdin.isatty() else None)
    done = fetch(server, area, output, _report if sys.stderr.isatty() else lambda *_: None)
    if as_json:
        print(json.dumps({**asdict(done), "output": str(output), "source": server}))
        return 0
    for layer, count in done.layers.items():
        print(f"{layer}: {count:,}")
    if done.broken:
        print(f"left out, since their outlines are broken: {done.broken:,}")
    kept = ", as answered before" if done.is_kept else ""
    print(f"{output}: data of {done.data_date or 'an unknown date'}{kept}. {RIGHTS}, {LICENCE}.")
    return 0


def _ask_consent(ask: Callable[[str], str] | None) -> None:
    if ask is None or ask("Send it? [y/N] ").strip().lower() not in ("y", "yes"):
        raise InputError("Nothing was sent.", "Agree with --yes, or answer y.")


def _report(stage: str, amount: float) -> None:
    texts = {
        "ask": "Waiting for the server",
        "wait": f"The server is busy; it is asked again in {amount:.0f} s",
        "read": f"{amount / 1e6:.1f} MB read",
        "write": f"{amount:,.0f} features",
    }
    print(f"\r\x1b[K{texts[stage]}", end="\n" if stage == "write" else "", file=sys.stderr)
