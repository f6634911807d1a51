"""The line on the terminal: how many windows are finished, how long the others will take."""

from __future__ import annotations

import io
import sys
import time

import pytest

from socio_qgis.cli.progress import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def make_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """In the test itself, since pytest sets its own standard error after the fixtures."""
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    return shown


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def last(terminal: Terminal) -> str:
    return terminal.getvalue().rstrip("\n").rpartition("\r")[2].rstrip()


def test_time_left_follows_from_what_was_finished_in_this_run(
    monkeypatch: pytest.MonkeyPatch, clock: list[float]
) -> None:
    terminal = make_terminal(monkeypatch)
    with ProgressBar(100) as bar:
        bar.skip(40)
        bar.report("localise", 0.0, 40)
        assert last(terminal).endswith("40 of 100 windows"), "nothing is known yet"
        clock[0] = 30.0
        for window in range(40, 50):
            bar.on_window_done(window, [])
        assert last(terminal).endswith("50 of 100 windows, about 2 min left")
        clock[0] = 60.0
        for window in range(50, 99):
            bar.on_window_done(window, [])
        assert last(terminal).endswith("99 of 100 windows, about 1 s left")
        bar.on_window_done(99, [])
        assert last(terminal) == f"[{'#' * 30}] 100 of 100 windows"
    assert terminal.getvalue().endswith("\n")


def test_the_bar_moves_within_windows_and_never_back(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = make_terminal(monkeypatch)
    with ProgressBar(2) as bar:
        lengths = []
        for stage in ("localise", "segment", "refine", "localise"):
            bar.report(stage, 0.0, 0)
            lengths.append(last(terminal).count("#"))
        bar.on_window_done(0, [])
        lengths.append(last(terminal).count("#"))
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[2] < lengths[-1] == 15


def test_a_failed_window_is_not_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = make_terminal(monkeypatch)
    with ProgressBar(2) as bar:
        bar.on_window_done(0, None)
        bar.on_window_done(1, [])
    assert last(terminal).endswith("1 of 2 windows, about 0 s left")


def test_what_comes_after_the_end_and_what_nobody_sees_is_not_drawn(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = make_terminal(monkeypatch)
    with ProgressBar(2) as bar:
        bar.on_window_done(0, [])
    before = terminal.getvalue()
    bar.report("refine", 0.0, 1)
    assert terminal.getvalue() == before
    monkeypatch.undo()
    with ProgressBar(2) as bar:
        bar.on_window_done(0, [])
    assert capsys.readouterr().err == ""
