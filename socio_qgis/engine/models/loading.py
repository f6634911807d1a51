"""Models on this machine: where their files are, which device runs them, what fits there.

Nothing is downloaded here: a run must not start to fetch gigabytes. Only safetensors are read and
no code of a model's repository is run.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ...core.errors import EngineError
from ...core.requirements import install_command, suggested_set
from . import disk
from .profiles import known_weights

# For activations and the caches of a full batch of questions; computed, see docs/models.md.
WORK_BYTES = 3_000_000_000
# Of a SAM with a frame of 1024 px and 32 prompts at once; computed, see docs/models.md.
SEGMENTER_WORK_BYTES = 2_500_000_000
GB = 1e9
MAX_HEADER_BYTES = 100_000_000
T = TypeVar("T")


@dataclass(frozen=True)
class Precision:
    """How weights are held.

    Attributes:
        name: As shown to the user: bfloat16, float32, int8 or 4-bit.
        bytes_each: Bytes a parameter, with what a quantisation adds.
    """

    name: str
    bytes_each: float

    def need_bytes(self, parameters: int) -> float:
        """Memory for the weights and the work with them."""
        return parameters * self.bytes_each + WORK_BYTES


BFLOAT16, FLOAT32 = Precision("bfloat16", 2.0), Precision("float32", 4.0)
INT8 = Precision("int8", 1.4)  # embeddings stay at 32 bits
FOUR_BIT = Precision("4-bit", 0.7)  # embeddings and norms stay at 16 bits


def import_torch() -> Any:
    """Import torch, after a look whether all that local models need is installed.

    Raises:
        EngineError: Something is missing; the advice is the command that installs it.
    """
    needed = ("torch", "transformers", "PIL", "psutil")
    missing = [name for name in needed if importlib.util.find_spec(name) is None]
    if missing:
        raise EngineError(
            "Models on this machine need {missing}, not installed here.",
            "Run: {command}",
            missing=", ".join(missing),
            command=install_command(suggested_set()),
        )
    # transformers imports torchao, which warns of its own builds for other machines.
    logging.getLogger("torchao").setLevel(logging.ERROR)
    import torch

    logging.getLogger("torch.utils._pytree").setLevel(logging.ERROR)
    return torch


def model_folder(name: str, revision: str = "") -> Path:
    """Folder of a model: a folder's path, a model of the store, or one in the hub's own cache.

    Args:
        name: A folder that holds config.json, or an id.
        revision: Commit to take from the hub's cache; empty for the profile's, else the newest.
            A model of the store has the commit that its lock names.

    Raises:
        EngineError: It is not on this machine.
    """
    own = Path(name).expanduser()
    if (own / "config.json").is_file():
        return own.resolve()
    if own.is_file():
        raise EngineError(
            "{name} is a file; a model is a folder with config.json and .safetensors weights.",
            "Checkpoints (.pth, .pt) can run code and are not read, but for Meta's of the first "
            "SAM (sam:FILE). Those of SAM 2 are on the hub as .safetensors: "
            "facebook/sam2-hiera-large.",
            name=name,
        )
    stored = None if revision else disk.find(name)
    if stored is not None:
        return stored
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    known = known_weights().get(name)
    pinned = revision or (known.revision if known else "")
    try:
        return Path(snapshot_download(name, revision=pinned or None, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError):
        raise EngineError(
            "The model {name} is not on this machine.",
            "Run: socio models pull {name}    (or give the folder that holds its config.json)",
            name=name,
        ) from None


def revision_of(folder: Path) -> str:
    """Commit of a downloaded model; of a folder of the user's own, what changes with its files."""
    lock = disk.Lock.read(folder) if folder.parent == disk.store_folder() else None
    if lock is not None and lock.revision != disk.LOCAL:
        return lock.revision
    if folder.parent.name == "snapshots":
        return folder.name
    states = sorted((file.name, file.stat()) for file in folder.iterdir() if file.is_file())
    state = repr([(name, its.st_size, its.st_mtime_ns) for name, its in states])
    return f"{disk.LOCAL} {hashlib.sha256(state.encode()).hexdigest()[:12]}"


def load(model: str, loader: Callable[..., T], folder: Path, **options: Any) -> T:
    """Call a `from_pretrained`; nothing is downloaded and no code of the model's is run.

    Raises:
        EngineError: Files are missing, broken or of another kind.
    """
    try:
        return loader(folder, local_files_only=True, trust_remote_code=False, **options)
    except (OSError, ValueError, KeyError, RuntimeError, ImportError) as error:
        if isinstance(error, import_torch().OutOfMemoryError):  # says nothing of the folder
            raise
        raise EngineError(
            "The model {model} can't be loaded.",
            "Check that its folder is complete and has its weights as .safetensors files.",
            details=f"{type(error).__name__}: {error}",
            model=model,
        ) from error


