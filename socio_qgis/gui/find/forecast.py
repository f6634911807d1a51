"""What the panel shows before a run: size, expected time, and warnings about the map."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from qgis.core import QgsCoordinateTransformContext, QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...core import results
from ...core.protocol import STAGES
from ...core.settings import DEFAULT_REASONER, RunSettings
from ...tasks.execution import RunOutcome
from ...tasks.legibility import Illegible, find_illegible
from ...tasks.request import RequestPlan
from ...tasks.wording import describe_note
from ..run_wording import describe_plan
from .stage_times import past_seconds, remember_seconds

translate = QCoreApplication.translate
WINDOW = "window"  # stands beside the stages: all of a window, in a run of several
NO_BREAK = "\u00a0"  # a unit stays beside its number


def describe_forecast(
    planned: RequestPlan,
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
    lines = [text, *map(describe_note, planned.notes)]
    illegible = find_illegible(planned, map_layers, context)
    if illegible is not None:
        lines.append(describe_illegible(illegible))
    return "\n".join(lines)


def describe_script(script: str, has_pack: bool) -> str:
    """A warning about labels that the map reader can't read.

    Args:
        script: Of the labels.
        has_pack: The panel offers an OCR pack for it.
    """
    if has_pack:
        text = translate(
            "Before",
            "Warning: labels in the script {script} can't be read off map pictures without an OCR "
            "pack. Get it here, or add vector layers with names in their fields."
        )  # fmt: skip
    else:
        text = translate(
            "Before",
            "Warning: labels in the script {script} are read off map pictures only with an OCR "
            "pack or Tesseract for it. Otherwise add vector layers with names in their fields."
        )  # fmt: skip
    return text.format(script=script)


def expected_s(planned: RequestPlan, queries: int) -> float | None:
    """Expected seconds of a run, from earlier runs; None where there was none."""
    past = past_seconds(_models(planned.settings))
    several = past.pop(WINDOW, None)
    if len(planned.windows) == 1 or several is None:
        per_unit = sum(past.values()) or several
    else:  # stages of several windows overlap
        per_unit = several
    return per_unit * units(planned, queries) if per_unit else None


def expected_stages_s(planned: RequestPlan) -> dict[str, float]:
    """Expected seconds of each stage of a window, in order; empty where none is known."""
    past = past_seconds(_models(planned.settings))
    scale = units(planned, len(planned.settings.queries)) / len(planned.windows)
    return {stage: scale * past[stage] for stage in STAGES if stage in past}


def remember_times(
    planned: RequestPlan, outcome: RunOutcome, stages_s: Mapping[str, float], windows_done: int
) -> None:
    """Remember how long a complete run took.

    Args:
        stages_s: Seconds of each stage; used for runs of a single window.
        windows_done: How many windows took `outcome.seconds`.
    """
    settings = planned.settings
    if settings.check_boxes or outcome.status not in (results.FINISHED, results.EMPTY):
        return  # the user's time is in it, or the run is not complete
    by_query = units(planned, len(settings.queries)) / len(planned.windows)
    if len(planned.windows) == 1:
        seconds = {
            stage: time_s / by_query for stage, time_s in stages_s.items() if stage in STAGES
        }
    else:
        seconds = {WINDOW: outcome.seconds / by_query / max(1, windows_done)}
    known = {stage: time_s for stage, time_s in seconds.items() if time_s > 0}
    if known:
        remember_seconds(_models(settings), known)


def units(planned: RequestPlan, queries: int) -> int:
    """Windows, times queries for models: the map reader reads a window once for all queries."""
    by_query = 1 if planned.settings.reasoner == DEFAULT_REASONER else max(1, queries)
    return len(planned.windows) * by_query


def _models(settings: RunSettings) -> str:
    return f"{settings.reasoner} {settings.segmenter}"


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
    # No comma after the last argument: pylupdate5 would miss the text.
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
