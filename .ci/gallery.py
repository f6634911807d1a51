"""Draws docs/gallery.md: twenty results on the synthetic town, good and bad as they come.

Every question that a part of a town can be asked is asked: each name, class and function. The
results are sorted by their overlap with the truth, and of each twentieth of them the middle one is
shown, so that nobody chooses. The same code and weights draw the same page.

Usage: python .ci/gallery.py [--docs FOLDER]
"""

from __future__ import annotations

import argparse
import functools
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import shapely
from docs_pictures import TRUTH_RGB, iou_of, outline
from PIL import Image, ImageDraw
from shapely.geometry import box

from socio_qgis.engine.contract import MapFeature, Scene
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.map_reader import MapReader
from socio_qgis.engine.segmenters.classical import Classical
from socio_qgis.engine.serve.touch_up import rasterize
from socio_qgis.evaluation.town import NAMES, STYLES, Town, town_in
from socio_qgis.evaluation.town.aerial import draw_aerial
from socio_qgis.evaluation.town.fonts import font_of
from socio_qgis.evaluation.town.layers import scene_of_layers
from socio_qgis.evaluation.town.mapdraw import draw_map
from socio_qgis.evaluation.town.shapes import SIZE_M, Place

DOCS = Path(__file__).resolve().parents[1] / "docs"
SATELLITE_PX, MAP_PX = 1280, 1600  # of the whole town
SIDE_M = 640  # of the part that is read
LAYERS = "layers"  # in place of a style: no picture, vector layers with points
LANGUAGES = {
    "en": "English", "de": "German", "zh": "Chinese", "ja": "Japanese", "ko": "Korean",
}  # fmt: skip
STYLE_NAMES = {"amap": "like Amap's", LAYERS: "vector layers, places as points"}
LEVELS = ("name", "class", "function")
PICTURES, PER_SHEET = 20, 5
PICTURE_PX, CAPTION_PX, GAP_PX = 250, 38, 6
MIN_SHOWN_M, MARGIN = 170, 1.3
JPEG_QUALITY = 70
RESULT_RGB = (230, 0, 60)


class Part(NamedTuple):
    """A part of a town: language, style and seed of the town, and the part's middle in metres."""

    language: str
    style: str
    seed: int
    centre_m: tuple[float, float]


PARTS = (
    Part("zh", "amap", 1, (560, 560)), Part("zh", "amap", 2, (640, 640)),
    Part("zh", "plain", 3, (640, 640)), Part("ja", "amap", 3, (640, 640)),
    Part("ja", "plain", 2, (640, 640)), Part("de", "amap", 2, (640, 640)),
    Part("de", "dark", 1, (640, 640)), Part("en", "filled", 3, (640, 640)),
    Part("ko", LAYERS, 1, (640, 640)),
)  # fmt: skip


@dataclass(frozen=True)
class Result:
    """A question with its answer: where the truth and the result are, and how far they agree."""

    part: Part
    level: str
    query: str
    truth: np.ndarray
    found: np.ndarray
    iou: float


def ask(part: Part) -> list[Result]:
    """All questions about a part, and what comes out."""
    town, scene = _scene_of(part)
    questions = list(_questions(town, part))
    found = segment_scene(scene, [query for _, query, _ in questions], MapReader(), Classical())
    results = []
    for (level, query, places), instances in zip(questions, found, strict=True):
        truth = np.logical_or.reduce([_burn(place, part) for place in places])
        mask = np.logical_or.reduce([one.mask for one in instances] or [np.zeros_like(truth)])
        results.append(Result(part, level, query, truth, mask, iou_of(mask, truth)))
    return results


@functools.cache
def _scene_of(part: Part) -> tuple[Town, Scene]:
    left, top = _corner_m(part)
    x, y = round(left), round(SIZE_M - top)
    if part.style == LAYERS:
        town = town_in(part.language, "plain", part.seed)
        whole = scene_of_layers(town, SATELLITE_PX)
        pictures = [whole.satellite_rgb, whole.map_rgb]
        moved = [_moved(feature, -x, -y) for feature in whole.features]
        frame = box(0, 0, SIDE_M, SIDE_M)
        features = tuple(one for one in moved if one.geometry.intersects(frame))
    else:
        town = town_in(part.language, part.style, part.seed)
        pictures = [draw_aerial(town, SATELLITE_PX), draw_map(town, MAP_PX, STYLES[part.style])]
        features = ()
    cut = []
    for picture in pictures:
        scale = picture.shape[0] / SIZE_M
        rows, columns = (slice(round(v * scale), round((v + SIDE_M) * scale)) for v in (y, x))
        cut.append(np.ascontiguousarray(picture[rows, columns]))
    return town, Scene(cut[0], cut[1], SIZE_M / SATELLITE_PX, features)


