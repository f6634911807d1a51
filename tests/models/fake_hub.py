"""A hub on the loopback; it speaks as much of the real one's language as downloads need."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

LARGE = (
    ".safetensors",
    ".bin",
    ".pt",
    ".parquet",
)  # kept apart, under their SHA-256, as the hub does


@dataclass
class Repository:
    """A model, or a data set.

    Attributes:
        files: By name.
        commit: Of the only revision.
        refusal: Status and error code of all answers, as for a gated model.
        sent: What is really sent, where it is another thing than `files`.
        claimed_sizes: What is told, where it is another size than that of `files`.
        ignores_ranges: Sends all of a file that a part was asked of, as some proxies do.
        hold: Called with name and position before each piece; it may end the connection.
    """

    files: dict[str, bytes]
    commit: str = "ab" * 20
    licence: str = "apache-2.0"
    refusal: tuple[int, str] | None = None
    sent: dict[str, bytes] = field(default_factory=dict)
    claimed_sizes: dict[str, int] = field(default_factory=dict)
    ignores_ranges: bool = False
    hold: Callable[[str, int], None] = lambda name, position: None

    def metadata(self, model: str) -> dict[str, Any]:
        """What the hub answers about the model."""
        return {
            "id": model,
            "modelId": model,
            "sha": self.commit,
            "private": False,
            "gated": False,
            "tags": [],
            "cardData": {"license": self.licence},
            "siblings": [self._sibling(name, data) for name, data in self.files.items()],
        }

    def _sibling(self, name: str, data: bytes) -> dict[str, Any]:
        size = self.claimed_sizes.get(name, len(data))
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()  # noqa: S324  (git's)
        values = {"rfilename": name, "size": size, "blobId": blob}
        if name.endswith(LARGE):
            digest = hashlib.sha256(data).hexdigest()
            values["lfs"] = {"sha256": digest, "size": size, "pointerSize": 134}
        return values


class FakeHub(ThreadingHTTPServer):
    """Serves repositories; `asked` has the path and the Range header of each request."""

    daemon_threads = True
    PIECE = 1 << 20

    def __init__(self, repositories: dict[str, Repository]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.repositories = repositories
        self.asked: list[tuple[str, str | None]] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """A client that went away is what some tests want."""

    def names_asked(self) -> list[str]:
        """Names of the files that were asked for."""
        paths = (path for path, _ in self.asked if "/resolve/" in path)
        return [path.rpartition("/")[2] for path in paths]


class _Handler(BaseHTTPRequestHandler):
    server: FakeHub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.server.asked.append((path, self.headers.get("Range")))
        about = re.fullmatch(r"/api/(?:models|datasets)/([^/]+/[^/]+)(?:/revision/(.+))?", path)
        file = re.fullmatch(r"/(?:cdn/)?(?:datasets/)?([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path)
        found = about or file
        model, revision = found.group(1, 2) if found else ("", "")
        repository = self.server.repositories.get(model)
        if repository is None:
            self._refuse(401 if about else 404, "RepoNotFound")
        elif repository.refusal:
            self._refuse(*repository.refusal)
        elif revision not in ("main", repository.commit):
            self._refuse(404, "RevisionNotFound")
        elif about:
            self._answer(json.dumps(repository.metadata(model)).encode())
        elif file and file.group(3) not in repository.files:
            self._refuse(404, "EntryNotFound")
        elif file and file.group(3).endswith(LARGE) and not path.startswith("/cdn/"):
            self.send_response(302)
            self.send_header("Location", f"/cdn{path}")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif file:
            self._send_file(repository, file.group(3))

    def _send_file(self, repository: Repository, name: str) -> None:
        data = repository.sent.get(name, repository.files[name])
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
        wanted = None if repository.ignores_ranges else wanted
        start = int(wanted.group(1)) if wanted else 0
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(data) - start))
        if wanted:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.end_headers()
        for position in range(start, len(data), self.server.PIECE):
            repository.hold(name, position)
            self.wfile.write(data[position : position + self.server.PIECE])

    def _refuse(self, status: int, code: str) -> None:
        self.send_response(status)
        self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass
