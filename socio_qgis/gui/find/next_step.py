"""What keeps a run from beginning: said beside Run, and in a notice on a click of Run."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer

from .form import Form

POLL_MS = 500  # files, folders and edits of layers change without a signal


class NextStep:
    """Names one thing at a time; the notice goes when what it says is done.

    Args:
        missing: Tells what is to be done first; empty where a run can begin.
        is_running: Whether a run needs the room beside Run.
    """

    def __init__(
        self, form: Form, missing: Callable[[], str], is_running: Callable[[], bool]
    ) -> None:
        self._form, self._missing, self._is_running = form, missing, is_running
        self._warning = ""  # by the notice
        self._poll = QTimer(form)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.show)
        form.notice.close_button.clicked.connect(self.show)

    def show(self, *_: object) -> None:
        """Look what is missing now."""
        self.update(self._missing())

    def update(self, text: str) -> None:
        """Say what is missing beside Run, where the notice does not say it."""
        if self._warning and (self._warning != text or self._form.notice.isHidden()):
            self.hide_notice()
        if not self._is_running():
            self._form.stage.setText("" if self._warning else text)

    def warn(self, text: str) -> None:
        """Say in a notice what is missing, as long as it is."""
        self._warning = text
        self._form.notice.show_message(text, Qgis.MessageLevel.Warning)
        self.update(text)
        self._poll.start()

    def hide_notice(self) -> None:
        """Hide the notice, whatever it says."""
        self._warning = ""
        self._poll.stop()
        self._form.notice.hide()

    def close_down(self) -> None:
        """Look no more; the plugin is being unloaded."""
        self._poll.stop()
