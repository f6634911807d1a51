"""Tiny models, built once a run."""

from __future__ import annotations

import os

os.environ["HF_HUB_OFFLINE"] = "1"  # before huggingface_hub is imported
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")

from pathlib import Path

import numpy as np
import pytest
import tiny
import torch

from socio_qgis.engine.contract import Scene

torch.set_num_threads(1)


@pytest.fixture(scope="session")
def qwen2_5_vl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.make_qwen2_5_vl(tmp_path_factory.mktemp("models") / "tiny-qwen2.5-vl")


@pytest.fixture(scope="session")
def qwen3_vl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.make_qwen3_vl(tmp_path_factory.mktemp("models") / "tiny-qwen3-vl")


@pytest.fixture(scope="session")
def sam2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.make_sam2(tmp_path_factory.mktemp("models") / "sam2")


@pytest.fixture(scope="session")
def sam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.make_sam(tmp_path_factory.mktemp("models") / "sam")


@pytest.fixture(scope="session")
def sam3(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.make_sam3(tmp_path_factory.mktemp("models") / "sam3")


@pytest.fixture(scope="session")
def taught(tmp_path_factory: pytest.TempPathFactory, qwen2_5_vl: Path) -> Path:
    """The tiny Qwen2.5-VL, taught to say one answer whatever it is asked."""
    folder = tmp_path_factory.mktemp("models") / "taught-qwen2.5-vl"
    tiny.teach(qwen2_5_vl, f"{tiny.TAUGHT}\nThat is all.", folder)
    return folder


@pytest.fixture
def small_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile of the user's own, with pictures of 112 x 112 px and few words."""
    (tmp_path / "small.toml").write_text(
        """name = "Taught"
        models = ["*taught*"]
        max_pixels = 12545
        max_new_tokens = 80
        localise_prompt = "Where is {query}?"
        refine_prompt = "Where is {query}? {boxes}"
        """,
        encoding="utf-8",
    )
    monkeypatch.setenv("SOCIO_PROFILES", str(tmp_path))


@pytest.fixture
def scene() -> Scene:
    """A lawn-green rectangle, x 60 to 150 and y 40 to 120, on grey noise; 230 x 200 px."""
    rng = np.random.default_rng(0)
    satellite = rng.integers(90, 120, (200, 230, 3), dtype=np.uint8)
    lawn = rng.integers(0, 20, (80, 90, 3)) + np.array((30, 150, 40))
    satellite[40:120, 60:150] = lawn
    return Scene(satellite, np.full((400, 460, 3), 240, np.uint8), 1.0)
