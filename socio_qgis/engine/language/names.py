"""A query's name to the names on the map, in any script.

A label that OCR read may have lost letters; a name from a field has none wrong. What tells places
apart (numbers, letters, sides of the compass, the first word) has to be the same in both.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Indel, Levenshtein

from .map_labels import Label, join_lines
from .phrases import SIMPLIFIED

MIN_NAME_SCORE = 0.8
SURE_NAME_SCORE = 0.92
PART_DISCOUNT = 0.97  # for some lines of a label: they may have been joined by mistake
ANOTHERS_NAME = 0.75  # of the score of a name that is like the one asked for and another one's
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
    "ave": "avenue", "blvd": "boulevard", "hwy": "highway", "pkwy": "parkway", "rd": "road",
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
_SHORT_BEFORE = {
    "ft": "fort", "mt": "mount", "pt": "point", "st": "saint", "ste": "sainte",
    "n": "north", "s": "south", "e": "east", "w": "west",
}  # fmt: skip
_ARTICLES = frozenset(
    word
    for words in (
        "a al an and at d das de del della der des di die do dos du e el en et for i im in l la",
        "las le les los no nr of og the u und van von y zu zum zur",
    )
    for word in words.split()
)
# Words that many places of a kind share: without one of the others a name is another one's.
_COMMON = frozenset(
    word
    for words in (
        *_SHORT.values(),
        *[_SHORT_BEFORE[short] for short in ("ft", "mt", "pt", "st", "ste")],
        "area", "block", "business", "camp", "church", "city", "club", "complex", "corporate",
        "course", "dock", "ecole", "escuela", "field", "fields", "gate", "garden", "golf", "hall",
        "house", "level", "lot", "mall", "office", "parc", "parque", "parcel", "phase", "pier",
        "platform", "plot", "pool", "public", "schule", "secondary", "section", "sector", "shop",
        "site", "stage", "state", "terminal", "tower", "town", "trail", "unit", "wing", "zone",
        "abschnitt", "batiment", "bau", "bloc", "bloco", "bloque", "edificio", "etapa", "etappe",
        "fase", "gebaude", "halle", "haus", "manzana", "quadra", "residence", "secteur", "setor",
        "torre", "tour",
    )
    for word in words.split()
)  # fmt: skip
# Of these the last one says what the place is.
_ENDS = frozenset(
    word
    for words in (
        "academy apartments cemetery center church club college field fields garden gardens hotel",
        "hospital library mall market museum office park plaza pool school station stadium",
        "university",
    )
    for word in words.split()
)
_SIDES = (
    *("north", "south", "east", "west", "upper", "lower", "nord", "sud", "sued", "ost", "ober"),
    *("unter", "norte", "sur", "sul", "este", "leste", "oeste", "est", "ouest", "ovest", "noord"),
    *("zuid", "oost", "norra", "sodra", "ostra", "vastra", "syd", "vest", "oster", "vaster"),
)
_LOST_SPACE = re.compile(r"(?<=[a-z]{2})[-:.]?(?=[A-Z])")  # OCR: "CambridgePark"
_PIECES = re.compile(
    r"\d+|[㐀-鿿々〆ヵヶ]+|[぀-ヿ]+|[가-힣]+|[a-z]+\d[a-z]{2,}|[a-z]{2,}\d[a-z]+|[^\W\d_㐀-鿿々〆぀-ヿ가-힣]+"
)
_ELIDED = re.compile(r"\b(l|d|dell|all|nell|sull)['’](?=\w{3})", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|ère|er|ème|[ºª])\b", re.IGNORECASE)
_ROMAN = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8",
    "ix": "9", "x": "10", "xi": "11", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15",
    "xvi": "16", "xvii": "17", "xviii": "18", "xix": "19", "xx": "20",
}  # fmt: skip
_NUMBER = re.compile(r"(?<=第)[一二三四五六七八九十百\d]+|\d+")
_DIGITS = str.maketrans("一二三四五六七八九", "123456789")
_LOOKS = str.maketrans("oqijlszbgvywec", "001115289uuucc")  # letters that are alike to OCR
_ALIKE_PAIRS = (("rn", "m"), ("cl", "d"), ("fl", "h"), ("li", "h"), ("ri", "n"), ("nn", "m"))
# Letters that are one where keyboards and spelling differ.
_ONE_LETTER = {ord(c): one for one, some in {"ک": "كڪ", "ی": "يىئ", "ه": "ةۀھہە", "ا": "أإآٱ",
               "و": "ؤ", "е": "ё", "ケ": "ヶ", "ς": "σ"}.items() for c in some}  # fmt: skip
_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i",
    "θ": "th", "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p",
    "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_OF_LATIN = re.compile("[Ͱ-ϿЀ-ӿ]")
_EXPANDED = str.maketrans({**_LATIN, "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i", "ð": "d"})
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
# Of each group a place has one: 東門 is not 西門.
_APART = tuple(
    map(frozenset, ("东東西南北中", "동서남북중", "一二三四五六七八九十", "上下", "大小", "前后後"))
)
_OWNER = re.compile(r"[市区區县縣省州郡立町村都府道国國시구군도동읍면]$")  # "相模原市立…"
_UNSPACED = re.compile("[㐀-鿿぀-ヿ가-힣\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
MIN_REST = 60.0  # percent of likeness of what stands before the kind
MIN_FIRST = 4  # characters of a name without its kind of which the first may be misread
MIN_WORD = 70.0  # percent of likeness of a word with the label's letters
SURE_READ = 0.97  # of OCR
MIN_ABOUT = 0.45  # of names, before shortened words are written out
MIN_TYPED = 7  # letters of a word that may be mistyped


@functools.lru_cache(maxsize=65536)
def letters(text: str) -> str:
    """Letters and digits alone, without case and accents: OCR loses spaces and marks."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if c.isalnum())


