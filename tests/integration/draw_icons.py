"""Draws an icon over each name of a place on a data set's maps, as web maps have them.

    python tests/integration/draw_icons.py ../shared/socioseg_us/dev-plain build/with-icons
    socio evaluate build/with-icons --split test

Only samples that ask for a name are taken.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import cv2

from socio_qgis.engine.language.label_reader import LabelReader
from socio_qgis.engine.language.place_names import is_road

COLOURS_RGB = ((230, 120, 40), (60, 130, 220), (70, 160, 90), (200, 80, 120))
WHITE = (255, 255, 255)
MIN_LETTERS = 3
ABOVE, RADIUS = 0.55, 0.5  # of an icon, in heights of a line


def main(source: Path, target: Path) -> None:
    """Copy the samples of a data set, with icons on their maps."""
    reader = LabelReader()
    for sample in sorted(source.glob("test/name_*")):
        own = target / "test" / sample.name
        shutil.copytree(sample, own, dirs_exist_ok=True)
        map_rgb = cv2.cvtColor(cv2.imread(str(sample / "map.png")), cv2.COLOR_BGR2RGB)
        names = [label for label in reader.read(map_rgb).labels if _is_place(label.text)]
        for i, label in enumerate(names):
            x1, y1, x2, _ = label.box_xyxy_px
            at = int((x1 + x2) / 2), int(y1 - ABOVE * label.line_px - 2)
            radius = round(RADIUS * label.line_px + 1)
            for size, colour in (
                (radius + 1, WHITE),
                (radius, COLOURS_RGB[i % len(COLOURS_RGB)]),
                (max(2, radius // 3), WHITE),
            ):
                cv2.circle(map_rgb, at, size, colour, cv2.FILLED, cv2.LINE_AA)
        cv2.imwrite(str(own / "map.png"), cv2.cvtColor(map_rgb, cv2.COLOR_RGB2BGR))


def _is_place(text: str) -> bool:
    return len(text) >= MIN_LETTERS and not text.isupper() and not is_road(text)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
