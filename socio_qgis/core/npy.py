"""Pictures as `.npy` files, written without numpy, which QGIS's Python need not have."""

from __future__ import annotations

import os
from pathlib import Path

_ALIGNMENT = 64  # of the pixels in the file
_PREAMBLE = b"\x93NUMPY\x01\x00"


def write_npy(path: Path, pixels: memoryview, shape: tuple[int, ...]) -> None:
    """Write bytes as a C-ordered uint8 array.

    A file that is there is written over in place, which spares the system new pages for it.
    The bytes go to the file in one call. A memory map would be as fast, but writing to one on a
    full disk ends the process.

    Raises:
        OSError: It can't be written.
    """
    header = repr({"descr": "|u1", "fortran_order": False, "shape": shape})
    length = -(-(len(_PREAMBLE) + 2 + len(header) + 1) // _ALIGNMENT) * _ALIGNMENT
    header = header.ljust(length - len(_PREAMBLE) - 3) + "\n"
    with path.open("r+b" if path.exists() else "wb", buffering=0) as file:
        file.write(_PREAMBLE + len(header).to_bytes(2, "little") + header.encode("latin-1"))
        while pixels:  # an unbuffered write may take a part only
            pixels = pixels[file.write(pixels) :]
        if os.fstat(file.fileno()).st_size > file.tell():
            file.truncate()  # Windows refuses while the engine has the file open
