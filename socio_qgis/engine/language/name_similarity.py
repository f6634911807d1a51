"""How well a name on the map fits the name that a query asks for.

A label that OCR read may have lost letters; a name from a field has none wrong. What tells places
apart (numbers, letters, sides of the compass, the first word) has to be the same in both.

The thresholds were chosen by hand; `tests/engine/language/test_name_similarity.py` counts the pairs
of names of two places that pass.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Indel, Levenshtein

from .characters import ocr_shape
from .place_names import (
    NUMBER,
    UNSPACED,
    PlaceName,
    kind_suffix,
    letters,
    name_words,
    parse_name,
    spellings,
)
from .romanisation import are_in_two_scripts, romanised_score

MIN_NAME_SCORE = 0.8
SHORT_FORM_SCORE = 0.85
OTHER_PLACE_FACTOR = 0.75  # of the score of a name that is similar and another place's
# A name that is a part of the other one: its likeness at no length at all, and what length adds.
PART_BASE, PART_BY_LENGTH = 0.7, 0.3  # the label says more than the query
CUT_BASE, CUT_BY_LENGTH = 0.45, 0.5  # the label says less: it is cut or shortened
MIN_SIMILARITY_TO_PARSE = 0.45  # of letters; below, short forms are not written out
MIN_WORD_PERCENT = 70.0  # likeness of a word with the label's letters
MIN_UNSPACED_PERCENT = 60.0  # likeness of what stands before the kind
MIN_MISREAD_FIRST = 4  # characters of a name without its kind of which the first may be misread
MIN_MISTYPED = 7  # letters of a word that may be mistyped
LETTERS_PER_EDIT = 4  # OCR may get one letter wrong in so many
LONGEST_SHORT_FORM = 3  # characters
_GREEK_OR_CYRILLIC = re.compile("[Ͱ-ϿЀ-ӿ]")
SHORT_RUN = 4  # letters; a number or a letter was read as fewer


def name_score(query: str, name: str, read: bool = True, sure: bool = False) -> float:
    """How well a name on the map fits one asked for, 0 to 1: the whole beats a part of it.

    Args:
        query: The name asked for.
        name: The name on the map.
        read: Whether OCR read it; a name from a field has no letter wrong.
        sure: Whether OCR was sure; then it may have lost letters, but took none for others.
    """
    if are_in_two_scripts(query, name) and (romanised := romanised_score(query, name)):
        return romanised
    score = similarity(query, name)
    if score < MIN_NAME_SCORE:
        return SHORT_FORM_SCORE if _is_short_form(query, name) else score
    same = any(
        _is_same(parse_name(a), parse_name(b), read, sure)
        for a, b in itertools.product(spellings(query), spellings(name))
    )
    return score if same else OTHER_PLACE_FACTOR * score


def similar_names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Names that are similar to the one asked for, the most similar first."""
    scores = {other: similarity(name, other) for other in others}
    similar = (one for one in scores if scores[one] >= MIN_NAME_SCORE)
    return tuple(sorted(similar, key=lambda one: -scores[one]))


@functools.lru_cache(maxsize=16384)
def similarity(query: str, name: str) -> float:
    """How many letters two names share, 0 to 1, whatever they are the names of."""
    best = _letter_similarity(letters(query), letters(name))
    if best < MIN_SIMILARITY_TO_PARSE and _is_transliterated(query) == _is_transliterated(name):
        return best
    for a, b in itertools.product(spellings(query), spellings(name)):
        one, other = parse_name(a), parse_name(b)
        best = max(best, _letter_similarity(one.joined, other.joined))
        best = max(best, _letter_similarity(one.joined_distinctive, other.joined_distinctive))
        if len(one.distinctive) > 1 and one.is_within(other):
            lengths = len(one.joined_distinctive), len(other.joined_distinctive)
            best = max(best, _part_similarity(1.0, *lengths))
    return best


def _is_short_form(one: str, other: str) -> bool:
    """Whether a name has some characters of another one, the first and its kind's too: 台大."""
    short, long = sorted((one, other), key=len)
    if not UNSPACED.match(short) or not 2 <= len(short) <= LONGEST_SHORT_FORM:
        return False
    short, long = parse_name(short).joined, parse_name(long).joined
    kind = kind_suffix(long)
    if kind not in name_words().shortened_kinds or not short.endswith(kind[0]):
        return False
    own = iter(long.removesuffix(kind).rpartition("立")[2])
    return short[0] == next(own, "") and all(letter in own for letter in short[1:-1])


