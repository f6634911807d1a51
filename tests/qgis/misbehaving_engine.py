"""An engine that misbehaves, in one of the ways of `WAYS`, each a function that may never return.

A script of the test calls `main`. Messages that are not part of the way are those of
scripted_engine.py.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))  # `-I` leaves the checkout out

from socio_qgis.core.protocol import MAX_LINE_BYTES, Message, decode, encode

FOREVER_S = 60.0  # longer than any test waits
out = sys.stdout.buffer


def say(raw: bytes) -> None:
    out.write(raw)
    out.flush()


def send(kind: str, request: str = "", **values: object) -> None:
    say(encode(Message(kind, request, values)))


def result(request: str, **changes: object) -> dict[str, object]:
    values = {"status": "finished", "output": "x.gpkg", "found": {}, "extent": None, "seconds": 1.0}
    return {"request": request, **values, "messages": [], **changes}


def requests() -> Iterator[Message]:
    """What the plugin sends, after `ready`."""
    send("ready")
    for line in sys.stdin.buffer:
        yield decode(line)


def first(kind: str) -> str:
    """Wait for a message of a kind; returns its request."""
    return next(one.request for one in requests() if one.type == kind)


def rest() -> None:
    """Read on, and do nothing."""
    for _ in sys.stdin.buffer:
        pass


def hang() -> None:
    time.sleep(FOREVER_S)


def end() -> None:
    """End without a word."""


def garbage() -> None:
    say(b"conda activate: hello\n")
    hang()


def bytes_that_are_no_text() -> None:
    say(bytes(range(256)) + b"\n")
    hang()


def another_version() -> None:
    say(encode(Message("ready")).replace(b'"v": ', b'"v": 9'))
    hang()


def deep_json() -> None:
    say(b"[" * 200_000 + b"\n")
    hang()


def line_without_end() -> None:
    while True:
        say(b"x" * 65536)


def something_else_than_ready() -> None:
    send("progress")
    hang()


def closed_output() -> None:
    os.close(1)
    hang()


def closed_output_in_a_run() -> None:
    first("start")
    os.close(1)
    hang()


def deaf() -> None:
    """Neither the end of its input nor a signal ends it."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    first("start")
    hang()


def stopped() -> None:
    """As by Ctrl+Z; nothing reads its input any more."""
    first("start")
    os.kill(os.getpid(), signal.SIGSTOP)


def never_reads() -> None:
    send("ready")
    hang()


def dies_in_a_run() -> None:
    first("start")
    print("last words", file=sys.stderr)
    sys.exit(7)


def half_a_message() -> None:
    request = first("window")
    say(encode(Message("window_done", request, {"index": 0, "found": 0, "wkb": ""}))[:30])
    sys.exit(7)


def half_a_message_and_hangs() -> None:
    request = first("window")
    say(encode(Message("window_done", request, {"index": 0, "found": 0, "wkb": ""}))[:30])
    hang()


def garbage_in_a_run() -> None:
    first("window")
    say(b"Segmentation fault\n")
    hang()


def others_requests() -> None:
    first("start")
    while True:
        send("progress", "r0", stage="read", fraction=0.5, window=0, windows_total=2)
        time.sleep(0.05)


def flood() -> None:
    request = first("start")
    while True:
        send("progress", request, stage="read", fraction=0.5, window=0, windows_total=2)


def signs_of_life_alone() -> None:
    request = first("start")
    while True:
        send("alive", request)
        time.sleep(0.05)


def says_it_was_cancelled_never() -> None:
    request = first("window")
    send("window_done", request, index=0, found=1, wkb="")
    rest()


def too_much_in_one_message() -> None:
    request = first("window")
    say(encode(Message("x", request)).replace(b"{}", b'{"x": "' + b"x" * MAX_LINE_BYTES + b'"}'))
    hang()


def chatter_on_stderr() -> None:
    """Much of it, without an end of line; it is well otherwise."""
    sys.stderr.write("x" * 5_000_000)
    send("result", **result(first("finish")))
    rest()


def done_before_it_began() -> None:
    send("result", **result(first("start")))
    rest()


def done_twice() -> None:
    request = first("finish")
    for _ in range(2):
        send("result", **result(request))
    rest()


def windows_that_nobody_sent() -> None:
    for message in requests():
        if message.type == "window":
            for index in (7, -1, message["index"]):
                send("window_done", message.request, index=index, found=1, wkb="")
        if message.type == "finish":
            send("result", **result(message.request))


def kinds_that_nobody_knows() -> None:
    for message in requests():
        send("whatever", message.request, why="not")
        send("ready")
        if message.type == "finish":
            send("result", **result(message.request))


def error_without_words() -> None:
    send("error", first("window"))
    rest()


def error_of_another_kind() -> None:
    values = {"kind": "SystemExit", "message": ["no", "text"], "values": 7, "output": 3}
    say(encode(Message("error", first("window"), values)))
    rest()


# What the run is then: its status, and what its error says. Ways with a * need a limit to run out
# or a cancel.
WAYS: dict[Callable[[], None], tuple[str, str]] = {
    end: ("failed", "does not start"),
    hang: ("failed", "does not start"),  # *
    garbage: ("failed", "no message"),
    bytes_that_are_no_text: ("failed", "no message"),
    another_version: ("failed", "version 92"),
    deep_json: ("failed", "no message"),
    line_without_end: ("failed", "too long"),
    something_else_than_ready: ("failed", "does not start"),
    closed_output: ("failed", "does not start"),
    closed_output_in_a_run: ("failed", "ended unexpectedly"),
    deaf: ("failed", "not answered"),  # *
    stopped: ("failed", "not answered"),  # *
    never_reads: ("failed", "not answered"),  # *
    dies_in_a_run: ("failed", "code 7"),
    half_a_message: ("failed", "code 7"),
    half_a_message_and_hangs: ("failed", "not answered"),  # *
    garbage_in_a_run: ("failed", "no message"),
    others_requests: ("failed", "not answered"),  # *
    flood: ("cancelled", ""),  # *
    signs_of_life_alone: ("cancelled", ""),  # *
    says_it_was_cancelled_never: ("cancelled", ""),  # *
    too_much_in_one_message: ("failed", "too long"),
    chatter_on_stderr: ("finished", ""),
    done_before_it_began: ("finished", ""),
    done_twice: ("finished", ""),
    windows_that_nobody_sent: ("failed", "malformed"),
    kinds_that_nobody_knows: ("finished", ""),
    error_without_words: ("failed", ""),
    error_of_another_kind: ("failed", ""),
}


def main(way: str) -> None:
    """Misbehave in the way of this name."""
    next(one for one in WAYS if one.__name__ == way)()
