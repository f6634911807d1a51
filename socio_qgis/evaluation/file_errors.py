"""Errors of the file system, as the commands and processes of evaluation report them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..core.errors import StorageError


@contextmanager
def file_errors(keeps_finished: bool = False) -> Iterator[None]:
    """Turn errors of the file system into errors that a user can act on.

    Args:
        keeps_finished: What is finished is kept, so that the same work goes on another time.

    Raises:
        StorageError: A file can't be read or written.
        BrokenPipeError: Whoever read our output has seen enough.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StorageError(
            "{file} can't be used: {reason}."
            if error.filename
            else "A file can't be used: {reason}.",
            "Check permissions and free space, then try again: what is finished is kept."
            if keeps_finished
            else "Choose another path, or check permissions and free space.",
            file=error.filename,
            reason=error.strerror,
        ) from error
