"""What a reasoner saw and said, window by window, as pictures and JSON in a folder."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from copy import copy
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..contract import Answer, Draft, Image, Instance, Reasoner, Report, Scene
from ..imaging.drawing import draw_draft, resize
from ..reasoners.map_reader import MapReader
from ..reasoners.vlm.reasoner import VlmReasoner

log = logging.getLogger("socio.explain")
_STAGES = {"localise": "stage1", "refine": "stage2"}
AREA_RGB, POINT_RGB = (220, 30, 30), (40, 80, 220)
JPEG_QUALITY = 88


class Explained:
    """A reasoner that also writes down both stages of another one.

    A window gives `wWWWW.json`: labels and, by query, the candidates that were weighed (both of the
    map reader alone), the objects of both stages and of the result (boxes and points in satellite
    pixels, scores, reasoning), and the names of its pictures:

    - `wWWWW_map.jpg`, `wWWWW_satellite.jpg`: both pictures;
    - `wWWWW_labels.jpg`: the map with its labels, red for areas, blue for points;
    - `wWWWW_qQQ_map.jpg`, `wWWWW_qQQ_satellite.jpg`: both pictures as stage 2 sees them, with the
      boxes of stage 1 in blue and the draft in red;
    - `wWWWW_qQQ_result.jpg`: the final masks on the satellite picture.

    What a model writes can be read along: its text so far stands as the reasoning of the stage.

    Args:
        reasoner: The other one.
        folder: Is made where it is missing.
        keep: Number of windows to keep, the last ones; 0 for all.
    """

    def __init__(self, reasoner: Reasoner, folder: Path, keep: int = 0) -> None:
        self._reasoner, self._folder, self._keep = reasoner, folder, keep
        self._window = 0
        self._page: dict[str, Any] = {}
        self.name, self.revision = reasoner.name, reasoner.revision
        self.windows_at_once = int(getattr(reasoner, "windows_at_once", 1))
        folder.mkdir(parents=True, exist_ok=True)

    def of_window(self, index: int) -> Explained:
        """One for this window alone, since several are worked on at once."""
        own = copy(self)
        own._window, own._reasoner = index, copy(self._reasoner)
        return own

    def localise(self, scene: Scene, queries: Sequence[str], report: Report) -> list[Answer]:
        """Stage 1 of the other reasoner, written down."""
        self._forget(self._window - self._keep)
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
        with self._listening():
            answers = self._reasoner.localise(scene, queries, report)
        weighed: dict[str, Any] = {}
        if isinstance(self._reasoner, MapReader):
            read = self._reasoner.explanation.to_dict()
            weighed, self._page["labels"] = read["weighed"], read["labels"]
            self._page["labels_picture"] = self._write_labels(scene.map_rgb)
        for page, answer in zip(self._page["queries"], answers, strict=True):
            page["weighed"] = weighed.get(page["query"], [])
            page["level"], page["stage1"] = answer.level, _to_dict(answer)
        self._write_page()
        return answers

    def write_check(self, before: Sequence[Answer], after: Sequence[Answer]) -> None:
        """Write down which boxes a person has kept, where anything was changed by hand."""
        for page, old, new in zip(self._page["queries"], before, after, strict=True):
            if [id(one) for one in old.proposals] != [id(one) for one in new.proposals]:
                by_hand = [one for one in new.proposals if one.note]
                page["checked"] = {
                    "found": len(old.proposals),
                    "kept": len(new.proposals) - len(by_hand),
                    "by_hand": len(by_hand),
                }
        self._write_page()

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """Read along what a model writes; it may serve other runs afterwards."""
        if not isinstance(self._reasoner, VlmReasoner):
            yield
            return
        before, self._reasoner.tell = self._reasoner.tell, self._hear
        try:
            yield
        finally:
            self._reasoner.tell = before

    def _hear(self, stage: str, query: str, text: str) -> None:
        """Write down what a model has said so far."""
        for page in self._page["queries"]:
            if page["query"] == query:
                page[_STAGES[stage]] = {"reasoning": text, "objects": []}
        self._write_page()

    def refine(
        self, scene: Scene, queries: Sequence[str], drafts: Sequence[Draft], report: Report
    ) -> list[Answer]:
        """Stage 2 of the other reasoner, written down with the drafts that it saw."""
        map_rgb = resize(scene.map_rgb, *scene.size_px)
        for number, draft in enumerate(drafts):
            if draft.answer.proposals:
                boxes = [proposal.box_xyxy_px for proposal in draft.answer.proposals]
                mask = np.logical_or.reduce(draft.masks)
                self._write_query(number, "map", draw_draft(map_rgb, boxes, mask))
                self._write_query(number, "satellite", draw_draft(scene.satellite_rgb, boxes, mask))
        self._write_page()
        with self._listening():
            answers = self._reasoner.refine(scene, queries, drafts, report)
        for number, answer in enumerate(answers):
            self._page["queries"][number]["stage2"] = _to_dict(answer)
        self._write_page()
        return answers

    def write_result(self, scene: Scene, by_query: Sequence[Sequence[Instance]]) -> None:
        """Write down what came of the window: the instances of each query."""
        for number, instances in enumerate(by_query):
            self._page["queries"][number]["result"] = [
                {"label": one.label, "score": round(one.score, 6), "reasoning": one.reasoning}
                for one in instances
            ]
            if instances:
                mask = np.logical_or.reduce([one.mask for one in instances])
                self._write_query(number, "result", draw_draft(scene.satellite_rgb, (), mask))
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

    def _write_labels(self, map_rgb: Image) -> str:
        picture = map_rgb.copy()
        for label in self._page["labels"]:
            x1, y1, x2, y2 = (round(value) for value in label["box_xyxy_map_px"])
            colour = POINT_RGB if label["is_point"] else AREA_RGB
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

    def _forget(self, window: int) -> None:
        if self._keep and window >= 0:
            for path in self._folder.glob(f"w{window:04}*"):
                with suppress(OSError):  # Windows: the user may look at it
                    path.unlink()


def _to_dict(answer: Answer) -> dict[str, Any]:
    return {
        "reasoning": answer.reasoning,
        "repairs": answer.repairs,
        "objects": [
            {
                "bbox_2d": [round(float(value), 1) for value in proposal.box_xyxy_px],
                "points": [[round(float(v), 1) for v in point] for point in proposal.points_xy_px],
                "label": proposal.label,
                "score": round(float(proposal.score), 6),
                "reasoning": proposal.reasoning,
            }
            for proposal in answer.proposals
        ],
    }
