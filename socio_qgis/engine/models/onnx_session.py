"""Sessions of ONNX Runtime: the one place that makes them, so that all have the same options.

Numbers below about 1e-38 (denormals) take many CPUs a hundred times as long to add. Text detection
ends in such numbers, which are nothing: taken as zeros they cost nothing either. ONNX Runtime
sets that for the threads of its own pool, but not for the thread that asks, which does a share of
the work. So the pool does all of it here.

Threads of the pool that have nothing to do sleep. By default they spin for a while, which takes the
cores from what comes next: the map reader's own arithmetic, and QGIS.
"""

from __future__ import annotations

import functools
import logging
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

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
# Each network of the map reader uses all cores that it gets: two at once, for two maps, would only
# take more memory.
AT_WORK = threading.Lock()
ERRORS_ONLY = 3

log = logging.getLogger("socio.onnx")


class PoolSession(onnxruntime.InferenceSession):  # type: ignore[misc]
    """A session whose pool does all the work on the CPU."""

    def run(self, output_names: Any, input_feed: Any, run_options: Any = None) -> Any:
        """The outputs, as `InferenceSession.run` gives them.

        Raises:
            RuntimeError: The model refused the inputs.
        """
        if self.get_providers()[0] != CPU:
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


def make_session(model: Path | bytes, threads: int | None = None) -> PoolSession:
    """A session for a model, on the GPU where ONNX Runtime really gets one.

    Args:
        model: The ONNX file, or what it holds.
        threads: That work on it; as many as there are cores unless given.

    Raises:
        Exception: The model can't be loaded; ONNX Runtime's errors have no common class.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = ERRORS_ONLY
    options.enable_mem_pattern = False  # of pictures of many sizes: a plan a size fills memory
    for name, value in ENTRIES.items():
        options.add_session_config_entry(name, value)
    # ONNX Runtime counts the thread that asks, which only waits.
    options.intra_op_num_threads = 1 + (threads or os.cpu_count() or 1)
    wanted = [one for one in (CUDA, CPU) if one in onnxruntime.get_available_providers()]
    if CUDA in wanted:
        onnxruntime.preload_dlls()  # those that came with torch
    _share_memory()
    source = model if isinstance(model, bytes) else str(model)
    # The first session of a process changes the arithmetic of the thread that makes it, for good.
    with ThreadPoolExecutor(1) as another_thread:
        session = another_thread.submit(
            PoolSession, source, options, providers=[(one, _OPTIONS[one]) for one in wanted]
        ).result()
    if session.get_providers()[0] != wanted[0]:  # ONNX Runtime says nothing of it
        log.warning("A network runs on the CPU, since CUDA could not start.")
    return session


@functools.lru_cache(maxsize=1)
def _share_memory() -> None:
    """Have all sessions take memory from one store; each would keep the most that it needed."""
    kind = onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR
    of_cpu = onnxruntime.OrtMemoryInfo("Cpu", kind, 0, onnxruntime.OrtMemType.DEFAULT)
    onnxruntime.create_and_register_allocator(of_cpu, None)


def device_of(session: PoolSession) -> str:
    """CPU or CUDA, as it is."""
    return str(session.get_providers()[0]).removesuffix("ExecutionProvider")
