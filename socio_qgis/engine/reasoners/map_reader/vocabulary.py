"""What words mean: queries and labels to OpenStreetMap tags and functions, in many languages.

`tags.json.gz` is made from OpenStreetMap's tag vocabulary (see socio_qgis/training/vocabulary.py);
`words.toml` adds functions, and the words by which map labels give their kind away.
"""

from __future__ import annotations

import functools
import gzip
import itertools
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ....core.paths import RESOURCES
from .match import is_road

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_FOLDER = RESOURCES / "vocabulary"
_IS_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_LOST_SPACE = re.compile(r"(?<=[a-zà-ÿ]{2})[-:.]?(?=[A-Z])")  # OCR: "CambridgePark", "Oak-Park"
_AND = re.compile(r"\s(?:and|or|y|o|e|et|ou|und|oder|och)\s|[,/;&+、・·和与與及或と]|와 |과 | 및 ")
_CONNECTOR = re.compile(r"^(de|del|du|des|di|da|do|dos|della|d'|van|von)$")
# What stands before these says what the place is: "Baptist Church of Huntington Park".
_QUALIFIED = re.compile(r" (?:of|near|at|by|im|am|zum|zur|beim|der) ")
_AFTER_KIND = re.compile(
    r"(?<! station) (?:\d\S*|[ivx]+|north|south|east|west|upper|lower|main|campus|branch|[nsew])$"
)
# "Church of Uganda Primary School" is a school.
ENDS_THAT_WIN = {"amenity/school", "amenity/kindergarten", "amenity/hospital", "amenity/library"}
SURE_BRAND = 10  # letters
MAX_LABEL_WORDS = 4  # of a phrase that says what a label's place is


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
    narrow: tuple[_Narrow, ...] = ()

    def excludes(self, text: str) -> bool:
        """Whether a text names another kind of the same tags: a church, for a query for mosques."""
        words = fold(text)
        return any(one.others.search(words) and not one.own.search(words) for one in self.narrow)


@dataclass(frozen=True)
class _Narrow:
    """Words of the kinds under a tag that a query asks for, and of the other ones there."""

    own: re.Pattern[str]
    others: re.Pattern[str]


