"""Fonts that have a language's letters."""

from __future__ import annotations

import functools
from typing import Any

from PIL import ImageFont

# Pillow's own font has the letters of English only. Files that Linux, Windows and macOS have, and
# the number of the face in each.
_FILES = {
    "de": (("DejaVuSans.ttf", 0), ("arial.ttf", 0), ("Arial.ttf", 0)),
    "ja": (("NotoSansCJK-Regular.ttc", 0), ("YuGothM.ttc", 0), ("Hiragino Sans GB.ttc", 0)),
    "ko": (("NotoSansCJK-Regular.ttc", 1), ("malgun.ttf", 0), ("AppleSDGothicNeo.ttc", 0)),
    "zh": (("NotoSansCJK-Regular.ttc", 2), ("msyh.ttc", 0), ("PingFang.ttc", 0)),
}


class NoFontError(Exception):
    """No font here has a language's letters."""


@functools.cache
def font_of(language: str, size_px: int) -> Any:
    """A font for a language's names.

    Raises:
        NoFontError: No font here has its letters.
    """
    if language not in _FILES:
        return ImageFont.load_default(size_px)
    for file, face in _FILES[language]:
        try:
            return ImageFont.truetype(file, size_px, face)
        except OSError:
            continue
    files = ", ".join(file for file, _ in _FILES[language])
    package = "fonts-dejavu-core" if language == "de" else "fonts-noto-cjk"
    raise NoFontError(
        f"No font for names in this language ({language}) was found; none of {files} is here. "
        f"On Debian and Ubuntu install the package {package}."
    )
