"""The page of figures that `socio bench` writes; docs/performance.md is one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path

from .timing import REPEATS, Figure, machine

_HEAD = """# Performance

`make bench PAGE=docs/performance.md` writes this page; edits are lost. For a ratio, both sides run
in turns in one process, so that a busy machine slows both. The figure is the ratio of the medians
of {repeats} runs. The other figures are counts, or seconds on this machine. The table says which
figures fall short of their aim, and why a figure could not be measured.

OCR's networks are most of the work of reading a map. How ONNX Runtime runs them, and that OpenVINO
would win a tenth, is in docs/decisions/14-ocr-in-onnx-runtime.md. They are shown only the parts of
a map where text may be. A label on a fill that is sure needs no network; for others, the network
looks at the next label while this one is weighed. The map reader works on two windows at once: what
is not the networks' mostly uses one core.

`run_..._s` are seconds of the clock, from Run to the end, as the panel makes a run in QGIS, on maps
of the synthetic towns. The panel reads the map of an area while a query is typed:
`run_read_ahead_s` is such a run, with four seconds for the typing. `make bench-long` has a run of
100 windows as well.

What was read from a map, and what SAM encoded, is kept for the next question (docs/map-reader.md).
`second_question_vs_first` shows how much this saves. All other figures start without it.

The same machine may be half as fast on another day. What RapidOCR alone takes in
`read_vs_bare_rapidocr` tells how fast it was; only ratios can be held against those of another
page.

{machine}; {when}; {load}. {partial}

| figure | value | aim | what |
| --- | --- | --- | --- |
"""


_STAGES = """
## Where the time of a window goes

CPU seconds of `window_s`, by stage{before}:

| stage | s | | before | |
| --- | --- | --- | --- | --- |
"""
_BEFORE = ", now and on the page that this one replaced ({})"
BAR_CHARACTERS = 20  # of the longest bar
_BLOCK, _LIGHT_BLOCK = "\u2588", "\u2591"
_MACHINE = re.compile(r"^(.+; \d{4}-\d\d-\d\d); load", re.MULTILINE)
_BAR = re.compile(rf"^\| ([^|]+) \| ([\d.]+) \| {_BLOCK}*", re.MULTILINE)


def partial(figures: Sequence[Figure]) -> str:
    """Says which figures could not be measured, and why; empty where all were."""
    reasons: dict[str, list[str]] = {}
    for figure in figures:
        if figure.value is None:
            reasons.setdefault(figure.how, []).append(f"`{figure.key}`")
    told = "; ".join(f"{', '.join(keys)}: {why}" for why, keys in reasons.items())
    return f"**Partial**, without {told}." if told else ""


def write_page(
    path: Path, figures: Sequence[Figure], stages: Mapping[str, float], load: str
) -> None:
    """Write the page, and its folder where there is none; one that is there is the one before."""
    replaced = path.read_text(encoding="utf-8") if path.exists() else ""
    path.parent.mkdir(parents=True, exist_ok=True)
    when = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    head = _HEAD.format(
        repeats=REPEATS, machine=machine(), when=when, load=load, partial=partial(figures)
    ).replace(" \n", "\n")
    rows = [
        f"| `{figure.key}` | {'-' if figure.value is None else f'{figure.value:.4g}'} "
        f"| {figure.target} | {'**falls short**: ' if figure.falls_short else ''}{figure.how} |"
        for figure in figures
    ]
    text = head + "\n".join(rows) + "\n"
    if stages:
        text += _bars(stages, replaced)
    path.write_text(text, encoding="utf-8")


def _bars(stages: Mapping[str, float], replaced: str) -> str:
    """The stages, beside those of the page that is replaced."""
    _, _, its_stages = replaced.partition(_STAGES.splitlines()[1])
    before = {stage: float(seconds) for stage, seconds in _BAR.findall(its_stages)}
    a_second = BAR_CHARACTERS / max(*stages.values(), *before.values(), 1e-9)
    rows = []
    for stage, seconds in stages.items():
        then = "- | "
        if stage in before:
            then = f"{before[stage]:.2f} | {_LIGHT_BLOCK * round(a_second * before[stage])}"
        bar = _BLOCK * round(a_second * seconds)
        rows.append(f"| {stage} | {max(seconds, 0.0):.2f} | {bar} | {then} |")
    its_machine = _MACHINE.search(replaced)
    told = _BEFORE.format(its_machine[1]) if before and its_machine else ""
    return _STAGES.format(before=told) + "\n".join(rows) + "\n"
