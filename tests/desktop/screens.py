"""Pictures of every state of the panel in the real QGIS, in build/screens.

python tests/desktop/screens.py                   all looks
python tests/desktop/screens.py --look light      one of them
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from launch import ROOT, make_profile, start

from socio_qgis.evaluation.town import CRS, make_town

OUT = ROOT / "build" / "screens"
SCENE = ROOT.parent / "shared" / "scenes" / "moorpark"
# theme, language as QGIS calls it, share of the usual font size, the window's width and height
LOOKS = {
    "light": ("default", "en_US", 1.0, (1400, 900)),
    "dark": ("Night Mapping", "en_US", 1.0, (1400, 900)),
    "german-large": ("default", "de", 1.25, (1366, 768)),
    "chinese": ("default", "zh-Hans", 1.0, (1400, 900)),
    "french-small": ("default", "fr", 1.0, (1366, 768)),
}


def layers_of_scene() -> dict[str, object]:
    """Real pictures where the checkout has them beside it, else the synthetic town."""
    if SCENE.exists():
        files = [SCENE / "image.tif", SCENE / "map.png"]
        return {"layers": [str(f) for f in files], "crs": "EPSG:3857", "query": "Poindexter Park"}
    town = make_town(OUT / "town", style="filled")
    return {"layers": [str(town.imagery), str(town.map)], "crs": CRS, "query": "Otterbrook Zoo"}


def main() -> None:
    """Take the pictures of the looks that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", choices=LOOKS, action="append")
    for look in parser.parse_args().look or LOOKS:
        theme, locale, font_share, size = LOOKS[look]
        folder = OUT / look
        profile = make_profile(folder / "profile", theme, locale)
        job = layers_of_scene() | {"folder": str(folder), "font_share": font_share, "size": size}
        for old in folder.glob("*.png"):
            old.unlink()
        start(profile, Path(__file__).with_name("screens_in_qgis.py"), job, 600)
        error = folder / "error.txt"
        if error.exists():
            sys.exit(error.read_text(encoding="utf-8"))
        pictures = sorted(path.name for path in folder.glob("*.png"))
        print(f"{folder}: {', '.join(pictures)}")
        if not pictures:
            sys.exit(f"QGIS ended without pictures; see {profile / 'qgis.log'}.")


if __name__ == "__main__":
    main()
