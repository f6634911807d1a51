"""Writes a town: python -m socio_qgis.evaluation.town FOLDER [--seed N] [--style S] [--language L].

The plugin starts this file by its path, with nothing installed but the engine's requirements.
"""

import argparse
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3]))

from socio_qgis.evaluation.town import NAMES, STYLES, NoFontError, make_town

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("folder", type=Path)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--style", choices=sorted(STYLES), default="plain")
parser.add_argument("--pictures", action="store_true", help="JPEG and PNG in place of GeoTIFF")
parser.add_argument("--language", choices=sorted(NAMES), default="en", help="of the names")
args = parser.parse_args()
try:
    print(make_town(args.folder, args.seed, args.style, args.pictures, args.language))
except NoFontError as error:
    sys.exit(str(error))
