"""Labels that the first OCR engine has no letters for are read by Tesseract, where it is there."""

from __future__ import annotations

import shutil
import subprocess

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from socio_qgis.engine.contract import Scene
from socio_qgis.engine.language import other_scripts, tesseract
from socio_qgis.engine.language.label_reader import LabelReader
from socio_qgis.engine.reasoners.map_reader import MapReader

KOREAN = ["무궁화공원", "한빛초등학교", "서울병원", "시민체육관", "우체국", "경찰서"]
RUSSIAN = ["Парк Победы", "Школа № 15", "Городская больница", "Стадион Труд", "Почта", "Рынок"]
GREEK = ["Πάρκο Νίκης", "Δημοτικό Σχολείο", "Νοσοκομείο", "Στάδιο", "Ταχυδρομείο", "Αγορά"]
ENGLISH = ["Elm Park", "Mill School", "City Hospital", "Stadium", "Post", "Market"]


def map_of(names: list[str], language: str) -> np.ndarray:
    """A map picture with names, in a font that has their letters."""
    if shutil.which("fc-match") is None:
        pytest.skip("there is no fontconfig")
    match = ["fc-match", "-f", "%{file}\n%{lang}", f"sans:lang={language}"]
    file, langs = subprocess.run(match, capture_output=True, text=True, check=True).stdout.split(
        "\n", 1
    )
    if language not in langs.split("|"):
        pytest.skip(f"there is no font for {language}")
    picture = Image.new("RGB", (600, 360), (242, 239, 233))
    draw, font = ImageDraw.Draw(picture), ImageFont.truetype(file, 16)
    for i, name in enumerate(names):
        at = (160 + 280 * (i % 2), 60 + 110 * (i // 2))
        halo = {"stroke_width": 2, "stroke_fill": (255, 255, 255)}
        draw.text(at, name, font=font, fill=(60, 60, 60), anchor="mm", **halo)
    return np.array(picture)


def read(picture: np.ndarray) -> set[str]:
    return {label.text for label in LabelReader((1.0,)).read(picture).labels}


def needs(language: str) -> None:
    if language not in tesseract.languages():
        pytest.skip(f"Tesseract with {language} is not installed")


def test_korean_labels_are_read():
    needs("kor")
    assert len(read(map_of(KOREAN, "ko")) & {*KOREAN}) >= 4


def test_russian_labels_are_read():
    needs("rus")
    assert len(read(map_of(RUSSIAN, "ru")) & {*RUSSIAN}) >= 4


def test_greek_labels_are_read_though_the_first_engine_is_half_sure_of_them():
    needs("ell")
    assert len(read(map_of(GREEK, "el")) & {*GREEK}) >= 4


def test_a_korean_map_answers_a_korean_question():
    needs("kor")
    map_rgb = map_of(KOREAN, "ko")
    scene = Scene(np.full_like(map_rgb, 120), map_rgb, 1.0)
    park, school = MapReader("en").localise(scene, ["공원", "한빛초등학교"])
    assert [one.label for one in park.proposals] == ["무궁화공원"]
    assert [one.label for one in school.proposals] == ["한빛초등학교"]


def test_labels_of_a_script_that_is_read_are_left_to_the_first_engine(monkeypatch):
    asked = []
    monkeypatch.setattr(other_scripts, "read_lines", lambda *crops: asked.append(crops))
    assert "Elm Park" in read(map_of(ENGLISH, "en"))
    assert asked == []


def test_without_tesseract_nothing_is_read_and_the_script_is_named(monkeypatch):
    monkeypatch.setattr(tesseract, "languages", lambda: ())
    crop = np.zeros((20, 60, 3), np.uint8)
    assert other_scripts.read_lines([crop, crop], [crop], None) == [("", 0.0)] * 2
    blank = np.full((200, 300, 3), 255, np.uint8)
    (answer,) = MapReader("en").localise(Scene(blank, blank, 1.0), ["무궁화공원"])
    assert any("script Hangul can't be read" in note for note in answer.notes)
