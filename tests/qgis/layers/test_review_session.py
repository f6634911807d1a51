"""A review's decisions are in the file at once, can be taken back, and don't disturb an editor."""

from __future__ import annotations

import csv
import re
import sqlite3
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from results_file import LATITUDE, LONGITUDE, SIDE_DEG, write_results

from socio_qgis.core.errors import InputError, StorageError
from socio_qgis.core.paths import RESOURCES
from socio_qgis.core.results import (
    ACCEPTED,
    INFERRED,
    MAPPED,
    PROPOSED,
    REJECTED,
    RESULTS_LAYER,
)
from socio_qgis.layers.results_layer import add_results, results_layers
from socio_qgis.layers.review_session import ReviewSession, export_accepted

LARGER = QgsGeometry.fromWkt(
    f"POLYGON(({LONGITUDE} {LATITUDE}, {LONGITUDE + 2 * SIDE_DEG} {LATITUDE}, "
    f"{LONGITUDE + 2 * SIDE_DEG} {LATITUDE + SIDE_DEG}, {LONGITUDE} {LATITUDE + SIDE_DEG}, "
    f"{LONGITUDE} {LATITUDE}))"
)


@pytest.fixture
def path(tmp_path) -> Path:
    return write_results(tmp_path / "places.gpkg")


@pytest.fixture
def layer(project, path) -> QgsVectorLayer:
    return add_results(project, path)


@pytest.fixture
def review(layer) -> ReviewSession:
    made = ReviewSession(layer)
    made.show(PROPOSED)
    yield made
    made.close()


def saved(path: Path) -> list[str]:
    """What another program reads from the file."""
    with sqlite3.connect(path) as database:
        rows = database.execute(f"SELECT status FROM {RESULTS_LAYER} ORDER BY fid")  # noqa: S608
        return [status for (status,) in rows]


def test_decisions_are_in_the_file_at_once_and_lead_on(review, path, layer):
    assert review.current()["label"] == "School 1"
    review.decide(ACCEPTED)
    assert saved(path) == [ACCEPTED, PROPOSED, PROPOSED]
    assert review.current()["label"] == "School 2"
    review.decide(REJECTED)
    assert saved(path) == [ACCEPTED, REJECTED, PROPOSED]
    assert not layer.isEditable()
    review.decide(ACCEPTED)
    assert review.current() is None, "nothing is left to review"


def test_after_the_last_one_come_those_that_were_skipped(review):
    review.step(1)
    review.step(1)
    review.decide(ACCEPTED)
    assert review.current()["label"] == "School 1"


def test_steps_end_at_the_ends(review):
    review.step(-1)
    assert review.current()["label"] == "School 1"
    for _ in range(5):
        review.step(1)
    assert review.current()["label"] == "School 3"


def test_undo_and_redo_write_the_file_and_go_there(review, path):
    review.decide(ACCEPTED)
    review.decide(REJECTED)
    review.undo()
    assert saved(path) == [ACCEPTED, PROPOSED, PROPOSED]
    assert review.current()["label"] == "School 2"
    review.undo()
    assert saved(path) == [PROPOSED] * 3
    assert not review.can_undo
    review.redo()
    review.redo()
    assert saved(path) == [ACCEPTED, REJECTED, PROPOSED]
    assert not review.can_redo
    review.undo()
    review.show(PROPOSED)
    review.decide(ACCEPTED)
    assert not review.can_redo, "a new step ends what could be redone"


def test_an_outline_takes_its_area_along_and_can_be_taken_back(review, layer):
    before = review.current().geometry()
    review.reshape(LARGER)
    assert review.current()["area_m2"] == pytest.approx(17_519, rel=0.01)  # 157.6 m x 111.1 m
    assert review.current().geometry().isMultipart()
    review.undo()
    assert review.current().geometry().equals(before)
    assert review.current()["area_m2"] == pytest.approx(17_519 / 2, rel=0.01)


def test_an_outline_that_a_person_changed_is_no_longer_the_maps(review, layer):
    column = layer.fields().indexOf("origin")
    layer.startEditing()
    for feature_id in review.ids():
        layer.changeAttributeValue(feature_id, column, MAPPED)
    assert layer.commitChanges()
    changed = review.current_id
    review.reshape(LARGER)
    origins = {one.id(): one["origin"] for one in layer.getFeatures()}
    assert origins.pop(changed) == INFERRED
    assert set(origins.values()) == {MAPPED}


