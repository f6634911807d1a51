"""Reads every import of the project and holds the arrows of docs/architecture.md."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "socio_qgis"

# part -> the parts it may import from, besides itself
ALLOWED = {
    "core": set(),
    "client": {"core"},
    "layers": {"core"},
    "tasks": {"core", "client", "layers"},
    "gui": {"core", "client", "layers", "tasks"},
    "processing": {"core", "client", "layers", "tasks"},
    "plugin": {"core", "client", "layers", "tasks", "gui", "processing"},
    "engine": {"core"},
    "evaluation": {"core", "engine"},
    "training": {"core", "engine", "evaluation"},
    "bench": {"core", "engine", "evaluation"},
    "cli": {"bench", "core", "engine", "evaluation", "training"},
    "__init__": {"plugin"},
}
PLUGIN_SIDE = {"core", "client", "layers", "tasks", "gui", "processing", "plugin", "__init__"}


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> set[str]:
    """Absolute dotted names of everything that a module imports, at any depth of its code."""
    package = ["socio_qgis", *path.relative_to(PACKAGE).parts[:-1]]
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names.update(f"{module}.{alias.name}" for alias in node.names)
    return names


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_follow_the_arrows(path: Path) -> None:
    part = part_of(path)
    for name in imports_of(path):
        top, *rest = name.split(".")
        if top == "socio_qgis":
            target = rest[0] if rest else "__init__"
            assert target == part or target in ALLOWED[part], f"{part} must not import {name}"
        elif part in PLUGIN_SIDE:
            known = {"qgis"} if part != "core" else set()
            assert top in sys.stdlib_module_names | known, f"{part} must not import {name}"
        else:
            assert top not in {"qgis", "PyQt5", "PyQt6"}, f"{part} must not import {name}"


def test_the_rules_name_every_part() -> None:
    assert {part_of(path) for path in MODULES} <= set(ALLOWED)


def test_a_forbidden_import_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    module = tmp_path / "engine" / "bad.py"
    module.parent.mkdir()
    module.write_text(
        "def f():\n    from qgis.core import QgsProject\n    from ..gui import dock\n"
    )
    assert imports_of(module) == {"qgis.core.QgsProject", "socio_qgis.gui.dock"}
