"""Prints the fixed texts of errors as calls that pylupdate5 reads.

The texts are raised where there is no Qt (socio_qgis/core), and the panel looks them up in the
context "Errors" when it shows them. Texts with values in them are not looked up.

Usage: python3 .ci/error_texts.py >FILE.py
"""

import ast
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "socio_qgis"
PARTS = ("core", "client", "layers", "tasks", "gui")


def texts_of(path: Path) -> set[str]:
    """Arguments of ...Error(...) and Note(...), and the second one of Status(...)."""
    texts = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if not node.func.id.endswith("Error") and node.func.id not in ("Status", "Note"):
                continue
            texts |= {
                argument.value
                for argument in node.args[:2]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            }
    return texts


def main() -> None:
    """Print them."""
    files = (path for part in PARTS for path in (PACKAGE / part).glob("*.py"))
    for text in sorted(set().union(*map(texts_of, files)) - {""}):
        print(f'QCoreApplication.translate("Errors", {text!r})')


if __name__ == "__main__":
    main()
