"""Questions to an Overpass server, which has OpenStreetMap's data.

The server gets the boxes around the area and nothing else. Its answer is not trusted: it is read up
to a limit, and `osm.py` checks what is in it.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from typing import Any

import requests

from ...core.cancel import NEVER, CancelToken
from ...core.errors import EngineError
from ...core.paths import VERSION
from ...core.text import storable
from ...core.types import Extent
from ..http import BUSY, make_session, wished_wait_s

# report(stage, amount): "ask" and the number of the try, "wait" and seconds, "read" and bytes.
Progress = Callable[[str, float], None]

QUERY_LIMIT_S = 90  # that the server works, at most
TIMEOUT_S = (10, QUERY_LIMIT_S + 30)  # to connect, to wait for the next bytes
SERVER_MEMORY_BYTES = 512 * 1024**2
MAX_BYTES = 128_000_000  # of an answer, unpacked
MAX_DETAILS_BYTES = 2000
PAUSES_S = (5.0, 20.0, 60.0)  # before each new try, where the server names none
TRIES_AFTER_SILENCE = 2  # each costs the user the whole timeout
LOOK_EVERY_S = 0.1
CHUNK_BYTES = 65536

# What the vocabulary's kinds are made of: of areas, and of points.
AREA_KEYS = (
    "amenity", "leisure", "landuse", "shop", "tourism", "office", "building", "natural",
    "healthcare", "public_transport", "aeroway", "military", "historic", "craft", "sport", "place",
    "man_made", "power",
)  # fmt: skip
POINT_KEYS = (
    "leisure", "shop", "tourism", "office", "healthcare", "aeroway", "military", "historic",
    "craft", "sport",
)  # fmt: skip
LINE_KEYS = ("highway", "waterway", "railway")
# Parts of them that are no places: most points of a town are trees, benches and lamps.
_AREAS = (
    *(f'wr["{key}"]' for key in AREA_KEYS),
    'wr["railway"="station"]',
    'wr["boundary"~"^(protected_area|national_park)$"]',
)
_POINTS = (
    'node["amenity"]["amenity"!~"^(bench|waste_basket|waste_disposal|vending_machine|recycling|'
    'bicycle_parking|parking_entrance|parking_space|telephone|post_box|hunting_stand|clock)$"]',
    *(f'node["{key}"]' for key in POINT_KEYS),
    'node["public_transport"="station"]',
    'node["railway"~"^(station|halt)$"]',
    'node["natural"]["name"]',
    'node["place"]["name"]',
)
_LINES = ('way["highway"]["area"!="yes"]', 'way["waterway"]', 'way["railway"="rail"]')
_TAGS = re.compile(r"<[^>]*>|\s+")


@dataclass
class _Failure(Exception):  # noqa: N818  (an error for the user is inside)
    """A request that failed.

    Attributes:
        error: What the user is told when it is not tried again.
        tries: How often it is worth trying.
        wait_s: Seconds that the server asks to wait.
    """

    error: EngineError
    tries: int = 1
    wait_s: float | None = None


def query_for(boxes: Sequence[Extent]) -> str:
    """The question for all that is in boxes of EPSG:4326, (xmin, ymin, xmax, ymax)."""
    selectors = [
        f"{selector}({ymin:.5f},{xmin:.5f},{ymax:.5f},{xmax:.5f});"
        for xmin, ymin, xmax, ymax in boxes
        for selector in (*_AREAS, *_POINTS, *_LINES)
    ]
    settings = f"[out:json][timeout:{QUERY_LIMIT_S}][maxsize:{SERVER_MEMORY_BYTES}]"
    return f"{settings};({''.join(selectors)});out geom;"


def ask(server: str, query: str, report: Progress, cancel: CancelToken = NEVER) -> bytes:
    """What a server answers; a busy one is asked again, later each time.

    Args:
        server: Its address, which was checked.

    Raises:
        EngineError: It is not there, refuses, or has no answer.
        CancelledError: The token was set.
    """
    tries = 0
    while True:
        tries += 1
        report("ask", tries)
        try:
            return _in_thread(lambda stop: _ask_once(server, query, report, stop), cancel)
        except _Failure as failure:
            if tries >= failure.tries:
                raise failure.error from None
            pause_s = PAUSES_S[tries - 1] if failure.wait_s is None else failure.wait_s
            report("wait", pause_s)
            cancel.wait(pause_s)
            cancel.check()


def elements_of(answer: bytes, server: str) -> tuple[list[Any], str]:
    """The elements of an answer, and the time of the data as the server gives it.

    Raises:
        EngineError: It is none, or the server has given up on the way.
    """
    try:
        content = json.loads(answer)
        elements, remark = content["elements"], content.get("remark", "")
        osm3s = content.get("osm3s")
        time = osm3s.get("timestamp_osm_base") if isinstance(osm3s, dict) else ""
        if not isinstance(elements, list):
            raise TypeError("no list")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise EngineError(
            "{server} sent something that is no map data.",
            "Check the address of the map data server; most end in /api/interpreter.",
            details=_plain(answer[:MAX_DETAILS_BYTES]),
            server=server,
        ) from None
    if remark:
        raise _given_up(server, storable(str(remark))[:MAX_DETAILS_BYTES])
    return elements, storable(time)[:40] if isinstance(time, str) else ""


def _ask_once(server: str, query: str, report: Progress, stop: threading.Event) -> bytes:
    try:
        # No redirects: the user has agreed to ask this server and no other.
        with (
            make_session(server) as session,
            session.post(
                server,
                data={"data": query},
                headers={"User-Agent": f"socio_qgis/{VERSION}"},
                timeout=TIMEOUT_S,
                stream=True,
                allow_redirects=False,
            ) as response,
        ):
            if response.status_code != requests.codes.ok:
                raise _refusal(server, response)
            answer = _read(server, response, report, stop)
    except (requests.RequestException, ValueError) as error:  # of odd headers, too
        silence = isinstance(error, requests.Timeout)
        raise _Failure(
            EngineError(
                "{server} does not answer.",
                "Check the network, or try again later.",
                details=str(error),
                server=server,
            ),
            TRIES_AFTER_SILENCE if silence else len(PAUSES_S) + 1,
        ) from None
    if b'"remark"' in answer[-MAX_DETAILS_BYTES:] and b"timed out" in answer[-MAX_DETAILS_BYTES:]:
        # It may have had too much to do.
        raise _Failure(_given_up(server, _remark(answer)), TRIES_AFTER_SILENCE)
    return answer


def _read(
    server: str, response: requests.Response, report: Progress, stop: threading.Event
) -> bytes:
    chunks, size = [], 0
    for chunk in response.iter_content(CHUNK_BYTES):
        size += len(chunk)
        if stop.is_set():  # to hang up tells the server to stop as well
            break
        if size > MAX_BYTES:
            raise _Failure(
                EngineError(
                    "The map data of this area is more than {most} MB.",
                    "Choose a smaller area, and get the data of a large one in parts.",
                    most=MAX_BYTES // 1_000_000,
                )
            )
        chunks.append(chunk)
        report("read", size)
    return b"".join(chunks)


def _refusal(server: str, response: requests.Response) -> _Failure:
    code = response.status_code
    reply = _plain(next(response.iter_content(MAX_DETAILS_BYTES), b""))
    values: dict[str, object] = {"server": server, "code": code}
    if response.is_redirect:
        error = EngineError(
            "{server} refused with code {code}.",
            "It wants to send you elsewhere: {place}",
            reply,
            place=storable(response.headers["Location"])[:200],
            **values,
        )
    elif code == requests.codes.too_many_requests:
        error = EngineError(
            "{server} refused with code {code}.",
            "It answers each user only so often: wait some minutes, or choose a smaller area.",
            reply,
            **values,
        )
    elif code in BUSY:
        error = EngineError(
            "{server} refused with code {code}.",
            "It has too much to do: try again later, or choose a smaller area.",
            reply,
            **values,
        )
    else:
        error = EngineError(
            "{server} refused with code {code}.",
            "Check the address of the map data server; most end in /api/interpreter.",
            reply,
            **values,
        )
    return _Failure(error, len(PAUSES_S) + 1 if code in BUSY else 1, wished_wait_s(response))


def _given_up(server: str, remark: str) -> EngineError:
    return EngineError(
        "{server} could not finish: {remark}",
        "Choose a smaller area, or try again later.",
        server=server,
        remark=remark,
    )


def _remark(answer: bytes) -> str:
    found = re.search(rb'"remark"\s*:\s*"((?:[^"\\]|\\.)*)"', answer[-MAX_DETAILS_BYTES:])
    return _plain(found[1].replace(b'\\"', b'"')) if found else ""


def _plain(raw: bytes) -> str:
    """What a server says, without the tags of its page."""
    return storable(_TAGS.sub(" ", raw.decode("utf-8", "replace"))).strip()


def _in_thread(work: Callable[[threading.Event], bytes], cancel: CancelToken) -> bytes:
    """Do work that may wait for a server; who cancels does not wait for it.

    Raises:
        CancelledError: The token was set; the work is told to stop.
    """
    result: Future[bytes] = Future()
    stop = threading.Event()

    def run() -> None:
        try:
            result.set_result(work(stop))
        except BaseException as error:  # noqa: BLE001  (for who waits for the result)
            result.set_exception(error)

    threading.Thread(target=run, daemon=True, name="ask").start()
    try:
        while not result.done():
            cancel.check()
            wait((result,), LOOK_EVERY_S)
        return result.result()
    finally:
        stop.set()
