"""What words mean: queries and labels to OpenStreetMap tags and functions, in many languages.

`tags.json.xz` is made from OpenStreetMap's tag vocabulary (see socio_qgis/training/vocabulary.py);
`words.toml` adds functions, and the words by which map labels give their kind away.
"""

from __future__ import annotations

import functools
import itertools
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ...core.paths import RESOURCES
from .kinds import Kind, Narrow
from .names import is_road
from .phrases import IS_CJK, SIMPLIFIED, Grammar, Parts, any_of, fold, singulars
from .spelling import Spelling

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_FOLDER = RESOURCES / "vocabulary"
_LOST_SPACE = re.compile(r"(?<=[a-zà-ÿ]{2})[-:.]?(?=[A-Z])")  # OCR: "CambridgePark", "Oak-Park"
_AND = re.compile(r"\s(?:and|or|y|o|e|et|ou|und|oder|och)\s|[,/;&+、・·和与與及或と]|와 |과 | 및 ")
_LAYER_PARTS = re.compile(r"\s*[—–|:/\\]\s*|\s-\s|__")
_LAYER_WORD = re.compile(r"[A-ZÀ-Þ]?[^\W\d_A-ZÀ-Þ]+|[A-ZÀ-Þ]+(?![a-zà-ÿ])")
_LAYER_NOISE = frozenset(
    word
    for words in (
        "a all area areas city copy county data export features final free gis layer map new osm",
        "poly polygon polygons public shp the town v",
    )
    for word in words.split()
)
_CONNECTOR = re.compile(r"^(de|del|du|des|di|da|do|dos|della|d'|van|von)$")
# What stands before these says what the place is: "Baptist Church of Huntington Park".
_QUALIFIED = re.compile(r" (?:of|near|at|by|im|am|zum|zur|beim|der) ")
_AFTER_KIND = re.compile(
    r"(?<! station) (?:\d\S*|[ivx]+|north|south|east|west|upper|lower|main|campus|branch|[nsew])$"
)
# "Church of Uganda Primary School" is a school.
ENDS_THAT_WIN = {"amenity/school", "amenity/kindergarten", "amenity/hospital", "amenity/library"}
TERM = 0.7  # weight of what a search term stands for
SURE_BRAND = 10  # letters
MAX_LABEL_WORDS = 4  # of a phrase that says what a label's place is


_Of = TypeVar("_Of")
_EVERYDAY = re.compile("amenity|leisure|shop|tourism|landuse")  # keys of what people misspell
LINES = {"highway/*", "line/*"}  # what maps draw as lines: roads, and all others


@dataclass(frozen=True)
class Meaning:
    """What a query means.

    Attributes:
        level: name, class or function.
        name: The part to look for in labels.
        tags: OpenStreetMap tags (key/value, key/* for any value) with weights up to 1.
        function: One of the functions in words.toml, at that level.
        narrow: The kinds of a tag that are meant, where others share it.
        without: Tags of what is excluded.
        but: Kinds of a tag that are excluded.
        taken: Misspelt words, and what they were taken for.
        ignored: Conditions that were not understood, in the query's spelling.
        only_not: The query says only what is not wanted.
    """

    level: str
    name: str
    tags: dict[str, float] = field(default_factory=dict)
    function: str | None = None
    narrow: tuple[tuple[str, Narrow], ...] = ()
    without: frozenset[str] = frozenset()
    but: tuple[tuple[str, Narrow], ...] = ()
    taken: tuple[tuple[str, str], ...] = ()
    ignored: tuple[str, ...] = ()
    only_not: bool = False

    def takes(self, tag: str, said: str, attributes: Mapping[str, str] | None = None) -> bool:
        """Whether a place with a tag that is meant is of a kind that is meant.

        Args:
            tag: The tag, as in `tags`.
            said: What names and classes of the place say.
            attributes: Its attributes, where it has some.
        """
        own = attributes or {}
        return all(one.takes(said, own) for of, one in self.narrow if of == tag) and not any(
            one.says(said, own) for of, one in self.but if of == tag
        )

    def fit(self, tags: Mapping[str, float], said: str) -> float:
        """How well a place of these tags fits, 0 to 1, by what it says of itself."""
        if any(fits(tag, dict.fromkeys(self.without, 1.0)) for tag in tags):
            return 0.0
        taken = (tag for tag in tags if self.takes(tag, said))
        return max((tags[tag] * fits(tag, self.tags) for tag in taken), default=0.0)

    def excludes(self, tags: Mapping[str, float], said: str) -> bool:
        """Whether a place of tags that are meant says that it is of another kind."""
        meant = [tag for tag in tags if fits(tag, self.tags)] or [*self.tags]
        return not any(self.takes(tag, said) for tag in meant)

    @property
    def plain_tags(self) -> dict[str, float]:
        """Tags all places of which are meant, if they say nothing of their kind."""
        told = {tag for tag, one in self.narrow if not one.unsaid}
        return {tag: weight for tag, weight in self.tags.items() if tag not in told}

    @property
    def is_line(self) -> bool:
        """Whether what is meant has no area on maps: a road."""
        return bool(self.tags) and self.tags.keys() <= LINES


