"""How far a command is, on a terminal: windows, and how long the others will take."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType

_OF_A_WINDOW = {"localise": 0.1, "segment": 0.5, "refine": 0.7}  # when a stage begins, roughly
_WIDTH = 30


class ProgressBar:
    """A line that is drawn over and over; nothing where there is no terminal.

    Args:
        total: Windows, with those that were finished before.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = self._before = 0
        self._open: dict[int, float] = {}
        self._began = time.monotonic()
        self._lock = threading.Lock()  # several threads report
        self._shown, self._ended = "", False

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._lock:
            self._ended = True  # a window that is still at work says no more
            if self._shown:
                print(file=sys.stderr, flush=True)

    def skip(self, windows: int) -> None:
        """So many more were finished before."""
        with self._lock:
            self._done += windows
            self._before += windows

    def report(self, stage: str, fraction: float, window: int) -> None:
        """A window is in a stage."""
        with self._lock:
            if stage in _OF_A_WINDOW:
                self._open[window] = max(self._open.get(window, 0.0), _OF_A_WINDOW[stage])
            self._draw()

    def on_window_done(self, window: int, found: object) -> None:
        """A window is finished, or failed where nothing is given."""
        with self._lock:
            self._open.pop(window, None)
            self._done += found is not None
            self._draw()

    def _draw(self) -> None:
        if self._ended or not sys.stderr.isatty():
            return
        share = min((self._done + sum(self._open.values())) / max(self._total, 1), 1.0)
        bar = ("#" * round(_WIDTH * share)).ljust(_WIDTH, ".")
        line = f"[{bar}] {self._done:,} of {self._total:,} windows{self._left()}"
        print("\r" + line.ljust(len(self._shown)), end="", file=sys.stderr, flush=True)
        self._shown = line

    def _left(self) -> str:
        """From what the finished windows took; nothing is said before there is one."""
        now, left = self._done - self._before, self._total - self._done
        if not now or not left:
            return ""
        seconds = (time.monotonic() - self._began) / now * left
        for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
            if seconds >= 2 * size:
                return f", about {seconds / size:.0f} {unit} left"
        return f", about {seconds:.0f} s left"
