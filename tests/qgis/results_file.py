"""A GeoPackage of results as the engine writes it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from socio_qgis.core.results import PROPOSED, RESULT_FIELDS, RESULTS_LAYER

TYPES = {"real": "double"}
LONGITUDE, LATITUDE, SIDE_DEG = 15.0, 45.0, 0.001


def write_results(path: Path, count: int = 3, statuses: tuple[str, ...] = ()) -> Path:
    """Squares in a row from (15, 45) eastwards, in EPSG:4326."""
    fields = "&".join(f"field={n}:{TYPES.get(t, t)}" for n, t in RESULT_FIELDS.items())
    made = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326&{fields}", "results", "memory")
    features = []
    for i in range(count):
        feature = QgsFeature(made.fields())
        west = LONGITUDE + 2 * i * SIDE_DEG
        shape = QgsGeometry.fromRect(
            QgsRectangle(west, LATITUDE, west + SIDE_DEG, LATITUDE + SIDE_DEG)
        )
        shape.convertToMultiType()
        feature.setGeometry(shape)
        feature["query"], feature["label"] = "schools", f"School {i + 1}"
        feature["score"], feature["area_m2"], feature["gsd_m"] = 0.6 + i / 10, 1.0, 1.0
        feature["reasoning"] = f"The label School {i + 1} is written there."
        feature["status"] = statuses[i] if i < len(statuses) else PROPOSED
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = RESULTS_LAYER
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        made, str(path), QgsProject.instance().transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return path
