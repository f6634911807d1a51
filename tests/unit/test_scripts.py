"""Scripts that can't be read off pictures are named."""

from __future__ import annotations

import pytest

from socio_qgis.core.scripts import script_of, unread_script


@pytest.mark.parametrize(
    ("texts", "script"),
    [
        (["학교", "공원"], "Hangul"),
        (["школа"], "Cyrillic"),
        (["مدرسة"], "Arabic"),
        (["σχολείο"], "Greek"),
        (["בית ספר"], "Hebrew"),
        (["โรงเรียน"], "Thai"),
        (["विद्यालय"], "Devanagari"),
        (["schools", "Łódź", "École"], ""),
        (["学校", "がっこう", "カフェ", "ｶﾌｪ", "ＡＢＣ"], ""),
        (["Elm Park near the old mill", "공원"], ""),
        (["12", "!"], ""),
        ([], ""),
    ],
)
def test_the_script_of_most_letters_is_named(texts, script):
    assert unread_script(texts) == script


def test_scripts_have_the_names_that_people_use():
    assert [script_of(letter) for letter in "a中あア한ж"] == [
        "Latin", "Chinese", "Kana", "Kana", "Hangul", "Cyrillic",
    ]  # fmt: skip
