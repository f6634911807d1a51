"""A batch on a real Ray on this machine ends as one without it, though an actor is killed."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from batch_scene import make_files, rows
from fakes import ColourReasoner, ColourSegmenter

from socio_qgis.cli import batch as batch_module
from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import EngineError

pytest.importorskip("ray", reason="Ray is not installed (make setup-ray, then make test-ray)")

from socio_qgis.engine.run import ray_scheduler
from socio_qgis.engine.run.scheduler import StageScheduler


class ColourActor(ray_scheduler.ModelActor):
    """An actor with the fakes, slow enough to be killed in the middle."""

    def __init__(self, *_: object) -> None:
        self._scheduler = StageScheduler(ColourReasoner(0.3), ColourSegmenter())


@pytest.fixture
def executors(monkeypatch: pytest.MonkeyPatch) -> list[ray_scheduler.RayExecutor]:
    made: list[ray_scheduler.RayExecutor] = []
    real = ray_scheduler.RayExecutor

    def make(address: str, reasoners, segmenter, hints, actors, gpus) -> ray_scheduler.RayExecutor:
        made.append(real(address, reasoners, segmenter, hints, actors, gpus, ColourActor))
        return made[-1]

    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))  # actors import ColourActor
    monkeypatch.setattr(ray_scheduler, "RayExecutor", make)
    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: ColourReasoner())
    monkeypatch.setattr(batch_module, "make_segmenter", lambda name: ColourSegmenter())
    return made


def test_a_batch_on_ray_with_a_killed_actor_equals_the_plain_one(
    executors: list[ray_scheduler.RayExecutor], tmp_path: Path
) -> None:
    files = make_files(tmp_path)
    plain = tmp_path / "plain.gpkg"
    assert main(files.batch(output=plain)) == 0
    killed: list[int] = []

    def kill_one() -> None:
        while not executors:
            time.sleep(0.05)
        (first, _) = executors[0].process_ids()
        time.sleep(0.5)  # it has begun
        os.kill(first, signal.SIGKILL)
        killed.append(first)

    threading.Thread(target=kill_one, daemon=True).start()
    assert main(files.batch("--ray", "local", "--actors", "2")) == 0
    assert killed
    assert rows(files.output) == rows(plain)
    assert sum(executors[0]._losses.values()) > 0, "no window was lost with the actor"


def test_a_ray_that_is_not_there_is_named() -> None:
    with pytest.raises(EngineError, match=r"no Ray at 127\.0\.0\.1:1"):
        ray_scheduler.RayExecutor("127.0.0.1:1", ("map-reader",), "classical")


def test_a_ray_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import ray

    def too_slow(**options: object) -> None:
        raise Exception("The current node timed out during startup.")

    monkeypatch.setattr(ray, "init", too_slow)
    with pytest.raises(EngineError, match="did not start"):
        ray_scheduler.RayExecutor("local", ("map-reader",), "classical")
