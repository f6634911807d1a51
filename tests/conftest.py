"""For all tests: how long an example takes is the machine's matter."""

from __future__ import annotations

import contextlib

with contextlib.suppress(ImportError):  # the tests in QGIS do without
    from hypothesis import settings

    settings.register_profile("any machine", deadline=None)
    settings.load_profile("any machine")
