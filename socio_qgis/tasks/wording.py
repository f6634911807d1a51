"""Texts of both the panel and Processing, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.cover import Note
from ..core.errors import SocioError, fill
from ..core.protocol import STAGES

translate = QCoreApplication.translate
STEPS = tuple(stage for stage in STAGES if stage != "check")  # which is the user's


def describe_stage(stage: str, window: int, total: int) -> str:
    """What the engine does: its stage, and the window (from 0) or the step in a single one."""
    names = {
        "wait": translate("Wording", "Starting the engine"),
        "render": translate("Wording", "Drawing the pictures"),
        "read": translate("Wording", "Reading the map"),
        "localise": translate("Wording", "Looking for the places"),
        "check": translate("Wording", "Waiting for you to check the boxes"),
        "segment": translate("Wording", "Drawing the outlines"),
        "refine": translate("Wording", "Checking on the imagery"),
        "write": translate("Wording", "Saving the results"),
    }
    text = names.get(stage, stage)
    if total == 1 and stage in STEPS:
        return translate("Wording", "{stage}, step {step} of {total}").format(
            stage=text, step=STEPS.index(stage) + 1, total=len(STEPS)
        )
    if total == 1 or stage == "wait":
        return text
    return translate("Wording", "{stage}, window {window} of {total}").format(
        stage=text, window=min(window + 1, total), total=total
    )


def describe_error(error: SocioError) -> str:
    """What happened and what to do, in the user's language; English where it is unknown here."""
    texts = (translate("Errors", text) for text in error.templates if text)
    return sentences(*(fill(text, error.values) for text in texts))


def sentences(*texts: str) -> str:
    """Sentences in a row; the full stop of Chinese and Japanese has its space in it."""
    return " ".join(texts).replace("。 ", "。")


def describe_note(note: Note) -> str:
    """A note in the user's language."""
    return translate("Errors", note.text).format(**note.values)
