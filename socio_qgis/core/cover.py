"""How much of an area imagery and map show, and what is said of it, in QGIS and without."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

WHOLE = 0.999  # of an area; less is worth a note


@dataclass(frozen=True)
class Note:
    """A sentence that a user should know, with its values in braces, so it can be translated."""

    text: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


def imagery_note(area_m2: float, inside_m2: float) -> Note | None:
    """What to say of an area that is cut to the imagery; None where that shows all of it."""
    share = inside_m2 / area_m2
    note = Note("The imagery covers {percent} percent of the area; the rest is left out.")
    return None if share >= WHOLE else replace(note, values={"percent": percent(share)})


def map_note(area_m2: float, inside_m2: float) -> Note | None:
    """What to say of an area that is cut to the map; None where that shows all of it."""
    share = inside_m2 / area_m2
    note = Note("The map covers {percent} percent of the area; the rest is left out.")
    return None if share >= WHOLE else replace(note, values={"percent": percent(share)})


def percent(share: float) -> str:
    """A share above 0 and below 1 in percent; never 0 and never 100."""
    value = 100 * share
    if value >= 99:
        return f"{min(int(value * 10) / 10, 99.9):.1f}"
    if value >= 1:
        return f"{value:.0f}"
    return f"{max(value, 0.01):.1g}"
