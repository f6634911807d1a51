"""The report of `socio evaluate --html`: one file with tables, charts and pictures of samples."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..engine.imaging.drawing import draw_draft
from .charts import bars, histogram, legend
from .compare import TITLES
from .datasets.sample import Sample
from .metrics import SCORE_BINS
from .paper import PAPER
from .pictures import img

SHOWN = 6  # of the best, and of the worst
MOST_CLASSES = 25  # in a chart; the table has all
_THUMB_PX = 250
_ZOOM = 2  # pixels of a picture for each that is shown: a map's labels can be read by zooming in
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>
<style>body{{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em}}
table{{border-collapse:collapse;margin:.5em 0}}td,th{{padding:.2em .7em;text-align:right}}
td:first-child,th:first-child{{text-align:left}}tr{{border-bottom:1px solid #ccc}}
.paper td{{color:#666}}.side{{display:flex;flex-wrap:wrap;align-items:flex-start}}
.side>div{{margin-right:2em}}
figure{{margin:1.2em 0;border-top:1px solid #ccc;padding-top:.6em}}img{{margin-right:4px}}
.pictures{{display:flex;flex-wrap:wrap}}.pictures div{{font-size:12px;color:#666}}
blockquote{{margin:.3em 0 0;color:#444;white-space:pre-line}}</style>
<h1>{title}</h1><p>{summary}</p>
<h2>How good the masks are</h2>{how}
<div class="side"><div><h3>This run</h3>{ours}<p style="max-width:30em">{ranges}</p></div>
<div><h3>The paper's, on other data</h3>{paper}</div></div>
<p><b>The two tables are not a contest.</b> The paper (SocioReasoner, arXiv 2601.10477) measured on
the SocioSeg test split, cities of China with their maps. This run is of {dataset}. Other places,
other maps and other truths make figures rise and fall by more than methods differ. They tell an
order of magnitude.</p>
<h2>Where it is good and where not</h2><p>{legend}; in brackets the number of samples.</p>{charts}
<h3>How many samples have which IoU</h3>{histogram}
{sections}
<h2>All classes</h2>{classes}
</html>"""
_HOW = """<p>Each sample is a satellite image, a map of the same ground and a question. The answer
is a mask: the pixels of what the question means. It is compared with the true one.</p>
<ul><li><b>IoU</b>: the pixels that both masks have, of those that either has. 1 is right, 0 is
wrong.</li><li><b>gIoU</b>: the mean IoU of all samples, in percent. <b>cIoU</b>: all shared pixels
of all samples, of all pixels in either mask, so that large places count more.</li>
<li><b>F1, precision, recall</b>: by instance. A connected piece of the answer is right where it has
an IoU of at least {match_iou} with a piece of the truth. Precision is the share of the answer's
pieces that are right, recall the share of the truth's pieces that were found so, and F1 is their
balance. Where there are no pieces to share out it says 100. The paper states no threshold.</li>
</ul>"""
_HEAD = (
    "<tr><th></th><th>samples</th>" + "".join(f"<th>{t}</th>" for t in TITLES.values()) + "</tr>"
)
_GROUPS = {"by_instances": "By number of true instances", "by_size": "By size in the picture"}


def write_html(
    path: Path,
    report: dict[str, Any],
    samples: Mapping[str, Sample],
    predictions: Mapping[str, bytes],
) -> None:
    """Write the report of one evaluation.

    Args:
        path: The file.
        report: What `--json` writes.
        samples: By id.
        predictions: Masks by sample id, as PNG.
    """
    rows = report["samples"]
    ranked = sorted((row for row in rows if not row["error"]), key=lambda row: row["iou"])
    sections = ""
    for title, chosen in (("Worst", ranked[:SHOWN]), ("Best", ranked[SHOWN:][::-1][:SHOWN])):
        figures = (_figure(samples[row["id"]], row, predictions[row["id"]]) for row in chosen)
        sections += f"<h2>{title} samples</h2>{''.join(figures)}"
    sections += _list("Failed", [f"{row['id']}: {row['error']}" for row in rows if row["error"]])
    broken = [f"{one['id']}: {one['reason']}" for one in report["unusable"]]
    sections += _list("Left out, since their files are broken", broken)
    levels = {name: of for name, of in report["scores"].items() if name != "all"}
    common = sorted(report["by_class"].items(), key=lambda item: -item[1]["samples"])
    charts = f"<h3>By level</h3>{bars(levels)}"
    charts += "".join(f"<h3>{title}</h3>{bars(report[key])}" for key, title in _GROUPS.items())
    if common:
        charts += f"<h3>By class</h3>{bars(dict(common[:MOST_CLASSES]))}"
    ranges = ", ".join(
        f"{TITLES[name]} {low:.1f} to {high:.1f}"
        for name, (low, high) in report["intervals_95"].items()
    )
    page = _PAGE.format(
        title="Evaluation of " + html.escape(_name(report)),
        summary=html.escape(_summary(report)),
        how=_HOW.format(match_iou=report["match_iou"]),
        ours=f"<table>{_HEAD}{_rows(report['scores'])}</table>",
        ranges=f"95 % intervals of all samples: {ranges}.",
        paper=_paper(),
        dataset=html.escape(f"{report['dataset']}, split {report['split']}"),
        legend=legend(),
        charts=charts,
        histogram=histogram([row["iou"] for row in rows]),
        sections=sections,
        classes=f"<table>{_HEAD}{_rows(dict(common))}</table>" if common else "<p>None.</p>",
    )
    path.write_text(page, encoding="utf-8")


