"""Labels in a script that the first OCR model lacks are read by OCR packs, else by Tesseract.

The pack is RapidOCR's own network under other letters (ocr_pack.py). What it reads, the first model
must not know: it is the same network, whose capitals are dots.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from ocr_pack import (
    ARABIC,
    HANGUL,
    KOREAN,
    LATIN,
    NAME,
    PackServer,
    draw_map,
    make_network,
    table,
)

from socio_qgis.engine.contract import Scene
from socio_qgis.engine.language import other_scripts, tesseract
from socio_qgis.engine.language.label_reader import LabelReader, load_ocr
from socio_qgis.engine.models import disk, inventory
from socio_qgis.engine.reasoners.map_reader import MapReader
from socio_qgis.engine.reasoners.map_reader.readings import ReadingCache

Pull = Callable[[str], None]
# The first reads Latin letters alone, which published packs read besides their script.
NETWORKS = {
    "ocr-greek-test": ("Greek", LATIN),
    "ocr-hangul": ("Hangul", HANGUL),
    "ocr-arabic-test": ("Arabic", ARABIC),
}


@pytest.fixture(scope="module")
def server() -> Iterator[PackServer]:
    made = PackServer(
        {f"/{name}/{NAME}": make_network(letters) for name, (_, letters) in NETWORKS.items()}
    )
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def pull(server: PackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pull:
    """Downloads one of NETWORKS, as the panel does."""
    monkeypatch.setenv(disk.FOLDER_VARIABLE, str(tmp_path / "store"))
    monkeypatch.setenv("SOCIO_PROFILES", str(tmp_path))
    monkeypatch.setattr(tesseract, "languages", lambda: ())
    tables = [
        table(server.sent[f"/{name}/{NAME}"], f"{server.url}/{name}/{NAME}", name, script)
        for name, (script, _) in NETWORKS.items()
    ]
    (tmp_path / "packs.toml").write_text("\n".join(tables))

    def do(name: str) -> None:
        inventory.pull(name, lambda offer: None, lambda *_: None)

    return do


@pytest.fixture
def reader() -> LabelReader:
    """Finds text as ever, and knows no capitals."""
    made = LabelReader((1.0,))
    detector, recogniser = load_ocr()
    made._detector, made._recogniser = detector, copy.copy(recogniser)
    made._recogniser.postprocess_op = copy.copy(recogniser.postprocess_op)
    known = recogniser.postprocess_op.character
    made._recogniser.postprocess_op.character = ["·" if c in LATIN else c for c in known]
    return made


def test_a_pack_reads_what_the_first_model_lacks(pull: Pull, reader: LabelReader) -> None:
    before = reader.read(draw_map())
    assert (before.labels, before.unread) == ((), len(KOREAN))
    pull("ocr-hangul")
    after = reader.read(draw_map())
    assert {label.text for label in after.labels} == {*KOREAN}
    assert after.unread == 0
    assert all(label.score > 0.5 for label in after.labels)


def test_of_two_packs_the_one_whose_script_it_is_reads(pull: Pull, reader: LabelReader) -> None:
    pull("ocr-greek-test")
    assert reader.read(draw_map()).unread == len(KOREAN)
    pull("ocr-hangul")
    assert other_scripts.scripts() == {"Greek", "Hangul"}
    assert {label.text for label in reader.read(draw_map()).labels} == {*KOREAN}


def test_on_a_map_in_two_scripts_each_line_is_read_in_its_own(
    pull: Pull, reader: LabelReader
) -> None:
    english = ("elm park", "mill school", "hospital", "stadium", "market", "post", "river")
    korean = KOREAN[:4]
    pull("ocr-hangul")
    text = reader.read(draw_map((*english, *korean)))
    assert {label.text for label in text.labels} == {*english, *korean}
    assert text.unread == 0
    disk.remove("ocr-hangul")
    text = reader.read(draw_map((*english, *korean)))
    assert {label.text for label in text.labels} == {*english}
    assert text.unread == 0, "most of the map can be read"


def test_arabic_comes_in_the_order_of_speech(pull: Pull, reader: LabelReader) -> None:
    pull("ocr-arabic-test")
    names = ("ابتث", "جحخد", "ذرزس", "شصضط")
    drawn = draw_map(tuple(name[::-1] for name in names), ARABIC)  # as they stand on a map
    assert {label.text for label in reader.read(drawn).labels} == {*names}


@pytest.mark.parametrize(
    ("stands", "speech"), [("دجبا", "ابجد"), ("12 دجبا", "ابجد12 "), (" A5دجبا", "ابجد A5")]
)
def test_latin_and_numbers_keep_their_order_among_arabic(stands: str, speech: str) -> None:
    assert other_scripts._in_order_of_speech(stands) == speech


def test_labels_of_a_script_that_is_read_are_left_to_the_first_model(pull: Pull) -> None:
    pull("ocr-hangul")
    labels = LabelReader((1.0,)).read(draw_map()).labels
    assert "ABCDE" in {label.text for label in labels}
    assert not any(set(label.text) & set(HANGUL) for label in labels)


def test_a_pack_that_was_changed_reads_nothing(
    pull: Pull, reader: LabelReader, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pull("ocr-hangul")
    file = tmp_path / "store" / "ocr-hangul" / NAME
    file.write_bytes(b"!" + file.read_bytes()[1:])
    assert reader.read(draw_map()).labels == ()
    assert "ocr-hangul can't be used" in caplog.text


def test_without_a_pack_tesseract_reads(
    pull: Pull, reader: LabelReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def read(crops: list[np.ndarray], language: str, _: object) -> list[tuple[str, float]]:
        asked.append(language)
        return [("공원", 0.9) for _ in crops]

    monkeypatch.setattr(tesseract, "languages", lambda: ("rus", "kor"))
    monkeypatch.setattr(tesseract, "read_lines", read)
    assert {label.text for label in reader.read(draw_map()).labels} == {"공원"}
    assert asked == ["rus", "kor", "kor"]
    pull("ocr-hangul")
    assert {label.text for label in reader.read(draw_map()).labels} == {*KOREAN}
    assert len(asked) == 3  # the pack goes first


def test_a_new_pack_makes_a_kept_reading_stale(
    pull: Pull, reader: LabelReader, tmp_path: Path
) -> None:
    map_rgb = draw_map()
    scene = Scene(np.full_like(map_rgb, 120), map_rgb, 1.0)
    answers = []
    for _ in range(2):  # in memory; from disk, as another process has it
        asked = MapReader("en", readings=ReadingCache(tmp_path / "readings"))
        asked._reader = reader
        answers.append(asked)
    first, later = answers
    (answer,) = first.localise(scene, ["공원"])
    assert answer.proposals == ()
    assert answer.looked is not None
    assert answer.looked.unread == len(KOREAN)
    (again,) = later.localise(scene, ["공원"])
    assert again.looked == answer.looked
    pull("ocr-hangul")
    for one in answers:
        park, school = one.localise(scene, ["공원", "한빛초등학교"])
        assert [found.label for found in park.proposals] == ["무궁화공원"]
        assert [found.label for found in school.proposals] == ["한빛초등학교"]
    disk.remove("ocr-hangul")
    (answer,) = first.localise(scene, ["공원"])
    assert answer.proposals == ()


def test_the_note_about_a_script_goes_with_its_pack(pull: Pull) -> None:
    blank = np.full((200, 300, 3), 255, np.uint8)
    for expected in (True, False):
        (answer,) = MapReader("en").localise(Scene(blank, blank, 1.0), ["무궁화공원"])
        assert any("script Hangul can't be read" in note for note in answer.notes) is expected
        pull("ocr-hangul")
