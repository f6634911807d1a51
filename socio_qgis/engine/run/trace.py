"""What a reasoner saw and answered, window by window, as pictures and JSON in a folder."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ...core.text import storable
from ...core.types import Box
from ..contract import (
    Answer,
    Draft,
    Image,
    Instance,
    ReadLabel,
    Report,
    Scene,
    WindowObserver,
    silent,
)
from ..imaging.drawing import draw_draft, resize

log = logging.getLogger("socio.trace")
_STAGES = {"localise": "stage1", "refine": "stage2"}
AREA_RGB, POINT_RGB = (220, 30, 30), (40, 80, 220)
JPEG_QUALITY = 88


class TraceFolder:
    """A folder for what the reasoner saw and answered.

    Args:
        path: Is made where it is missing.
        keep: Number of windows to keep, the last ones; 0 for all.

    Raises:
        OSError: The folder can't be made.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        self._path, self._keep = path, keep
        path.mkdir(parents=True, exist_ok=True)

    def observer(self, window: int, report: Report = silent) -> WindowTrace:
        """What writes down one window; the oldest one that is too many is deleted.

        Args:
            report: Gets the window's progress.
        """
        if self._keep and window >= self._keep:
            for path in self._path.glob(f"w{window - self._keep:04}*"):
                with suppress(OSError):  # Windows: the user may look at it
                    path.unlink()
        return WindowTrace(self._path, window, report)


