"""`socio` with fakes, in a process that ends at once in the window that SOCIO_KILL_AT counts."""

import os
import sys

from fakes import ColourReasoner, ColourSegmenter

from socio_qgis.cli import batch
from socio_qgis.cli.__main__ import main

KILL_AT = int(os.environ.get("SOCIO_KILL_AT", "0"))


class Killed(ColourReasoner):
    count = 0

    def localise(self, *args):
        self.count += 1
        if self.count == KILL_AT:
            os._exit(9)
        return super().localise(*args)


batch.shared_reasoner = lambda *_: Killed()
batch.make_segmenter = lambda name: ColourSegmenter()
sys.exit(main(sys.argv[1:]))
