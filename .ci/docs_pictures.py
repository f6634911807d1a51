"""Draws the pictures of docs/map-reader.md from the synthetic town, into docs/images.

Three queries step by step, and three failures. The overlap with the truth is written into each
picture, so the text needs no figures that go stale. The same code and weights draw the same files.

Usage: python .ci/docs_pictures.py [--out FOLDER] [NAME...]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from socio_qgis.core.cancel import NEVER, CancelToken
from socio_qgis.engine.contract import UNOBSERVED, Answer, Draft, Scene, WindowObserver
from socio_qgis.engine.imaging.drawing import draw_draft
from socio_qgis.engine.language.map_labels import Label
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.map_reader import MapReader, candidates
from socio_qgis.engine.reasoners.map_reader.fills import FillFinder
from socio_qgis.engine.segmenters.classical import Classical
from socio_qgis.evaluation.town import STYLES, lay_out
from socio_qgis.evaluation.town.aerial import draw_aerial
from socio_qgis.evaluation.town.layout import SIZE_M, Place, Town
from socio_qgis.evaluation.town.mapdraw import draw_map

OUT = Path(__file__).resolve().parents[1] / "docs" / "images"
SATELLITE_PX, MAP_PX = 1280, 1600  # of the whole town
PANEL_PX, TITLE_PX, GAP_PX = 416, 22, 6
JPEG_QUALITY = 68
LABEL_RGB, POINT_RGB = (220, 30, 30), (40, 80, 220)
BOX_RGB, TRUTH_RGB = (80, 200, 255), (255, 235, 0)
SOURCES = {
    "fill": ("fill", (200, 0, 160)),
    "building": ("building", (120, 70, 20)),
    "imagery": ("imagery", (0, 150, 190)),
    "tracer": ("network", (240, 120, 0)),
    "roads": ("roads and size", (0, 90, 230)),
    "both": ("network with roads", (0, 150, 60)),
}
COLOUR_ALONE = ("fill by its colour alone", (120, 60, 200))

Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class Case:
    """A picture: a query in a town, and what it means there.

    Attributes:
        centre_xy: Middle of the part that is read and shown, as shares of the town from its
            upper left corner.
        side: Side of that part, as a share of the town's.
    """

    query: str
    means: Callable[[Place], bool]
    style: str
    seed: int = 1
    centre_xy: tuple[float, float] = (0.5, 0.5)
    side: float = 1.0


def _named(name: str) -> Callable[[Place], bool]:
    return lambda place: place.name == name


def _tagged(tag: str) -> Callable[[Place], bool]:
    return lambda place: place.tag == tag


def _for(function: str) -> Callable[[Place], bool]:
    return lambda place: place.function == function


STEPS = {
    "reader-name": Case(
        "Otterbrook Zoo", _named("Otterbrook Zoo"), "plain", centre_xy=(0.32, 0.62), side=0.56
    ),
    "reader-class": Case(
        "schools", _tagged("amenity/school"), "filled", centre_xy=(0.42, 0.49), side=0.62
    ),
    "reader-function": Case("parks and green spaces", _for("park and greenspace"), "dark"),
}
FAILURES = {
    "failure-unlabelled": Case(
        "schools", _tagged("amenity/school"), "plain", centre_xy=(0.42, 0.49), side=0.62
    ),
    "failure-long": Case(
        "Harbour Park", _named("Harbour Park"), "dark", seed=3, centre_xy=(0.62, 0.62), side=0.74
    ),
    "failure-cut": Case(
        "Otterbrook Zoo", _named("Otterbrook Zoo"), "plain", centre_xy=(0.55, 0.6), side=0.56
    ),
}


@dataclass
class Recorder:
    """The map reader, with what it saw, weighed and answered."""

    reader: MapReader = field(default_factory=MapReader)
    name: str = "map-reader"
    windows_at_once: int = 1
    revision: str = ""
    weighed: dict[Label, list[candidates.Candidate]] = field(default_factory=dict)
    first: tuple[Answer, ...] = ()

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 1, with each label's candidates kept."""
        self.weighed = {}
        weigh = candidates.of_possible_size

        def kept(
            ranked: Sequence[candidates.Candidate], place: candidates.Place, finder: FillFinder
        ) -> list[candidates.Candidate]:
            found = weigh(ranked, place, finder)
            self.weighed[place.label] = found  # the last one counts
            return found

        with mock.patch.object(candidates, "of_possible_size", kept):
            answers = self.reader.localise(scene, queries, observer, cancel)
        self.first = tuple(answers)
        return answers

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 2 as it is."""
        return self.reader.refine(scene, queries, drafts, observer, cancel)


def read_town(case: Case) -> tuple[Scene, np.ndarray]:
    """The part of the town as a scene, and the truth (H, W) bool in satellite pixels."""
    town = lay_out(case.seed)
    satellite = draw_aerial(town, SATELLITE_PX)
    map_rgb = draw_map(town, MAP_PX, STYLES[case.style])
    truth = _truth(town, case.means)
    parts = [_part(picture, case) for picture in (satellite, map_rgb, truth)]
    return Scene(parts[0], parts[1], SIZE_M / SATELLITE_PX), parts[2] > 0


def _truth(town: Town, means: Callable[[Place], bool]) -> np.ndarray:
    mask = np.zeros((SATELLITE_PX, SATELLITE_PX), np.uint8)
    for place in filter(means, town.places):
        xy = np.array(place.outline.exterior.coords) / SIZE_M * SATELLITE_PX
        xy[:, 1] = SATELLITE_PX - xy[:, 1]
        cv2.fillPoly(mask, [np.rint(xy).astype(np.int32)], 255)
    return mask


def _part(picture: np.ndarray, case: Case) -> np.ndarray:
    size = picture.shape[0]
    side = round(size * case.side)
    x, y = (round(size * at - side / 2) for at in case.centre_xy)
    return np.ascontiguousarray(picture[y : y + side, x : x + side])


def draw_steps(case: Case, recorder: Recorder) -> tuple[Image.Image, float]:
    """Labels, candidates, boxes and masks of one query; and its IoU."""
    scene, truth = read_town(case)
    mask = _run(case, scene, recorder)
    iou = iou_of(mask, truth)
    panels = [
        _panel("1  Labels read: areas red, points blue", _labels(scene, recorder)),
        _panel("2  Candidates; the winner is thick", _candidates(scene, recorder)),
        _panel("3  Stage 1: boxes", _boxes(scene, recorder)),
        _panel(
            f"4  Stage 2: red; truth: yellow (IoU {iou:.2f})",
            _outlined(draw_draft(scene.satellite_rgb, [], mask), truth),
        ),
    ]
    return _grid(panels, 2), iou


def draw_failure(case: Case, recorder: Recorder) -> tuple[Image.Image, float]:
    """What was read and weighed beside what came out; and its IoU."""
    scene, truth = read_town(case)
    mask = _run(case, scene, recorder)
    iou = iou_of(mask, truth)
    panels = [
        _panel(
            "Candidates; the winner is thick" if recorder.weighed else "Map; no label fits",
            _candidates(scene, recorder),
        ),
        _panel(
            f"Result: red; truth: yellow (IoU {iou:.2f})",
            _outlined(draw_draft(scene.satellite_rgb, [], mask), truth),
        ),
    ]
    return _grid(panels, 2), iou


def _run(case: Case, scene: Scene, recorder: Recorder) -> np.ndarray:
    (found,) = segment_scene(scene, [case.query], recorder, Classical())
    height, width = scene.satellite_rgb.shape[:2]
    return np.logical_or.reduce([one.mask for one in found] or [np.zeros((height, width), bool)])


def iou_of(mask: np.ndarray, truth: np.ndarray) -> float:
    """Intersection over union of two masks; 0 where both are empty."""
    return np.count_nonzero(mask & truth) / max(1, np.count_nonzero(mask | truth))


def _labels(scene: Scene, recorder: Recorder) -> np.ndarray:
    picture = scene.map_rgb.copy()
    for label in recorder.first[0].evidence.labels or ():
        x1, y1, x2, y2 = (round(value) for value in label.box_xyxy_map_px)
        colour = POINT_RGB if label.is_point else LABEL_RGB
        cv2.rectangle(picture, (x1 - 2, y1 - 2), (x2 + 2, y2 + 2), colour, _thick(picture, 1.5))
    return picture


def _boxes(scene: Scene, recorder: Recorder) -> np.ndarray:
    picture = scene.satellite_rgb.copy()
    for proposal in recorder.first[0].proposals:
        x1, y1, x2, y2 = (round(value) for value in proposal.box_xyxy_px)
        cv2.rectangle(picture, (x1, y1), (x2, y2), BOX_RGB, _thick(picture, 2))
    return picture


def _candidates(scene: Scene, recorder: Recorder) -> np.ndarray:
    """Outlines of all candidates, with a legend of those that occur."""
    picture = scene.map_rgb.copy()
    seen: dict[str, Rgb] = {}
    for proposal in recorder.first[0].proposals:
        if not proposal.label and proposal.mask_prompt is not None:
            plane = cv2.resize(proposal.mask_prompt.plane, picture.shape[1::-1])
            outline(picture, plane > 0.5, COLOUR_ALONE[1], _thick(picture, 3))
            seen[COLOUR_ALONE[0]] = COLOUR_ALONE[1]
    for ranked in recorder.weighed.values():
        for number, one in reversed(list(enumerate(ranked))):
            name, colour = SOURCES[one.source]
            outline(picture, one.probability > 0.5, colour, _thick(picture, 1 if number else 3))
            seen[name] = colour
    return _with_legend(picture, seen)


def _with_legend(picture: np.ndarray, entries: dict[str, Rgb]) -> np.ndarray:
    drawn = Image.fromarray(picture).resize((PANEL_PX, PANEL_PX), Image.Resampling.LANCZOS)
    draw, font = ImageDraw.Draw(drawn), ImageFont.load_default(12)
    top = PANEL_PX - 16 * len(entries) - 6
    width = 34 + max((font.getlength(name) for name in entries), default=0)
    if entries:
        draw.rectangle((0, top - 4, width, PANEL_PX), (255, 255, 255))
    for row, (name, colour) in enumerate(sorted(entries.items())):
        y = top + 16 * row + 8
        draw.line((6, y, 22, y), colour, 3)
        draw.text((28, y), name, (30, 30, 30), font, "lm")
    return np.array(drawn)


def _thick(picture: np.ndarray, panel_px: float) -> int:
    """A width in pixels of a panel as one of the picture."""
    return max(1, round(panel_px * picture.shape[0] / PANEL_PX))


def outline(picture: np.ndarray, mask: np.ndarray, colour: Rgb, width: int) -> None:
    """Draw the outline of a mask onto a picture of its size."""
    contours, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(picture, contours, -1, colour, width)


def _outlined(picture: np.ndarray, truth: np.ndarray) -> np.ndarray:
    outline(picture, truth, TRUTH_RGB, _thick(picture, 1.5))
    return picture


def _panel(title: str, picture: np.ndarray) -> Image.Image:
    panel = Image.new("RGB", (PANEL_PX, PANEL_PX + TITLE_PX), (255, 255, 255))
    drawn = Image.fromarray(picture)
    if drawn.size != (PANEL_PX, PANEL_PX):
        drawn = drawn.resize((PANEL_PX, PANEL_PX), Image.Resampling.LANCZOS)
    panel.paste(drawn, (0, TITLE_PX))
    at = (2, TITLE_PX / 2)
    ImageDraw.Draw(panel).text(at, title, (30, 30, 30), ImageFont.load_default(14), "lm")
    return panel


def _grid(panels: Sequence[Image.Image], columns: int) -> Image.Image:
    rows = -(-len(panels) // columns)
    width, height = panels[0].size
    grid = Image.new(
        "RGB", (columns * (width + GAP_PX) - GAP_PX, rows * height + (rows - 1) * GAP_PX), "white"
    )
    for i, panel in enumerate(panels):
        grid.paste(panel, ((i % columns) * (width + GAP_PX), (i // columns) * (height + GAP_PX)))
    return grid


def main() -> None:
    """Draw all pictures, or those that were named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(STEPS | FAILURES))
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    recorder = Recorder()
    for name in args.names or STEPS | FAILURES:
        draw, case = (draw_steps, STEPS[name]) if name in STEPS else (draw_failure, FAILURES[name])
        picture, iou = draw(case, recorder)
        path = args.out / f"{name}.jpg"
        picture.save(path, quality=JPEG_QUALITY, optimize=True)
        print(
            f"{path.name}: {case.query!r}, {case.style}, IoU {iou:.2f}, {path.stat().st_size:,} B"
        )


if __name__ == "__main__":
    main()