def test_an_outline_of_another_tool_takes_its_area_along(review, layer):
    layer.startEditing()
    layer.changeGeometry(review.current_id, LARGER)
    assert layer.commitChanges()
    assert review.current()["area_m2"] == pytest.approx(17_519, rel=0.01)


def test_a_changed_outline_keeps_its_history_until_the_change_is_taken_back(review, layer):
    before = review.current()
    review.reshape(LARGER)
    lines = review.current()["reasoning"].splitlines()
    assert lines[0] == before["reasoning"]
    assert "changed by hand; its area was 1 m²" in lines[1]
    assert review.current()["query"] == before["query"]
    layer.startEditing()
    layer.changeGeometry(review.current_id, before.geometry())
    assert layer.commitChanges()
    lines = review.current()["reasoning"].splitlines()
    assert len(lines) == 3, "another tool's change is said, too"
    assert re.search(r"was 17\D?\d{3} m²", lines[2])
    review.step(1)
    second = review.current()
    review.reshape(LARGER)
    review.undo()
    assert review.current()["reasoning"] == second["reasoning"], "as if nobody had touched it"
    layer.startEditing()
    review.reshape(LARGER)
    assert layer.commitChanges()
    assert len(review.current()["reasoning"].splitlines()) == 2, "it is said once"


def test_decisions_join_the_session_of_who_edits(review, layer, path):
    layer.startEditing()
    layer.changeAttributeValue(review.current_id, layer.fields().indexOf("label"), "Mine")
    review.decide(ACCEPTED)
    assert layer.isEditable()
    assert saved(path) == [PROPOSED] * 3, "the user has not saved yet"
    layer.undoStack().undo()
    assert review.ids(ACCEPTED) == []
    layer.undoStack().redo()
    assert layer.commitChanges()
    assert saved(path) == [ACCEPTED, PROPOSED, PROPOSED]


def test_undo_leaves_what_another_tool_has_changed_since(review, layer, path):
    review.decide(ACCEPTED)
    by_hand = review.current_id
    review.reshape(LARGER)
    layer.startEditing()
    layer.moveVertex(LONGITUDE - 0.001, LATITUDE, by_hand, 0)
    assert layer.commitChanges()
    moved = layer.getFeature(by_hand).geometry()
    with pytest.raises(InputError, match="changed by another tool"):
        review.undo()
    assert layer.getFeature(by_hand).geometry().equals(moved)
    assert review.current_id == by_hand
    assert not review.can_redo
    review.undo()
    assert saved(path) == [PROPOSED] * 3, "the step before can be taken back"


def test_undo_of_a_deleted_result_goes_on_to_the_one_before(review, layer, path):
    review.decide(ACCEPTED)
    gone = review.current_id
    review.decide(ACCEPTED)
    layer.startEditing()
    layer.deleteFeature(gone)
    layer.commitChanges()
    review.undo()
    review.undo()
    assert saved(path) == [PROPOSED, PROPOSED]


def test_what_can_not_be_saved_is_shown_and_changes_nothing(review, layer, path):
    layer.setReadOnly(True)
    with pytest.raises(StorageError, match="can't be changed") as caught:
        review.decide(ACCEPTED)
    assert caught.value.advice
    assert not review.can_undo
    layer.setReadOnly(False)
    review.decide(ACCEPTED)
    assert saved(path)[0] == ACCEPTED