def _moved(feature: MapFeature, dx_px: float, dy_px: float) -> MapFeature:
    shape = shapely.transform(feature.geometry, lambda xy: np.add(xy, (dx_px, dy_px)))
    return MapFeature(shape, feature.attributes, feature.layer, feature.roles)


def _corner_m(part: Part) -> tuple[float, float]:
    """Upper left corner of a part, x to the right, y up."""
    return part.centre_m[0] - SIDE_M / 2, part.centre_m[1] + SIDE_M / 2


def _questions(town: Town, part: Part) -> Iterator[tuple[str, str, list[Place]]]:
    """Level, query and the places that are meant; one of them at least is whole and has a label."""
    left, top = _corner_m(part)
    frame = box(left, top - SIDE_M, left + SIDE_M, top)
    seen = [place for place in town.places if place.outline.intersects(frame)]
    asked = [place for place in seen if place.labelled and place.outline.within(frame)]
    for place in asked:
        yield "name", place.name, [place]
    for tag in dict.fromkeys(place.tag for place in asked):
        yield "class", NAMES[part.language].words[tag], [p for p in seen if p.tag == tag]
    for function in dict.fromkeys(place.function for place in asked):
        yield "function", function, [p for p in seen if p.function == function]


def _burn(place: Place, part: Part) -> np.ndarray:
    corner, px_per_m = _corner_m(part), SATELLITE_PX / SIZE_M
    shape = shapely.transform(place.outline, lambda xy: (xy - corner) * (px_per_m, -px_per_m))
    side = round(SIDE_M * px_per_m)
    return rasterize(shape, (side, side))


def choose(results: list[Result]) -> list[Result]:
    """The middle one of each twentieth, the best first."""
    ranked = sorted(results, key=lambda one: (-one.iou, one.part, one.level, one.query))
    return [ranked[int((k + 0.5) * len(ranked) / PICTURES)] for k in range(PICTURES)]


def draw(result: Result, number: int) -> Image.Image:
    """The map over the imagery, around the truth and the result, with a caption."""
    _, scene = _scene_of(result.part)
    x, y, side = _shown_px(result)
    picture = Image.new("RGB", (PICTURE_PX, CAPTION_PX + 2 * PICTURE_PX + GAP_PX), "white")
    for row, rgb in enumerate((scene.map_rgb, scene.satellite_rgb)):
        scale = rgb.shape[0] / result.truth.shape[0]
        left, top, size = (round(v * scale) for v in (x, y, side))
        part = Image.fromarray(rgb[top : top + size, left : left + size])
        drawn = np.array(part.resize((PICTURE_PX, PICTURE_PX), Image.Resampling.LANCZOS))
        for mask, colour, width in ((result.truth, TRUTH_RGB, 4), (result.found, RESULT_RGB, 2)):
            cut = mask[y : y + side, x : x + side].astype(np.uint8)
            large = cv2.resize(cut, (PICTURE_PX, PICTURE_PX), interpolation=cv2.INTER_NEAREST)
            outline(drawn, large > 0, colour, width)
        picture.paste(Image.fromarray(drawn), (0, CAPTION_PX + row * (PICTURE_PX + GAP_PX)))
    text = ImageDraw.Draw(picture)
    font = font_of(result.part.language, 14)
    text.text((2, 1), f"{number}. {result.query}", (20, 20, 20), font)
    text.text((2, 19), f"{result.level}, IoU {result.iou:.2f}", (90, 90, 90), font)
    return picture


