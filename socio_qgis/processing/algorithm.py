"""What the plugin's algorithms share: parameters, feedback, cancelling and errors."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..client import servers
from ..client.engine import Engine
from ..client.models import models_here
from ..client.process import EngineProcess
from ..client.session import Session
from ..core.errors import CancelledError, InputError, SocioError
from ..core.paths import ICON, help_page
from ..core.protocol import Message
from ..core.settings import DEFAULT_REASONER, DEFAULT_SEGMENTER, LOCAL_REASONER
from ..layers.sources import guess_imagery
from ..tasks.wording import describe_error, describe_stage

translate = QCoreApplication.translate


class SocioAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the plugin; what inherits it has `prepare` and `process`.

    Both may raise a SocioError, which QGIS shows in the user's language.
    """

    IMAGERY, MAP, GSD = "IMAGERY", "MAP", "GSD"
    REASONER, SEGMENTER, HINTS = "REASONER", "SEGMENTER", "HINTS"
    SEND_PICTURES = "SEND_PICTURES"
    HELP_PAGE = "processing"

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters and take hold of the layers."""
        raise NotImplementedError

    def process(
        self, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """In a background thread, or on the main thread in qgis_process: return the outputs."""
        raise NotImplementedError

    def outputs_when_cancelled(self) -> dict[str, Any]:
        """Return the outputs where `process` raised a CancelledError."""
        return {}

    def createInstance(self) -> SocioAlgorithm:
        """A new one for each run."""
        return type(self)()

    def icon(self) -> QIcon:
        """Icon in the toolbox."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The same, where QGIS wants a file."""
        return str(ICON)

    def helpUrl(self) -> str:
        """Page behind the dialog's Help button."""
        return help_page(self.HELP_PAGE).as_uri()

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Called by QGIS."""
        with shown_by_qgis():
            self.prepare(parameters, context, feedback)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Called by QGIS."""
        with shown_by_qgis():
            try:
                return self.process(feedback, cancellation(feedback))
            except CancelledError:
                push_cancelled(feedback)
                return self.outputs_when_cancelled()

    def _tr(self, text: str) -> str:
        return translate(type(self).__name__, text)


@contextlib.contextmanager
def shown_by_qgis() -> Iterator[None]:
    """Turn a SocioError into the exception whose text QGIS shows."""
    try:
        yield
    except SocioError as error:
        raise QgsProcessingException(describe_error(error)) from error


def ask(
    script: Path,
    kind: str,
    values: dict[str, Any],
    is_cancelled: Callable[[], bool],
    on_message: Callable[[Session, Message], None],
) -> Message:
    """Start a process for one request, wait for its result, and end the process.

    Args:
        script: What the engine's Python runs.
        kind: Type of the request's message.
        values: Of the same.
        is_cancelled: Asked several times a second.
        on_message: Gets the session and each message before the result.

    Raises:
        CancelledError: `is_cancelled` became true.
        SocioError: The process's `error` message.
        EngineError: The process has died or is stuck.
    """
    engine = Engine(connect=partial(EngineProcess.ready, script=script))
    try:
        with engine.session(is_cancelled) as session:
            session.send(kind, **values)
            return session.wait_for("result", is_cancelled, partial(on_message, session))
    finally:
        engine.stop()


def layer_parameters(map_is_optional: bool = False) -> tuple[QgsProcessingParameterDefinition, ...]:
    """Imagery and map layers; a dialog begins with what is most likely the project's imagery."""
    imagery = QgsProcessingParameterRasterLayer(
        SocioAlgorithm.IMAGERY, translate("Processing", "Imagery")
    )
    likely = guess_imagery(QgsProject.instance().layerTreeRoot().layerOrder())
    if likely is not None:
        imagery.setGuiDefaultValueOverride(likely.id())
    return (
        imagery,
        QgsProcessingParameterMultipleLayers(
            SocioAlgorithm.MAP,
            translate("Processing", "Map layers"),
            QgsProcessing.SourceType.TypeMapLayer,
            optional=map_is_optional,
        ),
    )


def gsd_parameter() -> QgsProcessingParameterDefinition:
    """Ground resolution; `resolution` reads it."""
    return advanced(
        QgsProcessingParameterNumber(
            SocioAlgorithm.GSD,
            translate("Processing", "Ground resolution in metres per pixel (0: chosen)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.0,
            minValue=0.0,
        )
    )


def model_parameters(consent: str) -> tuple[QgsProcessingParameterDefinition, ...]:
    """Reasoner, segmenter, hints, and the consent to send pictures, which has its own text."""
    here = models_here()
    local = [name for name in here if name.startswith(f"{LOCAL_REASONER}:")]
    reasoner = QgsProcessingParameterString(
        SocioAlgorithm.REASONER,
        translate("Processing", "Reasoner"),
        defaultValue=DEFAULT_REASONER,
    )
    segmenter = QgsProcessingParameterString(
        SocioAlgorithm.SEGMENTER,
        translate("Processing", "Segmenter"),
        defaultValue=DEFAULT_SEGMENTER,
    )
    for parameter, names in (
        (reasoner, [DEFAULT_REASONER, *local, *servers.known_reasoners()]),
        (segmenter, [DEFAULT_SEGMENTER, *(name for name in here if name not in local)]),
    ):
        widget = f"{__package__}.model_widget.ModelWidget"
        parameter.setMetadata({"widget_wrapper": {"class": widget, "names": names}})
    return (
        reasoner,
        segmenter,
        advanced(
            QgsProcessingParameterBoolean(
                SocioAlgorithm.HINTS,
                translate("Processing", "Tell the model what the map's labels say"),
                defaultValue=True,
            )
        ),
        QgsProcessingParameterBoolean(SocioAlgorithm.SEND_PICTURES, consent, defaultValue=False),
    )


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """A parameter that the dialog shows under Advanced Parameters."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return parameter


def resolution(metres: float) -> float | None:
    """Metres per pixel; None for 0, where one is chosen.

    Raises:
        InputError: It is no number; Processing lets NaN pass.
    """
    if not 0 <= metres < math.inf:
        raise InputError("The ground resolution must be above zero.", "Choose another one.")
    return metres or None


def cancellation(feedback: QgsProcessingFeedback) -> Callable[[], bool]:
    """Return what says whether the user has cancelled.

    qgis_process runs an algorithm on its main thread, and learns of Ctrl+C only by an event there.
    """
    if QgsApplication.platform() != "qgis_process":
        return feedback.isCanceled

    def is_cancelled() -> bool:
        QCoreApplication.processEvents()
        return feedback.isCanceled()

    return is_cancelled


def push_cancelled(feedback: QgsProcessingFeedback) -> None:
    """Say that the user's cancel was followed."""
    feedback.pushWarning(translate("Processing", "Cancelled. What was finished is kept."))


def stage_reporter(feedback: QgsProcessingFeedback) -> Callable[[str, float, int, int], None]:
    """Return what shows stage, fraction of the run, window and number of windows.

    Each stage is shown once a window.
    """
    shown = set()

    def report(stage: str, fraction: float, window: int, total: int) -> None:
        feedback.setProgress(100 * fraction)
        if (stage, window) not in shown:
            shown.add((stage, window))
            feedback.setProgressText(describe_stage(stage, window, total))

    return report