def is_road(text: str) -> bool:
    """Whether a label names a road, which is no place with an area."""
    return bool(_ROAD.search(" ".join(text.split())))


def name_score(query: str, name: str, read: bool = True, sure: bool = False) -> float:
    """How well a name on the map fits one asked for, 0 to 1: the whole beats a part of it.

    Args:
        read: Whether OCR read it; a name from a field has no letter wrong.
        sure: Whether OCR was sure; then it may have lost letters, but took none for others.
    """
    score = likeness(query, name)
    if score < MIN_NAME_SCORE:
        return score
    same = any(
        _is_same(_in_words(a), _in_words(b), read, sure)
        for a, b in itertools.product(_spellings(query), _spellings(name))
    )
    return score if same else ANOTHERS_NAME * score


@functools.lru_cache(maxsize=16384)
def likeness(query: str, name: str) -> float:
    """How many letters two names share, 0 to 1, whatever they are the names of."""
    best = _likeness(letters(query), letters(name))
    if best < MIN_ABOUT and bool(_OF_LATIN.search(query)) == bool(_OF_LATIN.search(name)):
        return best
    for a, b in itertools.product(_spellings(query), _spellings(name)):
        one, other = _in_words(a), _in_words(b)
        best = max(best, _likeness(one.joined, other.joined))
        best = max(best, _likeness(one.bare, other.bare))
        if len(one.telling) > 1 and one.is_within(other):
            best = max(best, _of_part(1.0, len(one.bare), len(other.bare)))
    return best


def _likeness(wanted: str, found: str) -> float:
    if len(wanted) < 2 or len(found) < 2:
        return 1.0 if wanted and wanted == found else 0.0
    whole = fuzz.ratio(wanted, found) / 100
    if len(wanted) <= len(found):  # the label says more: "John F. Kennedy University"
        inside = fuzz.partial_ratio(wanted, found) / 100
        part = _of_part(inside, len(wanted), len(found))
    else:  # the label is cut by the picture's edge, or shortened
        inside = fuzz.partial_ratio(found, wanted) / 100
        part = inside * (0.45 + 0.5 * len(found) / len(wanted))
    return max(whole, part)


def _of_part(inside: float, wanted: int, found: int) -> float:
    """The likeness of a name of which one is a part, by their letters."""
    return inside * (0.7 + 0.3 * wanted / found)


@functools.lru_cache(maxsize=16384)
def _spellings(text: str) -> tuple[str, ...]:
    """The text without accents, and as it is written where a keyboard has none ("Muenster")."""
    text = unicodedata.normalize("NFC", text)
    low = text.casefold()
    if low.translate(_EXPANDED) == low:
        return (text,)
    plain = unicodedata.normalize("NFD", low)  # Greek puts accents on letters of the table
    return (
        text,
        low.translate(_EXPANDED),
        re.sub(r"[\u0300-\u036f]", "", plain).translate(_EXPANDED),
    )


