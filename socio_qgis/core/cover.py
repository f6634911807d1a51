"""How much of an area imagery and map show, as notes for the user, with and without QGIS."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

WHOLE = 0.999  # of an area; less is worth a note


@dataclass(frozen=True)
class Note:
    """A sentence for the user, with the names of its values in braces, so it can be translated."""

    text: str
    values: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


_NOTES = {
    "imagery": Note("The imagery covers {percent} percent of the area; the rest is left out."),
    "map": Note("The map covers {percent} percent of the area; the rest is left out."),
}


def cover_note(layer: str, area_m2: float, inside_m2: float) -> Note | None:
    """A note on an area that was cut; None where its whole is shown.

    Args:
        layer: What it was cut to: "imagery" or "map".
        area_m2: Size before it was cut.
        inside_m2: Size afterwards.
    """
    share = inside_m2 / area_m2
    return None if share >= WHOLE else replace(_NOTES[layer], values={"percent": percent(share)})


def percent(share: float) -> str:
    """A share above 0 and below 1 in percent; never 0 and never 100."""
    value = 100 * share
    if value >= 99:
        return f"{min(int(value * 10) / 10, 99.9):.1f}"
    if value >= 1:
        return f"{value:.0f}"
    return f"{max(value, 0.01):.1g}"