def load_weights(model: str, kind: Any, folder: Path, **options: Any) -> Any:
    """Load a model of a transformers class for inference, from safetensors only.

    Raises:
        EngineError: It can't be loaded, or lacks weights, which would be random otherwise.
    """
    loaded, info = load(
        model,
        kind.from_pretrained,
        folder,
        use_safetensors=True,
        output_loading_info=True,
        **{"attn_implementation": "sdpa", **options},
    )
    absent = [str(key) for key in (*info["missing_keys"], *info["mismatched_keys"])]
    if absent:
        raise EngineError(
            "The model {model} lacks {count} of its weights.",
            "Check that this is the right kind of model and that its download is complete.",
            details=", ".join(sorted(absent)[:20]),
            model=model,
            count=len(absent),
        )
    return loaded.eval()


def segmenter_bytes(name: str) -> int:
    """Memory that a segmenter takes, weights and work; 0 for one without a model, or unknown."""
    kind, _, model = name.partition(":")
    if kind not in ("sam", "sam2", "sam3", "onnx"):
        return 0
    try:
        folder = disk.find(model) or Path(model).expanduser() if kind == "onnx" else None
        folder = folder or model_folder(model)
        if kind == "onnx":
            weights = sum(file.stat().st_size for file in folder.glob("*.onnx"))
        else:
            # In float32, whatever the files have.
            weights = 4 * sum(map(parameters_of, folder.glob("*.safetensors")))
    except (EngineError, OSError, ValueError):  # who loads it says what is wrong
        return 0
    return weights + SEGMENTER_WORK_BYTES


def parameters_of(file: Path) -> int:
    """How many numbers a .safetensors file holds, by its header.

    Raises:
        ValueError: It is none.
    """
    with file.open("rb") as opened:
        size = int.from_bytes(opened.read(8), "little")
        if size > MAX_HEADER_BYTES:
            raise ValueError(f"{file} has no header")
        header = json.loads(opened.read(size))
    header.pop("__metadata__", None)
    return sum(math.prod(tensor["shape"]) for tensor in header.values())


def pick_device(torch: Any) -> str:
    """Return cuda, mps or cpu: the best that is there."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def free_bytes(torch: Any, device: str) -> int:
    """Memory that is free on a device."""
    if device == "cuda":
        torch.cuda.empty_cache()  # what a model that was dropped has left
        return int(torch.cuda.mem_get_info()[0])
    import psutil

    return int(psutil.virtual_memory().available)  # Apple's GPU shares the machine's memory


def offered_precisions(device: str) -> tuple[Precision, ...]:
    """Precisions that a device can run, best first."""
    if device == "cpu":
        return FLOAT32, INT8 if importlib.util.find_spec("torchao") else BFLOAT16
    has_bitsandbytes = all(map(importlib.util.find_spec, ("bitsandbytes", "accelerate")))
    return (BFLOAT16, FOUR_BIT) if device == "cuda" and has_bitsandbytes else (BFLOAT16,)


def choose_precision(
    model: str, parameters: int, free: int, device: str, offered: Sequence[Precision]
) -> Precision:
    """Return the first precision with which a model fits.

    Raises:
        EngineError: None fits; the advice says what would.
    """
    for precision in offered:
        if precision.need_bytes(parameters) <= free:
            return precision
    smallest = offered[-1]
    fitting = max(0, free - WORK_BYTES) / smallest.bytes_each / GB
    lacks_4_bit = device == "cuda" and FOUR_BIT not in offered
    raise EngineError(
        "{model} has {billions} billion parameters and needs about {needed_gb} GB of memory as "
        "{precision}; {free_gb} GB are free on {device}.",
        "It would fit with 4-bit weights. A server (openai:URL#MODEL) or the map reader need no "
        'such memory. Run: "{python}" -m pip install bitsandbytes accelerate'
        if lacks_4_bit and FOUR_BIT.need_bytes(parameters) <= free
        else "About {fitting} billion would fit. A server (openai:URL#MODEL) or the map reader "
        "need no such memory.",
        model=model,
        billions=f"{parameters / GB:.1f}",
        needed_gb=f"{smallest.need_bytes(parameters) / GB:.1f}",
        precision=smallest.name,
        free_gb=f"{free / GB:.1f}",
        device=device,
        python=sys.executable,
        fitting=f"{fitting:.1f}",
    )


@contextmanager
def explained_lack_of_memory(torch: Any, name: str) -> Iterator[None]:
    """Turn torch's error into one that says what to do.

    Raises:
        EngineError: Memory ran out.
    """
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise EngineError(
            "Memory ran out while {name} worked.",
            "Close other programs that use the GPU, ask fewer queries at once, or take a smaller "
            "model.",
            details=str(error),
            name=name,
        ) from None
