"""Learns words by which labels give their kind away, from names in OpenStreetMap.

    python -m socio_qgis.training.label_words TILES resources/vocabulary/label_words.json.xz
    python -m socio_qgis.training.label_words TILES --check

TILES is a folder of zoom-14 vector tiles in the OpenMapTiles schema, `REGION/14/X/Y.pbf`. The
second command learns without a region and prints how many of its names are put into the right kind,
region by region. The same tiles give the same bytes.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

from ..engine.language.phrases import IS_CJK, fold
from ..engine.language.vocabulary import Vocabulary
from .vocabulary import write

NAME_DISTANCE = 5.0  # EPSG:3857 units from a polygon's centroid to the point that names it
LAYERS_OF_AREAS = ("landuse", "landcover", "park", "water")
# Tags that pass for each other: whether a place is a hospital or a clinic is hardly in its name.
KINDS = (
    "amenity/school",
    "amenity/kindergarten amenity/childcare",
    "amenity/university amenity/college amenity/research_institute",
    "amenity/library",
    "leisure/park leisure/garden landuse/recreation_ground landuse/village_green "
    "leisure/nature_reserve",
    "leisure/playground",
    "leisure/golf_course",
    "leisure/pitch leisure/sports_centre leisure/stadium leisure/track leisure/swimming_pool "
    "leisure/fitness_centre",
    "tourism/zoo",
    "tourism/theme_park",
    "amenity/hospital amenity/clinic amenity/doctors",
    "amenity/dentist",
    "amenity/veterinary",
    "amenity/pharmacy shop/chemist",
    "amenity/place_of_worship",
    "landuse/cemetery amenity/grave_yard",
    "shop/mall landuse/retail shop/department_store",
    "shop/supermarket shop/convenience shop/wholesale shop/variety_store",
    "amenity/marketplace",
    "landuse/commercial",
    "landuse/industrial man_made/works building/warehouse",
    "landuse/residential building/apartments building/dormitory",
    "tourism/hotel tourism/motel tourism/hostel tourism/guest_house",
    "tourism/museum tourism/gallery amenity/arts_centre",
    "amenity/theatre",
    "amenity/cinema",
    "amenity/townhall amenity/public_building office/government",
    "amenity/courthouse",
    "amenity/police",
    "amenity/fire_station",
    "amenity/post_office",
    "amenity/community_centre",
    "railway/station",
    "amenity/bus_station",
    "amenity/ferry_terminal",
    "amenity/parking",
    "amenity/fuel",
    "amenity/bank",
    "amenity/nursing_home social_facility/nursing_home",
    "shop/car",
    "landuse/forest natural/wood",
    "natural/water",
    "landuse/allotments",
    "landuse/military",
    "amenity/prison",
    "shop/doityourself shop/hardware",
)
KIND_OF = {tag: i for i, tags in enumerate(KINDS) for tag in tags.split()}
TAG_OF = {tag.split("/")[1]: tag for tag in KIND_OF} | {
    "soccer": "leisure/pitch",
    "tennis": "leisure/pitch",
    "multi": "leisure/pitch",
    "baseball": "leisure/pitch",
    "basketball": "leisure/pitch",
    "swimming": "leisure/swimming_pool",
    "gymnastics": "leisure/sports_centre",
    "athletics": "leisure/track",
    "golf": "leisure/golf_course",
    "lake": "natural/water",
}
# What a word must have to be learned.
MIN_NAMES = 8
MIN_COLUMNS = 3  # of tiles with it; what is there once is a place's own name
MIN_RIGHT = 0.85  # share of the names with it that are of its kind
UNKNOWN = 0.25  # how much a name of no class counts against a word
WHOLE = 0.9  # a part of a word is the word where so many of the names with it have it
# Characters of a word of Chinese ones, and of one of others; more say a place's own name.
MIN_HAN, MIN_OTHERS, MOST_CHARACTERS = 2, 3, 8
MOST_WORDS = 3  # of a phrase in other languages
MIN_LETTERS = 3  # of that
_HAN = re.compile("[㐀-鿿]+")
_NO_WORD = re.compile(r"[\d\W_]")


@dataclass(frozen=True)
class NamedPlace:
    """A name on a tile.

    Attributes:
        region: Folder of the tile.
        column: The tile's X.
        name: In the local script.
        value: The value of its tag, as OpenMapTiles has it; empty where it does not say.
    """

    region: str
    column: int
    name: str
    value: str

    @property
    def kind(self) -> int | None:
        """Which of KINDS it is of."""
        return KIND_OF.get(TAG_OF.get(self.value, ""))


def read_places(path: Path) -> Iterator[NamedPlace]:
    """The named points of one tile, REGION/14/X/Y.pbf; a point without a class has its area's."""
    region, zoom, column, row = *path.parts[-4:-1], path.stem
    options = {"X": column, "Y": row, "Z": zoom, "METADATA_FILE": "", "CLIP": "NO"}
    there = {str(name) for name, _ in pyogrio.list_layers(path)}
    if "poi" not in there:
        return
    points, at = _layer(path, "poi", options)
    values: list[str] = []
    middles: list[npt.NDArray[Any]] = []
    for name in (name for name in LAYERS_OF_AREAS if name in there):
        areas, shapes = _layer(path, name, options)
        values += [tags.get("subclass") or tags.get("class", "") for tags in areas]
        middles.append(shapely.centroid(shapes))
    tree = shapely.STRtree(np.concatenate(middles) if middles else [])
    for tags, point in zip(points, at, strict=True):
        if "name:latin" not in tags:  # where these tiles have the local name, whatever its script
            continue
        value = tags.get("subclass", "")
        if not value:
            near = tree.query(point, predicate="dwithin", distance=NAME_DISTANCE)
            value = values[near[0]] if len(near) else ""
        yield NamedPlace(region, int(column), tags["name:latin"], value)


