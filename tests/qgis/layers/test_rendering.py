"""Pictures of a window: exact pixels, exact place, from any thread; problems are said."""

from __future__ import annotations

import gc
import socket
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from known_layers import EXTENT, UTM, WINDOW
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContextUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor, QImage

from socio_qgis.core.errors import CancelledError, InputError, SocioError
from socio_qgis.core.windows import Window, plan_windows
from socio_qgis.layers import rendering as rendering_module
from socio_qgis.layers.rendering import Rendered, WindowRenderer


def renderer(
    satellite: list,
    map_layers: list,
    folder: Path,
    map_scale: float = 1.0,
    map_offset_m: tuple[float, float] = (0.0, 0.0),
) -> WindowRenderer:
    return WindowRenderer(
        satellite,
        map_layers,
        QgsCoordinateReferenceSystem(UTM),
        map_scale,
        QgsProject.instance().transformContext(),
        folder,
        map_offset_m,
    )


def never() -> bool:
    return False


def in_thread(qtbot, work, meanwhile=lambda: None) -> object:
    """What `work` returns or raises in another thread, while the event loop runs here."""
    outcome = []

    def call() -> None:
        try:
            outcome.append(work())
        except SocioError as error:
            outcome.append(error)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    meanwhile()
    qtbot.waitUntil(lambda: bool(outcome))
    thread.join()
    return outcome[0]


def test_imagery_at_its_own_resolution_is_unchanged(imagery, places, pixels, tmp_path):
    rendered = renderer([imagery], [places], tmp_path).render(WINDOW, never)
    satellite = np.load(rendered.satellite, mmap_mode="r")
    assert satellite.dtype == np.uint8
    assert np.array_equal(satellite[..., :3], pixels.transpose(1, 2, 0))
    assert (satellite[..., 3] == 255).all()


def test_another_thread_gets_the_same_pictures(imagery, places, tmp_path, qtbot):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    here = renderer([imagery], [places], tmp_path / "a").render(WINDOW, never)
    other = renderer([imagery], [places], tmp_path / "b")
    there = in_thread(qtbot, lambda: other.render(WINDOW, never))
    assert isinstance(there, Rendered), there
    assert here.satellite.read_bytes() == there.satellite.read_bytes()
    assert here.map.read_bytes() == there.map.read_bytes()


def test_the_map_shows_a_feature_where_it_is(imagery, places, tmp_path):
    places.renderer().symbol().setColor(QColor("red"))
    places.renderer().symbol().symbolLayer(0).setStrokeColor(QColor("red"))
    rendered = renderer([imagery], [places], tmp_path, map_scale=2).render(WINDOW, never)
    picture = np.load(rendered.map)
    assert picture.shape == (400, 800, 4)
    rows, columns = np.nonzero((picture[..., :3] == (255, 0, 0)).all(axis=2))
    # 150 to 250 m east of the left edge, 75 to 125 m below the upper one, two pixels a metre
    assert abs(columns.min() - 300) <= 2
    assert abs(columns.max() - 499) <= 2
    assert abs(rows.min() - 150) <= 2
    assert abs(rows.max() - 249) <= 2


def test_a_map_beside_the_imagery_is_drawn_back_and_the_imagery_is_not(
    imagery, places, pixels, tmp_path
):
    places.renderer().symbol().setColor(QColor("red"))
    places.renderer().symbol().symbolLayer(0).setStrokeColor(QColor("red"))
    made = renderer([imagery], [places], tmp_path, map_offset_m=(30.0, -20.0))
    rendered = made.render(WINDOW, never)
    rows, columns = np.nonzero((np.load(rendered.map)[..., :3] == (255, 0, 0)).all(axis=2))
    # the park is shown 30 m too far east and 20 m too far south: 120 to 220, 55 to 105 is right
    assert abs(columns.min() - 120) <= 1
    assert abs(rows.min() - 55) <= 1
    assert np.array_equal(np.load(rendered.satellite)[..., :3], pixels.transpose(1, 2, 0))


@pytest.mark.parametrize("map_scale", [0.8, 1.15, 2.0])
@pytest.mark.parametrize("count", [1, 3, 4])
def test_a_map_that_is_a_picture_lies_where_it_belongs(
    imagery, make_raster, tmp_path, count, map_scale
):
    bands = np.zeros((count, 200, 400), np.uint8)
    bands[:3, 80:120, 150:250] = 255
    bands[3:] = 255
    layer = make_raster("map", bands)
    rendered = renderer([imagery], [layer], tmp_path, map_scale).render(WINDOW, never)
    square = np.load(rendered.map)[..., 0].astype(float)
    rows, columns = (np.arange(length) + 0.5 for length in square.shape)
    assert (square.sum(axis=0) @ columns) / square.sum() == pytest.approx(200 * map_scale, abs=0.1)
    assert (square.sum(axis=1) @ rows) / square.sum() == pytest.approx(100 * map_scale, abs=0.1)


