"""The hub's login goes to the hub, and to a mirror only where the user has said so."""

from __future__ import annotations

import pytest

from socio_qgis.engine.models.hub import LOGIN_VARIABLE, _login


@pytest.mark.parametrize(
    ("endpoint", "named", "is_sent"),
    [
        ("https://huggingface.co", "", True),
        ("https://HuggingFace.co:443/", "", True),
        ("http://huggingface.co", "", False),
        ("https://huggingface.co.example.org", "", False),
        ("https://huggingface.co@example.org", "", False),
        ("https://mirror.example.org", "", False),
        ("https://mirror.example.org", "https://mirror.example.org", True),
        ("https://mirror.example.org/hub", "https://mirror.example.org/", True),
        ("https://mirror.example.org", "https://other.example.org", False),
        ("http://mirror.example.org", "http://mirror.example.org", False),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000", True),
        ("http://127.0.0.1:8000", "", False),
        ("", "", False),
    ],
)
def test_who_gets_the_login(
    monkeypatch: pytest.MonkeyPatch, endpoint: str, named: str, is_sent: bool
) -> None:
    monkeypatch.setenv(LOGIN_VARIABLE, named)
    assert (_login(endpoint) is None) is is_sent
