"""Stopping work that has begun."""

from __future__ import annotations

import threading

from .errors import CancelledError


class CancelToken(threading.Event):
    """Whether work is still wanted: who does not want it any more sets it, long work asks it."""

    def check(self) -> None:
        """Do nothing while the work is wanted.

        Raises:
            CancelledError: The token was set.
        """
        if self.is_set():
            raise CancelledError("The run was stopped.")


NEVER = CancelToken()
"""Of work that nobody stops; never set it."""
