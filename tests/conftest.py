"""For all tests: how long an example, or what is waited for, takes is the machine's matter."""

from __future__ import annotations

import contextlib
from typing import Callable

import pytest

with contextlib.suppress(ImportError):  # the tests in QGIS do without
    from hypothesis import settings

    settings.register_profile("any machine", deadline=None)
    settings.load_profile("any machine")

with contextlib.suppress(ImportError):  # only the tests in QGIS have it
    from pytestqt.qtbot import QtBot

    LIMIT_MS = 60_000

    class PatientBot(QtBot):
        """Waits end with their event; the limit is for one that never comes."""

        def waitUntil(  # noqa: N802
            self, callback: Callable[[], bool], *, timeout: int = LIMIT_MS
        ) -> None:
            super().waitUntil(callback, timeout=timeout)

        def waitSignal(self, signal, *, timeout: int = LIMIT_MS, **more: object):  # noqa: N802
            return super().waitSignal(signal, timeout=timeout, **more)

    @pytest.fixture
    def qtbot(qapp, request) -> QtBot:
        """In place of pytest-qt's, whose waits end after five seconds."""
        return PatientBot(request)
