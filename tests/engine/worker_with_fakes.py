"""The worker as its own process, but with the reasoner and segmenter of fakes.py."""

import sys

from fakes import ColourReasoner, ColourSegmenter

from socio_qgis.engine import registry
from socio_qgis.engine.language import label_reader
from socio_qgis.engine.serve import worker

PAUSE_S = float(sys.argv[1])


def make_reasoner(name: str, *_: object) -> ColourReasoner:
    print("a library's chatter on standard output")
    return ColourReasoner(PAUSE_S)


registry.make_reasoner = make_reasoner
registry.make_segmenter = lambda name: ColourSegmenter()
label_reader.load_ocr = lambda: None  # they read nothing
sys.exit(worker.main())
