"""A web map of a real scene: drawn anew at each zoom, its labels of one height in pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage

EDGE_M = 20_037_508.342789244
MERCATOR = "EPSG:3857"
GROUND = "#f2efe9"
ZOOMS = range(14, 19)
TILE_PX = 256
PLACE_PT, STREET_PT = 9.0, 7.5  # 12 and 10 pixels at 96 dpi
CENTRE_M = 6.0  # a name so near to the middle of an area is that area's
NO_PLACES = ("parking", "waste_basket", "gate", "bench", "picnic_site", "shelter", "pitch")
FILLS = {
    "school": "#ffffe5", "university": "#ffffe5", "college": "#ffffe5", "kindergarten": "#ffffe5",
    "hospital": "#ffffe5", "park": "#c8facc", "recreation_ground": "#c8facc",
    "golf_course": "#def6c0", "pitch": "#88e0be", "playground": "#dffce2", "retail": "#ffd6d1",
    "commercial": "#f2dad9", "industrial": "#ebdbe8", "residential": "#e0dfdf", "wood": "#add19e",
    "forest": "#add19e", "grass": "#cdebb0", "farmland": "#eef0d5", "sand": "#f5e9c6",
    "cemetery": "#aacbaf", "wetland": "#cde6d8", "lake": "#aad3df",
}  # fmt: skip


def styled(project: QgsProject, geopackage: Path) -> tuple[QgsVectorLayer, ...]:
    """The layers of a scene, top first, in the style of a web map; labels are in points."""
    layers = {}
    for name in ("poi", "transportation_name", "transportation", "building", "water", "landuse",
                 "landcover", "homes"):  # fmt: skip
        table = "landuse" if name == "homes" else name
        layer = QgsVectorLayer(f"{geopackage}|layername={table}", name, "ogr")
        assert layer.isValid(), layer.source()
        project.addMapLayer(layer, False)
        layers[name] = layer
    layers["landuse"].setSubsetString("class <> 'residential'")
    layers["homes"].setSubsetString("class = 'residential'")  # parks lie on them
    areas = [layers[name] for name in ("water", "landuse", "landcover", "homes")]
    for area in areas:
        _fill(area)
    outline = {"color": "#d9d0c9", "outline_color": "#c4b9b1", "outline_width": "0.1"}
    layers["building"].setRenderer(_single(QgsFillSymbol.createSimple(outline)))
    _draw_roads(layers["transportation"])
    _name_streets(layers["transportation_name"])
    _name_places(layers["poi"], areas)
    return tuple(layers.values())


def draw(layers: Sequence[QgsVectorLayer], box: QgsRectangle, size: QSize) -> QImage:
    """A picture of an extent in Web Mercator, as a tile server draws it."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(MERCATOR))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor(GROUND))
    settings.setOutputSize(size)
    settings.setExtent(box)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def cut(
    layers: Sequence[QgsVectorLayer],
    box: QgsRectangle,
    folder: Path,
    zooms: Iterable[int] = ZOOMS,
) -> None:
    """Draw an extent of Web Mercator anew at each zoom, and cut it into FOLDER/z/x/y.png."""
    for zoom in zooms:
        side_m = 2 * EDGE_M / 2**zoom
        inside_m = (
            side_m / 1000
        )  # where the extent ends at a tile's edge, the next one is not in it
        left = int((box.xMinimum() + inside_m + EDGE_M) // side_m)
        right = int((box.xMaximum() - inside_m + EDGE_M) // side_m)
        top = int((EDGE_M - box.yMaximum() + inside_m) // side_m)
        bottom = int((EDGE_M - box.yMinimum() - inside_m) // side_m)
        columns, rows = right - left + 1, bottom - top + 1
        west, north = left * side_m - EDGE_M, EDGE_M - top * side_m
        whole = QgsRectangle(west, north - rows * side_m, west + columns * side_m, north)
        image = draw(layers, whole, QSize(columns * TILE_PX, rows * TILE_PX))
        for column in range(columns):
            for row in range(rows):
                path = folder / str(zoom) / str(left + column) / f"{top + row}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                tile = image.copy(column * TILE_PX, row * TILE_PX, TILE_PX, TILE_PX)
                assert tile.save(str(path))


def xyz(address: str, zooms: Sequence[int] = ZOOMS) -> QgsRasterLayer:
    """Tiles of a folder (file:///...) or a server as a layer."""
    url = f"{address}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    source = f"type=xyz&url={url}&zmin={min(zooms)}&zmax={max(zooms)}"
    layer = QgsRasterLayer(source, "web map", "wms")
    assert layer.isValid()
    return layer


def _single(symbol: QgsFillSymbol) -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(symbol)


def _fill(layer: QgsVectorLayer) -> None:
    colours = ", ".join(f"'{name}', '{colour}'" for name, colour in FILLS.items())
    fields = [name for name in ("subclass", "class") if name in layer.fields().names()]
    found = ", ".join(f"map_get(@colours, {name})" for name in fields)
    expression = f"with_variable('colours', map({colours}), coalesce({found}, '#00000000'))"
    symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(expression)
    )
    renderer = _single(symbol)  # the largest first, so that a playground shows in its park
    largest_first = QgsFeatureRequest.OrderByClause("area($geometry)", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([largest_first]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)


def _draw_roads(layer: QgsVectorLayer) -> None:
    """Streets with casings, wider where they are larger, and thin paths."""
    main = ("primary", "secondary", "motorway", "trunk")
    thin = ("path", "track", "pedestrian", "rail", "abandoned")
    root = QgsRuleBasedRenderer.Rule(None)
    for rule, colours, width_m in (
        (f"class IN {thin}", ("#fa8072",), 2.0),
        (f"class NOT IN {(*main, *thin)}", ("#bbbbbb", "#ffffff"), 9.0),
        (f"class IN {main}", ("#c8a468", "#fcd6a4"), 16.0),
    ):
        symbol = QgsLineSymbol()
        symbol.deleteSymbolLayer(0)
        for i, colour in enumerate(colours):
            one = QgsLineSymbol.createSimple({"color": colour, "capstyle": "round"})
            line = one.takeSymbolLayer(0)
            line.setWidth(width_m - 3.0 * i)
            line.setWidthUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
            line.setRenderingPass(i)
            symbol.appendSymbolLayer(line)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=rule))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)


def _format(points: float, colour: str, bold: bool = False) -> QgsTextFormat:
    font = QFont("DejaVu Sans")
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.5)
    text.setBuffer(halo)
    return text


