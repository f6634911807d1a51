"""The engine that QGIS keeps for all runs: started when needed, stopped, replaced."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from ..core.errors import CancelledError, EngineError
from .environment import Status, distrust, status
from .process import EngineProcess, KilledError, Transport
from .session import POLL_S, Session


class Engine:
    """Keeps one engine for all runs: starts it when needed, and again after it has died.

    Args:
        find: Returns where the engine's Python is.
        connect: Starts a transport with that Python and waits until it is ready; tests give a fake.
    """

    def __init__(
        self,
        find: Callable[[], Status] = status,
        connect: Callable[[Path], Transport] = EngineProcess.ready,
    ) -> None:
        self._find, self._connect = find, connect
        self._transport: Transport | None = None
        self._in_use = threading.Lock()
        self._is_old = self._is_closed = self._is_prepared = False

    @property
    def is_started(self) -> bool:
        """Whether a process is there that can be asked at once, or after a run."""
        return self._transport is not None and not self._is_old

    @property
    def is_wanted(self) -> bool:
        """Whether a process is there, or was asked for by `prepare`."""
        return self.is_started or self._is_prepared

    @contextlib.contextmanager
    def session(self, is_cancelled: Callable[[], bool]) -> Iterator[Session]:
        """Hold the engine for one run; a second run waits here until the first has ended."""
        while not self._in_use.acquire(timeout=POLL_S):
            if is_cancelled():
                raise CancelledError("The run was cancelled.")
        session: Session | None = None
        try:
            session = Session(self._transport_now(), self.stop)
            yield session
        except EngineError as error:
            if session is None or error is not session.error:
                self.stop()  # whatever state it is in, the next run gets a fresh one
            raise
        finally:
            self._in_use.release()

    def prepare(self) -> None:
        """Start the process in the background; it loads what the embedded default needs by itself.

        A run that comes meanwhile waits for it. Nothing happens where there is no engine, or where
        this was tried before: what is wrong, a run will say.
        """
        if not self._is_prepared and self._transport is None:
            self._is_prepared = True
            threading.Thread(target=self._prepare, daemon=True).start()

    def _prepare(self) -> None:
        # Where another one has the engine already, that is as good.
        with contextlib.suppress(Exception), self.session(lambda: True):
            pass
        if self._is_old:  # it became so while it started
            self.renew()

    def stop(self, at_once: bool = False) -> None:
        """End the process, if there is one; see `Transport.stop`."""
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.stop(at_once)

    def close(self) -> None:
        """Kill the process for good; a run that still works must not start another one."""
        self._is_closed = True
        self.stop(at_once=True)

    def renew(self) -> None:
        """Have the next run start another process, since the environment changed; a run goes on."""
        self._is_old, self._is_prepared = True, False
        if self._in_use.acquire(blocking=False):
            try:
                self.stop(at_once=True)
            finally:
                self._in_use.release()

    def _transport_now(self) -> Transport:
        if self._is_old:
            self.stop()
            self._is_old = False
        if self._transport is not None and not self._transport.alive:
            self._transport = None
        if self._transport is None and not self._is_closed:
            found = self._find()
            if found.python is None:
                raise EngineError(found.problem, "Set the engine up in the panel.")
            try:
                self._transport = self._connect(found.python)
            except KilledError:
                raise
            except EngineError:
                distrust(found.python)
                raise
        transport = self._transport
        if transport is None or self._is_closed:  # perhaps while it started
            self.stop()
            raise CancelledError("The run was cancelled.")
        return transport
