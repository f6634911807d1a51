"""The labels of a map that a query's name fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .map_labels import Label, join_lines
from .name_similarity import MIN_NAME_SCORE, name_score
from .place_names import is_road

# All chosen by hand.
SURE_NAME_SCORE = 0.92  # of a label; below, its lines may have been joined too strictly
PART_FACTOR = 0.97  # for some lines of a label: they may have been joined by mistake
SURE_OCR_SCORE = 0.97
BEST_MARGIN = 0.02  # below the best score, and as good
MIN_ROAD_SCORE = 0.95  # a label that names a road fits only where it is hardly another name


def best_labels(name: str, labels: Sequence[Label]) -> list[tuple[Label, float]]:
    """The labels that fit a name best, those of areas before those of points.

    Where none fits whole, lines are joined more loosely: OCR may have missed one between them.
    """
    scored = _scored(name, labels)
    if not scored or max(score for _, score in scored) < SURE_NAME_SCORE:
        lines = [line for label in labels for line in label.lines]
        scored += _scored(name, join_lines(lines, loosely=True))
    if not scored:
        return []
    top = max(score for _, score in scored)
    best = [(label, score) for label, score in scored if score >= top - BEST_MARGIN]
    areas = [(label, score) for label, score in best if not label.is_point]
    return areas or best


def _scored(name: str, labels: Sequence[Label]) -> list[tuple[Label, float]]:
    """Labels that fit, each cut to the run of its lines that fits best."""
    scored = []
    for label in labels:
        runs = [
            replace(label, lines=label.lines[i:j])
            for i in range(len(label.lines))
            for j in range(i + 1, len(label.lines) + 1)
        ]
        score, _, run = max(
            (
                (
                    name_score(name, run.text, sure=run.score >= SURE_OCR_SCORE)
                    * (1.0 if len(run.lines) == len(label.lines) else PART_FACTOR),
                    len(run.lines),
                    run,
                )
                for run in runs
            ),
            key=lambda one: one[:2],
        )
        if score >= MIN_NAME_SCORE and (not is_road(run.text) or score > MIN_ROAD_SCORE):
            scored.append((run, score))
    return scored
