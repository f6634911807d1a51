"""The style of the results: by status, labelled, and map tips that show text as text."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from socio_qgis.core.paths import RESOURCES
from socio_qgis.core.results import ACCEPTED, PROPOSED, REJECTED, RESULT_FIELDS

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
        assert expression.referencedColumns() <= fields


@pytest.mark.parametrize(("label", "shown"), [("Mill Park", "Mill Park"), ("", "parks")])
def test_a_label_is_the_place_or_else_the_query(layer, label, shown):
    made = feature(layer, label=label, query="parks")
    expression = QgsExpression(layer.labeling().settings().fieldName)
    assert expression.evaluate(context_of(layer, made)) == shown


def test_a_map_tip_shows_the_reasoning_as_text_not_as_html(layer):
    made = feature(
        layer, query="A & B", level="name", area_m2=12345.6, score=0.876,
        reasoning="<script>alert(1)</script> reads <b>Mill Park</b>",
    )  # fmt: skip
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context_of(layer, made))
    assert "<script" not in tip
    assert "&lt;script" in tip
    assert "A &amp; B" in tip
    assert "0.88" in tip
    assert "1.2 ha" in tip
