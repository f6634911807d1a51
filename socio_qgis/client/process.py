"""One process of the engine's Python: started clean, its pipes served by threads, ended for sure.

It ends when its standard input closes, so it never outlives QGIS. Nothing here waits for it without
a limit: it may have been stopped, or be out of its mind. Messages are those of core/protocol.py.
"""

from __future__ import annotations

import collections
import contextlib
import io
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Protocol, cast

from ..core.errors import EngineError
from ..core.paths import PACKAGE
from ..core.protocol import MAX_LINE_BYTES, Message, decode, encode
from .environment import clean_environment
from .programs import start

ENGINE = PACKAGE / "engine" / "__main__.py"
EVALUATION = PACKAGE / "evaluation" / "__main__.py"
START_LIMIT_S = 60.0
END_LIMIT_S = 0.5  # for a process that was asked to end, or killed
_STDERR_BYTES = 2000  # of a line that is kept


class KilledError(EngineError):
    """The engine was killed while it started, or crashed; its environment may be well."""


class Transport(Protocol):
    """A way to an engine: its process, or a fake in tests."""

    @property
    def alive(self) -> bool:
        """True until it has died or was stopped."""

    def send(self, message: Message) -> None:
        """Hand over a message; waits for nothing."""

    def receive(self, timeout_s: float) -> Message | None:
        """Next message, None when there is none in time; raises EngineError when it has died."""

    def stop(self, at_once: bool = False) -> None:
        """End the engine, whatever it is doing; `at_once` does not ask it, for the main thread."""


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
        self._messages: queue.Queue[Message | EngineError] = queue.Queue()
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._stderr: collections.deque[str] = collections.deque(maxlen=100)
        self._command, self._was_ready, self._is_killed_here = command, False, False
        try:
            self._process = start(
                [str(python.absolute()), "-I", "-u", str(script.absolute()), command],
                {**clean_environment(), **(variables or {})},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                bufsize=0,
                start_new_session=sys.platform != "win32",
            )
        except OSError as error:
            raise EngineError(
                "The engine's Python does not start.", "Set the engine up anew.", str(error)
            ) from None
        stdin, stdout, stderr = (
            cast("IO[bytes]", pipe)  # which PIPE makes
            for pipe in (self._process.stdin, self._process.stdout, self._process.stderr)
        )
        self._stderr_reader = threading.Thread(target=self._read_stderr, args=[stderr], daemon=True)
        self._stderr_reader.start()
        threading.Thread(target=self._write, args=[stdin], daemon=True).start()
        threading.Thread(target=self._read_messages, args=[stdout], daemon=True).start()

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
            process.stop(at_once=True)
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
        """Have one line written; a dead engine shows at the next `receive`."""
        self._outgoing.put(encode(message))

    def receive(self, timeout_s: float) -> Message | None:
        """Next message, or None after the time.

        Raises:
            EngineError: The process has ended, or sent what is no message.
        """
        try:
            message = self._messages.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if isinstance(message, EngineError):
            self._messages.put(message)  # it stays dead
            raise message
        return message

    def stop(self, at_once: bool = False) -> None:
        """Ask it to end, and kill it where it does not soon; `at_once` kills it without asking."""
        if not at_once:
            self.send(Message("quit"))
        self._outgoing.put(None)
        if at_once or not self._ends():
            self._process.kill()
            self._ends()

    def _ends(self) -> bool:
        try:
            self._process.wait(END_LIMIT_S)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _no_start(self) -> EngineError:
        return EngineError("The engine does not start.", "Set it up anew.", self._last_words())

    def _last_words(self) -> str:
        self._stderr_reader.join(timeout=1.0)  # a dead engine's reader comes to its end
        return "\n".join(self._stderr)

    def _write(self, stdin: IO[bytes]) -> None:
        """In a thread, since an engine that does not read makes writing wait."""
        with contextlib.suppress(OSError), stdin:
            while (line := self._outgoing.get()) is not None:
                left = memoryview(line)
                while left:  # an unbuffered write may take a part only
                    left = left[stdin.write(left) :]

    def _read_messages(self, stdout: IO[bytes]) -> None:
        wrong: EngineError | None = None
        with contextlib.suppress(OSError), io.BufferedReader(cast("io.FileIO", stdout)) as lines:
            while line := lines.readline(MAX_LINE_BYTES + 1):
                if not line.endswith(b"\n") and len(line) <= MAX_LINE_BYTES:
                    break  # it died while it wrote
                try:
                    self._messages.put(decode(line))
                except EngineError as error:
                    wrong = error
                    break
                self._was_ready = True
        if not self._ends():  # it closed its output and lives, or says what nobody understands
            self._is_killed_here = True
            self._process.kill()
            self._ends()
        self._messages.put(wrong or self._death())

    def _death(self) -> EngineError:
        words, code = self._last_words(), self._process.returncode
        if not self._was_ready:
            # Windows does not tell a signal from other ends.
            if code is None or code >= 0 or self._is_killed_here:
                return self._no_start()
            return KilledError(
                "The engine ended unexpectedly while it started (code {code}).",
                "Try again; if it happens again, set the engine up anew.",
                details=words,
                code=code,
            )
        if self._command != "worker":
            return EngineError(
                "The engine ended unexpectedly (code {code}).",
                "Try again.",
                details=words,
                code=code,
            )
        return EngineError(
            "The engine ended unexpectedly (code {code}).",
            "Run again; if it was short of memory, choose a smaller area.",
            details=words,
            code=code,
        )

    def _read_stderr(self, stderr: IO[bytes]) -> None:
        with contextlib.suppress(OSError), io.BufferedReader(cast("io.FileIO", stderr)) as lines:
            while line := lines.readline(_STDERR_BYTES):
                self._stderr.append(line.decode("utf-8", "replace").rstrip())
