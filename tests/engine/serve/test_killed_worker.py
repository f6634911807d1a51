"""What a killed engine had finished is written by the next one, and the same run goes on."""

from __future__ import annotations

from pathlib import Path

import shapely
from test_worker import EXTENT, WITH_FAKES, Engine, found_in

from socio_qgis.core import results
from socio_qgis.core.protocol import Message, encode
from socio_qgis.core.settings import RunSettings
from socio_qgis.core.windows import plan_windows


def start_again(engine: Engine, output: Path, **values: object) -> None:
    """The message of `Engine.start`, with more in it."""
    values = {
        "settings": RunSettings(queries=("red",)).to_dict(),
        "crs": "EPSG:32650",
        "aoi_wkb": shapely.to_wkb(shapely.box(*EXTENT), hex=True),
        "output": str(output),
        "satellite": "sat",
        "map": "map",
        "windows_total": 2,
        **values,
    }
    engine.process.stdin.write(encode(Message("start", "1", values)))
    engine.process.stdin.flush()


def test_the_finished_windows_of_a_killed_engine_are_kept(tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    first, second = plan_windows(EXTENT, 1.0)
    engines = [Engine(WITH_FAKES, "0") for _ in range(3)]
    try:
        start_again(engines[0], output)
        engines[0].send_window(tmp_path, first)
        engines[0].wait_for("window_done")
        engines[0].stop()
        assert found_in(output) == 0, "nothing is merged yet"

        start_again(engines[1], output, keep=True)
        kept = engines[1].wait_for("result", "error")
        assert (kept["status"], kept["found"]) == (results.FAILED, {"red": 1})
        assert found_in(output) == 1
        engines[1].stop()

        start_again(engines[2], output)
        assert engines[2].wait_for("begun")["continued"] == [0]
        engines[2].send_window(tmp_path, second)
        engines[2].send("finish")
        whole = engines[2].wait_for("result", "error")
        assert (whole["status"], whole["found"]) == (results.FINISHED, {"red": 1})
        assert whole["run_id"] == kept["run_id"]
        assert found_in(output) == 1
    finally:
        for engine in engines:
            engine.stop()
