"""An engine whose behaviour its queries script: a fake process, and the same without a process.

"find"     one result for each window
"nothing"  no result
"crash"    ends in the second window
"fail"     an error in the second window; the first one is kept
"written"  ends when all is written, before it can say so
"hang"     says nothing from the second window on, not even to a cancel
"half"     has all windows but the last one from an earlier try
"slow"     takes a second for a window, and sees a cancel meanwhile
"check"    asks about the box of each window, and is done with it after the reply
"wide"     takes seven windows at the same time, and begins when it has as many
"""

from __future__ import annotations

import collections
import os
import struct
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))  # `-I` leaves the checkout out

from socio_qgis.core.errors import EngineError
from socio_qgis.core.protocol import Message, decode, encode

WIDE = 7


def square_wkb(x: float, y: float) -> str:
    """A polygon of 100 x 100 m in hexadecimal WKB."""
    corners = [(x, y), (x + 100, y), (x + 100, y + 100), (x, y + 100), (x, y)]
    numbers = [value for corner in corners for value in corner]
    return struct.pack("<BIII10d", 1, 3, 1, 5, *numbers).hex()


class ScriptedEngine:
    """A transport without a process; `received` holds what the plugin sent."""

    def __init__(self) -> None:
        self.received: list[Message] = []
        self.alive = True
        self._answers: collections.deque[Message] = collections.deque()
        self._query, self._done, self._cancelled, self._output = "", 0, False, ""
        self._total = self._queries = 1
        self._taken: list[Message] = []

    def send(self, message: Message) -> None:
        self.received.append(message)
        handler = getattr(self, f"_on_{message.type}", None)
        if handler is not None and self.alive:
            handler(message)

    def receive(self, timeout_s: float) -> Message | None:
        if self._answers:
            return self._answers.popleft()
        if not self.alive:
            raise EngineError("The engine ended unexpectedly.", "Run again.")
        time.sleep(min(timeout_s, 0.01))
        return None

    def stop(self, at_once: bool = False) -> None:
        self.alive = False

    def _answer(self, to: Message, type_: str, /, **values: object) -> None:
        self._answers.append(Message(type_, to.request, values))

    def _on_start(self, message: Message) -> None:
        self._query, self._done, self._cancelled = message["settings"]["queries"][0], 0, False
        self._output, self._total = message["output"], message["windows_total"]
        self._queries = len(message["settings"]["queries"])
        continued = list(range(self._total - 1)) if self._query == "half" else []
        room = WIDE if self._query == "wide" else 3
        self._answer(message, "begun", room=room, continued=continued)
        if message.values.get("keep"):  # what the one that crashed had finished
            self._done = 1
            self._result(message, "finished" if self._query == "written" else "failed")

    def _on_explain(self, message: Message) -> None:
        plain = {"kinds": [], "rules": [], "ignored": []}
        self._answer(message, "explained", queries=[plain for _ in message["queries"]])

    def _on_read(self, message: Message) -> None:
        assert Path(message["map"]).stat().st_size > 1000
        self._answer(message, "reading")

    def _on_window(self, message: Message) -> None:
        for name in ("satellite", "map"):
            assert Path(message[name]).stat().st_size > 1000
        if self._done == 1 and self._query == "crash":
            self.alive = False
        elif self._done == 1 and self._query == "fail":
            self._answer(
                message, "error", kind="InputError", message="It failed.", advice="Try another.",
                details="", output=self._output, found={"fail": 1}, extent=[15, 45, 15.1, 45.1],
            )  # fmt: skip
        elif self._done == 1 and self._query == "hang":
            return
        elif self._query == "check":
            self._ask(message)
        elif self._query == "wide" and len(self._taken) < WIDE - 1:
            self._taken.append(message)
        elif self._query != "slow":
            self._answer(
                message, "progress", stage="localise", fraction=self._done / self._total,
                window=message["index"], windows_total=self._total,
            )  # fmt: skip
            for taken in (*self._taken, message):
                self._done += 1
                self._answer(
                    taken, "window_done", index=taken["index"], found=1,
                    wkb=square_wkb(*taken["extent"][:2]),
                )  # fmt: skip
            self._taken.clear()

    def _ask(self, message: Message) -> None:
        """One box per query, 100 m wide, in the lower left corner."""
        x, y = message["extent"][:2]
        boxes = [
            [{"extent": [x + 10 * i, y, x + 10 * i + 100, y + 100], "label": f"Box {i}"}]
            for i in range(self._queries)
        ]
        self._answer(
            message, "boxes", window=message["index"], extent=message["extent"], boxes=boxes,
            asks=True,
        )  # fmt: skip

    def _on_checked(self, message: Message) -> None:
        self._done += 1
        self._answer(message, "window_done", index=message["window"], found=1, wkb="")
        if self._done == self._total:
            self._result(message, "finished")

    def _on_finish(self, message: Message) -> None:
        if self._query in ("find", "nothing", "half", "wide"):
            self._result(message, "empty" if self._query == "nothing" else "finished")
        if self._query == "written":
            self.alive = False

    def _on_cancel(self, message: Message) -> None:
        if self._query != "hang":
            self._result(message, "cancelled")

    def _result(self, message: Message, status: str) -> None:
        found = self._done if self._query != "nothing" else 0
        self._answer(
            message, "result", status=status, output=self._output, layer="socio_results",
            found={self._query: found}, extent=[15.0, 45.0, 15.1, 45.1] if found else None,
            seconds=1.5, messages=["A note."],
        )  # fmt: skip


def main() -> None:
    """Behave like the worker on standard input and output."""
    engine = ScriptedEngine()
    print("started with", *sorted(os.environ), file=sys.stderr, flush=True)
    sys.stdout.buffer.write(encode(Message("ready")))
    sys.stdout.buffer.flush()
    for line in sys.stdin.buffer:
        message = decode(line)
        if message.type == "quit":
            return
        if message.type == "echo":
            engine._answer(message, "echo", **message.values)
        engine.send(message)
        while engine._answers:
            sys.stdout.buffer.write(encode(engine._answers.popleft()))
            sys.stdout.buffer.flush()
        if not engine.alive:
            print("about to crash", file=sys.stderr, flush=True)
            sys.exit(3)


if __name__ == "__main__":
    main()
