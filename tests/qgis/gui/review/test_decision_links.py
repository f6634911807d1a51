"""Buttons of map tips and forms decide as the review does."""

from __future__ import annotations

import re
from html import unescape

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
)
from qgis.gui import QgsAttributeForm
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QTextBrowser
from results_file import write_results
from review_steps import saved

from socio_qgis.core.results import ACCEPTED, PROPOSED, REJECTED
from socio_qgis.layers.results_form import BUTTONS, decision_link
from socio_qgis.layers.results_layer import add_results


@pytest.fixture
def bar(qgis_iface):
    return qgis_iface.messageBar()


def context_of(layer, feature_id) -> QgsExpressionContext:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(layer.getFeature(feature_id))
    return context


def tip_of(layer, feature_id) -> str:
    return QgsExpression.replaceExpressionText(BUTTONS, context_of(layer, feature_id))


def links_of(layer, feature_id) -> list[str]:
    return [unescape(link) for link in re.findall('href="([^"]+)"', tip_of(layer, feature_id))]


def open_link(link: str) -> None:
    assert QDesktopServices.openUrl(QUrl(link))


def test_a_button_of_the_map_tip_accepts_and_the_review_undoes(opened, path, qtbot, bar):
    layer, second = opened.review.layer, opened.review.ids()[1]
    accept, _ = links_of(layer, second)
    open_link(accept)
    qtbot.waitUntil(lambda: saved(path).count(ACCEPTED) == 1)
    assert layer.getFeature(second)["status"] == ACCEPTED
    assert not layer.isEditable()
    assert any("School" in text for text in bar.get_messages(Qgis.MessageLevel.Success))
    assert "Accepted" in tip_of(layer, second)
    assert [link.split("?")[0] for link in links_of(layer, second)] == [
        "socio-qgis:rejected",
        "socio-qgis:proposed",
    ]
    opened.form.undo.click()
    assert saved(path) == [PROPOSED] * 3


def test_a_button_of_the_form_is_an_action_that_opens_the_link(opened, path, qtbot):
    layer, first = opened.review.layer, opened.review.ids()[0]
    reject = layer.actions().actions()[1]
    assert reject.name() == "Reject"
    reject.run(layer, layer.getFeature(first), context_of(layer, first))
    qtbot.waitUntil(lambda: saved(path).count(REJECTED) == 1)
    assert layer.getFeature(first)["status"] == REJECTED
    assert opened.review.current_id != first  # as after R


def test_edits_of_the_user_stay_open_and_the_decision_is_one_of_them(opened, path, qtbot):
    layer, first = opened.review.layer, opened.review.ids()[0]
    column = layer.fields().indexOf("label")
    assert layer.startEditing()
    assert layer.changeAttributeValue(first, column, "Mine")
    open_link(decision_link(layer.id(), first, ACCEPTED))
    qtbot.waitUntil(lambda: layer.getFeature(first)["status"] == ACCEPTED)
    assert layer.isEditable()
    assert layer.getFeature(first)["label"] == "Mine"
    assert saved(path) == [PROPOSED] * 3
    layer.rollBack()


def test_a_read_only_layer_says_so(opened, path, qtbot, bar):
    layer, first = opened.review.layer, opened.review.ids()[0]
    layer.setReadOnly(True)
    open_link(decision_link(layer.id(), first, ACCEPTED))
    qtbot.waitUntil(lambda: "can't be changed" in opened.form.notice.text())
    assert saved(path) == [PROPOSED] * 3
    assert any("can't be" in text for text in bar.get_messages(Qgis.MessageLevel.Warning))


def test_a_result_of_another_layer_is_reviewed_there(opened, project, tmp_path, qtbot):
    other = add_results(project, write_results(tmp_path / "other.gpkg"))
    first = next(other.getFeatures()).id()
    open_link(decision_link(other.id(), first, ACCEPTED))
    qtbot.waitUntil(lambda: opened.review.layer is other)
    assert other.getFeature(first)["status"] == ACCEPTED


def test_links_to_what_is_no_result_do_nothing(opened, places, path, qtbot):
    before = [feature.attributes() for feature in places.getFeatures()]
    for layer_id, feature_id in ((places.id(), 1), ("gone", 1), (opened.review.layer.id(), 99)):
        open_link(decision_link(layer_id, feature_id, ACCEPTED))
    qtbot.wait(50)
    assert saved(path) == [PROPOSED] * 3
    assert [feature.attributes() for feature in places.getFeatures()] == before


def test_accepted_results_are_exported_without_buttons(opened, project, tmp_path):
    layer = opened.review.layer
    layer.setMapTipTemplate(f"tip{BUTTONS}")
    opened.form.accept.click()
    opened.export_to(tmp_path / "accepted.gpkg")
    (exported,) = project.mapLayersByName("accepted")
    assert exported.mapTipTemplate() == "tip<br>"
    assert exported.actions().actions() == []
    assert "area" not in exported.dataProvider().fields().names()
    assert project.layerTreeRoot().findLayer(exported.id()).parent().name() == "Found places"


def test_nothing_of_it_is_left_when_the_plugin_is_unloaded(opened):
    layer, first = opened.review.layer, opened.review.ids()[0]
    opened._links.close()
    assert tip_of(layer, first) == "<br>"
    assert QgsExpression.functionIndex("socio_buttons") < 0


@pytest.mark.parametrize("editing", [False, True])
def test_a_button_of_an_open_form_shows_the_new_status_there(opened, path, qtbot, editing):
    layer, first = opened.review.layer, opened.review.ids()[0]
    if editing:
        layer.startEditing()
    form = QgsAttributeForm(layer, layer.getFeature(first))
    qtbot.addWidget(form)
    form.show()
    (button,) = (one for one in form.findChildren(QPushButton) if one.text() == "Accept")
    (status,) = (one for one in form.findChildren(QComboBox) if one.currentText() == "Proposed")
    button.click()
    qtbot.waitUntil(lambda: status.currentText() == "Accepted")
    assert layer.getFeature(first)["status"] == ACCEPTED
    assert layer.isEditable() == editing
    assert form.save()
    layer.rollBack()


def test_tips_open_links_also_where_qgis_has_no_webkit(opened):
    tip = QTextBrowser(opened._canvas)
    assert links_of(opened.review.layer, opened.review.ids()[0])
    assert tip.openExternalLinks()
    tip.deleteLater()
