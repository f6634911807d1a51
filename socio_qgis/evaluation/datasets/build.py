"""Windows and pictures to samples that have passed the checks, with a report of what has not.

Each finished window is noted in build.jsonl. The same build, started again, goes on behind it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ...core.errors import InputError
from ...core.windows import Window
from ...engine.contract import Image
from ...engine.imaging.map_shift import estimate_shift_px
from ...engine.language.label_reader import LabelReader
from ...engine.language.label_search import best_labels
from ...engine.language.map_labels import Label
from ...engine.serve.touch_up import rasterize
from .plan import SHARES, DatasetPlan, Dropped, Entity, PlannedWindow, Question
from .write import REPORT_NAME, UNFINISHED_NAME, Georeference, check_free, write_sample

MAX_SHIFT_PX = 8.0  # a map further off teaches wrong borders
MAX_MISSING = 0.1  # of the imagery's pixels
LABEL_REACH_PX = 40  # a label may stand so far beside its place


@dataclass(frozen=True)
class WindowPictures:
    """Satellite picture and map of a window, (H, W, 3) uint8.

    Attributes:
        styles: The map in other styles, by their names.
    """

    satellite: Image
    map: Image
    styles: Mapping[str, Image] = field(default_factory=dict)

    @property
    def maps(self) -> tuple[Image, ...]:
        """The map in all its styles."""
        return self.map, *self.styles.values()


# pictures(window): raises Unfit where there are none.
Pictures = Callable[[Window], WindowPictures]


class Unfit(Exception):  # noqa: N818  (no error: such windows are left out)
    """A window's pictures teach nothing, or something wrong."""


@dataclass(frozen=True)
class Build:
    """A build's settings; two builds with the same ones are the same build."""

    output: Path
    crs: str
    gsd_m: float
    seed: int
    sources: str
    """What imagery and maps are called."""


def build(
    settings: Build,
    entities: Sequence[Entity],
    plan: DatasetPlan,
    pictures: Pictures,
    on_progress: Callable[[int, int], None],
) -> dict[str, Any]:
    """Make the data set, or go on with one that was stopped; return its report.

    Args:
        on_progress: Gets windows done and windows in all.

    Raises:
        InputError: The folder holds another data set, or no sample passed the checks.
        OSError: A file can't be written; what is finished is kept.
    """
    run = _describe(settings, entities, plan)
    done = _begin(settings.output, run)
    reader = LabelReader()
    path = settings.output / UNFINISHED_NAME
    with path.open("a", encoding="utf-8") as notes:
        for planned in plan.windows[len(done) :]:
            on_progress(len(done), len(plan.windows))
            kept, dropped = _one(settings, entities, planned, pictures, reader)
            done.append({"kept": kept, "dropped": [dataclasses.asdict(one) for one in dropped]})
            notes.write(json.dumps(done[-1], ensure_ascii=False) + "\n")
            notes.flush()
    on_progress(len(done), len(plan.windows))
    report = _report(run, plan, done)
    if not report["samples"]:
        path.unlink()
        reasons = "; ".join(f"{number} x {reason}" for reason, number in report["reasons"].items())
        raise InputError("No sample passed the checks.", "{reasons}.", reasons=reasons)
    (settings.output / REPORT_NAME).write_text(
        json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    path.unlink()  # last, since without it the folder can't be gone on with
    return report


def _describe(settings: Build, entities: Sequence[Entity], plan: DatasetPlan) -> dict[str, Any]:
    digest = hashlib.sha256()
    for entity in entities:
        texts = "\0".join((entity.name, entity.class_, entity.function))
        digest.update(texts.encode() + shapely.to_wkb(entity.outline))
    # The same places have other windows where imagery or map end elsewhere.
    digest.update(repr([planned.window.extent for planned in plan.windows]).encode())
    values = {**dataclasses.asdict(settings), "places": len(entities)}
    del values["output"]
    return {**values, "digest": digest.hexdigest()}


def _begin(output: Path, run: dict[str, Any]) -> list[dict[str, Any]]:
    """What an earlier try of the same build has finished; a last line cut off is left out."""
    path = output / UNFINISHED_NAME
    if not path.exists():
        check_free(output)
        output.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(run, ensure_ascii=False) + "\n", encoding="utf-8")
        return []
    entries = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            entries.append(json.loads(line))
        except ValueError:
            break
    if entries[:1] != [run]:
        raise InputError(
            "{output} was begun with other layers or settings.",
            "Give a new folder, or the same layers and settings to go on.",
            output=output,
        )
    lines = (json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)
    path.write_text("".join(lines), encoding="utf-8")
    return entries[1:]


