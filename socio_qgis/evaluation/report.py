"""The report of `socio evaluate --html`: one file with the table and pictures of samples."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from ..engine.drawing import draw_draft
from .compare import TITLES
from .dataset import Sample
from .pictures import img

SHOWN = 6  # of the best, and of the worst
_THUMB_PX = 320
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation</title>
<style>body{{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;padding:0 1em}}
table{{border-collapse:collapse}}td,th{{padding:.2em .9em;text-align:right}}
td:first-child,th:first-child{{text-align:left}}tr{{border-bottom:1px solid #ccc}}
figure{{display:inline-block;margin:.5em 1em .5em 0}}img{{width:{thumb}px;margin-right:4px}}
figcaption{{font-size:13px}}</style>
<h1>{title}</h1><p>{summary}</p>
<table>{head}{rows}</table>
<p>95 % intervals over all samples (bootstrap): {ranges}. Instances match at an IoU of at least
{match_iou}.</p>{groups}<h2>Samples</h2>
<p>Pictures: the map with the ground truth in red, the satellite image with the prediction in red.
</p>{sections}</html>"""

_HEAD = (
    "<tr><th></th><th>samples</th>" + "".join(f"<th>{t}</th>" for t in TITLES.values()) + "</tr>"
)


def write_html(
    path: Path, report: dict[str, Any], samples: list[Sample], predictions: dict[str, bytes]
) -> None:
    """Write the report of one evaluation.

    Args:
        path: The file.
        report: What `--json` writes.
        samples: The samples, in the report's order.
        predictions: Masks by sample id, as PNG.
    """
    titles = {"by_class": "By class", "by_instances": "By true instances", "by_size": "By size"}
    scores = _rows(report["scores"])
    groups = "".join(
        f"<h2>{title}</h2><table>{_HEAD}{_rows(report[key])}</table>"
        for key, title in titles.items()
        if report[key]
    )
    ranges = ", ".join(
        f"{TITLES[name]} {low:.1f} to {high:.1f}"
        for name, (low, high) in report["intervals_95"].items()
    )
    pairs = list(zip(samples, report["samples"], strict=True))
    ranked = sorted((pair for pair in pairs if not pair[1]["error"]), key=lambda p: p[1]["iou"])
    failed = [
        "<li>" + html.escape(f"{row['id']}: {row['error']}") for _, row in pairs if row["error"]
    ]
    sections = f"<h2>Failed</h2><ul>{''.join(failed)}</ul>" if failed else ""
    for title, chosen in (("Worst", ranked[:SHOWN]), ("Best", ranked[SHOWN:][::-1][:SHOWN])):
        figures = "".join(_figure(sample, row, predictions[sample.id]) for sample, row in chosen)
        sections += f"<h2>{title}</h2>{figures}"
    page = _PAGE.format(
        thumb=_THUMB_PX,
        title=html.escape(f"{report['reasoner']} + {report['segmenter']}"),
        summary=html.escape(
            f"{report['dataset']}, split {report['split']}; "
            f"median {report['seconds_per_sample']:.2f} s a sample"
        ),
        head=_HEAD,
        rows=scores,
        ranges=ranges,
        match_iou=report["match_iou"],
        groups=groups,
        sections=sections,
    )
    path.write_text(page, encoding="utf-8")


def _rows(scores: dict[str, Any]) -> str:
    return "".join(
        f"<tr><td>{html.escape(group)}</td><td>{s['samples']}</td>"
        + "".join(f"<td>{s[key]:.1f}</td>" for key in TITLES)
        + "</tr>"
        for group, s in scores.items()
    )


def _figure(sample: Sample, row: dict[str, Any], png: bytes) -> str:
    scene, truth = sample.scene(), sample.mask()
    decoded = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_GRAYSCALE)
    prediction = np.asarray(decoded) > 127
    height, width = truth.shape
    map_rgb = np.asarray(cv2.resize(scene.map_rgb, (width, height)), np.uint8)
    pictures = img(draw_draft(map_rgb, [], truth), _THUMB_PX) + img(
        draw_draft(scene.satellite_rgb, [], prediction), _THUMB_PX
    )
    caption = html.escape(f"{row['query']} ({row['level']}): IoU {row['iou']:.2f}")
    return f"<figure>{pictures}<figcaption>{caption}</figcaption></figure>"