class Vocabulary:
    """Phrases to tags; use `Vocabulary.load()`, which reads the resource once."""

    def __init__(self, tags: dict[str, Any], words: dict[str, Any]) -> None:
        self._names = _by_phrase(tags["names"])
        self._terms = _by_phrase(tags["terms"])
        self._brands = _by_phrase(tags["brands"])
        self._queries: dict[str, set[str]] = {}
        for tag, phrases in words["queries"].items():
            for phrase in phrases:
                self._queries.setdefault(fold(phrase), set()).add(tag)
        self._related: dict[str, dict[str, float]] = words["related"]
        self._stands_on: dict[str, dict[str, float]] = words["stands_on"]
        self._labels: dict[str, set[str]] = {}
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
        self._grammar = _Grammar(words["grammar"])
        self._kinds = {
            tag: [[_word(fold(word)) for word in kind] for kind in kinds]
            for tag, kinds in words["kinds"].items()
        }
        self._functions: dict[str, str] = {}
        self._function_tags: dict[str, list[str]] = {}
        for name, content in words["functions"].items():
            self._function_tags[name] = content["tags"]
            for phrase in content["words"]:
                self._functions[fold(phrase)] = name

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
        function, tags = self._understand(bare)
        narrow = tuple(self._narrowed(fold(query), tags))
        narrowing = self._understand(qualifier)[1]
        if function is not None:
            return Meaning("function", bare, narrowing or tags, function)
        if tags:
            return Meaning("class", bare, {**tags, **narrowing}, narrow=narrow)
        return Meaning("name", bare, narrowing or self.tags_of_label(bare))

    def _narrowed(self, phrase: str, tags: dict[str, float]) -> Iterator[_Narrow]:
        for kinds in (its for tag, its in self._kinds.items() if tag in tags):
            found = [{word for word in kind if re.search(word, phrase)} for kind in kinds]
            # "Hindu temples" are no other ones, though those are temples, too.
            counts = Counter(word for kind in kinds for word in kind)
            shared = {word for word, count in counts.items() if count > 1}
            if any(words - shared for words in found):
                found = [words - shared for words in found]
                kinds = [[word for word in kind if word not in shared] for kind in kinds]
            if any(found) and not all(found):
                own, others = (
                    re.compile("|".join(w for k, f in zip(kinds, found) if bool(f) is x for w in k))
                    for x in (True, False)
                )
                yield _Narrow(own, others)

    def tags_of_label(self, text: str) -> dict[str, float]:
        """Tags that a label's words suggest; nothing for a road."""
        text = _LOST_SPACE.sub(" ", text)
        phrase = fold(re.sub(r"[(（].*", "", text)) or fold(text)
        if _IS_CJK.search(phrase):
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

    def _understand(self, text: str) -> tuple[str | None, dict[str, float]]:
        """Function and tags of a phrase, or of a list of phrases; neither for a name."""
        function, tags = self._understand_one(text)
        if tags:
            return function, tags
        for parts in (_AND.split(text), text.split() if _IS_CJK.search(text) else []):
            parts = [part for part in parts if part.strip()]
            last = parts[-1].split()[-1] if parts else ""  # "primary and secondary schools"
            understood = []
            for part in parts:
                of_part = self._understand_one(part)
                understood.append(of_part if of_part[1] else self._understand_one(f"{part} {last}"))
            if len(understood) > 1 and all(of_part for _, of_part in understood):
                for tag, weight in itertools.chain(*(part.items() for _, part in understood)):
                    tags[tag] = max(tags.get(tag, 0.0), weight)
                return next((name for name, _ in understood if name), None), tags
        return None, {}

    def _understand_one(self, text: str) -> tuple[str | None, dict[str, float]]:
        forms = self._grammar.forms(fold(text))
        bare = self._grammar.bare_forms(fold(text))
        for form in forms:
            if form in self._queries:
                return None, self._weigh(self._queries[form])
        for form in (*forms, *bare):
            if form in self._functions:
                function = self._functions[form]
                return function, dict.fromkeys(self._function_tags[function], 1.0)
        for known in (self._names, self._labels, self._terms):
            for form in forms:
                if form in known:
                    return None, self._weigh(known[form], 0.7 if known is self._terms else 1.0)
        for form in bare:
            if form in self._queries or form in self._names:
                return None, self._weigh(self._queries.get(form) or self._names[form])
        return None, {}

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


class _Grammar:
    """Takes off what stands around the words that carry the meaning of a query."""

    def __init__(self, grammar: dict[str, Any]) -> None:
        self._synonyms: list[list[str]] = grammar["synonyms"]
        self._fillers = frozenset(map(fold, grammar["fillers"]))
        before = "|".join(sorted(map(fold, grammar["before"]), key=len, reverse=True))
        self._before = re.compile(rf"^(?:(?:{before}) )+")
        cjk_before, cjk_after = (
            "|".join(grammar[key]).translate(_SIMPLIFIED) for key in ("cjk_before", "cjk_after")
        )
        self._cjk_before = re.compile(rf"^(?:.+[的の]|(?:{cjk_before})+)")
        self._after = re.compile(rf" (?:{'|'.join(map(fold, grammar['after']))})(?: .*)?$")
        self._cjk_after = re.compile(rf"(?:{cjk_after})+$")
        self._compound_after = re.compile(rf"s?(?:{'|'.join(map(fold, grammar['fillers_de']))})$")

    def forms(self, phrase: str) -> list[str]:
        """The phrase, without articles and places around it, and in what may be its singular."""
        plain = self._after.sub("", self._before.sub("", phrase)).removeprefix("l'")
        cjk = self._cjk_before.sub("", phrase).strip() if _IS_CJK.search(phrase) else ""
        forms = [phrase, plain, *_singulars(plain), cjk, cjk.removesuffix("들")]
        forms += [
            form.replace(one, other)
            for pair in self._synonyms
            for one, other in (pair, pair[::-1])
            for form in forms
            if one in form.split()
        ]
        return [form for form in dict.fromkeys(forms) if form]

    def bare_forms(self, phrase: str) -> list[str]:
        """The phrase without words that say no more than "place"."""
        phrase = self._after.sub("", phrase)
        words = phrase.replace("l'", " ").replace("d'", " ").split()
        bare = " ".join(word for word in words if word not in self._fillers)
        found = [bare]
        if _IS_CJK.search(phrase):
            rest = self._cjk_after.sub("", bare.replace(" ", "")).strip()
            found += [rest, self._cjk_before.sub("", rest)]
        else:
            found += [self._compound_after.sub("", bare), *_singulars(bare)]
        return [form for form in dict.fromkeys(found) if form and form != phrase]


