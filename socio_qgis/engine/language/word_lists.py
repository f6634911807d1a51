"""Word lists in `resources/vocabulary/*.toml`; each file is read once, when it is first needed."""

from __future__ import annotations

import functools
import sys
from typing import Any

from ...core.paths import RESOURCES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FOLDER = RESOURCES / "vocabulary"


@functools.cache
def read(name: str) -> dict[str, Any]:
    """The content of a file, by its name without ".toml"; do not change it."""
    content: dict[str, Any] = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return content
