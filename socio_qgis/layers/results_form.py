"""The form of a result: its area as people say it, score and reason, and buttons that decide.

The buttons are actions that open a link, as those of the map tip are, since a layer's actions in
Python are not run in projects that QGIS does not trust. The plugin answers the links.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsAction,
    QgsAttributeEditorAction,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsField,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl, QUrlQuery

from ..core.results import ACCEPTED, INFERRED, MAPPED, PROPOSED, REJECTED

SCHEME = "socio-qgis"
# Of the map tip, in the results' style: a new line where the plugin is not there.
BUTTONS_FUNCTION = "socio_buttons"
BUTTONS = f"[% coalesce(eval('{BUTTONS_FUNCTION}()'), '<br>') %]"
AREA = "area"  # field of the layer, not of its file
_AREA_TEXT = """CASE
WHEN "area_m2" < 10000 THEN format_number("area_m2", 0) || ' m²'
WHEN "area_m2" < 1000000 THEN format_number("area_m2" / 10000, 1) || ' ha'
ELSE format_number("area_m2" / 1000000, 2) || ' km²' END"""
_PLACE = ("label", "query", AREA, "score", "status", "origin")
_MADE_BY = (
    "level", "stage", "confidence", "area_m2", "gsd_m", "reasoner", "segmenter", "model_revision",
    "run_id", "created",
)  # fmt: skip


def decision_link(layer_id: str, feature_id: object, status: str) -> str:
    """The link that gives a result a status; the values may be expressions of QGIS."""
    return f"{SCHEME}:{status}?layer={layer_id}&id={feature_id}"


def read_decision(link: QUrl) -> tuple[str, int, str] | None:
    """Layer id, feature id and status of a link; None where it is no such link."""
    values, status = QUrlQuery(link), link.path()
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    layer_id, feature_id = (values.queryItemValue(name, decoded) for name in ("layer", "id"))
    if status not in (PROPOSED, ACCEPTED, REJECTED) or not feature_id.lstrip("-").isdecimal():
        return None
    return layer_id, int(feature_id), status


def add_form(layer: QgsVectorLayer, statuses: dict[str, str]) -> None:
    """Give a layer of results its form and its buttons; a form of the user's stays.

    Args:
        statuses: What the user calls them.
    """
    layouts = QgsEditFormConfig.EditorLayout
    if layer.editFormConfig().layout() != layouts.GeneratedLayout:
        return
    translate = QCoreApplication.translate
    fields = layer.fields()
    if fields.indexOf(AREA) < 0:
        text = QgsField(fields.field("status"))  # its type has other names in other versions
        text.setName(AREA)
        at = layer.addExpressionField(_AREA_TEXT, text)
        layer.setFieldAlias(at, translate("Results", "Area"))
    levels = {
        "name": translate("Results", "Name"),
        "class": translate("Results", "Kind"),
        "function": translate("Results", "Purpose"),
    }
    origins = {
        MAPPED: translate("Results", "mapped"),
        INFERRED: translate("Results", "inferred"),
    }
    widgets = {
        name: QgsEditorWidgetSetup(
            "ValueMap", {"map": [{text: one} for one, text in known.items()]}
        )
        for name, known in (("status", statuses), ("level", levels), ("origin", origins))
    }
    widgets["reasoning"] = QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True})
    for name, widget in widgets.items():
        layer.setEditorWidgetSetup(fields.indexOf(name), widget)
    # The style in the file is in English.
    score = translate("Results", "Score")
    layer.setMapTipTemplate(layer.mapTipTemplate().replace(", score [%", f", {score} [%"))
    accept = _add_action(layer, ACCEPTED, translate("Results", "Accept"))
    reject = _add_action(layer, REJECTED, translate("Results", "Reject"))
    config = layer.editFormConfig()
    config.clearTabs()
    config.setLayout(layouts.TabLayout)
    root = config.invisibleRootContainer()
    place = QgsAttributeEditorContainer("", root)
    place.setColumnCount(2)
    _add_fields(place, layer, _PLACE)
    for action in (accept, reject):
        place.addChildElement(QgsAttributeEditorAction(action.id(), place))
    reason = QgsAttributeEditorContainer(translate("Results", "Reasoning"), root)
    _add_fields(reason, layer, ["reasoning"])
    reason.children()[0].setShowLabel(False)
    made_by = QgsAttributeEditorContainer(translate("Results", "How it was found"), root)
    made_by.setColumnCount(2)
    _add_fields(made_by, layer, _MADE_BY)
    for group in (place, reason, made_by):
        config.addTab(group)
    layer.setEditFormConfig(config)


def remove_buttons(layer: QgsVectorLayer) -> None:
    """Take the buttons from a layer with the style of results that can't be reviewed."""
    layer.setMapTipTemplate(layer.mapTipTemplate().replace(BUTTONS, "<br>"))
    own = [one for one in layer.actions().actions() if one.command().startswith(f"{SCHEME}:")]
    for action in own:
        layer.actions().removeAction(action.id())
    if own:
        layer.setEditFormConfig(QgsEditFormConfig())


def _add_action(layer: QgsVectorLayer, status: str, name: str) -> QgsAction:
    """Without an icon: forms would show it instead of the name."""
    link = decision_link("[% @layer_id %]", "[% $id %]", status)
    kind, scopes = QgsAction.ActionType.OpenUrl, {"Feature", "Canvas"}
    action = QgsAction(kind, name, link, "", False, name, scopes)
    layer.actions().addAction(action)
    return action


def _add_fields(
    group: QgsAttributeEditorContainer, layer: QgsVectorLayer, names: Sequence[str]
) -> None:
    """Add those that the layer has; older files lack some."""
    for name in names:
        at = layer.fields().indexOf(name)
        if at >= 0:
            group.addChildElement(QgsAttributeEditorField(name, at, group))
