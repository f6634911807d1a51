"""What the commands check before they begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..core.errors import InputError, StorageError
from ..core.windows import MAX_WINDOWS


def check_suffix(output: Path, *suffixes: str) -> None:
    """Check that the name of an output ends in one of the suffixes.

    Raises:
        StorageError: It does not.
    """
    if output.suffix.lower() not in suffixes:
        raise StorageError(
            "{output} does not end in {endings}.",
            "Rename it.",
            output=output,
            endings=" or ".join(suffixes),
        )


def ask_consent(windows: int, yes: bool, ask: Callable[[str], str] | None) -> None:
    """Ask for consent to a run that takes many windows.

    Args:
        yes: The user has consented on the command line.
        ask: Prints a question and returns the answer; None if there is no terminal.

    Raises:
        InputError: The user does not consent.
    """
    if windows <= MAX_WINDOWS or yes:
        return
    question = f"This needs {windows:,} windows. Begin? [y/N] "
    if ask is None or ask(question).strip().lower() not in ("y", "yes"):
        raise InputError(
            "This needs {windows} windows.",
            "Agree with --yes, or choose a smaller area; `socio plan` says how long it takes.",
            windows=f"{windows:,}",
        )
