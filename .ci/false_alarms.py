"""Kinds that are not there and are answered all the same: a table of docs/evaluation.md.

Asks for every class that has a colour in the map reader's legend, on maps of windows of which the
truth is known: the vector layers that they were drawn from. Counts the windows that have none of
a class, those of them that got an answer, and the polygons in it.

Usage: python .ci/false_alarms.py SCENES DATASETS    (e.g. ../shared/scenes ../shared/socioseg_us)
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

from socio_qgis.engine.contract import Scene
from socio_qgis.engine.imaging.legend import COLOURS
from socio_qgis.engine.language.vocabulary import Vocabulary
from socio_qgis.engine.reasoners.map_reader import Abilities, MapReader

STYLES = ("dev-carto", "dev-carto as JPEG", "dev-plain")
GSD_M = 1.3
MEANT = 0.4  # the least weight of a tag that a query also takes
# What the layers call it where that is not the tag's own value, or is drawn in the same colour.
ALSO = {
    "aeroway/aerodrome": {"airport"},
    "leisure/golf_course": {"golf"},
    "landuse/recreation_ground": {"park"},
    "leisure/sports_centre": {"playground"},
    "landuse/grass": {"grassland", "meadow", "park"},
    "landuse/meadow": {"grass", "grassland", "park"},
    "natural/grassland": {"grass", "meadow", "park"},
    "natural/beach": {"sand"},
    "natural/water": {"lake", "river", "pond"},
    "landuse/orchard": {"plant_nursery"},
    "landuse/vineyard": {"plant_nursery"},
    "landuse/commercial": {"office", "bank", "townhall"},
    "leisure/stadium": {"soccer", "baseball"},
}

Image = npt.NDArray[np.uint8]


def main() -> None:
    """Count, and print the table."""
    scenes, datasets = map(Path, sys.argv[1:3])
    questions = dict(classes())
    reader = MapReader(abilities=Abilities(network=False))
    layers = [layers_of(path) for path in sorted(scenes.glob("*/osm.gpkg"))]
    absent: Counter[tuple[str, str]] = Counter()
    windows: Counter[tuple[str, str]] = Counter()
    polygons: Counter[tuple[str, str]] = Counter()
    for style in STYLES:
        for sample in sorted((datasets / style.split()[0] / "test").iterdir()):
            text = (sample / "question.json").read_text(encoding="utf-8")
            extent = shapely.box(*json.loads(text)["extent_epsg3857"])
            there = set().union(*(classes_in(tree, of, extent) for tree, of in layers))
            asked = {query: tag for query, (tag, named) in questions.items() if not there & named}
            map_rgb = picture(sample / "map.png", is_jpeg="JPEG" in style)
            scene = Scene(picture(sample / "sat.png"), map_rgb, GSD_M)
            answers = reader.localise(scene, list(asked))
            for (query, tag), answer in zip(asked.items(), answers, strict=True):
                absent[style, tag] += 1
                windows[style, tag] += bool(answer.proposals)
                polygons[style, tag] += len(answer.proposals)
                for one in answer.proposals:
                    print(style, sample.name, query, repr(one.label), sep=" | ", file=sys.stderr)
    print(
        "| | " + " | ".join(f"{style}: without it | answered | polygons" for style in STYLES), "|"
    )
    print("| --- " * (1 + 3 * len(STYLES)) + "|")
    tags = [tag for tag, _ in questions.values()]
    for tag in (tag for tag in tags if any(windows[style, tag] for style in STYLES)):
        cells = [str(of[style, tag]) for style in STYLES for of in (absent, windows, polygons)]
        print(f"| {tag.replace('/', '=')} | {' | '.join(cells)} |")
    sums = [
        str(sum(of[style, tag] for tag in tags))
        for style in STYLES
        for of in (absent, windows, polygons)
    ]
    print(f"| all {len(tags)} classes | {' | '.join(sums)} |")


def classes() -> Iterator[tuple[str, tuple[str, set[str]]]]:
    """A query, the tag's own word, for each class with a colour; and what layers may call it."""
    vocabulary = Vocabulary.load()
    for tag in (tag for tags in COLOURS.values() for tag in tags):
        query = tag.split("/")[1].replace("_", " ")
        meaning = vocabulary.interpret(query)
        if meaning.level == "class" and meaning.tags.get(tag, 0.0) == 1.0:
            meant = [of for of, weight in meaning.tags.items() if weight >= MEANT]
            named = {of.split("/")[1] for of in meant}
            yield query, (tag, named.union(*(ALSO.get(of, set()) for of in meant)))


def picture(path: Path, is_jpeg: bool = False) -> Image:
    """(H, W, 3) uint8."""
    bgr = cv2.imread(str(path))
    if is_jpeg:
        bgr = cv2.imdecode(cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, 75])[1], 1)
    return np.ascontiguousarray(bgr[..., ::-1], np.uint8)


def layers_of(path: Path) -> tuple[shapely.STRtree, list[set[str]]]:
    """All features of a vector map, and what their layers call them."""
    shapes: list[shapely.Geometry] = []
    called: list[set[str]] = []
    for layer, _ in pyogrio.list_layers(path):
        meta, _, geometries, columns = pyogrio.raw.read(path, layer=layer)
        fields = dict(zip(meta["fields"], columns, strict=True))
        kept = [fields[name] for name in ("class", "subclass") if name in fields]
        shapes += list(shapely.from_wkb(geometries))
        called += [{str(column[i]) for column in kept} for i in range(len(geometries))]
    return shapely.STRtree(shapes), called


def classes_in(tree: shapely.STRtree, called: list[set[str]], extent: shapely.Polygon) -> set[str]:
    """What there is of a vector map in an extent."""
    return set().union(*(called[i] for i in tree.query(extent, predicate="intersects")))


main()
