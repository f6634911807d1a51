"""Pictures written without numpy are files that numpy reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from socio_qgis.core.npy import write_npy


@pytest.mark.parametrize("width", [1, 3, 64, 401])
def test_numpy_reads_a_picture_of_any_width(tmp_path: Path, width: int) -> None:
    picture = np.random.default_rng(width).integers(0, 255, (5, width, 4), np.uint8)
    write_npy(tmp_path / "a.npy", memoryview(picture.tobytes()), picture.shape)
    array = np.load(tmp_path / "a.npy", mmap_mode="r", allow_pickle=False)
    assert np.array_equal(array, picture)
    assert array.offset % 64 == 0


def test_nothing_is_left_of_a_larger_picture_that_is_written_over(tmp_path: Path) -> None:
    for side in (20, 30, 10):
        picture = np.full((side, side, 4), side, np.uint8)
        write_npy(tmp_path / "a.npy", memoryview(picture.tobytes()), picture.shape)
        assert np.array_equal(np.load(tmp_path / "a.npy"), picture)
    assert (tmp_path / "a.npy").stat().st_size < 10 * 10 * 4 + 200
