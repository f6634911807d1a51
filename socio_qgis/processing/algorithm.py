"""What the algorithms share: how they hear of a cancel, tell of a stage and read a resolution."""

from __future__ import annotations

import math
from collections.abc import Callable

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import InputError
from ..tasks.wording import describe_stage


def cancellation(feedback: QgsProcessingFeedback) -> Callable[[], bool]:
    """Tells whether the user has cancelled.

    qgis_process runs an algorithm on its main thread, and hears of Ctrl+C only by an event there.
    """
    if QgsApplication.platform() != "qgis_process":
        return feedback.isCanceled

    def is_cancelled() -> bool:
        QCoreApplication.processEvents()
        return feedback.isCanceled()

    return is_cancelled


def stage_teller(feedback: QgsProcessingFeedback) -> Callable[[str, float, int, int], None]:
    """Tells stage, fraction of the run, window and number of windows; each stage once a window."""
    told = set()

    def tell(stage: str, fraction: float, window: int, total: int) -> None:
        feedback.setProgress(100 * fraction)
        if (stage, window) not in told:
            told.add((stage, window))
            feedback.setProgressText(describe_stage(stage, window, total))

    return tell


def resolution(metres: float) -> float | None:
    """Metres per pixel; None for 0, which has one chosen.

    Raises:
        InputError: It is no number; Processing lets NaN pass.
    """
    if not 0 <= metres < math.inf:
        raise InputError("The ground resolution must be above zero.", "Choose another one.")
    return metres or None
