"""How queries are put together in several languages: what stands around the words for a kind."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

IS_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힯]")
_NUMBER = re.compile(r"[<>≥≤]?\d.*")

# Characters of traditional Chinese in words for places, and what they are in simplified.
SIMPLIFIED = str.maketrans(
    "學校院醫圖書館國園場區業廠療車銀廣體術藝動廟婦兒員環灣縣鄉鎮莊處務產會門診藥購樓廈餐廳飯遊樂"
    "護養農漁電發運輸鐵際機關廳門隊辦廣濟礦倉儲墳陵賓臺灘島嶼橋戲劇習訓課補傳統歷級"
    "買東賣麼樣條馬築娛裡讀點錢覺開戶過廁飛監獄宮禱禮親觀遛邊寫電",
    "学校院医图书馆国园场区业厂疗车银广体术艺动庙妇儿员环湾县乡镇庄处务产会门诊药购楼厦餐厅饭游乐"
    "护养农渔电发运输铁际机关厅门队办广济矿仓储坟陵宾台滩岛屿桥戏剧习训课补传统历级"
    "买东卖么样条马筑娱里读点钱觉开户过厕飞监狱宫祷礼亲观遛边写电",
)


def fold(text: str) -> str:
    """Lower case, without accents and punctuation but for apostrophes and hyphens inside words.

    Traditional Chinese becomes simplified, in the vocabulary as in what is looked up there.
    """
    text = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold().translate(SIMPLIFIED)
    text = unicodedata.normalize("NFC", re.sub(r"[\u0300-\u036f]", "", text))
    return " ".join(re.sub(r"[^\w\s'-]|_|(?<!\w)['-]|['-](?!\w)", " ", text).split())


@dataclass(frozen=True)
class Parts:
    """A query taken apart, in its own spelling.

    Attributes:
        core: What is asked for.
        without: What is excluded.
        conditions: What else is said of it.
    """

    core: str
    without: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()


class Grammar:
    """Takes off what stands around the words that carry the meaning of a query."""

    def __init__(self, grammar: dict[str, Any]) -> None:
        self._synonyms: list[list[str]] = grammar["synonyms"]
        self._fillers = frozenset(map(fold, grammar["fillers"]))
        before = "|".join(sorted(map(fold, grammar["before"]), key=len, reverse=True))
        self._before = re.compile(rf"^(?:(?:{before}) )+")
        self._starts = {
            role: sorted(map(_tokens, grammar[role]), key=len, reverse=True)
            for role in ("before", "superlatives", "before_conditions")
        }
        self._markers = sorted(
            (
                (_tokens(marker), role)
                for role in ("except", "conditions", "numbers", "after", "after_conditions")
                for marker in grammar[role]
            ),
            key=lambda one: -len(one[0]),
        )
        self._harmless = frozenset(map(fold, grammar["harmless"]))
        self._sides = frozenset(map(fold, grammar["sides"]))
        self.asks = frozenset(map(fold, grammar["asks"]))
        self.everything = frozenset(map(fold, grammar["everything"]))
        cjk_before, cjk_after = (
            "|".join(grammar[key]).translate(SIMPLIFIED) for key in ("cjk_before", "cjk_after")
        )
        self._cjk_before = re.compile(rf"^(?:{cjk_before})+")
        self._cjk_after = re.compile(rf"(?:{cjk_after})+$")
        self._cjk_except = [re.compile(pattern) for pattern in grammar["cjk_except"]]
        self._cjk_conditions = [re.compile(pattern) for pattern in grammar["cjk_conditions"]]
        self._cjk_harmless = re.compile(
            rf"^(?:.*)(?:{'|'.join(grammar['cjk_harmless'])})[的の의]?$"
        )
        self._compound_after = re.compile(rf"s?(?:{'|'.join(map(fold, grammar['fillers_de']))})$")

    def forms(self, phrase: str) -> list[str]:
        """The phrase, without articles around it, and in what may be its singular."""
        plain = self._before.sub("", phrase).removeprefix("l'")
        cjk = self._cjk_before.sub("", phrase).strip() if IS_CJK.search(phrase) else ""
        forms = [phrase, plain, *singulars(plain), cjk, cjk.removesuffix("들")]
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
        words = phrase.replace("l'", " ").replace("d'", " ").split()
        bare = " ".join(word for word in words if word not in self._fillers)
        found = [bare]
        if IS_CJK.search(phrase):
            rest = self._cjk_after.sub("", bare.replace(" ", "")).strip()
            found += [rest, self._cjk_before.sub("", rest), self._cjk_after.sub("", bare).strip()]
        else:
            found += [self._compound_after.sub("", bare), *singulars(bare)]
        return [form for form in dict.fromkeys(found) if form and form != phrase]

    def parts(self, text: str) -> Iterator[Parts]:
        """Ways to take a query apart: where conditions stand, and what is excluded."""
        if IS_CJK.search(text):
            yield from self._cjk_parts(text)
        words = text.split()
        if len(words) > 1:
            yield self._worded_parts(words, ["before"])
            yield self._worded_parts(words, [*self._starts])

    def _worded_parts(self, words: list[str], roles: Sequence[str]) -> Parts:
        """A query taken apart; what stands before its kind has one of some roles."""
        folded = [re.sub(r"^d'.+", "de", fold(word)) for word in words]
        found: dict[str, list[str]] = {"except": [], "conditions": []}
        at = 0
        before: list[str] = []
        while start := self._start(folded, words, at, roles):
            before += words[at : at + start[0]] if start[1] != "before" else []
            at += start[0]
        found["conditions"] += [" ".join(before)] if before else []
        cuts = [*self._cuts(folded, at), (len(words), 0, "")]
        core = " ".join(words[at : cuts[0][0]])
        for (begin, length, role), (end, _, _) in itertools.pairwise(cuts):
            said, rest = " ".join(words[begin:end]), folded[begin + length : end]
            if role == "except" and rest:
                found["except"].append(" ".join(words[begin + length : end]))
            elif role != "after" or not self._is_area(rest, words[begin + length : end]):
                found["conditions"].append(said)
        core = core.rstrip(" ,;:")
        return Parts(core, *(tuple(w.strip(" ,;:()（）") for w in found[role]) for role in found))

    def _start(
        self, folded: list[str], words: list[str], at: int, roles: Sequence[str]
    ) -> tuple[int, str] | None:
        """How many words before a kind belong together, and their role."""
        for role in roles:
            for start in self._starts[role]:
                end = at + len(start)
                if folded[at:end] != start or end >= len(words):
                    continue
                # "Grand Park"
                if role != "before_conditions" or not _has_capitals(words[at : end + 1]):
                    return len(start), role
        if "before_conditions" in roles and at + 1 < len(words) and words[at].isdecimal():
            return 1, "before_conditions"
        return None

    def _is_area(self, folded: list[str], said: list[str]) -> bool:
        """Whether words after "in" name the area itself, or a town: no condition of its own."""
        if self._sides & {*folded}:
            return False
        return " ".join(folded) in self._harmless or any(word[:1].isupper() for word in said)

    def _cuts(self, folded: list[str], start: int) -> list[tuple[int, int, str]]:
        """Where something else begins: its place, how many words say so, and its role.

        What follows a condition belongs to it, up to an exception.
        """
        cuts: list[tuple[int, int, str]] = []
        at = start
        while at < len(folded):
            length, role = self._marker(folded, at)
            last, last_length, last_role = cuts[-1] if cuts else (0, 0, "")
            if role and last_role == "except" and last + last_length == at:
                cuts[-1] = (last, 0, "conditions")  # "not in the centre"
            elif (role and last_role != "conditions") or role == "except":
                cuts.append((at, length, role))
            at += max(1, length)
        return cuts

    def _marker(self, folded: list[str], at: int) -> tuple[int, str]:
        """The longest marker at a place: how many words, and its role; 0 and nothing for none."""
        for marker, role in self._markers:
            after = at + len(marker)
            # An exception alone may be the whole query; what comes first is no condition.
            if folded[at:after] != marker or (at == 0 and role != "except"):
                continue
            if role != "numbers" or _NUMBER.match("".join(folded[after : after + 1])):
                return len(marker), role
        return 0, ""

    def _cjk_parts(self, text: str) -> Iterator[Parts]:
        for pattern in self._cjk_except:
            if match := pattern.match(text):
                core, without = match.groupdict().get("core") or "", match.group("not")
                yield Parts(core.strip("、，, ()（）"), (without.strip("、，, "),))
        for pattern in self._cjk_conditions:
            if match := pattern.match(text):
                said = match.group("said").strip("、，, ")
                harmless = self._cjk_harmless.match(said)
                yield Parts(match.group("core"), (), () if harmless else (said,))


def _has_capitals(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() for word in words)


def _tokens(phrase: str) -> list[str]:
    return [re.sub(r"^d'.+", "de", fold(word)) for word in phrase.split()]


# Ending of a plural (accents folded) to that of its singular, in the order tried.
_PLURALS = (
    ("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("eaux", "eau"), ("aux", "al"), ("een", "eum"),
    ("hauser", "haus"), ("bader", "bad"), ("walder", "wald"), ("felder", "feld"), ("ien", "ium"),
    ("ien", "ion"), ("es", ""), ("s", ""), ("en", ""), ("n", ""), ("e", ""), ("i", "o"), ("i", "e"),
    ("che", "ca"), ("oes", "ao"), ("ais", "al"), ("res", "r"), ("as", "o"), ("as", "a"),
    ("a", "o"), ("nisse", "nis"), ("rader", "rad"), ("platze", "platz"), ("e", "es"),
)  # fmt: skip


def singulars(phrase: str) -> list[str]:
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


def any_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of whole words and their plurals; of CJK, which knows no spaces, anywhere."""
    patterns = [
        re.escape(word) if IS_CJK.search(word) else rf"\b{re.escape(word)}(?:e?s|n|en)?\b"
        for word in sorted(words)
    ]
    return re.compile("|".join(patterns)) if patterns else None
