"""The documents tell of every command, and their pictures are there and small."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_every_command_is_in_the_documents():
    usage = subprocess.run(
        [sys.executable, "-m", "socio_qgis.cli", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    commands = re.findall(r"^    (\w+) ", usage, re.MULTILINE)
    assert "segment" in commands
    text = "".join(page.read_text(encoding="utf-8") for page in DOCS.glob("*.md"))
    assert [command for command in commands if f"socio {command}" not in text] == []


def test_every_page_is_in_the_table_of_contents():
    contents = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert [page.name for page in DOCS.glob("*.md") if f": {page.name}\n" not in contents] == []


def test_every_picture_is_shown_somewhere():
    pages = [*DOCS.glob("*.md"), DOCS.parent / "README.md"]
    text = "".join(page.read_text(encoding="utf-8") for page in pages)
    pictures = {path.name for path in (DOCS / "images").iterdir()}
    assert {name for name in pictures if f"images/{name}" not in text} == set()


def test_what_the_comparison_names_as_proof_is_there():
    text = (DOCS / "comparison.md").read_text(encoding="utf-8")
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))
    tests = re.findall(r"`(test_\w+)`", text)
    assert tests
    assert [name for name in tests if f"def {name}(" not in code] == []
    targets = re.findall(r"`make ([\w-]+)`", text)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [name for name in targets if f"\n{name}:" not in makefile] == []
