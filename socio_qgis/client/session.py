"""One request to an engine: its messages out and in, its cancel, its time limit, its errors."""

from __future__ import annotations

import time
from typing import Callable

from ..core.errors import CancelledError, EngineError, SocioError
from ..core.protocol import Message
from .process import Transport

# Reading a large map is the longest the embedded engine is silent: seconds. A model on a slow
# machine reports every token.
SILENCE_LIMIT_S = 300.0
POLL_S = 0.05


class Session:
    """The messages of one request on a transport; its id keeps late answers to others out.

    Args:
        transport: The engine.
        kill: Ends the engine; the next request gets another one.

    Attributes:
        error: The engine's own `error` message, where `wait_for` has raised it.
    """

    _count = 0

    def __init__(self, transport: Transport, kill: Callable[[], None]) -> None:
        Session._count += 1
        self._transport, self.kill = transport, kill
        self.request = f"r{Session._count}"
        self.error: SocioError | None = None
        self._last_message_at = time.monotonic()

    def send(self, kind: str, /, **values: object) -> None:
        """Send a message of this request."""
        self._last_message_at = time.monotonic()
        self._transport.send(Message(kind, self.request, values))

    def receive(self, timeout_s: float = POLL_S) -> Message | None:
        """Next message of this request, or None; those of others are no sign of life.

        Raises:
            EngineError: The engine has died, or it is stuck and was ended.
        """
        message = self._transport.receive(timeout_s)
        if message is not None and message.request == self.request:
            self._last_message_at = time.monotonic()
            return message if message.type != "alive" else None
        if time.monotonic() - self._last_message_at > SILENCE_LIMIT_S:
            self.kill()
            raise EngineError(
                "The engine has not answered for {seconds} seconds and was ended.",
                "Run again, with a smaller area if it happens again.",
                seconds=round(SILENCE_LIMIT_S),
            )
        return None

    def wait_for(
        self,
        kind: str,
        is_cancelled: Callable[[], bool],
        on_message: Callable[[Message], None] = lambda message: None,
    ) -> Message:
        """Wait for a message that ends the request.

        Args:
            kind: Its type.
            is_cancelled: Asked several times a second.
            on_message: Gets the messages that come before.

        Raises:
            SocioError: The engine's `error` message.
            CancelledError: `is_cancelled` became true; the engine does not know of it yet.
            EngineError: The engine has died or is stuck.
        """
        while True:
            if is_cancelled():
                raise CancelledError("The run was cancelled.")
            message = self.receive()
            if message is None:
                continue
            if message.type == kind:
                return message
            if message.type == "error":
                self.error = SocioError.from_dict(message.values)
                raise self.error
            on_message(message)
