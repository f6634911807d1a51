"""What is said about local models where torch is missing or memory is short."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from socio_qgis.core import requirements
from socio_qgis.core.errors import EngineError
from socio_qgis.core.paths import RESOURCES
from socio_qgis.engine.models.loading import (
    BFLOAT16,
    FLOAT32,
    FOUR_BIT,
    INT8,
    choose_precision,
    free_bytes,
    model_folder,
    offered_precisions,
    revision_of,
)
from socio_qgis.engine.registry import make_reasoner, make_segmenter

THREE_B = 3_750_000_000


@pytest.mark.parametrize(
    "name", ["transformers:Qwen/Qwen2.5-VL-3B-Instruct", "sam2:a/b", "sam:a/b"]
)
def test_without_torch_the_command_that_installs_it_is_told(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "torch" else find(name)
    )
    make = make_reasoner if name.startswith("transformers") else make_segmenter
    with pytest.raises(EngineError, match=r"need .*torch.*, not installed") as caught:
        make(name)
    locks = re.findall(r'--require-hashes --no-deps -r "([^"]+)"', caught.value.advice)
    assert locks
    assert all(Path(lock).is_file() for lock in locks)


def test_torch_is_pinned_alike_everywhere() -> None:
    files = [requirements.FOLDER / name for name in ("cpu.in", "cuda.in")]
    files += [RESOURCES.parent / "Makefile"]
    files += requirements.lock_files("cpu") + requirements.lock_files("cuda")
    pinned = {re.search(r"torch==([\d.]+)", file.read_text(encoding="utf-8")) for file in files}
    assert None not in pinned
    assert len({found.group(1) for found in pinned if found}) == 1


@pytest.mark.parametrize("name", requirements.SETS)
def test_every_package_of_a_set_is_pinned_with_hashes(name: str) -> None:
    for file in requirements.lock_files(name):
        lines = file.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        packages = [line for line in lines if line and line[0] not in "#- "]
        assert packages
        assert [line for line in packages if "==" not in line or "--hash=sha256:" not in line] == []


def test_the_command_of_a_set_names_what_is_needed_on_this_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(requirements.sys, "platform", "linux")
    assert requirements.install_command("cpu").count("torch-linux-cpu.txt") == 1
    monkeypatch.setattr(requirements.sys, "platform", "win32")
    command = requirements.install_command("cpu", r"C:\Program Files\Python\python.exe")
    assert command.startswith(r'"C:\Program Files\Python\python.exe" -I -m pip install ')
    assert "&&" not in command


@pytest.mark.parametrize(
    ("free_gb", "device", "offered", "chosen"),
    [
        (24, "cuda", (BFLOAT16, FOUR_BIT), BFLOAT16),
        (8, "cuda", (BFLOAT16, FOUR_BIT), FOUR_BIT),
        (32, "cpu", (FLOAT32, BFLOAT16), FLOAT32),
        (12, "cpu", (FLOAT32, BFLOAT16), BFLOAT16),
        (9, "cpu", (FLOAT32, INT8), INT8),
    ],
)
def test_the_best_precision_that_fits_is_chosen(
    free_gb: int, device: str, offered: tuple, chosen: object
) -> None:
    assert choose_precision("m", THREE_B, free_gb * 10**9, device, offered) is chosen


@pytest.mark.parametrize(
    ("device", "installed", "offered"),
    [
        ("cpu", "torchao", (FLOAT32, INT8)),
        ("cpu", "", (FLOAT32, BFLOAT16)),
        ("cuda", "bitsandbytes accelerate", (BFLOAT16, FOUR_BIT)),
        ("cuda", "bitsandbytes torchao", (BFLOAT16,)),
        ("mps", "bitsandbytes accelerate torchao", (BFLOAT16,)),
    ],
)
def test_precisions_are_offered_where_what_they_need_is_installed(
    device: str, installed: str, offered: tuple, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: name if name in installed.split() else None
    )
    assert offered_precisions(device) == offered


def test_memory_that_a_dropped_model_left_counts_as_free() -> None:
    class Cuda:
        """Keeps freed memory for itself, as torch does."""

        free, kept = 3, 7

        def empty_cache(self) -> None:
            self.free, self.kept = self.free + self.kept, 0

        def mem_get_info(self) -> tuple[int, int]:
            return self.free, 24

    assert free_bytes(SimpleNamespace(cuda=Cuda()), "cuda") == 10


def test_a_model_that_does_not_fit_is_refused_with_what_would() -> None:
    with pytest.raises(EngineError, match=r"needs about 10\.5 GB .* 8\.0 GB are free") as caught:
        choose_precision("m", THREE_B, 8 * 10**9, "cuda", (BFLOAT16,))
    assert "bitsandbytes" in caught.value.advice
    with pytest.raises(EngineError) as caught:
        choose_precision("m", 2 * THREE_B, 8 * 10**9, "cpu", (FLOAT32, BFLOAT16))
    assert "2.5 billion would fit" in caught.value.advice


def test_a_checkpoint_that_is_a_pickle_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "sam_vit_b.pth").write_bytes(b"pickle")
    with pytest.raises(EngineError, match=r"sam_vit_b\.pth is a file") as caught:
        model_folder(str(tmp_path / "sam_vit_b.pth"))
    assert "facebook/sam2-hiera-large" in caught.value.advice


def test_a_downloaded_models_revision_is_its_commit(tmp_path: Path) -> None:
    assert revision_of(tmp_path / "models--a--b" / "snapshots" / "0123abc") == "0123abc"
    own = tmp_path / "my-model"
    own.mkdir()
    (own / "model.safetensors").write_bytes(b"1")
    before = revision_of(own)
    assert before.startswith("local ")
    assert revision_of(own) == before
    (own / "model.safetensors").write_bytes(b"22")
    assert revision_of(own) != before
