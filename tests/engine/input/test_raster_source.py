"""Tiles of a server as imagery or map: only those that are needed, politely, past faults."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import shapely
from fakes import ColourReasoner, ColourSegmenter
from tile_server import TileServer, serving

from socio_qgis.cli import segment as segment_module
from socio_qgis.cli.__main__ import main
from socio_qgis.core.errors import InputError
from socio_qgis.core.windows import Window
from socio_qgis.engine.input import rasters as rasters_module
from socio_qgis.engine.input.raster_source import gdal_name, name_of, parse_source
from socio_qgis.engine.input.rasters import WHITE, Raster

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
SIDE_PX = 512
# Tiles of zoom 17 have 0.96 m a pixel there, those of 16 twice as much.
FINE, COARSE = (
    Window(0, (X, Y, X + side_m, Y + side_m), SIDE_PX, SIDE_PX) for side_m in (512.0, 1024.0)
)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TileServer]:
    monkeypatch.setenv("GDAL_DEFAULT_WMS_CACHE_PATH", str(tmp_path / "cache"))
    monkeypatch.setattr(rasters_module, "RETRY_PAUSES_S", (0.01, 0.01, 0.01))
    with serving(TileServer()) as server:
        yield server


@pytest.mark.parametrize(("window", "zoom"), [(FINE, 17), (COARSE, 16)])
def test_only_the_tiles_of_the_window_at_its_resolution_are_asked_for(
    server: TileServer, window: Window, zoom: int
) -> None:
    rgb = Raster(server.xyz + "#zmax=17").read(window, CRS)
    assert (rgb == 10 * zoom).all()
    assert {asked[0] for asked in server.asked} == {zoom}
    assert len(server.asked) == len(set(server.asked)) <= 16


def test_a_tile_is_asked_for_once_and_two_at_a_time_by_name(server: TileServer) -> None:
    for _ in range(2):
        Raster(server.xyz + "#zmax=17").read(FINE, CRS)
    assert len(server.asked) == len(set(server.asked))
    assert server.most_at_once <= 2
    assert all(agent and agent.startswith("socio_qgis/") for agent in server.agents)


@pytest.mark.parametrize("status", [500, 503, 429, 200])
def test_a_server_that_fails_now_and_then_is_asked_again(server: TileServer, status: int) -> None:
    server.fault = lambda number: status if number in (2, 5) else 0
    assert (Raster(server.xyz + "#zmax=17").read(FINE, CRS) == 170).all()


def test_a_server_that_is_down_is_named_without_the_key(server: TileServer) -> None:
    server.fault = lambda number: 503
    with pytest.raises(InputError, match="answers with 503") as caught:
        Raster(server.xyz).read(FINE, CRS)
    assert "secret" not in str(caught.value)
    assert server._requests >= 4


def test_a_server_that_refuses_is_not_asked_again(server: TileServer) -> None:
    server.fault = lambda number: 403
    with pytest.raises(InputError, match="answers with 403"):
        Raster(server.xyz).read(FINE, CRS)
    assert server._requests <= 9, "as many tiles as there are, at most"


def test_a_wmts_is_read_by_its_capabilities(server: TileServer) -> None:
    raster = Raster(f"{server.address}/wmts.xml")
    assert (raster.read(COARSE, CRS) == 160).all()
    assert {asked[0] for asked in server.asked} == {16}


def test_a_level_that_the_server_does_not_have_is_noticed(server: TileServer) -> None:
    x, y = X + 50, Y + 50
    assert Raster(server.xyz + "#zmax=17").has_data_at(x, y, CRS, 0.3)
    assert not Raster(server.xyz).has_data_at(x, y, CRS, 0.3)
    assert (Raster(server.xyz, background=WHITE).read(
        Window(0, (X, Y, X + 50, Y + 50), 200, 200), CRS) == WHITE).all()  # fmt: skip


@pytest.mark.parametrize("window", [FINE, COARSE])
def test_a_map_is_read_at_one_zoom_level_for_any_imagery(
    server: TileServer, window: Window
) -> None:
    map_ = Raster(server.xyz + "#zmax=19", background=WHITE, is_map=True)
    server.last_zoom = 19
    gsd_m = map_.map_gsd_m_in(CRS, window.extent)
    assert gsd_m == pytest.approx(0.967 / 1.25, rel=0.01)
    scale = (window.extent[2] - window.extent[0]) / SIDE_PX / gsd_m
    assert (map_.read(window, CRS, scale) == 170).all()
    assert {asked[0] for asked in server.asked} == {17}


def test_a_map_in_mbtiles_is_read_as_tiles_are(tmp_path: Path) -> None:
    path = tmp_path / "map.mbtiles"
    tiff = tmp_path / "map.tif"
    side = 2048
    place = rasterio.transform.from_origin(X, Y + side * 0.3, 0.3, 0.3)
    with rasterio.open(
        tiff, "w", "GTiff", side, side, 3, CRS, place, "uint8", photometric="RGB"
    ) as file:
        file.write(np.full((3, side, side), 90, np.uint8))
    rasterio.shutil.copy(tiff, path, driver="MBTiles")
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4, 8], rasterio.enums.Resampling.average)
    map_ = Raster(path, background=WHITE, is_map=True)
    extent = (X, Y, X + 600.0, Y + 600.0)
    level_m = 1.25 * map_.map_gsd_m_in(CRS, extent)
    assert 0.7 < level_m < 1.42
    assert Raster(path).map_gsd_m_in(CRS, extent) < level_m / 2, "a picture is read as it is"


def write_area(path: Path) -> Path:
    from socio_qgis.engine.input.aoi import to_crs

    path.write_text(shapely.to_geojson(to_crs(shapely.box(*COARSE.extent), CRS, "EPSG:4326")))
    return path


@pytest.fixture
def command(server: TileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(segment_module, "make_reasoner", lambda name, **_: ColourReasoner())
    monkeypatch.setattr(segment_module, "make_segmenter", lambda name: ColourSegmenter())
    address = server.xyz + "#zmax=17"
    return [
        "segment", "--satellite", address, "--map", address, "--query", "red",
        "--output", str(tmp_path / "out.gpkg"),
    ]  # fmt: skip


def test_a_run_on_tiles_says_whom_to_credit_and_keeps_no_key(
    command: list[str], server: TileServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    area = write_area(tmp_path / "area.json")
    assert main([*command, "--aoi", str(area)]) == 0
    assert capsys.readouterr().out.count("Credit the makers of 127.0.0.1") == 1
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as database:
        ((imagery, map_),) = database.execute("SELECT satellite, map FROM socio_runs")
    assert imagery == map_ == f"{server.address.removeprefix('http://')}/{{z}}/{{x}}/{{y}}.png"
    assert b"secret" not in (tmp_path / "out.gpkg").read_bytes()


def test_tiles_need_an_area_and_a_level_that_they_have(
    command: list[str], server: TileServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command) == 2
    assert "--aoi" in capsys.readouterr().err
    server.last_zoom = 10
    area = write_area(tmp_path / "area.json")
    assert main([*command, "--aoi", str(area)]) == 2
    assert "#zmax" in capsys.readouterr().err


def test_files_and_addresses_are_distinguished() -> None:
    assert parse_source("https://a.example/{z}/{x}/{y}.png") == "https://a.example/{z}/{x}/{y}.png"
    assert parse_source("a.tif") == Path("a.tif")
    assert parse_source("C:\\a.tif") == Path("C:\\a.tif")
    address = "https://me:word@a.example:8/{z}/{x}/{y}.png?token=1"  # pragma: allowlist secret
    assert name_of(address) == "a.example:8/{z}/{x}/{y}.png"
    assert "<YOrigin>bottom" in gdal_name("https://a.example/{z}/{x}/{-y}.png")
    assert "&lt;x&gt;&amp;" in gdal_name("https://a.example/{z}/{x}/{y}?<x>&k=1")


@pytest.mark.parametrize("end", ["#zmax=99", "#zmax=", "#17", "#zmax=1</TileLevel>"])
def test_a_last_zoom_level_that_is_none_is_refused(end: str) -> None:
    with pytest.raises(InputError, match="zoom level"):
        gdal_name("https://a.example/{z}/{x}/{y}.png" + end)


@pytest.mark.parametrize("wanted_m", [1.0, 2.0, 3.0, 8.0])
def test_overviews_are_read_where_they_are_fine_enough(tmp_path: Path, wanted_m: float) -> None:
    """Each has a value of its own here, so it shows which one was read."""
    import rasterio
    from rasterio.transform import from_origin

    path = tmp_path / "a.tif"
    options = {"tiled": True, "blockxsize": 256, "blockysize": 256}
    with rasterio.open(
        path, "w", driver="GTiff", width=1024, height=1024, count=3, dtype="uint8", crs=CRS,
        transform=from_origin(X, Y + 1024, 1, 1), **options,
    ) as file:  # fmt: skip
        file.write(np.full((3, 1024, 1024), 10, np.uint8))
        file.build_overviews([2, 4])
    for level in (0, 1):
        with rasterio.open(path, "r+", OVERVIEW_LEVEL=level) as file:
            file.write(np.full((3, *file.shape), 20 * (level + 1), np.uint8))
    side_px = round(512 / wanted_m)
    window = Window(0, (X, Y, X + 512, Y + 512), side_px, side_px)
    expected = {1.0: 10, 2.0: 20, 3.0: 20, 8.0: 40}[wanted_m]
    assert (Raster(path).read(window, CRS) == expected).all()
