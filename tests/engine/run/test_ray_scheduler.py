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

from socio_qgis.engine.run import ray_scheduler as ray_crew
from socio_qgis.engine.run.scheduler import Stream


class ColourPair(ray_crew.Pair):
    """An actor with the fakes, slow enough to be killed in the middle."""

    def __init__(self, *_: object) -> None:
        self._stream = Stream(ColourReasoner(0.3), ColourSegmenter())


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> list[ray_crew.RayCrew]:
    made: list[ray_crew.RayCrew] = []
    real = ray_crew.RayCrew

    def make(address: str, reasoners, segmenter, hints, actors, gpus) -> ray_crew.RayCrew:
        made.append(real(address, reasoners, segmenter, hints, actors, gpus, ColourPair))
        return made[-1]

    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))  # actors import ColourPair
    monkeypatch.setattr(ray_crew, "RayCrew", make)
    monkeypatch.setattr(batch_module, "shared_reasoner", lambda *_: ColourReasoner())
    monkeypatch.setattr(batch_module, "make_segmenter", lambda name: ColourSegmenter())
    return made


def test_a_batch_on_ray_with_a_killed_actor_equals_the_plain_one(
    crews: list[ray_crew.RayCrew], tmp_path: Path
) -> None:
    files = make_files(tmp_path)
    plain = tmp_path / "plain.gpkg"
    assert main(files.batch(output=plain)) == 0
    killed: list[int] = []

    def kill_one() -> None:
        while not crews:
            time.sleep(0.05)
        (first, _) = crews[0].process_ids()
        time.sleep(0.5)  # it has begun
        os.kill(first, signal.SIGKILL)
        killed.append(first)

    threading.Thread(target=kill_one, daemon=True).start()
    assert main(files.batch("--ray", "local", "--actors", "2")) == 0
    assert killed
    assert rows(files.output) == rows(plain)
    assert sum(crews[0]._losses.values()) > 0, "no window was lost with the actor"


def test_a_ray_that_is_not_there_is_named() -> None:
    with pytest.raises(EngineError, match=r"no Ray at 127\.0\.0\.1:1"):
        ray_crew.RayCrew("127.0.0.1:1", ("map-reader",), "classical")


def test_a_ray_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import ray

    def too_slow(**options: object) -> None:
        raise Exception("The current node timed out during startup.")

    monkeypatch.setattr(ray, "init", too_slow)
    with pytest.raises(EngineError, match="did not start"):
        ray_crew.RayCrew("local", ("map-reader",), "classical")
