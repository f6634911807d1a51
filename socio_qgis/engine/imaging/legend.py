"""What colours mean on maps: OpenStreetMap's standard style, and families of colours elsewhere.

Source of the legend: the style openstreetmap-carto, CC0. It counts only where several of its
colours are on the map, since one alone may be chance.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from .bands import looked_up
from .indexed import IndexedPicture

# fill colour -> what it stands for
COLOURS: dict[str, tuple[str, ...]] = {
    "#ffffe5": (
        "amenity/school",
        "amenity/university",
        "amenity/college",
        "amenity/kindergarten",
        "amenity/hospital",
        "amenity/clinic",
    ),
    "#c8facc": ("leisure/park", "leisure/recreation_ground", "landuse/recreation_ground"),
    "#def6c0": ("leisure/golf_course", "leisure/miniature_golf", "tourism/camp_site"),
    "#88e0be": ("leisure/pitch", "leisure/track"),
    "#dffce2": (
        "leisure/playground",
        "leisure/sports_centre",
        "leisure/stadium",
        "leisure/fitness_station",
    ),
    "#ffd6d1": ("landuse/retail",),
    "#f2dad9": ("landuse/commercial",),
    "#ebdbe8": ("landuse/industrial", "landuse/railway"),
    "#e0dfdf": ("landuse/residential",),
    "#aacbaf": ("landuse/cemetery", "amenity/grave_yard"),
    "#add19e": ("landuse/forest", "natural/wood"),
    "#cdebb0": ("landuse/grass", "landuse/meadow", "natural/grassland", "landuse/village_green"),
    "#c8d7ab": ("natural/scrub",),
    "#eef0d5": ("landuse/farmland",),
    "#c9e1bf": ("landuse/allotments", "leisure/garden"),
    "#aedfa3": ("landuse/orchard", "landuse/vineyard", "landuse/plant_nursery"),
    "#fff1ba": ("natural/beach",),
    "#c7c7b4": ("landuse/construction", "landuse/brownfield"),
    "#c5c3c3": ("landuse/quarry",),
    "#eeeeee": ("amenity/parking",),
    "#e9e7e2": ("aeroway/aerodrome",),
    "#aad3df": ("natural/water",),
}
# What lies on an area of another colour and belongs to it: buildings, pitches, lawns, parking.
OVERLAYS = ("#d9d0c9", "#88e0be", "#dffce2", "#cdebb0", "#eeeeee")


@dataclass(frozen=True)
class ColourFamily:
    """Colours that stand for alike places on most web and national maps.

    Attributes:
        hue_deg: Angles of the hue, from and to, of the difference to the map's ground.
        chroma: CIE Lab units of that difference without lightness, least and most.
        odds: How likely a fill of such a colour is of each kind: its share of OpenStreetMap's
            polygons of all that maps paint so (54 tiles of six regions).
    """

    hue_deg: tuple[float, float]
    chroma: tuple[float, float]
    odds: dict[tuple[str, ...], float]


FAMILIES = (
    ColourFamily(  # greens
        (100, 175),
        (7.0, 45.0),
        {
            ("landuse/grass", "landuse/meadow", "landuse/village_green"): 0.29,
            ("landuse/forest", "natural/wood"): 0.25,
            ("leisure/park", "landuse/recreation_ground"): 0.2,
            ("leisure/pitch",): 0.16,
            ("leisure/playground",): 0.06,
            ("leisure/garden",): 0.02,
            ("landuse/cemetery",): 0.02,
        },
    ),
    ColourFamily(  # creams
        (82, 105),
        (6.5, 16.0),
        {
            ("amenity/school",): 0.78,
            ("amenity/kindergarten",): 0.18,
            ("amenity/university", "amenity/college"): 0.04,
        },
    ),
    ColourFamily(  # pinks
        (-25, 35), (4.5, 16.0), {("amenity/hospital", "amenity/clinic"): 1.0}
    ),
)

# All chosen by hand.
SAME_COLOUR = 2.5  # CIE Lab units
EXACT_COLOUR = 1.5  # the same, where a colour has to tell that the map follows the legend
MIN_SEEN = 2  # colours of the legend that a map must show
MIN_CHROMA = 6.0  # CIE Lab units from grey
MIN_GREY_SHARE = 0.04  # any map has greys; a grey tells only where there is much of it
MIN_SHARE = 0.002  # of the map, for a colour to tell that the map follows the legend
MIN_SHOWN = 0.0004  # of the map, for a colour to be shown at all
MIN_GREY_CORE = 0.01  # of the map, where few colours say that it follows the legend
PALE = 12.0  # CIE Lab units from grey; of less, what is seen must be the core of a fill
SEAM_PX = 5  # where two fills meet, any colour between them may be seen

# A colour may stand for several classes: weight of those after the first one, which is likelier.
LATER_CLASS_WEIGHT = 0.4


@functools.lru_cache(maxsize=2)
def _labs(colours: tuple[str, ...]) -> npt.NDArray[np.float32]:
    rgb = [[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in colours]
    pixels = np.array([rgb], np.float32) / 255
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB)[0], np.float32)


class Legend:
    """Which of the legend's colours a map shows.

    Args:
        presence: (n + 1,) uint8: which of the n COLOURS are on the map, and how many that are no
            greys tell that it follows the legend.
    """

    def __init__(self, presence: npt.NDArray[np.uint8]) -> None:
        self.presence = presence
        *self._seen, self._coloured = presence.tolist()

    @classmethod
    def of(cls, picture: IndexedPicture) -> Legend:
        """That of a map."""
        numbers = picture.numbers[::3, ::3]
        counts = picture.counts(numbers[picture.is_even[::3, ::3]])

        def share(lab: npt.NDArray[np.float32], reach: float) -> float:
            return float(counts[picture.is_near(lab, reach)].sum()) / numbers.size

        labs = _labs(tuple(COLOURS))
        chroma = np.linalg.norm(labs[:, 1:], axis=1)
        telling = [
            share(lab, EXACT_COLOUR) >= (MIN_SHARE if c >= MIN_CHROMA else MIN_GREY_SHARE)
            for lab, c in zip(labs, chroma, strict=True)
        ]
        coloured = sum(t for t, c in zip(telling, chroma, strict=True) if c >= MIN_CHROMA)
        follows = sum(telling) >= MIN_SEEN and coloured > 0
        seen = [
            follows
            and share(lab, SAME_COLOUR) >= MIN_SHOWN
            and (c >= PALE or _core(picture, lab) >= _least_core(float(c), coloured))
            for lab, c in zip(labs, chroma, strict=True)
        ]
        return cls(np.array([*seen, coloured], np.uint8))

    @functools.cached_property
    def fits(self) -> bool:
        """Whether the map follows this legend."""
        return any(self._seen)

    @property
    def is_sure(self) -> bool:
        """Whether colours say so, and not greys, which the ground of any map may have."""
        return self.fits and self._coloured >= MIN_SEEN

    @property
    def shown(self) -> list[npt.NDArray[np.float32]]:
        """The legend's colours (Lab) that are on this map."""
        labs = _labs(tuple(COLOURS))
        return [lab for lab, shown in zip(labs, self._seen, strict=True) if shown]

    @property
    def overlays(self) -> list[npt.NDArray[np.float32]]:
        """Colours (Lab) of what lies on larger areas, if the map follows this legend."""
        return list(_labs(OVERLAYS)) if self.fits else []

    @staticmethod
    def knows(tags: dict[str, float]) -> bool:
        """Whether the legend has a colour of its own for such a place."""
        return any(tag in meanings for tag in tags for meanings in COLOURS.values())

    def others_than(self, tags: dict[str, float]) -> list[npt.NDArray[np.float32]]:
        """Colours (Lab) on this map that stand for something else than tags."""
        return [
            lab
            for lab, meanings, shown in zip(
                _labs(tuple(COLOURS)), COLOURS.values(), self._seen, strict=True
            )
            if shown and not any(tag in tags for tag in meanings)
        ]

    def colours_for(self, tags: dict[str, float]) -> list[tuple[npt.NDArray[np.float32], float]]:
        """Colours (Lab) that stand for tags on this map, with weights up to 1."""
        found = []
        for lab, meanings, shown in zip(
            _labs(tuple(COLOURS)), COLOURS.values(), self._seen, strict=True
        ):
            weights = [
                tags[tag] * (1.0 if i == 0 else LATER_CLASS_WEIGHT)
                for i, tag in enumerate(meanings)
                if tag in tags
            ]
            if shown and weights:
                found.append((lab, max(weights)))
        return found


