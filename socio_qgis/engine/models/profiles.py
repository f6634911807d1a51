"""Model profiles: what has to be known of a vision-language model to ask it, and of any to get it.

A profile is a TOML file in resources/models; adding a model is adding a file. `SOCIO_PROFILES`
may name a folder of a user's own, whose files come first. The tables `[[weights]]` in these files
say what can be downloaded; a file that holds nothing else is no profile (segmenters need none).
"""

from __future__ import annotations

import fnmatch
import json
import os
import re
import sys
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from ...core.errors import InputError
from ...core.paths import RESOURCES
from ...core.types import Size
from .prompts import OWN, PUBLISHED, Source, find

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

# Beside a model's weights: the profile that it was trained with.
OWN_NAME = "socio.profile.json"
LISTS = ("weights", "checkpoints", "packs")  # what a file may hold besides a profile
ANY = "*"  # the pattern of the profile for all other models
COORDINATES = ("pixels", "thousandths", "fractions")
RESULT, ADJUST, NONE = "result", "adjust", "none"
STAGE_2 = (RESULT, ADJUST, NONE)
_Listed = TypeVar("_Listed")


@dataclass(frozen=True)
class Weights:
    """Weights that are published on the hub.

    Attributes:
        id: Owner and name there.
        licence: Shown before the download.
        licence_url: Its text, or the model's page that names it.
        download_gb: Size of what is downloaded.
        kind: How the registry names such models: transformers, sam2, sam3 or sam.
        revision: Commit that is downloaded; empty where none is known, so the first download
            settles it.
        gated: Only those who accepted conditions on the model's page may download it.
    """

    id: str
    licence: str
    licence_url: str
    download_gb: float
    kind: str = "transformers"
    revision: str = ""
    gated: bool = False


@dataclass(frozen=True)
class Checkpoint:
    """A file that is published elsewhere than on the hub, known by its SHA-256."""

    name: str
    sha256: str
    licence: str


@dataclass(frozen=True)
class OcrPack:
    """A network that reads lines in one more script: a single ONNX file, known by its SHA-256.

    Attributes:
        name: Of the pack, and of its folder in the store.
        script: That it reads besides Latin letters, as core/scripts.py calls it ("Hangul").
        address: Where the file is downloaded.
        size_bytes: Of the file; more is never downloaded.
        licence: Shown before the download.
        licence_url: Its text.
    """

    name: str
    script: str
    address: str
    sha256: str
    size_bytes: int
    licence: str
    licence_url: str


@dataclass(frozen=True)
class Profile:
    """One model, or a family of models.

    Attributes:
        name: Shown to the user.
        models: Patterns of model ids or served names, as in a shell ("Qwen/Qwen2.5-VL-*"); letter
            case, dots, hyphens and underscores do not count.
        model_types: What the config.json of such models calls them; it counts more than a name.
        factor_px: Sides of pictures are multiples of this.
        min_pixels: Smallest picture that the model is given.
        max_pixels: Largest picture that the model is given.
        coordinates: "pixels" of the resized picture, "thousandths" or "fractions" of its sides.
        trained: The model was trained for this task, so it gets no explanation of the schema's use
            and no hints.
        localise_prompt: Template of stage 1, with {query}, {width}, {height} and {hints}.
        refine_prompt: Template of stage 2, with {boxes} as well.
        stage_2: "result": the answer to stage 2 is the result. "adjust": boxes are numbered, and
            the answer says by number what to keep, adjust, drop and add. "none": there is none;
            stage 1 gives boxes and points at once.
        temperature: Sampling temperature.
        top_p: Share of probability that is sampled from.
        top_k: Number of likeliest tokens that are sampled from; 0 for all.
        repetition_penalty: Of tokens that were written before; 1 for none.
        seed: Of the random numbers.
        max_new_tokens: Longest answer.
        published_prompts: Where the prompts are published that the model was trained on.
        wording: "own" for prompts of this project, "published" for those.
    """

    name: str
    models: tuple[str, ...]
    localise_prompt: str
    refine_prompt: str
    model_types: tuple[str, ...] = ()
    factor_px: int = 28
    min_pixels: int = 56 * 56
    max_pixels: int = 1280 * 28 * 28
    coordinates: str = "pixels"
    trained: bool = False
    stage_2: str = ADJUST
    temperature: float = 0.0
    top_p: float = 1.0
    top_k: int = 0
    repetition_penalty: float = 1.0
    seed: int = 0
    max_new_tokens: int = 2048
    published_prompts: Source | None = None
    wording: str = OWN

    @property
    def is_guess(self) -> bool:
        """It fits any model, so it knows nothing of this one."""
        return ANY in self.models

    def frame_wh(self, resized_wh_px: Size) -> tuple[float, float]:
        """Width and height of the frame that the model's coordinates refer to."""
        if self.coordinates == "pixels":
            return float(resized_wh_px[0]), float(resized_wh_px[1])
        return (1000.0, 1000.0) if self.coordinates == "thousandths" else (1.0, 1.0)


def _folders() -> list[Path]:
    own = os.environ.get("SOCIO_PROFILES")
    return [*([Path(own)] if own else []), RESOURCES / "models"]


def _files() -> list[Path]:
    return [file for folder in _folders() for file in sorted(folder.glob("*.toml"))]


def load_profiles() -> list[Profile]:
    """All profiles, a user's own first, the general one last."""
    profiles = [read_profile(file) for file in _files() if not set(_read(file)) <= set(LISTS)]
    return sorted(profiles, key=lambda p: p.is_guess)