def _is_transliterated(text: str) -> bool:
    return bool(_GREEK_OR_CYRILLIC.search(text))


def _letter_similarity(wanted: str, found: str) -> float:
    if len(wanted) < 2 or len(found) < 2:
        return 1.0 if wanted and wanted == found else 0.0
    whole = fuzz.ratio(wanted, found) / 100
    if len(wanted) <= len(found):  # the label says more: "John F. Kennedy University"
        inside = fuzz.partial_ratio(wanted, found) / 100
        part = _part_similarity(inside, len(wanted), len(found))
    else:  # the label is cut by the picture's edge, or shortened
        inside = fuzz.partial_ratio(found, wanted) / 100
        part = inside * (CUT_BASE + CUT_BY_LENGTH * len(found) / len(wanted))
    return max(whole, part)


def _part_similarity(inside: float, wanted: int, found: int) -> float:
    """The similarity of a name and a longer one that has it, by their numbers of letters."""
    return inside * (PART_BASE + PART_BY_LENGTH * wanted / found)


def _is_same(query: PlaceName, name: PlaceName, read: bool, sure: bool) -> bool:
    """Whether what tells places apart is the same."""
    if query.joined == name.joined or query.joined_distinctive == name.joined_distinctive:
        return True
    if UNSPACED.search(query.joined):
        return _is_same_unspaced(query, name, read)
    for number, after in itertools.pairwise(name.words):  # "Block 12" is not Block 12A
        is_letter = len(after) == 1 and after.isalpha() and after not in query.words
        if is_letter and number.isdigit() and number in query.words:
            return False
    missing = [word for word in query.distinctive if not _is_in(word, query, name, read, sure)]
    if _has_side_before(query, name):
        return False
    if not read and (_has_other_letter(query, name) or _has_other_kind(query, name)):
        return False
    if read and name.lacks_number:
        missing = [word for word in missing if not word.isdigit()]
    common = name_words().common
    own = [word for word in query.distinctive if word not in common]
    # "-Eleven" may be 7-Eleven
    lost = query.joined.removesuffix(name.joined) if read and name.is_cut else query.joined
    if not missing:
        return True
    first = (own or query.distinctive)[0]
    if len(lost) > 2 and (_tells_apart(missing) or missing[0] == first):
        return False
    if any(not _is_about_in(word, query, name, read) for word in name.distinctive if len(word) > 1):
        return False
    lacks = [word for word in missing if word not in common]
    return not lacks or (read and 2 * sum(map(len, lacks)) <= sum(map(len, own)))


def _tells_apart(words: Sequence[str]) -> bool:
    """Whether a number, a letter or a side is among the words."""
    sides = name_words().sides
    return any(len(word) == 1 or word.isdigit() or word in sides for word in words)


def _is_in(word: str, of: PlaceName, name: PlaceName, read: bool, sure: bool = False) -> bool:
    """Whether a word of one name is in the other one."""
    if word in name.words:
        return True
    if word.isdigit() or len(word) == 1:
        shapes = {ocr_shape(word), "1" * int(word) if word in ("2", "3") else ""}  # "Il" for II
        return read and any(ocr_shape(one) in shapes for one in name.runs if len(one) < SHORT_RUN)
    if word in name.runs or any(run in name.words for run in of.runs_with(word)):
        return True
    if word in name_words().common and any(_is_shortened(word, one) for one in name.words):
        return True
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


def _is_shortened(word: str, short: str) -> bool:
    """Whether a text of three letters and more has letters of the word alone, in their order."""
    lost = len(word) - len(short)
    return len(short) > 2 and word[0] == short[0] and Indel.distance(word, short) == lost


def _is_about_in(word: str, query: PlaceName, name: PlaceName, read: bool) -> bool:
    """Whether the query has a word of the map's name, or much of its letters."""
    if word in name_words().articles or _is_in(word, name, query, read):
        return True
    return read and not word.isdigit() and _has_letters(query, word)


def _is_mistyped(word: str, other: str) -> bool:
    """Whether a letter was doubled, lost or swapped, or an s put at the end."""
    short, long = sorted((word, other), key=len)
    if len(short) > 3 and (long == short + "s" or _american(word) == _american(other)):
        return True
    if min(len(word), len(other)) < MIN_MISTYPED or word[0] != other[0]:
        return False
    return OSA.distance(word, other) == 1 and (
        len(word) != len(other) or sorted(word) == sorted(other)
    )


