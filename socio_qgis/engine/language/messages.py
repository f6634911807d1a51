"""The reader's reasoning in words; a file a language, English where a language has none.

The files are `resources/words/LANGUAGE.json`. Their sentences never inflect what is inserted, and
no particle depends on it: a label may end in any letter, and a source has one form.
"""

from __future__ import annotations

import json
from typing import Any

from ...core.paths import RESOURCES

FOLDER = RESOURCES / "words"


class Words:
    """Sentences in one language.

    Args:
        language: An ISO 639-1 code; a country after it is ignored ("de_AT").
    """

    def __init__(self, language: str) -> None:
        code = language.split("_")[0].split("-")[0].casefold()
        known = {path.stem: path for path in FOLDER.glob("*.json")}
        path = known.get(code, known["en"])
        table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self._sentences: dict[str, str] = table["sentences"]
        self._sources: dict[str, str] = table["sources"]
        self._decimal: str = table["decimal"]
        self._percent: str = table["percent"]

    def say(self, sentence: str, **values: str) -> str:
        """One sentence, filled in."""
        return self._sentences[sentence].format(**values)

    def of_label(
        self, query: str, label: str, fit: float, is_point: bool, weighed: list[tuple[str, float]]
    ) -> str:
        """Why a label, and why this extent; the candidates come with the winner first."""
        percent = self._percent.format(number=round(100 * fit))
        parts = [self.say("label", label=label, query=query, fit=percent)]
        if is_point:
            parts.append(self.say("point"))
        parts.append(self._of_source("chosen", *weighed[0]))
        if weighed[1:]:
            others = [self._of_source("other", *one) for one in weighed[1:]]
            parts.append(self.say("against", others=self._sentences["separator"].join(others)))
        return self._sentences["space"].join(parts)

    def _of_source(self, sentence: str, source: str, score: float) -> str:
        number = f"{score:.2f}".replace(".", self._decimal)
        return self.say(sentence, source=self._sources[source], score=number)
