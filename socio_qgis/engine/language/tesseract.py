"""Tesseract, where it is installed: lines in scripts that the first OCR model lacks."""

from __future__ import annotations

import csv
import functools
import io
import logging
import os
import re
import subprocess
from collections.abc import Sequence

import cv2
import numpy as np

from ...core.cancel import NEVER, CancelToken
from ...core.paths import PACKAGE
from ...core.programs import find_program, start
from ..contract import Image

# Tesseract's languages that are asked for, and their scripts.
SCRIPTS = {
    "kor": "Hangul", "rus": "Cyrillic", "ukr": "Cyrillic", "bul": "Cyrillic", "srp": "Cyrillic",
    "kaz": "Cyrillic", "ara": "Arabic", "fas": "Arabic", "urd": "Arabic", "ell": "Greek",
    "heb": "Hebrew", "tha": "Thai", "hin": "Devanagari", "mar": "Devanagari", "nep": "Devanagari",
}  # fmt: skip
# Chosen by hand.
LINE_PX, GAP_PX = 48, 32  # height of a line as it is given to Tesseract, and what is between two
LINES_AT_ONCE = 60
LIMIT_S = 60.0  # for so many
LIST_LIMIT_S = 10.0  # for the list of languages
_NOTHING = ("", 0.0)
_HANGUL_SPACE = re.compile(r"(?<=[가-힣]) (?=[가-힣])")  # Tesseract sees them between syllables

log = logging.getLogger("socio.tesseract")


@functools.cache
def languages() -> tuple[str, ...]:
    """The languages of SCRIPTS that are installed; none without Tesseract."""
    listed = _run(["--list-langs"], b"", LIST_LIMIT_S).decode("utf-8", "replace")
    return tuple(one for one in listed.split() if one in SCRIPTS)


def read_lines(
    crops: Sequence[Image], language: str, cancel: CancelToken = NEVER
) -> list[tuple[str, float]]:
    """Text and confidence, 0 to 1, of pictures of lines in a language that is installed.

    Args:
        crops: (h, w, 3) uint8, each of one level line.
        language: One of `languages`.

    Raises:
        CancelledError: The token was set.
    """
    found: list[tuple[str, float]] = []
    for at in range(0, len(crops), LINES_AT_ONCE):
        cancel.check()
        found += _read(crops[at : at + LINES_AT_ONCE], language)
    return [(_HANGUL_SPACE.sub("", text), score) for text, score in found]


def _read(crops: Sequence[Image], language: str) -> list[tuple[str, float]]:
    """What Tesseract reads of lines, all in one picture."""
    strips = [_strip(crop) for crop in crops]
    width = max((strip.shape[1] for strip in strips), default=0) + 2 * GAP_PX
    pitch = LINE_PX + GAP_PX
    page = np.full((pitch * len(strips) + GAP_PX, width), 255, np.uint8)
    for i, strip in enumerate(strips):
        top = GAP_PX + pitch * i
        page[top : top + LINE_PX, GAP_PX : GAP_PX + strip.shape[1]] = strip
    arguments = ["stdin", "stdout", "-l", language, "--psm", "6", "tsv"]
    table = _run(arguments, cv2.imencode(".png", page)[1].tobytes(), LIMIT_S)
    words: list[list[tuple[str, float]]] = [[] for _ in crops]
    rows = io.StringIO(table.decode("utf-8", "replace"))
    for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
        try:
            middle = int(row["top"]) + int(row["height"]) / 2
            confidence, text = float(row["conf"]) / 100, row["text"].strip()
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
        line = int((middle - GAP_PX / 2) // pitch)
        if text and confidence >= 0 and 0 <= line < len(words):
            words[line].append((text, confidence))
    return [
        (" ".join(text for text, _ in line), sum(score for _, score in line) / len(line))
        if line
        else _NOTHING
        for line in words
    ]


def _run(arguments: Sequence[str], given: bytes, limit_s: float) -> bytes:
    """What Tesseract prints; nothing where it is missing, fails or takes too long."""
    program = find_program("tesseract")
    if program is None:
        return b""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "2"}
    streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    try:
        with start([str(program), *arguments], environment, PACKAGE, **streams) as process:
            try:
                printed, errors = process.communicate(given, limit_s)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("Tesseract could not be asked: %s", error)
        return b""
    if process.returncode:
        log.warning("Tesseract failed: %s", errors.decode("utf-8", "replace")[:500])
        return b""
    return bytes(printed)


def _strip(crop: Image) -> np.ndarray:
    """A line in grey, of the height that Tesseract reads best, dark on light."""
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    width = max(1, round(grey.shape[1] * LINE_PX / grey.shape[0]))
    grey = cv2.resize(grey, (width, LINE_PX), interpolation=cv2.INTER_CUBIC)
    return np.asarray(255 - grey if np.median(grey) < 128 else grey)
