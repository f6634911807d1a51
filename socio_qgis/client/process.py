"""One process of the engine's Python: started clean, its pipes read, ended with a bounded wait.

It ends when its standard input closes, so it never outlives QGIS. Messages are those of
core/protocol.py.
"""

from __future__ import annotations

import collections
import contextlib
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Protocol, cast

from ..core.errors import EngineError
from ..core.paths import PACKAGE
from ..core.protocol import Message, decode, encode
from .environment import clean_environment, hidden_window

ENGINE = PACKAGE / "engine" / "__main__.py"
START_LIMIT_S = 60.0


class Transport(Protocol):
    """A way to an engine: its process, or a fake in tests."""

    @property
    def alive(self) -> bool:
        """True until it has died or was stopped."""

    def send(self, message: Message) -> None:
        """Hand over a message; never waits for an answer."""

    def receive(self, timeout_s: float) -> Message | None:
        """Next message, None when there is none in time; raises EngineError when it has died."""

    def stop(self) -> None:
        """End the engine, whatever it is doing."""


class EngineProcess:
    """`PYTHON -I -u SCRIPT COMMAND` and its pipes; it need not be ready yet.

    Args:
        python: The engine's interpreter.
        script: One that serves a channel, such as the engine's own.
        command: What the script is to serve.
        variables: More environment variables.

    Raises:
        EngineError: The interpreter does not start.
    """

    def __init__(
        self,
        python: Path,
        script: Path = ENGINE,
        command: str = "worker",
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self._messages: queue.Queue[Message | None] = queue.Queue()
        self._stderr: collections.deque[str] = collections.deque(maxlen=100)
        self._was_ready = False
        try:
            self._process = subprocess.Popen(  # noqa: S603
                [str(python), "-I", "-u", str(script), command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={**clean_environment(), **(variables or {})},
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

    @classmethod
    def ready(cls, python: Path, script: Path = ENGINE) -> EngineProcess:
        """Start a process and wait until it is ready.

        Raises:
            EngineError: It does not start.
        """
        process = cls(python, script)
        try:
            message = process.receive(START_LIMIT_S)
            if message is None or message.type != "ready":
                raise process._no_start()
        except EngineError:
            process.stop()
            raise
        return process

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
        """Next message, or None after the time.

        Raises:
            EngineError: The process has ended.
        """
        try:
            message = self._messages.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if message is not None:
            self._was_ready = True
            return message
        self._messages.put(None)  # it stays dead
        code = self._process.wait()
        if not self._was_ready:
            raise self._no_start()
        raise EngineError(
            "The engine ended unexpectedly (code {code}).",
            "Run again; if it was short of memory, choose a smaller area.",
            details=self._last_words(),
            code=code,
        )

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

    def _no_start(self) -> EngineError:
        return EngineError("The engine does not start.", "Set it up anew.", self._last_words())

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
