"""Several servers with the same model share the load; one that is down is left out for a while."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from ....core.cancel import NEVER, CancelToken
from ....core.errors import EngineError
from ...contract import UNOBSERVED, Answer, Draft, Reasoner, Scene, WindowObserver

REST_S = 30.0  # before a server that failed is asked again


class LoadBalancer:
    """Asks the server that has least to do, and another one where that fails.

    Args:
        reasoners: Of the same model; each on a server of its own.
    """

    def __init__(self, reasoners: Sequence[Reasoner]) -> None:
        self._reasoners = list(reasoners)
        self.name = ";".join(one.name for one in reasoners)
        self.revision = ", ".join(sorted({one.revision for one in reasoners}))
        self.windows_at_once = sum(one.windows_at_once for one in reasoners)
        self._lock = threading.Lock()
        self._busy = [0] * len(self._reasoners)
        self._rests_until = [0.0] * len(self._reasoners)

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 1, by one of the servers."""
        return self._ask(lambda one: one.localise(scene, queries, observer, cancel))

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 2, by one of the servers."""
        return self._ask(lambda one: one.refine(scene, queries, drafts, observer, cancel))

    def _ask(self, call: Callable[[Reasoner], list[Answer]]) -> list[Answer]:
        """The answers of the first server that gives any.

        Raises:
            EngineError: No server does; the error of the last one.
        """
        asked: set[int] = set()
        while True:
            i = self._take(asked)
            asked.add(i)
            try:
                return call(self._reasoners[i])
            except EngineError:
                self._rests_until[i] = time.monotonic() + REST_S
                if len(asked) == len(self._reasoners):
                    raise
            finally:
                with self._lock:
                    self._busy[i] -= 1

    def _take(self, asked: set[int]) -> int:
        """The server with least to do of those not asked yet; a resting one only as the last."""
        with self._lock:
            now = time.monotonic()
            left = [i for i in range(len(self._busy)) if i not in asked]
            i = min(left, key=lambda i: (self._rests_until[i] > now, self._busy[i]))
            self._busy[i] += 1
            return i
