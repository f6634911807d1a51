"""What a query is understood as, in words, before a run."""

from __future__ import annotations

from .messages import Messages
from .vocabulary import Vocabulary

MAX_KINDS = 6  # in words


def explained(query: str, language: str) -> dict[str, list[str]]:
    """Kinds (none for a name), restrictions, and what is not taken into account.

    Args:
        query: In plain words.
        language: Of kinds and restrictions, an ISO 639-1 code.
    """
    meaning, messages = Vocabulary.load().interpret(query), Messages(language)
    return {
        "kinds": messages.kinds(meaning.kinds)[:MAX_KINDS],
        "rules": [messages.rule(one.rule) for one in meaning.restrictions],
        "ignored": [*meaning.ignored],
    }