def _one(
    settings: Build,
    entities: Sequence[Entity],
    planned: PlannedWindow,
    pictures: Pictures,
    reader: LabelReader,
) -> tuple[list[str], list[Dropped]]:
    """Ids of the samples of a window, and what was dropped."""
    if not planned.questions:
        return [], []
    try:
        shown = pictures(planned.window)
        for map_ in shown.maps:
            _check_pictures(shown.satellite, map_)
    except Unfit as error:
        return [], [Dropped(q.query, q.level, str(error)) for q in planned.questions]
    size = shown.satellite.shape[:2]
    # A place must be named on the map in each style, so that the same samples are measured.
    read = [(reader.read(map_).labels, map_.shape[1] / size[1]) for map_ in shown.maps]
    kept, dropped = [], []
    for number, question in enumerate(planned.questions):
        outlines = {i: _to_px(entities[i].outline, planned.window) for i in question.entities}
        if not all(_readable(question, entities, outlines, *one) for one in read):
            dropped.append(Dropped(question.query, question.level, "its name can't be read"))
            continue
        mask = np.zeros(size, bool)
        for outline in outlines.values():
            mask |= rasterize(outline, size)
        id_ = f"{question.level}_{planned.window.index:05}_{number:02}"
        write_sample(
            settings.output,
            planned.split,
            id_,
            (shown.satellite, shown.map, mask),
            {"problem": question.query, "level": question.level, "gsd_m": settings.gsd_m},
            Georeference(settings.crs, planned.window.geotransform),
            shown.styles,
        )
        kept.append(f"{planned.split}/{id_}")
    return kept, dropped


def _check_pictures(satellite: Image, map_: Image) -> None:
    """Raise Unfit for a window whose pictures teach nothing, or something wrong."""
    if (satellite == 0).all(axis=2).mean() > MAX_MISSING:
        raise Unfit("the imagery has a hole here")
    if (map_ == map_[0, 0]).all():
        raise Unfit("the map shows nothing here")
    shift = estimate_shift_px(satellite, map_)
    if shift is not None and np.hypot(*shift) > MAX_SHIFT_PX:
        raise Unfit("the map lies beside the imagery")


def _readable(
    question: Question,
    entities: Sequence[Entity],
    outlines: dict[int, shapely.Geometry],
    labels: Sequence[Label],
    map_px_per_px: float,
) -> bool:
    """Whether the map names at least one of the places, on it or close by.

    Places without a name can't be checked; the map may tell them by a colour.
    """
    named = [i for i in question.entities if entities[i].name]
    for i in named:
        around = shapely.transform(outlines[i], lambda xy: xy * map_px_per_px)
        around = around.buffer(LABEL_REACH_PX)
        for label, _ in best_labels(entities[i].name, labels):
            if around.contains(shapely.Point(label.centre_xy_px)):
                return True
    return not named


def _to_px(outline: shapely.Geometry, window: Window) -> shapely.Geometry:
    x0, width, _, y0, _, height = window.geotransform

    def transform(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return (xy - (x0, y0)) / (width, height)

    return shapely.transform(outline, transform)


def _report(
    run: dict[str, Any], plan: DatasetPlan, done: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    kept = [id_ for window in done for id_ in window["kept"]]
    dropped = [dataclasses.asdict(one) for one in plan.dropped]
    dropped += [one for window in done for one in window["dropped"]]
    splits = Counter(id_.split("/")[0] for id_ in kept)
    return {
        "build": run,
        "windows": len(plan.windows),
        "samples": len(kept),
        "splits": {split: splits[split] for split in SHARES},
        "levels": dict(Counter(id_.split("/")[1].split("_")[0] for id_ in kept)),
        "reasons": dict(Counter(one["reason"] for one in dropped).most_common()),
        "dropped": dropped,
    }
