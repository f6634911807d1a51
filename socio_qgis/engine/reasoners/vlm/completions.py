"""Chat completions over HTTP, read while they are written; every fault gets a sentence."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import requests

from ....core.errors import EngineError, InputError
from ...http import BUSY, make_session, wished_wait_s
from .answers import answer_end, is_open

TIMEOUT_S = (10, 300)  # to connect, to wait for the next words
MAX_RESPONSE_BYTES = 4_000_000
MAX_DETAILS_BYTES = 500
MAX_SCANNED = 20_000_000  # characters, in all looks at one answer that is being written
# What odd content raises where it is read.
_NONSENSE = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
TRIES = 5
TRIES_AFTER_SILENCE = 2  # each costs the user the whole timeout
_PARAMETER = re.compile(r'"param":\s*"(\w+)"')
# What servers say of a model without vision, each in its own words.
PICTURES_REFUSED = (400, 404, 415, 422, 500, 501)
_NO_PICTURES = re.compile(
    r"(?is)(?=.*(?:image|vision|multi-?modal|mmproj))"
    r".*(?:not support|unsupported|n't support|only supported|not a multi-?modal|at most 0|"
    r"missing data|must provide .*mmproj|need to provide .*mmproj|no vision)"
)
LENGTH = "length"
# What servers take where nobody asks for more; Ollama ends with "stop" where such a one is full.
USUAL_CONTEXTS = tuple(2**n for n in range(11, 18))
_CONTENT = "content"
# Servers that tell reasoning apart have no common name for it.
_REASONING = ("reasoning_content", "reasoning")


@dataclass
class Failure(Exception):  # noqa: N818  (an error for the user is inside)
    """A request that failed.

    Attributes:
        error: What the user is told when it is not tried again.
        tries: How often it is worth trying; 1 where it will not get better.
        status: The server's code; 0 where it did not get so far.
        wait_s: Seconds that the server asks to wait before the next try.
        parameter: What of the request the server does not take, where it names it.
        reply: What it says.
    """

    error: EngineError
    tries: int = 1
    status: int = 0
    wait_s: float | None = None
    parameter: str = ""
    reply: str = ""


@dataclass(frozen=True)
class Reply:
    """What a server wrote.

    Attributes:
        is_cut: By a limit of tokens.
        tokens: How many it wrote in this answer, 0 where it does not say; of a stream without
            a count, the pieces.
        is_counted: The server has counted them itself.
        fills_context: It has no end, and with the question it fills a context of a usual size.
    """

    text: str
    is_cut: bool = False
    tokens: int = 0
    is_counted: bool = False
    fills_context: bool = False


@dataclass
class TokenCount:
    """Counts what a server wrote in answer to one question, in all its tries.

    Attributes:
        tokens: As far as the server says; of a stream, the pieces, mostly a token each.
    """

    tokens: int = 0

    def add(self, tokens: object) -> None:
        """Count what a server says, if it is a number."""
        if isinstance(tokens, int):
            self.tokens += tokens


class ChatServer:
    """A server's address, with connections that are kept.

    Args:
        url: Base address, with its version part.
        key: Sent as a bearer token; empty for none.
        connections: How many requests may run at once.

    Raises:
        InputError: The key can't be sent.
    """

    def __init__(self, url: str, key: str, connections: int) -> None:
        self._url = url.rstrip("/")
        self._session = make_session(self._url, connections)
        key = key.strip()
        if not (key.isascii() and key.isprintable()):
            raise InputError(
                "The server's key has characters that no key has.", "Copy it anew, without spaces."
            )

        self._key = key

        # As requests' own form of a key, else a password in ~/.netrc would take its place.
        def authorise(request: requests.PreparedRequest) -> requests.PreparedRequest:
            if key:
                request.headers["Authorization"] = f"Bearer {key}"
            return request

        self._session.auth = authorise

    def ask(
        self,
        body: dict[str, Any],
        on_text: Callable[[str], None],
        stop: threading.Event,
        written: TokenCount,
    ) -> Reply:
        """Return the answer; `on_text` gets the text so far, and after `stop` nothing is read.

        Raises:
            Failure: There is none.
        """
        try:
            # No redirects: the user has agreed to send pictures to this address and to no other.
            with self._session.post(
                f"{self._url}/chat/completions",
                json={**body, "stream": True},
                timeout=TIMEOUT_S,
                stream=True,
                allow_redirects=False,
            ) as response:
                if response.status_code != requests.codes.ok:
                    raise self._refusal(response, str(body["model"]))
                if "event-stream" in response.headers.get("Content-Type", ""):
                    return self._read_stream(response, on_text, stop, written)
                return self._read_whole(response, written)
        except (requests.RequestException, ValueError) as error:  # of odd headers, too
            silence = isinstance(error, requests.Timeout)
            raise Failure(
                EngineError(
                    "The server at {url} does not answer.",
                    "Check its address and that it runs; a busy one may need more time.",
                    details=self._masked(str(error)),
                    url=self._url,
                ),
                tries=TRIES_AFTER_SILENCE if silence else TRIES,
            ) from None

    def _read_whole(self, response: requests.Response, written: TokenCount) -> Reply:
        """The answer of a server that does not stream."""
        raw = b"".join(self._chunks(response))
        try:
            content = json.loads(raw)
            tokens = _tokens_of(content)
            written.add(tokens)
            choice = content["choices"][0]
            text = _joined(choice["message"])
            is_cut = choice.get("finish_reason") == LENGTH and is_open(text)
            is_full = is_open(text) and _fills_context(content)
            return Reply(text, is_cut, tokens or 0, tokens is not None, is_full)
        except _NONSENSE:
            raise self._nonsense(raw) from None

    def _read_stream(
        self,
        response: requests.Response,
        on_text: Callable[[str], None],
        stop: threading.Event,
        written: TokenCount,
    ) -> Reply:
        parts: dict[str, list[str]] = {key: [] for key in (_CONTENT, *_REASONING)}
        chars = seen = scanned = 0
        finish, pieces, tokens, done, is_full = "", 0, None, False, False
        for data in self._events(response):
            if stop.is_set():  # to hang up tells the server to stop as well
                return Reply("")
            if data == b"[DONE]":
                done = True
                break
            try:
                event = json.loads(data)
                if "error" in event:
                    raise self._broken_off(data)
                tokens = _tokens_of(event) or tokens
                is_full = is_full or _fills_context(event)
                for choice in event["choices"][:1]:  # the last event may have none
                    delta = choice.get("delta") or {}
                    piece = int(any(delta.get(key) for key in parts))
                    pieces += piece
                    written.add(piece)
                    for key, texts in parts.items():
                        texts.append(_checked(delta.get(key) or ""))
                        chars += len(texts[-1])
                    finish = choice.get("finish_reason") or finish
            except _NONSENSE:
                raise self._nonsense(data) from None
            # A long text is not looked at with every piece: the time would grow with its square.
            if scanned > MAX_SCANNED and chars < 1.1 * seen:
                continue
            seen, scanned = chars, scanned + chars
            text = _joined({key: "".join(texts) for key, texts in parts.items()})
            end = answer_end(text)
            on_text(text if end < 0 else text[:end])
            # Models may talk on. Not by the request's `stop`, at which `transformers serve` fails
            # for these models, and at which a thinking one would stop too early.
            if end >= 0:
                return Reply(text[:end])
        if not done and not finish:
            raise self._broken_off(b"")
        written.add((tokens or pieces) - pieces)
        text = _joined({key: "".join(texts) for key, texts in parts.items()})
        if (end := answer_end(text)) >= 0:
            return Reply(text[:end])
        is_cut = finish == LENGTH and is_open(text)
        return Reply(text, is_cut, tokens or pieces, tokens is not None, is_full and is_open(text))

    def _events(self, response: requests.Response) -> Iterator[bytes]:
        """Data of server-sent events; each fits into one line here."""
        begun: list[bytes] = []  # the line that has not ended, in pieces
        for chunk in self._chunks(response):
            *lines, rest = chunk.split(b"\n")
            if lines:
                lines[0] = b"".join([*begun, lines[0]])
                begun.clear()
            begun.append(rest)
            for line in lines:
                if line.startswith(b"data:"):
                    yield line.removeprefix(b"data:").strip()

    def _chunks(self, response: requests.Response) -> Iterator[bytes]:
        size = 0
        for chunk in response.iter_content(1024):
            size += len(chunk)
            if size > MAX_RESPONSE_BYTES:
                raise self._nonsense(chunk)
            yield chunk

    def _refusal(self, response: requests.Response, model: str) -> Failure:
        code = response.status_code
        reply = self._masked(_text(next(response.iter_content(MAX_DETAILS_BYTES), b"")))
        wait_s = wished_wait_s(response)
        if code in PICTURES_REFUSED and _NO_PICTURES.search(reply):
            return Failure(
                EngineError(
                    "The model {model} of the server at {url} takes no pictures.",
                    "Serve a vision-language model; llama.cpp also needs its --mmproj file.",
                    reply,
                    model=repr(model),
                    url=self._url,
                )
            )
        named = _PARAMETER.search(reply) if code == requests.codes.bad_request else None
        return Failure(
            self._refusal_error(response, reply, model),
            tries=TRIES if code in BUSY else 1,
            status=code,
            wait_s=wait_s,
            parameter=named.group(1) if named else "",
            reply=reply,
        )

    def _refusal_error(self, response: requests.Response, reply: str, model: str) -> EngineError:
        code = response.status_code
        values = {"url": self._url, "code": code}
        if response.is_redirect:
            return EngineError(
                "The server at {url} refused with code {code}.",
                "It wants to send you elsewhere: {place}",
                reply,
                place=self._masked(response.headers["Location"])[:200],
                **values,
            )
        known = {
            401: EngineError(
                "The server at {url} refused with code {code}.",
                "Put the server's key into SOCIO_API_KEY, or into the panel's server settings.",
                reply,
                **values,
            ),
            403: EngineError(
                "The server at {url} refused with code {code}.",
                "The key is known but not allowed to do this; ask the server's owner.",
                reply,
                **values,
            ),
            404: EngineError(
                "The server at {url} refused with code {code}.",
                "Check the address and that the server offers the model {model}.",
                reply,
                model=repr(model),
                **values,
            ),
            413: EngineError(
                "The server at {url} refused with code {code}.",
                "The server takes no pictures of this size; raise its limit.",
                reply,
                **values,
            ),
            429: EngineError(
                "The server at {url} refused with code {code}.",
                "The server has too much to do; try again later.",
                reply,
                **values,
            ),
        }
        if code in known:
            return known[code]
        return EngineError(
            "The server at {url} refused with code {code}.",
            "It says: {reply}" if reply else "Look into the server's log.",
            reply,
            reply=reply[:200],
            **values,
        )

    def _masked(self, text: str) -> str:
        """Hide the key where a server sends it back: what it says is shown and logged."""
        return text.replace(self._key, "***") if self._key else text

    def _nonsense(self, raw: bytes) -> Failure:
        return Failure(
            EngineError(
                "The server at {url} sent something that is no chat completion.",
                "Check that the address ends as the server's manual says, most often in /v1.",
                details=self._masked(_text(raw)),
                url=self._url,
            )
        )

    def _broken_off(self, raw: bytes) -> Failure:
        return Failure(
            EngineError(
                "The server at {url} broke off in the middle of an answer.",
                "Look into the server's log; it may have run out of memory.",
                details=self._masked(_text(raw)),
                url=self._url,
            ),
            tries=TRIES,
        )


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError("no text")
    return text


def _joined(parts: dict[str, Any]) -> str:
    """Reasoning and answer as one text, in the tags that the prompts ask for."""
    text = parts.get(_CONTENT) or ""
    reasoning = next((parts[key] for key in _REASONING if parts.get(key)), "")
    if not isinstance(text, str) or not isinstance(reasoning, str):
        raise TypeError("no text")
    if reasoning and "<think>" not in text:
        # Without an answer yet the model still thinks.
        text = f"<think>{reasoning}</think>{text}" if text else f"<think>{reasoning}"
    return text


def _tokens_of(content: dict[str, Any]) -> int | None:
    """What a server has counted of an answer, where it says so."""
    tokens = (content.get("usage") or {}).get("completion_tokens")
    return tokens if isinstance(tokens, int) and tokens > 0 else None


def _fills_context(content: dict[str, Any]) -> bool:
    """Whether question and answer together have as many tokens as a context of a usual size."""
    usage = content.get("usage") or {}
    counts = [usage.get(name) for name in ("prompt_tokens", "completion_tokens")]
    known: list[int] = [one for one in counts if type(one) is int]
    return len(known) == len(counts) and sum(known) in USUAL_CONTEXTS


def _text(raw: bytes) -> str:
    return raw[:MAX_DETAILS_BYTES].decode("utf-8", "replace")
