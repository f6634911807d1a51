"""Qwen-VL through the real processor, template and generate, with tiny random weights."""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import shutil
import threading
from pathlib import Path

import huggingface_hub
import numpy as np
import pytest
import torch
import transformers
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import smart_resize

from socio_qgis.core.cancel import CancelToken
from socio_qgis.core.errors import CancelledError, EngineError
from socio_qgis.engine.contract import Scene, WindowResult, silent
from socio_qgis.engine.imaging.drawing import fitting_size, resize
from socio_qgis.engine.models.loading import BFLOAT16, INT8
from socio_qgis.engine.models.profiles import Profile, profile_for
from socio_qgis.engine.reasoners.vlm import answers, transformers_local
from socio_qgis.engine.reasoners.vlm.batching import BatchingGenerator
from socio_qgis.engine.reasoners.vlm.reasoner import Completion, Question, VlmReasoner, ignore_text
from socio_qgis.engine.reasoners.vlm.transformers_local import TransformersGenerator
from socio_qgis.engine.registry import make_reasoner
from socio_qgis.engine.run.scheduler import StageScheduler
from socio_qgis.engine.run.window import WindowJob
from socio_qgis.engine.segmenters.classical import Classical

FAMILIES = ("qwen2_5_vl", "qwen3_vl")
TEXTS = (
    "Where is the school?",
    "park",
    "Find each place for sport and culture, if any, and box it.",
)


def profile(folder: Path, **changes: object) -> Profile:
    return dataclasses.replace(profile_for(str(folder)), max_new_tokens=12, **changes)


