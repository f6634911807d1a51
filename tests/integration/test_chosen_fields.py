"""Fields that the user chose decide what a run finds, and which kinds points have."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from scenes import plain_imagery, results_of

from socio_qgis.layers.field_choice import choose_field
from socio_qgis.tasks.point_kinds import PointsFile
from socio_qgis.tasks.request import RunRequest

ROWS = {
    (500_050, 5_499_700): ("Schule", "Krankenhaus", "Linde", "Ulme"),
    (500_250, 5_499_700): ("Park", "Schule", "Eiche", "Esche"),
}


@pytest.fixture
def make_layer(project: QgsProject):
    """A layer whose fields say two kinds and two names."""

    def make(shape: str) -> QgsVectorLayer:
        fields = "".join(f"&field={key}:string" for key in ("nature", "usage", "toponyme", "nom"))
        layer = QgsVectorLayer(f"{shape}?crs=EPSG:32633{fields}", "places", "memory")
        for (x, y), row in ROWS.items():
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            area = QgsGeometry.fromWkt(f"Point ({x} {y})").buffer(60, 8)
            feature.setGeometry(area if shape == "Polygon" else area.centroid())
            layer.dataProvider().addFeature(feature)
        layer.updateExtents()
        project.addMapLayer(layer)
        return layer

    return make


@pytest.mark.parametrize(
    ("kind", "name", "label"), [("nature", "nom", "Ulme"), ("usage", "toponyme", "Eiche")]
)
def test_a_run_reads_the_chosen_fields(make_layer, project, run, tmp_path, kind, name, label):
    layer, imagery = make_layer("Polygon"), plain_imagery(tmp_path)
    project.addMapLayer(imagery)
    choose_field(layer, "kind", kind)
    choose_field(layer, "name", name)
    area = QgsGeometry.fromRect(imagery.extent())
    request = RunRequest(
        ("schools",), (imagery,), (layer,), area, imagery.crs(), tmp_path / "a.gpkg"
    )
    outcome = run(request)
    assert [one["label"] for one, _ in results_of(outcome.output)] == [label]
    said = f"The layer “places”: reads `{kind}` as kind, `{name}` as name."
    assert said in outcome.messages


def test_kinds_of_points_are_those_of_the_chosen_field(make_layer, project, engine):
    layer = make_layer("Point")
    area = QgsGeometry.fromRect(layer.extent())

    def kinds() -> set[str]:
        points = PointsFile(layer, area, layer.crs(), project.transformContext())
        return {*points.ask(engine, lambda: False).queries}

    assert kinds() == {"school", "park", "hospital"}
    choose_field(layer, "kind", "usage")
    assert kinds() == {"school", "hospital"}
