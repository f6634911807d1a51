"""Any server that speaks OpenAI's chat completions with pictures: vLLM, SGLang, llama.cpp, Ollama.

The pictures leave this machine unless the address is on it. The key comes from the environment
variable SOCIO_API_KEY, which the plugin fills from QGIS's authentication database.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from typing import Any
from urllib.parse import urlsplit

import cv2
import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from ...core.errors import EngineError, InputError
from ..profiles import Profile
from ..seams import Image, Report
from .vlm import Question

KEY_VARIABLE = "SOCIO_API_KEY"
MAX_CONCURRENT = 8
TIMEOUT_S = (10, 300)  # to connect, to read
MAX_RESPONSE_BYTES = 4_000_000
# Busy or broken for a moment; anything else will not get better by asking again.
RETRY = Retry(
    total=4,
    backoff_factor=0.5,
    status_forcelist=(429, 500, 502, 503, 504),
    allowed_methods=None,
    raise_on_status=False,
)


class OpenAIGenerator:
    """Asks a server, several questions at once.

    Args:
        url: Base address, with its version part ("http://127.0.0.1:8000/v1").
        model: Name under which the server offers the model.
    """

    def __init__(self, url: str, model: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or not model:
            raise InputError(
                f"openai:{url}#{model} is no server and model.",
                "Write openai:ADDRESS#MODEL, for example openai:http://127.0.0.1:8000/v1#my-model.",
            )
        if parts.username or parts.password:
            raise InputError(
                "The server's address has a user name or password in it.",
                f"Take them out and put the key into {KEY_VARIABLE}.",
            )
        self.name = f"openai:{url}#{model}"
        self.revision = model
        self._url, self._model = url.rstrip("/"), model
        self._session = requests.Session()
        adapter = HTTPAdapter(max_retries=RETRY, pool_maxsize=MAX_CONCURRENT)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)
        key = os.environ.get(KEY_VARIABLE)
        if key:
            self._session.headers["Authorization"] = f"Bearer {key}"

    def generate(
        self, questions: Sequence[Question], profile: Profile, stage: str, report: Report
    ) -> list[str]:
        """Return one text a question; a cancelled run does not wait for the server."""
        uris: dict[int, str] = {}
        for question in questions:
            for image in (question.map_rgb, question.satellite_rgb):
                uris.setdefault(id(image), _data_uri(image))
        pool = ThreadPoolExecutor(MAX_CONCURRENT, thread_name_prefix="ask")
        try:
            futures = [
                pool.submit(self._ask, self._body(question, uris, profile))
                for question in questions
            ]
            open_ = set(futures)
            while open_:
                report(stage, 1 - len(open_) / len(futures))
                _, open_ = wait(open_, timeout=0.1, return_when=FIRST_COMPLETED)
            return [future.result() for future in futures]
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

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
            "stop": ["</answer>"],
        }

    def _ask(self, body: dict[str, Any]) -> str:
        try:
            response = self._session.post(
                f"{self._url}/chat/completions", json=body, timeout=TIMEOUT_S
            )
        except requests.RequestException as error:
            raise EngineError(
                f"The server at {self._url} does not answer.",
                "Check its address and that it runs; a busy one may need more time.",
                details=str(error),
            ) from None
        if not response.ok:
            raise _refusal(response, self._url, self._model)
        try:
            if len(response.content) > MAX_RESPONSE_BYTES:
                raise ValueError("too long")
            text = response.json()["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError):
            raise EngineError(
                f"The server at {self._url} sent something that is no chat completion.",
                "Check that the address ends as the server's manual says, most often in /v1.",
                details=response.text[:500],
            ) from None
        return text if isinstance(text, str) else ""


def _refusal(response: requests.Response, url: str, model: str) -> EngineError:
    advice = {
        401: f"Put the server's key into {KEY_VARIABLE}, or into the panel's server settings.",
        403: "The key is known but not allowed to do this; ask the server's owner.",
        404: f"Check the address and that the server offers the model {model!r}.",
        413: "The server takes no pictures of this size; raise its limit.",
        429: "The server has too much to do; try again later.",
    }.get(response.status_code, "Look into the server's log.")
    return EngineError(
        f"The server at {url} refused with code {response.status_code}.",
        advice,
        details=response.text[:500],
    )


def _data_uri(rgb: Image) -> str:
    _, png = cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))
    return "data:image/png;base64," + base64.b64encode(png.tobytes()).decode()
