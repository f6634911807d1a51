"""Charts as SVG, to be put into a page."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence

SERIES = {"c_iou": ("cIoU", "#9db4d6"), "g_iou": ("gIoU", "#2f5d9b"), "f1": ("F1", "#d98c3f")}
_LABEL_PX, _PLOT_PX, _BAR_PX, _GAP_PX = 190, 380, 11, 12
_TEXT = 'font-family="system-ui,sans-serif" font-size="12" fill="#222"'


def bars(groups: Mapping[str, Mapping[str, float]]) -> str:
    """Three bars a group, in percent; the group's name and number of samples beside them."""
    row_px = len(SERIES) * _BAR_PX + _GAP_PX
    height = len(groups) * row_px + 22
    parts = []
    for tick in range(0, 101, 25):
        x = _LABEL_PX + _PLOT_PX * tick / 100
        parts.append(f'<path d="M{x} 18V{height - 4}" stroke="#ddd"/>')
        parts.append(f'<text x="{x}" y="12" text-anchor="middle" {_TEXT}>{tick}</text>')
    for row, (name, scores) in enumerate(groups.items()):
        top = 22 + row * row_px
        label = f"{name if len(name) < 24 else name[:22] + '…'} ({scores['samples']:.0f})"
        parts.append(
            f'<text x="{_LABEL_PX - 8}" y="{top + row_px / 2}" text-anchor="end" {_TEXT}>'
            f"{html.escape(label)}</text>"
        )
        for number, (key, (_, colour)) in enumerate(SERIES.items()):
            y, width = top + number * _BAR_PX, _PLOT_PX * scores[key] / 100
            parts.append(
                f'<rect x="{_LABEL_PX}" y="{y}" width="{width:.1f}" height="{_BAR_PX - 1}" '
                f'fill="{colour}"/><text x="{_LABEL_PX + width + 4:.1f}" y="{y + 9}" '
                f"{_TEXT.replace('12', '10')}>{scores[key]:.1f}</text>"
            )
    return _svg(_LABEL_PX + _PLOT_PX + 44, height, parts)


def legend() -> str:
    """What the colours of `bars` mean."""
    return " ".join(
        f'<span style="color:{colour}">&#9632;</span> {name}' for name, colour in SERIES.values()
    )


def histogram(shares: Sequence[float]) -> str:
    """How many samples have an IoU (0 to 1) in each tenth."""
    counts = [0] * 10
    for share in shares:
        counts[min(int(share * 10), 9)] += 1
    width, height, most = 44, 120, max([*counts, 1])
    parts = []
    for i, number in enumerate(counts):
        tall = height * number / most
        x = 20 + i * width
        parts.append(
            f'<rect x="{x}" y="{20 + height - tall:.1f}" width="{width - 4}" height="{tall:.1f}" '
            f'fill="{SERIES["g_iou"][1]}"/>'
            f'<text x="{x + width / 2 - 2}" y="{15 + height - tall:.1f}" text-anchor="middle" '
            f"{_TEXT}>{number or ''}</text>"
            f'<text x="{x - 2}" y="{height + 36}" text-anchor="middle" {_TEXT}>{i / 10:.1f}</text>'
        )
    parts.append(
        f'<text x="{18 + 10 * width}" y="{height + 36}" text-anchor="middle" {_TEXT}>1</text>'
    )
    return _svg(10 * width + 34, height + 44, parts)


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}">{"".join(parts)}</svg>'
    )