def markdown_table(report: Mapping[str, Any], name: str) -> str:
    """Our rows and the paper's as a table of docs/evaluation.md."""
    lines = ["| | samples | cIoU | gIoU | F1 |", "| --- | --- | --- | --- | --- |"]
    for level, of in report["scores"].items():
        title = f"**{name}**" if level == "all" else level
        figures = " | ".join(f"{of[key]:.1f}" for key in ("c_iou", "g_iou", "f1"))
        lines.append(f"| {title} | {of['samples']} | {figures} |")
    return "\n".join(lines)


def reliability_table(report: Mapping[str, Any]) -> str:
    """How many results have which score, and their mean IoU."""
    lines = ["| score | results | mean score | mean IoU |", "| --- | --- | --- | --- |"]
    for of in report["reliability"]:
        limits = f"{of['low']:.1f} to {of['low'] + 1 / SCORE_BINS:.1f}"
        lines.append(f"| {limits} | {of['results']} | {of['score']:.2f} | {of['iou']:.2f} |")
    return "\n".join(lines)


def _name(report: Mapping[str, Any]) -> str:
    """Reasoner and segmenter; their revisions are in the summary."""
    return " + ".join(str(report[key]).split(" ")[0] for key in ("reasoner", "segmenter"))


def _summary(report: Mapping[str, Any]) -> str:
    options = report["options"]
    changed = [f"without {part}" for part in options["without"]]
    changed += ["stage 1 only"] if options["stage_1_only"] else []
    changed += [f"{options['points']} points"] if options["points"] is not None else []
    changed += [f"map style {options['shift']}"] if options["shift"] else []
    changed += [] if options["hints"] else ["no hints"]
    tokens = report["tokens_per_sample"]
    parts = [
        f"{report['dataset']}, split {report['split']}: {len(report['samples'])} samples",
        f"options: {', '.join(changed) or 'none'}",
        f"median {report['seconds_per_sample']:.2f} s a sample",
        "no model wrote text" if tokens is None else f"{tokens:.0f} tokens a sample",
        f"{report['reasoner']}, {report['segmenter']}, version {report['version']}",
    ]
    return "; ".join(parts) + "."


def _paper() -> str:
    rows = "".join(
        f"<tr><td>{html.escape(title).replace('  ', '&emsp;')}</td>"
        + "".join(f"<td>{'&ndash;' if value is None else f'{value:.1f}'}</td>" for value in figures)
        + "</tr>"
        for title, *figures in PAPER
    )
    head = "<tr><th></th><th>cIoU</th><th>gIoU</th><th>F1</th></tr>"
    return f'<table class="paper">{head}{rows}</table>'


def _rows(scores: Mapping[str, Any]) -> str:
    return "".join(
        f"<tr><td>{html.escape(group)}</td><td>{s['samples']}</td>"
        + "".join(f"<td>{s[key]:.1f}</td>" for key in TITLES)
        + "</tr>"
        for group, s in scores.items()
    )


def _list(title: str, items: Sequence[str]) -> str:
    if not items:
        return ""
    return f"<h2>{title}</h2><ul>{''.join(f'<li>{html.escape(item)}</li>' for item in items)}</ul>"


def _figure(sample: Sample, row: dict[str, Any], png: bytes) -> str:
    scene, truth = sample.scene(), sample.mask()
    decoded = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    prediction = np.asarray(decoded) > 127
    height, width = truth.shape
    map_rgb = np.asarray(cv2.resize(scene.map_rgb, (width, height)), np.uint8)
    pictures = {
        "map": map_rgb,
        "satellite image": scene.satellite_rgb,
        "truth": draw_draft(scene.satellite_rgb, [], truth),
        "prediction": draw_draft(scene.satellite_rgb, [], prediction),
    }
    cells: Iterable[str] = (
        f"<div>{img(rgb, _THUMB_PX, _ZOOM)}<br>{title}</div>" for title, rgb in pictures.items()
    )
    counts = row["counts"]
    caption = html.escape(
        f"{row['query']} ({row['level']}): IoU {row['iou']:.2f}; instances: {counts['true']} true, "
        f"{counts['predicted']} predicted, {counts['matched']} matched; {row['id']}"
    )
    reasoning = html.escape(row["reasoning"] or "Nothing was said.")
    return (
        f"<figure><figcaption><b>{caption}</b></figcaption>"
        f'<div class="pictures">{"".join(cells)}</div><blockquote>{reasoning}</blockquote></figure>'
    )