def fits(tag: str, meant: Mapping[str, float]) -> float:
    """How well one tag fits what is meant, where "shop/*" stands for every shop."""
    return max(meant.get(tag, 0.0), meant.get(f"{tag.split('/')[0]}/*", 0.0))


class Vocabulary:
    """Phrases to tags; use `Vocabulary.load()`, which reads the resource once."""

    def __init__(self, tags: dict[str, Any], words: dict[str, Any]) -> None:
        self._names: dict[str, Collection[str]] = _by_phrase(tags["names"])
        self._terms: dict[str, Collection[str]] = _by_phrase(tags["terms"])
        self._brands = _by_phrase(tags["brands"])
        self._queries: dict[str, set[str]] = {}
        for tag, phrases in words["queries"].items():
            for phrase in phrases:
                self._queries.setdefault(fold(phrase), set()).add(tag)
        self._related: dict[str, dict[str, float]] = words["related"]
        self._stands_on: dict[str, dict[str, float]] = words["stands_on"]
        self._labels: dict[str, set[str]] = {}
        phrases = itertools.chain(*words["queries"].values(), *words["labels"].values())
        self.kind_words = frozenset(word for text in phrases for word in text.casefold().split())
        self._label_ends: dict[str, set[str]] = {}  # after another word only: "Moorpark High"
        for tag, phrases in words["labels"].items():
            for phrase in phrases:
                kind = self._label_ends if phrase.startswith("* ") else self._labels
                kind.setdefault(fold(phrase), set()).add(tag)
        compounds = sorted(map(fold, words["grammar"]["compounds"]), key=len, reverse=True)
        self._compounds = {ending.replace(" ", ""): self._labels[ending] for ending in compounds}
        ends, starts, streets, articles = (
            "|".join(map(fold, words["grammar"][key]))
            for key in ("no_place_ends", "no_place_starts", "street_starts", "articles")
        )
        # "Am Friedhof" is a street, "Am Wald Kindergarten" is none.
        street = rf"^(?:{streets}) (?:(?:{articles}) )*\S+$"
        self._no_place = re.compile(rf"(?<= )(?:{ends})$|^(?:{starts}) |{street}")
        self._leads = frozenset(map(fold, words["grammar"]["leads"]))
        self._kind_first = frozenset(map(fold, words["grammar"]["kind_first"]))
        self._grammar = Grammar(words["grammar"])
        self._lines = {
            fold(phrase): tag
            for tag, phrases in (("line/*", tags["lines"]), *words["lines"].items())
            for phrase in phrases
        }
        # Kinds of a tag that count where a place does not say its own: most of them are unsaid.
        self._usual = {
            tag: [Kind.of(tag, kind) for kind in kinds] for tag, kinds in words["kinds"].items()
        }
        self._kinds: dict[str, list[Kind]] = {tag: [*of] for tag, of in self._usual.items()}
        for spec, phrases in tags["kinds"].items():
            one = Kind.of(spec, phrases)
            known = self._kinds.setdefault(one.tag, [])
            if not any({*one.attributes} & {*other.attributes} for other in known):
                usual = {word for kind in self._usual.get(one.tag, ()) for word in kind.words}
                known.append(replace(one, words=one.words - usual))
        self._dishes: dict[str, list[str]] = {}
        for spec, phrases in tags["kinds"].items():
            for phrase in phrases if "+cuisine=" in spec else ():
                self._dishes.setdefault(phrase, []).append(spec)
        self._functions: dict[str, str] = {}
        self._function_tags: dict[str, list[str]] = {}
        for name, content in words["functions"].items():
            self._function_tags[name] = content["tags"]
            for phrase in content["words"]:
                self._functions[fold(phrase)] = name
        phrases = itertools.chain(self._functions, self._terms, self._lines)
        right = {word for phrase in (*phrases, *self._names) for word in phrase.split()}
        everyday = [name for name, of in self._names.items() if _EVERYDAY.match(" ".join(of))]
        self._spelling = Spelling(
            (everyday, [*self._queries, *self._labels]), right | self._brands.keys()
        )

    @classmethod
    @functools.lru_cache(maxsize=1)
    def load(cls) -> Vocabulary:
        """Read the resources, once."""
        tags = json.loads(lzma.decompress((_FOLDER / "tags.json.xz").read_bytes()))
        words = tomllib.loads((_FOLDER / "words.toml").read_text(encoding="utf-8"))
        return cls(tags, words)

    def interpret(self, query: str) -> Meaning:
        """Tell a name from a class from a function."""
        bare, qualifier = _split_qualifier(query)
        function, found = self._understand(bare)
        if found and self._is_brand(bare, found):
            return self.as_name(query)
        narrowing = self._understand(qualifier)[1]
        if found and (narrowing or not qualifier):
            return self._meaning(bare, function, found, narrowing)
        apart = self._taken_apart(query)
        if apart is not None:
            return apart
        if found:
            return replace(self._meaning(bare, function, found), ignored=(qualifier,))
        act = self._act(bare)
        if act is not None:
            return self._meaning(bare, act, _ones(self._function_tags[act]))
        function, found, right, taken = self._understand_misspelt(bare)
        if found:
            return replace(self._meaning(bare, function, found, phrase=right), taken=taken)
        return self.as_name(query)

    def _act(self, text: str) -> str | None:
        """The function of what is done at a place: "where I can buy fresh food" is shopping."""
        first, *rest = text.replace(" I ", " i ").split() or [""]
        if fold(first) not in self._grammar.asks or any(word[0].isupper() for word in rest):
            return None
        if any(parts.conditions or parts.without for parts in self._grammar.parts(text)):
            return None
        acts = (_first([word, *singulars(word)], self._functions) for word in map(fold, rest))
        return next((act for act in acts if act is not None), None)

    def _is_brand(self, text: str, found: dict[str, float]) -> bool:
        """Whether a term for kinds is rather a brand: "Subway", and neither "coffee" nor "Coffee".

        Everyday words stand in phrases for the same kinds ("coffee shop").
        """
        if brand_key(text) not in self._brands or max(found.values()) == 1.0:
            return False
        word = fold(text)
        kinds = [
            {*tags}
            for known in (self._names, self._terms, self._labels)
            for phrase, tags in known.items()
            if phrase != word and word in phrase.split()
        ]
        if text[:1].isupper() and not text.isupper():
            return not any(of & found.keys() for of in kinds)
        others = not found.keys() & {*self._brands[brand_key(text)]}
        return "'" in word or (others and not kinds)

    def as_name(self, query: str) -> Meaning:
        """The meaning of a query that is a name, whatever its words say."""
        bare, qualifier = _split_qualifier(query)
        narrowing = self._understand(qualifier)[1]
        return Meaning("name", bare, _weights(narrowing) or self.tags_of_label(bare))

    def _taken_apart(self, query: str) -> Meaning | None:
        """The meaning of a query of a kind with exceptions and conditions; None if it is none."""
        for parts in self._grammar.parts(query):
            is_all = fold(parts.core) in self._grammar.everything
            if is_all or not parts.core:
                if parts.without and (is_all or self._understand(parts.without[0])[1]):
                    return Meaning("class", query, only_not=True)
                continue
            if parts == Parts(query) or self._is_name(parts):
                continue
            function, found, right, taken = self._understand_misspelt(parts.core)
            if found:
                meaning = self._meaning(query, function, found, phrase=right)
                meaning = replace(meaning, taken=taken, ignored=parts.conditions)
                for excluded in parts.without:
                    meaning = self._without(meaning, excluded, right)
                return meaning
        return None

    def _without(self, meaning: Meaning, excluded: str, core: str) -> Meaning:
        """A meaning less what is excluded, or with a word that it was not understood."""
        # "Mexican ones", "elementary", "maternelles"
        ones = " ".join(core if word == "ones" else word for word in excluded.split())
        for phrase in (excluded, ones, f"{excluded} {core}", f"{core} {excluded.split()[-1]}"):
            _, found = self._understand(phrase)
            narrow = tuple(self._narrowed(fold(phrase), found))
            narrowed = {tag for tag, _ in narrow}
            sure = {tag for tag, weight in _weights(found).items() if weight == 1.0}
            gone = frozenset(sure) - narrowed
            kept = {tag: w for tag, w in meaning.tags.items() if not fits(tag, _ones(gone))}
            if kept and (gone or narrow):
                but = (*meaning.but, *narrow)
                return replace(meaning, tags=kept, without=meaning.without | gone, but=but)
        return replace(meaning, ignored=(*meaning.ignored, excluded))

    def _is_name(self, parts: Parts) -> bool:
        """Whether what looks like a condition belongs to a name: "Apotheke am Markt"."""
        said = itertools.chain(*(words.split() for words in (*parts.conditions, *parts.without)))
        has_capitals = parts.core[0].isupper() and any(word[0].isupper() for word in said)
        return has_capitals and not self._is_plural(parts.core)

    def _is_plural(self, text: str) -> bool:
        """Whether a text is the plural of a kind."""
        known = (self._queries, self._names, self._labels)
        shorter = [form for form in singulars(fold(text)) if len(form) < len(fold(text))]
        return any(form in of for form in shorter for of in known)

    def _understand_misspelt(
        self, text: str
    ) -> tuple[str | None, dict[str, float], str, tuple[tuple[str, str], ...]]:
        """Function and tags of a phrase, the phrase as it was understood, and what was mended."""
        function, found = self._understand(text)
        if found:
            return function, found, text, ()
        right, taken = self._spelling.corrected(text)
        if not taken or brand_key(text) in self._brands:
            return None, {}, text, ()
        return (*self._understand(right, as_said=True), right, taken)

    def _meaning(
        self,
        name: str,
        function: str | None,
        found: dict[str, float],
        narrowing: dict[str, float] | None = None,
        phrase: str = "",
    ) -> Meaning:
        if function is not None:
            return Meaning("function", name, _weights(narrowing or found), function)
        found = {**found, **(narrowing or {})}
        narrow = tuple(self._narrowed(fold(phrase or name), found))
        # Of what is nearly the same, none that is of another kind: a river, for lakes.
        others = {f"{k}/{v}" for _, one in narrow for k, v in one.others_attributes}
        tags = {tag: weight for tag, weight in _weights(found).items() if tag not in others}
        return Meaning("class", name, tags, narrow=narrow)

    def _narrowed(self, phrase: str, found: dict[str, float]) -> Iterator[tuple[str, Narrow]]:
        """The kinds of each tag that a phrase asks for, where it does not ask for all of them."""
        for tag in {spec.split("+")[0]: None for spec in found}:
            specs = [] if tag in found else [s for s in found if s.startswith(f"{tag}+")]
            asked = [Kind.of(spec, [spec.rpartition("=")[2]]) for spec in specs]
            kinds = self._kinds.get(tag, [])
            own = [k for k in kinds if any({*k.attributes} & {*one.attributes} for one in asked)]
            own = own or asked or _named(self._usual.get(tag, []), phrase)
            others = [kind for kind in kinds if not any(kind.is_like(one) for one in own)]
            if own:  # few churches say that they are, and most Quakers' do
                unsaid = any(kind in self._usual.get(tag, ()) for kind in own)
                yield tag, Narrow(tuple(own), tuple(others), unsaid)

    def tags_of_label(self, text: str) -> dict[str, float]:
        """Tags that a label's words suggest; nothing for a road."""
        text = _LOST_SPACE.sub(" ", text)
        phrase = fold(re.sub(r"[(（].*", "", text)) or fold(text)
        if IS_CJK.search(phrase):
            tags = self._ending_tags(phrase.replace(" ", ""))
            if tags is not None:
                return dict.fromkeys(sorted(tags), 1.0)
        if is_road(text) or (
            self._no_place.search(phrase) and " ".join(phrase.split()[-2:]) not in self._labels
        ):
            return {}
        start = self._brand_start(text)
        found = self._label_words(phrase)
        if 1.0 not in found.values() or len(start) >= SURE_BRAND:
            if brand_key(text) in self._brands:
                return dict.fromkeys(self._brands[brand_key(text)], 1.0)
            if start:
                return dict.fromkeys(self._brands[start], 0.8)
        return found

    @functools.lru_cache(maxsize=256)  # noqa: B019  (there is one vocabulary)
    def tags_of_layer(self, name: str) -> frozenset[str]:
        """Tags of the kind that a layer is named for; none where it is no kind's.

        Layers are called "Schools", "city — schools_2020", "gis_osm_buildings_a_free_1".
        """
        for part in reversed(_LAYER_PARTS.split(name)):
            words = [word for word in _LAYER_WORD.findall(part) if fold(word) not in _LAYER_NOISE]
            ends = (words[-1], words[0]) if len(words) > 1 else ()
            for phrase in (" ".join(words), *filter(self._is_plural, ends)):
                function, found = self._understand(phrase)
                # "study area" and "services" are no places for education, and none of all shops
                is_land = next(iter(found), "").startswith(("landuse/", "leisure/"))
                if max(found.values(), default=0.0) == 1.0 and (function is None or is_land):
                    return frozenset(tag for tag, weight in found.items() if weight == 1.0)
        return frozenset()

    @functools.lru_cache(maxsize=4096)  # noqa: B019  (there is one vocabulary)
    def is_kind(self, text: str) -> bool:
        """Whether a class of a feature is a kind, as "golf_course" is and "Private" is not."""
        return bool(self._understand(text.replace("_", " "))[1])

    def land_under(self, tags: dict[str, float]) -> dict[str, float]:
        """Tags of the land that a point of these tags tends to stand on: a bank's is commercial."""
        land: dict[str, float] = {}
        for tag, weight in tags.items():
            of_key = self._stands_on.get(f"{tag.split('/')[0]}/*", {})
            for under, odds in self._stands_on.get(tag, of_key).items():
                land[under] = max(land.get(under, 0.0), weight * odds)
        return land

    def _brand_start(self, text: str) -> str:
        """The brand of two words or more that a label starts with; one may be a town, or a man."""
        words = fold(text).removeprefix("the ").split()
        for count in range(len(words) - 1, 1, -1):
            start = brand_key(" ".join(words[:count]))
            if start in self._brands:
                return start
        return ""

    def _understand(self, text: str, as_said: bool = False) -> tuple[str | None, dict[str, float]]:
        """Function and tags of a phrase, or of a list of phrases; neither for a name.

        `as_said`: words that say no more than "place" are not taken off.
        """
        function, tags = self._understand_one(text, as_said)
        if tags:
            return function, tags
        for parts in (_AND.split(text), text.split() if IS_CJK.search(text) else []):
            parts = [part for part in parts if part.strip()]
            last = parts[-1].split()[-1] if parts else ""  # "primary and secondary schools"
            understood = []
            for part in parts:
                of_part = self._understand_one(part, as_said)
                if not of_part[1]:
                    of_part = self._understand_one(f"{part} {last}", as_said)
                understood.append(of_part)
            if len(understood) > 1 and all(of_part for _, of_part in understood):
                for tag, weight in itertools.chain(*(part.items() for _, part in understood)):
                    tags[tag] = max(tags.get(tag, 0.0), weight)
                return next((name for name, _ in understood if name), None), tags
        return None, {}

    def _understand_one(
        self, text: str, as_said: bool = False
    ) -> tuple[str | None, dict[str, float]]:
        forms = self._grammar.forms(fold(text))
        bare = [] if as_said else self._grammar.bare_forms(fold(text))
        found: Collection[str] | None = _first(forms, self._queries)
        if found:
            return None, self._weigh(found)
        function = _first((*forms, *bare), self._functions)
        if function is not None:
            return function, _ones(self._function_tags[function])
        if found := _first(forms, self._names):
            return None, self._weigh(found)
        if dishes := _first((*forms, *bare), self._dishes):
            return None, dict.fromkeys(dishes, TERM)
        if found := _first(forms, self._labels):
            return None, self._weigh(found)
        if line := _first(forms, self._lines):
            return None, {line: 1.0}
        if found := _first(forms, self._terms):
            return None, self._weigh(found, TERM)
        return None, self._weigh(_first(bare, self._queries) or _first(bare, self._names) or ())

    def _weigh(self, tags: Iterable[str], weight: float = 1.0) -> dict[str, float]:
        """The tags, and what is nearly the same with less weight."""
        weights = {
            near: weight * nearness
            for tag in sorted(tags)
            for near, nearness in self._related.get(tag, {}).items()
        }
        return {
            **dict.fromkeys(sorted(tags), weight),
            **{near: value for near, value in weights.items() if near not in tags},
        }

    def _label_words(self, phrase: str) -> dict[str, float]:
        """Tags by the words of a label, or of its part before an "of" where that says enough."""
        whole, head = (
            self._best_words(_trimmed(part).split())
            for part in (phrase, _QUALIFIED.split(phrase)[0])
        )
        if head and not ENDS_THAT_WIN & whole.keys() and "amenity/university" not in head:
            return head
        if whole:
            return whole
        for word in reversed(phrase.split()):
            for ending, tags in self._compounds.items():
                # Many a town ends like a short kind: Moorpark, Nieuwkerk.
                stem = len(word) - len(ending)
                if word.endswith(ending) and stem >= (6 if len(ending) < 5 else 2):
                    return dict.fromkeys(sorted(tags), 0.8)
        return {}

    def _best_words(self, words: list[str]) -> dict[str, float]:
        """The phrase that says best what a place is.

        English puts the kind last ("Park Plaza" is a plaza), the Romance languages first ("Hôpital
        du Parc" is a hospital).
        """
        best: tuple[int, int, int, list[str]] | None = None
        for start, end in itertools.combinations(range(len(words) + 1), 2):
            phrase = " ".join(words[start:end])
            tags = self._labels.get(phrase) if end - start <= MAX_LABEL_WORDS else None
            if tags is None and end == len(words) and start > 0:
                tags = self._label_ends.get(phrase)
            if tags is None:
                continue
            first = phrase in self._kind_first
            if start == 0 and (phrase in self._leads or words[0] in self._leads):
                rank = 4
            elif end == len(words) and (not first or start == 0):
                rank = 3
            elif start == 0 and (first or _CONNECTOR.match(words[end])):
                rank = 2
            else:
                rank = 1
            found = (rank, end - start, end, sorted(tags))
            best = max(best, found) if best else found
        return dict.fromkeys(best[3], 1.0 if best[0] > 1 or best[1] > 1 else 0.6) if best else {}

    def _ending_tags(self, joined: str) -> set[str] | None:
        """CJK words end with what they are: the longest ending that is known."""
        for start in range(len(joined)):
            if joined[start:] in self._labels:
                return self._labels[joined[start:]]
        return None


