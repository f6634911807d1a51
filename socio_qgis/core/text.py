"""Text from outside (models, OCR, files, the command line) as files and tables can hold it."""

from __future__ import annotations

_KEPT = {"\n", "\t"}


def storable(text: str) -> str:
    """Return a text as valid UTF-8 without control characters, but for line ends and tabs.

    The halves of a surrogate pair become one character, as where a server sends them apart. Half a
    pair, or a byte of a file name that is no text, becomes U+FFFD.
    """
    if text.isprintable():  # most are
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    whole = whole.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(one for one in whole if one in _KEPT or not _is_control(one))


def _is_control(character: str) -> bool:
    """Whether it is one of C0 or C1, or a code point that Unicode calls no character."""
    code = ord(character)
    return code < 0x20 or 0x7F <= code < 0xA0 or code & 0xFFFE == 0xFFFE
