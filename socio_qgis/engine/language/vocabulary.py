"""What words mean: queries and labels to OpenStreetMap tags and functions, in many languages.

`tags.json.xz` is made from OpenStreetMap's tag vocabulary (see socio_qgis/training/vocabulary.py);
`words.toml` adds functions, and the words by which map labels give their kind away.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from .characters import characters
from .grammar import Grammar, QueryParts
from .kinds import Kind, KindFilter
from .label_words import LabelWords
from .meaning import LINES, Meaning, fits
from .open_questions import OpenQuestions
from .phrases import IS_CJK, fold, singulars, word_pattern
from .place_names import is_road
from .restrictions import understood
from .spelling import SpellingCorrector
from .word_lists import read

# OCR: "CambridgePark", "Oak-Park", but "GmbH"
_LOST_SPACE = re.compile(r"(?<=[a-zà-ÿ]{2})[-:.]?(?=[A-Z][A-Za-zà-ÿ])")
_LAYER_PARTS = re.compile(r"\s*[—–|:/\\]\s*|\s-\s|__")
_LAYER_WORD = re.compile(r"[A-ZÀ-Þ]?[^\W\d_A-ZÀ-Þ]+|[A-ZÀ-Þ]+(?![a-zà-ÿ])")
_BRANCH_NUMBER = re.compile(r" (?:no? ?)?\d{1,3}$")  # "Disco 14"
# Chosen by hand.
TERM_WEIGHT = 0.7  # of what a search term stands for
BRAND_START_WEIGHT = 0.8  # of a brand that a label starts with
SURE_BRAND = 10  # letters of a brand that wins over the other words of a label

_Of = TypeVar("_Of")
_EVERYDAY = re.compile("amenity|leisure|shop|tourism|landuse")  # keys of what people misspell


class Vocabulary:
    """Phrases to tags; use `Vocabulary.load()`, which reads the resource once."""

    def __init__(
        self,
        tags: dict[str, Any],
        words: dict[str, Any],
        classes: dict[str, list[str]],
        categories: dict[str, Any],
        open_questions: dict[str, Any],
        learned: dict[str, list[str]],
    ) -> None:
        self._names: dict[str, Collection[str]] = _by_phrase(tags["names"])
        self._terms: dict[str, Collection[str]] = _by_phrase(tags["terms"])
        self._brands = _by_phrase(tags["brands"])
        self._chains = {
            fold(chain): tag for tag, chains in words["chains"].items() for chain in chains
        }
        self._queries: dict[str, set[str]] = {}
        for of, phrases in (*words["queries"].items(), *categories["queries"].items()):
            for phrase in phrases:
                self._queries.setdefault(fold(phrase), set()).update(of.split())
        self._related: dict[str, dict[str, float]] = words["related"]
        self._stands_on: dict[str, dict[str, float]] = words["stands_on"]
        phrases = itertools.chain(*words["queries"].values(), *words["labels"].values())
        self.kind_words = frozenset(word for text in phrases for word in text.casefold().split())
        self._label_words = LabelWords(words["labels"], learned, words["grammar"], words["codes"])
        self._labels = self._label_words.tags
        self._grammar = Grammar(words["grammar"])
        self._open_questions = OpenQuestions(open_questions)
        conjunctions = "|".join(words["grammar"]["conjunctions"])
        unspaced = "|".join(words["grammar"]["cjk_conjunctions"])
        self._conjunction = re.compile(rf"\s(?:{conjunctions})\s|{unspaced}")
        self._layer_noise = frozenset(words["grammar"]["layer_noise"])
        self._lines = {
            fold(phrase): tag
            for tag, phrases in (("line/*", tags["lines"]), *words["lines"].items())
            for phrase in phrases
        }
        # Kinds of a tag that count where a place does not say its own, as most of them do not.
        self._usual = {
            tag: [Kind.of(tag, kind) for kind in kinds] for tag, kinds in words["kinds"].items()
        }
        self._kinds: dict[str, list[Kind]] = {tag: [*of] for tag, of in self._usual.items()}
        for spec, phrases in tags["kinds"].items():
            one = Kind.of(spec, ())
            known = self._kinds.setdefault(one.tag, [])
            if not any({*one.attributes} & {*other.attributes} for other in known):
                usual = {word for kind in self._usual.get(one.tag, ()) for word in kind.words}
                known.append(replace(one, words=frozenset(map(_simplified, phrases)) - usual))
        self._dishes: dict[str, list[str]] = {}
        for spec, phrases in tags["kinds"].items():
            for phrase in phrases if "+cuisine=" in spec else ():
                self._dishes.setdefault(phrase, []).append(spec)
        self._classes = {
            fold(value): tags.split() for tags, values in classes.items() for value in values
        }
        self._functions: dict[str, str] = {}
        self._function_tags: dict[str, list[str]] = {}
        for name, content in (*words["functions"].items(), *categories["functions"].items()):
            self._function_tags[name] = content["tags"]
            for phrase in content["words"]:
                self._functions[fold(phrase)] = name
        phrases = itertools.chain(self._functions, self._terms, self._lines)
        right = {word for phrase in (*phrases, *self._names) for word in phrase.split()}
        everyday = [name for name, of in self._names.items() if _EVERYDAY.match(" ".join(of))]
        self._spelling = SpellingCorrector(
            (everyday, [*self._queries, *self._labels]),
            right | self._brands.keys(),
            words["grammar"]["plural_endings"],
        )

    @classmethod
    @functools.lru_cache(maxsize=1)
    def load(cls) -> Vocabulary:
        """Read the resources, once."""
        return cls.of_hand(read("label_words")["words"])

    @classmethod
    def of_hand(cls, learned: dict[str, list[str]] | None = None) -> Vocabulary:
        """Without the words that were learned from names of places, or with other ones."""
        words, classes, categories, questions = map(
            read, ("words", "classes", "categories", "open")
        )
        return cls(read("tags"), words, classes, categories, questions, learned or {})

    def interpret(self, query: str) -> Meaning:
        """The meaning of a query: whether it is a name, a class or a function, and its tags."""
        bare, qualifier = _split_qualifier(query)
        function, found = self._understand(bare)
        if found and self._is_brand(bare, found):
            return self.as_name(query)
        narrowing = self._understand(qualifier)[1]
        if found and (narrowing or not qualifier):
            return self._meaning(bare, function, found, narrowing)
        with_conditions = self._with_conditions(query)
        if with_conditions is not None:
            return with_conditions
        if found:
            return replace(self._meaning(bare, function, found), ignored=(qualifier,))
        if asked := self._open_questions.tags(bare):
            return self._meaning(bare, None, asked)
        act = self._act(bare)
        if act is not None:
            return self._meaning(bare, act, _ones(self._function_tags[act]))
        function, found, right, corrections = self._understand_misspelt(bare)
        if found:
            return replace(
                self._meaning(bare, function, found, phrase=right), corrections=corrections
            )
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

    def _with_conditions(self, query: str) -> Meaning | None:
        """The meaning of a query of a kind with exceptions and conditions; None if it is none."""
        for parts in self._grammar.parts(query):
            is_all = fold(parts.core) in self._grammar.everything
            if is_all or not parts.core:
                if parts.without and (is_all or self._understand(parts.without[0])[1]):
                    return Meaning("class", query, only_exclusions=True)
                continue
            if parts == QueryParts(query) or self._is_name(parts):
                continue
            function, found, right, corrections = self._understand_misspelt(parts.core)
            if found:
                meaning = self._meaning(query, function, found, phrase=right)
                restrictions, others = understood(parts.conditions, self._is_plural(parts.core))
                meaning = replace(
                    meaning, corrections=corrections, ignored=others, restrictions=restrictions
                )
                for excluded in parts.without:
                    meaning = self._less(meaning, excluded, right)
                return meaning
        return None

    def _less(self, meaning: Meaning, excluded: str, core: str) -> Meaning:
        """A meaning less what is excluded, or with a word that it was not understood."""
        # "Mexican ones", "elementary", "maternelles"
        ones = " ".join(core if word == "ones" else word for word in excluded.split())
        for phrase in (excluded, ones, f"{excluded} {core}", f"{core} {excluded.split()[-1]}"):
            _, found = self._understand(phrase)
            filters = tuple(self._kind_filters(fold(phrase), found))
            filtered = {tag for tag, _ in filters}
            sure = {tag for tag, weight in _weights(found).items() if weight == 1.0}
            excluded_tags = frozenset(sure) - filtered
            kept = {
                tag: weight
                for tag, weight in meaning.tags.items()
                if not fits(tag, _ones(excluded_tags))
            }
            if kept and (excluded_tags or filters):
                return replace(
                    meaning,
                    tags=kept,
                    excluded_tags=meaning.excluded_tags | excluded_tags,
                    excluded_kinds=(*meaning.excluded_kinds, *filters),
                )
        return replace(meaning, ignored=(*meaning.ignored, excluded))

    def _is_name(self, parts: QueryParts) -> bool:
        """Whether what looks like a condition belongs to a name: "Apotheke am Markt"."""
        others = " ".join((*parts.conditions, *parts.without)).split()
        has_capitals = parts.core[0].isupper() and any(word[0].isupper() for word in others)
        return has_capitals and not self._is_plural(parts.core)

    def _is_plural(self, text: str) -> bool:
        """Whether a text is the plural of a kind."""
        known = (self._queries, self._names, self._labels)
        shorter = [form for form in singulars(fold(text)) if len(form) < len(fold(text))]
        return any(form in of for form in shorter for of in known)

    def _understand_misspelt(
        self, text: str
    ) -> tuple[str | None, dict[str, float], str, tuple[tuple[str, str], ...]]:
        """Function and tags of a phrase, the phrase as it was understood, and the corrections."""
        function, found = self._understand(text)
        if found:
            return function, found, text, ()
        right, corrections = self._spelling.corrected(text)
        if not corrections or brand_key(text) in self._brands:
            return None, {}, text, ()
        return (*self._understand(right, with_fillers=True), right, corrections)

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
        filters = tuple(self._kind_filters(fold(phrase or name), found))
        # Of what is nearly the same, nothing of another kind: a river, for lakes.
        others = {f"{k}/{v}" for _, kinds in filters for k, v in kinds.others_attributes}
        tags = {tag: weight for tag, weight in _weights(found).items() if tag not in others}
        return Meaning("class", name, tags, kind_filters=filters)

    def _kind_filters(
        self, phrase: str, found: dict[str, float]
    ) -> Iterator[tuple[str, KindFilter]]:
        """The kinds of each tag that a phrase asks for, where it does not ask for all of them."""
        for tag in {spec.split("+")[0]: None for spec in found}:
            specs = [] if tag in found else [s for s in found if s.startswith(f"{tag}+")]
            asked = [Kind.of(spec, [spec.rpartition("=")[2]]) for spec in specs]
            kinds = self._kinds.get(tag, [])
            own = [k for k in kinds if any({*k.attributes} & {*one.attributes} for one in asked)]
            own = own or asked or _named(self._usual.get(tag, []), phrase)
            others = [kind for kind in kinds if not any(kind.is_like(one) for one in own)]
            if own:  # few churches say that they are Christian, and most Quakers' do
                accepts_unspecified = any(kind in self._usual.get(tag, ()) for kind in own)
                yield tag, KindFilter(tuple(own), tuple(others), accepts_unspecified)

    @functools.lru_cache(maxsize=4096)  # noqa: B019  (there is one vocabulary)
    def tags_of_label(self, text: str) -> dict[str, float]:
        """Tags that a label's words suggest; nothing for a road. Not to be changed."""
        text = _LOST_SPACE.sub(" ", text)
        bare = _without_brackets(text)
        phrase = fold(bare) or fold(text)
        is_cjk = bool(IS_CJK.search(phrase))
        if is_cjk and (tags := self._label_words.cjk_tags(bare)):
            return tags
        if not self._label_words.is_in_street(phrase) and (
            is_road(text) or self._label_words.is_road_or_water(phrase)
        ):
            return {}
        start = self._brand_start(text)
        found = self._label_words.tags_of(phrase)
        if 1.0 not in found.values() or len(start) >= SURE_BRAND:
            if chain := self._chains.get(_BRANCH_NUMBER.sub("", phrase)):
                return {chain: 1.0}
            if brand_key(text) in self._brands:
                return dict.fromkeys(self._brands[brand_key(text)], 1.0)
            if start:
                return dict.fromkeys(self._brands[start], BRAND_START_WEIGHT)
        if found:
            return found
        if is_cjk:
            return self._label_words.cjk_tags_within(bare)
        return self._label_words.learned_tags(phrase)

    def label_ending(self, text: str) -> str:
        """The ending by which a Chinese, Japanese or Korean label says its kind; see LabelWords."""
        return self._label_words.ending(fold(_without_brackets(text)).replace(" ", ""))

    @functools.lru_cache(maxsize=256)  # noqa: B019  (there is one vocabulary)
    def tags_of_layer(self, name: str) -> frozenset[str]:
        """Tags of the kind that a layer is named for; none where it is no kind's.

        Layers are called "Schools", "city — schools_2020", "gis_osm_buildings_a_free_1".
        """
        for part in reversed(_LAYER_PARTS.split(name)):
            words = [
                word for word in _LAYER_WORD.findall(part) if fold(word) not in self._layer_noise
            ]
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

    @functools.lru_cache(maxsize=16384)  # noqa: B019  (there is one vocabulary)
    def tags_of_class(self, text: str) -> frozenset[str]:
        """Tags of a class in a table that is a kind as a whole; none for a name or another word.

        The class that has the word as its own value wins: a "college" is no school.
        """
        if found := self._classes.get(fold(text)):
            return frozenset(found)
        function, tags = self._understand(text.replace("_", " "))
        sure = [tag for tag, weight in _weights(tags).items() if weight == 1.0]
        own = [tag for tag in sure if tag.partition("/")[2] == fold(text).replace(" ", "_")]
        land = [tag for tag in own or sure if tag.startswith("landuse/")] if function else []
        if function and not own and not land:
            return frozenset()  # "services"
        return frozenset(tag for tag in land or own or sure if tag not in LINES)

    @functools.lru_cache(maxsize=16384)  # noqa: B019  (there is one vocabulary)
    def tags_in_class(self, text: str) -> frozenset[str]:
        """Tags of a class by the words in it: "K-12 private school"; see `tags_of_class`."""
        if brand_key(text) in self._brands:  # "public"
            return frozenset()
        found = self.tags_of_label(text.replace("_", " "))
        return frozenset(tag for tag, weight in found.items() if weight == 1.0)

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

    def _understand(
        self, text: str, with_fillers: bool = False
    ) -> tuple[str | None, dict[str, float]]:
        """Function and tags of a phrase, or of a list of phrases; neither for a name.

        `with_fillers`: words that mean no more than "place" stay.
        """
        function, tags = self._understand_one(text, with_fillers)
        if tags:
            return function, tags
        for parts in (self._conjunction.split(text), text.split() if IS_CJK.search(text) else []):
            parts = [part for part in parts if part.strip()]
            last = parts[-1].split()[-1] if parts else ""  # "primary and secondary schools"
            understood = []
            for part in parts:
                of_part = self._understand_one(part, with_fillers)
                if not of_part[1]:
                    of_part = self._understand_one(f"{part} {last}", with_fillers)
                understood.append(of_part)
            if len(understood) > 1 and all(of_part for _, of_part in understood):
                for tag, weight in itertools.chain(*(part.items() for _, part in understood)):
                    tags[tag] = max(tags.get(tag, 0.0), weight)
                return next((name for name, _ in understood if name), None), tags
        return None, {}

    def _understand_one(
        self, text: str, with_fillers: bool = False
    ) -> tuple[str | None, dict[str, float]]:
        forms = self._grammar.forms(fold(text))
        bare = [] if with_fillers else self._grammar.bare_forms(fold(text))
        found: Collection[str] | None = _first(forms, self._queries)
        if found is None and IS_CJK.search(text):  # 孩子玩的地方, before 玩
            found = _first(bare[:1], self._queries)
        if found:
            return None, self._weigh(found)
        function = _first((*forms, *bare), self._functions)
        if function is not None:
            return function, _ones(self._function_tags[function])
        if found := _first(forms, self._names):
            return None, self._weigh(found)
        if dishes := _first((*forms, *bare), self._dishes):
            return None, dict.fromkeys(dishes, TERM_WEIGHT)
        if found := _first(forms, self._labels):
            return None, self._weigh(found)
        if line := _first(forms, self._lines):
            return None, {line: 1.0}
        if found := _first(forms, self._terms):
            return None, self._weigh(found, TERM_WEIGHT)
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


def brand_key(text: str) -> str:
    """Letters and digits alone: "Wendy's" and "WENDYS" are one; so are those with "The"."""
    return "".join(c for c in fold(text).removeprefix("the ") if c.isalnum())


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
    pattern = word_pattern([word])
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
    found: dict[str, Collection[str]] = {}
    for tags, phrases in by_tags.items():
        own = list(dict.fromkeys(tags.split()))
        for phrase in map(_simplified, phrases):
            known = found.get(phrase)
            found[phrase] = list(dict.fromkeys([*known, *own])) if known else own
    return found


def _without_brackets(text: str) -> str:
    """A label up to its first bracket, or the whole one where it begins with that."""
    return re.sub(r"[(（].*", "", text) or text


def _simplified(phrase: str) -> str:
    """A phrase of the file, which is folded there but for characters that became one since."""
    return phrase if phrase.isascii() else phrase.translate(characters().simplified)


def _split_qualifier(query: str) -> tuple[str, str]:
    match = re.match(r"^(.*?)[(\uff08](.*?)[)\uff09]\s*$", query)
    if match and match.group(1).strip():
        return match.group(1).strip(), match.group(2).strip()
    return query.strip(), ""
