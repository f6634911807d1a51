"""`socio dataset stats`, `check` and `view`: what is in a data set, and whether it is sound."""

from __future__ import annotations

import hashlib
import html
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import shapely

from ...core.errors import InputError, SocioError
from ...engine.imaging.drawing import draw_draft
from ..metrics import instances_group, size_group
from ..pictures import img
from .parquet import find_parquet
from .plan import SHARES
from .read import locate, read_usable
from .sample import Sample

SHOWN = 60
MAX_OVERLAP = 0.01  # of a window; two splits' windows may touch
Progress = Callable[[int, int], None]

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>
<style>body{{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:84em;padding:0 1em}}
figure{{display:inline-block;margin:.4em .8em .4em 0;vertical-align:top}}img{{margin-right:3px}}
figcaption{{font-size:13px;max-width:{width}px}}</style>
<h1>{title}</h1><p>{summary} Each pair: the map and the satellite image, with what the query means
in red.</p>{sections}</html>"""


def splits_of(dataset: Path) -> list[str]:
    """Splits that a data set has.

    Raises:
        InputError: It has none.
    """
    found = [s for s in SHARES if (dataset / s).is_dir() or find_parquet(dataset, s)]
    if not found:
        raise InputError(
            "{dataset} has none of the splits {splits}.",
            "Give a data set's folder.",
            dataset=dataset,
            splits=", ".join(SHARES),
        )
    return found


def _read(dataset: Path) -> tuple[dict[str, list[Sample]], dict[str, dict[str, str]]]:
    """Samples by split, and what can't be used, by split and id; an empty split has nothing."""
    dataset = locate(dataset)
    samples: dict[str, list[Sample]] = {}
    bad: dict[str, dict[str, str]] = {}
    for split in splits_of(dataset):
        folder = dataset / split
        if folder.is_dir() and not any(folder.iterdir()):
            samples[split], bad[split] = [], {}
            continue
        samples[split], errors = read_usable(dataset, split)
        bad[split] = {id_: str(error) for id_, error in errors.items()}
    return samples, bad


def stats(dataset: Path, report: Progress) -> dict[str, Any]:
    """Counts of samples by split, and of all by level, query, instances and size."""
    samples, bad = _read(dataset)
    every = [sample for of_split in samples.values() for sample in of_split]
    instances: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    unreadable = sum(map(len, bad.values()))
    for sample in _with_progress(every, report):
        try:
            mask = sample.mask()
        except (SocioError, OSError):
            unreadable += 1
            continue
        count = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)[0] - 1
        instances[instances_group(count)] += 1
        sizes[size_group(float(mask.mean()))] += 1
    gsds = [sample.gsd_m for sample in every if sample.gsd_m]
    by_level: dict[str, Counter[str]] = defaultdict(Counter)
    for sample in every:
        by_level[sample.level][sample.query] += 1
    return {
        "samples": {split: len(of_split) for split, of_split in samples.items()},
        "unreadable": unreadable,
        "levels": dict(Counter(sample.level for sample in every)),
        "classes": dict(by_level["class"].most_common()),
        "functions": dict(by_level["function"].most_common()),
        "instances": dict(instances),
        "size": dict(sizes),
        "gsd_m": [min(gsds), max(gsds)] if gsds else None,
    }


def check(dataset: Path, report: Progress) -> list[str]:
    """What is wrong, a sentence each: files, empty masks, and ground that two splits share."""
    samples, bad = _read(dataset)
    problems = [text for of_split in bad.values() for text in of_split.values()]
    problems += [
        f"The split {split} holds no samples." for split, all_ in samples.items() if not all_
    ]
    pictures: dict[str, tuple[str, str]] = {}
    grounds: dict[str, list[tuple[str, str, shapely.Geometry]]] = defaultdict(list)
    every = [(split, sample) for split, of_split in samples.items() for sample in of_split]
    for split, sample in _with_progress(every, report):
        try:
            problems += _check_sample(sample)
            digest = hashlib.sha256(sample.read("sat")).hexdigest()
        except (SocioError, OSError) as error:
            problems.append(str(error))
            continue
        other = pictures.setdefault(digest, (split, sample.id))
        if other[0] != split:
            problems.append(f"{split}/{sample.id} has the same picture as {'/'.join(other)}.")
        place = _ground(sample.source)
        if place is not None:
            grounds[place[0]].append((split, sample.id, place[1]))
    for items in grounds.values():
        problems += _shared_ground(items)
    return problems