def brand_key(text: str) -> str:
    """Letters and digits alone: "Wendy's" and "WENDYS" are one; so are those with "The"."""
    return "".join(c for c in fold(text).removeprefix("the ") if c.isalnum())


def _trimmed(phrase: str) -> str:
    while _AFTER_KIND.search(phrase):
        phrase = _AFTER_KIND.sub("", phrase)
    return phrase


def _named(kinds: list[Kind], phrase: str) -> list[Kind]:
    """Those of kinds that a phrase names, but not all of them."""
    found = [{word for word in kind.words if _names(word, phrase)} for kind in kinds]
    # "Hindu temples" are no other ones, though those are temples, too.
    counts = Counter(word for kind in kinds for word in kind.words)
    shared = {word for word, count in counts.items() if count > 1}
    if any(words - shared for words in found):
        found = [words - shared for words in found]
    named = [kind for kind, words in zip(kinds, found, strict=True) if words]
    return named if len(named) < len(kinds) else []


@functools.lru_cache(maxsize=4096)
def _names(word: str, phrase: str) -> bool:
    pattern = any_of([word])
    return bool(pattern and pattern.search(phrase))


def _first(forms: Iterable[str], known: Mapping[str, _Of]) -> _Of | None:
    """What is known of the first form of which anything is."""
    return next((known[form] for form in forms if form in known), None)


def _weights(found: dict[str, float]) -> dict[str, float]:
    """Weights by plain tag: "amenity/restaurant+cuisine=mexican" is a restaurant."""
    weights: dict[str, float] = {}
    for spec, weight in found.items():
        tag = spec.split("+")[0]
        weights[tag] = max(weights.get(tag, 0.0), weight)
    return weights


def _ones(tags: Iterable[str]) -> dict[str, float]:
    return dict.fromkeys(tags, 1.0)


def _by_phrase(by_tags: dict[str, list[str]]) -> dict[str, Collection[str]]:
    found: dict[str, list[str]] = {}
    for tags, phrases in by_tags.items():
        for phrase in phrases:  # folded in the file, but for characters that became one since
            found.setdefault(phrase.translate(SIMPLIFIED), []).extend(tags.split())
    return {phrase: list(dict.fromkeys(tags)) for phrase, tags in found.items()}


def _split_qualifier(query: str) -> tuple[str, str]:
    match = re.match(r"^(.*?)[(\uff08](.*?)[)\uff09]\s*$", query)
    if match and match.group(1).strip():
        return match.group(1).strip(), match.group(2).strip()
    return query.strip(), ""
