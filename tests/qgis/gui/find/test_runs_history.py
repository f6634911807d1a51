"""Runs are entries of QGIS's history, from which their question is asked again."""

from __future__ import annotations

import pytest
from mouse import LEFT
from qgis.core import Qgis, QgsGeometry, QgsRectangle
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QDateTime, QModelIndex
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QTextBrowser, QTreeView

from socio_qgis.gui.find import query_history
from socio_qgis.gui.find.runs_history import PROVIDER, QgsHistoryWidget

has_history = pytest.mark.skipif(
    QgsHistoryWidget is None, reason="QGIS shows entries of plugins from 3.32 on"
)


@pytest.fixture
def registry():
    """QGIS's own, without the runs of other tests, which share its profile."""
    registry = QgsGui.historyProviderRegistry()
    registry.clearHistory(Qgis.HistoryProviderBackend.LocalProfile, PROVIDER)
    return registry


def run(dock, qtbot, query: str) -> None:
    dock.form.query.setPlainText(query)
    QTest.mouseClick(dock.form.run, LEFT)
    qtbot.waitUntil(lambda: not dock.runs.is_running, timeout=10_000)


def texts_of(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def shown(dock) -> tuple[QTreeView, list[QModelIndex]]:
    """The tree of the dialog, and its runs, the latest first."""
    tree = dock.runs_history._dialog.findChild(QTreeView)
    model = tree.model()
    day = model.index(0, 0, QModelIndex())
    return tree, [model.index(row, 0, day) for row in range(model.rowCount(day))]


def page_of(dock) -> str:
    """What the dialog says about the chosen run."""
    return dock.runs_history._dialog.findChildren(QTextBrowser)[-1].toPlainText()


@pytest.mark.skipif(QgsHistoryWidget is not None, reason="this QGIS shows entries of plugins")
def test_without_a_history_in_qgis_nothing_is_offered_and_runs_work(ready, qtbot):
    run(ready, qtbot, "find")
    assert "1 place" in ready.form.result.text()
    assert "Earlier runs..." not in texts_of(ready.form.history.menu())
    ready.runs_history.forget()


@has_history
def test_a_run_is_an_entry_with_its_question_and_its_result(ready, qtbot, registry, tmp_path):
    run(ready, qtbot, "find")
    (entry,) = registry.queryEntries(QDateTime(), QDateTime(), PROVIDER)
    assert entry.entry["queries"] == ["find"]
    assert entry.entry["places"] == 1
    assert entry.entry["output"] == str(tmp_path / "found.gpkg")
    area = QgsGeometry.fromWkt(entry.entry["area_wkt"])
    assert area.area() == pytest.approx(ready.area.geometry.area(), rel=0.01)
    assert len(area.asPolygon()[0]) < 10


@has_history
def test_runs_are_shown_as_text_not_as_html(ready, qtbot, registry):
    run(ready, qtbot, "nothing\n<b>here</b>")
    assert "Earlier runs..." in texts_of(ready.form.history.menu())
    ready.runs_history.present()
    tree, (latest,) = shown(ready)
    assert latest.data().endswith("nothing, <b>here</b>: Nothing was found.")
    tree.setCurrentIndex(latest)
    assert "found.gpkg" in page_of(ready)
    registry.addEntry(PROVIDER, {"found": {"<i>parks</i>": 2}})
    tree.setCurrentIndex(shown(ready)[1][0])
    assert "<i>parks</i>" in page_of(ready)


@has_history
def test_a_double_click_asks_the_question_again(ready, qtbot, registry):
    area = ready.area.geometry.boundingBox()
    run(ready, qtbot, "find")
    ready.form.query.setPlainText("something else")
    ready.area.set(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), ready.area.crs)
    ready.runs_history.present()
    tree, (latest,) = shown(ready)
    tree.doubleClicked.emit(latest)
    assert ready.form.query.toPlainText() == "find"
    again = ready.area.geometry.boundingBox()
    assert again.center().distance(area.center()) < 2
    assert not ready.runs_history._dialog.isVisible()


@has_history
def test_an_entry_that_something_else_wrote_does_no_harm(ready, qtbot, registry):
    registry.addEntry(PROVIDER, {"queries": ["parks"], "found": 3, "area_crs": "x"})
    ready.runs_history.present()
    tree, (latest,) = shown(ready)
    assert "parks" in latest.data()
    tree.setCurrentIndex(latest)
    before = ready.area.geometry.asWkt()
    tree.doubleClicked.emit(latest)
    assert ready.form.query.toPlainText() == "parks"
    assert ready.area.geometry.asWkt() == before


@has_history
def test_forgotten_queries_are_gone_from_the_history_too(ready, qtbot, registry):
    run(ready, qtbot, "find")
    menu = ready.form.history.menu()
    at = texts_of(menu).index("Forget the earlier queries")
    menu.actions()[at].trigger()
    assert registry.queryEntries(QDateTime(), QDateTime(), PROVIDER) == []
    assert query_history.past_queries() == []


@has_history
def test_the_plugin_takes_its_provider_back(ready, registry):
    assert PROVIDER in registry.providerIds()
    ready.runs_history.close_down()
    assert PROVIDER not in registry.providerIds()
