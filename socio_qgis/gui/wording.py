"""What the panel says about a run, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core import results
from ..tasks.request import Plan
from ..tasks.run import Outcome

translate = QCoreApplication.translate


def describe_plan(plan: Plan) -> str:
    """Size of the area, and how it will be read."""
    locale = QLocale()
    return translate("Wording", "{area} km², {windows} at {gsd} m per pixel").format(
        area=locale.toString(plan.aoi.area() / 1e6, "f", 2),
        windows=translate("Wording", "%n window(s)", None, len(plan.windows)),
        gsd=locale.toString(plan.settings.gsd_m, "f", 1),
    )


def describe_stage(stage: str, window: int, total: int) -> str:
    """What the engine does now; windows count from zero."""
    names = {
        "wait": translate("Wording", "Starting the engine"),
        "render": translate("Wording", "Drawing the pictures"),
        "read": translate("Wording", "Reading the map"),
        "localise": translate("Wording", "Looking for the places"),
        "segment": translate("Wording", "Drawing the outlines"),
        "refine": translate("Wording", "Checking on the imagery"),
        "write": translate("Wording", "Saving the results"),
    }
    text = names.get(stage, stage)
    if total == 1:
        return text
    return translate("Wording", "{stage}, window {window} of {total}").format(
        stage=text, window=min(window + 1, total), total=total
    )


def describe_outcome(outcome: Outcome) -> str:
    """What came of a run; empty when only its error is to be said."""
    lines = []
    if outcome.status == results.CANCELLED:
        lines.append(
            translate("Wording", "Cancelled. What was finished is kept.")
            if outcome.count
            else translate("Wording", "Cancelled. Nothing was found until then.")
        )
    elif outcome.status == results.EMPTY:
        lines.append(
            translate(
                "Wording",
                "Nothing was found. Try another wording, a larger area, or a map layer that shows "
                "the names of places.",
            )
        )
    elif outcome.error is not None and outcome.saved and outcome.output.exists():
        kept = translate("Wording", "What was finished is kept in {file}.")
        lines.append(kept.format(file=outcome.output.name))
    if outcome.count:
        lines.append(
            translate("Wording", "{found} in {seconds} s").format(
                found=translate("Wording", "%n place(s) found", None, outcome.count),
                seconds=QLocale().toString(outcome.seconds, "f", 1),
            )
        )
        missing = [query for query, count in outcome.found.items() if not count]
        if missing:
            nothing = translate("Wording", "Nothing for: {queries}")
            lines.append(nothing.format(queries=", ".join(missing)))
    return "\n".join([*lines, *outcome.messages])
