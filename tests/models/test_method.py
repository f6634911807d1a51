"""The published method, row by row, against values computed by hand or stated by its authors.

One table: what is said of the method, what this program makes of it, and what it should be. Other
tests look into each more closely; a row here that fails says which claim no longer holds.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

sys.path.append(str(Path(__file__).parents[1] / "engine"))  # for its stand-ins

from fake_server import Stream, serve
from scripted import BoxSegmenter, Scripted, scene

from socio_qgis.core.errors import EngineError, InputError
from socio_qgis.core.paths import RESOURCES
from socio_qgis.engine.contract import Answer, Draft, Instance, Proposal, Scene
from socio_qgis.engine.imaging.drawing import draw_draft, fitting_size
from socio_qgis.engine.models import loading, prompts
from socio_qgis.engine.models.profiles import Profile, known_checkpoints, profile_for
from socio_qgis.engine.pipeline import segment_scene
from socio_qgis.engine.reasoners.vlm.answers import parse_answer
from socio_qgis.engine.reasoners.vlm.openai_api import OpenAIGenerator
from socio_qgis.engine.reasoners.vlm.probe import agreed, probe
from socio_qgis.engine.reasoners.vlm.reasoner import Question, VlmReasoner
from socio_qgis.evaluation.datasets.read import read_split
from socio_qgis.evaluation.datasets.write import write_sample
from socio_qgis.training import CONFIGS
from socio_qgis.training.vlm import rewards
from socio_qgis.training.vlm.cases import Case
from socio_qgis.training.vlm.config import Grpo, read_config
from socio_qgis.training.vlm.lessons import Examiner, single_stage
from socio_qgis.training.vlm.rollouts import Rollouts

SOCIO = profile_for("vvangfaye/SocioReasoner-3B")
QWEN = profile_for("Qwen/Qwen2.5-VL-3B-Instruct")
SIDE = 640  # a multiple of 32, so that boxes come back exactly
A, B, C = [32, 32, 96, 96], [160, 160, 288, 288], [320, 320, 512, 512]

ROWS: list[Any] = []


def row(name: str, expected: object) -> Callable[[Callable[[Path], object]], None]:
    """Put a function, which gets an empty folder, and what it should return, into the table."""

    def add(got: Callable[[Path], object]) -> None:
        ROWS.append(pytest.param(got, expected, id=name))

    return add


# 0. Packages and Meta's checkpoints


@row("cuda has onnxruntime-gpu, and onnxruntime elsewhere only", (True, True))
def _(folder: Path) -> object:
    lock = (RESOURCES / "requirements" / "cuda.txt").read_text(encoding="utf-8")
    plain = re.findall(r"^onnxruntime==.*", lock, re.MULTILINE)
    gpu = re.findall(r"^onnxruntime-gpu==", lock, re.MULTILINE)
    return bool(gpu), all("sys_platform != 'linux'" in line for line in plain)


@row("Meta's ViT-B, L and H are known by their hashes", ["sam_vit_b", "sam_vit_h", "sam_vit_l"])
def _(folder: Path) -> object:
    known = known_checkpoints()
    assert all(re.fullmatch("[0-9a-f]{64}", sha256) for sha256 in known)
    return sorted(one.name.rpartition("_")[0] for one in known.values())


# 1. Stage 2


def say(*objects: dict[str, Any]) -> str:
    return f"<think>So.</think><answer>{json.dumps(objects)}</answer>"


def boxes(*corners: list[int]) -> str:
    return say(*({"bbox_2d": box} for box in corners))


def found(profile: Profile, first: str, second: str) -> list[Instance]:
    profile = replace(profile, factor_px=32, min_pixels=3136)
    reasoner = VlmReasoner(Scripted(first, second), profile)
    (instances,) = segment_scene(scene(SIDE, SIDE), ["school"], reasoner, BoxSegmenter())
    return instances


def corners(instances: list[Instance]) -> list[list[int]]:
    sides = []
    for one in instances:
        rows, columns = (np.flatnonzero(one.mask.any(axis=axis)) for axis in (1, 0))
        sides.append([int(v) for v in (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)])
    return sides


WIDER = [0, 0, 256, 256]  # IoU with A is 64 * 64 / 65,536, and it scores lower: 0.84 against 0.99
for name, second, expected in (
    ("widened, against a lower score and overlap", boxes(WIDER, B), [WIDER, B]),
    ("moved", boxes([40, 40, 104, 104], B), [[40, 40, 104, 104], B]),
    ("added", boxes(A, B, C), [A, B, C]),
    ("dropped", boxes(B), [B]),
    ("all dropped", say(), []),
    ("unreadable: stage 1 stands", "I can't.", [A, B]),
):
    row(f"stage 2 of a trained model is the result: {name}", expected)(
        lambda folder, second=second: corners(found(SOCIO, boxes(A, B), second))
    )
for name, second, expected in (
    ("what is not named is kept", say(), [A, B]),
    ("keep", say({"id": 2, "action": "keep"}), [A, B]),
    ("adjust", say({"id": 2, "action": "adjust", "bbox_2d": C}), [A, C]),
    ("drop", say({"id": 1, "action": "drop"}), [B]),
    ("add", say({"action": "add", "bbox_2d": C}), [A, B, C]),
    ("kin of these words", say({"box_id": 1, "decision": "remove"}), [B]),
):
    row(f"stage 2 of another model is by number: {name}", expected)(
        lambda folder, second=second: corners(found(QWEN, boxes(A, B), second))
    )


@row("it is said which stage made a result", ["1: kept by stage 2", "2"])
def _(folder: Path) -> object:
    return [one.stage for one in found(SOCIO, boxes(A, B), boxes(A, C))]


@row("points on and off go to the segmenter", (((200.0, 200.0),), ((300.0, 280.0),)))
def _(folder: Path) -> object:
    second = say({"id": 1, "positive_points": [[200, 200]], "negative_points": [[300, 280]]})
    reasoner = VlmReasoner(Scripted(second), replace(QWEN, factor_px=32))
    first = Answer((Proposal((160.0, 160.0, 320.0, 320.0)),))
    draft = Draft(first, np.zeros((1, SIDE, SIDE), bool), np.ones(1, np.float32))
    ((one,),) = (answer.proposals for answer in reasoner.refine(scene(SIDE, SIDE), ["x"], [draft]))
    return one.points_xy_px, one.points_off_xy_px


@row("confidence is a field of its own; the score, 1 less the box's share, stays", (0.8, 0.99))
def _(folder: Path) -> object:
    (one,) = found(QWEN, say({"bbox_2d": A, "confidence": 0.8}), say())
    return one.confidence, round(one.score, 4)


# 2. The prompts


@row("the source of SocioReasoner's prompts is pinned", True)
def _(folder: Path) -> object:
    return SOCIO.published_prompts == prompts.Source(
        "AMAP-ML/SocioReasoner",
        "7ba0c65b2f03878d1abb15f00b357fc788f98335",  # pragma: allowlist secret
        "roll/pipeline/rlvr/rlvr_socioseg_vlm_pipeline_infer.py",
        # pragma: allowlist nextline secret
        "5a156cb8b860e320fdf9dbdd39a9a24083f500d8fdc1557f984c25996e5b9417",
        "Apache-2.0",
        "format_prompt_1",
        "format_prompt_2",
        "question_template",
        "answer",
    )


FILE = """
def format_prompt_1(prompt):
    question_template = "Find '{prompt}'. Say <answer>{answer}</answer>"
    answer = '[{"bbox_2d": [1,2,3,4]}]'
    raise SystemExit("it was run")

