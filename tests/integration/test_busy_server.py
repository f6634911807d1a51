"""A model behind a server, asked by a run in QGIS."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from fake_server import serve
from qgis.core import QgsProject
from scenes import Runner, town

from socio_qgis.core import results
from socio_qgis.tasks.request import RunRequest

AT_ONCE = 8  # questions that a server gets at the same time
WAIT_S = 30


class Busy:
    """Answers nothing before so many questions are there at the same time."""

    def __init__(self) -> None:
        self.most = self.asked = 0
        self._at_work, self._lock, self._enough = 0, threading.Lock(), threading.Event()

    def __call__(self, body: dict[str, Any]) -> str:
        with self._lock:
            self.asked += 1
            self._at_work += 1
            self.most = max(self.most, self._at_work)
            if self._at_work == AT_ONCE:
                self._enough.set()
        self._enough.wait(WAIT_S)
        self._enough.set()  # fewer will not become more
        with self._lock:
            self._at_work -= 1
        return "<answer>[]</answer>"


def test_a_server_gets_as_many_questions_as_it_takes(
    run: Runner, project: QgsProject, town_folder: Path, tmp_path: Path
) -> None:
    scene, busy = town(project, town_folder), Busy()
    with serve(busy) as server:
        request = RunRequest(
            ("schools",),
            (scene.imagery,),
            (scene.map_picture(),),
            scene.extent,
            scene.imagery.crs(),
            tmp_path / "places.gpkg",
            reasoner=f"openai:{server.url}#stub",
            gsd_m=0.4,
        )
        outcome = run(request)
    assert outcome.status == results.EMPTY
    assert busy.asked > 2 * AT_ONCE
    assert busy.most == AT_ONCE
