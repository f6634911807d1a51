"""The line on the terminal: how many windows are finished, how long the others will take."""

from __future__ import annotations

import io
import re
import sys

import pytest
from tqdm import tqdm

from socio_qgis.cli.progress import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def make_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """In the test itself, since pytest sets its own standard error after the fixtures."""
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    return shown


def last(terminal: Terminal) -> str:
    return terminal.getvalue().rstrip("\n").rpartition("\r")[2].rstrip()


def percentage(terminal: Terminal) -> int:
    found = re.match(r" *(\d+)%", last(terminal))
    assert found is not None
    return int(found.group(1))


def test_time_left_follows_from_what_was_finished_in_this_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [0.0]
    terminal = make_terminal(monkeypatch)
    with ProgressBar(100) as bar:
        assert isinstance(bar._bar, tqdm)
        now[0] = bar._bar.start_t
        monkeypatch.setattr(bar._bar, "_time", lambda: now[0])
        bar.skip(40)
        assert last(terminal).endswith("40 of 100 windows [00:00<?]"), "nothing is known yet"
        now[0] += 30.0
        for window in range(40, 50):
            bar.on_window_done(window, [])
        assert last(terminal).endswith("50 of 100 windows [00:30<02:30]")
        now[0] += 30.0
        for window in range(50, 100):
            bar.on_window_done(window, [])
        assert last(terminal).startswith("100%")
        assert last(terminal).endswith("100 of 100 windows [01:00<00:00]")
    assert terminal.getvalue().endswith("\n")


def test_the_bar_moves_within_windows_and_never_back(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = make_terminal(monkeypatch)
    with ProgressBar(2) as bar:
        shares = []
        for stage in ("localise", "segment", "refine", "localise"):
            bar.report(stage, 0.0, 0)
            shares.append(percentage(terminal))
        bar.on_window_done(0, [])
        shares.append(percentage(terminal))
    assert shares == sorted(shares)
    assert shares[0] < shares[2] < shares[-1] == 50


def test_a_failed_window_is_not_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = make_terminal(monkeypatch)
    with ProgressBar(2) as bar:
        bar.on_window_done(0, None)
        bar.on_window_done(1, [])
        assert "1 of 2 windows" in last(terminal)


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
        bar.skip(1)
        bar.on_window_done(0, [])
    assert capsys.readouterr().err == ""
