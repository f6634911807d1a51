"""The engine process, seen from QGIS: start, send, receive, stop.

Requests carry ids, so an answer that comes late is not taken for another request's. The engine
ends when its standard input closes, so it never outlives QGIS.
"""

from __future__ import annotations

import collections
import contextlib
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Callable, Protocol, cast

from ..core.errors import CancelledError, EngineError
from ..core.paths import PACKAGE
from ..core.protocol import Message, decode, encode
from .environment import Status, clean_environment, distrust, hidden_window, status

START_LIMIT_S = 60.0
# Reading a large map is the longest the embedded engine is silent: seconds. A model on a slow
# machine reports every token.
SILENCE_LIMIT_S = 300.0
_POLL_S = 0.05


class Transport(Protocol):
    """A way to an engine: the worker process, or a fake in tests."""

    def send(self, message: Message) -> None:
        """Hand over a message; never waits for an answer."""

    def receive(self, timeout_s: float) -> Message | None:
        """Next message, None when there is none in time; raises EngineError when it has died."""

    def stop(self) -> None:
        """End the engine, whatever it is doing."""


class WorkerProcess:
    """`ENGINE_PYTHON -I -u .../engine/__main__.py` and its two pipes.

    Raises:
        EngineError: It does not start.
    """

    def __init__(self, python: Path, script: Path = PACKAGE / "engine" / "__main__.py") -> None:
        command = [str(python), "-I", "-u", str(script), "worker"]
        self._messages: queue.Queue[Message | None] = queue.Queue()
        self._stderr: collections.deque[str] = collections.deque(maxlen=100)
        try:
            self._process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=clean_environment(),
                creationflags=hidden_window(),
                start_new_session=sys.platform != "win32",
            )
        except OSError as error:
            raise EngineError(
                "The engine's Python does not start.", "Set the engine up anew.", str(error)
            ) from None
        self._stdin = cast("IO[bytes]", self._process.stdin)  # which PIPE makes
        stdout, stderr = self._process.stdout, self._process.stderr
        threading.Thread(target=self._read_messages, args=[stdout], daemon=True).start()
        self._stderr_reader = threading.Thread(target=self._read_stderr, args=[stderr], daemon=True)
        self._stderr_reader.start()
        try:
            ready = self.receive(START_LIMIT_S)
        except EngineError:
            ready = None
        if ready is None or ready.type != "ready":
            self.stop()
            raise EngineError("The engine does not start.", "Set it up anew.", self._last_words())

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """True while the process runs."""
        return self._process.poll() is None

    def send(self, message: Message) -> None:
        """Write one line; a dead engine shows at the next `receive`."""
        with contextlib.suppress(OSError, ValueError):
            self._stdin.write(encode(message))
            self._stdin.flush()

    def receive(self, timeout_s: float) -> Message | None:
        """Next message, or None after the time."""
        try:
            message = self._messages.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if message is None:
            self._messages.put(None)  # it stays dead
            code = self._process.wait()
            raise EngineError(
                "The engine ended unexpectedly (code {code}).",
                "Run again; if it was short of memory, choose a smaller area.",
                details=self._last_words(),
                code=code,
            )
        return message

    def stop(self) -> None:
        """Ask, then terminate, then kill; each with a bounded wait."""
        self.send(Message("quit"))
        with contextlib.suppress(OSError, ValueError):
            self._stdin.close()
        for end in (None, self._process.terminate, self._process.kill):
            if end is not None:
                end()
            try:
                self._process.wait(timeout=0.5)
                break
            except subprocess.TimeoutExpired:
                continue

    def _last_words(self) -> str:
        self._stderr_reader.join(timeout=1.0)  # a dead engine's reader comes to its end
        return "\n".join(self._stderr)

    def _read_messages(self, stdout: IO[bytes]) -> None:
        with stdout:
            for line in stdout:
                try:
                    self._messages.put(decode(line))
                except EngineError as error:
                    self._stderr.append(str(error))
        self._messages.put(None)

    def _read_stderr(self, stderr: IO[bytes]) -> None:
        with stderr:
            for line in stderr:
                self._stderr.append(line.decode("utf-8", "replace").rstrip())


class Engine:
    """Keeps one engine for all runs: starts it when needed, and anew after it has died.

    Args:
        find: Tells where the engine's Python is.
        connect: Starts a transport with that Python; tests give a fake.
    """

    def __init__(
        self,
        find: Callable[[], Status] = status,
        connect: Callable[[Path], Transport] = WorkerProcess,
    ) -> None:
        self._find, self._connect = find, connect
        self._transport: Transport | None = None
        self._in_use = threading.Lock()
        self._is_old = self._is_closed = False

    @contextlib.contextmanager
    def session(self, is_cancelled: Callable[[], bool]) -> Iterator[Session]:
        """Hold the engine for one run; a second run waits here until the first has ended."""
        while not self._in_use.acquire(timeout=_POLL_S):
            if is_cancelled():
                raise CancelledError("The run was cancelled.")
        try:
            yield Session(self._transport_now(), self.stop)
        except EngineError:
            self.stop()  # whatever state it is in, the next run gets a fresh one
            raise
        finally:
            self._in_use.release()

    def stop(self) -> None:
        """End the process, if there is one."""
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.stop()

    def close(self) -> None:
        """End the process for good; a run that still works must not start another one."""
        self._is_closed = True
        self.stop()

    def renew(self) -> None:
        """Start anew for the next run, since the environment is another; a run now goes on."""
        self._is_old = True
        if self._in_use.acquire(blocking=False):
            try:
                self.stop()
            finally:
                self._in_use.release()

    def _transport_now(self) -> Transport:
        if self._is_old:
            self.stop()
            self._is_old = False
        if self._transport is not None and not getattr(self._transport, "alive", True):
            self._transport = None
        if self._transport is None and not self._is_closed:
            found = self._find()
            if found.python is None:
                raise EngineError(found.problem, "Set the engine up in the panel.")
            try:
                self._transport = self._connect(found.python)
            except EngineError:
                distrust(found.python)
                raise
        transport = self._transport
        if transport is None or self._is_closed:  # perhaps while it started
            self.stop()
            raise CancelledError("The run was cancelled.")
        return transport


class Session:
    """One request's messages on a transport; `kill` ends the engine, the next run gets another."""

    _count = 0

    def __init__(self, transport: Transport, kill: Callable[[], None]) -> None:
        Session._count += 1
        self._transport, self.kill = transport, kill
        self.request = f"r{Session._count}"
        self._heard_at = time.monotonic()

    def send(self, kind: str, /, **values: object) -> None:
        """Send a message of this request."""
        self._heard_at = time.monotonic()
        self._transport.send(Message(kind, self.request, values))

    def receive(self, timeout_s: float = _POLL_S) -> Message | None:
        """Next message of this request, or None; raises EngineError when the engine is stuck."""
        message = self._transport.receive(timeout_s)
        if message is not None:
            self._heard_at = time.monotonic()
            return message if message.request == self.request else None
        if time.monotonic() - self._heard_at > SILENCE_LIMIT_S:
            self.kill()
            raise EngineError(
                "The engine has not answered for {seconds} seconds and was ended.",
                "Run again, with a smaller area if it happens again.",
                seconds=round(SILENCE_LIMIT_S),
            )
        return None
