"""Help: the button and F1 open the right page, and QGIS's own F1 stays out of the panel."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from known_layers import make_places
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QLineEdit, QMainWindow, QMessageBox, QVBoxLayout, QWidget

from socio_qgis.core import paths
from socio_qgis.gui.details import Details
from socio_qgis.gui.find.fields_dialog import FieldsDialog
from socio_qgis.gui.find.form import Form
from socio_qgis.gui.help import MAIN_PAGE, PAGES, HelpButton, page_of
from socio_qgis.gui.models.models_dialog import ModelsDialog
from socio_qgis.gui.models.server_dialog import ServerDialog
from socio_qgis.gui.review.results_table import ResultsTable
from socio_qgis.gui.review.review_form import ReviewForm
from socio_qgis.gui.review.thumbnails import Thumbnails
from socio_qgis.processing.provider import SocioProvider

ROOT = Path(__file__).parents[3]


@pytest.fixture
def opened(monkeypatch) -> list[QUrl]:
    """What would have been opened."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url) or True)
    return urls


@pytest.fixture
def window(qtbot):
    """A panel in a window that has an F1 of its own, as QGIS has; with what F1 did there."""
    window, content = QMainWindow(), QWidget()
    window.manual = []
    action = QAction("Manual", window)
    action.setShortcut(QKeySequence("F1"))
    action.triggered.connect(lambda: window.manual.append("opened"))
    window.addAction(action)
    window.form, window.elsewhere = Form(), QLineEdit()
    rows = QVBoxLayout(content)
    rows.addWidget(window.form)
    rows.addWidget(window.elsewhere)
    window.setCentralWidget(content)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def names(urls: list[QUrl]) -> list[str]:
    return [Path(url.toLocalFile()).stem for url in urls]


def test_the_button_opens_the_page_of_the_panel(window, opened):
    QTest.mouseClick(window.form.findChild(HelpButton), Qt.MouseButton.LeftButton)
    assert names(opened) == [MAIN_PAGE]


def test_f1_opens_the_page_of_the_control_with_the_keyboard(window, opened):
    form = window.form
    for control in (form.query, form.aoi_rectangle, form.output.lineEdit()):
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_F1)
    assert names(opened) == ["panel", "area", "results"]
    assert window.manual == []


def test_f1_opens_the_page_of_a_dialog(qtbot, opened):
    for dialog in (ServerDialog(""), ModelsDialog(), Details()):
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
        dialog.close()
    assert names(opened) == ["models", "models", "panel"]


def test_f1_elsewhere_is_still_that_of_qgis(window, opened):
    window.elsewhere.setFocus()
    QTest.keyClick(window.elsewhere, Qt.Key.Key_F1)
    assert opened == []
    assert window.manual == ["opened"]


def test_every_named_control_is_in_the_panel_and_every_page_in_the_help(window):
    review = ReviewForm()
    dialogs = (ServerDialog(""), ModelsDialog(), FieldsDialog(make_places()))
    table = ResultsTable(Thumbnails(None, None, None, None))
    others = {one.objectName(): one for one in (review, table.widget(), *dialogs)}
    for name, page in PAGES.items():
        control = others.get(name) or window.form.findChild(QWidget, name)
        assert control is not None, name
        assert page_of(control) == page
        assert (ROOT / "docs" / f"{page}.md").exists(), page
    assert (ROOT / "docs" / f"{MAIN_PAGE}.md").exists()


def test_without_a_browser_it_shows_where_the_help_is(window, monkeypatch):
    said = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    monkeypatch.setattr(QMessageBox, "information", lambda *args: said.append(args[-1]))
    window.form.findChild(HelpButton).click()
    assert re.search(r"panel\.(html|md)", said[0])


def test_the_built_page_comes_before_its_source(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "HELP", tmp_path)
    assert paths.help_page("panel") == ROOT / "docs" / "panel.md"
    (tmp_path / "panel.html").touch()
    assert paths.help_page("panel") == tmp_path / "panel.html"


def test_every_algorithm_names_its_page_which_describes_every_parameter(qgis_app):
    provider = SocioProvider()
    provider.refreshAlgorithms()
    assert provider.algorithms()
    for algorithm in provider.algorithms():
        page = ROOT / "docs" / f"{Path(QUrl(algorithm.helpUrl()).toLocalFile()).stem}.md"
        text = page.read_text(encoding="utf-8")
        assert f"socio:{algorithm.name()}" in text
        for parameter in algorithm.parameterDefinitions():
            assert f"`{parameter.name()}`" in text, parameter.name()