def family_weights(
    colours: npt.NDArray[np.float32], ground: npt.NDArray[np.float32], tags: dict[str, float]
) -> list[float]:
    """How likely a fill of each colour is one of tags, by the families of colours.

    Args:
        colours: (n, 3), CIE Lab.
        ground: (3,), that of the map's ground.
        tags: What is meant, with weights.
    """
    a, b = (colours - ground)[:, 1:].T
    hue, chroma = np.degrees(np.arctan2(b, a)), np.hypot(a, b)
    weights = np.zeros(len(colours))
    for family in FAMILIES:
        meant = sum(
            odds * max(tags.get(tag, 0.0) for tag in kinds) for kinds, odds in family.odds.items()
        )
        (low, high), (least, most) = family.hue_deg, family.chroma
        of_family = (hue >= low) & (hue <= high) & (chroma >= least) & (chroma <= most)
        weights = np.maximum(weights, of_family * meant)
    return [float(weight) for weight in weights]


def _least_core(chroma: float, coloured: int) -> float:
    """Share of the map that the cores of a pale colour's fills must have, to be shown.

    Any map has greys: where few colours say that it follows the legend, more of it is needed.
    """
    return MIN_SHOWN if chroma >= MIN_CHROMA or coloured >= MIN_SEEN else MIN_GREY_CORE


def _core(picture: IndexedPicture, lab: npt.NDArray[np.float32]) -> float:
    """Share of the map that is that colour as far as the core of a fill: no seam between two."""
    same = picture.is_near(lab, EXACT_COLOUR).view(np.uint8)
    square = np.ones((SEAM_PX, SEAM_PX), np.uint8)
    core = cv2.erode(looked_up(same, picture.numbers), square)
    return cv2.countNonZero(core) / core.size
