"""`socio train` with a tiny random model through TRL: both phases, a kill, and what comes out."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("trl", reason="make setup-training installs it")

from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.engine.models.disk import LOCK_NAME
from socio_qgis.engine.models.profiles import write_own_profile
from socio_qgis.engine.reasoners.vlm.reasoner import Completion
from socio_qgis.engine.registry import make_reasoner, make_segmenter
from socio_qgis.evaluation.metrics import Scores
from socio_qgis.training.tiny.reasoner import PROFILE
from socio_qgis.training.vlm.cases import training_cases
from socio_qgis.training.vlm.config import RESULT, Config, Grpo, WarmUp
from socio_qgis.training.vlm.curves import draw_curves
from socio_qgis.training.vlm.judge import judge
from socio_qgis.training.vlm.lessons import Examiner
from socio_qgis.training.vlm.rollouts import Rollouts
from socio_qgis.training.vlm.train import _Model, newest_checkpoint, train

GRPO = Grpo(steps=5, prompts=2, group=2, rollouts_at_once=4, max_new_tokens=8, rewards="ours")


@pytest.fixture(autouse=True)
def small_profile(qwen2_5_vl: Path) -> None:
    """The tiny model's own, for pictures as small as the blocks'."""
    write_own_profile(PROFILE, qwen2_5_vl)


def config(model: Path, **changes: object) -> Config:
    values = {
        "segmenter": "classical", "cases": 6, "bf16": False, "judged": 2, "judge_every": 2,
        "save_every": 1, "grpo": GRPO, **changes,
    }  # fmt: skip
    return Config(str(model), "blocks", **values)


def log_of(output: Path) -> list[dict[str, float]]:
    checkpoint = newest_checkpoint(output / "grpo")
    assert checkpoint is not None
    return json.loads((Path(checkpoint) / "trainer_state.json").read_text())["log_history"]


def test_a_killed_run_goes_on_where_it_was(
    qwen2_5_vl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = tmp_path / "base"
    shutil.copytree(qwen2_5_vl, base)
    (base / LOCK_NAME).write_text("{}")  # as a downloaded model has one
    settings = (
        f'model = "{base.as_posix()}"\ndata = "blocks"\ncases = 6\nbf16 = false\n'
        "judged = 2\njudge_every = 2\nsave_every = 1\nlora_rank = 2\n"
        "[grpo]\nsteps = 6\nprompts = 2\ngroup = 2\nrollouts_at_once = 2\n"
        "max_new_tokens = 8\n"
    )
    (tmp_path / "a.toml").write_text(settings)
    output = tmp_path / "run"
    command = [sys.executable, "-m", "socio_qgis.cli", "train"]
    command += ["--config", str(tmp_path / "a.toml"), "--output", str(output)]
    first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while first.poll() is None and newest_checkpoint(output / "grpo") is None:
            time.sleep(0.05)
    finally:  # also where it takes longer than a test may
        first.kill()
        first.wait()
    assert not (output / RESULT).exists()
    reached = int(str(newest_checkpoint(output / "grpo")).rpartition("-")[2])
    assert main(command[3:]) == 0
    assert f"transformers:{output / RESULT}" in capsys.readouterr().out
    steps = [row["step"] for row in log_of(output) if "reward" in row]
    assert 1 <= reached < 6
    assert steps == [1, 2, 3, 4, 5, 6]  # none twice, none lost
    assert list((output / "grpo").rglob("events.out.tfevents.*"))
    assert (output / "curves.png").stat().st_size > 1000

    assert main(command[3:]) == 0  # there is nothing left to do
    for file in base.iterdir():  # servers look for more than is needed here
        assert (output / RESULT / file.name).exists() == (file.name != LOCK_NAME)
    reasoner = make_reasoner(f"transformers:{output / RESULT}")
    case = training_cases("blocks", 1, seed=0)[0]
    (answer,) = reasoner.localise(case.scene, [case.query])
    assert answer.level


def test_both_stages_are_trained_and_judged(
    qwen2_5_vl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A random model never says a box, so it is told that it did."""
    said = '<answer>[{"bbox_2d": [10, 10, 60, 60]}]</answer>'
    hear = Rollouts._keep_first

    def told(self: Rollouts, answers: object) -> None:
        hear(self, [(number, stage, said) for number, stage, _ in answers])

    monkeypatch.setattr(Rollouts, "_keep_first", told)
    train(config(qwen2_5_vl), tmp_path)
    log = [row for row in log_of(tmp_path) if "reward" in row]
    turns = [
        [stage for stage in ("localise", "refine") if np.isfinite(_mean(row, stage))] for row in log
    ]
    assert turns == [["localise"], ["localise"], ["refine"], ["localise"], ["refine"]]
    judged = [row["step"] for row in log_of(tmp_path) if "judged/g_iou" in row]
    assert judged == [0, 2, 4, 5]


def _mean(row: dict[str, float], stage: str) -> float:
    mean = row[f"rewards/{stage}_format/mean"]
    return np.nan if mean is None else mean


