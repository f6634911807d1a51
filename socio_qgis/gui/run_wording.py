"""Texts of the panel about a run, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core import results
from ..tasks.execution import RunOutcome
from ..tasks.request import RequestPlan

translate = QCoreApplication.translate
M2_PER_HA, M2_PER_KM2 = 1e4, 1e6


def describe_plan(plan: RequestPlan) -> str:
    """Size of the area, and how it will be read."""
    locale = QLocale()
    windows = translate("Wording", "%n window(s)", None, len(plan.windows))
    return translate("Wording", "{area} km², {windows} at {gsd} m per pixel").format(
        area=locale.toString(plan.aoi.area() / 1e6, "f", 2),
        windows=windows,
        gsd=locale.toString(plan.settings.gsd_m, "f", 1),
    )


def describe_time_left(seconds: float) -> str:
    """How long a run will go on, no more exact than it is known."""
    if seconds < 90:
        count = max(5, round(seconds / 5) * 5)
        return translate("Wording", "about %n second(s) left", None, count)
    return translate("Wording", "about %n minute(s) left", None, round(seconds / 60))


def describe_clock(seconds: float) -> str:
    """Elapsed time: "0:07", "1:02:03"."""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def describe_found(places: int) -> str:
    """What a run has found while it works."""
    return translate("Wording", "%n found so far", None, places)


def describe_outcome(outcome: RunOutcome) -> str:
    """The result of a run; empty when there is only an error to show."""
    lines = []
    if outcome.status == results.CANCELLED:
        lines.append(
            translate("Wording", "Cancelled. What was finished is kept.")
            if outcome.count
            else translate("Wording", "Cancelled. Nothing was found until then.")
        )
    elif outcome.status == results.EMPTY:
        lines.append(translate("Wording", "Nothing was found."))
        lines.append(
            translate("Wording", "Try another wording, a larger area, or a map that shows names.")
        )
    elif outcome.error is not None and outcome.saved and outcome.output.exists():
        kept = translate("Wording", "What was finished is kept in {file}.")
        lines.append(kept.format(file=outcome.output.name))
    count = outcome.count
    if count:
        found = translate("Wording", "%n place(s) found", None, count)
        seconds = QLocale().toString(outcome.seconds, "f", 1)
        in_time = translate("Wording", "{found} in {seconds} s")
        lines.append(in_time.format(found=found, seconds=seconds))
        missing = [query for query, number in outcome.found.items() if not number]
        if missing:
            nothing = translate("Wording", "Nothing for: {queries}")
            lines.append(nothing.format(queries=", ".join(missing)))
    return "\n".join([*lines, *outcome.messages])


def describe_area(area_m2: float) -> str:
    """An area in the unit that suits its size, in the user's notation."""
    number = QLocale().toString
    if area_m2 < M2_PER_HA:
        return f"{number(area_m2, 'f', 0)} m²"
    if area_m2 < M2_PER_KM2:
        return f"{number(area_m2 / M2_PER_HA, 'f', 1)} ha"
    return f"{number(area_m2 / M2_PER_KM2, 'f', 2)} km²"


def describe_status(status: str) -> str:
    """A result's status as lists show it."""
    names = {
        results.PROPOSED: translate("Wording", "to review"),
        results.ACCEPTED: translate("Wording", "accepted"),
        results.REJECTED: translate("Wording", "rejected"),
    }
    return names.get(status, status)
