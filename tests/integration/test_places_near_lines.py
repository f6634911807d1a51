"""Conditions on lines of layers in QGIS: a road with a curve, in memory."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from scenes import plain_imagery, results_of

from socio_qgis.tasks.request import RunRequest

SCHOOLS = {"North": (500_100, 5_499_900), "South": (500_100, 5_499_600)}
ROAD = (
    "CompoundCurve ((500010 5499800, 500200 5499800), "
    "CircularString (500200 5499800, 500300 5499830, 500400 5499800))"
)


def layer_of(name: str, shape: str, rows: list[tuple[QgsGeometry, list[str]]]) -> QgsVectorLayer:
    fields = "&field=class:string&field=name:string"
    layer = QgsVectorLayer(f"{shape}?crs=EPSG:32633{fields}", name, "memory")
    for geometry, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def test_places_near_and_beyond_a_road(project, run, tmp_path):
    imagery = plain_imagery(tmp_path)
    schools = [
        (QgsGeometry.fromWkt(f"Point ({x} {y})").buffer(40, 8), ["school", name])
        for name, (x, y) in SCHOOLS.items()
    ]
    layers = (
        layer_of("places", "Polygon", schools),
        layer_of("roads", "CompoundCurve", [(QgsGeometry.fromWkt(ROAD), ["primary", "Elm St"])]),
    )
    for layer in (imagery, *layers):
        project.addMapLayer(layer)
    area = QgsGeometry.fromRect(imagery.extent())

    def found(query: str) -> set[object]:
        output = tmp_path / "areas.gpkg"
        outcome = run(RunRequest((query,), (imagery,), layers, area, imagery.crs(), output))
        assert not outcome.error, outcome.error
        return {one["label"] for one, _ in results_of(output) if one["query"] == query}

    assert found("schools within 100 m of a main road") == {"North"}
    assert found("schools south of Elm Street") == {"South"}
