"""An executor of actors on Ray: each has a reasoner and a segmenter, and runs windows through both.

Both models sit in one actor, so that pictures never travel: an actor reads its windows itself, from
files that every machine sees, and sends back polygons. Who submits them writes them, so a window
that is done twice since a machine was lost is written once.
"""

from __future__ import annotations

import logging
import socket
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ...core.cancel import NEVER, CancelToken
from ...core.errors import CancelledError, EngineError
from ..contract import UNOBSERVED, WindowObserver, WindowResult
from .scheduler import OnDone, StageScheduler
from .window import WindowJob

POLL_S = 0.2
CONNECT_S = 5.0
MAX_LOSSES = 5  # of actors while they process one and the same window: it is what ends them
CPUS_PER_ACTOR = 2  # the classical segmenter and the map reader use as many threads

log = logging.getLogger("socio.ray")


class ModelActor:
    """An actor: the stage scheduler of one process."""

    def __init__(self, reasoners: tuple[str, ...], segmenter: str, hints: bool) -> None:
        from ..registry import make_segmenter, shared_reasoner

        self._scheduler = StageScheduler(
            shared_reasoner(reasoners, hints, segmenter), make_segmenter(segmenter)
        )

    def room(self) -> tuple[int, str | None]:
        """How many windows it takes at the same time, and the revision of its models."""
        return self._scheduler.room, self._scheduler.revision

    def process(self, job: WindowJob) -> WindowResult:
        """Carry a job out."""
        ended = threading.Event()
        results: list[WindowResult | BaseException] = []

        def on_done(result: WindowResult | BaseException) -> None:
            results.append(result)
            ended.set()

        self._scheduler.submit(job, on_done)
        ended.wait()
        if isinstance(results[0], BaseException):
            raise results[0]
        return results[0]

    def process_id(self) -> int:
        """Of the actor's process."""
        import os

        return os.getpid()


class RayExecutor:
    """Takes a window as soon as an actor has room for it.

    Args:
        address: Of a running cluster ("auto", "ray://HOST:10001", "HOST:6379"), or "local" for one
            on this machine that ends with the batch.
        actors: How many; 0 for as many as the cluster's GPUs hold, or its CPUs without any.
        gpus_per_actor: Share of a GPU for each; 0 for none.
        actor: Makes an actor's insides; tests have their own.

    Raises:
        EngineError: Ray is not installed, or not there.
    """

    def __init__(
        self,
        address: str,
        reasoners: tuple[str, ...],
        segmenter: str,
        hints: bool = True,
        actors: int = 0,
        gpus_per_actor: float = 0.0,
        actor: type[ModelActor] = ModelActor,
    ) -> None:
        self._ray = _connected(address)
        resources = {"num_cpus": CPUS_PER_ACTOR, "num_gpus": gpus_per_actor}
        if actors:  # the user knows better than a rule how many fit
            resources["num_cpus"] = 0
        count = actors or _fitting(self._ray.cluster_resources(), gpus_per_actor)
        many = self._ray.remote(actor).options(max_concurrency=64, **resources)
        self._make: Callable[[], Any] = lambda: many.remote(reasoners, segmenter, hints)
        self._actors: list[Any] = [self._make() for _ in range(count)]
        room, self.revision = self._ray.get(self._actors[0].room.remote())
        self._room = threading.Semaphore(room * count)
        self._busy = [0] * count
        self._losses: Counter[tuple[int, int]] = Counter()
        self._way: dict[Any, tuple[int, Any, WindowJob, OnDone]] = {}
        self._lock = threading.Lock()
        self._closed = threading.Event()
        threading.Thread(target=self._collect, daemon=True, name="socio ray").start()

    def submit(
        self,
        job: WindowJob,
        on_done: OnDone,
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> None:
        """Take a job, as soon as there is room for it.

        The observer is shown nothing, and a job that an actor has taken is done to its end.

        Raises:
            CancelledError: The token was set, or the executor is closed.
        """
        cancel.check()
        while not self._room.acquire(timeout=POLL_S):
            cancel.check()
            if self._closed.is_set():
                raise CancelledError("The run was stopped.")
        self._send(job, on_done)

    def process_ids(self) -> list[int]:
        """Of the actors' processes."""
        found: list[int] = self._ray.get([actor.process_id.remote() for actor in self._actors])
        return found

    def close(self) -> None:
        """Begin nothing more, and let the cluster have its machines back."""
        self._closed.set()
        for actor in self._actors:
            self._ray.kill(actor)
        self._ray.shutdown()

    def _send(self, job: WindowJob, on_done: OnDone) -> None:
        with self._lock:
            i = min(range(len(self._busy)), key=self._busy.__getitem__)
            self._busy[i] += 1
            actor = self._actors[i]
            self._way[actor.process.remote(job)] = i, actor, job, on_done

    def _collect(self) -> None:
        while not self._closed.is_set():
            with self._lock:
                open_ = list(self._way)
            if not open_:
                self._closed.wait(0.01)
                continue
            done, _ = self._ray.wait(open_, timeout=POLL_S)
            for reference in done:
                if not self._closed.is_set():
                    self._take(reference)

    def _take(self, reference: Any) -> None:
        with self._lock:
            i, actor, job, on_done = self._way.pop(reference)
            self._busy[i] -= 1
        result: WindowResult | BaseException
        try:
            result = self._ray.get(reference)
        except self._ray.exceptions.RayActorError as error:
            self._replace(i, actor)
            key = job.window, hash(job.extent)
            self._losses[key] += 1
            if self._losses[key] < MAX_LOSSES:
                self._send(job, on_done)
                return
            result = EngineError(
                "{count} actors ended while they looked at this window.",
                "Look at their logs; perhaps they lack memory.",
                str(error),
                count=MAX_LOSSES,
            )
        except self._ray.exceptions.RayTaskError as error:
            result = error.cause if isinstance(error.cause, Exception) else error
        except Exception as error:  # noqa: BLE001  (for who asked)
            result = error
        self._room.release()
        on_done(result)

    def _replace(self, i: int, lost: Any) -> None:
        """Another actor for a lost one; Ray finds it a place."""
        with self._lock:
            if self._actors[i] is lost:
                log.warning("an actor was lost; another one takes over its windows")
                self._actors[i] = self._make()


def _connected(address: str) -> Any:
    try:
        import ray
    except ImportError:
        raise EngineError(
            "Ray is not installed.", "Run `make setup-ray`, or leave --ray out."
        ) from None
    local = address == "local"
    options: dict[str, Any] = {"include_dashboard": False} if local else {"address": address}
    try:
        place = urlsplit(address if "//" in address else f"//{address}")
        if place.port:  # Ray itself would try for minutes
            socket.create_connection((place.hostname or "", place.port), CONNECT_S).close()
        ray.init(log_to_driver=False, logging_level="ERROR", **options)
    except Exception as error:  # noqa: BLE001  (Ray raises a bare one where it starts too slowly)
        if local:
            raise EngineError(
                "Ray did not start on this machine.",
                "Try again when it has less to do.",
                str(error),
            ) from None
        raise EngineError(
            "There is no Ray at {address}.",
            "Start it with `ray start --head`, or name another address.",
            str(error),
            address=address,
        ) from None
    return ray


def _fitting(resources: dict[str, float], gpus_per_actor: float) -> int:
    if gpus_per_actor:
        return max(1, int(resources.get("GPU", 0) / gpus_per_actor + 1e-6))
    return max(1, int(resources.get("CPU", 1) / CPUS_PER_ACTOR))
