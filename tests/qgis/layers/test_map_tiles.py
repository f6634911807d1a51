"""Maps that are drawn anew at each scale: at the scale that is read best, whatever the area."""

from __future__ import annotations

import math
import sqlite3
import threading
import uuid
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from known_layers import EXTENT, UTM
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage

from socio_qgis.core.windows import READABLE_GSD_M, SHARPNESS, TILE_SHARPNESS
from socio_qgis.layers.rendering import WindowRenderer
from socio_qgis.tasks.request import RequestPlan, RunRequest, plan_request

CRS = QgsCoordinateReferenceSystem(UTM)
# Of zoom level 17 at 45 degrees north, near enough; UTM shrinks it by 0.9996.
ZOOM_17_M = 156_543.034 * math.cos(math.radians(45.15)) / 2**17
STEP = 10  # of a tile's grey a zoom level


class TileServer:
    """Tiles whose grey tells their zoom level, and which of them were asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int, int]] = []
        # QGIS's cache outlives the tests, and another server may have had the same port.
        self._path = uuid.uuid4().hex
        self._tiles = {zoom: self._tile(zoom) for zoom in range(20)}
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                zoom, x, y = (int(part) for part in self.path.split("/")[-3:])
                server.asked.append((zoom, x, y))
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.send_header("Content-Length", str(len(server._tiles[zoom])))
                self.end_headers()
                self.wfile.write(server._tiles[zoom])

            def log_message(self, *args: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    @staticmethod
    def _tile(zoom: int) -> bytes:
        image = QImage(256, 256, QImage.Format.Format_RGB32)
        image.fill(QColor(STEP * zoom, STEP * zoom, STEP * zoom))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image.save(buffer, "PNG")
        return bytes(buffer.data())

    def layer(self, path: str = "", options: str = "&zmin=0&zmax=19") -> QgsRasterLayer:
        url = f"http://127.0.0.1:{self.http.server_port}/{self._path}/{path}%7Bz%7D/%7Bx%7D/%7By%7D"
        layer = QgsRasterLayer(f"type=xyz&url={url}{options}", "tiles", "wms")
        assert layer.isValid()
        return layer  # not in the project, whose canvas would ask for tiles, too


@pytest.fixture
def tiles() -> Iterator[TileServer]:
    server = TileServer()
    threading.Thread(target=server.http.serve_forever, daemon=True).start()
    yield server
    server.http.shutdown()
    server.http.server_close()


@pytest.fixture
def wide(make_raster) -> QgsRasterLayer:
    """Imagery of 1 m, 4 x 2 km around that of the other tests."""
    xmin, ymin, _, _ = EXTENT
    extent = (xmin - 1800, ymin - 900, xmin + 2200, ymin + 1100)
    return make_raster("wide", np.full((3, 2000, 4000), 90, np.uint8), extent=extent)


def context():
    return QgsProject.instance().transformContext()


def planned(imagery, map_layers, side_m: float = 400.0, **options: object) -> RequestPlan:
    x, y = (EXTENT[0] + EXTENT[2]) / 2, (EXTENT[1] + EXTENT[3]) / 2
    area = QgsRectangle(x - side_m / 2, y - side_m / 2, x + side_m / 2, y + side_m / 2)
    request = RunRequest(
        ("a",),
        (imagery,),
        tuple(map_layers),
        QgsGeometry.fromRect(area),
        CRS,
        Path("a.gpkg"),
        **options,
    )
    return plan_request(request, context())


def map_gsd_m(ahead: RequestPlan) -> float:
    return ahead.settings.gsd_m / ahead.settings.map_scale


def drawn(ahead: RequestPlan, imagery, map_layers, folder: Path, qtbot) -> np.ndarray:
    """The map picture of the first window, drawn from another thread while QGIS works."""
    made = WindowRenderer(
        [imagery], map_layers, ahead.crs, ahead.settings.map_scale, context(), folder
    )
    done: list[np.ndarray] = []

    def render() -> None:
        done.append(np.load(made.render(ahead.windows[0], lambda: False).map))

    thread = threading.Thread(target=render, daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    return done[0]


@pytest.mark.parametrize("side_m", [150.0, 400.0, 1500.0, 1900.0])
@pytest.mark.parametrize("gsd_m", [None, 0.3, 2.0])
def test_tiles_are_read_at_the_same_scale_for_any_area_and_resolution(wide, tiles, side_m, gsd_m):
    ahead = planned(wide, [tiles.layer()], side_m, gsd_m=gsd_m)
    assert map_gsd_m(ahead) == pytest.approx(ZOOM_17_M / TILE_SHARPNESS, rel=0.01)


def test_tiles_come_from_one_zoom_level_and_no_more_than_a_canvas_asks_for(
    wide, tiles, tmp_path, qtbot
):
    layer = tiles.layer()
    ahead = planned(wide, [layer], 1000.0)
    picture = drawn(ahead, wide, [layer], tmp_path, qtbot)
    asked = set(tiles.asked)
    assert {zoom for zoom, _, _ in asked} == {17}
    assert len(asked) == len(tiles.asked)
    assert (picture[..., :3] == 17 * STEP).all()
    tiles.asked.clear()
    settings = QgsMapSettings()
    not_cached = tiles.layer("canvas/")
    settings.setLayers([not_cached])
    settings.setDestinationCrs(ahead.crs)
    xmin, ymin, xmax, ymax = extent = ahead.windows[0].extent
    side_px = QSize(round((xmax - xmin) / ZOOM_17_M), round((ymax - ymin) / ZOOM_17_M))
    settings.setOutputSize(side_px)
    settings.setExtent(QgsRectangle(*extent))
    settings.setOutputDpi(96)
    canvas = QgsMapRendererParallelJob(settings)
    canvas.start()
    qtbot.waitUntil(lambda: not canvas.isActive())
    assert len(asked) <= len(set(tiles.asked))


@pytest.mark.parametrize(
    ("options", "zoom"),
    [("&zmin=0&zmax=16", 16), ("&zmin=18&zmax=19", 18), ("", 17), ("&tilePixelRatio=2", 17)],
)
def test_the_levels_that_a_layer_has_are_kept_to(wide, tiles, tmp_path, qtbot, options, zoom):
    layer = tiles.layer(options=options)
    before = layer.source()
    ahead = planned(wide, [layer])
    assert map_gsd_m(ahead) == pytest.approx(ZOOM_17_M * 2 ** (17 - zoom) / 1.25, rel=0.01)
    drawn(ahead, wide, [layer], tmp_path, qtbot)
    assert {asked[0] for asked in tiles.asked} == {zoom}
    assert layer.source() == before


def test_a_coarse_resolution_of_the_user_asks_for_coarser_tiles(wide, tiles, tmp_path, qtbot):
    layer = tiles.layer()
    ahead = planned(wide, [layer], 4000.0, gsd_m=12.0)
    drawn(ahead, wide, [layer], tmp_path, qtbot)
    assert {asked[0] for asked in tiles.asked} == {15}  # 3.4 m, for a picture of 3.2 m


def test_mbtiles_are_read_at_one_zoom_level(wide, tmp_path, qtbot, monkeypatch):
    monkeypatch.chdir(tmp_path)  # GDAL writes statistics of such files where it works
    path, side_m = tmp_path / "map.mbtiles", 2 * 20_037_508.342789244
    place = QgsCoordinateTransform(
        CRS, QgsCoordinateReferenceSystem("EPSG:3857"), QgsProject.instance()
    ).transform((EXTENT[0] + EXTENT[2]) / 2, (EXTENT[1] + EXTENT[3]) / 2)
    x, y = place.x() + side_m / 2, place.y() + side_m / 2
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE metadata (name text, value text)")
        file.execute("CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)")
        values = {"name": "map", "format": "png", "minzoom": 14, "maxzoom": 19}
        file.executemany("INSERT INTO metadata VALUES (?, ?)", values.items())
        for zoom in range(14, 20):
            column, row = int(x / side_m * 2**zoom), int(y / side_m * 2**zoom)
            around = range(-(2 ** (zoom - 14)), 2 ** (zoom - 14) + 1)
            tile = TileServer._tile(zoom)
            rows = [(zoom, column + dx, row + dy, tile) for dx in around for dy in around]
            file.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
        file.commit()
    layer = QgsRasterLayer(str(path), "map", "gdal")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    ahead = planned(wide, [layer])
    assert map_gsd_m(ahead) == pytest.approx(ZOOM_17_M / TILE_SHARPNESS, rel=0.01)
    picture = drawn(ahead, wide, [layer], tmp_path, qtbot)
    middle = picture.shape[0] // 2, picture.shape[1] // 2
    assert picture[middle][0] == 17 * STEP
    QgsProject.instance().clear()  # it is written when the file is closed


def test_a_drawn_map_and_a_picture_are_read_at_their_own_scales(wide, places, make_raster):
    picture = make_raster("old map", np.zeros((3, 100, 200), np.uint8))  # 2 m
    for side_m in (200.0, 1000.0, 1900.0):
        assert map_gsd_m(planned(wide, [places], side_m)) == pytest.approx(READABLE_GSD_M)
        assert map_gsd_m(planned(wide, [picture], side_m)) == pytest.approx(2 / SHARPNESS)


def test_several_map_layers_are_read_as_the_finest_one_needs(wide, places, tiles, make_raster):
    sharp = make_raster("sharp", np.zeros((3, 400, 800), np.uint8))  # 0.5 m
    layers = [places, tiles.layer(), sharp]
    assert map_gsd_m(planned(wide, layers)) == pytest.approx(0.5 / SHARPNESS)
    assert map_gsd_m(planned(wide, layers[:2])) == pytest.approx(ZOOM_17_M / 1.25, rel=0.01)
