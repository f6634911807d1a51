"""Manages this machine's models for the plugin's dialog; messages are those of core/protocol.py.

It is a process of its own, since a download may take hours while runs go on. Ending the process
stops the work; a download that was stopped goes on another time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from ...core.errors import EngineError
from ...core.protocol import Message
from ..models.disk import Progress
from .channel import Channel

REPORT_EVERY_S = 0.2


def main() -> int:
    """Serve until the input ends."""
    channel = Channel.of_process()
    channel.serve(partial(answer, channel), grace_s=0.0)
    return 0


def answer(channel: Channel, message: Message) -> None:
    """Do what the message asks for, and send its result.

    Raises:
        SocioError: It can't be done.
    """
    work = _WORK.get(message.type)
    if work is None:
        raise EngineError(
            "A message of type {type} is not known.",
            "Reinstall the engine, so that it fits the plugin.",
            type=message.type,
        )
    with channel.alive(message.request):  # a slow disk or server may be silent for minutes
        result = work(message, _reporter(channel, message.request))
    channel.send("result", message.request, **result)


def _reporter(channel: Channel, request: str) -> Progress:
    """What sends progress, a few times a second."""
    sent_at = 0.0

    def report(file: str, done: int, total: int) -> None:
        nonlocal sent_at
        now = time.monotonic()
        if done >= total or now - sent_at >= REPORT_EVERY_S:
            sent_at = now
            channel.send("progress", request, file=file, done_bytes=done, total_bytes=total)

    return report


def _list(message: Message, report: Progress) -> dict[str, Any]:
    from ..language import other_scripts
    from ..models.inventory import inventory

    return {**inventory(), "scripts": sorted(other_scripts.scripts())}


def _pull(message: Message, report: Progress) -> dict[str, Any]:
    from ..models.inventory import pull

    lock = pull(message["model"], lambda offer: None, report)  # the user has accepted it
    return {"models": [lock.id]}


def _verify(message: Message, report: Progress) -> dict[str, Any]:
    from ..models import disk
    from ..models.inventory import stored_model

    model = message["model"]
    return {"problems": {model: disk.verify(*stored_model(model), report)}}


def _import(message: Message, report: Progress) -> dict[str, Any]:
    from ..models.carry import import_folder

    return {"models": [lock.id for lock in import_folder(Path(message["folder"]), report)]}


def _remove(message: Message, report: Progress) -> dict[str, Any]:
    from ..models import disk

    disk.remove(message["model"])
    return {"models": [message["model"]]}


_WORK: dict[str, Callable[[Message, Progress], dict[str, Any]]] = {
    "list": _list,
    "pull": _pull,
    "verify": _verify,
    "import": _import,
    "remove": _remove,
}
