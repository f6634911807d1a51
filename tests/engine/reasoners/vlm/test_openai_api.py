"""The server's generator against a real HTTP server that misbehaves."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from fake_server import Reply, Stream, as_completion, serve

from socio_qgis.core.cancel import CancelToken
from socio_qgis.core.errors import CancelledError, EngineError, InputError
from socio_qgis.engine import http
from socio_qgis.engine.contract import silent
from socio_qgis.engine.models.profiles import Profile, profile_for
from socio_qgis.engine.reasoners.vlm import completions, openai_api
from socio_qgis.engine.reasoners.vlm.answers import parse_answer
from socio_qgis.engine.reasoners.vlm.openai_api import OpenAIGenerator
from socio_qgis.engine.reasoners.vlm.reasoner import Completion, Question, ignore_text

PROFILE = profile_for("some-model")
PICTURES = np.full((28, 28, 3), 200, np.uint8), np.full((28, 28, 3), 10, np.uint8)
QUESTION = Question(*PICTURES, "Where?")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_api, "BACKOFF_S", 0.0)


def ask(url: str, count: int = 1, profile: Profile = PROFILE, stage: str = "localise") -> list[str]:
    return texts_of(OpenAIGenerator(url, "m").generate([QUESTION] * count, profile, stage))


def texts_of(completions: list[Completion]) -> list[str]:
    return [completion.text for completion in completions]


def test_pictures_go_as_png_map_first_then_the_text() -> None:
    with serve("here") as server:
        assert ask(server.url) == ["here"]
        one, other, text = server.bodies[0]["messages"][0]["content"]
    for part, picture in zip((one, other), PICTURES, strict=True):
        png = base64.b64decode(part["image_url"]["url"].removeprefix("data:image/png;base64,"))
        assert (cv2.imdecode(np.frombuffer(png, np.uint8), 1)[..., ::-1] == picture).all()
    assert text == {"type": "text", "text": "Where?"}


def test_several_questions_are_asked_at_once_and_answered_in_order() -> None:
    with serve("same") as server:
        assert ask(server.url, 20) == ["same"] * 20


def test_several_windows_together_ask_no_more_than_the_server_takes() -> None:
    lock, at_once, most = threading.Lock(), 0, 0

    def reply(body: dict) -> str:
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        time.sleep(0.05)
        with lock:
            at_once -= 1
        return "here"

    with serve(reply) as server:
        generator = OpenAIGenerator(server.url, "m")
        windows = [
            threading.Thread(target=generator.generate, args=([QUESTION] * 8, PROFILE, "localise"))
            for _ in range(3)
        ]
        for window in windows:
            window.start()
        for window in windows:
            window.join()
        assert len(server.bodies) == 24
    assert 1 < most <= openai_api.MAX_CONCURRENT


def test_a_busy_server_is_asked_again() -> None:
    with serve((429, "busy"), (503, "busy"), None, "at last") as server:
        assert ask(server.url) == ["at last"]
        assert len(server.bodies) == 4


def test_a_busy_server_is_not_asked_for_ever() -> None:
    with serve((429, "busy")) as server:
        with pytest.raises(EngineError, match="code 429"):
            ask(server.url)
        assert len(server.bodies) == completions.TRIES


def test_the_wait_that_a_busy_server_asks_for_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    class Noted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout or 0)
            return super().wait(0)

    monkeypatch.setattr(openai_api.threading, "Event", Noted)
    busy, busy_for_a_day = (Reply(429, "", {"Retry-After": s}) for s in ("7", "86400"))
    broken = Reply(503, "", {"Retry-After": "soon"})
    with serve(busy, busy_for_a_day, broken, "at last") as server:
        assert ask(server.url) == ["at last"]
    assert [wait for wait in waits if wait > openai_api.LOOK_EVERY_S] == [7, 60]


def test_a_silent_server_is_asked_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(completions, "TIMEOUT_S", (5, 0.2))
    with serve(Reply(silent=True), "at last") as server:
        assert ask(server.url) == ["at last"]
    with serve(Reply(silent=True)) as server:
        with pytest.raises(EngineError, match="does not answer"):
            ask(server.url)
        assert len(server.bodies) == 2
    with serve(Stream(("<think>",), end="silence"), "at last") as server:
        assert ask(server.url) == ["at last"]


def test_a_server_that_wants_to_send_pictures_elsewhere_is_refused() -> None:
    with serve("caught") as other:
        elsewhere = Reply(307, "", {"Location": f"{other.url}/chat/completions"})
        with serve(elsewhere) as server, pytest.raises(EngineError, match="elsewhere"):
            ask(server.url)
        assert other.bodies == []


def test_an_answer_is_told_while_it_is_written() -> None:
    told: list[tuple[int, str]] = []
    heard = threading.Event()

    def tell(i: int, text: str) -> None:
        told.append((i, text))
        heard.set()

    stream = Stream(("<think>a", "b</think>", "<answer>[]</answer>"), hold=lambda: heard.wait(10))
    with serve(stream) as server:
        generator = OpenAIGenerator(server.url, "m")
        texts = texts_of(generator.generate([QUESTION], PROFILE, "localise", silent, tell))
        assert server.bodies[0]["stream"] is True
    assert texts == ["<think>ab</think><answer>[]</answer>"]
    assert told[0] == (0, "<think>a")  # the server went on only after this was told
    assert all(texts[0].startswith(text) for _, text in told)


def test_tokens_are_counted_as_the_server_tells_them() -> None:
    whole = Reply(
        body=json.dumps({**json.loads(as_completion("[]")), "usage": {"completion_tokens": 40}}),
    )
    with serve(Stream(("<answer>", "[", "]", "</answer>")), whole, "[]") as server:
        generator = OpenAIGenerator(server.url, "m")
        counted = []
        for _ in range(3):
            (completion,) = generator.generate([QUESTION], PROFILE, "localise")
            counted.append(completion.tokens)
    assert counted == [4, 40, 0]  # the last answer says nothing about it


def test_a_model_that_talks_on_is_left_after_its_answer() -> None:
    talk = Stream(
        ("<answer>[]", "</answer> And", *[" so"] * 100_000), hold=lambda: time.sleep(0.005)
    )
    with serve(talk) as server:
        assert ask(server.url) == ["<answer>[]</answer>"]
        assert server.hung_up.wait(10)


@pytest.mark.parametrize("key", ["content", "reasoning_content"])
def test_an_answer_that_is_quoted_in_thoughts_is_none(key: str) -> None:
    thoughts = "I should reply as <answer>[...]</answer>. The park is left."
    opening, closing = ("<think>", "</think>") if key == "content" else ("", "")
    answer = '<answer>[{"bbox_2d": [1, 2, 30, 40]}]</answer>'
    stream = Stream(({key: opening + thoughts}, {"content": closing + answer}, " And so on"))
    with serve(stream) as server:
        (text,) = ask(server.url)
    assert text == f"<think>{thoughts}</think>{answer}"
    parsed = parse_answer(text, (100, 100), (100, 100))
    assert [one.box_xyxy_px for one in parsed.objects] == [(1, 2, 30, 40)]
    assert not parse_answer("<answer>[...]</answer>", (100, 100), (100, 100)).readable


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [("<answer>[1, 2", True), ("<think>By", True), ("<answer>[]</answer>", False), ("[]", False)],
)
def test_an_answer_that_reached_the_limit_before_its_end_is_cut(text: str, is_cut: bool) -> None:
    written = {"completion_tokens": PROFILE.max_new_tokens}
    whole = {**json.loads(as_completion(text, "length")), "usage": written}
    stream = Stream((text,), finish="length", usage=written)
    for reply in (Reply(body=json.dumps(whole)), stream):
        with serve(reply) as server:
            (one,) = OpenAIGenerator(server.url, "m").generate([QUESTION], PROFILE, "localise")
        assert (one.text, one.is_cut) == (text, is_cut)


@pytest.mark.parametrize("usage", [{"completion_tokens": 700}, None])
def test_a_server_whose_context_is_full_is_named(usage: dict | None) -> None:
    stream = Stream(("<think>By the",), finish="length", usage=usage)
    with serve(stream) as server, pytest.raises(EngineError, match="context is too short"):
        ask(server.url)


@pytest.mark.parametrize(
    ("prompt", "written", "text", "is_full"),
    [
        (3396, 700, "<think>By the", True),  # 4,096 in all
        (3396, 701, "<think>By the", False),  # which just stops
        (3396, 700, "<answer>[]</answer>", False),
        (2048, PROFILE.max_new_tokens, "<think>By the", False),  # its own limit
    ],
)
def test_a_context_of_a_usual_size_that_is_full_is_named_whatever_the_server_calls_it(
    prompt: int, written: int, text: str, is_full: bool
) -> None:
    usage = {"prompt_tokens": prompt, "completion_tokens": written}
    whole = Reply(body=json.dumps({**json.loads(as_completion(text)), "usage": usage}))
    for reply in (Stream((text,), usage=usage), whole):
        with serve(reply) as server:
            if is_full:
                with pytest.raises(EngineError, match="stopped after 700 of 2048 tokens"):
                    ask(server.url)
            else:
                assert ask(server.url) == [text]


@pytest.mark.parametrize(
    ("status", "reply"),
    [
        (400, "m is not a multimodal model"),
        (400, "At most 0 image(s) may be provided in one prompt."),
        (500, "image input is not supported - hint: you may need to provide the mmproj"),
        (500, "this model is missing data required for image input"),
        (400, "Invalid content type. image_url is only supported by certain models."),
    ],
)
def test_a_server_without_vision_is_told_at_once(status: int, reply: str) -> None:
    with serve((status, json.dumps({"error": {"message": reply}}))) as server:
        with pytest.raises(EngineError, match="takes no pictures"):
            ask(server.url)
        assert len(server.bodies) == 1


SAMPLED = profile_for("vvangfaye/SocioReasoner-3B")


def test_the_whole_sampling_goes_to_the_server() -> None:
    with serve("<answer>[]</answer>") as server:
        ask(server.url, profile=SAMPLED)
        ask(server.url)
        one, other = server.bodies
    assert (one["temperature"], one["top_p"], one["top_k"]) == (1.0, 0.8, 100)
    assert (one["repetition_penalty"], one["seed"]) == (1.0, 0)
    assert other["top_k"] == -1  # all of them; without it vLLM takes the model's own


@pytest.mark.parametrize(
    "refusal",
    [
        '{"error": {"message": "Unrecognized request argument supplied: %s", "param": null}}',
        '{"detail": [{"type": "extra_forbidden", "loc": ["body", "%s"]}]}',
        "Bad request.",
    ],
)
def test_sampling_that_a_server_refuses_is_left_out(refusal: str) -> None:
    def reply(body: dict) -> str | tuple[int, str]:
        for name in ("top_k", "repetition_penalty"):
            if name in body:
                return 422, refusal.replace("%s", name)
        return "<answer>[]</answer>"

    with serve(reply) as server:
        generator = OpenAIGenerator(server.url, "m")
        for _ in range(2):
            (one,) = generator.generate([QUESTION], SAMPLED, "localise")
            assert one.text == "<answer>[]</answer>"
        assert len(server.bodies) <= 4
        assert ("seed" in server.bodies[-1]) == ("%s" in refusal)
        assert ("response_format" in server.bodies[-1]) == ("%s" in refusal)


@pytest.mark.parametrize("key", ["reasoning_content", "reasoning"])
def test_reasoning_that_a_server_tells_apart_is_kept(key: str) -> None:
    told: list[str] = []
    heard = threading.Event()

    def tell(i: int, text: str) -> None:
        told.append(text)
        heard.set()

    pieces = {key: "By the "}, {key: "river."}, "<answer>[]</answer>"
    with serve(Stream(pieces, hold=lambda: heard.wait(10))) as server:
        (completion,) = OpenAIGenerator(server.url, "m").generate(
            [QUESTION], PROFILE, "localise", silent, tell
        )
    text = completion.text
    assert text == "<think>By the river.</think><answer>[]</answer>"
    assert told[0] == "<think>By the "  # a model that still thinks has not closed the tag
    assert all(text.startswith(part) for part in told)


@pytest.mark.parametrize(
    "broken",
    [
        Stream(("<think>",), end="hangup"),
        Reply(200, as_completion("half"), {"Content-Length": "5000"}),
        Reply(
            200,
            'data: {"choices": [{"delta": {"content": "half"}}]}\n\n',
            {"Content-Type": "text/event-stream"},
        ),
        Reply(
            200, 'data: {"error": {"message": "oom"}}\n\n', {"Content-Type": "text/event-stream"}
        ),
    ],
)
def test_an_answer_that_breaks_off_is_asked_for_again(broken: Stream | Reply) -> None:
    with serve(broken, broken, "whole") as server:
        assert ask(server.url) == ["whole"]
    with serve(broken) as server, pytest.raises(EngineError, match=r"broke off|not answer"):
        ask(server.url)


@pytest.mark.parametrize("data", ["{", "3", "[]", '{"choices": 3}', '{"choices": [{"delta": 3}]}'])
def test_a_stream_of_something_else_is_named(data: str) -> None:
    reply = Reply(200, f"data: {data}\n\n", {"Content-Type": "text/event-stream"})
    with serve(reply) as server, pytest.raises(EngineError, match="no chat completion"):
        ask(server.url)


@pytest.mark.parametrize("kind", ["text/event-stream", "application/json"])
def test_an_endless_answer_is_cut_off(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(completions, "MAX_RESPONSE_BYTES", 10_000)
    reply = Reply(200, "x" * 20_000, {"Content-Type": kind})
    with serve(reply) as server, pytest.raises(EngineError, match="no chat completion"):
        ask(server.url)


PLACES = '{"reasoning": "By the river.", "objects": [{"bbox_2d": [1, 2, 30, 40]}]}'


def test_answers_are_guided_and_what_comes_can_be_read() -> None:
    def reply(body: dict) -> str:
        # What a server does that holds the model to a schema: its first value is the reasoning.
        schema = body["response_format"]["json_schema"]["schema"]
        assert list(schema["properties"]) == ["reasoning", "objects"]
        return PLACES

    with serve(reply) as server:
        (text,) = ask(server.url)
    answer = parse_answer(text, (100, 100), (100, 100))
    assert answer.objects[0].box_xyxy_px == (1, 2, 30, 40)
    assert (answer.reasoning, answer.repairs) == ("By the river.", ())


def test_nothing_there_can_be_said_under_guidance() -> None:
    with serve('{"reasoning": "No school.", "objects": []}') as server:
        (text,) = ask(server.url)
    answer = parse_answer(text, (100, 100), (100, 100))
    assert (answer.readable, answer.reasoning, answer.objects) == (True, "No school.", ())


@pytest.mark.parametrize(
    ("profile", "model"),
    [(profile_for("vvangfaye/SocioReasoner-3B"), "m"), (PROFILE, "Qwen3-VL-4B-Thinking")],
)
def test_a_model_that_thinks_is_guided_only_after_its_reasoning(
    profile: Profile, model: str
) -> None:
    with serve("<think>a</think><answer>[]</answer>") as server:
        generator = OpenAIGenerator(server.url, model)
        generator.generate([QUESTION], profile, "refine")
        form = server.bodies[0]["response_format"]
    assert form["type"] == "structural_tag"
    assert form["triggers"] == ["<answer>"]
    (tag,) = form["structures"]
    assert (tag["begin"], tag["end"]) == ("<answer>", "</answer>")
    needed = {"bbox_2d", "points"} if profile.stage_2 == "result" else {"action"}
    assert set(tag["schema"]["items"]["required"]) == needed


@pytest.mark.parametrize("status", [400, 422, 500])
def test_a_server_without_guidance_is_asked_without_and_only_once(status: int) -> None:
    def reply(body: dict) -> str | tuple[int, str]:
        if "response_format" in body:
            return status, "response_format type must be one of text"
        return "<answer>[]</answer>"

    with serve(reply) as server:
        generator = OpenAIGenerator(server.url, "m")
        for _ in range(2):
            texts = texts_of(generator.generate([QUESTION], PROFILE, "localise"))
            assert texts == ["<answer>[]</answer>"]
        guided = ["response_format" in body for body in server.bodies]
    refused = completions.TRIES if status == 500 else 1
    assert guided == [True] * refused + [False] * 2


def test_what_a_hosted_model_does_not_take_is_said_otherwise_or_left_out() -> None:
    def reply(body: dict) -> str | tuple[int, str]:
        for name in ("max_tokens", "temperature", "top_p"):
            if name in body:
                return 400, json.dumps({"error": {"message": "Unsupported.", "param": name}})
        return "here"

    with serve(reply) as server:
        generator = OpenAIGenerator(server.url, "m")
        for _ in range(2):
            assert texts_of(generator.generate([QUESTION], PROFILE, "localise")) == ["here"]
        assert len(server.bodies) == 3 + 2  # the second question is right at once
    last = server.bodies[-1]
    assert last["max_completion_tokens"] == PROFILE.max_new_tokens
    assert "response_format" in last


def test_a_server_that_refuses_what_it_was_not_told_is_not_asked_for_ever() -> None:
    refusal = json.dumps({"error": {"message": "Unsupported.", "param": "temperature"}})
    with serve((400, refusal)) as server:
        with pytest.raises(EngineError, match="code 400"):
            ask(server.url)
        # As it is, without the temperature, without guidance, without what not all servers know.
        assert len(server.bodies) == 4


def test_a_request_that_is_wrong_in_another_way_is_not_blamed_on_guidance() -> None:
    with serve(*[(400, "too long")] * 3, PLACES) as server:
        generator = OpenAIGenerator(server.url, "m")
        with pytest.raises(EngineError, match="code 400") as caught:
            generator.generate([QUESTION], PROFILE, "localise")
        assert caught.value.details == "too long"
        generator.generate([QUESTION], PROFILE, "localise")
        assert "response_format" in server.bodies[-1]


@pytest.mark.parametrize(
    ("status", "said", "advice"),
    [
        (401, "no", "key"),
        (404, "no", "offers the model"),
        (400, "only one picture a prompt", "It says: only one picture"),
        (500, "", "log"),
        (429, "no", "later"),
    ],
)
def test_a_refusal_says_what_to_do(status: int, said: str, advice: str) -> None:
    with serve((status, said)) as server, pytest.raises(EngineError, match=advice):
        ask(server.url)


@pytest.mark.parametrize("body", ["not json", "{}", '{"choices": []}', '{"choices": 3}'])
def test_an_answer_of_another_form_is_named(body: str) -> None:
    with serve((200, body)) as server, pytest.raises(EngineError, match="no chat completion"):
        ask(server.url)


def test_an_empty_answer_is_an_empty_text() -> None:
    with serve((200, '{"choices": [{"message": {"content": null}}]}')) as server:
        assert ask(server.url) == [""]


def test_a_server_that_is_not_there_is_named() -> None:
    with serve("x") as server:
        url = server.url
    with pytest.raises(EngineError, match="does not answer"):
        ask(url)


def test_the_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOCIO_API_KEY", "k-123")
    with serve("x") as server:
        ask(server.url)
        assert server.keys == ["Bearer k-123"]


def test_a_key_that_was_pasted_with_its_line_end_works_and_a_broken_one_is_not_told() -> None:
    with serve("x") as server:
        OpenAIGenerator(server.url, "m", "k-123\n").generate([QUESTION], PROFILE, "localise")
        assert server.keys == ["Bearer k-123"]
    for key in ("k-1\n23", "k–123"):
        with pytest.raises(InputError, match="characters that no key has") as caught:
            OpenAIGenerator("https://example.org/v1", "m", key)
        assert "123" not in f"{caught.value} {caught.value.details}"


def test_pictures_for_this_machine_go_through_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with serve("seen") as proxy, serve("x") as server:
        for name in ("http_proxy", "HTTP_PROXY"):
            monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
        assert ask(server.url) == ["x"]
        assert proxy.bodies == []


def test_a_password_for_the_host_in_netrc_is_not_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("default login a password b\n")  # pragma: allowlist secret
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setattr(http, "is_this_machine", lambda server: False)
    for key, sent in (("k-123", "Bearer k-123"), ("", None)):
        with serve("x") as server:
            OpenAIGenerator(server.url, "m", key).generate([QUESTION], PROFILE, "localise")
            assert server.keys == [sent]


@pytest.mark.parametrize(
    "url",
    ["ftp://a/v1", "nonsense", "http://user:pass@host/v1"],  # pragma: allowlist secret
)
def test_an_address_that_is_none_or_holds_a_secret_is_refused(url: str) -> None:
    with pytest.raises(InputError):
        OpenAIGenerator(url, "m")


def test_a_cancelled_run_does_not_wait_for_the_server() -> None:
    cancel = CancelToken()

    def report(stage: str, fraction: float) -> None:
        cancel.set()

    with serve(Reply(silent=True)) as server:
        generator = OpenAIGenerator(server.url, "m")
        with pytest.raises(CancelledError):
            generator.generate([QUESTION], PROFILE, "localise", report, ignore_text, cancel)


def test_a_cancelled_run_hangs_up_so_that_the_server_stops_as_well() -> None:
    cancel = CancelToken()

    def report(stage: str, fraction: float) -> None:
        if server.bodies:
            cancel.set()

    endless = Stream(("and ",) * 100_000, hold=lambda: time.sleep(0.005))
    with serve(endless) as server:
        generator = OpenAIGenerator(server.url, "m")
        with pytest.raises(CancelledError):
            generator.generate([QUESTION], PROFILE, "localise", report, ignore_text, cancel)
        assert server.hung_up.wait(10)


def test_the_first_error_ends_a_run_while_others_still_wait() -> None:
    replies = [(401, "no"), Reply(silent=True)]
    with serve(*replies) as server, pytest.raises(EngineError, match="code 401"):
        ask(server.url, 4)


def test_a_process_that_was_interrupted_ends_though_the_server_is_silent() -> None:
    program = """if True:
        import sys
        import numpy as np
        from socio_qgis.engine.models.profiles import profile_for
        from socio_qgis.engine.reasoners.vlm.openai_api import OpenAIGenerator
        from socio_qgis.engine.reasoners.vlm.reasoner import Question

        def interrupted(stage, fraction):
            raise KeyboardInterrupt

        picture = np.zeros((28, 28, 3), np.uint8)
        try:
            OpenAIGenerator(sys.argv[1], "m").generate(
                [Question(picture, picture, "Where?")], profile_for("m"), "localise", interrupted
            )
        except KeyboardInterrupt:
            print("stopped")
    """
    with serve(Reply(silent=True)) as server:
        ended = subprocess.run(
            [sys.executable, "-c", program, server.url],
            stdout=subprocess.PIPE,
            timeout=completions.TIMEOUT_S[1] / 4,
            check=True,
        )
    assert ended.stdout == b"stopped\n"
