"""Parquet files with the hub's columns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.evaluation.datasets import parquet as reader
from socio_qgis.evaluation.datasets.read import read_split, read_usable

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

SIZE = 48


def png(value: np.ndarray) -> bytes:
    return bytes(cv2.imencode(".png", value)[1])


def picture(bgr: tuple[int, int, int]) -> np.ndarray:
    return np.full((SIZE, SIZE, 3), bgr, np.uint8)


def mask(columns: int) -> np.ndarray:
    plane = np.zeros((SIZE, SIZE), np.uint8)
    plane[:, :columns] = 255
    return plane


def rows() -> list[dict[str, Any]]:
    """Pictures as the hub's library keeps them; the red of each tells them apart."""
    return [
        {
            "id": f"{level}_{i:03}",
            "problem": f"query {i}",
            "map_image": {"bytes": png(picture((1, 2, i))), "path": None},
            "sat_image": {"bytes": png(picture((3, 4, 100 + i))), "path": None},
            "mask_label": {"bytes": png(mask(i + 1)), "path": None},
        }
        for i, level in enumerate(("name", "class", "function", "name", "class"))
    ]


def write(path: Path, items: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    parquet.write_table(pyarrow.Table.from_pylist(items), path, row_group_size=2)
    return path


def test_parquet_is_read_like_a_folder(tmp_path: Path) -> None:
    write(tmp_path / "data" / "test-00000-of-00001.parquet", rows())
    write(tmp_path / "data" / "validation-00000-of-00001.parquet", rows()[:2])  # the hub's name
    assert len(read_split(tmp_path, "val")) == 2
    samples = {sample.id: sample for sample in read_split(tmp_path, "test")}
    assert [s.level for _, s in sorted(samples.items())] == [
        "class", "class", "function", "name", "name",
    ]  # fmt: skip
    sample = samples["name_003"]
    assert sample.query == "query 3"
    assert sample.scene().map_rgb[0, 0].tolist() == [3, 2, 1]
    assert sample.scene().satellite_rgb[0, 0].tolist() == [103, 4, 3]
    assert sample.mask().sum() == 4 * SIZE
    assert sample.gsd_m is None


def test_stats_check_and_view_take_parquet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path / "train-0.parquet", rows())
    assert main(["dataset", "stats", "--json", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out)["samples"] == {"train": 5}
    assert main(["dataset", "check", str(tmp_path)]) == 0
    assert main(["dataset", "view", str(tmp_path), str(tmp_path / "sheet.html")]) == 0


def test_bad_rows_are_named_and_others_stay(tmp_path: Path) -> None:
    items = rows()
    items[0]["id"] = "city_000"
    items[1]["problem"] = " "
    items[2]["mask_label"]["bytes"] = b"no picture"
    items[3]["sat_image"] = None
    evil = [{**items[4], "id": f"name_x{separator}evil"} for separator in "/\\"]
    write(tmp_path / "test.parquet", [*items, *evil])
    samples, bad = read_usable(tmp_path, "test")
    assert {sample.id: sample.level for sample in samples}["city_000"] == "unknown"
    assert set(bad) == {"class_001", *(item["id"] for item in evil)}
    found = {sample.id: sample for sample in samples}
    with pytest.raises(InputError, match="mask of function_002"):
        found["function_002"].mask()
    with pytest.raises(InputError, match="sat_image"):
        found["name_003"].scene()
    assert found["class_004"].mask().any()


def test_other_columns_and_other_files_are_named(tmp_path: Path) -> None:
    items = [{k: v for k, v in row.items() if k != "map_image"} for row in rows()]
    write(tmp_path / "test.parquet", items)
    (tmp_path / "val.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(InputError, match="no column map_image"):
        read_split(tmp_path, "test")
    with pytest.raises(InputError, match="can't be read as parquet"):
        read_split(tmp_path, "val")


def test_without_pyarrow_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "test.parquet", rows())
    monkeypatch.setattr(reader.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EngineError, match="pyarrow") as caught:
        read_split(tmp_path, "test")
    assert "pip install pyarrow" in caught.value.advice