@dataclass(frozen=True)
class _Name:
    """The words of a name, folded and written out.

    Attributes:
        is_cut: Whether its first letters may be missing.
    """

    words: tuple[str, ...]
    is_cut: bool

    @cached_property
    def joined(self) -> str:
        """Its letters."""
        return "".join(self.words)

    @cached_property
    def bare(self) -> str:
        """Its letters without articles."""
        return "".join(self.telling)

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """Its words without articles and initials, if it has others."""
        telling = tuple(
            word
            for i, word in enumerate(self.words)
            if not (self._is_initial(i) if len(word) == 1 else word in _ARTICLES)
        )
        return telling or self.words

    @cached_property
    def lacks_number(self) -> bool:
        """Whether no number follows where one is announced: "Liceo Nº de Solymar"."""
        return any(
            word in ("no", "nr", "n") and not after.isdigit()
            for word, after in itertools.pairwise((*self.words, ""))
        )

    def is_within(self, other: _Name) -> bool:
        """Whether another one has but words of kinds among its words."""
        words, rest = iter(other.telling), Counter(other.telling) - Counter(self.telling)
        return (
            self.telling[:1] == other.telling[:1]
            and all(one in words for one in self.telling)
            and rest.keys() <= _COMMON
        )

    @cached_property
    def runs(self) -> frozenset[str]:
        """Neighbouring words written as one."""
        count = len(self.words)
        return frozenset(
            "".join(self.words[i:j])
            for i in range(count)
            for j in range(i + 1, min(i + 4, count) + 1)
        )

    def run_with(self, word: str) -> list[str]:
        """Runs of two words and more with a word in it."""
        at = [i for i, one in enumerate(self.words) if one == word]
        return [
            "".join(self.words[i:j])
            for k in at
            for i in range(max(0, k - 2), k + 1)
            for j in range(k + 1, min(k + 3, len(self.words)) + 1)
            if j - i > 1
        ]

    def _is_initial(self, i: int) -> bool:
        """Whether a letter is the F of "John F. Kennedy", or the y of "Sol y Mar".

        The C of "Terminal C" and the A of "Block A Homes" are none.
        """
        around = self.words[max(0, i - 1) : i + 2]
        return i + 1 < len(self.words) and all(
            word.isalpha() and word not in _COMMON and not _UNSPACED.search(word) for word in around
        )


@functools.lru_cache(maxsize=16384)
def _in_words(text: str) -> _Name:
    start = text.lstrip()[:1]
    text = unicodedata.normalize("NFKC", _ORDINAL.sub("", text))
    text = _ELIDED.sub(r"\1 ", _LOST_SPACE.sub(" ", text)).casefold()
    text = unicodedata.normalize("NFD", re.sub(r"(?<=\w)['’´`.](?=\w)", "", text).translate(_PLAIN))
    text = _NUMBER.sub(_in_digits, text).translate(SIMPLIFIED)
    text = re.sub(r"[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u0640]", "", text)
    text = unicodedata.normalize("NFC", text).translate(_ONE_LETTER)
    text = re.sub(r"\bال(?=\w{3})", "", text)  # the Arabic article
    # vowel signs of Indic scripts and of Thai are no word characters to a regular expression
    marks = "".join({c for c in text if unicodedata.category(c)[0] == "M"})
    split = re.compile(rf"[\w{re.escape(marks)}]+").findall(text) if marks else text.split()
    pieces = split if marks else [one for word in split for one in _PIECES.findall(word)]
    words: list[str] = []
    for i, piece in enumerate(pieces):
        word = _SHORT.get(piece, piece)
        if i + 1 < len(pieces) and (len(piece) > 1 or i == 0):
            word = _SHORT_BEFORE.get(piece, word)
        if piece == "st" and i and pieces[i - 1] not in _ARTICLES | _COMMON:
            word = "street"  # "Elm St School", and not "Church of St Mary"
        if len(piece) > 1 or i + 1 == len(pieces) or (i and pieces[i - 1] in _COMMON):
            word = _ROMAN.get(piece, word) if i else word
        words += (word.lstrip("0") or "0").split() if word.isdigit() else word.split()
    is_cut = bool(start) and not start.isupper() and (start.islower() or not start.isalnum())
    return _Name(tuple(words), is_cut)


