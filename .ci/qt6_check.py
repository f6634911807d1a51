"""Looks up every name that the plugin's side takes from Qt in PyQt6, where QGIS 4 takes it from.

Finds enums without their scope (`Qt.LeftButton`), and classes and attributes that Qt 6 does not
have. What is called on objects it can't know, but for the calls that PyQt6 dropped.

Usage: .venv-scan/bin/python .ci/qt6_check.py
"""

import ast
import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("socio_qgis", "tests/qgis", "tests/integration", "tests/desktop", "tests/package")
DROPPED_CALLS = {"exec_", "print_"}
# qgis.PyQt offers them where Qt 5 had them.
MOVED = {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack"}
NOT_IN_WHEELS = {"sip", "QtWebKitWidgets", "Qsci"}


def names_of_qt(tree: ast.Module) -> tuple[dict[str, object], list[str]]:
    """What a file imports from qgis.PyQt, by its name there; and what does not exist."""
    found: dict[str, object] = {}
    missing = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("qgis.PyQt."):
            continue
        part = node.module.rpartition(".")[2]
        if part in NOT_IN_WHEELS:
            continue
        module = importlib.import_module(f"PyQt6.{part}")
        for alias in node.names:
            place = importlib.import_module("PyQt6.QtGui") if alias.name in MOVED else module
            if hasattr(place, alias.name):
                found[alias.asname or alias.name] = getattr(place, alias.name)
            else:
                missing.append(f"{node.lineno}: {part} has no {alias.name}")
    return found, missing


def chain_of(node: ast.Attribute) -> list[str]:
    """`Qt.Key.Key_A` as its parts; empty where it does not begin with a plain name."""
    parts: list[str] = []
    at: ast.expr = node
    while isinstance(at, ast.Attribute):
        parts.insert(0, at.attr)
        at = at.value
    return [at.id, *parts] if isinstance(at, ast.Name) else []


def problems_of(path: Path) -> list[str]:
    """Lines and what Qt 6 does not have."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known, problems = names_of_qt(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in DROPPED_CALLS:
            problems.append(f"{node.lineno}: {node.attr} is gone")
        first, *rest = chain_of(node) or [""]
        if first not in known:
            continue
        at = known[first]
        for name in rest:
            if not hasattr(at, name):
                problems.append(f"{node.lineno}: {'.'.join([first, *rest])} does not exist")
                break
            at = getattr(at, name)
            if not isinstance(at, type):  # a value; what it has is another question
                break
    return problems


def main() -> None:
    """Print all problems; the exit code is 1 when there is one."""
    files = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    found = [f"{path.relative_to(ROOT)}:{text}" for path in files for text in problems_of(path)]
    print("\n".join(found) or f"{len(files)} files: every name of Qt's is in Qt 6 as well")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
