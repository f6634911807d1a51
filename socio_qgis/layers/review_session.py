"""A review of a layer of results: step through them, decide, undo, export.

Reviewing is not editing to its user, so a decision is saved at once, in a short edit session of
its own: nothing is lost with QGIS, and the layer stays free for the next run. While the user edits
the layer, decisions become steps of that session instead, and are saved or dropped with it. The
review has its own undo, since QGIS forgets a layer's steps when they are saved.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayerStyle,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.errors import InputError, StorageError
from ..core.results import ACCEPTED, PROPOSED
from .run_area import ELLIPSOID

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}


@dataclass(frozen=True)
class _Change:
    """A step of the history: the status and the shape of a feature before and after it."""

    feature_id: int
    statuses: tuple[str, str]
    shapes: tuple[QgsGeometry, QgsGeometry]


class ReviewSession(QObject):
    """The review of one layer of results.

    Signals:
        changed: The list, the current result or its values have changed.

    Attributes:
        status: Only results of this status are stepped through; empty for all.
        current_id: Feature id of the current result, None before the first.
    """

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self.layer, self.status = layer, PROPOSED
        self.current_id: int | None = None
        self._done: list[_Change] = []
        self._undone: list[_Change] = []
        self._is_writing = False
        layer.beforeCommitChanges.connect(self._measure)
        self._signals = (
            layer.attributeValueChanged, layer.geometryChanged, layer.featureAdded,
            layer.featureDeleted, layer.editingStopped, layer.dataChanged,
        )  # fmt: skip
        for signal in self._signals:
            signal.connect(self._on_layer_changed)

    def close(self) -> None:
        """Disconnect from the layer, which still exists."""
        self.layer.beforeCommitChanges.disconnect(self._measure)
        for signal in self._signals:
            signal.disconnect(self._on_layer_changed)

    # Stepping

    def ids(self, status: str | None = None) -> list[int]:
        """Feature ids of the results of a status, by default of the chosen one, in file order."""
        wanted = self.status if status is None else status
        return [id_ for id_, its in self.statuses().items() if not wanted or its == wanted]

    def statuses(self) -> dict[int, str]:
        """Status of each result by its feature id, in file order."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["status"], self.layer.fields())
        column = self.layer.fields().indexOf("status")
        features = self.layer.getFeatures(request)
        return dict(sorted((one.id(), str(one.attribute(column))) for one in features))

    def current(self) -> QgsFeature | None:
        """The current result as it is now; None when there is none, or it was deleted."""
        if self.current_id is None:
            return None
        feature = self.layer.getFeature(self.current_id)
        return feature if feature.isValid() else None

    def show(self, status: str) -> None:
        """Step through the results of another status."""
        self.status = status
        ids = self.ids()
        if self.current_id not in ids:
            self.current_id = ids[0] if ids else None
        self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) result, if there is one."""
        ids, at = self.ids(), self.current_id
        beyond = [i for i in ids if at is None or (i > at if by > 0 else i < at)]
        if beyond:
            self.current_id = beyond[0 if by > 0 else -1]
            self.changed.emit()

    # Deciding

    def decide(self, status: str) -> None:
        """Give the current result a status and go on to the next one.

        Raises:
            StorageError: It can't be saved; nothing has changed then.
        """
        feature = self.current()
        if feature is None:
            return
        shape, old = feature.geometry(), str(feature["status"])
        if status != old:
            self._carry_out(_Change(feature.id(), (old, status), (shape, shape)))
        at = feature.id()
        self.step(1)
        ids = self.ids()
        if self.current_id == at and at not in ids:  # the last one has left the list
            self.current_id = ids[0] if ids else None
        self.changed.emit()

    def reshape(self, shape: QgsGeometry) -> None:
        """Give the current result another outline, in the layer's CRS.

        Raises:
            StorageError: It can't be saved; nothing has changed then.
        """
        feature = self.current()
        if feature is not None:
            whole = QgsGeometry(shape)
            whole.convertToMultiType()
            status = str(feature["status"])
            shapes = (feature.geometry(), whole)
            self._carry_out(_Change(feature.id(), (status, status), shapes))

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._undone)

    def undo(self) -> None:
        """Undo the last step and go to its result.

        Raises:
            InputError: The result was changed since by another tool; the step is forgotten.
            StorageError: It can't be saved; nothing has changed then.
        """
        self._move(self._done, self._undone, 0)

    def redo(self) -> None:
        """Redo the step that was undone last; raises as `undo` does."""
        self._move(self._undone, self._done, 1)

    def _carry_out(self, change: _Change) -> None:
        self._write_quietly(change, 1)
        self._done.append(change)
        self._undone.clear()
        self.changed.emit()

    def _move(self, source: list[_Change], target: list[_Change], side: int) -> None:
        if not source:
            return
        change = source[-1]
        feature = self.layer.getFeature(change.feature_id)
        is_as_left = (
            feature.isValid()
            and str(feature["status"]) == change.statuses[1 - side]
            and feature.geometry().equals(change.shapes[1 - side])
        )
        if is_as_left:
            self._write_quietly(change, side)
            target.append(change)
        source.pop()  # otherwise earlier steps could not be reached
        if feature.isValid():
            self.current_id = change.feature_id
        self.changed.emit()
        if feature.isValid() and not is_as_left:
            raise InputError(
                "This result was changed by another tool meanwhile.",
                "That change stays; the step is left out.",
            )

    def _write_quietly(self, change: _Change, side: int) -> None:
        """Write a change without a signal for each step of it; the caller emits one."""
        self._is_writing = True
        try:
            self._write(change, side)
        finally:
            self._is_writing = False

    def _write(self, change: _Change, side: int) -> None:
        layer, alone = self.layer, not self.layer.isEditable()
        if alone and not layer.startEditing():
            raise StorageError(
                "The layer {layer} can't be changed.",
                "Allow writing to its file, and take the mark Read-only off the layer.",
                layer=layer.name(),
            )
        layer.beginEditCommand(QCoreApplication.translate("Review", "Review of a result"))
        column = layer.fields().indexOf("status")
        done = layer.changeAttributeValue(change.feature_id, column, change.statuses[side])
        before, after = change.shapes
        if done and not before.equals(after):
            done = layer.changeGeometry(change.feature_id, change.shapes[side])
        if not done:
            layer.destroyEditCommand()
        else:
            layer.endEditCommand()
        if alone and not (done and layer.commitChanges()):
            reasons = "\n".join(layer.commitErrors())
            layer.rollBack()
            done = False
        else:
            reasons = ""
        if not done:
            raise StorageError(
                "The review could not be saved in the layer {layer}.",
                "Check that no other program has its file open, then try again.",
                reasons,
                layer=layer.name(),
            )

    def _measure(self, *_: object) -> None:
        """Update the areas of outlines, whichever tool has changed them."""
        layer, measure = self.layer, QgsDistanceArea()
        column, buffer = layer.fields().indexOf("area_m2"), layer.editBuffer()
        if column < 0 or buffer is None:
            return
        measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
        measure.setEllipsoid(ELLIPSOID)
        for feature_id, shape in buffer.changedGeometries().items():
            layer.changeAttributeValue(feature_id, column, round(measure.measureArea(shape), 1))

    def _on_layer_changed(self, *_: object) -> None:
        if not self._is_writing:
            self.changed.emit()


def export_accepted(
    layer: QgsVectorLayer, path: Path, context: QgsCoordinateTransformContext
) -> QgsVectorLayer:
    """Write the accepted results to a new GeoPackage or GeoJSON file, with all their attributes.

    Raises:
        InputError: None is accepted, or the name has another ending.
        StorageError: The file exists or can't be written.
    """
    if path.suffix.lower() not in DRIVERS:
        raise InputError(
            "{file} is no GeoPackage and no GeoJSON.", "End it in .gpkg.", file=path.name
        )
    if path.exists():
        raise StorageError(
            "{file} exists, and nothing is overwritten.", "Choose another name.", file=path.name
        )
    request = QgsFeatureRequest().setFilterExpression(f"\"status\" = '{ACCEPTED}'")
    accepted = layer.materialize(request)
    if accepted.featureCount() == 0:
        raise InputError("No result is accepted yet.", "Accept some first, with A.")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = DRIVERS[path.suffix.lower()], path.stem
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        accepted, str(path), context, options
    )
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise StorageError(
            "{file} can't be written.", "Choose another place.", message, file=path.name
        )
    exported = QgsVectorLayer(str(path), path.stem.replace("_", " "), "ogr")
    if not exported.isValid():
        raise StorageError("{file} can't be read.", "Choose another place.", file=path.name)
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(exported)
    return exported
