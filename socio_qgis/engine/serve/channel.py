"""The engine's end of the pipes to QGIS: requests come over stdin, messages go over stdout.

Standard output belongs to the protocol alone; what libraries print goes to standard error. The
process ends when its standard input closes, which happens whenever QGIS ends, in whatever way.
Messages are those of core/protocol.py.
"""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from ...core.errors import CancelledError, EngineError, SocioError
from ...core.paths import VERSION
from ...core.protocol import Message, decode, encode

SIGN_OF_LIFE_S = 10.0
GRACE_S = 2.0  # for work to end by itself when QGIS is gone

log = logging.getLogger("socio.channel")


class Channel:
    """Reads messages in a thread of its own, so that it sees the end of the input during work.

    Args:
        requests: Lines from the plugin.
        answers: Lines to the plugin; unbuffered.

    Attributes:
        closing: Set when the input has ended, or nobody reads the answers.
    """

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self.closing = threading.Event()
        self._requests, self._answers = requests, answers
        self._received: queue.Queue[Message | None] = queue.Queue()
        self._sending = threading.Lock()

    @classmethod
    def of_process(cls) -> Channel:
        """Take standard input and output; what is printed from now on goes to standard error."""
        logging.basicConfig(
            stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(message)s"
        )
        answers = os.fdopen(os.dup(1), "wb", buffering=0)
        os.dup2(2, 1)
        return cls(sys.stdin.buffer, answers)

    def serve(
        self,
        handle: Callable[[Message], None],
        prepare: Callable[[], None] = lambda: None,
        on_arrival: Callable[[Message], bool] = lambda message: True,
        grace_s: float = GRACE_S,
    ) -> None:
        """Handle messages one after the other until the input ends; an exception becomes an error.

        Args:
            handle: Does what a message asks for.
            prepare: Runs when `ready` was sent and before the first message is handled.
            on_arrival: Gets each message at once, in the thread that reads, and `quit` at the end;
                False keeps a message from `handle`.
            grace_s: Seconds for the work at hand after the end of the input.
        """
        self.send("ready", "", version=VERSION, python=platform.python_version(), pid=os.getpid())
        read = threading.Thread(
            target=self._read, args=(on_arrival, grace_s), name="requests", daemon=True
        )
        read.start()
        prepare()
        while (message := self._received.get()) is not None:
            try:
                handle(message)
            except Exception as error:  # noqa: BLE001  (the boundary: all becomes a message)
                if not (isinstance(error, CancelledError) and self.closing.is_set()):
                    self.fail(message.request, explain(error))

    def send(self, kind: str, request: str, /, **values: Any) -> None:
        """Send a message of a request; in any thread."""
        with self._sending:
            try:
                self._answers.write(encode(Message(kind, request, values)))
            except OSError:  # nobody reads any more; the thread that reads ends the process
                self.closing.set()

    def fail(self, request: str, error: SocioError, **values: Any) -> None:
        """Send an error, which ends the request, and write it to the log."""
        log.error("%s %s", error, error.details)
        self.send("error", request, **error.to_dict(), **values)

    def receive(self) -> Message:
        """Wait for the next message, for work that asks the plugin something.

        Raises:
            CancelledError: The input has ended.
        """
        message = self._received.get()
        if message is None:
            self.post(None)  # `serve` wants to see it as well
            raise CancelledError("The work was stopped.")
        return message

    def post(self, message: Message | None) -> None:
        """Put a message in the queue of those to handle; None ends `serve`."""
        self._received.put(message)

    @contextlib.contextmanager
    def alive(self, request: str) -> Iterator[None]:
        """Send signs of life, for work that may be silent for minutes."""
        ended = threading.Event()

        def repeat() -> None:
            while not ended.wait(SIGN_OF_LIFE_S):
                self.send("alive", request)

        threading.Thread(target=repeat, daemon=True).start()
        try:
            yield
        finally:
            ended.set()

    def _read(self, on_arrival: Callable[[Message], bool], grace_s: float) -> None:
        request = ""
        for line in self._requests:
            try:
                message = decode(line)
            except SocioError as error:
                # Not by `fail`: the line may hold a server's key, which is never logged.
                self.send("error", request, **error.to_dict())
                continue
            request = message.request
            if message.type == "quit":
                break
            if on_arrival(message):
                self.post(message)
        self.closing.set()
        on_arrival(Message("quit"))
        self.post(None)
        time.sleep(grace_s)  # the work may be deep in a model; don't outlive QGIS
        os._exit(0)


def explain(error: Exception) -> SocioError:
    """Return the error to report for an exception; one that is none of ours has its traceback."""
    if isinstance(error, SocioError):
        return error
    details = "".join(traceback.format_exception(error))
    if isinstance(error, MemoryError):
        return EngineError("The memory is full.", "Close other programs.", details)
    return EngineError(
        "The engine met an error that it does not know.",
        "Try again; if it happens again, report it with the details.",
        details,
    )
