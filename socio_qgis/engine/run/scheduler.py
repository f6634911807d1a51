"""Windows on their way through the stages, several at once: while one is segmented, the next one
is reasoned about and a third is read.

Each part of the machine (reading, the reasoner, the segmenter, drawing, writing) has a thread of
its own, so a model works on one thing at a time; a reasoner may take more. Older windows go first,
and no more than a few are on their way, so memory does not grow with the area.
"""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ...core.cancel import NEVER, CancelToken
from ...core.errors import CancelledError
from ..contract import UNOBSERVED, Reasoner, Segmenter, WindowObserver, WindowResult
from .window import Check, WindowJob, process_window

ON_THEIR_WAY = 3  # windows, or one more than the reasoner works on; bounds memory and disk
FEW = 2  # a reasoner that takes more windows at once has another machine, or a GPU
POLL_S = 0.2


# Gets what came of a window, or the error that ended it; called in a thread of the executor.
OnDone = Callable[[WindowResult | BaseException], None]


class Executor(Protocol):
    """Whoever carries jobs out: threads of this process, or machines.

    Attributes:
        revision: Of the models.
    """

    revision: str | None

    def submit(
        self,
        job: WindowJob,
        on_done: OnDone,
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> None:
        """Take a job, as soon as there is room for it.

        Raises:
            CancelledError: The token was set, or the executor is closed.
        """
        ...

    def close(self) -> None:
        """Begin nothing more."""
        ...


class NullExecutor:
    """An executor for a run that only writes what it has, without loading its models."""

    revision: str | None = None

    def submit(
        self,
        job: WindowJob,
        on_done: OnDone,
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> None:
        """Refuse."""
        raise CancelledError("The run was stopped.")

    def close(self) -> None:
        """Nothing is open."""


@dataclass(order=True)
class _RunningJob:
    """A job, and how far it is."""

    order: int
    steps: Generator[str, None, WindowResult] = field(compare=False)
    on_done: OnDone = field(compare=False)
    result: WindowResult | BaseException | None = field(compare=False, default=None)


Turns = Mapping[str, threading.Lock]


def make_turns() -> Turns:
    """Locks for schedulers that share their models; see `StageScheduler`."""
    return {part: threading.Lock() for part in ("reason", "segment")}


class StageScheduler:
    """The executor of one process; see the module.

    Args:
        reasoner: Works on as many windows at the same time as it says.
        segmenter: Works on one window at a time.
        check: Looks at the boxes of stage 1; may take its time, in the reasoner's thread.
        turns: Held while a model works, for a scheduler with the same models as an earlier one,
            which may still be at work though it is closed.

    Attributes:
        revision: Of the models.
        room: How many windows it takes at the same time.
    """

    def __init__(
        self,
        reasoner: Reasoner,
        segmenter: Segmenter,
        check: Check | None = None,
        turns: Turns | None = None,
    ) -> None:
        self.revision: str | None = f"{reasoner.revision}; {segmenter.revision}"
        self._reasoner, self._segmenter, self._check = reasoner, segmenter, check
        at_once = reasoner.windows_at_once
        self.room = max(ON_THEIR_WAY, at_once + 1)
        self._room = threading.Semaphore(self.room)
        self._closed = threading.Event()
        self._order = itertools.count()
        # The first result is waited for: nothing else takes this machine's cores from it.
        self._waits_for_first = at_once <= FEW
        self._holding = threading.Lock()
        self._held: list[_RunningJob] = []
        self._todo: dict[str, queue.PriorityQueue[_RunningJob]] = {}
        turns = turns or make_turns()
        for part, lanes in {"read": 1, "reason": at_once, "segment": 1, "draw": 1, "": 1}.items():
            self._todo[part] = queue.PriorityQueue()
            # A server, which takes several windows, may as well take those of two runs.
            turn = turns.get(part) if lanes == 1 else None
            for _ in range(lanes):
                name = f"socio {part or 'done'}"
                arguments = part, turn or threading.Lock()
                threading.Thread(target=self._work, args=arguments, daemon=True, name=name).start()

    def submit(
        self,
        job: WindowJob,
        on_done: OnDone,
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> None:
        """Take a job, as soon as there is room for it.

        Raises:
            CancelledError: The token was set, or the scheduler is closed.
        """
        cancel.check()
        while not self._room.acquire(timeout=POLL_S):
            cancel.check()
            if self._closed.is_set():
                raise CancelledError("The run was stopped.")
        steps = process_window(job, self._reasoner, self._segmenter, observer, cancel, self._check)
        self._pass_on(_RunningJob(next(self._order), steps, on_done))

    def close(self) -> None:
        """Begin nothing more; what is at work ends where its token is asked."""
        self._closed.set()

    def _work(self, part: str, turn: threading.Lock) -> None:
        while not self._closed.is_set():
            try:
                running = self._todo[part].get(timeout=POLL_S)
            except queue.Empty:
                continue
            if running.result is None:
                while not turn.acquire(timeout=POLL_S):
                    if self._closed.is_set():
                        return
                try:
                    self._pass_on(running)
                finally:
                    turn.release()
            else:
                self._room.release()
                running.on_done(running.result)
                with self._holding:
                    self._waits_for_first = False
                    for held in self._held:
                        self._todo["reason"].put(held)
                    self._held.clear()

    def _pass_on(self, running: _RunningJob) -> None:
        """Carry the next step out and hand the job to the part that comes then."""
        part = ""
        try:
            part = next(running.steps)
        except StopIteration as end:
            running.result = end.value
        except BaseException as error:  # noqa: BLE001  (for who asked)
            running.result = error
        with self._holding:
            if part == "reason" and running.order and self._waits_for_first:
                self._held.append(running)
            else:
                self._todo[part].put(running)
