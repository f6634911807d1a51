"""What a layer looks like, as text that is equal for equal styles, also in another QGIS session."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.core import QgsMapLayer, QgsMapLayerStyle
from qgis.PyQt.QtXml import QDomDocument, QDomElement

# QGIS numbers the layers of symbols anew for each map layer, and draws profiles in a random colour.
_RANDOM_ID = re.compile(r"\{[0-9a-f-]{36}\}")
_PROFILE = "elevation"


def style_text(layer: QgsMapLayer) -> str:
    """Its style, without what differs by chance: Qt writes attributes in any order."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return canonical(style.xmlData())


def canonical(xml: str) -> str:
    """A style's XML with sorted attributes, without random ids and the style of profiles."""
    document = QDomDocument()
    document.setContent(xml)
    return "\n".join(_lines(document.documentElement()))


def _lines(element: QDomElement) -> Iterator[str]:
    if element.tagName() == _PROFILE:
        return
    attributes = element.attributes()
    pairs = [
        (one.nodeName(), one.nodeValue()) for one in map(attributes.item, range(len(attributes)))
    ]
    yield repr((element.tagName(), sorted(p for p in pairs if not _RANDOM_ID.fullmatch(p[1]))))
    child = element.firstChild()
    while not child.isNull():
        if child.isElement():
            yield from _lines(child.toElement())
        else:
            yield repr(child.nodeValue())
        child = child.nextSibling()
    yield f"end {element.tagName()}"