def format_prompt_2(prompt, bboxs):
    question_template = "'{prompt}' is at {bboxs}. Say <answer>{answer}</answer>"
    answer = '[]'
"""


def published() -> Profile:
    assert SOCIO.published_prompts is not None
    one, two = prompts.read_templates(FILE, SOCIO.published_prompts)
    return replace(SOCIO, localise_prompt=one, refine_prompt=two, wording=prompts.PUBLISHED)


@row("a file of that form is read, not run; what is asked", [
    "Find 'park'. Say <answer>[{\"bbox_2d\": [1,2,3,4]}]</answer>",
    # the model's own way of writing its boxes
    "'park' is at [{\"bbox_2d\":[63,63, 126,126]}]. Say <answer>[]</answer>",
])  # fmt: skip
def _(folder: Path) -> object:
    wrote = '<think>.</think><answer>[{"bbox_2d":[63,63, 126,126]}]</answer>'
    generator = Scripted(wrote, wrote)
    segment_scene(scene(), ["park"], VlmReasoner(generator, published()), BoxSegmenter())
    return [question.text for question in generator.asked]


@row("the results say which wording was used", [True, False])
def _(folder: Path) -> object:
    asked = (published(), replace(SOCIO, wording=prompts.OWN))
    return ["published wording" in VlmReasoner(Scripted(), one).revision for one in asked]


# 3. Answers, servers, pictures


@row("a cut answer has no box", (False, 0))
def _(folder: Path) -> object:
    parsed = parse_answer('<answer>[{"bbox_2d": [100, 120, 400, 5', (756, 756), (768, 768))
    return parsed.readable, len(parsed.objects)


@row("it is asked again once, with twice the room", [2048, 4096])
def _(folder: Path) -> object:
    cut = Stream(('<think>.</think><answer>[{"bbox_2d": [100, 120',), finish="length",
                 usage={"completion_tokens": 2048})  # fmt: skip
    with serve(cut, "<answer>[]</answer>") as server:
        generator = OpenAIGenerator(server.url, "m")
        VlmReasoner(generator, SOCIO).localise(scene(), ["park"])
        return [body["max_tokens"] for body in server.bodies]


def refusal(*replies: Any) -> tuple[str, int]:
    picture = np.zeros((28, 28, 3), np.uint8)
    with serve(*replies) as server:
        try:
            OpenAIGenerator(server.url, "m").generate(
                [Question(picture, picture, "Where?")], SOCIO, "localise"
            )
        except EngineError as error:
            return re.sub(r"openai:\S+", "It", str(error)), len(server.bodies)
        return "", len(server.bodies)


@row("a context that is full is said at once", ("It stopped after 700 of 2048 tokens", 1))
def _(folder: Path) -> object:
    full = Stream(("<think>By",), finish="length", usage={"completion_tokens": 700})
    said, requests = refusal(full)
    return said.partition(":")[0], requests


@row("a server without vision is told at once", 1)
def _(folder: Path) -> object:
    said, requests = refusal((400, '{"error": {"message": "m is not a multimodal model"}}'))
    assert "takes no pictures" in said
    return requests


@row("all of the sampling goes to the server", {
    "temperature": 1.0, "top_p": 0.8, "top_k": 100, "repetition_penalty": 1.0, "seed": 0,
})  # fmt: skip
def _(folder: Path) -> object:
    with serve("<answer>[]</answer>") as server:
        VlmReasoner(OpenAIGenerator(server.url, "m"), SOCIO).localise(scene(), ["park"])
        (body,) = server.bodies
    return {name: body[name] for name in
            ("temperature", "top_p", "top_k", "repetition_penalty", "seed")}  # fmt: skip


# 37 * 28 = 1036; 18 * 28 = 504, the least multiple from 500 x 500 on; 27 * 28 = 756; 48 * 28 = 1344
@row("sizes of pictures, by their side", {400: 504, 768: 756, 1024: 1036, 1500: 1344})
def _(folder: Path) -> object:
    limits = SOCIO.factor_px, SOCIO.min_pixels, SOCIO.max_pixels
    return {side: fitting_size(side, side, *limits)[0] for side in (400, 768, 1024, 1500)}


# 100 * 0.6 + (255, 0, 0) * 0.4
@row("boxes are blue, 2 px wide, and under the mask, red at 40 percent", {
    "box": (0, 0, 255), "box and mask": (102, 0, 153), "mask": (162, 60, 60), "else": (100,) * 3,
})  # fmt: skip
def _(folder: Path) -> object:
    mask = np.zeros((60, 60), bool)
    mask[:, :20] = True
    drawn = draw_draft(np.full((60, 60, 3), 100, np.uint8), [(10, 10, 40, 40)], mask)
    at = {"box": (39, 20), "box and mask": (11, 20), "mask": (12, 20), "else": (38, 20)}
    return {name: tuple(int(v) for v in drawn[y, x]) for name, (x, y) in at.items()}


for name, model_type, expected_name in (
    ("qwen2_5-vl", "", "Qwen2.5-VL"),
    ("checkpoint-200", "qwen2_5_vl", "Qwen2.5-VL"),
    ("InternVL3-8B", "internvl", "Other model"),
):

    @row(f"the profile of a folder called {name}", (expected_name, expected_name == "Other model"))
    def _(folder: Path, name: str = name, model_type: str = model_type) -> object:
        (folder / name).mkdir()
        config = {"model_type": model_type} if model_type else {}
        (folder / name / "config.json").write_text(json.dumps(config))
        profile = profile_for(str(folder / name))
        return profile.name, profile.is_guess


class Thousandths:
    """A model that boxes the drawn rectangle, whatever frame it was asked for."""

    name, revision, windows_at_once = "thousandths", "1", 1

    def generate(self, questions: list[Question], *_: object) -> list[Any]:
        texts = []
        for question in questions:
            ground = question.satellite_rgb.reshape(-1, 3)[0]
            rows, columns = (
                np.flatnonzero((question.satellite_rgb != ground).any(axis=2).any(axis=axis))
                for axis in (1, 0)
            )
            height, width = question.satellite_rgb.shape[:2]
            box = [columns[0] / width, rows[0] / height,
                   (columns[-1] + 1) / width, (rows[-1] + 1) / height]  # fmt: skip
            texts.append(boxes([round(1000 * float(value)) for value in box]))
        return Scripted(*texts).generate(questions)


@row("a probe tells the frame of a model's coordinates", "thousandths")
def _(folder: Path) -> object:
    return agreed(probe(Thousandths(), QWEN))


# 10 * 20 + 30 numbers of 4 bytes, and 2.5 GB to work with
@row("the memory of a segmenter beside a model", 2_500_000_920)
def _(folder: Path) -> object:
    header = json.dumps({
        "a": {"dtype": "F16", "shape": [10, 20], "data_offsets": [0, 400]},
        "b": {"dtype": "F16", "shape": [30], "data_offsets": [400, 460]},
    }).encode()  # fmt: skip
    content = len(header).to_bytes(8, "little") + header + bytes(460)
    (folder / "model.safetensors").write_bytes(content)
    (folder / "config.json").write_text("{}")
    return loading.segmenter_bytes(f"sam2:{folder}")


# 4. Training

SQUARE = [0, 0, 100, 100]
ONE = np.array([SQUARE], float)
TWO = np.array([SQUARE, [200, 0, 300, 100]], float)
for name, got, expected_worth in (
    # all right, or nothing
    ("paper, format", lambda: rewards.localise_format(boxes(SQUARE), "paper"), 1.0),
    ("paper, wrong format", lambda: rewards.localise_format(say({"x": 1}), "paper"), 0.0),
    # one match of two: 1 / 2
    ("paper, accuracy", lambda: rewards.localise_accuracy(boxes(SQUARE), TWO, "paper"), 0.5),
    # 5,000 of 10,000 px: an IoU of one half is not above one half
    (
        "paper, accuracy at one half",
        lambda: rewards.localise_accuracy(boxes([0, 0, 100, 50]), ONE, "paper"),
        0.0,
    ),
    # 1 for the IoU, 1 for the corners, less 1
    ("released, accuracy", lambda: rewards.localise_accuracy(boxes(SQUARE), ONE, "released"), 1.0),
    (
        "released, accuracy of a pair that earns nothing",
        lambda: rewards.localise_accuracy(boxes([300, 300, 400, 400]), ONE, "released"),
        -1.0,
    ),
    # 1 for the IoU above one half, and the IoU of 6,000 / 10,000
    (
        "ours, accuracy",
        lambda: rewards.localise_accuracy(boxes([0, 0, 100, 60]), ONE, "ours"),
        1.6,
    ),
    # exp(-2 * |1 - 2| / 2)
    ("length", lambda: rewards.localise_length(boxes(SQUARE), 2), math.exp(-1)),
    # exp(-(n - mu)^2 / 8)
    (
        "points, 4 where 2 are asked for",
        lambda: rewards.refine_points(say({"bbox_2d": SQUARE, "points": [[1, 1]] * 4})),
        math.exp(-0.5),
    ),
    (
        "points, 2 where 3 are asked for",
        lambda: rewards.refine_points(say({"bbox_2d": SQUARE, "points": [[1, 1]] * 2}), 3),
        math.exp(-1 / 8),
    ),
):
    row(f"reward: {name}", pytest.approx(expected_worth))(lambda folder, got=got: got())


def case() -> Case:
    picture, instance = np.zeros((112, 112, 3), np.uint8), np.zeros((1, 112, 112), bool)
    instance[0, 28:84, 28:56] = True
    return Case(Scene(picture, picture), "park", instance)


TRUE = boxes([28, 28, 56, 84])
FAR = boxes([0, 0, 28, 28])


def rolled_out(settings: Grpo, *texts: str) -> tuple[Rollouts, dict[str, Any]]:
    examiner = Examiner(replace(SOCIO, min_pixels=56 * 56))
    rollouts = Rollouts([case()], examiner, BoxSegmenter(), settings)
    rows = rollouts.rows({"case": [0] * len(texts), "stage": ["localise"] * len(texts)})
    turns = [[{"role": "assistant", "content": text}] for text in texts]
    columns = {name: rows[name] for name in ("case", "stage", "shown")}
    return rollouts, {f.__name__: f(completions=turns, **columns) for f in rollouts.functions()}


@row("in the paper a wrong format is worth nothing at all", {
    "localise_format": [1, 0], "localise_accuracy": [1, 0], "localise_length": [1, 0],
})  # fmt: skip
def _(folder: Path) -> object:
    _, worth = rolled_out(Grpo(rewards="paper"), TRUE, TRUE.replace("<think>", ""))
    return {name: values for name, values in worth.items() if name.startswith("localise")}


for after, shown in (("best", [[28, 28, 56, 84]]), ("first", [[0, 0, 28, 28]])):

    @row(f"stage 2 follows the {after} roll-out", shown)
    def _(folder: Path, after: str = after) -> object:
        rollouts, _ = rolled_out(Grpo(rewards="paper", stage_2_after=after), FAR, TRUE)
        return json.loads(rollouts.rows({"case": [0], "stage": ["refine"]})["shown"][0])


@row("paper.toml: less the mean alone, clip, best", ("paper", False, 0.5, "best"))
def _(folder: Path) -> object:
    grpo = read_config(CONFIGS / "paper.toml").grpo
    return grpo.rewards, grpo.divide_by_std, grpo.clip, grpo.stage_2_after


# 128 questions of 8 roll-outs in 64 updates; 250 steps of two stages
@row("released.toml: sequences an update, updates, top-k", (16, 32_000, 100))
def _(folder: Path) -> object:
    grpo = read_config(CONFIGS / "released.toml").grpo
    return grpo.prompts * grpo.group / grpo.updates, grpo.steps * grpo.updates, grpo.top_k


@row("no steps are refused by name", True)
def _(folder: Path) -> object:
    (folder / "a.toml").write_text('model = "m"\ndata = "blocks"\n[grpo]\nsteps = 0\n')
    with pytest.raises(InputError) as error:
        read_config(folder / "a.toml")
    return "[grpo] steps has to be positive" in str(error.value)


@row("with a single stage a model is asked once, not twice", (1, 2))
def _(folder: Path) -> object:
    asked = []
    for profile in (single_stage(SOCIO), SOCIO):
        generator = Scripted(boxes([63, 63, 126, 126]), boxes([63, 63, 126, 126]))
        segment_scene(scene(), ["park"], VlmReasoner(generator, profile), BoxSegmenter())
        asked.append(len(generator.asked))
    return tuple(asked)


@row("the supervised baseline has no GRPO", True)
def _(folder: Path) -> object:
    warm_up = read_config(CONFIGS / "supervised.toml").warm_up
    return warm_up.only and warm_up.steps > 0


# 5. Data

QUESTION = {"problem": "park", "level": None, "gsd_m": 1.0}


def written(folder: Path, id_: str, question: dict[str, Any], mask: np.ndarray) -> Any:
    picture = np.zeros((4, 4, 3), np.uint8)
    styles = {"night": np.full((4, 4, 3), 9, np.uint8)}
    write_sample(folder, "test", id_, (picture, picture, mask > 0), question, styles=styles)
    cv2.imwrite(str(folder / "test" / id_ / "mask.png"), mask)
    (sample,) = read_split(folder, "test")
    return sample


@row("all of a mask that is not 0 counts", 3)
def _(folder: Path) -> object:
    mask = np.zeros((4, 4), np.uint8)
    mask[0, :3] = (1, 7, 255)
    return int(written(folder, "name_1", QUESTION, mask).mask().sum())


@row("the map in another style is shown", (9, 0))
def _(folder: Path) -> object:
    sample = written(folder, "name_1", QUESTION, np.zeros((4, 4), np.uint8))
    night = replace(sample, map_style="night").scene()
    return int(night.map_rgb.max()), int(sample.scene().map_rgb.max())


for id_, level, read in (
    ("class_7", None, "class"), ("7", "function", "function"), ("7", None, "unknown"),
):  # fmt: skip

    @row(f"the level of {id_}, stated as {level}", read)
    def _(folder: Path, id_: str = id_, level: str | None = level) -> object:
        question = {**QUESTION, "level": level}
        return written(folder, id_, question, np.zeros((4, 4), np.uint8)).level


@pytest.mark.parametrize(("got", "expected"), ROWS)
def test_the_method(got: Callable[[Path], object], expected: object, tmp_path: Path) -> None:
    assert got(tmp_path) == expected
