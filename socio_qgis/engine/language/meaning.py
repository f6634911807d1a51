"""What a query means: a name, or tags of OpenStreetMap with kinds and exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .kinds import KindFilter
from .restrictions import Restriction

LINES = {"highway/*", "line/*"}  # what maps draw as lines: roads, and all others


@dataclass(frozen=True)
class Meaning:
    """What a query means.

    Attributes:
        level: name, class or function.
        name: The part to look for in labels.
        tags: OpenStreetMap tags (key/value, key/* for any value) with weights up to 1.
        function: One of the functions in words.toml, at that level.
        kind_filters: For a tag, the kinds of it that are meant where others share the tag.
        excluded_tags: Tags of what is excluded.
        excluded_kinds: For a tag, the kinds of it that are excluded.
        corrections: Misspelt words, and what they were corrected to.
        ignored: Conditions that were not understood, in the query's spelling.
        only_exclusions: The query says only what is not wanted.
        restrictions: Conditions that geometry answers once all places of an area are known.
    """

    level: str
    name: str
    tags: dict[str, float] = field(default_factory=dict)
    function: str | None = None
    kind_filters: tuple[tuple[str, KindFilter], ...] = ()
    excluded_tags: frozenset[str] = frozenset()
    excluded_kinds: tuple[tuple[str, KindFilter], ...] = ()
    corrections: tuple[tuple[str, str], ...] = ()
    ignored: tuple[str, ...] = ()
    only_exclusions: bool = False
    restrictions: tuple[Restriction, ...] = ()

    def accepts(self, tag: str, text: str, attributes: Mapping[str, str] | None = None) -> bool:
        """Whether a place with a tag that is meant is of a kind that is meant.

        Args:
            tag: The tag, as in `tags`.
            text: Names and classes of the place.
            attributes: Its attributes, where it has some.
        """
        own = attributes or {}
        return all(
            kinds.accepts(text, own) for of, kinds in self.kind_filters if of == tag
        ) and not any(kinds.matches(text, own) for of, kinds in self.excluded_kinds if of == tag)

    def fit(self, tags: Mapping[str, float], text: str) -> float:
        """How well a place of these tags and with this label fits, 0 to 1."""
        if any(fits(tag, dict.fromkeys(self.excluded_tags, 1.0)) for tag in tags):
            return 0.0
        accepted = (tag for tag in tags if self.accepts(tag, text))
        return max((tags[tag] * fits(tag, self.tags) for tag in accepted), default=0.0)

    def excludes(self, tags: Mapping[str, float], text: str) -> bool:
        """Whether the label of a place of tags that are meant says that it is of another kind."""
        meant = [tag for tag in tags if fits(tag, self.tags)] or [*self.tags]
        return not any(self.accepts(tag, text) for tag in meant)

    @property
    def plain_tags(self) -> dict[str, float]:
        """Tags all places of which are meant, if they do not say of which kind they are."""
        filtered = {tag for tag, kinds in self.kind_filters if not kinds.accepts_unspecified}
        return {tag: weight for tag, weight in self.tags.items() if tag not in filtered}

    @property
    def kinds(self) -> tuple[str, ...]:
        """Tags of the kinds that are meant for sure; none for a name."""
        if self.level == "name":
            return ()
        return tuple(t for t, weight in self.tags.items() if weight == 1.0 or len(self.tags) == 1)

    @property
    def is_line(self) -> bool:
        """Whether what is meant has no area on maps: a road."""
        return bool(self.tags) and self.tags.keys() <= LINES


def fits(tag: str, meant: Mapping[str, float]) -> float:
    """How well one tag fits what is meant, where "shop/*" stands for every shop."""
    return max(meant.get(tag, 0.0), meant.get(f"{tag.split('/')[0]}/*", 0.0))