def _american(word: str) -> str:
    """The American spelling of a word: "harbor", "center"."""
    return re.sub("our(?=s?$)", "or", re.sub("tre$", "ter", word))


def _is_misread(word: str, read: str, of: PlaceName, sure: bool, is_cut: bool = False) -> bool:
    """Whether OCR may have read a word of a name so, perhaps with others without the spaces."""
    if ocr_shape(word) == ocr_shape(read):
        return True
    if is_cut and len(read) > 2 and word.endswith(read) and len(word) - len(read) <= 2:
        return True  # "hase" may be Chase, "Ash" is not Nash
    if len(read) > len(word) + 2:  # spaces were lost
        at = fuzz.partial_ratio_alignment(word, read)
        if at is None or len(word) < 4:
            return False
        start, end = at.dest_start, at.dest_end
        part = read[start:end]
        if (
            0 < start < 3
            or read[:start].endswith(name_words().sides)
            or _ends_with_other_side(word, read[:end])
        ):
            return False
        if any(rest and not _has_letters(of, rest) for rest in (read[:start], read[end:])):
            return False  # "Greenwood" for Green
    else:
        part = read
    if not part or ocr_shape(word[0]) != ocr_shape(part[0]) or _ends_with_other_side(word, part):
        return False
    kind = kind_suffix(word)
    one, other = (text.removesuffix(kind) for text in (word, part))
    most = (len(one) + 1) // LETTERS_PER_EDIT if len(one) > 3 else 0
    edits = OSA.distance(one, other)
    return edits <= most and not (sure and edits != len(one) - len(other))


def _has_letters(name: PlaceName, text: str) -> bool:
    """Whether a name has most of a text's letters side by side."""
    return fuzz.partial_ratio(text, name.joined) >= MIN_WORD_PERCENT


def _ends_with_other_side(word: str, read: str) -> bool:
    """Whether two words differ in the side of the compass that they end with."""
    ends = [
        max((side for side in name_words().sides if one.endswith(side)), key=len, default="")
        for one in (word, read)
    ]
    return all(ends) and ends[0] != ends[1]


def _has_side_before(query: PlaceName, name: PlaceName) -> bool:
    """Whether the map's name has a side of the compass before what was asked for."""
    first = next((i for i, word in enumerate(name.words) if word == query.distinctive[0]), 0)
    sides = name_words().sides
    return any(word[:end] in sides for word in name.words[:first] for end in (None, -1, -2))


def _has_other_letter(query: PlaceName, name: PlaceName) -> bool:
    """Whether both names have letters standing alone, and none in common."""
    one, other = ({word for word in a.words if len(word) == 1} for a in (query, name))
    return bool(one and other) and not one & other


def _has_other_kind(query: PlaceName, name: PlaceName) -> bool:
    """Whether two names end with the words of two kinds: a school, and its library."""
    one, other = (a.distinctive[-1:] for a in (query, name))
    return one != other and {*one, *other} <= name_words().kind_ends


def _is_same_unspaced(query: PlaceName, name: PlaceName, read: bool) -> bool:
    """`_is_same` for scripts without spaces, in which one character tells places apart."""
    wanted, found = query.joined, name.joined
    if {*NUMBER.findall(wanted)} - {*NUMBER.findall(found)}:
        return False
    short, long = sorted((wanted, found), key=len)
    if short in long:
        before = "".join(UNSPACED.findall(long.partition(short)[0]))
        rest = short.removesuffix(kind_suffix(short))
        is_owned = bool(name_words().owner_end.search(before))
        return not before or is_owned or min(len(before), len(rest)) > 1
    if not read or kind_suffix(wanted) != kind_suffix(found):
        return False
    parts = [long[i : i + len(short)] for i in range(len(long) - len(short) + 1)]
    part = min(parts, key=lambda one: Levenshtein.distance(short, one))
    for edit in Levenshtein.editops(short, part):
        pair = {short[edit.src_pos : edit.src_pos + 1], part[edit.dest_pos : edit.dest_pos + 1]}
        if edit.tag == "replace" and any(pair <= group for group in name_words().opposites):
            return False
    rests = [text.removesuffix(kind_suffix(text)) for text in (short, part)]
    if short[0] != part[:1] and len(rests[0]) < MIN_MISREAD_FIRST:
        return False
    edits = Levenshtein.distance(short, part)
    return fuzz.ratio(*rests) >= MIN_UNSPACED_PERCENT and edits <= len(short) // LETTERS_PER_EDIT
