"""The NVIDIA GPU of this machine, as its driver's own program tells it."""

from __future__ import annotations

import os
import subprocess

from ..core.programs import find_program
from .programs import start

ANSWER_LIMIT_S = 5.0
_QUESTION = ["--query-gpu=memory.total", "--format=csv,noheader,nounits"]


def gpu_memory_gb() -> float:
    """Memory of the largest NVIDIA GPU; 0 where there is none, or its driver does not answer."""
    program = find_program("nvidia-smi")
    if program is None:
        return 0.0
    pipes = {"stdin": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        process = start(
            [str(program), *_QUESTION], os.environ, stdout=subprocess.PIPE, text=True, **pipes
        )
    except OSError:
        return 0.0
    try:
        said, _ = process.communicate(timeout=ANSWER_LIMIT_S)
        return max(float(line) for line in said.split()) * 2**20 / 1e9
    except (ValueError, subprocess.TimeoutExpired):
        process.kill()
        return 0.0
