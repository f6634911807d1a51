"""How large places are, by kind and by what a map names."""

from __future__ import annotations

import math

from .tracer import likeliest_kind

# Usual area of a named place in m2 by kind, rounded medians of OpenStreetMap's polygons: of those
# that a map names without an icon, as it does large ones (California) ...
USUAL_AREA_M2 = {
    "park": 22_000,
    "school": 33_000,
    "university": 80_000,
    "retail": 28_000,
    "commercial": 20_000,
    "residential": 30_000,
    "golf": 220_000,
    "hospital": 50_000,
    "cemetery": 40_000,
    "industrial": 25_000,
    "airport": 400_000,
}
DEFAULT_AREA_M2 = 20_000
# ... and near the medians of all that have a point of interest, on a map that has icons for them
# (Taiwan, Kanto, South Korea, Berlin, Ile-de-France, Uruguay); larger, by hand, where a median is
# that of many small buildings, or of few places.
ICON_AREA_M2 = {
    "park": 3_500,
    "school": 12_000,
    "university": 12_000,
    "kindergarten": 1_300,
    "retail": 1_000,
    "commercial": 900,
    "residential": 4_000,
    "golf": 30_000,
    "hospital": 2_500,
    "cemetery": 12_000,
    "industrial": 6_000,
    "airport": 100_000,
    "civic": 800,
    "worship": 700,
    "lodging": 700,
    "pitch": 2_000,
    "sport": 3_000,
    "playground": 500,
    "railway": 1_500,
    "attraction": 1_500,
    "parking": 1_600,
    "garden": 2_500,
}
DEFAULT_ICON_AREA_M2 = 1_200
# The same by tag, where it is far from its kind's: rounded medians of those regions, of 41 places
# or more each. The area of several shops is no shop.
ICON_AREA_OF_TAG_M2 = {
    "shop/convenience": 200,
    "shop/hairdresser": 100,
    "shop/bakery": 150,
    "shop/clothes": 200,
    "shop/supermarket": 1_300,
    "shop/doityourself": 3_000,
    "shop/department_store": 4_000,
    "shop/mall": 5_000,
    "landuse/retail": 5_000,
    "amenity/restaurant": 200,
    "amenity/fast_food": 150,
    "amenity/cafe": 150,
    "amenity/pub": 100,
    "amenity/bar": 100,
    "amenity/pharmacy": 200,
    "amenity/dentist": 200,
    "amenity/doctors": 200,
    "amenity/clinic": 350,
    "amenity/veterinary": 150,
    "amenity/bank": 400,
    "amenity/post_office": 200,
    "amenity/university": 30_000,
    "leisure/stadium": 10_000,
}
# Ground of a map for each place that it names, where all that have a point are named (Tokyo,
# Taiwan): a map that names fewer names larger ones, how many times at most. A few labels tell
# nothing, and to others so many are added that are as there.
ROOM_M2, MOST_TIMES_LARGER = 25_000, 4.0
MIN_LABELS, USUAL_LABELS = 7, 8
AREA_STEP = 0.5  # natural log of areas
# Usual area of what bears its name without an icon or a dot, in squared widths of the text; how
# much that counts against the kind, where a map has no icons.
ICON_AREA_OF_TEXT_WIDTH, AREA_OF_TEXT_WIDTH, TEXT_WIDTH_SHARE = 1.5, 2.65, 0.6
# Medians of what the tracer, which learned from large places most, draws of such places.
TRACED_AREA_M2 = {
    "hospital": 17_000,
    "kindergarten": 2_500,
    "pitch": 6_000,
    "civic": 2_800,
    "sport": 9_700,
    "playground": 2_700,
    "garden": 3_700,
    "retail": 12_700,
    "attraction": 11_300,
    "residential": 58_000,
    "industrial": 85_000,
    "university": 80_000,
    "golf": 220_000,
    "airport": 400_000,
}
DEFAULT_TRACED_AREA_M2 = 25_000
# Share of these that are buildings.
BUILDING_SHARES = {
    "retail": 0.89,
    "civic": 0.88,
    "worship": 0.98,
    "commercial": 0.96,
    "lodging": 1.0,
    "attraction": 0.92,
    "hospital": 0.74,
    "railway": 0.72,
    "industrial": 0.78,
    "sport": 0.58,
    "residential": 0.46,
    "university": 0.39,
    "kindergarten": 0.38,
    "school": 0.21,
    "unknown": 0.89,
}
DEFAULT_BUILDING_SHARE = 0.04
# Hardly any place of the kind is larger: 99th percentiles of OpenStreetMap's areas, rounded up.
MOST_AREA_M2 = {
    "park": 600_000,
    "playground": 15_000,
    "pitch": 40_000,
    "sport": 150_000,
    "school": 250_000,
    "kindergarten": 30_000,
    "university": 700_000,
    "hospital": 250_000,
    "worship": 60_000,
    "cemetery": 600_000,
    "civic": 60_000,
    "retail": 300_000,
    "commercial": 400_000,
    "industrial": 1_500_000,
    "residential": 2_000_000,
    "golf": 1_200_000,
    "lodging": 100_000,
    "parking": 100_000,
    "attraction": 600_000,
}
LARGE_M2, LEAST_OF_USUAL = 100_000, 0.02  # kinds of a usual area so large have a least one


