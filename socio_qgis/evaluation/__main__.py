"""`socio evaluate` as a process of the plugin's, for `socio:evaluate`.

The plugin starts this file by its path, like the engine. Messages are those of core/protocol.py:

Plugin to evaluation
    evaluate  arguments: what follows `socio evaluate` on the command line; key: the server's
    quit      end, as the end of standard input does; samples that are finished stay in the report's
              journal
Evaluation to plugin
    ready
    progress  done, total: samples; also while one takes long
    result    report (as --json writes it), table (text)
    error     kind, message, advice, details
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import Any, BinaryIO

sys.path.append(str(Path(__file__).resolve().parents[2]))

from socio_qgis.core.errors import EngineError, SocioError, StorageError
from socio_qgis.core.protocol import Message, decode, encode
from socio_qgis.core.servers import KEY_VARIABLE
from socio_qgis.evaluation.arguments import add_arguments
from socio_qgis.evaluation.evaluate import evaluate

SIGN_OF_LIFE_S = 20.0


class Evaluation:
    """One evaluation in a conversation."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests, self._answers = requests, answers
        self._request = ""
        self._done = self._total = 0
        self._sending = threading.Lock()

    def serve(self) -> None:
        """Evaluate what the first message says; every end but a wish to quit is told."""
        self._send("ready")
        line = self._requests.readline()
        message = decode(line) if line else Message("quit")
        if message.type == "quit":
            return
        self._request = message.request
        for work in (self._wait_for_quit, self._say_alive):
            threading.Thread(target=work, daemon=True).start()
        try:
            self._send("result", **self._evaluate(message))
        except Exception as error:  # noqa: BLE001  (the boundary: everything becomes a message)
            self._send("error", **_explained(error).to_dict())

    def _evaluate(self, message: Message) -> dict[str, Any]:
        if message["key"]:
            os.environ[KEY_VARIABLE] = str(message["key"])
        parser = argparse.ArgumentParser(exit_on_error=False)
        add_arguments(parser)
        args = parser.parse_args([str(one) for one in message["arguments"]])
        table = io.StringIO()
        with contextlib.redirect_stdout(table):
            evaluate(args, self._tell)
        report = json.loads(args.json.read_text(encoding="utf-8"))
        return {"scores": report["scores"]["all"], "table": table.getvalue()}

    def _tell(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self._send("progress", done=done, total=total)

    def _say_alive(self) -> None:
        while True:
            threading.Event().wait(SIGN_OF_LIFE_S)
            self._send("progress", done=self._done, total=self._total)

    def _wait_for_quit(self) -> None:
        self._requests.readline()
        os._exit(0)  # a model may be in the middle of a sample

    def _send(self, kind: str, /, **values: Any) -> None:
        with self._sending:
            self._answers.write(encode(Message(kind, self._request, values)))
            self._answers.flush()


def _explained(error: Exception) -> SocioError:
    if isinstance(error, SocioError):
        return error
    if isinstance(error, OSError):
        return StorageError(
            "{file} can't be used: {reason}."
            if error.filename
            else "A file can't be used: {reason}.",
            "Choose another path, or check permissions and free space.",
            file=error.filename,
            reason=error.strerror,
        )
    return EngineError(
        "The evaluation met an error that it does not know.",
        "Try again; if it happens again, report it with the details.",
        traceback.format_exc(),
    )


if __name__ == "__main__":
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # standard output belongs to the protocol alone
    Evaluation(sys.stdin.buffer, answers).serve()
