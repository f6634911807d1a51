"""Writes a town: python -m socio_qgis.evaluation.town FOLDER [--seed N] [--style plain].

The plugin starts this file by its path, with nothing installed but the engine's requirements.
"""

import argparse
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3]))

from socio_qgis.evaluation.town import STYLES, make_town

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("folder", type=Path)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--style", choices=sorted(STYLES), default="plain")
parser.add_argument("--pictures", action="store_true", help="JPEG and PNG in place of GeoTIFF")
args = parser.parse_args()
print(make_town(args.folder, args.seed, args.style, args.pictures))
