"""Prints the texts of errors that QGIS can show, as calls that pylupdate5 reads.

Errors are raised where there is no Qt, as templates and values (socio_qgis/core/errors.py). The
plugin looks the templates up in the context "Errors" when it shows them. Modules that only `socio`
commands import are left out, since what they raise is read on a terminal.

Usage: python3 .ci/error_texts.py >FILE.py
"""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "socio_qgis"
# What QGIS loads, and the scripts that the plugin starts and shows the errors of.
STARTED = (
    "plugin.py",
    "engine/__main__.py",
    "evaluation/__main__.py",
    "evaluation/datasets/__main__.py",
)
NOTES = ("Note", "Status")  # (template), (path, template)


@functools.cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[Path]:
    """Files of the package that a file imports, at any depth of its code."""
    package = path.relative_to(ROOT).parts[:-1]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ROOT.joinpath(*base, *(node.module or "").split("."))
            for place in (module, *(module / alias.name for alias in node.names)):
                files = (place.with_suffix(".py"), place / "__init__.py")
                yield from (file for file in files if PACKAGE in file.parents and file.is_file())


def shown_files() -> list[Path]:
    """Files whose errors QGIS can show."""
    found: set[Path] = set()
    waiting = [PACKAGE / name for name in STARTED]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting.extend(imports_of(path))
    return sorted(found)


@functools.cache
def error_classes() -> set[str]:
    """Names of SocioError and of every class that inherits it."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
    }
    found: set[str] = set()
    new = {"SocioError"}
    while new:
        found |= new
        new = {name for name, of in bases.items() if of & found} - found
    return found


def calls_of(path: Path, names: set[str]) -> Iterator[ast.Call]:
    """Calls of one of these names."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def sentences_of(call: ast.Call) -> list[ast.expr]:
    """The expressions that are the message and the advice of an error; both ones of a choice."""
    first = call.args[:1]
    both = first if first and isinstance(first[0], ast.Starred) else call.args[:2]
    waiting = [*both, *(k.value for k in call.keywords if k.arg in ("message", "advice"))]
    found = []
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.IfExp):
            waiting += [node.body, node.orelse]
        else:
            found.append(node)
    return found


def literals_of(call: ast.Call) -> set[str]:
    """The texts among them."""
    nodes = sentences_of(call)
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def placeholders_of(texts: set[str]) -> set[str]:
    """Names in braces."""
    return {name for text in texts for name in re.findall(r"\{(\w+)\}", text)}


def faults_of(path: Path, errors: set[str]) -> list[str]:
    """Errors of a file whose texts can't be looked up, or whose values are not those in braces.

    A template is a literal, or comes from an object that has it (`status.problem`).
    """
    faults = []
    for call in calls_of(path, errors):
        place = f"{path.name}:{call.lineno}"
        nodes = [n.value if isinstance(n, ast.Starred) else n for n in sentences_of(call)]
        if not all(isinstance(node, (ast.Constant, ast.Attribute)) for node in nodes):
            faults.append(f"{place}: the text is no literal, so it has no translation")
            continue
        values = {k.arg for k in call.keywords} - {"message", "advice", "details"}
        wanted = placeholders_of(literals_of(call))
        is_whole = None not in values and all(isinstance(node, ast.Constant) for node in nodes)
        if is_whole and values != wanted:  # no **values
            faults.append(f"{place}: in braces {sorted(wanted)}, given {sorted(map(str, values))}")
    return faults


@functools.cache
def texts() -> list[str]:
    """All texts to translate; a template of nothing but a value is none."""
    names = error_classes() | set(NOTES)
    found = {
        text for f in shown_files() for call in calls_of(f, names) for text in literals_of(call)
    }
    return sorted(t for t in found if re.search(r"[^\W\d_]", re.sub(r"\{\w+\}", "", t)))


def main() -> None:
    """Print them."""
    for text in texts():
        print(f'QCoreApplication.translate("Errors", {text!r})')


if __name__ == "__main__":
    main()
