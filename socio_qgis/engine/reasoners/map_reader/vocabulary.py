"""What words mean: queries and labels to OpenStreetMap tags and functions, in many languages.

`tags.json.gz` is made from OpenStreetMap's tag vocabulary (see socio_qgis/training/vocabulary.py);
`words.toml` adds functions, and the words by which map labels give their kind away.
"""

from __future__ import annotations

import functools
import gzip
import json
import re
import sys
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from ....core.paths import RESOURCES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_FOLDER = RESOURCES / "vocabulary"
_FILLER = re.compile(
    r"\b(the|all|any|every|of|a|an|in|and|for|or|to|here|areas?|places?|land|zones?|sites?|"
    r"facility|facilities|spaces?|grounds?|used|uses?|where|people|can|los|las|el|la|les|le|"
    r"die|der|das|de|des|del|para|y|et|und|für|pour|tous|toutes|todos|todas|alle)\b"
)
_CJK_FILLER = re.compile(r"(区域|地区|用地|场所|设施|的地方|施設|地域|エリア|지역|시설|장소|용지)$")
_IS_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
# "St." and the like at the end of a label that holds a kind's word: "School Road".
_ROAD_END = re.compile(r"\b(street|st|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|way)\.?$")


@dataclass(frozen=True)
class Meaning:
    """What a query means.

    Attributes:
        level: name, class or function.
        name: The part to look for in labels.
        tags: OpenStreetMap tags (key/value, key/* for any value) with weights up to 1.
        function: One of the functions in words.toml, at that level.
    """

    level: str
    name: str
    tags: dict[str, float] = field(default_factory=dict)
    function: str | None = None


