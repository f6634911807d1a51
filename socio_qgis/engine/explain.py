"""What a reasoner saw and said, window by window, as pictures and JSON in a folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from .drawing import draw_draft, resize
from .reasoners.map_reader import MapReader
from .seams import Answer, Draft, Image, Reasoner, Report, Scene


class Explained:
    """A reasoner that also writes down both stages of another one.

    Each window and query gives `wWWWW_qQQ_stage1.json`, `..._stage2.json` (boxes and points in
    satellite pixels, scores, reasoning) and, of the draft between them, a picture of each source.
    The map reader's labels and candidates go into `wWWWW_read.json`, its labels also onto
    `wWWWW_labels.png`: red for areas, blue for points.
    """

    def __init__(self, reasoner: Reasoner, folder: Path) -> None:
        self._reasoner, self._folder, self._window = reasoner, folder, -1
        self.name, self.revision = reasoner.name, reasoner.revision
        folder.mkdir(parents=True, exist_ok=True)

    def localise(self, scene: Scene, queries: Sequence[str], report: Report) -> list[Answer]:
        """Stage 1 of the other reasoner, written down."""
        answers = self._reasoner.localise(scene, queries, report)
        self._window += 1
        self._write_answers("stage1", queries, answers)
        if isinstance(self._reasoner, MapReader):
            self._write_read(scene.map_rgb, self._reasoner.explanation.to_dict())
        return answers

    def refine(
        self, scene: Scene, queries: Sequence[str], drafts: Sequence[Draft], report: Report
    ) -> list[Answer]:
        """Stage 2 of the other reasoner, written down with the drafts that it saw."""
        answers = self._reasoner.refine(scene, queries, drafts, report)
        self._write_answers("stage2", queries, answers)
        map_rgb = resize(scene.map_rgb, *scene.size_px)
        for number, draft in enumerate(drafts):
            if not draft.answer.proposals:
                continue
            boxes = [proposal.box_xyxy_px for proposal in draft.answer.proposals]
            mask = np.logical_or.reduce(draft.masks)
            for name, rgb in (("satellite", scene.satellite_rgb), ("map", map_rgb)):
                self._write_picture(self._path(number, f"{name}.png"), draw_draft(rgb, boxes, mask))
        return answers

    def _path(self, query_number: int, end: str) -> Path:
        return self._folder / f"w{self._window:04}_q{query_number:02}_{end}"

    def _write_answers(self, stage: str, queries: Sequence[str], answers: list[Answer]) -> None:
        for number, (query, answer) in enumerate(zip(queries, answers, strict=True)):
            text = json.dumps({"query": query, **_to_dict(answer)}, indent=2, ensure_ascii=False)
            self._path(number, f"{stage}.json").write_text(text + "\n", encoding="utf-8")

    def _write_read(self, map_rgb: Image, read: dict[str, Any]) -> None:
        start = f"w{self._window:04}"
        text = json.dumps(read, indent=2, ensure_ascii=False)
        (self._folder / f"{start}_read.json").write_text(text + "\n", encoding="utf-8")
        picture = map_rgb.copy()
        for label in read["labels"]:
            x1, y1, x2, y2 = (round(value) for value in label["box_xyxy_map_px"])
            colour = (40, 80, 220) if label["is_point"] else (220, 30, 30)
            cv2.rectangle(picture, (x1, y1), (x2, y2), colour, 1)
        self._write_picture(self._folder / f"{start}_labels.png", picture)

    @staticmethod
    def _write_picture(path: Path, rgb: Image) -> None:
        # imwrite can't write to paths beyond the code page on Windows
        path.write_bytes(cv2.imencode(".png", np.ascontiguousarray(rgb[..., ::-1]))[1].tobytes())


def _to_dict(answer: Answer) -> dict[str, Any]:
    return {
        "level": answer.level,
        "reasoning": answer.reasoning,
        "repairs": answer.repairs,
        "objects": [
            {
                "bbox_2d": [round(float(value), 1) for value in proposal.box_xyxy_px],
                "points": [[round(float(v), 1) for v in point] for point in proposal.points_xy_px],
                "label": proposal.label,
                "score": round(float(proposal.score), 3),
                "reasoning": proposal.reasoning,
            }
            for proposal in answer.proposals
        ],
    }