def _shown_px(result: Result) -> tuple[int, int, int]:
    """Left, top and side of the square that shows truth and result, in pixels of the imagery."""
    size = result.truth.shape[0]
    ys, xs = np.nonzero(result.truth | result.found)
    spread = max(np.ptp(xs), np.ptp(ys)) * MARGIN
    side = int(min(size, max(MIN_SHOWN_M * SATELLITE_PX / SIZE_M, spread)))
    left, top = (int(np.clip((v.min() + v.max() - side) / 2, 0, size - side)) for v in (xs, ys))
    return left, top, side


def draw_sheets(chosen: list[Result], folder: Path) -> list[str]:
    """Write pictures of five results each; return their names."""
    names = []
    for first in range(0, PICTURES, PER_SHEET):
        drawn = [draw(chosen[n], n + 1) for n in range(first, first + PER_SHEET)]
        width, height = drawn[0].size
        sheet = Image.new("RGB", (PER_SHEET * (width + GAP_PX) - GAP_PX, height), "white")
        for column, picture in enumerate(drawn):
            sheet.paste(picture, (column * (width + GAP_PX), 0))
        names.append(f"gallery-{first // PER_SHEET + 1}.jpg")
        sheet.save(folder / names[-1], quality=JPEG_QUALITY, optimize=True)
    return names


def page(results: list[Result], chosen: list[Result], sheets: list[str]) -> str:
    """The page in Markdown."""
    rows = "\n".join(
        f"| {n} | {LANGUAGES[one.part.language]} | {_style(one.part)} | {one.level} | {one.query} "
        f"| {one.iou:.2f} |"
        for n, one in enumerate(chosen, 1)
    )
    places = list(dict.fromkeys((one.part.language, one.part.style) for one in results))
    means = "\n".join(
        _row(f"{LANGUAGES[language]}, {STYLE_NAMES.get(style, style)}",
             [r for r in results if (r.part.language, r.part.style) == (language, style)])
        for language, style in places
    )  # fmt: skip
    pictures = "\n\n".join(
        f"![Results {n * PER_SHEET + 1} to {(n + 1) * PER_SHEET}](images/{name})"
        for n, name in enumerate(sheets)
    )
    return TEMPLATE.format(
        count=len(results), parts=len(PARTS), side=SIDE_M, rows=rows, pictures=pictures,
        means=means, all=_row("**all**", results), share=round(100 / PICTURES),
    )  # fmt: skip


def _style(part: Part) -> str:
    return STYLE_NAMES.get(part.style, part.style)


def _row(name: str, results: list[Result]) -> str:
    cells = []
    for level in LEVELS:
        ious = [one.iou for one in results if one.level == level]
        cells.append(f"{100 * statistics.fmean(ious):.1f} ({len(ious)})" if ious else "")
    ious = [one.iou for one in results]
    return f"| {name} | {' | '.join(cells)} | {100 * statistics.fmean(ious):.1f} ({len(ious)}) |"


TEMPLATE = """\
# Gallery

Twenty results of the embedded pair (`map-reader` and `classical`), good and bad as they come.
`make gallery` draws this page from the [synthetic town](datasets.md#synthetic-towns). Don't edit
it by hand.

{parts} parts of towns, {side} m wide, were each asked for all their names, classes and functions:
{count} questions. Their results were sorted by IoU, and of each {share} % of them the middle one is
shown. Nobody chose them. The truth is yellow, the result red; the map is above, the imagery below.

{pictures}

| | names in | map | level | query | IoU |
| --- | --- | --- | --- | --- | --- |
{rows}

## All questions

Mean IoU in percent, and the number of questions:

| | name | class | function | all |
| --- | --- | --- | --- | --- |
{means}
{all}

The town is easier than a real map: its streets are straight, its labels seldom crowd, and its
imagery is drawn. Its small places, of 100 to 5,000 m2, are on the maps with icons only.
[Evaluation](evaluation.md) has the figures for real places.
"""


def main() -> None:
    """Ask everything, draw the pictures and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", type=Path, default=DOCS)
    args = parser.parse_args()
    results = []
    for part in PARTS:
        results += ask(part)
        print(part, len(results), flush=True)
    chosen = choose(results)
    images = args.docs / "images"
    images.mkdir(parents=True, exist_ok=True)
    sheets = draw_sheets(chosen, images)
    (args.docs / "gallery.md").write_text(page(results, chosen, sheets), encoding="utf-8")
    print(_row("all", results))


if __name__ == "__main__":
    main()
