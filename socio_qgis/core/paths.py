"""Where the project's own files are, in a checkout and in an installed plugin."""

from __future__ import annotations

import configparser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
# In the installed plugin metadata.txt lies inside the package, in a checkout beside it.
ROOT = PACKAGE if (PACKAGE / "metadata.txt").exists() else PACKAGE.parent
RESOURCES = ROOT / "resources"
TRANSLATIONS = ROOT / "i18n"
ICON = RESOURCES / "icons" / "socio.svg"
HELP = ROOT / "help" if ROOT == PACKAGE else ROOT / "build" / "help"


def help_page(name: str) -> Path:
    """A page of the help; its source in a checkout that has not built the help."""
    page = HELP / f"{name}.html"
    return page if page.exists() else ROOT / "docs" / f"{name}.md"


def _read_version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="0")


VERSION = _read_version()
