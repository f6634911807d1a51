"""A review of a layer of results: step through them, decide, undo, export.

Reviewing is not editing to its user, so a decision is saved at once, in a short edit session of
its own: nothing is lost with QGIS, and the layer stays free for the next run. While the user edits
the layer, decisions become steps of that session instead, and are saved or dropped with it. The
review has its own undo, since QGIS forgets a layer's steps when they are saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

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
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt, pyqtSignal

from ..core.errors import InputError, StorageError
from ..core.results import ACCEPTED, INFERRED, PROPOSED, split_queries
from .results_form import AREA, remove_buttons
from .results_style import drop_empty_classes
from .run_area import ELLIPSOID

# Formats that accepted results are exported to: name and driver, by ending.
FORMATS = {
    ".gpkg": ("GeoPackage", "GPKG"),
    ".geojson": ("GeoJSON", "GeoJSON"),
    ".fgb": ("FlatGeobuf", "FlatGeobuf"),
    ".shp": ("ESRI Shapefile", "ESRI Shapefile"),
    ".csv": ("CSV", "CSV"),
}
FORMULA_STARTS = ("=", "+", "-", "@", "\t")  # spreadsheets run what begins so


class Result(NamedTuple):
    """What lists show of a result; times as text that sorts by time, areas on the ellipsoid."""

    id: int
    status: str
    score: float
    query: str
    label: str
    area_m2: float
    run_id: str
    created: str


@dataclass(frozen=True)
class _Change:
    """The status and the shape of a feature before and after a step of the history.

    Where the shape changes, its reasoning does, too: it says so.
    """

    feature_id: int
    statuses: tuple[str, str]
    shapes: tuple[QgsGeometry, QgsGeometry]
    reasonings: tuple[str, str] = ("", "")

    def is_at(self, side: int, feature: QgsFeature) -> bool:
        """Whether a feature is as it was before (0) or after (1) the step."""
        return (
            feature.isValid()
            and str(feature["status"]) == self.statuses[side]
            and feature.geometry().equals(self.shapes[side])
        )


_Step = Sequence[_Change]


class ReviewSession(QObject):
    """The review of one layer of results.

    Signals:
        changed: The list, the current result or its values have changed.

    Attributes:
        status: Only results of this status are stepped through; empty for all.
        query: Only results of this query; empty for all.
        run_id: Only results of this run; empty for all.
        least_score: Only results of at least this score, 0 to 1.
        current_id: Feature id of the current result, None before the first.
    """

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self.layer, self.status, self.least_score = layer, PROPOSED, 0.0
        self.query = self.run_id = ""
        self.current_id: int | None = None
        self._results: list[Result] | None = None  # None after a change
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
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

    def all_results(self) -> list[Result]:
        """All results of the layer: the latest run first, and in a run the least sure."""
        if self._results is None:
            self._results = self._read(QgsFeatureRequest())
            self._results.sort(key=lambda one: (one.score, one.id))
            self._results.sort(key=lambda one: one.created, reverse=True)
        return self._results

    def _read(self, request: QgsFeatureRequest) -> list[Result]:
        names = [name for name in Result._fields if name != "id"]
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(names, self.layer.fields())
        columns = [self.layer.fields().indexOf(name) for name in names]
        results = []
        for feature in self.layer.getFeatures(request):
            status, score, query, label, area_m2, run_id, created = (
                feature.attribute(column) for column in columns
            )
            results.append(
                Result(
                    feature.id(), _text(status), _number(score), _text(query), _text(label),
                    _number(area_m2), _text(run_id), _time(created),
                )
            )  # fmt: skip
        return results

    def results(self, status: str | None = None) -> list[Result]:
        """The results of a status, by default of the chosen one, that the other choices leave."""
        wanted = self.status if status is None else status
        return [
            one
            for one in self.all_results()
            if (not wanted or one.status == wanted)
            and one.score >= self.least_score
            and (not self.query or self.query in split_queries(one.query))
            and (not self.run_id or one.run_id == self.run_id)
        ]

    def ids(self, status: str | None = None) -> list[int]:
        """Feature ids of `results`."""
        return [one.id for one in self.results(status)]

    def current(self) -> QgsFeature | None:
        """The current result as it is now; None when there is none, or it was deleted."""
        if self.current_id is None:
            return None
        feature = self.layer.getFeature(self.current_id)
        return feature if feature.isValid() else None

    def show(self, status: str | None = None) -> None:
        """Step through the results of another status, or as the other attributes now say."""
        if status is not None:
            self.status = status
        ids = self.ids()
        if self.current_id not in ids:
            self.current_id = ids[0] if ids else None
        self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) result, if there is one."""
        beyond = self.results("")
        at = next((i for i, one in enumerate(beyond) if one.id == self.current_id), None)
        if at is not None:
            beyond = beyond[at + 1 :] if by > 0 else beyond[:at][::-1]
        wanted = next((one.id for one in beyond if self.status in ("", one.status)), None)
        if wanted is not None:
            self.go_to(wanted)

    def go_to(self, feature_id: int) -> None:
        """Make a result the current one."""
        if feature_id != self.current_id:
            self.current_id = feature_id
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
            self._carry_out([_Change(feature.id(), (old, status), (shape, shape))])
        at = feature.id()
        self.step(1)
        ids = self.ids()
        if self.current_id == at and at not in ids:  # the last one has left the list
            self.current_id = ids[0] if ids else None
        self.changed.emit()

    def accept_all(self) -> int:
        """Accept all results that are stepped through and undecided, in one step; how many.

        Raises:
            StorageError: It can't be saved; nothing has changed then.
        """
        return self.decide_all(self.undecided(), ACCEPTED)

    def undecided(self) -> list[int]:
        """Feature ids of what `accept_all` accepts."""
        return self.ids(PROPOSED) if self.status in (PROPOSED, "") else []

    def decide_all(self, ids: Sequence[int], status: str) -> int:
        """Give results a status in one step; for how many that changes anything.

        Raises:
            StorageError: It can't be saved; nothing has changed then.
        """
        features = self.layer.getFeatures(QgsFeatureRequest().setFilterFids(list(ids)))
        changes = [
            _Change(one.id(), (str(one["status"]), status), (one.geometry(), one.geometry()))
            for one in features
            if str(one["status"]) != status
        ]
        if changes:
            self._carry_out(changes)
            self.show()
        return len(changes)

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
            reasonings = (_text(feature["reasoning"]), _with_history(feature))
            self._carry_out([_Change(feature.id(), (status, status), shapes, reasonings)])

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

    def _carry_out(self, step: _Step) -> None:
        self._write_quietly(step, 1)
        self._done.append(step)
        self._undone.clear()
        self.changed.emit()

    def _move(self, source: list[_Step], target: list[_Step], side: int) -> None:
        if not source:
            return
        step = source[-1]
        features = [self.layer.getFeature(change.feature_id) for change in step]
        as_left = [one for one, its in zip(step, features) if one.is_at(1 - side, its)]
        if as_left:
            self._write_quietly(as_left, side)
            target.append(as_left)
        source.pop()  # otherwise earlier steps could not be reached
        there = [feature.id() for feature in features if feature.isValid()]
        if there:
            self.current_id = there[0]
        self.changed.emit()
        if len(there) > len(as_left):
            raise InputError(
                "This result was changed by another tool meanwhile.",
                "That change stays; the step is left out.",
            )

    def _write_quietly(self, step: _Step, side: int) -> None:
        """Write a step without a signal for each part of it; the caller emits one."""
        known, self._results = self._results, None
        self._is_writing = True
        try:
            self._write(step, side)
        finally:
            self._is_writing = False
        if known is not None:  # reading all of thousands again would be felt at each key
            request = QgsFeatureRequest().setFilterFids([change.feature_id for change in step])
            fresh = {one.id: one for one in self._read(request)}
            self._results = [fresh.get(one.id, one) for one in known]

    def _write(self, step: _Step, side: int) -> None:
        layer, alone = self.layer, not self.layer.isEditable()
        if alone and not layer.startEditing():
            raise StorageError(
                "The layer {layer} can't be changed.",
                "Allow writing to its file, and take the mark Read-only off the layer.",
                layer=layer.name(),
            )
        layer.beginEditCommand(QCoreApplication.translate("Review", "Review of a result"))
        column, done = layer.fields().indexOf("status"), True
        reasoning = layer.fields().indexOf("reasoning")
        for change in step:
            done = done and layer.changeAttributeValue(
                change.feature_id, column, change.statuses[side]
            )
            before, after = change.shapes
            if done and not before.equals(after):
                done = layer.changeGeometry(
                    change.feature_id, change.shapes[side]
                ) and layer.changeAttributeValue(
                    change.feature_id, reasoning, change.reasonings[side]
                )
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
        """Update areas and reasonings of outlines, whichever tool has changed them.

        They are no longer those of the map; it is not said again that they are, after an undo.
        """
        layer, measure = self.layer, QgsDistanceArea()
        column, buffer = layer.fields().indexOf("area_m2"), layer.editBuffer()
        origin, reasoning = (layer.fields().indexOf(name) for name in ("origin", "reasoning"))
        if column < 0 or buffer is None:
            return
        measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
        measure.setEllipsoid(ELLIPSOID)
        changed = buffer.changedAttributeValues()
        for feature_id, shape in buffer.changedGeometries().items():
            if reasoning not in changed.get(feature_id, {}):  # else it says so already
                text = _with_history(layer.getFeature(feature_id))
                layer.changeAttributeValue(feature_id, reasoning, text)
            layer.changeAttributeValue(feature_id, column, round(measure.measureArea(shape), 1))
            if origin >= 0:
                layer.changeAttributeValue(feature_id, origin, INFERRED)

    def _on_layer_changed(self, *_: object) -> None:
        self._results = None
        if not self._is_writing:
            self.changed.emit()


