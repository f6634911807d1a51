"""The style of the results: by status, labelled, and map tips that show text as text."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from socio_qgis.core.paths import RESOURCES
from socio_qgis.core.results import ACCEPTED, PROPOSED, REJECTED, RESULT_FIELDS
from socio_qgis.layers.results_form import add_form
from socio_qgis.layers.results_style import colour_by_query, drop_empty_classes

STYLE = RESOURCES / "styles" / "results.qml"
TYPES = {"real": "double"}


@pytest.fixture
def layer() -> QgsVectorLayer:
    fields = "&".join(f"field={n}:{TYPES.get(t, t)}" for n, t in RESULT_FIELDS.items())
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{fields}", "results", "memory")
    assert layer.isValid()
    message, loaded = layer.loadNamedStyle(str(STYLE))
    assert loaded, message
    return layer


def feature(layer: QgsVectorLayer, **values: object) -> QgsFeature:
    made = QgsFeature(layer.fields())
    made.setGeometry(QgsGeometry.fromWkt("MultiPolygon(((0 0, 1 0, 1 1, 0 0)))"))
    for name, value in values.items():
        made[name] = value
    return made


def context_of(layer: QgsVectorLayer, made: QgsFeature) -> QgsExpressionContext:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(made)
    return context


def test_every_status_has_a_look_of_its_own(layer):
    renderer = layer.renderer()
    assert renderer.classAttribute() == "status"
    looks = {}
    for category in renderer.categories():
        outlines = [layer.strokeColor().name() for layer in category.symbol().symbolLayers()]
        looks[category.value()] = tuple(outlines)
        fills = category.symbol().symbolLayer(0).fillColor()
        assert fills.alpha() < 100, "the imagery must be seen through it"
    assert set(looks) == {PROPOSED, ACCEPTED, REJECTED}
    assert len(set(looks.values())) == 3


def test_every_expression_of_the_style_knows_its_fields(layer):
    fields = set(RESULT_FIELDS)
    label = QgsExpression(layer.labeling().settings().fieldName)
    assert not label.hasParserError()
    assert label.referencedColumns() <= fields
    for part in layer.mapTipTemplate().split("[%")[1:]:
        expression = QgsExpression(part.split("%]")[0])
        assert not expression.hasParserError(), expression.parserErrorString()
        all_ = {QgsFeatureRequest.ALL_ATTRIBUTES} if "eval" in part else set()
        assert expression.referencedColumns() <= fields | all_


@pytest.mark.parametrize(("label", "shown"), [("Mill Park", "Mill Park"), ("", None)])
def test_only_what_has_a_name_is_labelled(layer, label, shown):
    made = feature(layer, label=label, query="parks")
    expression = QgsExpression(layer.labeling().settings().fieldName)
    assert expression.evaluate(context_of(layer, made)) == shown


def test_a_map_tip_shows_the_reasoning_as_text_not_as_html(layer):
    made = feature(
        layer, query="A & B", level="name", area_m2=12345.6, score=0.876, origin="mapped",
        reasoning="<script>alert(1)</script> reads <b>Mill Park</b>",
    )  # fmt: skip
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context_of(layer, made))
    assert "<script" not in tip
    assert "&lt;script" in tip
    assert "A &amp; B" in tip
    assert "0.88, mapped" in tip
    assert "1.2 ha" in tip
    assert "socio" not in tip, "buttons are left out where the plugin is not there"


def test_a_map_tip_has_the_words_of_the_form(layer):
    add_form(layer, {PROPOSED: "Vorgeschlagen"})
    made = feature(layer, level="class", score=0.5, origin="inferred")
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context_of(layer, made))
    assert "(Kind)" in tip
    assert ", Score 0.5, inferred" in tip


def with_queries(layer: QgsVectorLayer, *queries: str, status: str = PROPOSED) -> None:
    features = [feature(layer, query=one, status=status, score=0.8) for one in queries]
    assert layer.dataProvider().addFeatures(features)[0]


def rules_of(layer: QgsVectorLayer) -> dict[str, QgsRuleBasedRenderer.Rule]:
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    return {rule.label(): rule for rule in layer.renderer().rootRule().children()}


def outline_of(rule: QgsRuleBasedRenderer.Rule) -> str:
    return rule.symbol().symbolLayer(1).strokeColor().name()


def test_one_query_is_shown_by_status(layer):
    with_queries(layer, "schools", "schools")
    colour_by_query(layer, "Rejected")
    assert layer.renderer().type() == "categorizedSymbol"


def test_several_queries_have_colours_of_their_own(layer):
    with_queries(layer, "schools", "O'Hara's Park", 'the "old" mill')
    with_queries(layer, "schools", status=REJECTED)
    colour_by_query(layer, "Abgelehnt")
    rules = rules_of(layer)
    assert list(rules) == ["O'Hara's Park", "schools", 'the "old" mill', "Abgelehnt"]
    assert len({outline_of(rule) for rule in rules.values()}) == 4
    counts = {
        label: len(list(layer.getFeatures(rule.filterExpression())))
        for label, rule in rules.items()
    }
    assert set(counts.values()) == {1}, "each place is shown by one rule"


def test_colours_stay_when_a_query_is_added_and_the_users_own_stay_too(layer):
    with_queries(layer, "parks", "schools")
    colour_by_query(layer, "Rejected")
    renderer = layer.renderer().clone()
    renderer.rootRule().children()[0].symbol().symbolLayer(1).setStrokeColor(QColor("#123456"))
    layer.setRenderer(renderer)
    before = {label: outline_of(rule) for label, rule in rules_of(layer).items()}
    with_queries(layer, "churches")
    colour_by_query(layer, "Rejected")
    colour_by_query(layer, "Rejected")
    after = {label: outline_of(rule) for label, rule in rules_of(layer).items()}
    assert list(after) == ["parks", "schools", "churches", "Rejected"]
    assert {label: after[label] for label in before} == before
    assert after["parks"] == "#123456"
    assert after["churches"] not in before.values()


def test_a_style_of_the_user_stays(layer):
    own = QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "red"}))
    layer.setRenderer(own)
    with_queries(layer, "parks", "schools")
    colour_by_query(layer, "Rejected")
    assert layer.renderer().type() == "singleSymbol"


def test_status_is_seen_by_the_outline_and_certainty_by_the_fill(layer):
    with_queries(layer, "parks", "schools")
    colour_by_query(layer, "Rejected")
    symbol = rules_of(layer)["parks"].symbol()
    style = (
        symbol.symbolLayer(1).dataDefinedProperties().property(QgsSymbolLayer.PropertyStrokeStyle)
    )
    fill = symbol.symbolLayer(0).dataDefinedProperties().property(QgsSymbolLayer.PropertyFillColor)
    seen = []
    for status, score in ((PROPOSED, 0.4), (ACCEPTED, 0.9)):
        context = context_of(layer, feature(layer, query="parks", status=status, score=score))
        seen.append((style.valueAsString(context)[0], fill.valueAsColor(context)[0].alpha()))
    assert [look for look, _ in seen] == ["dash", "solid"]
    assert seen[0][1] < seen[1][1] < 100


def test_a_legend_has_only_what_is_there(layer):
    with_queries(layer, "parks", "schools")
    colour_by_query(layer, "Rejected")
    drop_empty_classes(layer)
    assert list(rules_of(layer)) == ["parks", "schools"]
