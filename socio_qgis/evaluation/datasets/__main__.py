"""The builder of data sets as a process of the plugin's; see core/protocol.py.

The plugin starts this file by its path, like the engine, and renders each window that it asks for.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3]))

import numpy as np
import shapely

from socio_qgis.core.errors import EngineError
from socio_qgis.core.protocol import Message
from socio_qgis.core.windows import Window
from socio_qgis.engine.contract import Image
from socio_qgis.engine.serve.channel import Channel
from socio_qgis.evaluation.datasets.build import Build, Unfit, WindowPictures, build
from socio_qgis.evaluation.datasets.places import to_entities
from socio_qgis.evaluation.datasets.plan import Entity, make_plan
from socio_qgis.evaluation.datasets.sample import map_name
from socio_qgis.evaluation.file_errors import file_errors


class BuildRequest:
    """One build, whose pictures the plugin renders."""

    def __init__(self, channel: Channel, message: Message) -> None:
        self._channel, self._message = channel, message
        self._windows_total = 0

    def answer(self) -> None:
        """Build what the message says.

        Raises:
            SocioError: It can't be done.
            CancelledError: The plugin has ended the process.
        """
        message = self._message
        for style in message["styles"]:
            map_name(style)  # which checks it, before anything is drawn
        entities = _read_places(Path(message["places"]))
        xmin, ymin, xmax, ymax = (float(value) for value in message["frame"])
        gsd_m = float(message["gsd_m"]) if message["gsd_m"] else None
        seed = int(message["seed"])
        native_gsd_m = float(message["native_gsd_m"])
        plan = make_plan(entities, (xmin, ymin, xmax, ymax), native_gsd_m, gsd_m, seed)
        settings = Build(
            Path(message["output"]), str(message["crs"]), plan.gsd_m, seed, str(message["sources"])
        )
        with file_errors(keeps_finished=True):
            report = build(settings, entities, plan, self._pictures, self._on_progress)
        self._channel.send("result", message.request, **report)

    def _on_progress(self, done: int, total: int) -> None:
        self._windows_total = total

    def _pictures(self, window: Window) -> WindowPictures:
        self._channel.send(
            "render",
            self._message.request,
            index=window.index,
            extent=window.extent,
            width_px=window.width_px,
            height_px=window.height_px,
            windows_total=self._windows_total,
        )
        message = self._channel.receive()
        if message.type == "skip":
            raise Unfit(str(message["reason"]))
        satellite, map_, *others = (
            _read_picture(path, window)
            for path in (message["satellite"], message["map"], *message["styles"].values())
        )
        return WindowPictures(satellite, map_, dict(zip(message["styles"], others, strict=True)))


def _read_picture(path: str, window: Window) -> Image:
    rgba = np.load(path)
    if rgba.shape != (window.height_px, window.width_px, 4):
        raise EngineError("A picture has another size than asked.", "Report this as an error.")
    return np.ascontiguousarray(rgba[..., :3])


def _read_places(path: Path) -> list[Entity]:
    lines = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return to_entities((shapely.from_wkb(line["wkb"]), line["texts"]) for line in lines)


if __name__ == "__main__":
    channel = Channel.of_process()
    channel.serve(lambda message: BuildRequest(channel, message).answer())