def known_weights() -> dict[str, Weights]:
    """What can be downloaded, by id; a user's own comes first and wins.

    Raises:
        InputError: A file can't be read, or a value is missing or unknown.
    """
    return _known(Weights, "weights", "id")


def known_checkpoints() -> dict[str, Checkpoint]:
    """Published checkpoints, by SHA-256.

    Raises:
        InputError: A file can't be read, or a value is missing or unknown.
    """
    return _known(Checkpoint, "checkpoints", "sha256")


def known_packs() -> dict[str, OcrPack]:
    """OCR packs, by name.

    Raises:
        InputError: A file can't be read, or a value is missing or unknown.
    """
    return _known(OcrPack, "packs", "name")


def _known(of: type[_Listed], table: str, key: str) -> dict[str, _Listed]:
    """The tables of one name in all files, by one of their values; the first of each counts."""
    found: dict[str, _Listed] = {}
    for file in _files():
        try:
            for values in _read(file).get(table, ()):
                found.setdefault(values[key], of(**values))
        except (TypeError, KeyError) as error:
            raise _unusable(file, error) from None
    return found


def read_profile(file: Path) -> Profile:
    """Read one file.

    Raises:
        InputError: It is no TOML, or a value is missing, unknown or impossible.
    """
    values = _read(file)
    for name in LISTS:
        values.pop(name, None)
    return _profile(file, values)


def _profile(file: Path, values: dict[str, Any]) -> Profile:
    try:
        unknown = set(values) - {field.name for field in fields(Profile)}
        if unknown:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        for key in ("models", "model_types"):
            values[key] = tuple(values.get(key, ()))
        if values.get("published_prompts") is not None:
            values["published_prompts"] = Source(**values["published_prompts"])
        profile = Profile(**values)
        if profile.coordinates not in COORDINATES:
            raise ValueError(f"coordinates is one of {', '.join(COORDINATES)}")
        if profile.stage_2 not in STAGE_2:
            raise ValueError(f"stage_2 is one of {', '.join(STAGE_2)}")
        for template in (profile.localise_prompt, profile.refine_prompt):
            template.format(query="", width=1, height=1, hints="", boxes="")
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise _unusable(file, error) from None
    return profile


def _read(file: Path) -> dict[str, Any]:
    try:
        values: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _unusable(file, error) from None
    return values


def _unusable(file: Path, error: Exception) -> InputError:
    return InputError(
        "The model profile {file} can't be used: {reason}.",
        "Compare it with the profiles in resources/models.",
        file=file.name,
        reason=error,
    )


def write_own_profile(profile: Profile, folder: Path) -> None:
    """Put a profile beside the weights that were trained with it."""
    text = json.dumps(asdict(profile), indent=1, ensure_ascii=False)
    (folder / OWN_NAME).write_text(text + "\n", encoding="utf-8")


def asked_as(model: str, folder: Path | None = None) -> Profile:
    """The profile of a model, with the prompts that it was trained on where they are here.

    Raises:
        InputError: The profile beside the weights can't be used.
        EngineError: A file with prompts is not the one that the profile names.
    """
    profile = profile_for(model, folder)
    if profile.published_prompts is None or profile.wording == PUBLISHED:
        return profile
    templates = find(profile.published_prompts, folder)
    if templates is None:
        return profile
    localise, refine = templates
    return replace(profile, localise_prompt=localise, refine_prompt=refine, wording=PUBLISHED)


def profile_for(model: str, folder: Path | None = None) -> Profile:
    """The profile of a model, in this project's own wording.

    It is the one beside the weights, else the first with a pattern that fits the model's id, folder
    or served name. What the folder itself is called counts before what the folders above it are
    called. What config.json says counts more than any name.

    Args:
        folder: Of the model; None where it is not on this machine.

    Raises:
        InputError: The profile beside the weights can't be used.
    """
    own = Path(model).expanduser()
    if folder is None and own.is_dir():
        folder = own
    if folder is not None and (folder / OWN_NAME).is_file():
        file = folder / OWN_NAME
        try:
            values = json.loads(file.read_text(encoding="utf-8"))
            if not isinstance(values, dict):
                raise ValueError("it is no JSON object")
        except (OSError, ValueError) as error:
            raise _unusable(file, error) from None
        return _profile(file, values)
    profiles = load_profiles()
    found_type = _model_type(folder) if folder is not None else ""
    family = [profile for profile in profiles if found_type in profile.model_types]
    others = [profile for profile in profiles if not (family and profile.model_types)]
    for name in (re.split(r"[\\/]", model.rstrip("\\/"))[-1], model):
        for profile in sorted([*family, *others], key=profiles.index):
            for pattern in profile.models:
                wanted = model if "/" in pattern else name
                if pattern != ANY and fnmatch.fnmatch(_bare(wanted), _bare(pattern)):
                    return profile
    # A checkpoint may have any name; but that it was trained for this task, only a name says.
    untrained = [profile for profile in family if not profile.trained]
    for profile in (*untrained, *(one for one in profiles if one.is_guess)):
        return profile
    raise InputError(
        "There is no profile for the model {model}.",
        "Add one; see docs/models.md.",
        model=repr(model),
    )


def _bare(name: str) -> str:
    """A name without what people write in different ways."""
    return re.sub(r"[-_.\s]", "", name.lower())


def _model_type(folder: Path) -> str:
    """What config.json calls a model; empty where it says nothing."""
    try:
        found = json.loads((folder / "config.json").read_text(encoding="utf-8"))["model_type"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return str(found)
