"""The zip that users install, in a real QGIS with a profile that nothing else is in."""

from __future__ import annotations

import configparser
import json
import shutil
import sqlite3
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "desktop"))

from launch import bare_profile, start  # noqa: E402

NAME = "socio_qgis"
MAX_BYTES = 5_000_000
LANGUAGES = ("de", "es", "fr", "ja", "ko", "zh")
FORBIDDEN = (".sh", ".bat", ".so", ".pyd", ".dll", ".pyc", ".ts")
ENGLISH_TITLE = "Socio-semantic segmentation"


@pytest.fixture(scope="module")
def archive() -> Path:
    """The zip of this version, as `make package` left it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    path = ROOT / "dist" / f"{NAME}-{metadata['general']['version']}.zip"
    assert path.exists(), "run make package first"
    return path


@pytest.fixture(scope="module")
def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as file:
        return file.namelist()


def test_it_is_small_and_has_one_folder(archive: Path, names: list[str]) -> None:
    assert archive.stat().st_size < MAX_BYTES
    assert {name.split("/")[0] for name in names} == {NAME}


def test_it_has_what_qgis_and_the_licence_ask_for(archive: Path, names: list[str]) -> None:
    wanted = {"__init__.py", "metadata.txt", "LICENSE", "help/index.html", "help/tutorial.html"}
    wanted |= {f"i18n/{NAME}_{language}.qm" for language in LANGUAGES}
    assert {f"{NAME}/{name}" for name in wanted} <= set(names)
    with zipfile.ZipFile(archive) as file:
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read_string(file.read(f"{NAME}/metadata.txt").decode())
        for language in LANGUAGES:
            assert len(file.read(f"{NAME}/i18n/{NAME}_{language}.qm")) > 1000
    general = metadata["general"]
    assert f"{NAME}/{general['icon']}" in names
    for key in ("name", "about", "author", "email", "repository", "tracker", "qgisMinimumVersion"):
        assert general[key]


def test_the_plugin_manager_shows_what_is_new(archive: Path) -> None:
    with zipfile.ZipFile(archive) as file:
        text = file.read(f"{NAME}/metadata.txt").decode("utf-8")
    metadata = configparser.ConfigParser()  # as QGIS reads it, with references by %
    metadata.read_string(text)
    general = dict(metadata["general"])
    heading = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1].splitlines()[0]
    assert general["changelog"].splitlines()[0] == heading
    assert len(general["changelog"].splitlines()) > 5


def test_nothing_is_in_it_that_the_repository_of_plugins_rejects(names: list[str]) -> None:
    bad = [name for name in names if name.endswith(FORBIDDEN) or "__pycache__" in name]
    hidden = [name for name in names if any(part.startswith(".") for part in name.split("/"))]
    assert bad + hidden == []


@pytest.fixture(scope="module")
def report(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the driver saw in QGIS, in German, from the installation to the second run."""
    if shutil.which("xvfb-run") is None or shutil.which("qgis") is None:
        pytest.skip("this needs the QGIS desktop and Xvfb")
    folder = tmp_path_factory.mktemp("desktop")
    profile = bare_profile(folder / "profile", locale="de_DE")
    outputs = [str(folder / "first.gpkg"), str(folder / "second.gpkg")]
    job = {
        "zip": str(archive),
        "query": "Otterbrook Zoo",
        "town": str(folder / "town"),
        "outputs": outputs,
        "report": str(folder / "report.json"),
    }
    code = start(profile, Path(__file__).with_name("in_qgis.py"), job, 200)
    written = Path(job["report"])
    assert written.exists(), (profile / "qgis.log").read_text(errors="replace")[-3000:]
    found = json.loads(written.read_text(encoding="utf-8"))
    assert not found["problem"], found["problem"]
    return {**found, "code": code, "outputs": outputs, "profile": str(profile)}


def test_it_runs_from_the_profile_and_in_the_language_of_qgis(report: dict[str, Any]) -> None:
    assert Path(report["folder"]).is_relative_to(report["profile"])
    assert report["title"] != ENGLISH_TITLE


def test_a_query_finds_places_before_and_after_reloading(report: dict[str, Any]) -> None:
    for output in report["outputs"]:
        with sqlite3.connect(output) as database:
            labels = {row[0] for row in database.execute("SELECT label FROM socio_results")}
        assert labels == {"Otterbrook Zoo"}


def test_unloading_leaves_nothing_in_qgis(report: dict[str, Any]) -> None:
    assert report["left"] == []


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="only Linux has /proc")
def test_qgis_ends_well_and_no_process_stays(report: dict[str, Any]) -> None:
    assert report["code"] == 0
    running = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            running.append((process / "cmdline").read_bytes().decode(errors="replace"))
        except OSError:
            continue  # it has just ended
    assert [line for line in running if report["profile"] in line] == []
