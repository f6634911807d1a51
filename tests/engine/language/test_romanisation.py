"""Names asked for in Latin letters on maps in Chinese, Japanese and Korean, and the other way."""

from __future__ import annotations

import pytest

from socio_qgis.engine.language.name_similarity import MIN_NAME_SCORE, name_score

SAME = [
    ("Jinan Zoo", "济南动物园"),
    ("Zoo de Jinan", "济南动物园"),
    ("Jinan Dongwuyuan", "济南动物园"),
    ("Taipei Zoo", "臺北市立動物園"),
    ("Kaohsiung Station", "高雄車站"),
    ("Hsinchu Park", "新竹公園"),
    ("Hualien Tennis Court", "花蓮縣立網球場"),
    ("Jinan West Station", "济南西站"),
    ("Jinan No. 2 Middle School", "济南第二中学"),
    ("Tsinghua University", "清华大学"),
    ("National Taiwan University", "國立臺灣大學"),
    ("Wangfujing", "王府井"),
    ("Ueno Park", "上野公園"),
    ("Ueno Koen", "上野公園"),
    ("Shinobazu Pond", "不忍池"),
    ("Parque Hibiya", "日比谷公園"),
    ("Shimbashi Station", "新橋駅"),
    ("Tōkyō Station", "東京駅"),
    ("Suenaga Keyaki Park", "末長けやき公園"),
    ("Kamata Elementary School", "大田区立蒲田小学校"),
    ("Yokohama City University", "横浜市立大学"),
    ("Seoul Zoo", "서울동물원"),
    ("Busan Station", "부산역"),
    ("Pusan Station", "부산역"),
]
OTHERS = [
    ("Jinan Park", "济南动物园"),
    ("Jinan Station", "济南西站"),
    ("Jinan East Station", "济南西站"),
    ("Jinan No. 2 Middle School", "济南第三中学"),
    ("Henan Hospital", "湖南医院"),
    ("Shanghai Zoo", "上海野生动物园"),
    ("Ueno Zoo", "上野公園"),
    ("Kamata Elementary School", "大田区立蒲田中学校"),
    ("Yokohama National University", "横浜市立大学"),
    ("Hyde Park", "海德公园"),
    ("KFC", "肯德基"),
    ("Gongyuan Park", "公园"),
]


@pytest.mark.parametrize("read", [True, False])
@pytest.mark.parametrize(("latin", "local"), SAME)
def test_a_name_is_known_in_the_other_script(latin: str, local: str, read: bool) -> None:
    assert name_score(latin, local, read) >= MIN_NAME_SCORE
    assert name_score(local, latin, read) >= MIN_NAME_SCORE


@pytest.mark.parametrize(("latin", "local"), OTHERS)
def test_another_place_of_the_kind_or_another_kind_is_not_meant(latin: str, local: str) -> None:
    assert name_score(latin, local) < MIN_NAME_SCORE
    assert name_score(local, latin) < MIN_NAME_SCORE


def test_the_very_spelling_is_better_than_what_only_sounds_alike() -> None:
    assert name_score("Beijing University", "北京大学") > name_score(
        "Peijing University", "北京大学"
    )
    assert name_score("Peijing University", "北京大学") >= MIN_NAME_SCORE


@pytest.mark.parametrize(
    ("short", "long", "same"),
    [
        ("台大", "國立臺灣大學", True),
        ("台师大", "国立台湾师范大学", True),
        ("建中", "建国中学", True),
        ("台大", "清华大学", False),
        ("大学", "北京大学", False),
        ("北大", "北京大学医院", False),
    ],
)
def test_universities_and_schools_have_short_names(short: str, long: str, same: bool) -> None:
    assert (name_score(short, long) >= MIN_NAME_SCORE) == same
    assert (name_score(long, short) >= MIN_NAME_SCORE) == same


def test_a_name_of_endless_length_is_left_aside() -> None:
    assert name_score("Jinan Zoo " * 1000, "济南动物园") < MIN_NAME_SCORE
