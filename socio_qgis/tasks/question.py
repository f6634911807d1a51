"""One question to the engine in the background, and its answer or error."""

from __future__ import annotations

import traceback

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QThreadPool, pyqtSignal

from ..client.engine import Engine
from ..core.errors import CancelledError, SocioError
from ..core.protocol import Message


class QuestionTask(QgsTask):
    """Base of tasks that ask the engine; make it on the main thread, add it to the task manager.

    Signals:
        answered: What `work` returned, on the main thread.
        failed: A SocioError instead.
        stopped: It was cancelled, and there is neither.

    Args:
        description: Shown by the task manager.
        trouble: The error for an unexpected exception.

    Attributes:
        is_hidden: QGIS shows nothing of it.
    """

    is_hidden = False

    answered = pyqtSignal(object)
    failed = pyqtSignal(object)
    stopped = pyqtSignal()

    def __init__(self, description: str, engine: Engine, trouble: SocioError) -> None:
        flags = QgsTask.Flag.CanCancel
        if self.is_hidden and hasattr(QgsTask.Flag, "Hidden"):  # since QGIS 3.26
            flags |= QgsTask.Flag.Hidden
        super().__init__(description, flags)
        self._engine, self._trouble = engine, trouble
        self._answer: object = None
        self._error: SocioError | None = None

    def work(self) -> object:
        """In a thread of the task manager: prepare, `ask`, and return the answer."""
        raise NotImplementedError

    def hear(self, message: Message) -> None:
        """In a thread of the task manager: a message that comes before the answer."""

    def ask(self, kind: str, answer: str, **values: object) -> Message:
        """Wait for the end of a run, send a message, and wait for one of the kind `answer`.

        Raises:
            SocioError: The engine's error.
            CancelledError: The user has stopped the task.
        """
        with self._engine.session(self.isCanceled) as session:
            session.send(kind, **values)
            try:
                return session.wait_for(answer, self.isCanceled, self.hear)
            except CancelledError:
                session.send("cancel")
                raise

    def run(self) -> bool:
        """In a thread of the task manager; an exception here would end QGIS."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()  # see tasks/execution.py
        try:
            self._answer = self.work()
        except SocioError as error:
            self._error = error
        except BaseException:  # noqa: BLE001
            self._error, self._trouble.details = self._trouble, traceback.format_exc()
        finally:
            pool.reserveThread()
        if self._error is not None:
            self._error.forget_frames()
        # QGIS would report "Task failed" for a cancelled one.
        return self._error is None or self.isCanceled()

    def finished(self, succeeded: bool) -> None:
        """On the main thread; also for a task that was cancelled before it ran."""
        if self.isCanceled():
            self.stopped.emit()
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.answered.emit(self._answer)
