"""Reads every import of the project and holds the arrows of docs/architecture.md."""

from __future__ import annotations

import ast
import graphlib
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
# the same within the engine; export_onnx, which nothing imports but a command, asks the registry
ENGINE_ALLOWED = {
    "contract": set(),
    "http": set(),
    "models": set(),
    "pipeline": {"contract"},
    "imaging": {"contract"},
    "output": {"contract"},
    "language": {"contract", "imaging", "models"},
    "segmenters": {"contract", "models", "registry"},
    "input": {"contract", "imaging", "language", "output"},
    "map_data": {"http", "models", "output"},
    "reasoners": {"contract", "http", "imaging", "language", "models"},
    "registry": {"contract", "models", "reasoners", "segmenters"},
    "run": {"contract", "imaging", "language", "output", "pipeline", "registry"},
    "serve": {
        "contract", "imaging", "language", "map_data", "models", "output", "reasoners",
        "registry", "run",
    },
    "doctor": {"models"},
    "__main__": {"serve"},
    "__init__": set(),
}  # fmt: skip
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
            known |= {"processing"} if part == "processing" else set()  # QGIS's own plugin
            assert top in sys.stdlib_module_names | known, f"{part} must not import {name}"
        else:
            assert top not in {"qgis", "PyQt5", "PyQt6"}, f"{part} must not import {name}"


def test_the_rules_name_every_part() -> None:
    assert {part_of(path) for path in MODULES} <= set(ALLOWED)


@pytest.mark.parametrize(
    "path", sorted((PACKAGE / "engine").rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_the_rooms_of_the_engine_follow_their_arrows(path: Path) -> None:
    room = path.relative_to(PACKAGE / "engine").parts[0].removesuffix(".py")
    for name in imports_of(path):
        if name.startswith("socio_qgis.engine."):
            target = name.split(".")[2]
            allowed = target == room or target in ENGINE_ALLOWED[room]
            assert allowed, f"engine/{room} must not import {name}"


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_no_modules_import_each_other_in_a_circle() -> None:
    known = {module_name(path): path for path in MODULES}
    graph = {}
    for name, path in known.items():
        # "from a import b" means the module a.b where there is one, and a otherwise
        wanted = {one if one in known else one.rpartition(".")[0] for one in imports_of(path)}
        graph[name] = (wanted & set(known)) - {name}
    graphlib.TopologicalSorter(graph).prepare()  # raises CycleError, which names the modules


def test_a_forbidden_import_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    module = tmp_path / "engine" / "bad.py"
    module.parent.mkdir()
    module.write_text(
        "def f():\n    from qgis.core import QgsProject\n    from ..gui import dock\n"
    )
    assert imports_of(module) == {"qgis.core.QgsProject", "socio_qgis.gui.dock"}