def _with_history(feature: QgsFeature) -> str:
    """The reasoning of a result whose outline a person changes now."""
    locale = QLocale()
    text = QCoreApplication.translate(
        "Review", "{time}: the outline was changed by hand; its area was {area} m² before."
    ).format(
        time=locale.toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat),
        area=locale.toString(_number(feature["area_m2"]), "f", 0),
    )
    return f"{_text(feature['reasoning'])}\n{text}".strip()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _time(value: object) -> str:
    """A date and time as text that sorts by time; empty for none."""
    return value.toString(Qt.DateFormat.ISODateWithMs) if isinstance(value, QDateTime) else ""


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def export_accepted(
    layer: QgsVectorLayer, path: Path, context: QgsCoordinateTransformContext
) -> QgsVectorLayer:
    """Write the accepted results to a new file, with all their attributes.

    The file's ending chooses the format. A CSV file has the outlines as WKT, and texts that a
    spreadsheet would run as formulas begin with an apostrophe there.

    Raises:
        InputError: None is accepted, or the name has another ending.
        StorageError: The file exists or can't be written.
    """
    ending = path.suffix.lower()
    if ending not in FORMATS:
        raise InputError(
            "The format of {file} is not known.",
            "End its name in {endings}.",
            file=path.name,
            endings=", ".join(FORMATS),
        )
    if path.exists():
        raise StorageError(
            "{file} exists, and nothing is overwritten.", "Choose another name.", file=path.name
        )
    request = QgsFeatureRequest().setFilterExpression(f"\"status\" = '{ACCEPTED}'")
    own = [name for name in layer.fields().names() if name != AREA]
    request.setSubsetOfAttributes(own, layer.fields())
    accepted = layer.materialize(request)
    if accepted.featureCount() == 0:
        raise InputError("No result is accepted yet.", "Accept some first, with A.")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = FORMATS[ending][1], path.stem
    if ending == ".csv":
        options.layerOptions = ["GEOMETRY=AS_WKT"]
        _quote_formulas(accepted)
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
    exported.setCrs(layer.crs())  # a CSV file has none
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(exported)
    remove_buttons(exported)
    drop_empty_classes(exported)
    return exported


def _quote_formulas(layer: QgsVectorLayer) -> None:
    changes = {
        feature.id(): {
            index: "'" + value
            for index, value in enumerate(feature.attributes())
            if isinstance(value, str) and value.startswith(FORMULA_STARTS)
        }
        for feature in layer.getFeatures()
    }
    layer.dataProvider().changeAttributeValues(changes)
