"""What must be done before a run can begin: a text beside Run, and a notice after Run."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer

from .form import Form

POLL_MS = 500  # files, folders and edits of layers change without a signal


class NextStep:
    """Shows one thing at a time; the notice disappears when it is done.

    Args:
        missing: Returns what must be done first; empty where a run can begin.
        is_running: Whether a run needs the room beside Run.
    """

    def __init__(
        self, form: Form, missing: Callable[[], str], is_running: Callable[[], bool]
    ) -> None:
        self._form, self._missing, self._is_running = form, missing, is_running
        self._warning = ""  # that the notice shows
        self._poll = QTimer(form)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.show)
        form.notice.close_button.clicked.connect(self.show)

    def show(self, *_: object) -> None:
        """Update the texts."""
        self.update(self._missing())

    def update(self, text: str) -> None:
        """Show beside Run what is missing, unless the notice shows it."""
        if self._warning and (self._warning != text or self._form.notice.isHidden()):
            self.hide_notice()
        if not self._is_running():
            self._form.stage.setText("" if self._warning else text)

    def warn(self, text: str) -> None:
        """Show what is missing in a notice, until it is done."""
        self._warning = text
        self._form.notice.show_message(text, Qgis.MessageLevel.Warning)
        self.update(text)
        self._poll.start()

    def hide_notice(self) -> None:
        """Hide the notice, whatever it shows."""
        self._warning = ""
        self._poll.stop()
        self._form.notice.hide()

    def close_down(self) -> None:
        """Stop the timer; the plugin is being unloaded."""
        self._poll.stop()
