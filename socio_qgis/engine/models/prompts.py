"""Prompts that a model was trained on, taken from a published file instead of being copied here.

A profile names the file: a repository at a commit, its SHA-256, and the two functions in which the
templates stand. The file is data here: it is parsed and never run. It lies beside the weights, or
under its hash in the folder of the models, for a model behind a server.
"""

from __future__ import annotations

import ast
import hashlib
from dataclasses import dataclass
from pathlib import Path

from ...core.errors import EngineError, InputError
from . import disk

NAME = "socio.prompts.txt"  # beside the weights
FOLDER = "prompts"  # among the models
PUBLISHED, OWN = "published", "own"
MAX_BYTES = 2_000_000
TIMEOUT_S = (10, 60)
_QUERY, _BOXES = "\0query\0", "\0boxes\0"


@dataclass(frozen=True)
class Source:
    """A published file with two templates, in the form of `str.format`.

    Attributes:
        repository: Owner and name on GitHub.
        commit: Full hash.
        file: Path in the repository.
        sha256: Of the file.
        licence: Shown before the download.
        localise: Function in which the template of stage 1 stands; its placeholders are {prompt}
            and {answer}.
        refine: The same for stage 2, with {bboxs} as well.
        template: Name that the functions give the template.
        answer: Name that they give the example that fills {answer}.
    """

    repository: str
    commit: str
    file: str
    sha256: str
    licence: str
    localise: str
    refine: str
    template: str
    answer: str

    @property
    def address(self) -> str:
        """Where the file is downloaded."""
        return f"https://raw.githubusercontent.com/{self.repository}/{self.commit}/{self.file}"

    @property
    def page(self) -> str:
        """Where a person reads it."""
        return f"https://github.com/{self.repository}/blob/{self.commit}/{self.file}"


def find(source: Source, folder: Path | None = None) -> tuple[str, str] | None:
    """Both templates, where the file is here.

    Args:
        folder: Of the model; None where it is not on this machine.

    Raises:
        EngineError: The file is not the one that the profile names.
    """
    places = [disk.store_folder() / FOLDER / f"{source.sha256}.txt"]
    if folder is not None:
        places.insert(0, folder / NAME)
    for place in places:
        if place.is_file():
            return read_templates(check(place.read_bytes(), source, str(place)), source)
    return None


def keep(content: bytes, source: Source, place: Path) -> None:
    """Check a file and put it where it is looked for.

    Raises:
        EngineError: It is not the one that the profile names.
        StorageError: It can't be written.
    """
    read_templates(check(content, source, source.file), source)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        new = place.with_name(f"{place.name}.new")
        new.write_bytes(content)
        new.replace(place)
    except OSError as error:
        raise disk.cannot_write(place, error) from None


def download(source: Source) -> bytes:
    """Get the file.

    Raises:
        EngineError: It can't be had, or is another one.
    """
    import requests

    try:
        with requests.get(source.address, timeout=TIMEOUT_S, stream=True) as response:
            response.raise_for_status()
            content = response.raw.read(MAX_BYTES, decode_content=True)
    except requests.RequestException as error:
        raise EngineError(
            "The published prompts can't be downloaded from {address}.",
            "Get the file in another way, then run: socio models import --prompts FILE",
            details=str(error),
            address=source.address,
        ) from None
    check(content, source, source.address)
    return bytes(content)


def check(content: bytes, source: Source, where: str) -> str:
    """The text of a file that is the one the source names.

    Raises:
        EngineError: It is another one.
    """
    if hashlib.sha256(content).hexdigest() != source.sha256:
        raise EngineError(
            "{file} is not the file with the prompts that the profile names.",
            "Get {page}",
            file=where,
            page=source.page,
        )
    return content.decode("utf-8")


def read_templates(text: str, source: Source) -> tuple[str, str]:
    """Both templates as those of a profile, with {query} and {boxes}; nothing of the text is run.

    Raises:
        InputError: They are not where the source says.
    """
    try:
        tree = ast.parse(text)
        templates = [_template(tree, name, source) for name in (source.localise, source.refine)]
    except (SyntaxError, ValueError, LookupError, AttributeError, RecursionError) as error:
        raise InputError(
            "The prompts are not where the profile says, in {file}: {reason}.",
            "Compare it with those in resources/models.",
            file=source.file,
            reason=error,
        ) from None
    return templates[0], templates[1]


def _template(tree: ast.Module, function: str, source: Source) -> str:
    bodies = [
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function
    ]
    if len(bodies) != 1:
        raise ValueError(f"there is no function {function}")
    texts = {
        target.id: ast.literal_eval(node.value)
        for node in ast.walk(bodies[0])
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and target.id in (source.template, source.answer)
    }
    template, answer = texts[source.template], texts[source.answer]
    if not (isinstance(template, str) and isinstance(answer, str)):
        raise ValueError(f"the template of {function} is no text")
    filled = template.format(prompt=_QUERY, bboxs=_BOXES, answer=answer)
    if _QUERY not in filled:
        raise ValueError(f"the template of {function} has no place for a query")
    escaped = filled.replace("{", "{{").replace("}", "}}")
    return escaped.replace(_QUERY, "{query}").replace(_BOXES, "{boxes}")
