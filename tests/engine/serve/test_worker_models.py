"""Another model is loaded when the one before is gone: there may be no room for both."""

from __future__ import annotations

import dataclasses
import io
import time
import weakref
from pathlib import Path

import pytest
import shapely
from fakes import ColourReasoner, ColourSegmenter
from test_worker import CRS, EXTENT

from socio_qgis.core import results
from socio_qgis.core.protocol import Message, decode
from socio_qgis.core.settings import RunSettings
from socio_qgis.engine import registry
from socio_qgis.engine.serve import channel as channel_module
from socio_qgis.engine.serve.channel import Channel
from socio_qgis.engine.serve.worker import Worker


def start_message(folder: Path, reasoner: str, request: str = "1") -> Message:
    """The message that asks for a run of one window."""
    settings = dataclasses.replace(RunSettings(("red",)), reasoner=reasoner)
    values = {
        "settings": settings.to_dict(),
        "crs": CRS,
        "aoi_wkb": shapely.to_wkb(shapely.box(*EXTENT), hex=True),
        "output": str(folder / "out.gpkg"),
        "satellite": "imagery",
        "map": "map",
        "windows_total": 1,
    }
    return Message("start", request, values)


def test_the_model_of_an_earlier_run_is_gone_before_another_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[weakref.ref[ColourReasoner]] = []
    left: list[int] = []

    def make(*_: object) -> ColourReasoner:
        limit = time.monotonic() + 10  # the threads of the scheduler end at their next look
        while any(one() for one in made) and time.monotonic() < limit:
            time.sleep(0.05)
        left.append(sum(one() is not None for one in made))
        reasoner = ColourReasoner(0)
        made.append(weakref.ref(reasoner))
        return reasoner

    monkeypatch.setattr(registry, "make_reasoner", make)
    monkeypatch.setattr(registry, "make_segmenter", lambda name: ColourSegmenter())
    worker = Worker(Channel(io.BytesIO(), io.BytesIO()))
    for name in ("openai:http://a/v1#m", "openai:http://b/v1#m"):
        worker._start(start_message(tmp_path, name))
        worker._finish(results.CANCELLED)
    assert left == [0, 0]


def test_a_model_that_takes_long_to_load_shows_signs_of_life(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(*_: object) -> ColourReasoner:
        time.sleep(0.5)
        return ColourReasoner(0)

    monkeypatch.setattr(registry, "make_reasoner", make)
    monkeypatch.setattr(registry, "make_segmenter", lambda name: ColourSegmenter())
    monkeypatch.setattr(channel_module, "SIGN_OF_LIFE_S", 0.05)
    answers = io.BytesIO()
    worker = Worker(Channel(io.BytesIO(), answers))
    worker._start(start_message(tmp_path, "openai:http://a/v1#m"))
    worker._finish(results.CANCELLED)
    sent = [decode(line) for line in answers.getvalue().splitlines()]
    signs = [one for one in sent if one.type == "alive"]
    assert len(signs) > 3
    time.sleep(0.2)
    assert len(answers.getvalue().splitlines()) <= len(sent) + 1
