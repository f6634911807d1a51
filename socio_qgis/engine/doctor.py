"""`socio doctor`: what is installed, what is missing, and the one command that mends it.

Uses the standard library only, so that it also runs where everything else is missing.
"""

from __future__ import annotations

import functools
import importlib
import json
import lzma
import platform
import re
import shutil
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from ..core import requirements
from ..core.errors import SocioError
from ..core.paths import RESOURCES, VERSION
from .models import disk

# What can be added to the engine: what it is for, and the packages.
EXTRAS = {
    "imagery files, for socio segment": ("rasterio",),
    "Meta's own checkpoints of SAM, sam:FILE.pth": ("torch", "transformers"),
    "models on this machine": (
        "torch", "transformers", "pillow", "psutil", "huggingface_hub", "onnx",
    ),
}  # fmt: skip
TRACER = RESOURCES / "tracer" / "tracer.onnx.xz"
RASTERS = requirements.FOLDER / "rasters.txt"
MIN_PYTHON = (3, 10)
MIN_FREE_MB = 500


def doctor(as_json: bool) -> int:
    """Print the findings; return 0 when the embedded engine can work, else 1."""
    findings = examine()
    if as_json:
        print(json.dumps(findings, indent=1))
    else:
        _print(findings)
    return 0 if not findings["problems"] else 1


def examine() -> dict[str, Any]:
    """Look at this Python and what it has; `problems` is empty when the engine can work."""
    locked = _locked_versions(requirements.FOLDER / "embedded.txt")
    packages = {name: _installed(name) for name in _names(requirements.FOLDER / "embedded.in")}
    if _package("onnxruntime-gpu"):  # takes onnxruntime's place in the set for NVIDIA GPUs
        of_cuda = _locked_versions(requirements.FOLDER / "cuda.txt")
        locked["onnxruntime"] |= of_cuda.get("onnxruntime-gpu", set())
    problems = [f"{name} is missing." for name, version in packages.items() if version is None]
    problems += [
        f"{name} {version} is installed; tested is {' or '.join(sorted(locked[name]))}."
        for name, version in packages.items()
        if version and name in locked and version not in locked[name]
    ]
    if sys.version_info < MIN_PYTHON:
        problems.insert(0, f"Python {platform.python_version()} is too old; 3.10 is the oldest.")
    device = _device()
    extras = [_extra(purpose, names) for purpose, names in EXTRAS.items()]
    if _installed("torch") and (error := _torch_error()):
        extras.append(
            _torch_anew(f"torch that can be loaded ({error})", requirements.suggested_set())
        )
    if device == "cpu" and requirements.suggested_set() == requirements.CUDA:
        extras.append(_torch_anew("torch with CUDA", requirements.CUDA))
    free_mb = shutil.disk_usage(Path.home()).free // 2**20
    if free_mb < MIN_FREE_MB:
        problems.append(f"Only {free_mb} MB are free on the disk.")
    problems += [] if problems else _import_errors(packages)
    return {
        "socio_qgis": VERSION,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "packages": packages,
        "extras": extras,
        "onnx": "" if problems else _onnx_device(),
        "wordings": {} if problems else _wordings(),
        "scripts": [] if problems else _scripts(),
        "devices": _devices(),
        "device": device,
        "free_mb": free_mb,
        "readings": _readings(),
        "problems": problems,
        "mend": requirements.install_command(requirements.EMBEDDED) if problems else "",
    }


def _print(findings: dict[str, Any]) -> None:
    print(f"socio_qgis {findings['socio_qgis']}, Python {findings['python']}")
    print(f"{findings['executable']} on {findings['platform']}")
    print(f"devices: {', '.join(findings['devices'])}; {findings['free_mb']:,} MB free\n")
    for name, version in findings["packages"].items():
        print(f"  {name:24} {version or 'MISSING'}")
    for extra in findings["extras"]:
        missing = ", ".join(name for name, version in extra["packages"].items() if version is None)
        print(f"\n{extra['purpose']}: {f'{missing} not installed' if missing else 'ready'}")
        if extra["mend"]:
            print(f"  To add it: {extra['mend']}")
    readings = findings["readings"]
    print(
        f"\nWhat was read from maps: {readings['bytes'] / 1e6:,.1f} MB in {readings['folder']}"
        "\n  Delete the folder to forget it."
    )
    if findings["onnx"]:
        package = "onnxruntime-gpu" if _package("onnxruntime-gpu") else "onnxruntime"
        print(f"\nThe map reader's networks and onnx: run on {findings['onnx']} ({package}).")
    if findings["scripts"]:
        print(f"Scripts that are read off map pictures: {', '.join(findings['scripts'])}.")
    for model, wording in findings["wordings"].items():
        print(f"{model} is asked in its {wording} wording.")
    print(f"\nModels on this machine would run on: {findings['device'] or 'nothing yet'}")
    if not findings["problems"]:
        print("The embedded reasoner and segmenter can work.")
        return
    print("\n" + "\n".join(findings["problems"]))
    print(f"To mend it: {findings['mend']}")


