"""A server of tiles on this machine: their colour is their zoom level, and it has faults."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np

EDGE_M = 20037508.342789244
_CAPABILITIES = """<Capabilities xmlns="http://www.opengis.net/wmts/1.0"
 xmlns:ows="http://www.opengis.net/ows/1.1" version="1.0.0"><Contents>
<Layer><ows:Identifier>town</ows:Identifier><Style isDefault="true">
<ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile"
 template="{address}/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/></Layer>
<TileMatrixSet><ows:Identifier>web</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{levels}</TileMatrixSet>
</Contents></Capabilities>"""
_LEVEL = """<TileMatrix><ows:Identifier>{zoom}</ows:Identifier>
<ScaleDenominator>{scale}</ScaleDenominator><TopLeftCorner>-{edge} {edge}</TopLeftCorner>
<TileWidth>256</TileWidth><TileHeight>256</TileHeight>
<MatrixWidth>{count}</MatrixWidth><MatrixHeight>{count}</MatrixHeight></TileMatrix>"""


@dataclass
class TileServer:
    """What was asked for, and what goes wrong.

    Attributes:
        last_zoom: Deeper tiles are not found.
        fault: Gets the number of a request, from 1; returns the status to fail with, 0 for none,
            or 200 for a page instead of a picture.
        asked: Zoom, x and y of each tile.
        most_at_once: How many requests were open together.
        agents: How those who asked called themselves.
    """

    last_zoom: int = 17
    fault: Callable[[int], int] = lambda number: 0
    asked: list[tuple[int, int, int]] = field(default_factory=list)
    most_at_once: int = 0
    agents: set[str | None] = field(default_factory=set)
    address: str = ""
    _open: int = 0
    _requests: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def xyz(self) -> str:
        """Its tiles, as QGIS writes such an address."""
        return self.address + "/{z}/{x}/{y}.png?key=secret"

    def answer(self, path: str, agent: str | None) -> tuple[int, str, bytes]:
        """Status, type and content."""
        with self._lock:
            self._requests += 1
            number = self._requests
            self._open += 1
            self.most_at_once = max(self.most_at_once, self._open)
            self.agents.add(agent)
        try:
            return self._content(path.partition("?")[0].strip("/"), number)
        finally:
            with self._lock:
                self._open -= 1

    def _content(self, path: str, number: int) -> tuple[int, str, bytes]:
        if path == "wmts.xml":
            return 200, "text/xml", self._capabilities().encode()
        status = self.fault(number)
        if status:
            return status, "text/html", b"<html>not now</html>"
        zoom, x, y = (int(part) for part in path.removesuffix(".png").split("/"))
        self.asked.append((zoom, x, y))
        if zoom > self.last_zoom:
            return 404, "text/plain", b""
        tile = np.full((256, 256, 3), 10 * zoom, np.uint8)
        return 200, "image/png", bytes(cv2.imencode(".png", tile)[1])

    def _capabilities(self) -> str:
        levels = "".join(
            _LEVEL.format(zoom=zoom, scale=559082264.0287178 / 2**zoom, edge=EDGE_M, count=2**zoom)
            for zoom in range(self.last_zoom + 1)
        )
        return _CAPABILITIES.format(address=self.address, levels=levels)


@contextmanager
def serving(server: TileServer) -> Iterator[TileServer]:
    """The server, at work on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, kind, content = server.answer(self.path, self.headers.get("User-Agent"))
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    server.address = f"http://127.0.0.1:{http.server_port}"
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