def _in_digits(number: re.Match[str]) -> str:
    """第二十三 to 23."""
    tens, ten, ones = number.group().translate(_DIGITS).rpartition("十")
    return f"{tens or 1}{ones or 0}" if ten else ones


def _is_same(query: _Name, name: _Name, read: bool, sure: bool) -> bool:
    """Whether what tells places apart is the same."""
    if query.joined == name.joined or query.bare == name.bare:
        return True
    if _UNSPACED.search(query.joined):
        return _is_same_unspaced(query, name, read)
    for number, after in itertools.pairwise(name.words):  # "Block 12" is not Block 12A
        is_letter = len(after) == 1 and after.isalpha() and after not in query.words
        if is_letter and number.isdigit() and number in query.words:
            return False
    missing = [word for word in query.telling if not _is_in(word, query, name, read, sure)]
    if _side_before(query, name):
        return False
    if not read and (_other_letter(query, name) or _other_kind(query, name)):
        return False
    if read and name.lacks_number:
        missing = [word for word in missing if not word.isdigit()]
    own = [word for word in query.telling if word not in _COMMON]
    # "-Eleven" may be 7-Eleven
    lost = query.joined.removesuffix(name.joined) if read and name.is_cut else query.joined
    if not missing:
        return True
    if len(lost) > 2 and (_tells(missing) or missing[0] == (own or query.telling)[0]):
        return False
    if any(not _is_about_in(word, query, name, read) for word in name.telling if len(word) > 1):
        return False
    lacks = [word for word in missing if word not in _COMMON]
    return not lacks or (read and 2 * sum(map(len, lacks)) <= sum(map(len, own)))


def _tells(words: Sequence[str]) -> bool:
    """Whether a number, a letter or a side is among the words."""
    return any(len(word) == 1 or word.isdigit() or word in _SIDES for word in words)


def _is_in(word: str, of: _Name, name: _Name, read: bool, sure: bool = False) -> bool:
    """Whether a word of one name is in the other one."""
    if word in name.words:
        return True
    if word.isdigit() or len(word) == 1:
        looks = {look(word), "1" * int(word) if word in ("2", "3") else ""}  # "Il" for II
        return read and any(look(one) in looks for one in name.runs if len(one) < 4)
    if word in name.runs or any(run in name.words for run in of.run_with(word)):
        return True
    if word in _COMMON and any(
        len(one) > 2 and word[0] == one[0] and Indel.distance(word, one) == len(word) - len(one)
        for one in name.words
    ):
        return True  # shortened
    if any(_is_mistyped(word, one) for one in name.words):
        return True
    return read and (
        any(
            _is_misread(word, one, of, sure, name.is_cut and not i)
            for i, one in enumerate(name.words)
        )
        or any(
            len(a + b) < len(word) + 3 and _is_misread(word, a + b, of, sure)
            for a, b in itertools.pairwise(name.words)
        )
    )


def _is_about_in(word: str, query: _Name, name: _Name, read: bool) -> bool:
    """Whether a word of the map's name is no other than what was asked for."""
    if word in _ARTICLES or _is_in(word, name, query, read):
        return True
    return read and not word.isdigit() and fuzz.partial_ratio(word, query.joined) >= MIN_WORD


def _is_mistyped(word: str, other: str) -> bool:
    """Whether a letter was doubled, lost or swapped, or an s put at the end."""
    short, long = sorted((word, other), key=len)
    if len(short) > 3 and (long == short + "s" or _american(word) == _american(other)):
        return True
    if min(len(word), len(other)) < MIN_TYPED or word[0] != other[0]:
        return False
    return OSA.distance(word, other) == 1 and (
        len(word) != len(other) or sorted(word) == sorted(other)
    )


def _american(word: str) -> str:
    return re.sub("our(?=s?$)", "or", re.sub("tre$", "ter", word))


def look(word: str) -> str:
    """What a word looks like to OCR."""
    for pair, one in _ALIKE_PAIRS:
        word = word.replace(pair, one)
    return word.translate(_LOOKS)


def _is_misread(word: str, read: str, of: _Name, sure: bool, is_cut: bool = False) -> bool:
    """Whether OCR may have read a word of a name so, perhaps with others without the spaces."""
    if look(word) == look(read):
        return True
    if is_cut and len(read) > 2 and word.endswith(read) and len(word) - len(read) <= 2:
        return True  # "hase" may be Chase, "Ash" is not Nash
    if len(read) > len(word) + 2:  # spaces were lost
        at = fuzz.partial_ratio_alignment(word, read)
        if at is None or len(word) < 4:
            return False
        start, end = at.dest_start, at.dest_end
        part = read[start:end]
        if 0 < start < 3 or read[:start].endswith(_SIDES) or _other_side(word, read[:end]):
            return False
        if any(rest and not _has(of, rest) for rest in (read[:start], read[end:])):
            return False  # "Greenwood" for Green
    else:
        part = read
    if not part or look(word[0]) != look(part[0]) or _other_side(word, part):
        return False
    kind = _kind_of(word)
    one, other = (text.removesuffix(kind) for text in (word, part))
    most = (len(one) + 1) // 4 if len(one) > 3 else 0
    edits = OSA.distance(one, other)
    return edits <= most and not (sure and edits != len(one) - len(other))


def _has(name: _Name, rest: str) -> bool:
    return fuzz.partial_ratio(rest, name.joined) >= MIN_WORD


def _other_side(word: str, read: str) -> bool:
    """Whether two words differ in the side of the compass that they end with."""
    ends = [
        max((s for s in _SIDES if one.endswith(s)), key=len, default="") for one in (word, read)
    ]
    return all(ends) and ends[0] != ends[1]


def _side_before(query: _Name, name: _Name) -> bool:
    """Whether the map's name has a side of the compass before what was asked for."""
    first = next((i for i, word in enumerate(name.words) if word == query.telling[0]), 0)
    return any(word[:end] in _SIDES for word in name.words[:first] for end in (None, -1, -2))


def _other_letter(query: _Name, name: _Name) -> bool:
    """Whether two names have letters standing alone, and others."""
    one, other = ({word for word in a.words if len(word) == 1} for a in (query, name))
    return bool(one and other) and not one & other


def _other_kind(query: _Name, name: _Name) -> bool:
    """Whether two names end with the words of two kinds: a school, and its library."""
    one, other = (a.telling[-1:] for a in (query, name))
    return one != other and {*one, *other} <= _ENDS


def _is_same_unspaced(query: _Name, name: _Name, read: bool) -> bool:
    """The same for scripts that put no spaces, in which one character tells places apart."""
    wanted, found = query.joined, name.joined
    if {*_NUMBER.findall(wanted)} - {*_NUMBER.findall(found)}:
        return False
    short, long = sorted((wanted, found), key=len)
    if short in long:
        before = "".join(_UNSPACED.findall(long.partition(short)[0]))
        rest = short.removesuffix(_kind_of(short))
        return not before or bool(_OWNER.search(before)) or min(len(before), len(rest)) > 1
    if not read or _kind_of(wanted) != _kind_of(found):
        return False
    parts = [long[i : i + len(short)] for i in range(len(long) - len(short) + 1)]
    part = min(parts, key=lambda one: Levenshtein.distance(short, one))
    for edit in Levenshtein.editops(short, part):
        pair = {short[edit.src_pos : edit.src_pos + 1], part[edit.dest_pos : edit.dest_pos + 1]}
        if edit.tag == "replace" and any(pair <= group for group in _APART):
            return False
    rests = [text.removesuffix(_kind_of(text)) for text in (short, part)]
    if short[0] != part[:1] and len(rests[0]) < MIN_FIRST:
        return False
    return fuzz.ratio(*rests) >= MIN_REST and Levenshtein.distance(short, part) <= len(short) // 4


def _kind_of(text: str) -> str:
    return next((kind for kind in _KINDS if text.endswith(kind)), "")


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


def similar_names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Names that are like the one asked for and not it, the likest first."""
    like = {other: likeness(name, other) for other in others}
    return tuple(
        sorted((one for one in like if like[one] >= MIN_NAME_SCORE), key=lambda one: -like[one])
    )


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
                    name_score(name, run.text, sure=run.score >= SURE_READ)
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
