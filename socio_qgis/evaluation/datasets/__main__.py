"""The builder as a process of the plugin's, which renders each window that it asks for.

The plugin starts this file by its path, like the engine. Messages are those of core/protocol.py:

Plugin to builder
    build    places (path), frame, crs, native_gsd_m, gsd_m (or null), seed, sources, output
    window   satellite, map (paths): the window that was asked for
    skip     reason: it can't be rendered
    quit     end; what is finished is kept
Builder to plugin
    ready
    render   index, extent, width_px, height_px, windows_total
    result   the report
    error    kind, message, advice, details
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any, BinaryIO

sys.path.append(str(Path(__file__).resolve().parents[3]))

import numpy as np
import shapely

from socio_qgis.core.errors import CancelledError, EngineError, SocioError, StorageError
from socio_qgis.core.protocol import Message, decode, encode
from socio_qgis.core.windows import Window
from socio_qgis.engine.contract import Image
from socio_qgis.evaluation.datasets.build import Build, Unfit, build
from socio_qgis.evaluation.datasets.places import to_entities
from socio_qgis.evaluation.datasets.plan import Entity, make_plan


class Builder:
    """One build in a conversation."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests, self._answers = requests, answers
        self._request = ""
        self._total = 0

    def serve(self) -> None:
        """Build what the first message says; every end but a wish to quit is told."""
        self._send("ready")
        try:
            self._send("result", **self._build(self._receive()))
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001  (the boundary: everything becomes a message)
            self._send("error", **_explained(error).to_dict())

    def _build(self, message: Message) -> dict[str, Any]:
        self._request = message.request
        entities = _read_places(Path(message["places"]))
        xmin, ymin, xmax, ymax = (float(value) for value in message["frame"])
        gsd_m = float(message["gsd_m"]) if message["gsd_m"] else None
        seed = int(message["seed"])
        native_gsd_m = float(message["native_gsd_m"])
        plan = make_plan(entities, (xmin, ymin, xmax, ymax), native_gsd_m, gsd_m, seed)
        settings = Build(
            Path(message["output"]), str(message["crs"]), plan.gsd_m, seed, str(message["sources"])
        )
        return build(settings, entities, plan, self._pictures, self._tell)

    def _tell(self, done: int, total: int) -> None:
        self._total = total

    def _pictures(self, window: Window) -> tuple[Image, Image]:
        self._send(
            "render",
            index=window.index,
            extent=window.extent,
            width_px=window.width_px,
            height_px=window.height_px,
            windows_total=self._total,
        )
        message = self._receive()
        if message.type == "skip":
            raise Unfit(str(message["reason"]))
        shape = (window.height_px, window.width_px, 4)
        satellite, map_ = (np.load(message[name]) for name in ("satellite", "map"))
        if satellite.shape != shape or map_.shape != shape:
            raise EngineError("A picture has another size than asked.", "Report this as an error.")
        return np.ascontiguousarray(satellite[..., :3]), np.ascontiguousarray(map_[..., :3])

    def _receive(self) -> Message:
        line = self._requests.readline()
        message = decode(line) if line else Message("quit")
        if message.type == "quit":
            raise CancelledError("The build was stopped.")
        return message

    def _send(self, kind: str, /, **values: Any) -> None:
        self._answers.write(encode(Message(kind, self._request, values)))
        self._answers.flush()


def _read_places(path: Path) -> list[Entity]:
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return to_entities((shapely.from_wkb(line["wkb"]), line["texts"]) for line in lines)


def _explained(error: Exception) -> SocioError:
    if isinstance(error, SocioError):
        return error
    if isinstance(error, OSError):
        return StorageError(
            "{file} can't be used: {reason}."
            if error.filename
            else "A file can't be used: {reason}.",
            "Check permissions and free space, then try again: what is finished is kept.",
            file=error.filename,
            reason=error.strerror,
        )
    return EngineError(
        "The build met an error that it does not know.",
        "Try again; if it happens again, report it with the details.",
        traceback.format_exc(),
    )


if __name__ == "__main__":
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # standard output belongs to the protocol alone
    Builder(sys.stdin.buffer, answers).serve()