def _check_sample(sample: Sample) -> Iterable[str]:
    mask = sample.mask()
    width, height = sample.scene().size_px
    if mask.shape != (height, width):
        yield f"{sample.source}: the mask is not of the satellite picture's size."
    elif not mask.any():
        yield f"{sample.source}: the mask of {sample.id} is empty."
    for path in sorted(sample.source.glob("map_*.png")):
        replace(sample, map_style=path.stem.removeprefix("map_")).scene()  # raises, as `mask` does


def _ground(folder: Path) -> tuple[str, shapely.Geometry] | None:
    """CRS and extent of a sample that says where it lies."""
    for name in ("georeference.json", "question.json"):
        try:
            content = json.loads((folder / name).read_text(encoding="utf-8"))
            if "geotransform" in content:
                x, width, _, y, _, height = content["geotransform"]
                head = (folder / "sat.png").read_bytes()[16:24]
                columns, rows = int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")
                box = shapely.box(x, y + height * rows, x + width * columns, y)
                return str(content["crs"]), box
            if content.get("extent_epsg3857"):
                return "EPSG:3857", shapely.box(*content["extent_epsg3857"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    return None


def _shared_ground(items: list[tuple[str, str, shapely.Geometry]]) -> Iterable[str]:
    tree = shapely.STRtree([box for _, _, box in items])
    for i, (split, id_, box) in enumerate(items):
        for j in tree.query(box, predicate="intersects"):
            other_split, other_id, other = items[int(j)]
            shares = box.intersection(other).area > MAX_OVERLAP * box.area
            if int(j) > i and other_split != split and shares:
                yield f"{split}/{id_} shows ground of {other_split}/{other_id}."


def view(dataset: Path, path: Path, limit: int, seed: int, report: Progress) -> int:
    """Write a page with samples of all splits, thumbnails inside; return how many it shows."""
    samples, bad = _read(dataset)
    total = sum(map(len, samples.values()))
    rng = np.random.default_rng(seed)
    chosen = {
        split: [
            all_[i] for i in sorted(rng.permutation(len(all_))[: limit * len(all_) // total or 1])
        ]
        for split, all_ in samples.items()
        if all_
    }
    shown, sections = 0, ""
    width_px = 200
    for split, some in chosen.items():
        sections += f"<h2>{split}: {len(some)} of {len(samples[split])}</h2>"
        for sample in some:
            shown += 1
            report(shown, sum(map(len, chosen.values())))
            try:
                sections += _figure(sample, width_px)
            except (SocioError, OSError) as error:
                sections += f"<p>{html.escape(str(error))}</p>"
    unreadable = [text for of_split in bad.values() for text in of_split.values()]
    sections += "".join(f"<p>{html.escape(text)}</p>" for text in unreadable)
    page = _PAGE.format(
        title=html.escape(dataset.name),
        width=2 * width_px,
        summary=f"{total} samples; {shown} of them are shown.",
        sections=sections,
    )
    path.write_text(page, encoding="utf-8")
    return shown


def _figure(sample: Sample, width_px: int) -> str:
    scene, mask = sample.scene(), sample.mask()
    height, width = mask.shape
    map_rgb = np.asarray(cv2.resize(scene.map_rgb, (width, height)), np.uint8)
    pictures = "".join(
        img(draw_draft(rgb, [], mask), width_px) for rgb in (map_rgb, scene.satellite_rgb)
    )
    caption = html.escape(f"{sample.query} ({sample.level}, {sample.id})")
    return f"<figure>{pictures}<figcaption>{caption}</figcaption></figure>"


def _with_progress(items: list[Any], report: Progress) -> Iterable[Any]:
    for number, item in enumerate(items):
        report(number, len(items))
        yield item
    report(len(items), len(items))
