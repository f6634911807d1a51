"""Results in a GeoPackage as a styled layer of the project."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import StorageError
from ..core.results import ACCEPTED, ADDED_FIELDS, PROPOSED, REJECTED, RESULT_FIELDS, RESULTS_LAYER
from .results_form import add_form
from .results_style import colour_by_query

GROUP = "socio/results"  # property of the layer tree's group that new results go into


def results_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Layers of the project that show results, of any GeoPackage, the topmost first."""
    layers = project.layerTreeRoot().layerOrder()
    return [layer for layer in layers if _geopackage_of(layer) and has_result_fields(layer)]


def find_results(project: QgsProject, geopackage: Path) -> QgsVectorLayer | None:
    """The layer of the project that shows the results of a GeoPackage."""
    wanted = os.path.normcase(os.path.abspath(geopackage))
    layers = project.mapLayers().values()
    return next((layer for layer in layers if _geopackage_of(layer) == wanted), None)


def _geopackage_of(layer: QgsMapLayer) -> str:
    """The file whose results a layer shows; empty where it shows something else."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if parts.get("layerName") != RESULTS_LAYER:
        return ""
    return os.path.normcase(os.path.abspath(parts.get("path") or ""))


def has_result_fields(layer: QgsVectorLayer) -> bool:
    """Whether a layer has the fields of results, in any file."""
    return set(RESULT_FIELDS) - set(ADDED_FIELDS) <= set(layer.fields().names())


def check_output(project: QgsProject, geopackage: Path) -> None:
    """Check before a run that its results can be saved.

    Raises:
        StorageError: The folder is missing or read-only, the file is read-only or of another kind,
            or its results are being edited.
    """
    if geopackage.suffix.lower() != ".gpkg":
        raise StorageError(
            "{file} is no GeoPackage.", "Choose a name ending in .gpkg.", file=geopackage.name
        )
    folder = geopackage.parent
    if not folder.is_dir():
        raise StorageError(
            "The folder {folder} does not exist.", "Choose another place.", folder=folder
        )
    if not os.access(folder, os.W_OK) or (
        geopackage.exists() and not os.access(geopackage, os.W_OK)
    ):
        raise StorageError("{file} can't be written.", "Choose another file.", file=geopackage)
    layer = find_results(project, geopackage)
    if layer is not None and layer.isEditable() and layer.isModified():
        raise StorageError(
            "The layer {layer} has edits that are not saved.",
            "Save or discard them, then run again.",
            layer=layer.name(),
        )


def add_results(project: QgsProject, geopackage: Path) -> QgsVectorLayer:
    """Show the results: reload their layer, or add one to their group; the file has the style.

    Raises:
        StorageError: The file can't be read.
    """
    layer = find_results(project, geopackage)
    if layer is not None and layer.isValid():
        layer.dataProvider().reloadData()
        layer.updateExtents(True)
        colour_by_query(layer, _status_names()[REJECTED])
        layer.triggerRepaint()
        return layer
    source = f"{geopackage}|layername={RESULTS_LAYER}"
    is_new = layer is None
    if layer is None:
        layer = QgsVectorLayer(source, geopackage.stem.replace("_", " "), "ogr")
    else:  # there was no file when the project was opened
        layer.setDataSource(source, layer.name(), "ogr", True)
    if not layer.isValid():
        raise StorageError(
            "The results were written to {file}, but QGIS can't read them.",
            "Add the file by Layer, Add Layer, Add Vector Layer.",
            file=geopackage,
        )
    set_up(layer)
    if is_new:
        add_to_group(project, layer)
    return layer


def set_up(layer: QgsVectorLayer) -> None:
    """Put a new layer of results into the user's language, with colours of queries and a form."""
    statuses = _status_names()
    _translate_legend(layer)
    _name_fields(layer)
    if has_result_fields(layer):  # else it is another's table of that name
        add_form(layer, statuses)
    colour_by_query(layer, statuses[REJECTED])


def add_to_group(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Add a layer to a project, shown, on top of the group of results."""
    project.addMapLayer(layer, False)
    node = _group(project).insertLayer(0, layer)
    node.setItemVisibilityCheckedParentRecursive(True)


def _group(project: QgsProject) -> QgsLayerTreeGroup:
    """The group of results, wherever it was moved to and whatever its name; made on top."""
    root = project.layerTreeRoot()
    group = next((one for one in root.findGroups(True) if one.customProperty(GROUP)), None)
    if group is None:
        group = root.insertGroup(0, QCoreApplication.translate("Results", "Found places"))
        group.setCustomProperty(GROUP, True)
    return group


def _translate_legend(layer: QgsVectorLayer) -> None:
    """Name the statuses in the user's language: the style in the file is in English."""
    names = _status_names()
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):  # otherwise the style is the user's
        for index, category in enumerate(renderer.categories()):
            if category.value() in names:
                renderer.updateCategoryLabel(index, names[category.value()])


def _status_names() -> dict[str, str]:
    return {
        PROPOSED: QCoreApplication.translate("Results", "Proposed"),
        ACCEPTED: QCoreApplication.translate("Results", "Accepted"),
        REJECTED: QCoreApplication.translate("Results", "Rejected"),
    }


def _name_fields(layer: QgsVectorLayer) -> None:
    """Show the fields under names in the user's language; those of the user stay."""
    translate = QCoreApplication.translate
    names = {
        "query": translate("Results", "Query"),
        "label": translate("Results", "Name on the map"),
        "level": translate("Results", "Understood as"),
        "score": translate("Results", "Score"),
        "reasoner": translate("Results", "Reasoner"),
        "segmenter": translate("Results", "Segmenter"),
        "model_revision": translate("Results", "Revision of the models"),
        "gsd_m": translate("Results", "Metres per pixel"),
        "area_m2": translate("Results", "Area in m²"),
        "run_id": translate("Results", "Run"),
        "created": translate("Results", "Found at"),
        "reasoning": translate("Results", "Reasoning"),
        "status": translate("Results", "Status"),
        "stage": translate("Results", "Stage"),
        "confidence": translate("Results", "Confidence of the model"),
        "origin": translate("Results", "Mapped or inferred"),
    }
    for field, name in names.items():
        at = layer.fields().indexOf(field)
        if at >= 0 and not layer.attributeAlias(at):
            layer.setFieldAlias(at, name)