def test_classes_of_a_map_are_not_averaged(imagery, make_raster, tmp_path):
    bands = np.ones((1, 200, 400), np.uint8)
    bands[:, :, 200:] = 3
    layer = make_raster("classes", bands)
    names = {1: "red", 2: "blue", 3: "lime"}
    classes = [QgsPalettedRasterRenderer.Class(k, QColor(name)) for k, name in names.items()]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    rendered = renderer([imagery], [layer], tmp_path, map_scale=1.15).render(WINDOW, never)
    assert np.load(rendered.map)[5:-5, 5:-5, 2].max() < 64


def test_where_a_map_has_no_data_it_is_white(imagery, make_raster, tmp_path):
    bands = np.full((3, 200, 400), 90, np.uint8)
    bands[:, :, :100] = 1
    layer = make_raster("holes", bands, nodata=1)
    rendered = renderer([imagery], [layer], tmp_path, map_scale=1.15).render(WINDOW, never)
    picture = np.load(rendered.map)[..., :3]
    assert (picture[:, :113] == 255).all()
    assert (picture[:, 117:] == 90).all()


@pytest.mark.parametrize("map_scale", [1.0, 1.25, 1.75, 2.0])
def test_any_planned_window_is_drawn_at_exactly_its_extent(imagery, places, tmp_path, map_scale):
    (window,) = plan_windows((500_000, 5_000_000, 500_333.3, 5_000_481.7), 0.777)
    rendered = renderer([imagery], [places], tmp_path, map_scale).render(window, never)
    assert np.load(rendered.satellite).shape[:2] == (window.height_px, window.width_px)
    assert np.load(rendered.map).shape[:2] == (
        window.height_px * map_scale,
        window.width_px * map_scale,
    )


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32634"])
def test_imagery_of_another_crs_lies_where_it_belongs(imagery, make_raster, tmp_path, crs):
    other = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), other, QgsProject.instance()
    )
    # one white pixel of a metre or so in the black, at 100 m east, 150 m north
    spot = QgsRectangle(500_098, 5_000_148, 500_102, 5_000_152)
    box = transform.transformBoundingBox(QgsRectangle(*EXTENT))
    white = transform.transformBoundingBox(spot)
    bands = np.zeros((3, 800, 1600), np.uint8)
    x = (np.array([white.xMinimum(), white.xMaximum()]) - box.xMinimum()) / box.width() * 1600
    y = (box.yMaximum() - np.array([white.yMaximum(), white.yMinimum()])) / box.height() * 800
    bands[:, int(y[0]) : int(y[1]) + 1, int(x[0]) : int(x[1]) + 1] = 255
    extent = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    layer = make_raster("other", bands, extent=extent, crs=crs)
    rendered = renderer([layer], [imagery], tmp_path).render(WINDOW, never)
    rows, columns = np.nonzero(np.load(rendered.satellite)[..., 0] > 128)
    assert abs(columns.mean() + 0.5 - 100) < 1.5
    assert abs(rows.mean() + 0.5 - 50) < 1.5


@pytest.mark.parametrize(
    ("count", "kind"), [(1, "uint8"), (4, "uint8"), (1, "uint16"), (3, "uint16"), (1, "float32")]
)
def test_imagery_of_any_bands_and_number_type_shows_its_contrast(
    make_raster, places, tmp_path, count, kind
):
    ramp = np.broadcast_to(np.linspace(0, 1, 400), (count, 200, 400))
    values = ramp if kind == "float32" else ramp * np.iinfo(kind).max
    layer = make_raster("odd", values.astype(kind))
    rendered = renderer([layer], [places], tmp_path).render(WINDOW, never)
    picture = np.load(rendered.satellite)[..., :3]
    assert picture[:, :20].mean() < 60
    assert picture[:, -20:].mean() > 195


def test_nodata_is_transparent(make_raster, places, tmp_path):
    bands = np.full((1, 200, 400), 7, np.float32)
    bands[0, :, :100] = -9999
    layer = make_raster("holes", bands, nodata=-9999)
    rendered = renderer([layer], [places], tmp_path).render(WINDOW, never)
    alpha = np.load(rendered.satellite)[..., 3]
    assert (alpha[:, :99] == 0).all()
    assert (alpha[:, 101:] == 255).all()


def test_imagery_that_shows_nothing_is_noticed(imagery, places, tmp_path):
    away = Window(0, (600_000, 5_000_000, 600_100, 5_000_100), 100, 100)
    assert renderer([imagery], [places], tmp_path).render(away, never).imagery_is_blank
    assert not renderer([imagery], [places], tmp_path).render(WINDOW, never).imagery_is_blank


def test_a_blank_map_is_noticed(imagery, places, tmp_path):
    beside = Window(0, (500_000, 5_000_000, 500_100, 5_000_050), 100, 50)
    assert renderer([imagery], [places], tmp_path).render(beside, never).map_is_blank
    assert not renderer([imagery], [places], tmp_path).render(WINDOW, never).map_is_blank


