"""A command whose second window has its process terminated, and goes on without looking up."""

import os
import signal
import sys
import time

from fakes import ColourReasoner, ColourSegmenter

from socio_qgis.cli import segment as segment_module
from socio_qgis.cli.__main__ import main
from socio_qgis.engine.input import area_plan


class Terminated(ColourReasoner):
    """Never reports, once it has had the process terminated."""

    count = 0

    def localise(self, *args):
        self.count += 1
        if self.count > 1:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(60)
        return super().localise(*args)


segment_module.make_reasoner = lambda name, **_: Terminated()
segment_module.make_segmenter = lambda name: ColourSegmenter()
area_plan.suggest_gsd_m = lambda *_: 1.0
sys.exit(main())
