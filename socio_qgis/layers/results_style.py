"""How results of several queries look: a colour a query, the status as the outline, and how sure a
place is as the density of its fill.

The style in the file tells the statuses apart, for one query and for other programs.
"""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.results import ACCEPTED, PROPOSED, REJECTED

# Told apart on imagery and by people who don't see all colours (after Okabe and Ito).
COLOURS = ("#ff8c00", "#56b4e9", "#f0e442", "#e26ab5", "#00c896", "#d55e00", "#b39ddb", "#ffffff")
MAX_QUERIES = 12  # more colours nobody tells apart
STYLED = "socio/colours"  # property of a layer that has them
FILL_ALPHA = 20, 90  # of 255, of the least and the most certain places
CERTAINTY = 0.3, 0.9  # scores of those


def colour_by_query(layer: QgsVectorLayer, rejected: str) -> None:
    """Give each query of a layer a colour of its own, where there are several.

    A style of the user's stays. What the user changed in ours stays as well: only rules for new
    queries are added.

    Args:
        rejected: The word for that status.
    """
    column = layer.fields().indexOf("query")
    queries = sorted(str(value) for value in layer.uniqueValues(column) if value)
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer) and layer.customProperty(STYLED):
        known = {rule.filterExpression() for rule in renderer.rootRule().children()}
        new = [query for query in queries if _filter(query) not in known]
        if not new or len(known) + len(new) > MAX_QUERIES + 1:
            return
        changed = renderer.clone()
        _add_rules(changed.rootRule(), new, _symbol_of(layer, PROPOSED), len(known) - 1)
        layer.setRenderer(changed)
    elif is_ours(renderer) and 1 < len(queries) <= MAX_QUERIES:
        proposed, turned_down = _symbol_of(layer, PROPOSED), _symbol_of(layer, REJECTED)
        root = QgsRuleBasedRenderer.Rule(None)
        _add_rules(root, queries, proposed, 0)
        filter_ = f"\"status\" = '{REJECTED}'"
        root.appendChild(QgsRuleBasedRenderer.Rule(turned_down, 0, 0, filter_, rejected))
        layer.setRenderer(QgsRuleBasedRenderer(root))
        layer.setCustomProperty(STYLED, "query")
    else:
        return
    layer.triggerRepaint()
    layer.emitStyleChanged()


def is_ours(renderer: QgsFeatureRenderer) -> bool:
    """Whether a renderer is that of the results' own style."""
    return (
        isinstance(renderer, QgsCategorizedSymbolRenderer)
        and renderer.classAttribute() == "status"
        and {str(one.value()) for one in renderer.categories()} == {PROPOSED, ACCEPTED, REJECTED}
    )


def drop_empty_classes(layer: QgsVectorLayer) -> None:
    """Take out of a layer's legend what no feature of it has."""
    renderer = layer.renderer().clone()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        column = layer.fields().indexOf(renderer.classAttribute())
        there = {str(value) for value in layer.uniqueValues(column)}
        for index in reversed(range(len(renderer.categories()))):
            if str(renderer.categories()[index].value()) not in there:
                renderer.deleteCategory(index)
    elif isinstance(renderer, QgsRuleBasedRenderer):
        root = renderer.rootRule()
        for rule in root.children():
            request = QgsFeatureRequest().setFilterExpression(rule.filterExpression())
            if next(layer.getFeatures(request), None) is None:
                root.removeChild(rule)
    layer.setRenderer(renderer)


def _filter(query: str) -> str:
    return f'"query" = {QgsExpression.quotedString(query)} AND "status" <> \'{REJECTED}\''


def _add_rules(
    root: QgsRuleBasedRenderer.Rule, queries: list[str], like: QgsFillSymbol, at: int
) -> None:
    """Rules for queries, from a place on, in symbols like this one."""
    for number, query in enumerate(queries, at):
        colour = QColor(COLOURS[number % len(COLOURS)])
        symbol = like.clone()
        fill, outline = symbol.symbolLayer(0), symbol.symbolLayer(symbol.symbolLayerCount() - 1)
        faint = QColor(colour)
        faint.setAlpha(FILL_ALPHA[1])
        fill.setFillColor(faint)
        outline.setStrokeColor(colour)
        certainty = f'scale_linear(coalesce("score", 0), {CERTAINTY[0]}, {CERTAINTY[1]}, '
        alpha = f"{certainty}{FILL_ALPHA[0]}, {FILL_ALPHA[1]})"
        fill.setDataDefinedProperty(
            QgsSymbolLayer.PropertyFillColor,
            QgsProperty.fromExpression(
                f"color_rgba({colour.red()}, {colour.green()}, {colour.blue()}, {alpha})"
            ),
        )
        outline.setDataDefinedProperty(
            QgsSymbolLayer.PropertyStrokeStyle,
            QgsProperty.fromExpression(f"if(\"status\" = '{ACCEPTED}', 'solid', 'dash')"),
        )
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, _filter(query), query)
        root.insertChild(number, rule)


def _symbol_of(layer: QgsVectorLayer, status: str) -> QgsFillSymbol:
    """The symbol that the results' style has for a status, or the first one of a layer's rules."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        return renderer.rootRule().children()[0].symbol().clone()
    categories = renderer.categories()  # copies, which own their symbols
    return categories[renderer.categoryIndexForValue(status)].symbol().clone()
