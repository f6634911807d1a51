"""Memory of this process."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_M_ARENA_MAX = -8  # of glibc's malloc.h


def share_one_heap() -> None:
    """Have all threads share one heap, before there are threads.

    glibc gives each thread one of its own, which keeps what the thread frees: after a run of nine
    windows that was 1 GB. Other systems share one as they are.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
