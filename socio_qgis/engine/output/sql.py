"""SQL with names in it: the only place where a statement is put together.

Values are never put into a statement; they are bound by SQLite.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLACE = re.compile(r"\{(\w+)\}")


def statement(template: str, **parts: str | Sequence[str] | int) -> str:
    """Put names into a template of SQL, each of them quoted.

    Args:
        template: SQL with names of parts in braces.
        parts: A name (of a table or column), several of them for a list, or a number for so many
            marks of values.
    """
    return _PLACE.sub(lambda place: _sql(parts[place[1]]), template)


def _sql(part: str | Sequence[str] | int) -> str:
    if isinstance(part, int):
        return ", ".join("?" * part)
    names = (part,) if isinstance(part, str) else part
    return ", ".join('"' + name.replace('"', '""') + '"' for name in names)
