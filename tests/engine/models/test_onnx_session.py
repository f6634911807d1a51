"""ONNX Runtime's sessions: made in one place, which takes denormal numbers for zeros."""

from __future__ import annotations

import re
import subprocess
import sys
import threading

import numpy as np
import pytest

from socio_qgis.core.paths import PACKAGE, ROOT
from socio_qgis.engine.language.label_reader import LabelReader
from socio_qgis.engine.models.onnx_session import (
    AT_WORK,
    PoolSession,
    TurnSession,
    make_session,
)
from socio_qgis.engine.reasoners.map_reader.tracer import Tracer

DENORMAL = 1e-40


def _field(number: int, value: bytes | int) -> bytes:
    """A field of a protocol buffer, shorter than 128 bytes."""
    if isinstance(value, int):
        return bytes([number << 3, value])
    return bytes([number << 3 | 2, len(value)]) + value


def square() -> bytes:
    """An ONNX model that squares x; onnx itself is no part of the engine."""
    shape = _field(2, _field(1, _field(2, b"n")))
    of_floats = _field(2, _field(1, _field(1, 1) + shape))
    node = _field(1, b"x") + _field(1, b"x") + _field(2, b"y") + _field(4, b"Mul")
    x, y = (_field(1, name) + of_floats for name in (b"x", b"y"))
    graph = _field(1, node) + _field(2, b"g") + _field(11, x) + _field(12, y)
    return _field(1, 7) + _field(7, graph) + _field(8, _field(2, 13))


@pytest.fixture
def numbers() -> np.ndarray:
    return np.full(1 << 20, DENORMAL**0.5, np.float32)  # many, so that all threads have some


def in_a_new_thread(session: TurnSession | PoolSession, x: np.ndarray) -> np.ndarray:
    """Like the stream, whose threads are not those that made the session."""
    found: list[np.ndarray] = []
    thread = threading.Thread(target=lambda: found.extend(session.run(None, {"x": x})))
    thread.start()
    thread.join()
    return found[0]


def test_denormal_numbers_are_zeros_whichever_thread_asks(numbers):
    for side_by_side in (False, True):
        session = make_session(square(), side_by_side=side_by_side)
        assert not session.run(None, {"x": numbers})[0].any()
        assert not in_a_new_thread(session, numbers).any()


@pytest.mark.parametrize("is_first", [True, False])
def test_they_are_zeros_also_where_another_library_made_the_first_session(is_first):
    code = (
        "import numpy, onnxruntime; from tests.engine.models.test_onnx_session import *;"
        "from socio_qgis.engine.models.onnx_session import X86;"
        f"is_first = {is_first}; cpu = ['CPUExecutionProvider'];"
        "other = is_first or onnxruntime.InferenceSession(square(), providers=cpu);"
        "session = make_session(square());"
        "assert type(session) is (PoolSession if X86 and not is_first else TurnSession);"
        "numbers = numpy.full(1 << 20, DENORMAL**0.5, numpy.float32);"
        "assert not session.run(None, {'x': numbers})[0].any()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_a_network_waits_for_its_turn():
    session, x = make_session(square()), np.ones(4, np.float32)
    with AT_WORK:
        waiting = threading.Thread(target=session.run, args=(None, {"x": x}), daemon=True)
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive()
    waiting.join(10)
    assert not waiting.is_alive()


def test_the_thread_that_makes_the_first_session_keeps_its_own_arithmetic():
    code = (
        "import numpy; from tests.engine.models.test_onnx_session import square;"
        "from socio_qgis.engine.models.onnx_session import make_session; make_session(square());"
        "assert numpy.float32(1e-20) * numpy.float32(1e-20) > 0"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_other_numbers_are_as_they_were():
    x = np.random.default_rng(0).random(1 << 20).astype(np.float32)
    assert np.array_equal(make_session(square()).run(["y"], {"x": x})[0], x * x)


@pytest.mark.skipif(sys.platform == "win32", reason="the peak of memory is asked of POSIX")
def test_sessions_share_what_memory_they_need():
    code = (
        "import numpy, resource; from tests.engine.models.test_onnx_session import square;"
        "from socio_qgis.engine.models.onnx_session import make_session;"
        "x = numpy.ones(1 << 24, numpy.float32); peaks = [];"
        "sessions = [make_session(square()) for _ in range(4)];\n"
        "for session in sessions:\n"
        "    session.run(None, {'x': x})\n"
        "    peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
        "print(peaks[-1] / peaks[0])"
    )
    command = [sys.executable, "-c", code]
    told = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
    assert float(told.stdout) < 1.2  # 1.9 where each has its own


def test_what_a_model_refuses_is_an_error():
    for side_by_side in (False, True):
        session = make_session(square(), side_by_side=side_by_side)
        with pytest.raises(Exception, match="input data type"):
            session.run(None, {"x": np.zeros(3)})


def test_every_session_of_the_map_reader_is_ours():
    """Fails where an upgrade of RapidOCR takes no session any more."""
    reader = LabelReader()
    reader._load()
    sessions = (
        reader._detector.session.session,
        reader._recogniser.session.session,
        Tracer()._session,
    )
    assert [type(session) for session in sessions] == [TurnSession, PoolSession, TurnSession]
    entry = "session.set_denormal_as_zero"
    assert all(one.get_session_options().get_session_config_entry(entry) == "1" for one in sessions)


def test_sessions_are_made_in_one_place():
    made = re.compile(r"\bInferenceSession\b")
    files = [p for p in PACKAGE.rglob("*.py") if made.search(p.read_text(encoding="utf-8"))]
    assert [file.name for file in files] == ["onnx_session.py"]


def test_the_list_of_models_is_read_once():
    code = (
        "from socio_qgis.engine.language.label_reader import load_ocr; load_ocr();"
        "from rapidocr.inference_engine.base import InferSession;"
        "from rapidocr.utils import model_resolver;"
        "assert InferSession.model_info is model_resolver._MODEL_CONFIG;"
        "from omegaconf import OmegaConf; assert not hasattr(OmegaConf.load, 'cache_info')"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
