"""What was read from map pictures, kept: a second question about a map costs no second reading.

A reading is found by the picture's own pixels and by what reads, so that any change of a layer, of
the scale or of the program gives another one. The last one stays in memory, the rest on disk.
Nothing here fails a run: where a file can't be written or read, the map is read again.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import io
import json
import logging
import os
import shutil
import threading
import time
import zipfile
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ....core.cancel import NEVER, CancelToken
from ...contract import Image, Report, silent
from ...language import other_scripts
from ...language.label_reader import LabelReader
from ...language.map_icons import Icon
from ...language.map_labels import Label, Line, MapText
from ...models.disk import SPARE_BYTES
from .candidates import Traces
from .fills import ColourPatches, FillFinder
from .palette import MapColours

IN_MEMORY = 1  # some 50 MB, and as much again where many labels were traced
MAX_BYTES = 200_000_000  # on disk; a reading has 0.1 to 0.3 MB
ZIP_LEVEL = 3  # zlib's usual one takes three times as long, for a quarter less
LEFTOVER_S = 3600.0  # a file half written for so long was left behind
POLL_S = 0.2
_ENGINE = Path(__file__).parents[2]
_READS = (  # what a change of makes a reading stale
    *(f"imaging/{n}.py" for n in ("bands", "components", "indexed", "legend")),
    *(
        f"language/{n}.py"
        for n in (
            "label_reader",
            "map_icons",
            "map_labels",
            "other_scripts",
            "tesseract",
            "text_sheets",
        )
    ),
    *(f"reasoners/map_reader/{n}.py" for n in ("fills", "palette", "readings")),
)

log = logging.getLogger("socio.readings")


@dataclass(frozen=True)
class Reading:
    """What was read from one map picture; the fills and traces where anybody asked for them."""

    text: MapText
    fills: FillFinder | None = None
    traces: Traces = field(default_factory=dict)


class ReadingCache:
    """Readings by picture.

    Args:
        folder: Where they are kept beyond this process; None for nowhere.
        max_bytes: Of that folder; those that were not used for the longest time go first.
    """

    def __init__(self, folder: Path | None = None, max_bytes: int = MAX_BYTES) -> None:
        self._folder, self._max_bytes = folder, max_bytes
        self._last: OrderedDict[str, Reading] = OrderedDict()
        self._at_work: dict[str, threading.Lock] = {}  # for each picture that is being read
        self._lock = threading.Lock()

    def text(
        self,
        map_rgb: Image,
        reader: LabelReader,
        report: Report = silent,
        cancel: CancelToken = NEVER,
    ) -> MapText:
        """What is written on a map, by the reader where it was not read before.

        Args:
            map_rgb: (h, w, 3) uint8.
            reader: Reads it.
            report: Gets the stage "read", where the map is read.

        Raises:
            CancelledError: The token was set.
        """
        key = _key(map_rgb, reader)
        known = self._find(key, map_rgb)
        if known is None:
            known = Reading(reader.read(map_rgb, report, cancel))
            self._put(key, known)
        return known.text

    def whole(
        self,
        map_rgb: Image,
        reader: LabelReader,
        report: Report = silent,
        cancel: CancelToken = NEVER,
    ) -> tuple[MapText, FillFinder, Traces]:
        """What is written on a map, its fills, and what was traced there; see `text`.

        Traces stay in memory alone; new ones may be added. Where another thread is reading the same
        map, this waits for it.
        """
        key = _key(map_rgb, reader)
        with self._alone(key, report, cancel):
            known = self._find(key, map_rgb)
            if known is not None and known.fills is not None:
                return known.text, known.fills, known.traces
            with ThreadPoolExecutor(1) as another_thread:
                # OCR does not keep two cores busy all the time.
                colours = another_thread.submit(MapColours.of, map_rgb)
                text = known.text if known else reader.read(map_rgb, report, cancel)
            fills = FillFinder(colours.result(), text)
            reading = Reading(text, fills)
            self._put(key, reading)
            return text, fills, reading.traces

    @contextlib.contextmanager
    def _alone(self, key: str, report: Report, cancel: CancelToken) -> Iterator[None]:
        """Hold a picture: no other thread reads it meanwhile."""
        with self._lock:
            mine = self._at_work.setdefault(key, threading.Lock())
        while not mine.acquire(timeout=POLL_S):
            cancel.check()
            report("read", 0.0)
        try:
            yield
        finally:
            with self._lock:
                self._at_work.pop(key, None)  # those that wait have it already
            mine.release()

    def _find(self, key: str, map_rgb: Image) -> Reading | None:
        with self._lock:
            if key in self._last:
                self._last.move_to_end(key)
                return self._last[key]
        reading = self._load(key, map_rgb)
        if reading is not None:
            self._remember(key, reading)
        return reading

    def _put(self, key: str, reading: Reading) -> None:
        self._remember(key, reading)
        if self._folder is not None:
            try:
                self._write(self._folder, key, _packed(reading))
            except OSError as error:  # a full disk, no permission, or Windows: another one reads it
                log.info("A reading could not be kept: %s", error)

    def _remember(self, key: str, reading: Reading) -> None:
        with self._lock:
            self._last[key] = reading
            self._last.move_to_end(key)
            while len(self._last) > IN_MEMORY:
                self._last.popitem(last=False)

    def _load(self, key: str, map_rgb: Image) -> Reading | None:
        if self._folder is None:
            return None
        path = self._folder / f"{key}.npz"
        try:
            reading = _unpacked(path.read_bytes(), map_rgb)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile, zlib.error):
            with contextlib.suppress(OSError):  # broken; it will be written again
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # it is in use
        return reading

    def _write(self, folder: Path, key: str, data: bytes) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < SPARE_BYTES:
            return
        # Whole or not at all, also where two processes read the same map.
        new = folder / f"{key}.{os.getpid()}-{threading.get_ident()}.new"
        try:
            new.write_bytes(data)
            new.replace(folder / f"{key}.npz")
        finally:
            new.unlink(missing_ok=True)
        self._shrink(folder)

    def _shrink(self, folder: Path) -> None:
        """Remove the readings that were not used for the longest time, and what was left behind."""
        files = []
        for path in folder.iterdir():
            with contextlib.suppress(OSError):  # another process removed it
                stat = path.stat()
                if path.suffix == ".new" and stat.st_mtime < time.time() - LEFTOVER_S:
                    path.unlink()
                elif path.suffix == ".npz":
                    files.append((stat.st_mtime, stat.st_size, path))
        too_much = sum(size for _, size, _ in files) - self._max_bytes
        for _, size, path in sorted(files):
            if too_much <= 0:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                too_much -= size


def _key(map_rgb: Image, reader: LabelReader) -> str:
    reads = f"{_revision()} {other_scripts.revision()}"  # a pack may come while the engine runs
    digest = hashlib.sha256(f"{reads} {reader.scales} {map_rgb.shape}".encode())
    digest.update(np.ascontiguousarray(map_rgb).data)
    return digest.hexdigest()[:40]


@functools.lru_cache(maxsize=1)
def _revision() -> str:
    """Of what reads: its code and RapidOCR."""
    digest = hashlib.sha256(metadata.version("rapidocr").encode())
    for name in _READS:
        digest.update((_ENGINE / name).read_bytes())
    return digest.hexdigest()


def _packed(reading: Reading) -> bytes:
    """A reading as an npz file; no pickle."""
    labels = [
        {"lines": [asdict(line) for line in label.lines], "is_point": label.is_point}
        for label in reading.text.labels
    ]
    icons = [asdict(icon) for icon in reading.text.icons]
    told = [labels, icons, reading.text.unread]
    text = json.dumps(told, ensure_ascii=False, default=float).encode()
    arrays = {"text": np.frombuffer(text, np.uint8), "quads_px": reading.text.quads_px}
    if reading.fills is not None:
        arrays |= vars(reading.fills.colour_patches)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=ZIP_LEVEL) as npz:
        for name, array in arrays.items():
            with npz.open(f"{name}.npy", "w") as part:
                np.lib.format.write_array(part, np.asarray(array), allow_pickle=False)
    return file.getvalue()


def _unpacked(data: bytes, map_rgb: Image) -> Reading:
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        labels, icons, unread = json.loads(arrays["text"].tobytes())
        quads_px = np.asarray(arrays["quads_px"], np.float32).reshape(-1, 4, 2)
        icons = tuple(map(_icon, icons))
        text = MapText(tuple(map(_label, labels)), quads_px, icons, int(unread))
        if "patches" not in arrays:
            return Reading(text)
        patches = ColourPatches(
            **{name: arrays[name] for name in ColourPatches.__dataclass_fields__}
        )
    fitting = patches.patches.shape == patches.thin.shape == map_rgb.shape[:2]
    if not fitting or not patches.patches.max() < len(patches.colours) == len(patches.kinds):
        raise ValueError("the patches are not those of the picture")
    return Reading(text, FillFinder(patches, text))


def _label(values: dict[str, Any]) -> Label:
    lines: list[dict[str, Any]] = values["lines"]
    for line in lines:
        line["icon"] = _icon(line["icon"]) if line["icon"] else None
    return Label(tuple(Line(**_tuples(line)) for line in lines), bool(values["is_point"]))


def _icon(values: dict[str, Any]) -> Icon:
    return Icon(**_tuples(values))


def _tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(one) if isinstance(one, list) else one for name, one in values.items()}
