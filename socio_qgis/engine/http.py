"""Requests over HTTP to servers that the user has chosen."""

from __future__ import annotations

import os

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import InvalidHeader
from urllib3.util import Retry

from ..core.servers import is_this_machine, server_at

BUSY = (429, 500, 502, 503, 504)  # codes of what a later try avoids
# What a server asks for by Retry-After, but no more than a minute.
_WISHES = Retry(retry_after_max=60)


def make_session(url: str, connections: int = 1) -> requests.Session:
    """A session for one server, which gets no password of ~/.netrc.

    Args:
        connections: How many requests may run at once.
    """
    session = requests.Session()
    adapter = HTTPAdapter(pool_maxsize=connections)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    session.auth = lambda request: request
    if is_this_machine(server_at(url)):
        # A proxy would see what nobody agreed to send.
        session.trust_env = False
        session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
    return session


def wished_wait_s(response: requests.Response) -> float | None:
    """Seconds that a server asks to wait before the next try, a minute at most."""
    try:
        return _WISHES.get_retry_after(response.raw)
    except (InvalidHeader, ValueError, TypeError, OverflowError):
        return None
