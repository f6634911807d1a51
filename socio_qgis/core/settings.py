"""What a run is asked to do."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from .errors import InputError
from .text import storable

MAX_QUERIES = 50
MAX_QUERY_LENGTH = 300
MAX_MAP_OFFSET_M = 5000.0
WINDOW_PX = 768
OVERLAP_PX = 128
DEFAULT_REASONER = "map-reader"
DEFAULT_SEGMENTER = "classical"
LOCAL_REASONER = "transformers"  # kind of the reasoners on this machine: "transformers:ID"


@dataclass(frozen=True)
class RunSettings:
    """The settings of one run, the same in the panel, in Processing and on the command line.

    Attributes:
        queries: What to look for, in plain words.
        reasoner: Name of the reasoner, e.g. "map-reader" or "openai:URL#MODEL".
        segmenter: Name of the segmenter, e.g. "classical" or "sam2:ID".
        gsd_m: Ground resolution of the satellite picture in metres per pixel.
        map_scale: Pixels of the map picture per pixel of the satellite picture.
        language: Language of the reasoning text, an ISO 639-1 code.
        hints: Whether a model that was not trained for this gets the map's labels as text.
        map_offset_m: How far east and north of the imagery the map shows a place; it is drawn
            back by as much.
        check_boxes: Whether the user looks at the boxes of stage 1 before anything is drawn.
    """

    queries: tuple[str, ...]
    reasoner: str = DEFAULT_REASONER
    segmenter: str = DEFAULT_SEGMENTER
    gsd_m: float = 1.0
    map_scale: float = 1.0
    language: str = "en"
    hints: bool = True
    map_offset_m: tuple[float, float] = (0.0, 0.0)
    check_boxes: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "queries", tuple(map(storable, self.queries)))
        if not self.queries:
            raise InputError("There is no query.", "Type what to look for, one query a line.")
        if len(self.queries) > MAX_QUERIES:
            raise InputError(
                "There are {count} queries; a run takes {most}.",
                "Split them over several runs.",
                count=len(self.queries),
                most=MAX_QUERIES,
            )
        if not self.gsd_m > 0 or not self.map_scale > 0:
            raise InputError("The ground resolution must be above zero.", "Choose another one.")
        if not all(abs(metres) <= MAX_MAP_OFFSET_M for metres in self.map_offset_m):
            raise InputError("The map lies too far off the imagery.", "Choose another map layer.")

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON-ready dictionary."""
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> RunSettings:
        """Read what `to_dict` wrote, from an untrusted source."""
        known = {f.name for f in dataclasses.fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise InputError(
                "Unknown settings: {names}.", "Update the plugin.", names=", ".join(unknown)
            )
        east_m, north_m = values.get("map_offset_m", (0.0, 0.0))
        return cls(
            **{
                **values,
                "queries": tuple(values.get("queries", ())),
                "map_offset_m": (float(east_m), float(north_m)),
            }
        )


def parse_queries(text: str) -> tuple[str, ...]:
    """Split text into queries: one a line, blanks and repeats dropped, order kept."""
    seen: dict[str, str] = {}
    for line in text.splitlines():
        query = " ".join(line.split())[:MAX_QUERY_LENGTH]
        if query:
            seen.setdefault(query.casefold(), query)
    return tuple(seen.values())
