"""What the panel says before a run: its size, how long it may take, and what will go wrong."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsCoordinateTransformContext, QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core import results
from ..core.settings import DEFAULT_REASONER, RunSettings
from ..tasks.legibility import Illegible, find_illegible
from ..tasks.request import Plan
from ..tasks.run import Outcome
from .memory import past_pace_s, remember_pace
from .wording import describe_plan

translate = QCoreApplication.translate
NO_BREAK = "\u00a0"  # a unit stays beside its number


def describe_ahead(
    planned: Plan,
    queries: int,
    map_layers: Sequence[QgsMapLayer],
    context: QgsCoordinateTransformContext,
) -> str:
    """Size, windows, resolution and time; and a warning on a line of its own."""
    seconds = expected_s(planned, queries)
    text = describe_plan(planned)
    if seconds is not None:
        time = describe_time(seconds).replace(" ", NO_BREAK)
        text = translate("Before", "{plan}, about {time}").format(plan=text, time=time)
    illegible = find_illegible(planned, map_layers, context)
    return text if illegible is None else f"{text}\n{describe_illegible(illegible)}"


def expected_s(planned: Plan, queries: int) -> float | None:
    """How long a run will take, by those before it; None where there was none."""
    settings = planned.settings
    pace_s = past_pace_s(settings.reasoner, settings.segmenter)
    units = len(planned.windows) * _units(settings.reasoner, queries)
    return None if pace_s is None else pace_s * units


def learn_pace(settings: RunSettings, windows: int, outcome: Outcome) -> None:
    """Remember how long a run took that came to its end."""
    if settings.check_boxes:
        return  # the time is the user's, too
    if outcome.status in (results.FINISHED, results.EMPTY) and outcome.seconds > 0 and windows:
        units = windows * _units(settings.reasoner, len(settings.queries))
        remember_pace(settings.reasoner, settings.segmenter, outcome.seconds / units)


def _units(reasoner: str, queries: int) -> int:
    """The map reader reads a window once for all queries, models answer each on its own."""
    return 1 if reasoner == DEFAULT_REASONER else max(1, queries)


def describe_time(seconds: float) -> str:
    """A rough time, in seconds, minutes or hours."""
    locale = QLocale()
    if seconds < 60:
        rough = max(1, math.ceil(seconds / 5) * 5 if seconds > 10 else math.ceil(seconds))
        return translate("Before", "{number} s").format(number=rough)
    if seconds < 90 * 60:
        return translate("Before", "{number} min").format(number=math.ceil(seconds / 60))
    return translate("Before", "{number} h").format(
        number=locale.toString(math.ceil(seconds / 360) / 10, "f", 1)
    )


def describe_illegible(problem: Illegible) -> str:
    """What can't be read, and what to do."""
    # No comma after the last argument: pylupdate5 would leave the text out.
    locale = QLocale()
    if problem.shrinking > 1:
        text = translate(
            "Before",
            "Warning: the names on {layer} will be drawn {times} times smaller than they are and "
            "may be unreadable. Choose a finer ground resolution."
        )  # fmt: skip
    elif problem.layer:
        text = translate(
            "Before",
            "Warning: {layer} has {gsd} m per pixel, like zoom level {zoom}. Names of small places "
            "are missing there. Choose a finer map."
        )  # fmt: skip
    else:
        text = translate(
            "Before",
            "Warning: the map will be drawn at {gsd} m per pixel, like zoom level {zoom}. Names of "
            "small places are missing there. Choose a finer ground resolution."
        )  # fmt: skip
    return text.format(
        layer=problem.layer,
        gsd=locale.toString(problem.gsd_m, "f", 1),
        zoom=problem.zoom,
        times=locale.toString(problem.shrinking, "f", 1),
    )
