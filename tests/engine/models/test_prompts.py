"""Prompts from a published file: a file of the same form, with other words."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scripted import Scripted, scene

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.engine.contract import Draft
from socio_qgis.engine.models import disk, hub, prompts
from socio_qgis.engine.models.inventory import entries
from socio_qgis.engine.models.profiles import asked_as, profile_for
from socio_qgis.engine.reasoners.vlm.reasoner import VlmReasoner

PUBLISHED = """
import a_package_that_is_nowhere

def ask_1(prompt, tool):
    text = ("Look for '{prompt}'." \\
            " Reply so: <answer>{example}</answer>").replace("x", "y") if False else None
    pattern = (
        "Look for '{prompt}' in both."
        " Reply so: <answer>{answer}</answer>"
    )
    answer = "[{\\"bbox_2d\\": [a1,b1,a2,b2]}]"
    raise SystemExit("it was run")

def ask_2(prompt, bboxs, tool):
    pattern = "Of \\"{prompt}\\" there is {bboxs}. Reply so: <answer>{answer}</answer>"
    answer = "[{\\"points\\": [[1,2]]}]"
"""
LOCALISE = "Look for '{query}' in both. Reply so: <answer>[{{\"bbox_2d\": [a1,b1,a2,b2]}}]</answer>"
REFINE = """Of "{query}" there is {boxes}. Reply so: <answer>[{{"points": [[1,2]]}}]</answer>"""


def source(text: str = PUBLISHED, **changes: str) -> prompts.Source:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return replace(
        prompts.Source("owner/name", "0" * 40, "a/b.py", sha256, "MIT", "ask_1", "ask_2",
                       "pattern", "answer"), **changes,
    )  # fmt: skip


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a profile that names the file, and an empty store."""
    monkeypatch.setenv("SOCIO_MODELS", str(tmp_path / "store"))
    monkeypatch.setenv("SOCIO_PROFILES", str(tmp_path))
    one = source()
    values = "\n".join(f'{key} = "{value}"' for key, value in vars(one).items())
    (tmp_path / "mine.toml").write_text(
        'name = "Mine"\nmodels = ["me/mine"]\ntrained = true\nstage_2 = "result"\n'
        'localise_prompt = "own {query}"\nrefine_prompt = "own {query} {boxes}"\n'
        f"[published_prompts]\n{values}\n"
    )
    return tmp_path


def test_templates_are_read_and_nothing_is_run() -> None:
    assert prompts.read_templates(PUBLISHED, source()) == (LOCALISE, REFINE)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("def ask_1(:", "invalid syntax"),
        ("x = 1", "no function ask_1"),
        (PUBLISHED.replace("'{prompt}'", "it"), "no place for a query"),
        (PUBLISHED.replace("{answer}", "{prompt.words}"), "no attribute"),
        (PUBLISHED.replace('answer = "[{', 'answer = "" + "[{'), "malformed"),
    ],
)
def test_a_file_of_another_form_is_refused(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        prompts.read_templates(text, source())


def test_an_imported_file_is_asked_in_here_and_behind_a_server(
    profiles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = asked_as("me/mine")
    assert (own.wording, own.localise_prompt) == ("own", "own {query}")
    file = profiles / "published.txt"
    file.write_text(PUBLISHED)
    assert main(["models", "import", "--prompts", str(file)]) == 0
    assert "for Mine" in capsys.readouterr().out
    asked = asked_as("me/mine")
    assert (asked.wording, asked.localise_prompt) == ("published", LOCALISE)
    assert VlmReasoner(Scripted(), asked).revision != VlmReasoner(Scripted(), own).revision
    assert "published wording" in VlmReasoner(Scripted(), asked).revision
    assert profile_for("me/mine").wording == "own"


def test_another_file_is_no_prompts(profiles: Path) -> None:
    file = profiles / "other.txt"
    file.write_text(PUBLISHED + "\n")
    assert main(["models", "import", "--prompts", str(file)]) != 0
    store = profiles / "store" / "prompts"
    store.mkdir(parents=True)
    (store / f"{source().sha256}.txt").write_text("changed")
    with pytest.raises(EngineError, match="is not the file"):
        asked_as("me/mine")


def test_the_models_own_boxes_are_printed_as_it_wrote_them() -> None:
    """Unless a person changed them, or they had to be mended."""
    asked = replace(
        profile_for("SocioReasoner"), localise_prompt=LOCALISE, refine_prompt=REFINE,
        wording="published",
    )  # fmt: skip
    wrote = '[{"bbox_2d":[10,20, 300,400]}]'

    def told(answer: str, change: bool = False) -> str:
        generator = Scripted(answer, "<answer>[]</answer>")
        reasoner = VlmReasoner(generator, asked)
        (first,) = reasoner.localise(scene(), ["park"])
        if change:
            moved = replace(first.proposals[0], box_xyxy_px=(0.0, 0.0, 100.0, 100.0))
            first = replace(first, proposals=(moved,))
        masks = np.zeros((1, 768, 768), bool)
        reasoner.refine(scene(), ["park"], [Draft(first, masks, np.ones(1, np.float32))])
        return generator.asked[-1].text

    said = told(f"<think>.</think><answer>\n{wrote} </answer>")
    assert f'Of "park" there is {wrote}. Reply' in said
    assert "[0, 0, 98, 98]" in told(f"<answer>{wrote}</answer>", change=True)
    assert '"bbox_2d": [10, 20, 300, 400]' in told(f"<answer>{wrote[:-1]}</answer>")


class Response:
    """What `requests.get` gives."""

    def __init__(self, content: bytes) -> None:
        self.raw = self
        self._content = content

    def read(self, size: int, decode_content: bool) -> bytes:
        return self._content[:size]

    def raise_for_status(self) -> None: ...

    def __enter__(self) -> Response:
        return self

    def __exit__(self, *_: object) -> None: ...


@pytest.mark.parametrize("content", [PUBLISHED, PUBLISHED + "# changed"])
def test_a_pull_puts_the_file_beside_the_weights_if_it_is_the_right_one(
    profiles: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    asked: list[str] = []

    def get(address: str, **_: object) -> Response:
        asked.append(address)
        return Response(content.encode())

    monkeypatch.setattr("requests.get", get)
    folder = disk.folder_of("me/mine")
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    files = {"config.json": disk.LockedFile(2, disk.sha256_of(folder / "config.json"))}
    lock = hub._with_prompts(folder, disk.Lock("me/mine", "1", "MIT", "", files), source())
    assert asked == [f"https://raw.githubusercontent.com/owner/name/{'0' * 40}/a/b.py"]
    assert disk.is_whole(folder, lock)
    assert (prompts.NAME in json.loads((folder / disk.LOCK_NAME).read_text())["files"]) == (
        content == PUBLISHED
    )
    assert asked_as("me/mine", folder).wording == ("published" if content == PUBLISHED else "own")


def test_a_changed_file_spoils_no_list(profiles: Path) -> None:
    folder = disk.folder_of("me/mine")
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    (folder / prompts.NAME).write_text("changed")
    files = {"config.json": disk.LockedFile(2, disk.sha256_of(folder / "config.json"))}
    disk.Lock("me/mine", "1", "MIT", "", files).write(folder)
    (listed,) = [one for one in entries() if one["id"] == "me/mine"]
    assert listed["wording"] == "own"