def pictures(factor_px: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    shape = 4 * factor_px, (4 + seed) * factor_px, 3  # windows at an edge are smaller
    return tuple(rng.integers(0, 255, shape, dtype=np.uint8) for _ in range(2))  # type: ignore[return-value]


def alone(folder: Path, question: Question, tokens: int) -> str:
    """What transformers answers to one question, without our sharing, batching or stopping."""
    model = transformers.AutoModelForImageTextToText.from_pretrained(folder, dtype=torch.float32)
    kinds = {
        "qwen2_5_vl": transformers.Qwen2_5_VLProcessor,
        "qwen3_vl": transformers.Qwen3VLProcessor,
    }
    processor = transformers_local.images_only(kinds[model.config.model_type]).from_pretrained(
        folder
    )
    content = [{"type": "image"}, {"type": "image"}, {"type": "text", "text": question.text}]
    prompt = processor.apply_chat_template(
        [{"role": "user", "content": content}], add_generation_prompt=True
    )
    inputs = processor(
        text=[prompt],
        images=[question.map_rgb, question.satellite_rgb],
        do_resize=False,
        return_tensors="pt",
    )
    written = model.eval().generate(
        **inputs, max_new_tokens=tokens, do_sample=False, repetition_penalty=1.0
    )
    new = written[:, inputs["input_ids"].shape[1] :]
    (text,) = processor.batch_decode(new, skip_special_tokens=True)
    return text


@pytest.fixture(params=FAMILIES)
def folder(request: pytest.FixtureRequest) -> Path:
    """A tiny model of each family in turn."""
    made = request.getfixturevalue(request.param)
    assert isinstance(made, Path)
    return made


def texts_of(completions: list[Completion]) -> list[str]:
    return [completion.text for completion in completions]


def test_questions_on_shared_pictures_get_the_tokens_of_a_plain_generate(folder: Path) -> None:
    ours = profile(folder)
    shared = pictures(ours.factor_px, 1)
    questions = [Question(*shared, text) for text in TEXTS]
    texts = texts_of(TransformersGenerator(str(folder)).generate(questions, ours, "localise"))
    assert texts == [alone(folder, question, 12) for question in questions]
    assert len(set(texts)) > 1  # a model that always says the same would prove nothing


def test_questions_on_pictures_of_their_own_do_too(folder: Path) -> None:
    ours = profile(folder)
    one, other = pictures(ours.factor_px, 1), pictures(ours.factor_px, 2)
    questions = [
        Question(*one, TEXTS[0]),
        Question(*other, TEXTS[2]),
        Question(*one, TEXTS[1]),
    ]
    texts = texts_of(TransformersGenerator(str(folder)).generate(questions, ours, "refine"))
    assert texts == [alone(folder, question, 12) for question in questions]


def test_the_pictures_of_all_questions_are_read_once(folder: Path) -> None:
    generator, ours = TransformersGenerator(str(folder)), profile(folder)
    patches: list[int] = []
    generator._model.model.visual.register_forward_pre_hook(
        lambda _, args, kwargs: patches.append(len(args[0] if args else kwargs["hidden_states"])),
        with_kwargs=True,
    )
    shared = pictures(ours.factor_px, 1)
    generator.generate([Question(*shared, text) for text in TEXTS], ours, "localise")
    assert patches == [2 * 8 * 10]  # two pictures of 8 x 10 patches, in one call


def test_more_questions_than_a_batch_are_all_answered_in_order(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = profile(folder)
    shared = pictures(ours.factor_px, 1)
    questions = [Question(*shared, text) for text in TEXTS]
    generator = TransformersGenerator(str(folder))
    together = texts_of(generator.generate(questions, ours, "localise"))
    monkeypatch.setattr(transformers_local, "MAX_BATCH", 2)
    assert texts_of(generator.generate(questions, ours, "localise")) == together


def test_written_tokens_are_counted_once_and_without_padding(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transformers_local, "TELL_EVERY_S", 0.0)
    ours = profile(folder)
    generator = TransformersGenerator(str(folder))
    question = Question(*pictures(ours.factor_px, 1), TEXTS[0])
    (single,) = generator.generate([question], ours, "localise")
    assert 1 <= single.tokens <= ours.max_new_tokens
    both = generator.generate([question, question], ours, "localise")
    assert [one.tokens for one in both] == [single.tokens] * 2


def test_no_questions_are_no_work(folder: Path) -> None:
    generator = TransformersGenerator(str(folder))
    assert texts_of(generator.generate([], profile(folder), "refine")) == []


def test_progress_is_told_at_every_token_and_never_goes_back(folder: Path) -> None:
    told: list[tuple[str, float]] = []
    ours = profile(folder)
    TransformersGenerator(str(folder)).generate(
        [Question(*pictures(ours.factor_px, 1), TEXTS[0])],
        ours,
        "localise",
        lambda stage, fraction: told.append((stage, fraction)),
    )
    fractions = [fraction for _, fraction in told]
    assert {stage for stage, _ in told} == {"localise"}
    assert fractions == sorted(fractions)
    assert [round(f * 12) for f in fractions if f] == list(range(1, 13))


def test_the_text_is_told_while_it_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transformers_local, "TELL_EVERY_S", 0.0)
    monkeypatch.setattr(transformers_local, "MAX_BATCH", 2)
    ours = profile(folder)
    questions = [Question(*pictures(ours.factor_px, 1), text) for text in TEXTS]
    told: list[list[str]] = [[] for _ in TEXTS]
    generator = TransformersGenerator(str(folder))
    completions = generator.generate(
        questions, ours, "localise", silent, lambda i, text: told[i].append(text)
    )
    texts = texts_of(completions)
    for text, parts in zip(texts, told, strict=True):
        assert len(parts) == 12
        assert parts[-1] == text
        # A token may be half of a character, which is told as U+FFFD until the rest is there.
        assert all(text.startswith(part.rstrip("\ufffd")) for part in parts)


def test_cancel_works_within_one_token_and_leaves_nothing_behind(folder: Path) -> None:
    generator, ours = TransformersGenerator(str(folder)), profile(folder)
    steps: list[int] = []
    generator._model.register_forward_hook(lambda *_: steps.append(1))
    cancel = CancelToken()

    def report(stage: str, fraction: float) -> None:
        if round(fraction * 12) == 2:
            cancel.set()

    shared = pictures(ours.factor_px, 1)
    questions = [Question(*shared, text) for text in TEXTS]
    with pytest.raises(CancelledError):
        generator.generate(questions, ours, "localise", report, ignore_text, cancel)
    assert len(steps) == 1 + 3  # the pictures, then three tokens
    texts = texts_of(generator.generate(questions, ours, "localise"))
    assert texts == [alone(folder, question, 12) for question in questions]


def test_each_answer_of_a_batch_ends_where_it_ends(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that has ended is not written on while others of its batch are."""
    ours = profile(folder)
    shared = pictures(ours.factor_px, 1)
    questions = [Question(*shared, text) for text in TEXTS]
    generator = TransformersGenerator(str(folder))
    whole = texts_of(generator.generate(questions, ours, "localise"))
    # What one of them says early on, and no other says, stands in for "</answer>".
    end = next(
        part
        for text in whole
        for length in (1, 2, 3)
        for at in range(2, 6)
        if (part := text[at : at + length]).isprintable()
        and part.strip()
        and sum(part in other for other in whole) == 1
    )
    for module in (transformers_local, answers):
        monkeypatch.setattr(module, "END_OF_ANSWER", end)
    cut = texts_of(TransformersGenerator(str(folder)).generate(questions, ours, "localise"))
    for text, before in zip(cut, whole, strict=True):
        if end in before:
            assert end in text
            assert len(text) < len(before)
            assert before.startswith(text)
        else:
            assert text == before


def test_sampling_follows_the_profile_and_can_be_repeated(folder: Path) -> None:
    generator, ours = TransformersGenerator(str(folder)), profile(folder)
    question = Question(*pictures(ours.factor_px, 1), TEXTS[0])
    hot = dataclasses.replace(ours, temperature=5.0, top_p=1.0)
    (first,) = texts_of(generator.generate([question], hot, "localise"))
    assert texts_of(generator.generate([question], hot, "localise")) == [first]
    (greedy,) = texts_of(generator.generate([question], ours, "localise"))
    assert first != greedy
    # One token to choose from is no choice, however hot.
    narrow = dataclasses.replace(hot, top_k=1)
    assert texts_of(generator.generate([question], narrow, "localise")) == [greedy]


def test_a_sampled_answer_is_the_same_whatever_else_is_in_its_batch(folder: Path) -> None:
    generator, ours = TransformersGenerator(str(folder)), profile(folder)
    hot = dataclasses.replace(ours, temperature=2.0, top_p=0.9, top_k=50)
    questions = [Question(*pictures(ours.factor_px, seed), TEXTS[seed]) for seed in range(3)]
    together = texts_of(generator.generate(questions, hot, "localise"))
    for question, text in zip(questions, together, strict=True):
        assert texts_of(generator.generate([question], hot, "localise")) == [text]


def test_tokens_are_drawn_as_often_as_the_model_finds_them_likely(qwen2_5_vl: Path) -> None:
    throw = TransformersGenerator(str(qwen2_5_vl))._dice(1, seed=0)
    scores = torch.tensor([[0.0, 1.0, 2.0, float("-inf")]])
    drawn = torch.stack([throw(None, scores).argmax() for _ in range(5000)])
    shares = torch.bincount(drawn, minlength=4) / len(drawn)
    assert torch.allclose(shares, scores.softmax(1)[0], atol=0.03)


def test_windows_of_one_run_are_answered_in_batches(
    taught: Path, scene: Scene, small_pictures: None
) -> None:
    square = Scene(scene.satellite_rgb[:, :200], scene.map_rgb[:, :400], 1.0)
    generator = TransformersGenerator(str(taught))
    rows: list[int] = []
    generator._model.model.language_model.register_forward_pre_hook(
        lambda _, args, kwargs: rows.append(len(kwargs["inputs_embeds"])), with_kwargs=True
    )
    reasoner = VlmReasoner(BatchingGenerator(generator), profile_for(str(taught)))
    results: list[object] = []
    ended = threading.Semaphore(0)

    def on_done(result: object) -> None:
        results.append(result)
        ended.release()

    scheduler = StageScheduler(reasoner, Classical())
    for window in range(6):
        job = WindowJob(window, (0.0, 0.0, 200.0, 200.0), ("lawn",), lambda: square)
        scheduler.submit(job, on_done)
    assert all(ended.acquire(timeout=120) for _ in range(6))
    scheduler.close()
    assert [type(one) for one in results] == [WindowResult] * 6, results
    assert all(one.polygons for one in results), results
    assert max(rows) > 1


def test_a_model_in_bfloat16_runs(qwen2_5_vl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transformers_local, "offered_precisions", lambda device: (BFLOAT16,))
    generator = TransformersGenerator(str(qwen2_5_vl))
    assert generator.revision.endswith(", bfloat16 on cpu")
    questions = [Question(*pictures(28, 1), text) for text in TEXTS]
    texts = texts_of(generator.generate(questions, profile(qwen2_5_vl), "localise"))
    assert all(texts)


@pytest.mark.skipif(
    importlib.util.find_spec("torchao") is None, reason="int8 needs torchao, which is missing here"
)
def test_a_model_in_int8_reads_nearly_as_in_float32(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = TransformersGenerator(str(folder))
    monkeypatch.setattr(transformers_local, "offered_precisions", lambda device: (INT8,))
    generator, ours = TransformersGenerator(str(folder)), profile(folder)
    assert generator.revision.endswith(", int8 on cpu")
    layer = generator._model.model.language_model.layers[0].mlp.up_proj
    assert layer.weight.qdata.dtype == torch.int8
    ids = torch.arange(10, 60)[None]
    with torch.inference_mode():
        logits, expected = (one._model(input_ids=ids).logits for one in (generator, exact))
    assert torch.corrcoef(torch.stack([logits.flatten(), expected.flatten()]))[0, 1] > 0.99
    questions = [Question(*pictures(ours.factor_px, 1), text) for text in TEXTS]
    assert all(generator.generate(questions, ours, "localise"))


@pytest.mark.parametrize(
    ("installed", "capability", "device", "attention"),
    [
        (True, (8, 0), "cuda", "flash_attention_2"),
        (True, (7, 5), "cuda", None),
        (True, (8, 0), "cpu", None),
        (False, (8, 0), "cuda", None),
    ],
)
def test_flash_attention_is_taken_where_it_is_installed_and_the_gpu_has_it(
    installed: bool,
    capability: tuple[int, int],
    device: str,
    attention: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: capability)
    monkeypatch.setattr(transformers.utils, "is_flash_attn_2_available", lambda: installed)
    options = transformers_local._weights(torch, transformers, BFLOAT16, device)
    assert options.get("attn_implementation") == attention  # else SDPA, see `load_weights`


def test_a_query_goes_all_the_way_through_the_registry(qwen2_5_vl: Path, scene: Scene) -> None:
    reasoner = make_reasoner(f"transformers:{qwen2_5_vl}")
    reasoner._profile = profile(qwen2_5_vl)  # type: ignore[attr-defined]
    answers = reasoner.localise(scene, ["school", "park"])
    assert len(answers) == 2
    assert ", float32 on cpu, Qwen2.5-VL " in reasoner.revision


def test_a_profile_of_another_family_is_refused(qwen2_5_vl: Path, qwen3_vl: Path) -> None:
    generator = TransformersGenerator(str(qwen2_5_vl))
    with pytest.raises(EngineError, match="multiples of 28 px; the profile Qwen3-VL says 32"):
        generator.generate([Question(*pictures(32, 1), "school")], profile(qwen3_vl), "localise")


def test_a_model_of_another_family_is_refused(sam2: Path) -> None:
    with pytest.raises(EngineError, match="is a sam2 model"):
        TransformersGenerator(str(sam2))


def test_a_downloaded_model_is_found_by_its_id_and_commit(
    qwen2_5_vl: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = tmp_path / "models--nobody--tiny-qwen2.5-vl"
    shutil.copytree(qwen2_5_vl, repository / "snapshots" / ("ab" * 20))
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text("ab" * 20)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_CACHE", str(tmp_path))
    for revision in ("", "ab" * 20):
        generator = TransformersGenerator("nobody/tiny-qwen2.5-vl", revision)
        assert generator.revision == f"{'ab' * 20}, float32 on cpu"
    with pytest.raises(EngineError, match="not on this machine"):
        TransformersGenerator("nobody/tiny-qwen2.5-vl", "cd" * 20)


@pytest.mark.parametrize("model", ["Qwen/Qwen2.5-VL-3B-Instruct", "Qwen/Qwen3-VL-4B-Instruct"])
def test_our_sizes_are_those_of_the_models_own_rule(model: str) -> None:
    ours = profile_for(model)
    rng = np.random.default_rng(0)
    for width, height in rng.integers(20, 3000, (2000, 2)).tolist():
        size = fitting_size(width, height, ours.factor_px, ours.min_pixels, ours.max_pixels)
        theirs = smart_resize(height, width, ours.factor_px, ours.min_pixels, ours.max_pixels)
        assert size == theirs[::-1], (width, height)


@pytest.mark.parametrize("shape", [(768, 768), (1000, 768), (431, 777), (100, 90), (1500, 1400)])
def test_the_model_sees_what_its_own_processor_would_make_of_a_picture(
    shape: tuple[int, int], qwen2_5_vl: Path
) -> None:
    own = transformers.AutoImageProcessor.from_pretrained(qwen2_5_vl, backend="pil")
    rgb = np.random.default_rng(0).integers(0, 255, (*shape, 3), dtype=np.uint8)
    ours = profile(qwen2_5_vl)
    limits = {"min_pixels": ours.min_pixels, "max_pixels": ours.max_pixels}
    theirs = own(rgb, size={"shortest_edge": ours.min_pixels, "longest_edge": ours.max_pixels},
                 return_tensors="np")  # fmt: skip
    resized = resize(rgb, *fitting_size(*shape[::-1], ours.factor_px, **limits))
    kept = own(resized, do_resize=False, return_tensors="np")
    assert np.array_equal(theirs["image_grid_thw"], kept["image_grid_thw"])
    assert np.array_equal(theirs["pixel_values"], kept["pixel_values"])


def test_a_model_that_is_not_here_is_not_downloaded() -> None:
    with pytest.raises(EngineError, match="not on this machine") as caught:
        TransformersGenerator("nobody/nothing-3B", "0123abc")
    assert "socio models pull nobody/nothing-3B" in caught.value.advice


def test_pickled_weights_are_not_read(qwen2_5_vl: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pickled-qwen2.5-vl"
    shutil.copytree(qwen2_5_vl, folder)
    torch.save({}, folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    with pytest.raises(EngineError, match="can't be loaded"):
        TransformersGenerator(str(folder))


def test_code_in_a_models_folder_is_not_run(qwen2_5_vl: Path, tmp_path: Path) -> None:
    folder = tmp_path / "sly-qwen2.5-vl"
    shutil.copytree(qwen2_5_vl, folder)
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "sly", "auto_map": {"AutoConfig": "sly.Sly"}}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "sly.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nclass Sly: pass")
    with pytest.raises(EngineError, match="can't be loaded"):
        TransformersGenerator(str(folder))
    assert not (tmp_path / "ran").exists()


def test_missing_weights_are_an_error_and_not_random(qwen2_5_vl: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = tmp_path / "torn-qwen2.5-vl"
    shutil.copytree(qwen2_5_vl, folder)
    weights = load_file(folder / "model.safetensors")
    weights.pop(sorted(weights)[0])
    save_file(weights, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(EngineError, match=r"lacks \d of its weights"):
        TransformersGenerator(str(folder))
