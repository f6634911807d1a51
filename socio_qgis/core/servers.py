"""Which reasoners send pictures to a server, and whether that server is this machine."""

from __future__ import annotations

import ipaddress
import re

from .errors import InputError

PREFIX = "openai:"
KEY_VARIABLE = "SOCIO_API_KEY"
_DEFAULT_PORTS = {"http": "80", "https": "443"}
# Strict, since libraries differ in what they take for the host of an odd address. No user name.
_ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::(?P<port>\d{1,5}))?"
    r"(?:/[\w./~%+-]*)?",
    re.ASCII | re.IGNORECASE,
)


def server_of(reasoner: str) -> str:
    """Server that a reasoner sends pictures to, as scheme://host:port; empty when it sends none.

    What is no address is returned as it is: it must not pass for "none".
    """
    if not reasoner.startswith(PREFIX):
        return ""
    return server_at(reasoner[len(PREFIX) :].partition("#")[0]) or PREFIX


def server_at(address: str) -> str:
    """Server of an address, as scheme://host:port; what is no address is returned as it is."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return address
    scheme = found["scheme"].lower()
    return f"{scheme}://{found['host'].lower()}:{found['port'] or _DEFAULT_PORTS[scheme]}"


def is_this_machine(server: str) -> bool:
    """True when what is sent to a server stays on this machine."""
    found = _ADDRESS.fullmatch(server)
    if found is None:
        return False
    host = found["host"].lower()
    try:
        return host == "localhost" or ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_encrypted(server: str) -> bool:
    """True when nobody on the way can read what is sent."""
    return server.startswith("https://")


def reasoner_of(address: str, model: str) -> str:
    """Name of the reasoner for a server and a model, as a person types them.

    Raises:
        InputError: They are no address and name.
    """
    address, model = address.strip().rstrip("/"), model.strip()
    if "@" in address:
        raise InputError(
            "The server's address has a user name or password in it.",
            "Take them out; the key has a field of its own.",
        )
    if not _ADDRESS.fullmatch(address):
        raise InputError(
            "This is no address of a server.",
            "Write it with its beginning and version, for example http://127.0.0.1:8000/v1.",
        )
    if not model:
        raise InputError("The model has no name.", "Write the name that the server knows it by.")
    return f"{PREFIX}{address}#{model}"
