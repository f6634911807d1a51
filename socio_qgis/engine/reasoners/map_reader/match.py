"""A query's name to the labels of the map, in any script, allowing for OCR's errors."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz

from .labels import Label, join_lines

MIN_NAME_SCORE = 0.8
SURE_NAME_SCORE = 0.92
PART_DISCOUNT = 0.97  # for some lines of a label: they may have been joined by mistake
_ROAD = re.compile(
    r"\b(street|st|road|rd|avenue|ave|drive|dr|lane|ln|boulevard|blvd|way|highway|hwy|freeway|"
    r"expressway|parkway|pkwy|circle|cir|terrace|ter|trail|rue|avenida|calle|carrer|via|viale|"
    r"straat|laan|weg|gasse|allee|chemin|impasse|rua)\.?$"
    r"|^(rue|avenue|boulevard|chemin|impasse|calle|avenida|via|viale|rua|route|autoroute) "
    r"|(strasse|straße|straat|laan|gasse)$|(路|街|大道|巷|通り|街道|国道|로|길|대로)$",
    re.IGNORECASE,
)

# How maps shorten words, folded; "st" and "mt" only before another word ("Elm St" is a street).
_SHORT = {
    "acad": "academy", "apts": "apartments", "apt": "apartments", "assn": "association",
    "bldg": "building", "cem": "cemetery", "centre": "center", "cntr": "center", "coll": "college",
    "comm": "community", "cmty": "community", "ctr": "center", "cty": "county",
    "dept": "department", "elem": "elementary", "es": "elementary school", "gdns": "gardens",
    "govt": "government", "hosp": "hospital", "hs": "high school", "hts": "heights",
    "ind": "industrial", "inst": "institute", "intl": "international", "jhs": "junior high school",
    "jr": "junior", "lib": "library", "mem": "memorial", "med": "medical", "mid": "middle",
    "mkt": "market", "ms": "middle school", "mus": "museum", "natl": "national", "pk": "park",
    "plz": "plaza", "prim": "primary", "rec": "recreation", "sch": "school", "shpg": "shopping",
    "sq": "square", "sr": "senior", "sta": "station", "univ": "university", "vlg": "village",
}  # fmt: skip
_SHORT_BEFORE = {"ft": "fort", "mt": "mount", "pt": "point", "st": "saint", "ste": "sainte"}
# Words that many places of a kind share: without one of the others a name is another one's.
_COMMON = frozenset(
    word
    for words in (
        *_SHORT.values(), *_SHORT_BEFORE.values(),
        "a", "an", "and", "at", "business", "church", "city", "club", "complex", "corporate",
        "course", "das", "de", "del", "der", "des", "die", "du", "ecole", "el", "escuela", "field",
        "fields", "for", "garden", "golf", "in", "la", "las", "le", "les", "los", "mall", "of",
        "office", "parc", "parque", "pool", "public", "schule", "secondary", "shopping", "state",
        "the", "town", "trail", "van",
    )
    for word in words.split()
)  # fmt: skip
_SIDES = {"north", "south", "east", "west", "upper", "lower"}
_LOST_SPACE = re.compile(r"(?<=[a-z]{2})[-:.]?(?=[A-Z])")  # OCR: "CambridgePark"
_NUMBER = re.compile(r"(?<=第)[一二三四五六七八九十百\d]+|\d+")
_DIGITS = str.maketrans("一二三四五六七八九", "123456789")
# Kinds that are written as one word with the name of the place, the longer ones first.
_KINDS = (
    "高等学校", "中学校", "小学校", "幼稚園", "保育園", "図書館", "動物園", "植物園", "美術館",
    "博物館", "体育館", "中学", "小学", "大学", "学校", "学院", "國小", "國中", "高中",
    "幼儿园", "图书馆", "体育馆", "动物园", "植物园", "博物馆", "人民医院", "医院", "醫院",
    "病院", "公园", "公園", "广场", "小区", "花园", "神社", "霊園", "公墓", "초등학교",
    "중학교", "고등학교", "대학교", "유치원", "도서관", "박물관", "병원", "공원", "아파트",
    "friedhof", "grundschule", "realschule", "gymnasium", "schule", "krankenhaus", "bahnhof",
    "kirche", "stadion", "park",
)  # fmt: skip
MIN_REST = 60.0  # percent of likeness of what stands before the kind
MIN_WORD, MIN_SIDE = 70.0, 80.0  # percent of likeness of a word with the label's letters
OTHERS_NAME = 0.8  # of the score of a label that lacks the words of which the name consists


def letters(text: str) -> str:
    """Letters and digits alone, without case and accents: OCR loses spaces and marks."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if c.isalnum())


