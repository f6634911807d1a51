"""Word lists in `resources/vocabulary/`; each file is read once, when it is first needed.

The plugin's zip has them packed into one file, which is a third smaller (.ci/package.py).
"""

from __future__ import annotations

import functools
import json
import lzma
import sys
from pathlib import Path
from typing import Any

from ...core.paths import RESOURCES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FOLDER = RESOURCES / "vocabulary"


@functools.cache
def read(name: str) -> dict[str, Any]:
    """The content of a file, by its name without ".toml" or ".json.xz"; do not change it."""
    if name in _packed():
        return _packed()[name]
    if (FOLDER / f"{name}.json.xz").exists():
        return _unpacked(FOLDER / f"{name}.json.xz")
    content: dict[str, Any] = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return content


@functools.cache
def _packed() -> dict[str, dict[str, Any]]:
    path = FOLDER / "packed.json.xz"
    return _unpacked(path) if path.exists() else {}


def _unpacked(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(lzma.decompress(path.read_bytes()))
    return content
