"""Sessions of ONNX Runtime: the one place that makes them, so that all have the same options.

Numbers below about 1e-38 (denormals) take many CPUs a hundred times as long to add. Text detection
ends in such numbers, which are nothing: taken as zeros they cost nothing either. ONNX Runtime
sets that for the threads of its own pool. The thread that asks does a share of the work, but it is
set only for the one that made the first session of the process. So one thread makes all sessions,
and asks them: a `TurnSession`. ONNX Runtime cuts work into one piece for each thread of the pool
and one for the thread that asks. Where that one only waits, as for a `PoolSession`, two cores get
three pieces, which takes a third longer; small pictures, several at once, do not suffer from it.

Threads of the pool that have nothing to do sleep. By default they spin for a while, which takes the
cores from what comes next: the map reader's own arithmetic, and QGIS.
"""

from __future__ import annotations

import functools
import logging
import os
import platform
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

ENTRIES = {
    "session.set_denormal_as_zero": "1",
    "session.intra_op.allow_spinning": "0",
    "session.use_env_allocators": "1",
}
CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
# Of pictures of many sizes: to try all algorithms for each would take longer than the work.
_OPTIONS = {CUDA: {"cudnn_conv_algo_search": "HEURISTIC"}, CPU: {}}
THREADS = 2  # of the small models: more gain little and take them from QGIS
# Each network uses all cores that it gets: two at once, for two maps, would only take more memory.
AT_WORK = threading.Lock()
ERRORS_ONLY = 3
# Others add denormals as fast as other numbers, and ONNX Runtime leaves them as they are there.
X86 = platform.machine().casefold() in ("x86_64", "amd64", "x86")

log = logging.getLogger("socio.onnx")
_thread = ThreadPoolExecutor(1, "socio network")  # makes all sessions; see the module


class TurnSession(onnxruntime.InferenceSession):  # type: ignore[misc]
    """A session that works on the CPU when no other network does, in the thread that made it."""

    def run(self, output_names: Any, input_feed: Any, run_options: Any = None) -> Any:
        """The outputs, as `InferenceSession.run` gives them; not within `AT_WORK`."""
        if device_of(self) != "CPU":
            return super().run(output_names, input_feed, run_options)
        with AT_WORK:
            return _thread.submit(super().run, output_names, input_feed, run_options).result()


class PoolSession(onnxruntime.InferenceSession):  # type: ignore[misc]
    """A session whose pool does all the work on the CPU, for several threads at once."""

    def run(self, output_names: Any, input_feed: Any, run_options: Any = None) -> Any:
        """The outputs, as `InferenceSession.run` gives them.

        Raises:
            RuntimeError: The model refused the inputs.
        """
        if device_of(self) != "CPU":
            return super().run(output_names, input_feed, run_options)
        done = threading.Event()
        answer: list[Any] = []

        def take(outputs: Any, _: Any, error: str) -> None:
            answer.extend((outputs, error))
            done.set()

        self.run_async(output_names, input_feed, take, None, run_options)
        done.wait()
        outputs, error = answer
        if error:
            raise RuntimeError(error)
        return outputs


def make_session(
    model: Path | bytes, threads: int | None = None, side_by_side: bool = False
) -> TurnSession | PoolSession:
    """A session for a model, on the GPU where ONNX Runtime really gets one.

    Args:
        model: The ONNX file, or what it holds.
        threads: That work on it; as many as there are cores unless given.
        side_by_side: Whether several threads ask it at once, for something small.

    Raises:
        Exception: The model can't be loaded; ONNX Runtime's errors have no common class.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = ERRORS_ONLY
    options.enable_mem_pattern = False  # of pictures of many sizes: a plan a size fills memory
    for name, value in ENTRIES.items():
        options.add_session_config_entry(name, value)
    wanted = [one for one in (CUDA, CPU) if one in onnxruntime.get_available_providers()]
    if CUDA in wanted:
        onnxruntime.preload_dlls()  # those that came with torch
    _share_memory()

    def make(kind: Any) -> Any:
        # ONNX Runtime counts the thread that asks, which only waits for a pool.
        count = threads or os.cpu_count() or 1
        options.intra_op_num_threads = count + (kind is PoolSession)
        source = model if isinstance(model, bytes) else str(model)
        providers = [(one, _OPTIONS[one]) for one in wanted]
        return _thread.submit(kind, source, options, providers=providers).result()

    session: TurnSession | PoolSession = make(PoolSession if side_by_side else TurnSession)
    if X86 and not side_by_side and not _thread.submit(_takes_denormals_as_zeros).result():
        session = make(PoolSession)  # another library made the first session
    if session.get_providers()[0] != wanted[0]:  # ONNX Runtime says nothing of it
        log.warning("A network runs on the CPU, since CUDA could not start.")
    return session


def _takes_denormals_as_zeros() -> bool:
    """Whether this thread does."""
    return bool(np.float32(1e-20) * np.float32(1e-20) == 0)


@functools.lru_cache(maxsize=1)
def _share_memory() -> None:
    """Have all sessions take memory from one store; each would keep the most that it needed."""
    kind = onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR
    of_cpu = onnxruntime.OrtMemoryInfo("Cpu", kind, 0, onnxruntime.OrtMemType.DEFAULT)
    onnxruntime.create_and_register_allocator(of_cpu, None)


def device_of(session: onnxruntime.InferenceSession) -> str:
    """CPU or CUDA, as it is."""
    return str(session.get_providers()[0]).removesuffix("ExecutionProvider")