def _layer(
    path: Path, name: str, options: dict[str, str]
) -> tuple[list[dict[str, str]], npt.NDArray[Any]]:
    meta, _, wkb, columns = pyogrio.raw.read(path, layer=name, **options)
    fields = [str(field) for field in meta["fields"]]
    records = zip(*columns, strict=True) if len(columns) else ([] for _ in wkb)
    tags = [
        {f: str(v) for f, v in zip(fields, record, strict=True) if v is not None}
        for record in records
    ]
    return tags, shapely.from_wkb(wkb)


def learn(places: Iterable[NamedPlace], vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Words by tag, as in `[labels]` of words.toml, that a vocabulary does not have.

    Of Chinese, Japanese and Korean names: endings, and what names of chains begin with. Of others,
    where the vocabulary knows nothing of the name: words and phrases at its start or its end.
    """
    # A name that is there twice in a column of tiles is one place, or two shops of a mall.
    once = [*{(place.column, place.name): place for place in places}.values()]
    cjk = [place for place in once if IS_CJK.search(place.name)]
    others = [place for place in once if not IS_CJK.search(place.name)]
    known = {place.name: vocabulary.label_ending(place.name) for place in cjk}
    endings = _endings(cjk, known)
    # What the vocabulary says already, by a shorter ending.
    found = {
        word: tag
        for word, tag in endings.items()
        if KIND_OF[tag] not in map(KIND_OF.get, vocabulary.tags_of_label(word))
    }
    unknown = [
        p for p in cjk if not known[p.name] and not any(map(_joined(p.name).endswith, endings))
    ]
    found |= _beginnings(unknown)
    found |= _phrases([place for place in others if not vocabulary.tags_of_label(place.name)])
    words: dict[str, list[str]] = defaultdict(list)
    for word, tag in sorted(found.items()):
        words[tag].append(word)
    return dict(sorted(words.items()))


def _joined(name: str) -> str:
    return fold(re.split("[(（]", name)[0] or name).replace(" ", "")


class _Counts:
    """How many names with a word are of each kind, and with which tag."""

    def __init__(self) -> None:
        self.total = 0.0
        self._columns: dict[int | None, set[int]] = defaultdict(set)
        self._tags: dict[int | None, Counter[str]] = defaultdict(Counter)

    def add(self, place: NamedPlace) -> None:
        """Count a place."""
        self.total += 1.0 if place.value else UNKNOWN
        if place.kind is not None:
            self._columns[place.kind].add(place.column)
            self._tags[place.kind][TAG_OF[place.value]] += 1

    @property
    def tag(self) -> str | None:
        """The tag that the word tells, if it tells one."""
        if not self._tags:
            return None
        kind = max(self._tags, key=lambda kind: self._tags[kind].total())
        names = self._tags[kind].total()
        if names < max(MIN_NAMES, MIN_RIGHT * self.total) or len(self._columns[kind]) < MIN_COLUMNS:
            return None
        return min(self._tags[kind], key=lambda tag: (-self._tags[kind][tag], tag))


def _count(pairs: Iterable[tuple[str, NamedPlace]]) -> dict[str, _Counts]:
    counts: dict[str, _Counts] = defaultdict(_Counts)
    for word, place in pairs:
        counts[word].add(place)
    return counts


def _endings(places: list[NamedPlace], known: dict[str, str]) -> dict[str, str]:
    """Endings that are longer than those known of the names that they are counted in."""
    pairs = []
    for place in places:
        joined = _joined(place.name)
        least = len(known[place.name]) + 1
        most = min(len(joined), MOST_CHARACTERS)
        pairs += [(joined[-length:], place) for length in range(least, most + 1)]
    counts = _count(pairs)
    longer: dict[str, list[str]] = defaultdict(list)
    for word in counts:
        longer[word[1:]].append(word)
    found: dict[str, str] = {}
    for word in sorted(counts, key=lambda word: (len(word), word)):
        if not any(word.endswith(shorter) for shorter in found):
            whole = _whole(word, counts, longer)
            if (tag := counts[whole].tag) is not None and _is_word(whole):
                found[whole] = tag
    return found


def _beginnings(places: list[NamedPlace]) -> dict[str, str]:
    pairs = [
        (joined[:length], place)
        for place in places
        for joined in [_joined(place.name)]
        for length in range(1, min(len(joined), MOST_CHARACTERS) + 1)
    ]
    counts = _count(pairs)
    longer: dict[str, list[str]] = defaultdict(list)
    for word in counts:
        longer[word[:-1]].append(word)
    found: dict[str, str] = {}
    for word in sorted(counts, key=lambda word: (len(word), word)):
        if not any(word.startswith(shorter.removesuffix(" *")) for shorter in found):
            whole = _whole(word, counts, longer)
            if (tag := counts[whole].tag) is not None and _is_word(whole):
                found[f"{whole} *"] = tag
    return found


def _whole(word: str, counts: dict[str, _Counts], longer: dict[str, list[str]]) -> str:
    """The word that nearly all names with a part of it have: ローソン, for ソン."""
    most = max(longer[word], key=lambda one: (counts[one].total, one), default=None)
    if most is None or counts[most].total < WHOLE * counts[word].total:
        return word
    return _whole(most, counts, longer)


def _is_word(text: str) -> bool:
    least = MIN_HAN if _HAN.fullmatch(text) else MIN_OTHERS
    return len(text) >= least and bool(IS_CJK.search(text)) and not _NO_WORD.search(text)


def _phrases(places: list[NamedPlace]) -> dict[str, str]:
    pairs = []
    for place in places:
        words = fold(place.name).split()
        pairs.append((" ".join(words), place))
        for length in range(1, min(len(words) - 1, MOST_WORDS) + 1):
            start, end = " ".join(words[:length]), " ".join(words[-length:])
            pairs += [(f"{start} *", place), (f"* {end}", place)]
    found: dict[str, str] = {}
    counts = _count((word, p) for word, p in pairs if sum(map(str.isalpha, word)) >= MIN_LETTERS)
    for word in sorted(counts, key=lambda word: (len(word.split()), word)):
        tag, words = counts[word].tag, word.strip("* ").split()
        shorter = (f"{words[0]} *", f"* {words[-1]}")
        if tag is not None and tag not in map(found.get, shorter):
            found[word] = tag
    return found


def share_right(
    places: Iterable[NamedPlace], tags_of: Callable[[str], dict[str, float]]
) -> Counter[str]:
    """How many names of KINDS lead to the right kind, to another one, and to none."""
    results: Counter[str] = Counter()
    for place in places:
        if place.kind is not None:
            tags = tags_of(place.name)
            best = [tag for tag, weight in tags.items() if weight == max(tags.values())]
            right = any(KIND_OF.get(tag) == place.kind for tag in best)
            results["right" if right else "other" if best else "none"] += 1
    return results


def check(places: list[NamedPlace]) -> None:
    """Print the shares by region: by hand alone, learned without the region, and from all."""
    learned = learn(places, Vocabulary.of_hand())
    print("| region | names | by hand | learned elsewhere: right | other | none | from all |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for region in sorted({place.region for place in places}):
        own = [place for place in places if place.region == region]
        rest = [place for place in places if place.region != region]
        hand, left_out, all_ = (
            share_right(own, Vocabulary.of_hand(words).tags_of_label)
            for words in ({}, learn(rest, Vocabulary.of_hand()), learned)
        )
        total = sum(hand.values())
        cells = [hand["right"], *(left_out[key] for key in ("right", "other", "none"))]
        cells.append(all_["right"])
        percent = " | ".join(f"{100 * n / max(total, 1):.0f} %" for n in cells)
        print(f"| {region} | {total:,} | {percent} |")


def main(argv: list[str] | None = None) -> int:
    """Build the resource, or check it."""
    parser = argparse.ArgumentParser(
        prog="python -m socio_qgis.training.label_words",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("tiles", type=Path, help="folder of REGION/14/X/Y.pbf")
    parser.add_argument("out", type=Path, nargs="?", help="the resource, .json.xz")
    parser.add_argument("--check", action="store_true", help="print the table instead")
    args = parser.parse_args(argv)
    paths = sorted(args.tiles.glob("*/14/*/*.pbf"))
    places = [place for path in paths for place in read_places(path)]
    if args.check:
        check(places)
    elif args.out:
        words = learn(places, Vocabulary.of_hand())
        write({"source": "OpenStreetMap contributors, ODbL 1.0", "words": words}, args.out)
        print(f"{sum(map(len, words.values()))} words of {len(places)} names")
    return 0


if __name__ == "__main__":
    sys.exit(main())
