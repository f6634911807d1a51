"""How far a command is, on a terminal: windows, and how long the others will take."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from tqdm import tqdm

_OF_A_WINDOW = {"localise": 0.1, "segment": 0.5, "refine": 0.7}  # when a stage begins, roughly
_FORMAT = "{percentage:3.0f}%|{bar}| {desc} [{elapsed}<{remaining}]"


class ProgressBar:
    """A bar that also moves within windows; nothing where there is no terminal.

    Args:
        total: Windows, with those that were finished before.
    """

    def __init__(self, total: int) -> None:
        self._total, self._done, self._skipped = total, 0, 0
        self._open: dict[int, float] = {}
        self._lock = threading.Lock()  # several threads report
        self._bar = tqdm(total=total, bar_format=_FORMAT, disable=not sys.stderr.isatty())

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._lock:
            self._bar.close()
            self._bar.disable = True  # a window that is still at work says no more

    def skip(self, windows: int) -> None:
        """So many more were finished before."""
        with self._lock:
            self._done += windows
            self._skipped += windows
            self._draw()

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
        if self._bar.disable:
            return
        self._bar.set_description_str(f"{self._done:,} of {self._total:,} windows", refresh=False)
        self._bar.initial = self._skipped  # the time left follows from what was done since
        self._bar.n = min(self._done + sum(self._open.values()), self._total)
        self._bar.refresh()