class Vocabulary:
    """Phrases to tags; use `Vocabulary.load()`, which reads the resource once."""

    def __init__(self, tags: dict[str, Any], words: dict[str, Any]) -> None:
        self._queries: dict[str, set[str]] = {}
        for phrase, of_phrase in tags["names"].items():
            self._queries.setdefault(_normal(phrase), set()).update(of_phrase)
        for tag, phrases in words["queries"].items():
            for phrase in phrases:
                self._queries.setdefault(_normal(phrase), set()).add(tag)
        self._terms = {_normal(phrase): set(of) for phrase, of in tags["terms"].items()}
        self._labels: dict[str, str] = {}
        for tag, phrases in words["labels"].items():
            for phrase in phrases:
                self._labels[_normal(phrase)] = tag
        self._functions: dict[str, str] = {}
        self._function_tags: dict[str, list[str]] = {}
        for name, content in words["functions"].items():
            self._function_tags[name] = content["tags"]
            for phrase in content["words"]:
                for form in (_normal(phrase), _without_filler(phrase)):
                    self._functions.setdefault(form, name)

    @classmethod
    @functools.lru_cache(maxsize=1)
    def load(cls) -> Vocabulary:
        """Read the resources, once."""
        tags = json.loads(gzip.decompress((_FOLDER / "tags.json.gz").read_bytes()))
        words = tomllib.loads((_FOLDER / "words.toml").read_text(encoding="utf-8"))
        return cls(tags, words)

    def interpret(self, query: str) -> Meaning:
        """Tell a name from a class from a function."""
        bare, qualifier = _split_qualifier(query)
        phrase = _normal(bare)
        tags = self._tags_of_query(phrase)
        function = None if tags and phrase not in self._functions else self._function(phrase)
        narrowing = self._tags_of_list(qualifier)
        if function is not None:
            weights = narrowing or dict.fromkeys(self._function_tags[function], 1.0)
            return Meaning("function", bare, weights, function)
        if tags:
            return Meaning("class", bare, {**tags, **narrowing})
        return Meaning("name", bare, narrowing or self.tags_of_label(bare))

    def tags_of_label(self, text: str) -> dict[str, float]:
        """Tags that a label's words suggest; nothing for a road."""
        phrase = _normal(re.sub(r"(?<=[a-zà-ÿ])(?=[A-Z])", " ", text))  # OCR loses spaces
        if _ROAD_END.search(phrase):
            return {}
        words = phrase.split()
        best: tuple[int, int, str] | None = None
        for start in range(len(words)):
            for end in range(start + 1, min(start + 4, len(words)) + 1):
                tag = self._label_tag(" ".join(words[start:end]))
                if tag is not None:
                    found = (end - start, end, tag)
                    best = max(best, found) if best else found
        if best is None:
            tag = self._ending_tag(phrase.replace(" ", ""))
            return {tag: 0.8} if tag else {}
        return {best[2]: 1.0 if best[1] == len(words) else 0.8}

    def function_of(self, tag: str) -> str | None:
        """The first function that a tag serves."""
        for function, tags in self._function_tags.items():
            if tag in tags or f"{tag.split('/')[0]}/*" in tags:
                return function
        return None

    def _tags_of_query(self, phrase: str) -> dict[str, float]:
        for form in _forms(phrase):
            if form in self._queries:
                return dict.fromkeys(sorted(self._queries[form]), 1.0)
        for form in _forms(phrase):
            if form in self._labels:
                return {self._labels[form]: 1.0}
        for form in _forms(phrase):
            if form in self._terms:
                return dict.fromkeys(sorted(self._terms[form]), 0.7)
        return {}

    def _tags_of_list(self, text: str) -> dict[str, float]:
        """Tags of "shops and offices": the union of what its parts mean."""
        parts = [text, *re.split(r"\band\b|\bor\b|[,/;、和与]|\by\b|\bet\b|\bund\b", text)]
        tags: dict[str, float] = {}
        for part in parts:
            tags.update(self._tags_of_query(_normal(part)))
        return tags

    def _function(self, phrase: str) -> str | None:
        for form in (*_forms(phrase), *_forms(_without_filler(phrase))):
            if form in self._functions:
                return self._functions[form]
        return None

    def _label_tag(self, phrase: str) -> str | None:
        for form in _forms(phrase):
            if form in self._labels:
                return self._labels[form]
        return None

    def _ending_tag(self, joined: str) -> str | None:
        """CJK words and German compounds end with what they are."""
        shortest = 1 if _IS_CJK.search(joined) else 4
        for start in range(len(joined) - shortest + 1):
            tag = self._labels.get(joined[start:])
            if tag is not None and start > 0:
                return tag
        return None


def _normal(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[^\w\s'-]|_", " ", text).split())


def _without_filler(phrase: str) -> str:
    return _normal(_CJK_FILLER.sub("", _FILLER.sub(" ", _normal(phrase))))


_ARTICLE = re.compile(r"^(the|all|any|every|an?|(tod[oa]s )?l[oa]s|les|tous les|die|alle) ")
_PLACE = re.compile(r" (in|near|around|of) the .*$")
_PLURALS = (
    ("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("aux", "al"), ("es", ""), ("s", ""), ("n", ""),
    ("en", ""), ("e", ""),
)  # fmt: skip


def _forms(phrase: str) -> list[str]:
    """The phrase, without what stands around it, and in what may be its singular."""
    forms = [phrase]
    for form in (_PLACE.sub("", _ARTICLE.sub("", phrase)), _CJK_FILLER.sub("", phrase)):
        forms.append(form)
        for ending, singular in _PLURALS:
            if form.endswith(ending) and len(form) > len(ending) + 2:
                forms.append(form[: -len(ending)] + singular)
    return list(dict.fromkeys(form for form in forms if form))


def _split_qualifier(query: str) -> tuple[str, str]:
    match = re.match(r"^(.*?)[(\uff08](.*?)[)\uff09]\s*$", query)
    if match and match.group(1).strip():
        return match.group(1).strip(), match.group(2).strip()
    return query.strip(), ""