def is_road(text: str) -> bool:
    """Whether a label names a road, which is no place with an area."""
    return bool(_ROAD.search(" ".join(text.split())))


def name_score(query: str, label: str) -> float:
    """How well a label's text fits a name, 0 to 1: the whole name beats a part of it."""
    score = max(_likeness(query, label), _likeness(_in_full(query), _in_full(label)))
    is_its_own = _has_own_words(query, label) and not _is_another_ones(
        _in_full(query), _in_full(label)
    )
    return score if is_its_own else OTHERS_NAME * score


def _likeness(query: str, label: str) -> float:
    wanted, read = letters(query), letters(label)
    if len(wanted) < 2 or len(read) < 2:
        return 0.0
    whole = fuzz.ratio(wanted, read) / 100
    if len(wanted) <= len(read):  # the label says more: "John F. Kennedy University"
        inside = fuzz.partial_ratio(wanted, read) / 100
        part = inside * (0.7 + 0.3 * len(wanted) / len(read))
    else:  # the label is cut by the picture's edge, or shortened
        inside = fuzz.partial_ratio(read, wanted) / 100
        part = inside * (0.45 + 0.5 * len(read) / len(wanted))
    return max(whole, part)


@functools.lru_cache(maxsize=4096)
def _in_full(text: str) -> str:
    """With the words that maps shorten written out: "Mt Elm Elem Sch"."""
    words = [word.strip(".,") for word in _LOST_SPACE.sub(" ", text).casefold().split()]
    return " ".join(
        _SHORT.get(word, _SHORT_BEFORE.get(word, word) if after else word)
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _has_own_words(query: str, label: str) -> bool:
    """Whether most of the words that are the name's own are on the label.

    "Lincoln Elementary School" and "Jefferson Elementary School" are alike in most letters.
    """
    read = letters(_in_full(label))
    words = [letters(word) for word in _in_full(query).split()]
    own = [word for word in words if word not in _COMMON and len(word) > 1]
    if not own or not read:
        return True
    found = [
        word
        for word in own
        if fuzz.partial_ratio(word, read) >= (MIN_SIDE if word in _SIDES else MIN_WORD)
    ]
    return 2 * sum(map(len, found)) >= sum(map(len, own)) and not _SIDES & {*own} - {*found}


def _is_another_ones(query: str, label: str) -> bool:
    """Whether a label has another number, or another word before the same kind.

    "第一中学" and "第二中学", "Westfriedhof" and "Ostfriedhof" are alike in most letters.
    """
    numbers, read = (
        {
            number.translate(_DIGITS)
            for number in _NUMBER.findall(unicodedata.normalize("NFKC", text))
        }
        for text in (query, label)
    )
    if numbers and read and not numbers & read:
        return True
    wanted, found = (unicodedata.normalize("NFC", letters(text)) for text in (query, label))
    kind = next((k for k in _KINDS if wanted.endswith(k) and found.endswith(k)), "")
    one, other = wanted.removesuffix(kind), found.removesuffix(kind)
    if not kind or one in other or other in one:
        return False
    return fuzz.ratio(one, other) < MIN_REST


def best_labels(name: str, labels: Sequence[Label]) -> list[tuple[Label, float]]:
    """The labels that fit a name best, those of areas before those of points.

    Where none fits whole, lines are joined more loosely: OCR may have missed one between them.
    """
    scored = _scored(name, labels)
    if not scored or max(score for _, score in scored) < SURE_NAME_SCORE:
        lines = [line for label in labels for line in label.lines]
        scored += _scored(name, join_lines(lines, loosely=True))
    if not scored:
        return []
    top = max(score for _, score in scored)
    best = [(label, score) for label, score in scored if score >= top - 0.02]
    areas = [(label, score) for label, score in best if not label.is_point]
    return areas or best


def _scored(name: str, labels: Sequence[Label]) -> list[tuple[Label, float]]:
    """Labels that fit, each cut to the run of its lines that fits best."""
    scored = []
    for label in labels:
        runs = [
            Label(label.lines[i:j], label.is_point)
            for i in range(len(label.lines))
            for j in range(i + 1, len(label.lines) + 1)
        ]
        score, _, run = max(
            (
                (
                    name_score(name, run.text)
                    * (1.0 if len(run.lines) == len(label.lines) else PART_DISCOUNT),
                    len(run.lines),
                    run,
                )
                for run in runs
            ),
            key=lambda one: one[:2],
        )
        if score >= MIN_NAME_SCORE and (not is_road(run.text) or score > 0.95):
            scored.append((run, score))
    return scored
