"""`socio evaluate` as a process of the plugin's, and check runs; see core/protocol.py.

The plugin starts this file by its path, like the engine.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import io
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parents[2]))

from socio_qgis.core.protocol import Message
from socio_qgis.core.servers import KEY_VARIABLE
from socio_qgis.engine.serve.channel import Channel
from socio_qgis.evaluation.arguments import add_arguments
from socio_qgis.evaluation.check_run import check_run
from socio_qgis.evaluation.evaluate import evaluate
from socio_qgis.evaluation.file_errors import file_errors


def answer(channel: Channel, message: Message) -> None:
    """Evaluate or check what the message says.

    Raises:
        SocioError: It can't be done.
    """
    if message.type == "check":
        with channel.alive(message.request):
            came = check_run(str(message["reasoner"]), str(message["segmenter"]))
        channel.send("result", message.request, **dataclasses.asdict(came))
    else:
        _evaluate(channel, message)


def _evaluate(channel: Channel, message: Message) -> None:
    def report(done: int, total: int) -> None:
        channel.send("progress", message.request, done=done, total=total)

    if message["key"]:
        os.environ[KEY_VARIABLE] = str(message["key"])
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_arguments(parser)
    args = parser.parse_args([str(one) for one in message["arguments"]])
    table = io.StringIO()
    with file_errors():
        with channel.alive(message.request), contextlib.redirect_stdout(table):
            evaluate(args, report)
        scores: dict[str, Any] = json.loads(args.json.read_text(encoding="utf-8"))["scores"]
    channel.send("result", message.request, scores=scores["all"], table=table.getvalue())


if __name__ == "__main__":
    channel = Channel.of_process()
    # A model may be in the middle of a sample, and what is finished is in the journal.
    channel.serve(partial(answer, channel), grace_s=0.0)
