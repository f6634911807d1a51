"""The pictures of the documents can be drawn: the map reader still gives what they show."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / ".ci" / "docs_pictures.py"


@pytest.fixture(scope="module")
def pictures():
    spec = importlib.util.spec_from_file_location("docs_pictures", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "source"), [("reader-class", "fill"), ("reader-name", "roads")])
def test_the_steps_of_a_query_are_drawn_with_every_candidate(pictures, name, source):
    recorder = pictures.Recorder()
    picture, iou = pictures.draw_steps(pictures.STEPS[name], recorder)
    side = 2 * pictures.PANEL_PX + pictures.GAP_PX
    assert picture.size == (side, side + 2 * pictures.TITLE_PX)
    assert iou > 0.5
    sources = {one.source for ranked in recorder.weighed.values() for one in ranked}
    assert {source} <= sources <= set(pictures.SOURCES)


def test_every_picture_of_the_documents_is_there(pictures):
    drawn = {f"{name}.jpg" for name in pictures.STEPS | pictures.FAILURES}
    assert drawn <= {path.name for path in pictures.OUT.iterdir()}
    assert sum((pictures.OUT / name).stat().st_size for name in drawn) < 600_000
