"""The estimate is that of a real pipeline, whose parts sleep for known times."""

from __future__ import annotations

import json
import re
import threading
import time
from itertools import cycle
from pathlib import Path

import pytest

from socio_qgis.bench.stand_ins import SleepingReasoner, SleepingSegmenter, picture
from socio_qgis.cli.__main__ import main
from socio_qgis.cli.plan import Cost, makespan_s, plan, plan_like, windows_of
from socio_qgis.core.paths import ROOT
from socio_qgis.core.windows import each_window
from socio_qgis.engine.output.geopackage import transaction
from socio_qgis.engine.output.schema import make_tables
from socio_qgis.engine.run.scheduler import StageScheduler
from socio_qgis.engine.run.window import WindowJob

READ_S, REASON_S, SEGMENT_S = 0.05, 0.06, 0.02
# What a window takes: both stages of the reasoner; encoding and two calls of the decoder.
COSTS = (
    Cost("read", READ_S, "a sleep"),
    Cost("reason", 2 * REASON_S, "a sleep"),
    Cost("segment", 3 * SEGMENT_S, "a sleep"),
)
TRIES = 3  # another program may have had the machine


def run_s(windows: int, actors: int) -> float:
    """Seconds of a real run on so many schedulers."""
    schedulers = [
        StageScheduler(SleepingReasoner(REASON_S), SleepingSegmenter(SEGMENT_S))
        for _ in range(actors)
    ]
    left, all_done = [windows], threading.Event()

    def read():
        time.sleep(READ_S)
        return picture(64)

    def settled(result: object) -> None:
        left[0] -= 1
        if not left[0]:
            all_done.set()

    def submit(scheduler: StageScheduler, numbers: range) -> None:
        for window in numbers:
            job = WindowJob(window, (0, 0, 64, 64), ("red",), read)
            scheduler.submit(job, settled)

    begin = time.monotonic()
    for number, scheduler in zip(range(actors), cycle(schedulers)):
        share = range(number, windows, actors)
        threading.Thread(target=submit, args=(scheduler, share), daemon=True).start()
    assert all_done.wait(60)
    seconds = time.monotonic() - begin
    for scheduler in schedulers:
        scheduler.close()
    return seconds


@pytest.mark.slow
@pytest.mark.parametrize("actors", [1, 2, 4, 8])
def test_the_estimate_is_within_ten_percent_of_a_real_run(actors: int) -> None:
    windows = 16 * actors
    expected_s = makespan_s(windows, actors, COSTS)
    errors = []
    for _ in range(TRIES):
        errors.append(run_s(windows, actors) / expected_s - 1)
        if abs(errors[-1]) <= 0.1:
            return
    pytest.fail(f"off by {errors}")


def test_a_province_is_a_number_of_windows_that_a_grid_confirms() -> None:
    side_m = 30_000.0
    grid = sum(1 for _ in each_window((0, 0, side_m, side_m), 2.4))
    assert windows_of(side_m**2 / 1e6) == pytest.approx(grid, rel=0.1)


def test_twice_the_gpus_take_half_the_time_and_as_many_gpu_hours() -> None:
    one, two = plan(100_000, 20, 1, 2.0), plan(100_000, 20, 2, 2.0)
    assert two.hours == pytest.approx(one.hours / 2, rel=0.01)
    assert two.gpu_hours == pytest.approx(one.gpu_hours, rel=0.01)
    assert one.cost == pytest.approx(2 * one.gpu_hours)


def test_every_cost_names_its_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--area-km2", "100", "--queries", "5", "--gpus", "1"]) == 0
    out = capsys.readouterr().out
    assert out.count("measured") == 3
    assert out.count("published") == 2
    assert main(["plan", "--area-km2", "100", "--queries", "5", "--gpus", "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["cost"] is None


def results_of(path: Path, *runs: tuple[str, int | None, float | None]) -> Path:
    """A GeoPackage with runs of (status, windows, seconds)."""
    with transaction(path) as database:
        make_tables(database, path)
        for i, (status, windows, seconds) in enumerate(runs):
            database.execute(
                "INSERT INTO socio_runs (run_id, created, status, queries, windows_done, seconds) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (f"run{i}", f"2026-01-0{i + 1}T00:00:00Z", status, '["schools"]', windows, seconds),
            )
    return path


def test_the_pace_is_that_of_the_last_finished_run_of_several_windows(tmp_path, capsys):
    runs = ("finished", 20, 90.0), ("empty", 10, 20.0), ("cancelled", 50, 1.0), ("finished", 1, 9.0)
    path = results_of(tmp_path / "trial.gpkg", *runs)
    pace = plan_like(1000, path)
    assert (pace.seconds_a_window, pace.of_windows) == (2.0, 10)
    assert pace.hours == pytest.approx(windows_of(1000) * 2 / 3600)
    assert main(["plan", "--area-km2", "1000", "--like", str(path)]) == 0
    assert "2.00 s a window, of 10 with: schools" in capsys.readouterr().out
    assert main(["plan", "--area-km2", "1000", "--like", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["windows"] == windows_of(1000)


def test_one_window_has_no_pace(tmp_path, capsys):
    unknown = ("finished", None, None), ("finished", 20, None)
    path = results_of(tmp_path / "one.gpkg", ("finished", 1, 9.0), *unknown)
    assert main(["plan", "--area-km2", "1000", "--like", str(path)]) == 2
    assert "one.gpkg has no finished run of 9 windows or more." in capsys.readouterr().err
    missing = tmp_path / "none.gpkg"
    assert main(["plan", "--area-km2", "1000", "--like", str(missing)]) == 2
    assert "does not exist" in capsys.readouterr().err
    assert not missing.exists()


def test_gpus_need_the_number_of_queries(capsys):
    assert main(["plan", "--area-km2", "1000", "--gpus", "2"]) == 2
    assert "Give --queries" in capsys.readouterr().err


@pytest.mark.parametrize("area_km2", ["0", "inf", "nan"])
def test_nothing_to_do_and_no_end_of_it_are_refused(
    area_km2: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "--area-km2", area_km2, "--queries", "5", "--gpus", "1"]) == 2
    assert "above zero" in capsys.readouterr().err


def test_the_table_in_the_documents_is_what_the_command_says() -> None:
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| ([\d,]+) \| (\d+) \| (\d+) \| ([\d,]+) \|.*\| (\S+) \| (\S+) \|$", page, re.M
    )
    assert len(rows) == 16
    for area, queries, gpus, windows, hours, gpu_hours in rows:
        estimate = plan(float(area.replace(",", "")), int(queries), int(gpus), None)
        assert f"{estimate.windows:,}" == windows
        assert (f"{estimate.hours:.2f}", f"{estimate.gpu_hours:.2f}") == (hours, gpu_hours)