# Characters of traditional Chinese in words for places, and what they are in simplified.
_SIMPLIFIED = str.maketrans(
    "學校院醫圖書館國園場區業廠療車銀廣體術藝動廟婦兒員環灣縣鄉鎮莊處務產會門診藥購樓廈餐廳飯遊樂"
    "護養農漁電發運輸鐵際機關廳門隊辦廣濟礦倉儲墳陵賓臺灘島嶼橋戲劇習訓課補傳統歷級",
    "学校院医图书馆国园场区业厂疗车银广体术艺动庙妇儿员环湾县乡镇庄处务产会门诊药购楼厦餐厅饭游乐"
    "护养农渔电发运输铁际机关厅门队办广济矿仓储坟陵宾台滩岛屿桥戏剧习训课补传统历级",
)


def fold(text: str) -> str:
    """Lower case, without accents and punctuation but for apostrophes and hyphens inside words.

    Traditional Chinese becomes simplified, in the vocabulary as in what is looked up there.
    """
    text = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold().translate(_SIMPLIFIED)
    text = unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", text))
    return " ".join(re.sub(r"[^\w\s'-]|_|(?<!\w)['-]|['-](?!\w)", " ", text).split())


def _word(word: str) -> str:
    """Pattern of a whole word and its plural; of CJK, which knows no spaces, anywhere."""
    return re.escape(word) if _IS_CJK.search(word) else rf"\b{re.escape(word)}(?:e?s|n|en)?\b"


def brand_key(text: str) -> str:
    """Letters and digits alone: "Wendy's" and "WENDYS" are one; so are those with "The"."""
    return "".join(c for c in fold(text).removeprefix("the ") if c.isalnum())


# Ending of a plural (accents folded) to that of its singular, in the order tried.
_PLURALS = (
    ("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("eaux", "eau"), ("aux", "al"), ("een", "eum"),
    ("hauser", "haus"), ("bader", "bad"), ("walder", "wald"), ("felder", "feld"), ("ien", "ium"),
    ("ien", "ion"), ("es", ""), ("s", ""), ("en", ""), ("n", ""), ("e", ""), ("i", "o"), ("i", "e"),
    ("che", "ca"), ("oes", "ao"), ("ais", "al"), ("res", "r"), ("as", "o"), ("as", "a"),
    ("a", "o"),
)  # fmt: skip


def _trimmed(phrase: str) -> str:
    while _AFTER_KIND.search(phrase):
        phrase = _AFTER_KIND.sub("", phrase)
    return phrase


def _singulars(phrase: str) -> list[str]:
    """What the phrase may be the plural of; only forms that are known words count."""
    words = phrase.split()
    if not 1 <= len(words) <= 4:
        return []
    choices = [
        [
            word,
            *(
                word[: -len(ending)] + singular
                for ending, singular in _PLURALS
                if word.endswith(ending) and len(word) - len(ending) + len(singular) > 2
            ),
        ]
        for word in words
    ]
    return [" ".join(words) for words in itertools.islice(itertools.product(*choices), 1, 400)]


def _by_phrase(by_tags: dict[str, list[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tags, phrases in by_tags.items():
        for phrase in phrases:  # folded in the file, but for characters that became one since
            found.setdefault(phrase.translate(_SIMPLIFIED), []).extend(tags.split())
    return {phrase: list(dict.fromkeys(tags)) for phrase, tags in found.items()}


def _split_qualifier(query: str) -> tuple[str, str]:
    match = re.match(r"^(.*?)[(\uff08](.*?)[)\uff09]\s*$", query)
    if match and match.group(1).strip():
        return match.group(1).strip(), match.group(2).strip()
    return query.strip(), ""
