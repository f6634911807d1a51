"""One heap for all threads."""

import subprocess
import sys

import pytest

_THREADS = """
import ctypes, sys, threading
from socio_qgis.core.memory import share_one_heap

if sys.argv[1] == "shared":
    share_one_heap()
barrier = threading.Barrier(4)

def work():
    barrier.wait()
    ctypes.CDLL(None).malloc(100_000)
    barrier.wait()

threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
ctypes.CDLL(None).malloc_stats()
"""


def heaps(how: str) -> int:
    command = [sys.executable, "-c", _THREADS, how]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    return told.count("Arena ")


@pytest.mark.skipif(sys.platform != "linux", reason="glibc alone has a heap for each thread")
def test_threads_share_one_heap():
    assert heaps("of their own") > 1
    assert heaps("shared") == 1
