"""The word lists as a clone has them, and as the plugin's zip does."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from socio_qgis.core.paths import ROOT
from socio_qgis.engine.language import word_lists

NAMES = ("words", "classes", "categories", "open", "names", "fields", "tags", "label_words")


def test_the_zip_has_the_same_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("package", ROOT / ".ci" / "package.py")
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    folder = shutil.copytree(word_lists.FOLDER, tmp_path / "vocabulary")
    package.pack_word_lists(folder)
    own = {name: word_lists.read(name) for name in NAMES}
    monkeypatch.setattr(word_lists, "FOLDER", folder)
    word_lists.read.cache_clear()
    word_lists._packed.cache_clear()
    try:
        assert {name: word_lists.read(name) for name in NAMES} == own
        assert not [*folder.glob("*.toml")]
    finally:
        word_lists.read.cache_clear()
        word_lists._packed.cache_clear()
