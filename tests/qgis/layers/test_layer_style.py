"""The style of a layer tells whether a run is the same as an earlier one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from socio_qgis.layers.layer_style import canonical, style_text

IN_ANOTHER_QGIS = """
import sys
sys.path.append(sys.argv[1])
from qgis.core import QgsApplication, QgsRasterLayer
application = QgsApplication([], False)
application.initQgis()
from socio_qgis.layers.layer_style import style_text
layer = QgsRasterLayer(sys.argv[2], "imagery")
print(style_text(layer))
del layer
application.exitQgis()
"""


def test_a_raster_that_is_added_again_looks_the_same(imagery):
    assert style_text(QgsRasterLayer(imagery.source(), "again")) == style_text(imagery)


def test_another_look_is_another_style(imagery, places):
    for layer, change in (
        (imagery, lambda: imagery.renderer().setOpacity(0.5)),
        (places, lambda: places.renderer().symbol().setColor(QColor(1, 2, 3))),
    ):
        before = style_text(layer)
        change()
        assert style_text(layer) != before


def test_a_style_does_not_depend_on_the_order_in_which_qt_writes_attributes(imagery):
    assert canonical('<a b="1" c="2">x<d e="3"/></a>') == canonical(
        '<a c="2" b="1">x<d e="3"/></a>'
    )
    assert canonical('<a b="1"><c/></a>') != canonical('<a b="1"/>')
    assert canonical('<a b="1">x</a>') != canonical('<a b="1">y</a>')
    assert canonical('<a b="1" c="2"/>') != canonical('<a b="2" c="1"/>')


@pytest.mark.parametrize("seed", ["0", ""])
def test_a_style_is_the_same_in_another_session(imagery, tmp_path: Path, seed: str):
    variables = {"QT_HASH_SEED": seed, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    done = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_QGIS, str(Path(__file__).parents[3]), imagery.source()],
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == style_text(imagery)
