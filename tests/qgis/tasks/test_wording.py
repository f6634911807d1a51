"""Errors of the other process are shown in QGIS's language."""

from __future__ import annotations

from socio_qgis.core.errors import SocioError
from socio_qgis.tasks.wording import describe_error, sentences


def received(message: str, advice: str = "", **values: str) -> SocioError:
    return SocioError.from_dict({"message": message, "advice": advice, "values": values})


def test_a_known_template_is_translated_before_its_values_are_filled_in(in_german):
    error = received(
        "The files of the sample project in {folder} can't be read.",
        "Make it again in another folder.",
        folder="{reason}",
    )
    shown = describe_error(error)
    assert "Dateien des Beispielprojekts" in shown
    assert "{reason}" in shown
    assert "in einem anderen Ordner" in shown
    assert str(error).startswith("The files of the sample project in {reason} can't")


def test_an_unknown_template_is_shown_as_it_is(in_german):
    error = received("A {thing} of tomorrow's engine.", "{thing.__class__}", thing="lens")
    assert describe_error(error) == "A lens of tomorrow's engine. {thing.__class__}"


def test_sentences_are_parted_as_their_script_parts_them():
    assert sentences("No map.", "Add one.") == "No map. Add one."
    assert sentences("尚无地图。", "请添加。") == "尚无地图。请添加。"
