"""Queries and labels in eight languages, as a share right, and how the resource is built."""

from __future__ import annotations

from functools import cache

from vocabulary_cases import LABELS, QUERIES

from socio_qgis.engine.reasoners.map_reader.vocabulary import Meaning, Vocabulary


def cases(text: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


def strongest(tags: dict[str, float]) -> set[str]:
    return {tag for tag, weight in tags.items() if weight == max(tags.values())}


def query_is_right(meaning: Meaning, levels: str, expected: str) -> bool:
    if meaning.level not in levels.split(","):
        return False
    if levels == "function":
        return meaning.function == expected
    return expected == "-" or bool(strongest(meaning.tags) & set(expected.split()))


def label_is_right(tags: dict[str, float], expected: str) -> bool:
    return not tags if expected == "-" else bool(strongest(tags) & set(expected.split()))


def test_queries_mean_what_people_mean() -> None:
    wrong = [
        f"{query}: {meaning}"
        for _, query, levels, expected in cases(QUERIES)
        if not query_is_right(meaning := vocabulary().interpret(query), levels, expected)
    ]
    total = len(cases(QUERIES))
    print(f"\nqueries right: {total - len(wrong)} of {total}", *wrong, sep="\n")
    assert len(wrong) <= 0.05 * total


def test_labels_give_their_kind_away() -> None:
    wrong = [
        f"{label}: {tags}"
        for _, label, expected in cases(LABELS)
        if not label_is_right(tags := vocabulary().tags_of_label(label), expected)
    ]
    total = len(cases(LABELS))
    print(f"\nlabels right: {total - len(wrong)} of {total}", *wrong, sep="\n")
    assert len(wrong) <= 0.05 * total