def test_a_removed_layer_is_an_error_and_no_crash(imagery, places, project, tmp_path, qtbot):
    rendering = renderer([imagery], [places], tmp_path)
    project.removeMapLayer(places.id())
    error = in_thread(qtbot, lambda: rendering.render(WINDOW, never))
    assert isinstance(error, InputError)
    assert "removed" in str(error)


def test_a_project_that_is_closed_in_the_middle_of_drawing_waits_for_the_drawing(
    imagery, places, project, tmp_path, qtbot
):
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes requests, never answers
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/{{z}}/{{x}}/{{y}}.png"
        slow = QgsRasterLayer(f"type=xyz&url={url}&zmax=19&crs=EPSG:3857", "slow", "wms")
        project.addMapLayer(slow)
        made = renderer([slow], [places], tmp_path)

        def close() -> None:
            qtbot.waitUntil(lambda: bool(rendering_module._working))
            project.clear()
            assert not rendering_module._working, "nothing draws a deleted layer"

        error = in_thread(qtbot, lambda: made.render(WINDOW, never), close)
    assert isinstance(error, InputError)
    assert "removed" in str(error)


def test_a_cancelled_rendering_ends_at_once(imagery, places, tmp_path, qtbot):
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes requests, never answers
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/{{z}}/{{x}}/{{y}}.png"
        slow = QgsRasterLayer(f"type=xyz&url={url}&zmax=19&crs=EPSG:3857", "slow", "wms")
        rendering = renderer([slow], [places], tmp_path)
        # It draws, and would until QGIS gives the server up after a minute.
        error = in_thread(
            qtbot, lambda: rendering.render(WINDOW, lambda: bool(rendering_module._working))
        )
        assert isinstance(error, CancelledError)
    assert list(tmp_path.glob("*.npy")) == []


def test_a_rendering_that_nobody_waits_for_is_kept_until_it_ends(imagery, places, tmp_path, qtbot):
    made = renderer([imagery], [places], tmp_path)
    job = rendering_module._RenderJob(WINDOW, made)
    done = job.done
    made._start(job)
    del job, made
    gc.collect()
    qtbot.waitUntil(done.is_set)  # what goes wrong in a slot fails the test
    assert not rendering_module._working


def test_styles_may_use_variables_of_the_project(imagery, places, project, tmp_path):
    QgsExpressionContextUtils.setProjectVariable(project, "wanted", "Mill Park")
    symbol = QgsSymbol.defaultSymbol(places.geometryType())
    rules = QgsRuleBasedRenderer(symbol)
    rules.rootRule().children()[0].setFilterExpression("name = @wanted")
    places.setRenderer(rules)
    assert not renderer([imagery], [places], tmp_path).render(WINDOW, never).map_is_blank


def test_a_window_gets_the_files_of_one_that_is_done(imagery, places, pixels, tmp_path):
    made = renderer([imagery], [places], tmp_path)
    first = made.render(WINDOW, never)
    second = made.render(replace(WINDOW, index=1), never)
    assert not {first.satellite, first.map} & {second.satellite, second.map}
    made.release(0)
    third = made.render(replace(WINDOW, index=2), never)
    assert (third.satellite, third.map) == (first.satellite, first.map)
    assert np.array_equal(np.load(third.satellite)[..., :3], pixels.transpose(1, 2, 0))


def test_tiles_from_files_are_drawn_where_they_belong(places, tmp_path):
    zoom, edge = 18, 20_037_508.342789244
    side = 2 * edge / 2**zoom
    to_mercator = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsProject.instance(),
    )

    def tile_at(x: float, y: float) -> tuple[int, int]:
        point = to_mercator.transform(x, y)
        return int((point.x() + edge) // side), int((edge - point.y()) // side)

    left, top = tile_at(EXTENT[0], EXTENT[3])
    right, bottom = tile_at(EXTENT[2], EXTENT[1])
    for x in range(left - 1, right + 2):
        for y in range(top - 1, bottom + 2):
            tile = QImage(256, 256, QImage.Format.Format_RGB32)
            tile.fill(QColor(100 + 20 * (x - left), 100 + 20 * (y - top), 50))
            path = tmp_path / str(x) / f"{y}.png"
            path.parent.mkdir(exist_ok=True)
            assert tile.save(str(path))
    url = f"type=xyz&url=file://{tmp_path}/%7Bx%7D/%7By%7D.png&zmin={zoom}&zmax={zoom}"
    layer = QgsRasterLayer(url, "tiles", "wms")
    picture = np.load(renderer([layer], [places], tmp_path).render(WINDOW, never).satellite)
    colours = set()
    for row in range(10, 200, 30):
        for column in range(10, 400, 30):
            x, y = tile_at(EXTENT[0] + column + 0.5, EXTENT[3] - row - 0.5)
            near = picture[row - 3 : row + 4, column - 3 : column + 4, :3]
            if (near == near[0, 0]).all():  # not at a tile's edge
                assert near[0, 0].tolist() == [100 + 20 * (x - left), 100 + 20 * (y - top), 50]
                colours.add((x, y))
    assert len(colours) >= 6