def _label(expression: str, text: QgsTextFormat) -> QgsPalLayerSettings:
    label = QgsPalLayerSettings()
    label.fieldName, label.isExpression = expression, True
    label.setFormat(text)
    label.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    return label


def _labelled(layer: QgsVectorLayer, *rules: tuple[QgsPalLayerSettings, str]) -> None:
    root = QgsRuleBasedLabeling.Rule(None)
    for label, rule in rules:
        root.appendChild(QgsRuleBasedLabeling.Rule(label, filterExp=rule))
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def _name_streets(layer: QgsVectorLayer) -> None:
    layer.setRenderer(_single(QgsLineSymbol.createSimple({"line_style": "no"})))
    label = _label('"name"', _format(STREET_PT, "#444444"))
    label.placement = QgsPalLayerSettings.Placement.Curved
    label.lineSettings().setMergeLines(True)
    label.repeatDistance, label.priority = 80.0, 2
    _labelled(layer, (label, ""))


def _kinds(feature: QgsFeature) -> set[str]:
    names = [name for name in ("class", "subclass") if name in feature.fields().names()]
    return {feature[name] for name in names if feature[name]}


def _name_places(layer: QgsVectorLayer, areas: Sequence[QgsVectorLayer]) -> None:
    """Names of areas without a dot; names of points under one."""
    shapes = [(one.geometry(), _kinds(one)) for area in areas for one in area.getFeatures()]
    of_area = {
        place.id()
        for place in layer.getFeatures()
        for shape, kinds in shapes
        if place.geometry().distance(shape.centroid()) < CENTRE_M
        or (kinds & _kinds(place) and shape.contains(place.geometry()))
    }
    of_area_ids = ", ".join(map(str, sorted(of_area)))
    shown = f"\"name\" IS NOT NULL AND coalesce(class, '') NOT IN {NO_PLACES}"
    dots = QgsRuleBasedRenderer.Rule(None)
    dot = QgsMarkerSymbol.createSimple({"color": "#734a08", "size": "1.6", "outline_style": "no"})
    is_area = f"$id IN ({of_area_ids})" if of_area else "FALSE"
    none = QgsMarkerSymbol.createSimple({"size": "0"})  # QGIS names only what it draws
    for symbol, rule in ((dot, f"NOT {is_area}"), (none, is_area)):
        dots.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=f"{shown} AND {rule}"))
    layer.setRenderer(QgsRuleBasedRenderer(dots))
    name = 'wordwrap("name", 16)'
    area = _label(name, _format(PLACE_PT, "#4a3a55", bold=True))
    area.placement = QgsPalLayerSettings.Placement.OverPoint
    area.priority = 9
    point = _label(name, _format(PLACE_PT, "#734a08"))
    point.placement = QgsPalLayerSettings.Placement.OverPoint
    point.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantBelow
    point.yOffset = 1.2
    _labelled(layer, (area, f"{shown} AND {is_area}"), (point, f"{shown} AND NOT {is_area}"))