def _onnx_device() -> str:
    """Where ONNX Runtime really runs a network."""
    from .models.onnx_session import device_of, make_session

    try:
        return device_of(make_session(lzma.decompress(TRACER.read_bytes())))
    except Exception as error:  # noqa: BLE001  (whatever it is, it is the finding)
        return f"nothing: {error}"


def _wordings() -> dict[str, str]:
    """Of models here that were trained on published prompts, in which they are asked."""
    from .models.inventory import HERE, entries

    try:
        return {one["id"]: one["wording"] for one in entries()
                if one["state"] == HERE and one["wording"]}  # fmt: skip
    except SocioError as error:
        return {"models": str(error)}


def _scripts() -> list[str]:
    """Scripts that the map reader knows by itself, and those of OCR packs; not Tesseract's."""
    from .models.ocr_packs import installed

    packs = (f"{pack.script} ({pack.name})" for pack, _ in installed())
    return ["Latin", "Chinese", "Japanese", *packs]


def _readings() -> dict[str, Any]:
    folder = disk.readings_folder()
    sizes = (path.stat().st_size for path in folder.glob("*") if path.is_file())
    return {"folder": str(folder), "bytes": sum(sizes)}


def _extra(purpose: str, names: tuple[str, ...]) -> dict[str, Any]:
    packages = {name: _installed(name) for name in names}
    command = ""
    if None in packages.values():
        if "rasterio" not in names:
            command = requirements.install_command(requirements.suggested_set())
        elif RASTERS.exists():  # the plugin ships without: QGIS reads rasters itself
            pip = requirements.pip_arguments(RASTERS)
            command = requirements.shell_line([sys.executable, *pip])
    return {"purpose": purpose, "packages": packages, "mend": command}


def _torch_anew(wanted: str, name: str) -> dict[str, Any]:
    """Another torch than the one that is there, which pip would take for good enough."""
    remove = f'"{sys.executable}" -m pip uninstall --yes torch'
    purpose = "models on the NVIDIA GPU" if name == requirements.CUDA else "models on this machine"
    return {"purpose": purpose, "packages": {wanted: None},
            "mend": f"{remove} && {requirements.install_command(name)}"}  # fmt: skip


def _names(path: Path) -> list[str]:
    """Packages that are asked for whatever the Python; a marker is for some Pythons only."""
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [re.split(r"[^\w.-]", line)[0] for line in lines if line and ";" not in line]


def _locked_versions(path: Path) -> dict[str, set[str]]:
    """Versions of each package in a lock; more than one where they depend on the Python."""
    locked: dict[str, set[str]] = {}
    pins = re.findall(r"^([\w.-]+)==([^\s;\\]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    for name, version in pins:
        locked.setdefault(name, set()).add(version)
    return locked


def _installed(name: str) -> str | None:
    """Version of a package, or of the one that has the same module for NVIDIA GPUs."""
    return _package(name) or (_package("onnxruntime-gpu") if name == "onnxruntime" else None)


def _package(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _import_errors(packages: dict[str, str | None]) -> list[str]:
    """Packages that are installed but can't be loaded, mostly for want of a system library."""
    problems = []
    for package in packages:
        for module in _modules(package):
            try:
                __import__(module)
            except Exception as error:  # noqa: BLE001  (whatever it is, it is the finding)
                problems.append(f"{package} can't be loaded: {error}")
    return problems


def _modules(package: str) -> list[str]:
    """Top-level modules of an installed package that are meant to be imported."""
    try:
        files = metadata.files(package) or []
    except metadata.PackageNotFoundError:  # see `_installed`
        return [package]
    tops = {file.parts[0] for file in files if len(file.parts) == 2 and file.name == "__init__.py"}
    return sorted(top for top in tops if top.isidentifier() and not top.startswith("_"))


def _device() -> str:
    """Where models would run; nothing without torch, or where it can't be loaded."""
    if _torch_error():
        return ""
    import torch

    from .models.loading import pick_device

    return pick_device(torch)


@functools.lru_cache(maxsize=1)
def _torch_error() -> str:
    try:
        importlib.import_module("torch")
    except Exception as error:  # noqa: BLE001  (whatever it is, it is the finding)
        return str(error) or type(error).__name__
    return ""


def _devices() -> list[str]:
    devices = [f"CPU ({platform.machine()})"]
    if not _torch_error():
        import torch

        devices += [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
        if getattr(torch.backends, "mps", None) and torch.backends.mps.is_available():
            devices.append("Apple GPU")
    return devices
