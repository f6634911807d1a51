"""Writes a town: python -m socio_qgis.evaluation.town FOLDER [--seed N] [--style plain]."""

import argparse
from pathlib import Path

from . import STYLES, make_town

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("folder", type=Path)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--style", choices=sorted(STYLES), default="plain")
args = parser.parse_args()
print(make_town(args.folder, args.seed, args.style))