def test_the_judge_sees_what_the_product_would_return() -> None:
    cases = training_cases("blocks", 3, seed=4)
    examiner = Examiner(PROFILE)

    class Knows:
        """Right in stage 1; in stage 2 it is wrong, which the product finds out."""

        name, revision, windows_at_once = "knows", "1", 1

        def generate(self, questions: list, profile: object, stage: str, *_: object) -> list:
            if stage == "refine":
                return [Completion("nonsense")] * len(questions)
            return [Completion(examiner.first(cases[i])[1]) for i in range(len(questions))]

    one, both = judge(cases, examiner, Knows(), make_segmenter("classical"))
    assert isinstance(one, Scores)
    assert one.samples == 3
    assert one == both
    assert one.g_iou > 50


def test_a_warm_up_teaches(qwen2_5_vl: Path, tmp_path: Path) -> None:
    warm_up = WarmUp(steps=8, batch=4, learning_rate=5e-3)
    train(config(qwen2_5_vl, warm_up=warm_up, grpo=Grpo(
        steps=1, prompts=1, group=2, rollouts_at_once=2, max_new_tokens=4)), tmp_path)  # fmt: skip
    checkpoint = newest_checkpoint(tmp_path / "warm-up")
    log = json.loads((Path(str(checkpoint)) / "trainer_state.json").read_text())["log_history"]
    losses = [row["loss"] for row in log if "loss" in row]
    assert len(losses) == 8
    assert losses[-1] < losses[0]


def test_another_family_is_refused(qwen3_vl: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"only Qwen2\.5-VL"):
        train(config(qwen3_vl), tmp_path)


def test_a_batch_that_can_not_be_divided_is_named(qwen2_5_vl: Path, tmp_path: Path) -> None:
    grpo = Grpo(steps=1, prompts=3, group=2, rollouts_at_once=4)
    with pytest.raises(InputError, match="batch of 6"):
        train(config(qwen2_5_vl, grpo=grpo), tmp_path)


def test_bf16_without_such_a_gpu_is_said_before_the_model_is_loaded(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="bf16"):
        train(config(tmp_path / "nowhere", bf16=True), tmp_path)


def test_curves_of_a_log_without_a_stage(tmp_path: Path) -> None:
    draw_curves([{"step": 1, "rewards/localise_format/mean": 1.0}], tmp_path / "a.png")
    assert (tmp_path / "a.png").is_file()


class Slow:
    """Weights that take a while to write."""

    def save_pretrained(self, folder: Path) -> None:
        time.sleep(0.5)
        folder.mkdir(exist_ok=True)
        (folder / "config.json").write_text("{}")


def test_all_processes_go_on_with_the_model_that_one_has_written(tmp_path: Path) -> None:
    model, meeting = _Model.__new__(_Model), threading.Barrier(2)
    model.adapters, model._folder, model.profile = None, tmp_path, PROFILE

    def process(is_first: bool) -> bool:
        accelerator = SimpleNamespace(
            unwrap_model=lambda weights: weights, wait_for_everyone=lambda: meeting.wait(60)
        )
        trainer = SimpleNamespace(
            is_world_process_zero=lambda: is_first, accelerator=accelerator, model=Slow()
        )
        model.save(trainer, tmp_path / "model")
        return (tmp_path / "model" / "config.json").exists()

    with ThreadPoolExecutor(2) as processes:
        assert list(processes.map(process, (True, False))) == [True, True]


def test_several_updates_a_step_follow_all_roll_outs(
    qwen2_5_vl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ['<answer>[{"bbox_2d": [10, 10, 60, 60]}]</answer>',
            '<answer>[{"bbox_2d": [20, 20, 90, 90]}]</answer>']  # fmt: skip
    keep = Rollouts._keep_first

    def told(self: Rollouts, answers: object) -> None:
        rows = [(number, stage) for number, stage, _ in answers]
        keep(self, [(*row, said[i % 2]) for i, row in enumerate(rows)])

    monkeypatch.setattr(Rollouts, "_keep_first", told)
    grpo = Grpo(
        steps=3, prompts=2, group=2, rollouts_at_once=1, updates=4, max_new_tokens=4, top_k=5,
        rewards="released", divide_by_std=False, stage_2_after="all",
    )  # fmt: skip
    train(config(qwen2_5_vl, grpo=grpo), tmp_path)
    log = [row for row in log_of(tmp_path) if "reward" in row]
    assert [row["step"] for row in log] == [1, 5, 9]  # new roll-outs every 4 updates
    assert str(newest_checkpoint(tmp_path / "grpo")).endswith("-12")
    assert [bool(np.isfinite(_mean(row, "refine"))) for row in log] == [False, False, True]


def test_a_single_stage_is_trained_and_then_asked_once(qwen2_5_vl: Path, tmp_path: Path) -> None:
    grpo = Grpo(
        steps=1, prompts=1, group=2, rollouts_at_once=2, max_new_tokens=4, rewards="paper",
        single_stage=True,
    )  # fmt: skip
    model = train(config(qwen2_5_vl, grpo=grpo), tmp_path)
    reasoner = make_reasoner(f"transformers:{model}")
    assert reasoner.profile.stage_2 == "none"
    assert '"points"' in reasoner.profile.localise_prompt
    assert any("localise_accuracy" in key for row in log_of(tmp_path) for key in row)


def test_the_supervised_baseline_is_the_warm_up_alone(qwen2_5_vl: Path, tmp_path: Path) -> None:
    model = train(config(qwen2_5_vl, warm_up=WarmUp(steps=1, batch=2, only=True)), tmp_path)
    assert model.name == RESULT
    assert not (tmp_path / "grpo").exists()
    assert make_reasoner(f"transformers:{model}").profile == PROFILE
