"""A server that speaks chat completions on the loopback, and can be told to fail."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Reply:
    """Any answer; `silent` is never sent, the connection just stays open until the server ends."""

    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False


@dataclass
class Stream:
    """Server-sent events: an event a text, then the end, unless it is cut off.

    Attributes:
        texts: What is written, piece by piece; dictionaries are sent as the whole delta.
        finish: The last event's finish_reason.
        usage: Sent after it, where a request asks for it.
        end: "done" ends properly, "hangup" cuts the connection, "silence" leaves it open.
        hold: Called after each piece.
    """

    texts: tuple[str | dict[str, str], ...]
    finish: str | None = "stop"
    usage: dict[str, int] | None = None
    end: str = "done"
    hold: Callable[[], object] = lambda: None


AnyReply = str | tuple[int, str] | Reply | Stream | None


def as_completion(text: str, finish: str = "stop") -> str:
    return json.dumps({"choices": [{"message": {"content": text}, "finish_reason": finish}]})


class FakeServer(ThreadingHTTPServer):
    """Answers each request with the next of its replies; the last one is repeated.

    A reply is a text (the model's answer), or a status code and raw body. None hangs up. A
    function makes a reply of the request's body.
    """

    daemon_threads = True

    def __init__(self, replies: list[AnyReply | Callable[[dict[str, Any]], AnyReply]]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies = replies
        self.bodies: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.hung_up = threading.Event()  # a client left in the middle of a stream
        self.ending = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: FakeServer
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.bodies.append(body)
        self.server.keys.append(self.headers.get("Authorization"))
        replies = self.server.replies
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        if callable(reply):
            reply = reply(body)
        if isinstance(reply, Stream):
            self._stream(reply)
        elif reply is None:
            self._hang_up()
        else:
            self._send(reply)

    def _send(self, reply: str | tuple[int, str] | Reply) -> None:
        if isinstance(reply, str):
            reply = Reply(body=as_completion(reply))
        elif isinstance(reply, tuple):
            reply = Reply(*reply)
        if reply.silent:
            self._say_nothing()
            return
        self.send_response(reply.status)
        for name, value in {
            "Content-Length": str(len(reply.body.encode())),
            **reply.headers,
        }.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(reply.body.encode())
        self.close_connection = "Content-Length" in reply.headers  # it may be a lie

    def _stream(self, stream: Stream) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for text in stream.texts:
                delta = {"content": text} if isinstance(text, str) else text
                self._event(json.dumps({"choices": [{"delta": delta}]}))
                stream.hold()
            if stream.end == "hangup":
                self._hang_up()
                return
            if stream.end == "silence":
                self._say_nothing()
                return
            self._event(json.dumps({"choices": [{"delta": {}, "finish_reason": stream.finish}]}))
            if stream.usage:
                self._event(json.dumps({"choices": [], "usage": stream.usage}))
            self._event("[DONE]")
            self.wfile.write(b"0\r\n\r\n")
        except OSError:
            self.server.hung_up.set()

    def _event(self, data: str) -> None:
        line = f"data: {data}\n\n".encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(line), line))
        self.wfile.flush()

    def _say_nothing(self) -> None:
        self.server.ending.wait()
        self.close_connection = True  # a client that still waits would keep its process from ending

    def _hang_up(self) -> None:
        self.close_connection = True
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextlib.contextmanager
def serve(*replies: AnyReply | Callable[[dict[str, Any]], AnyReply]) -> Iterator[FakeServer]:
    server = FakeServer(list(replies))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ending.set()
        server.shutdown()
        server.server_close()
