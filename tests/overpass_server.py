"""An Overpass server on this machine, with answers in Overpass's own form written by hand.

Standard library only: the tests in QGIS use it, too.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

DEGREES = 0.001  # a unit of the drawings below, some 100 m
BUSY_PAGE = b"""<?xml version="1.0" encoding="UTF-8"?><html><body>
<p><strong style="color:#FF0000">Error</strong>: runtime error: open64: 0 Success
/osm3s_osm_base Dispatcher_Client::request_read_and_idx::timeout. The server is probably too busy to
handle your request. </p></body></html>"""
TIMED_OUT = 'runtime error: Query timed out in "query" at line 1 after 91 seconds.'
NO_MEMORY = (
    'runtime error: Query run out of memory in "recurse" at line 1 using about 512 MB of RAM.'
)

Drawn = list[tuple[float, float]]


def square(x: float, y: float, side: float) -> Drawn:
    """A closed ring."""
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]


class Drawing:
    """Elements of a place, drawn in units from its south-west corner."""

    def __init__(self, longitude: float, latitude: float) -> None:
        self._corner = longitude, latitude
        self.elements: list[Any] = []

    def at(self, x: float, y: float) -> dict[str, float]:
        """A place as Overpass writes it."""
        west, south = self._corner
        return {"lat": round(south + y * DEGREES, 7), "lon": round(west + x * DEGREES, 7)}

    def node(self, x: float, y: float, **tags: str) -> None:
        """A node with tags."""
        self._add("node", tags, **self.at(x, y))

    def way(self, points: Drawn, **tags: str) -> None:
        """A way with tags."""
        numbers = {point: number for number, point in enumerate(points, 1000)}
        nodes = [numbers[point] for point in points]
        self._add("way", tags, nodes=nodes, geometry=[self.at(*point) for point in points])

    def relation(self, members: list[tuple[str, Drawn]], **tags: str) -> None:
        """A multipolygon of the roles and lines of its members."""
        ways = [
            {
                "type": "way",
                "ref": 77,
                "role": role,
                "geometry": [self.at(*point) for point in line],
            }
            for role, line in members
        ]
        self._add("relation", {"type": "multipolygon", **tags}, members=ways)

    def _add(self, kind: str, tags: dict[str, str], **values: Any) -> None:
        number = 100 + len(self.elements)
        spelt = {key.replace("__", ":"): value for key, value in tags.items()}
        self.elements.append({"type": kind, "id": number, **values, "tags": spelt})


def answer(elements: list[Any], **more: Any) -> bytes:
    """Elements as a server of version 0.7.62 writes them."""
    return json.dumps(
        {
            "version": 0.6,
            "generator": "Overpass API 0.7.62.1 084b4234",
            "osm3s": {
                "timestamp_osm_base": "2026-11-28T21:04:31Z",
                "copyright": "The data included in this document is from www.openstreetmap.org. "
                "The data is made available under ODbL.",
            },
            "elements": elements,
            **more,
        },
        indent=2,
    ).encode()


@dataclass
class Reply:
    """What the server says to one request.

    Attributes:
        hangs: It says nothing until the server is closed.
    """

    status: int = 200
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    hangs: bool = False


@dataclass
class OverpassServer:
    """What it says, and what it was asked.

    Attributes:
        replies: In the order of the requests; the last one stays.
        queries: What came.
    """

    replies: list[Reply]
    queries: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    address: str = ""
    closed: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(*replies: Reply | bytes) -> Iterator[OverpassServer]:
    """The server, at work on a free port."""
    server = OverpassServer([one if isinstance(one, Reply) else Reply(200, one) for one in replies])

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            server.queries.append(parse_qs(body)["data"][0])
            server.agents.add(str(self.headers["User-Agent"]))
            reply = server.replies[min(len(server.queries), len(server.replies)) - 1]
            if reply.hangs:
                server.closed.wait(60)
                return
            self.send_response(reply.status)
            kind = "application/json" if reply.status == 200 else "text/html; charset=utf-8"
            for name, value in {"Content-Type": kind, **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.content)))
            self.end_headers()
            with contextlib.suppress(OSError):  # who asked has hung up
                self.wfile.write(reply.content)

        def do_GET(self) -> None:
            server.queries.append(f"GET {self.path}")
            self.send_error(404)

        def log_message(self, *args: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    server.address = f"http://127.0.0.1:{http.server_port}/api/interpreter"
    try:
        yield server
    finally:
        server.closed.set()
        http.shutdown()
        http.server_close()
