"""Any server that speaks OpenAI's chat completions with pictures: vLLM, SGLang, llama.cpp, Ollama.

The pictures leave this machine unless the address is on it. The key comes with the run, from QGIS's
authentication database, or from the environment variable SOCIO_API_KEY.
"""

from __future__ import annotations

import base64
import os
import re
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

import cv2

from ....core.cancel import NEVER, CancelToken
from ....core.errors import CancelledError, EngineError, InputError
from ....core.servers import KEY_VARIABLE
from ...contract import Image, Report, silent
from ...models.profiles import Profile
from .completions import ChatServer, Failure, Reply, TokenCount
from .guides import Guide, guides_for
from .reasoner import Completion, OnText, Question, ignore_text

MAX_CONCURRENT = 8
LOOK_EVERY_S = 0.1
BACKOFF_S = 0.5  # doubled from try to try
# What servers say to a form of answers that they don't know; some old ones call it their error.
UNKNOWN_FORM = (400, 422, 500, 501)
# What some hosted models refuse, and its name there; without one it is left out.
RENAMED = {"max_tokens": "max_completion_tokens", "temperature": "", "top_p": ""}
# What not all servers know; left out where one refuses it. All of it is sent, since vLLM fills in
# the model's own defaults (for Qwen, top_k 1) for what is absent.
EXTRAS = ("top_k", "repetition_penalty", "seed", "stream_options")
BAD_REQUEST = (400, 422)


class OpenAIGenerator:
    """Asks a server, several questions at once.

    Args:
        url: Base address, with its version part ("http://127.0.0.1:8000/v1").
        model: Name under which the server offers the model.
        key: Empty for the one in SOCIO_API_KEY, or none.

    Raises:
        InputError: This is no server and model, or the key can't be sent.
    """

    def __init__(self, url: str, model: str, key: str = "") -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or not model:
            raise InputError(
                "openai:{url}#{model} is no server and model.",
                "Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.",
                url=url,
                model=model,
            )
        if parts.username or parts.password:
            raise InputError(
                "The server's address has a user name or password in it.",
                "Take them out and put the key into {variable}.",
                variable=KEY_VARIABLE,
            )
        self.name = f"openai:{url}#{model}"
        self.revision = model
        self.windows_at_once = MAX_CONCURRENT
        self._room = threading.Semaphore(MAX_CONCURRENT)  # of all windows together
        self._model = model
        self._server = ChatServer(url, key or os.environ.get(KEY_VARIABLE, ""), MAX_CONCURRENT)
        self._guide = 0  # the tightest that the server did not refuse
        self._refused: set[str] = set()  # of RENAMED and EXTRAS

    def generate(
        self,
        questions: Sequence[Question],
        profile: Profile,
        stage: str,
        report: Report = silent,
        on_text: OnText = ignore_text,
        cancel: CancelToken = NEVER,
    ) -> list[Completion]:
        """Return one completion a question; a cancelled run does not wait for the server.

        Raises:
            EngineError: The server is not there, refuses, or sends something else.
        """
        uris: dict[int, str] = {}
        for question in questions:
            for image in (question.map_rgb, question.satellite_rgb):
                uris.setdefault(id(image), _data_uri(image))
        guides = guides_for(self._model, profile, stage)
        so_far, reported = [""] * len(questions), [""] * len(questions)
        stop = threading.Event()
        try:
            futures = _start(
                [
                    partial(
                        self._ask,
                        self._body(question, uris, profile),
                        guides,
                        partial(so_far.__setitem__, i),
                        stop,
                    )
                    for i, question in enumerate(questions)
                ],
                stop,
            )
            open_ = set(futures)
            while open_:
                cancel.check()
                report(stage, 1 - len(open_) / len(futures))
                done, open_ = wait(open_, timeout=LOOK_EVERY_S, return_when=FIRST_COMPLETED)
                for future in done:
                    future.result()  # the first error ends them all
                for i, text in enumerate(so_far):
                    if text != reported[i]:
                        reported[i] = text
                        on_text(i, text)
            return [future.result() for future in futures]
        finally:
            stop.set()

    def _body(self, question: Question, uris: dict[int, str], profile: Profile) -> dict[str, Any]:
        pictures = [
            {"type": "image_url", "image_url": {"url": uris[id(image)]}}
            for image in (question.map_rgb, question.satellite_rgb)
        ]
        content = [*pictures, {"type": "text", "text": question.text}]
        return {
            "model": self._model,
            "messages": [{"role": "user", "content": content}],
            "temperature": profile.temperature,
            "top_p": profile.top_p,
            "max_tokens": profile.max_new_tokens,
            "top_k": profile.top_k or -1,
            "repetition_penalty": profile.repetition_penalty,
            "seed": profile.seed,
            "stream_options": {"include_usage": True},
        }

    def _ask(
        self,
        body: dict[str, Any],
        guides: Sequence[Guide],
        on_text: Callable[[str], None],
        stop: threading.Event,
    ) -> Completion:
        """Ask until there is an answer, or no hope of one; without a guide where it is refused."""
        guide, tries, plain = self._guide, 0, False
        written = TokenCount()
        while True:
            try:
                while not self._room.acquire(timeout=LOOK_EVERY_S):
                    if stop.is_set():
                        raise CancelledError("The run was cancelled.")
                try:
                    asked = {**self._accepted(body, plain), **guides[guide].options}
                    reply = self._server.ask(asked, on_text, stop, written)
                finally:
                    self._room.release()
            except Failure as failure:
                tries += 1
                if tries < failure.tries:
                    if not stop.wait(failure.wait_s or BACKOFF_S * 2 ** (tries - 1)):
                        continue
                elif refused := _refused_of(failure, asked):
                    self._refused |= refused
                    tries = 0
                    continue
                elif guide + 1 < len(guides) and failure.status in UNKNOWN_FORM:
                    guide, tries = guide + 1, 0
                    continue
                elif failure.status in BAD_REQUEST and any(name in asked for name in EXTRAS):
                    plain, tries = True, 0
                    continue
                raise failure.error from None
            self._guide = guide
            if plain:
                self._refused |= set(EXTRAS)
            self._check_room(reply, int(body["max_tokens"]))
            return Completion(guides[guide].tagged(reply.text), written.tokens, reply.is_cut)

    def _check_room(self, reply: Reply, limit: int) -> None:
        """Raises EngineError where the server's context was full before the limit of the answer."""
        # Pieces of a stream may be more than a token each.
        most = limit - 1 if reply.is_counted else limit // 4
        if (reply.is_cut or reply.fills_context) and 0 < reply.tokens <= most:
            raise EngineError(
                "{name} stopped after {tokens} of {limit} tokens: its context is too short for two "
                "pictures and an answer.",
                "Start the server with a context of at least 8,192 tokens; see docs/models.md.",
                name=self.name,
                tokens=reply.tokens,
                limit=limit,
            )

    def _accepted(self, body: dict[str, Any], plain: bool) -> dict[str, Any]:
        """A request in the words that the server takes, or that all servers take."""
        refused = self._refused | set(EXTRAS if plain else ())
        names = {name: RENAMED.get(name, "") if name in refused else name for name in body}
        return {name: body[old] for old, name in names.items() if name}


def _refused_of(failure: Failure, asked: dict[str, Any]) -> set[str]:
    """Of a request, what a server says that it does not take."""
    if failure.status not in BAD_REQUEST:
        return set()
    if failure.parameter:
        return {failure.parameter} & {*RENAMED, *EXTRAS} & set(asked)
    if "response_format" in failure.reply:
        return set()
    return {name for name in EXTRAS if name in asked and re.search(rf"\b{name}\b", failure.reply)}


def _start(
    tasks: Sequence[Callable[[], Completion]], stop: threading.Event
) -> list[Future[Completion]]:
    """Carry tasks out, some at once; after `stop` none is begun.

    Not by an executor: at the process's end it waits for its threads, and so for a silent server.
    """
    futures: list[Future[Completion]] = [Future() for _ in tasks]
    todo: SimpleQueue[tuple[Callable[[], Completion], Future[Completion]]] = SimpleQueue()
    for item in zip(tasks, futures, strict=True):
        todo.put(item)

    def work() -> None:
        while not stop.is_set():
            try:
                task, future = todo.get_nowait()
            except Empty:
                return
            try:
                future.set_result(task())
            except Exception as error:  # noqa: BLE001  (for who waits for the result)
                future.set_exception(error)

    for _ in range(min(MAX_CONCURRENT, len(tasks))):
        threading.Thread(target=work, daemon=True, name="ask").start()
    return futures


def _data_uri(rgb: Image) -> str:
    _, png = cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
    return "data:image/png;base64," + base64.b64encode(png.tobytes()).decode()
