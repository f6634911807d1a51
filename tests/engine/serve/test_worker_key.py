"""A server's key comes with a run, goes to that server alone, and stays nowhere."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
import shapely
from fake_server import FakeServer, as_completion, serve
from test_worker import CRS, EXTENT, Engine

from socio_qgis.core import results
from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import plan_windows

KEY = "key-that-nobody-else-may-see"
ENDS = (results.FINISHED, results.EMPTY)
ANSWER = as_completion('<answer>[{"bbox_2d": [100, 100, 500, 500]}]</answer>')


def run(engine: Engine, request: str, server: FakeServer, folder: Path, **key: str) -> str:
    """One run of one window; returns its status."""
    settings = RunSettings(("school",), reasoner=f"openai:{server.url}#m", gsd_m=1.0)
    engine.send(
        "start",
        request,
        settings=settings.to_dict(),
        crs=CRS,
        aoi_wkb=shapely.to_wkb(shapely.box(*EXTENT), hex=True),
        output=str(folder / "out.gpkg"),
        satellite="sat",
        map="map",
        windows_total=1,
        **key,
    )
    engine.send_window(folder, plan_windows(EXTENT, 2.0)[0], request)
    engine.send("finish", request)
    return str(engine.wait_for("result", "error", timeout_s=60)["status"])


def test_the_key_goes_to_the_server_of_its_run_and_into_no_file_or_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOCIO_API_KEY", raising=False)
    engine = Engine("-m", "socio_qgis.engine", "worker")
    with contextlib.closing(engine.process.stdin), serve(ANSWER) as server:
        assert run(engine, "1", server, tmp_path, key=KEY) in ENDS
        assert set(server.keys) == {f"Bearer {KEY}"}
        server.keys.clear()
        assert run(engine, "2", server, tmp_path) in ENDS
        assert set(server.keys) == {None}
    log = engine.process.stderr.read().decode()
    assert engine.process.wait(10) == 0
    assert (tmp_path / "out.gpkg").exists()
    assert KEY not in log
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or KEY.encode() not in path.read_bytes(), path