def usual_area_m2(
    tags: dict[str, float],
    has_icons: bool = False,
    text_width_m: float = 0.0,
    times_larger: float = 1.0,
) -> float:
    """Usual area of a place with these tags, the likeliest first.

    Args:
        tags: What the place is.
        has_icons: Whether the map sets icons beside its labels; see `MapText.has_icons`.
        text_width_m: Width on the ground of a label that stands on its place, and not beside an
            icon or a dot: maps write such names only where the place has room for them.
        times_larger: How many times larger places are than usual where a map has icons; see
            `times_larger`.
    """
    kind = likeliest_kind(tags)
    if has_icons:
        usual_m2 = ICON_AREA_M2.get(kind, DEFAULT_ICON_AREA_M2)
        likeliest = (tag for tag, weight in tags.items() if weight == max(tags.values()))
        of_tags = [ICON_AREA_OF_TAG_M2[tag] for tag in likeliest if tag in ICON_AREA_OF_TAG_M2]
        usual_m2 = max(of_tags, default=usual_m2)
        room_m2 = ICON_AREA_OF_TEXT_WIDTH * text_width_m**2
        return _stepped(usual_m2, times_larger * max(usual_m2, room_m2))
    usual_m2 = USUAL_AREA_M2.get(kind, DEFAULT_AREA_M2)
    if not text_width_m:
        return usual_m2
    room_m2 = AREA_OF_TEXT_WIDTH * text_width_m**2
    return _stepped(usual_m2, usual_m2 ** (1 - TEXT_WIDTH_SHARE) * room_m2**TEXT_WIDTH_SHARE)


def times_larger(map_area_m2: float, labels: int) -> float:
    """How many times larger places are than usual where a map with icons names few of them.

    Args:
        map_area_m2: Ground that the map shows.
        labels: How many labels of places it has.
    """
    if labels < MIN_LABELS:
        return 1.0
    room_m2 = (map_area_m2 + USUAL_LABELS * ROOM_M2) / (labels + USUAL_LABELS)
    return min(MOST_TIMES_LARGER, max(1.0, room_m2 / ROOM_M2))


def _stepped(usual_m2: float, area_m2: float) -> float:
    """An area a whole number of steps from the usual one: what frames it is remembered."""
    return usual_m2 * math.exp(AREA_STEP * round(math.log(area_m2 / usual_m2) / AREA_STEP))


def building_share(tags: dict[str, float]) -> float:
    """How likely a place with these tags is a building, where the map has icons."""
    kind = likeliest_kind(tags)
    return BUILDING_SHARES.get(kind, DEFAULT_BUILDING_SHARE)


def enlargement(tags: dict[str, float], usual_m2: float) -> float:
    """How many times larger the tracer is to see a map, to draw places of a usual area."""
    kind = likeliest_kind(tags)
    traced_m2 = TRACED_AREA_M2.get(kind, DEFAULT_TRACED_AREA_M2)
    return max(1.0, math.sqrt(traced_m2 / usual_m2))


def least_area_m2(tags: dict[str, float]) -> float:
    """Area below which a fill is no such place: an aerodrome is large; 0 for what may be small."""
    usual = usual_area_m2(tags)
    return LEAST_OF_USUAL * usual if usual >= LARGE_M2 else 0.0


def most_area_m2(tags: dict[str, float]) -> float:
    """Area above which hardly any such place is; infinite where nobody knows."""
    kind = likeliest_kind(tags)
    return MOST_AREA_M2.get(kind, float("inf"))
