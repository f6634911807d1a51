"""Lines in scripts that the first OCR model lacks: by OCR packs of the store, else by Tesseract.

Nothing tells the script of a picture of a line but reading it. So some lines are read in each way
that there is, and the one that is surest of them reads all.
"""

from __future__ import annotations

import copy
import functools
import logging
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import cv2

from ...core.cancel import NEVER, CancelToken
from ...core.scripts import script_of
from ..contract import Image
from ..models import ocr_packs
from ..models.onnx_session import THREADS, make_session
from ..models.profiles import OcrPack
from . import tesseract

# Chosen by hand.
SAMPLE = 12  # lines that tell the script
MIN_CONFIDENCE = 0.5  # of a line, and of the sample in one script
LINES_AT_ONCE = 8
RIGHT_TO_LEFT = ("Arabic", "Hebrew")
_NOTHING = ("", 0.0)
_LEFT_TO_RIGHT = re.compile(r"[a-zA-Z0-9 :*./%+-]+|.", re.DOTALL)
_Lines = list[tuple[str, float]]
_Read = Callable[[Sequence[Image], CancelToken], _Lines]

log = logging.getLogger("socio.other_scripts")


def scripts() -> frozenset[str]:
    """The scripts that can be read."""
    return frozenset(
        (
            *(pack.script for pack, _ in ocr_packs.installed()),
            *(tesseract.SCRIPTS[language] for language in tesseract.languages()),
        )
    )


def revision() -> str:
    """Of what reads; another one where a pack came or went."""
    packs = (pack.sha256 for pack, _ in ocr_packs.installed())
    return " ".join((*packs, *tesseract.languages()))


def read_lines(
    crops: Sequence[Image],
    unsure: Sequence[Image],
    recogniser: Any,
    cancel: CancelToken = NEVER,
) -> _Lines:
    """Text and confidence, 0 to 1, of pictures of lines in a script that can be read.

    The text is empty where a line is in another script, or can't be read for sure.

    Args:
        crops: (h, w, 3) uint8, each of one level line.
        unsure: Those that the first model is not sure of, which tell the script.
        recogniser: RapidOCR's; packs are read as it reads.
        cancel: Stops it.

    Raises:
        CancelledError: The token was set.
    """
    packs: list[tuple[str, _Read]] = [
        (pack.script, partial(_read_by_pack, recogniser, pack, file))
        for pack, file in ocr_packs.installed()
    ]
    languages: list[tuple[str, _Read]] = [
        (tesseract.SCRIPTS[one], partial(_read_by_tesseract, one)) for one in tesseract.languages()
    ]
    sample = sorted(unsure, key=lambda crop: -crop.shape[1])[:SAMPLE]
    for ways in (packs, languages):
        tried = [(_sureness(read(sample, cancel), script), script, read) for script, read in ways]
        sureness, script, read = max(tried, key=lambda one: one[0], default=(0.0, "", None))
        if read is not None and sureness >= MIN_CONFIDENCE:
            return [
                (text, score) if score >= MIN_CONFIDENCE and _is_in(text, script) else _NOTHING
                for text, score in read(crops, cancel)
            ]
    return [_NOTHING] * len(crops)


def _sureness(read: _Lines, script: str) -> float:
    """Mean confidence of lines that are in a script; of the others it is 0."""
    sure = [score for text, score in read if _is_in(text, script)]
    return sum(sure) / len(read) if read else 0.0


def _is_in(text: str, script: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return 0 < len(letters) < 2 * sum(script_of(letter) == script for letter in letters)


def _read_by_tesseract(language: str, crops: Sequence[Image], cancel: CancelToken) -> _Lines:
    return tesseract.read_lines(crops, language, cancel)


def _read_by_pack(
    recogniser: Any, pack: OcrPack, file: Path, crops: Sequence[Image], cancel: CancelToken
) -> _Lines:
    from rapidocr.ch_ppocr_rec.typings import TextRecInput

    try:
        of_pack = _load(recogniser, pack, file)
    except Exception as error:  # noqa: BLE001  (ONNX Runtime's have no common class)
        log.warning("%s can't be used: %s", pack.name, error)
        return [_NOTHING] * len(crops)
    found: _Lines = []
    for at in range(0, len(crops), LINES_AT_ONCE):
        cancel.check()
        some = crops[at : at + LINES_AT_ONCE]
        bgr = [cv2.cvtColor(crop, cv2.COLOR_RGB2BGR) for crop in some]
        read = of_pack(TextRecInput(img=bgr))
        found += zip(read.txts, read.scores, strict=True)
    if pack.script in RIGHT_TO_LEFT:
        found = [(_in_order_of_speech(text), score) for text, score in found]
    return [(text.strip(), score) for text, score in found]


@functools.lru_cache(maxsize=4)
def _load(recogniser: Any, pack: OcrPack, file: Path) -> Any:
    """The recogniser with a pack's network in place of its own, and the letters that it names.

    Raises:
        EngineError: The file was changed.
        Exception: It is no such network.
    """
    from rapidocr.ch_ppocr_rec.utils import CTCLabelDecode
    from rapidocr.inference_engine.onnxruntime import OrtInferSession

    session = OrtInferSession(
        {"session": make_session(ocr_packs.content(pack, file), threads=THREADS)}
    )
    of_pack = copy.copy(recogniser)
    of_pack.session = session
    of_pack.postprocess_op = CTCLabelDecode(character=session.get_character_list())
    return of_pack


def _in_order_of_speech(text: str) -> str:
    """What is read from left to right, in the order in which people read it.

    This is how PaddleOCR turned the texts around that its networks were trained on.
    """
    return "".join(reversed(_LEFT_TO_RIGHT.findall(text)))
