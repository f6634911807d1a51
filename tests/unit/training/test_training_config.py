"""Configurations of training: those that come along, and what is wrong with others."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import InputError
from socio_qgis.training import CONFIGS
from socio_qgis.training.vlm.config import Config, read_config

LEAST = 'model = "m"\ndata = "blocks"\n'


@pytest.mark.parametrize(
    "name", ["paper.toml", "released.toml", "supervised.toml", "one-gpu.toml", "smoke.toml"]
)
def test_those_that_come_along_can_be_read(name: str) -> None:
    config = read_config(CONFIGS / name)
    assert config.grpo.steps > 0
    if config.deepspeed:
        assert "zero_optimization" in json.loads(Path(config.deepspeed).read_text())


def test_the_papers_numbers() -> None:
    grpo = read_config(CONFIGS / "paper.toml").grpo
    assert (grpo.group, grpo.prompts, grpo.learning_rate, grpo.weight_decay) == (8, 128, 1e-6, 0.01)
    assert (grpo.kl, grpo.clip, grpo.temperature, grpo.top_p) == (0.005, 0.5, 0.99, 0.99)
    assert grpo.steps == 2 * 250  # 250 on each stage
    assert (grpo.rewards, grpo.divide_by_std, grpo.stage_2_after) == ("paper", False, "best")


def test_the_released_codes_numbers() -> None:
    grpo = read_config(CONFIGS / "released.toml").grpo
    assert (grpo.rewards, grpo.divide_by_std, grpo.stage_2_after) == ("released", True, "all")
    assert (grpo.clip, grpo.top_k) == (0.2, 100)
    assert grpo.prompts * grpo.group / grpo.updates == 16  # sequences an update
    assert grpo.steps * grpo.updates == 32_000


def test_all_values_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(LEAST + "seed = 7\n[warm_up]\nsteps = 5\n[grpo]\nkl = 0\n")
    config = read_config(path)
    assert (config.seed, config.warm_up.steps, config.grpo.kl) == (7, 5, 0)
    assert config == Config(
        "m", "blocks", seed=7, warm_up=config.warm_up, grpo=dataclasses.replace(config.grpo, kl=0)
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "model is missing"),
        ('model = "m"\n', "data is missing"),
        (LEAST + "stpes = 3\n", "stpes is unknown"),
        (LEAST + "[grpo]\nstpes = 3\n", "[grpo] stpes is unknown"),
        (LEAST + '[grpo]\nsteps = "3"\n', "[grpo] steps is no int"),
        (LEAST + "[grpo]\nsteps = true\n", "[grpo] steps is no int"),
        (LEAST + "deepspeed = 3\n", "deepspeed is no str"),
        (LEAST + "grpo = 3\n", "[grpo] is no table"),
        (LEAST + '[grpo]\nrewards = "best"\n', "paper, released, ours"),
        (LEAST + "[grpo]\ngroup = 1\n", "2 or more"),
        (LEAST + "[grpo]\ngroup = 8\nrollouts_at_once = 12\n", "rollouts_at_once"),
        (LEAST + "cases = 0\n", "cases has to be positive"),
        (LEAST + "[grpo]\nrollouts_at_once = 0\n", "[grpo] rollouts_at_once has to be positive"),
        (LEAST + "[grpo]\nsteps = 0\n", "[grpo] steps has to be positive"),
        (LEAST + "[grpo]\nprompts = -1\n", "[grpo] prompts has to be positive"),
        (LEAST + "[grpo]\nupdates = 0\n", "[grpo] updates has to be positive"),
        (LEAST + "[grpo]\ntemperature = 0\n", "[grpo] temperature has to be positive"),
        (LEAST + "[grpo]\ntop_p = 2\n", "[grpo] top_p is 1 at most"),
        (LEAST + "[grpo]\nkl = -1\n", "[grpo] kl can't be negative"),
        (LEAST + '[grpo]\nstage_2_after = "worst"\n', "best, first, all"),
        (LEAST + '[grpo]\nstage_2_after = "all"\nvllm = true\n', "no vllm"),
        (LEAST + "[warm_up]\nbatch = 0\n", "[warm_up] batch has to be positive"),
        (LEAST + "[warm_up]\nsteps = -1\n", "[warm_up] steps can't be negative"),
        (LEAST + "[warm_up]\nonly = true\n", "only needs [warm_up] steps"),
        ("model = ", "can't be used"),
    ],
)
def test_what_is_wrong_is_named(text: str, named: str, tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        read_config(path)
    assert named in str(error.value)


def test_a_machine_without_trl_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("socio_qgis.cli.training.NEEDED", ("numpy", "surely_not_installed"))
    assert main(["train", "--config", "smoke.toml", "--output", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "surely_not_installed" in said
    assert "grpo.txt" in said
    assert "numpy" not in said
