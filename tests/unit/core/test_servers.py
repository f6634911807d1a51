"""Which names of reasoners send pictures away, and to whom."""

from __future__ import annotations

import pytest

from socio_qgis.core.errors import InputError
from socio_qgis.core.servers import is_encrypted, is_this_machine, reasoner_of, server_of


@pytest.mark.parametrize(
    ("reasoner", "server"),
    [
        ("map-reader", ""),
        ("transformers:openai:x", ""),
        ("openai:http://127.0.0.1:8000/v1#m", "http://127.0.0.1:8000"),
        ("openai:https://API.Example.org/v1#a#b", "https://api.example.org:443"),
        ("openai:http://[::1]:1/v1#m", "http://[::1]:1"),
        ("openai:HTTP://host#m", "http://host:80"),
    ],
)
def test_the_server_of_a_reasoner(reasoner: str, server: str) -> None:
    assert server_of(reasoner) == server


@pytest.mark.parametrize(
    ("server", "is_here"),
    [
        ("http://localhost:8000", True),
        ("http://LOCALHOST:8000", True),
        ("http://127.0.0.1:80", True),
        ("http://127.9.9.9:80", True),
        ("http://[::1]:80", True),
        ("http://192.168.0.2:80", False),
        ("http://10.0.0.1:80", False),
        ("https://localhost.example.org:443", False),
        ("https://127.0.0.1.nip.io:443", False),
        ("https://example.org:443", False),
        ("http://0.0.0.0:80", False),
        ("http://[::ffff:8.8.8.8]:80", False),
    ],
)
def test_only_the_loopback_is_this_machine(server: str, is_here: bool) -> None:
    assert is_this_machine(server) is is_here


@pytest.mark.parametrize(
    "address",
    [
        "http://evil.example\\@localhost",
        "http://evil.example@localhost",
        "http://localhost@evil.example",
        "http://evil.example;@localhost",
        "http://localhost\n.evil.example",
        "http://evil.example?@localhost",
        "http://evil.example /localhost",
        "//localhost",
        "localhost",
        "file://localhost/x",
        "",
        "http://",
        "http://localhost:port",
    ],
)
def test_an_odd_address_is_neither_here_nor_none(address: str) -> None:
    server = server_of(f"openai:{address}#m")
    assert server
    assert not is_this_machine(server)
    with pytest.raises(InputError):
        reasoner_of(address, "m")


def test_a_reasoner_of_what_a_person_types() -> None:
    assert reasoner_of(" https://a.b/v1/ ", " my model ") == "openai:https://a.b/v1#my model"
    with pytest.raises(InputError, match="no name"):
        reasoner_of("https://a.b/v1", " ")
    with pytest.raises(InputError, match="password"):
        reasoner_of("https://u:p@a.b/v1", "m")  # pragma: allowlist secret


def test_only_https_is_encrypted() -> None:
    assert is_encrypted(server_of("openai:https://a.b#m"))
    assert not is_encrypted(server_of("openai:http://a.b#m"))