def test_a_locked_file_is_shown_and_the_layer_stays_usable(review, layer, path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(StorageError):
            review.decide(ACCEPTED)
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert not layer.isEditable()
    review.decide(ACCEPTED)
    assert saved(path)[0] == ACCEPTED


def test_only_the_chosen_status_is_stepped_through(review, project, tmp_path):
    path = write_results(tmp_path / "mixed.gpkg", 4, (ACCEPTED, PROPOSED, ACCEPTED, REJECTED))
    mixed = ReviewSession(add_results(project, path))
    mixed.show(ACCEPTED)
    labels = [mixed.current()["label"]]
    mixed.step(1)
    labels.append(mixed.current()["label"])
    assert labels == ["School 1", "School 3"]
    assert [len(mixed.ids(s)) for s in (PROPOSED, ACCEPTED, REJECTED, "")] == [1, 2, 1, 4]
    mixed.close()


def test_the_latest_run_comes_first_and_in_it_what_is_least_sure(review, layer, path):
    layer.startEditing()
    columns = [layer.fields().indexOf(name) for name in ("created", "score")]
    for id_, created, score in (
        (1, "2026-01-01", 0.1),
        (2, "2026-02-02", 0.9),
        (3, "2026-02-02", 0.4),
    ):
        values = (QDateTime.fromString(created, Qt.DateFormat.ISODate), score)
        for column, value in zip(columns, values):
            assert layer.changeAttributeValue(id_, column, value)
    assert layer.commitChanges()
    assert review.ids() == [3, 2, 1]
    review.least_score = 0.4
    review.show()
    assert review.ids() == [3, 2]


def test_all_from_a_score_on_are_accepted_and_taken_back_in_one_step(review, path):
    review.decide(REJECTED)
    review.least_score = 0.8
    review.show()
    assert review.current()["label"] == "School 3"
    assert review.accept_all() == 1
    review.least_score = 0.0
    review.show()
    assert review.accept_all() == 1
    assert saved(path) == [REJECTED, ACCEPTED, ACCEPTED]
    assert review.accept_all() == 0
    review.undo()
    review.undo()
    assert saved(path) == [REJECTED, PROPOSED, PROPOSED]


def test_accepted_results_are_exported_and_nothing_is_overwritten(review, layer, path, tmp_path):
    context = QgsProject.instance().transformContext()
    with pytest.raises(InputError, match="accepted"):
        export_accepted(layer, tmp_path / "a.gpkg", context)
    review.decide(ACCEPTED)
    review.decide(REJECTED)
    assert layer.loadNamedStyle(str(RESOURCES / "styles" / "results.qml"))[1]
    exported = export_accepted(layer, tmp_path / "a.gpkg", context)
    assert [f["label"] for f in exported.getFeatures()] == ["School 1"]
    assert exported.fields().names()[1:] == layer.fields().names()[1:]
    shown = [category.value() for category in exported.renderer().categories()]
    assert shown == [ACCEPTED], "it looks like the results, with what is in it"
    assert len(layer.renderer().categories()) == 3
    for taken in (tmp_path / "a.gpkg", path):
        with pytest.raises(StorageError, match="exists"):
            export_accepted(layer, taken, context)
    with pytest.raises(InputError, match="is not known"):
        export_accepted(layer, tmp_path / "a.docx", context)


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb", "shp", "csv"])
def test_each_format_has_the_accepted_outlines_where_they_are(review, layer, tmp_path, ending):
    review.decide(ACCEPTED)
    (there,) = layer.getFeatures("\"status\" = 'accepted'")
    context = QgsProject.instance().transformContext()
    exported = export_accepted(layer, tmp_path / f"a.{ending}", context)
    (feature,) = exported.getFeatures()
    assert feature["label"] == "School 1"
    assert exported.crs() == layer.crs()
    assert feature.geometry().symDifference(there.geometry()).area() < 1e-15


def test_a_spreadsheet_runs_no_text_of_a_map(review, layer, tmp_path):
    assert layer.startEditing()
    column = layer.fields().indexOf("label")
    assert layer.changeAttributeValue(1, column, '=HYPERLINK("https://example.org")')
    assert layer.commitChanges()
    review.decide(ACCEPTED)
    export_accepted(layer, tmp_path / "a.csv", QgsProject.instance().transformContext())
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["label"] == '\'=HYPERLINK("https://example.org")'
    assert row["WKT"].startswith(("POLYGON", "MULTIPOLYGON"))
    assert layer.getFeature(1)["label"].startswith("="), "the results stay as they are"


def test_results_of_all_files_are_found_and_other_layers_are_not(project, layer, places, tmp_path):
    second = add_results(project, write_results(tmp_path / "more.gpkg"))
    assert results_layers(project) == [second, layer]