class WindowTrace(WindowObserver):
    """Writes down both stages of one window.

    A window gives `wWWWW.json`: labels and, by query, the candidates that were weighed (both of the
    map reader alone), the objects of both stages and of the result (boxes and points in satellite
    pixels, scores, reasoning), and the names of its pictures:

    - `wWWWW_map.jpg`, `wWWWW_satellite.jpg`: both pictures;
    - `wWWWW_labels.jpg`: the map with its labels, red for areas, blue for points;
    - `wWWWW_qQQ_map.jpg`, `wWWWW_qQQ_satellite.jpg`: both pictures as stage 2 sees them, with the
      boxes of stage 1 in blue and the draft in red;
    - `wWWWW_qQQ_result.jpg`: the final masks on the satellite picture.

    What a model writes can be read along: its text so far stands as the reasoning of the stage.
    """

    def __init__(self, folder: Path, window: int, report: Report = silent) -> None:
        super().__init__(report)
        self._folder, self._window = folder, window
        self._scene: Scene | None = None
        self._answers: Sequence[Answer] = ()
        self._page: dict[str, Any] = {}

    def started(self, scene: Scene, queries: Sequence[str]) -> None:
        """Write both pictures."""
        self._scene = scene
        pictures = {
            name: self._write_picture(name, rgb)
            for name, rgb in (
                ("map", resize(scene.map_rgb, *scene.size_px)),
                ("satellite", scene.satellite_rgb),
            )
        }
        self._page = {
            "window": self._window,
            "labels": [],
            "queries": [
                {"query": query, "weighed": [], "pictures": dict(pictures)} for query in queries
            ],
        }
        self._write_page()

    def text(self, stage: str, query: str, text: str) -> None:
        """Write down what a model has written so far."""
        for page in self._page["queries"]:
            if page["query"] == query:
                page[_STAGES[stage]] = {"reasoning": storable(text), "objects": []}
        self._write_page()

    def localised(self, answers: Sequence[Answer]) -> None:
        """Write down the answers of stage 1 and what they rest on."""
        self._answers = answers
        labels = answers[0].evidence.labels if answers else None
        if self._scene is not None and labels is not None:
            self._page["labels"] = [_label_to_dict(label) for label in labels]
            self._page["labels_picture"] = self._write_labels(self._scene.map_rgb, labels)
        for page, answer in zip(self._page["queries"], answers, strict=True):
            page["weighed"] = [
                {
                    **_label_to_dict(one.label),
                    "fit": round(one.fit, 6),
                    "candidates": {name: round(iou, 6) for name, iou in one.candidates},
                }
                for one in answer.evidence.scored
            ]
            page["level"], page["stage1"] = answer.level, _to_dict(answer)
        self._write_page()

    def checked(self, answers: Sequence[Answer]) -> None:
        """Write down which boxes a person has kept, where anything was changed by hand."""
        for page, old, new in zip(self._page["queries"], self._answers, answers, strict=True):
            if [id(one) for one in old.proposals] != [id(one) for one in new.proposals]:
                by_hand = [one for one in new.proposals if one.note]
                page["checked"] = {
                    "found": len(old.proposals),
                    "kept": len(new.proposals) - len(by_hand),
                    "by_hand": len(by_hand),
                }
        self._write_page()

    def drafted(self, drafts: Sequence[Draft]) -> None:
        """Write the pictures that stage 2 sees."""
        if self._scene is None:
            return
        map_rgb = resize(self._scene.map_rgb, *self._scene.size_px)
        for number, draft in enumerate(drafts):
            if draft.answer.proposals:
                boxes = [proposal.box_xyxy_px for proposal in draft.answer.proposals]
                mask = np.logical_or.reduce(draft.masks)
                satellite = draw_draft(self._scene.satellite_rgb, boxes, mask)
                self._write_query(number, "map", draw_draft(map_rgb, boxes, mask))
                self._write_query(number, "satellite", satellite)
        self._write_page()

    def refined(self, answers: Sequence[Answer]) -> None:
        """Write down the answers of stage 2."""
        for page, answer in zip(self._page["queries"], answers, strict=True):
            page["stage2"] = _to_dict(answer)
        self._write_page()

    def finished(self, instances: Sequence[Sequence[Instance]]) -> None:
        """Write down what came of the window."""
        for number, found in enumerate(instances):
            self._page["queries"][number]["result"] = [
                {
                    "label": one.label,
                    "score": round(one.score, 6),
                    "confidence": one.confidence,
                    "stage": one.stage,
                    "reasoning": one.reasoning,
                }
                for one in found
            ]
            if found and self._scene is not None:
                mask = np.logical_or.reduce([one.mask for one in found])
                picture = draw_draft(self._scene.satellite_rgb, (), mask)
                self._write_query(number, "result", picture)
        self._write_page()

    def _write_page(self) -> None:
        text = json.dumps(self._page, indent=2, ensure_ascii=False)
        path = self._folder / f"w{self._window:04}.json"
        self._write(path.with_suffix(".new"), (text + "\n").encode())
        with suppress(OSError):
            path.with_suffix(".new").replace(path)  # the panel may read it at any time

    def _write_query(self, number: int, what: str, rgb: Image) -> None:
        name = self._write_picture(f"q{number:02}_{what}", rgb)
        self._page["queries"][number]["pictures"][what] = name

    def _write_labels(self, map_rgb: Image, labels: Sequence[ReadLabel]) -> str:
        picture = map_rgb.copy()
        for label in labels:
            x1, y1, x2, y2 = (round(value) for value in _rounded(label.box_xyxy_map_px))
            colour = POINT_RGB if label.is_point else AREA_RGB
            cv2.rectangle(picture, (x1, y1), (x2, y2), colour, 2)
        return self._write_picture("labels", picture)

    def _write_picture(self, what: str, rgb: Image) -> str:
        # imwrite can't write to paths beyond the code page on Windows
        bgr = np.ascontiguousarray(rgb[..., ::-1])
        data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])[1]
        name = f"w{self._window:04}_{what}.jpg"
        self._write(self._folder / name, data.tobytes())
        return name

    @staticmethod
    def _write(path: Path, content: bytes) -> None:
        """Write a file; a run goes on without it where the folder is gone or the disk is full."""
        try:
            path.write_bytes(content)
        except OSError as error:
            log.warning("%s can't be written: %s", path, error)


def _label_to_dict(label: ReadLabel) -> dict[str, Any]:
    box = _rounded(label.box_xyxy_map_px)
    return {"text": label.text, "is_point": label.is_point, "box_xyxy_map_px": box}


def _rounded(box: Box) -> list[float]:
    return [round(value, 1) for value in box]


def _to_dict(answer: Answer) -> dict[str, Any]:
    return {
        "reasoning": answer.reasoning,
        "repairs": answer.repairs,
        "objects": [
            {
                "bbox_2d": [round(float(value), 1) for value in proposal.box_xyxy_px],
                "points": [[round(float(v), 1) for v in point] for point in proposal.points_xy_px],
                "label": proposal.label,
                "points_off": [
                    [round(float(v), 1) for v in point] for point in proposal.points_off_xy_px
                ],
                "score": round(float(proposal.score), 6),
                "reasoning": proposal.reasoning,
            }
            for proposal in answer.proposals
        ],
    }
