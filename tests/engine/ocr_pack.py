"""An OCR pack for tests, since none that is published can be had everywhere.

It is RapidOCR's own network under other letters: what is drawn as Latin capitals is read as another
script. So the network really reads, and the file has a hash of its own.
"""

from __future__ import annotations

import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import rapidocr

from socio_qgis.engine.language.label_reader import load_ocr

NETWORK = Path(rapidocr.__file__).parent / "models" / "PP-OCRv6_rec_small.onnx"
NAME = "rec.onnx"
METADATA_FIELD = 14  # of an ONNX model, in protobuf; of two entries with one key the last counts
LATIN = "ABCDEFGHKLMNPRSTUVWXYZ"
HANGUL = "무궁화공원한빛초등학교서울병시민체육관우국역"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقك"
# Each drawn in LATIN; what stands for them is read.
KOREAN = ("무궁화공원", "한빛초등학교", "서울병원", "시민체육관", "우체국")


def make_network(letters: str = HANGUL) -> bytes:
    """The network with other letters in place of those of LATIN."""
    known = load_ocr()[1].session.get_character_list()
    named = "\n".join(known).translate(str.maketrans(LATIN, letters))
    entry = _field(1, b"character") + _field(2, named.encode())
    return NETWORK.read_bytes() + _field(METADATA_FIELD, entry)


def _field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2]) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _varint(rest) if rest else bytes([low])


def table(content: bytes, address: str, name: str = "ocr-test", script: str = "Hangul") -> str:
    """The pack's table for a file of profiles."""
    return (
        f'[[packs]]\nname = "{name}"\nscript = "{script}"\naddress = "{address}"\n'
        f'sha256 = "{hashlib.sha256(content).hexdigest()}"\nsize_bytes = {len(content)}\n'
        'licence = "Apache-2.0"\nlicence_url = "https://example.org/licence"\n'
    )


def draw_map(names: tuple[str, ...] = KOREAN, letters: str = HANGUL) -> np.ndarray:
    """A map picture, 600 px wide, with names, those in `letters` as only the pack reads them."""
    picture = np.full((110 * (len(names) // 2 + 1), 600, 3), (242, 239, 233), np.uint8)
    for i, name in enumerate(names):
        drawn = name.translate(str.maketrans(letters, LATIN))
        at = (60 + 300 * (i % 2), 80 + 110 * (i // 2))
        cv2.putText(picture, drawn, at, cv2.FONT_HERSHEY_SIMPLEX, 0.7, (60, 60, 60), 1, 16)
    return picture


class PackServer(ThreadingHTTPServer):
    """Serves what `sent` holds, by path; `asked` has the paths."""

    daemon_threads = True

    def __init__(self, sent: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.sent, self.asked = sent, []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: PackServer

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        content = self.server.sent.get(self.path)
        self.send_response(200 if content is not None else 404)
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        pass
