"""Raster files of any kind become 8-bit pictures of a window's very ground."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from socio_qgis.core.errors import InputError
from socio_qgis.core.windows import Window
from socio_qgis.engine.input.rasters import WHITE, Raster

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
WINDOW = Window(0, (X, Y - 50, X + 50, Y), 50, 50)


def write(path: Path, bands: np.ndarray, crs: str | None = CRS, **more: object) -> Path:
    count, height, width = bands.shape
    profile = {"transform": from_origin(X, Y, 1, 1), "crs": crs, "driver": "GTiff", **more}
    with rasterio.open(
        path, "w", count=count, height=height, width=width, dtype=bands.dtype, **profile
    ) as file:
        file.write(bands)
    return path


def ramp(dtype: str, count: int = 1, top: float = 255) -> np.ndarray:
    values = np.linspace(0, top, 50 * 50).reshape(50, 50)
    return np.repeat(values[None], count, axis=0).astype(dtype)


def test_eight_bit_colours_are_read_as_they_are(tmp_path: Path) -> None:
    bands = np.random.default_rng(0).integers(0, 255, (3, 50, 50), np.uint8)
    rgb = Raster(write(tmp_path / "a.tif", bands)).read(WINDOW, CRS)
    assert (rgb == bands.transpose(1, 2, 0)).all()


def test_a_file_that_begins_in_the_south_is_turned(tmp_path: Path) -> None:
    bands = np.random.default_rng(0).integers(0, 255, (3, 50, 50), np.uint8)
    south_up = rasterio.Affine(1, 0, X, 0, 1, Y - 50)
    raster = Raster(write(tmp_path / "a.tif", bands, transform=south_up))
    assert raster.extent == (X, Y - 50, X + 50, Y)
    assert (raster.read(WINDOW, CRS) == bands[:, ::-1].transpose(1, 2, 0)).all()


def test_one_band_is_grey_and_a_fourth_is_left_out(tmp_path: Path) -> None:
    grey = Raster(write(tmp_path / "1.tif", ramp("uint8"))).read(WINDOW, CRS)
    assert (grey == ramp("uint8", 3).transpose(1, 2, 0)).all()
    bands = ramp("uint8", 4)
    bands[3] = 7  # near infrared, say
    options = {"photometric": "RGB", "alpha": "NO"}
    four = Raster(write(tmp_path / "4.tif", bands, **options)).read(WINDOW, CRS)
    assert (four == grey).all()


@pytest.mark.parametrize(("dtype", "top"), [("uint16", 3000), ("int16", 900), ("float32", 0.4)])
def test_other_numbers_are_stretched_by_percentiles(tmp_path: Path, dtype: str, top: float) -> None:
    rgb = Raster(write(tmp_path / "a.tif", ramp(dtype, 3, top))).read(WINDOW, CRS)
    assert rgb.dtype == np.uint8
    assert (rgb.min(), rgb.max()) == (0, 255)
    assert rgb[25, 25, 0] == pytest.approx(255 * (25.5 / 50 - 0.02) / 0.96, abs=3)


def test_an_outlier_does_not_darken_the_rest(tmp_path: Path) -> None:
    bands = ramp("uint16", 3, 1000)
    bands[:, 0, 0] = 65535
    rgb = Raster(write(tmp_path / "a.tif", bands)).read(WINDOW, CRS)
    assert rgb[40].mean() > 150


def test_the_stretch_is_that_of_the_file_and_not_of_the_window(tmp_path: Path) -> None:
    raster = Raster(write(tmp_path / "a.tif", ramp("uint16", 3, 1000)))
    top = Window(0, (X, Y - 10, X + 50, Y), 50, 10)
    assert (raster.read(top, CRS) == raster.read(WINDOW, CRS)[:10]).all()


@pytest.mark.parametrize("nodata", [-9999.0, float("nan")])
def test_no_data_is_background_and_does_not_count_in_the_stretch(
    tmp_path: Path, nodata: float
) -> None:
    bands = ramp("float32", 3, 1)
    bands[:, :10] = nodata
    path = write(tmp_path / "a.tif", bands, nodata=nodata)
    rgb = Raster(path).read(WINDOW, CRS)
    assert (rgb[:9] == 0).all()
    assert rgb[30].mean() > 60
    assert (Raster(path, background=WHITE).read(WINDOW, CRS)[:9] == WHITE).all()


def test_what_lies_outside_of_the_file_is_background(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", np.full((3, 50, 50), 99, np.uint8))
    outside = Window(0, (X - 25, Y - 50, X + 25, Y), 50, 50)
    rgb = Raster(path, background=WHITE).read(outside, CRS)
    assert (rgb[:, :25] == WHITE).all()
    assert (rgb[:, 25:] == 99).all()


def test_transparent_parts_of_a_map_are_white(tmp_path: Path) -> None:
    rgba = np.zeros((4, 50, 50), np.uint8)
    rgba[:, :25] = [[[200]], [[10]], [[10]], [[255]]]
    path = write(tmp_path / "a.png", rgba, driver="PNG")
    rgb = Raster(path, background=WHITE).read(WINDOW, CRS)
    assert (rgb[:25] == (200, 10, 10)).all()
    assert (rgb[25:] == WHITE).all()


def test_a_palette_becomes_its_colours_also_between_pixels(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    write(path, np.repeat(np.array([[[1, 200]]], np.uint8), 25, axis=2).repeat(50, axis=1))
    with rasterio.open(path, "r+") as file:
        file.write_colormap(1, {1: (255, 0, 0, 255), 100: (0, 255, 0, 255), 200: (0, 0, 255, 255)})
    raster = Raster(path)
    rgb = raster.read(WINDOW, CRS)
    assert (rgb[:, :25] == (255, 0, 0)).all()
    assert (rgb[:, 25:] == (0, 0, 255)).all()
    shifted = Window(0, (X - 0.5, Y - 50, X + 49.5, Y), 50, 50)
    assert raster.read(shifted, CRS)[..., 1].max() == 0  # not the green that lies between


def test_any_crs_is_brought_to_that_of_the_run(tmp_path: Path) -> None:
    bands = np.zeros((3, 400, 400), np.uint8)
    bands[:, 195:205, 195:205] = 255
    transform = from_origin(117.0 - 0.002, 36.0 + 0.002, 0.00001, 0.00001)
    path = write(tmp_path / "a.tif", bands, "EPSG:4326", transform=transform)
    raster = Raster(path)
    xmin, ymin, xmax, ymax = raster.extent_in(CRS)
    assert (xmax - xmin, ymax - ymin) == pytest.approx((360, 444), abs=3)
    assert 0.8 < raster.gsd_m_in(CRS) < 1.2
    x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
    rgb = raster.read(Window(0, (x - 50, y - 50, x + 50, y + 50), 100, 100), CRS)
    ys, xs = np.nonzero(rgb[..., 0] > 128)
    assert (xs.mean(), ys.mean()) == pytest.approx((49.5, 49.5), abs=1)


def test_a_scale_gives_more_pixels_of_the_same_ground(tmp_path: Path) -> None:
    bands = np.zeros((3, 50, 50), np.uint8)
    bands[:, :25] = 200
    rgb = Raster(write(tmp_path / "a.tif", bands)).read(WINDOW, CRS, scale=2)
    assert rgb.shape == (100, 100, 3)
    assert (rgb[:48] == 200).all()
    assert (rgb[52:] == 0).all()


@pytest.mark.parametrize("is_map", [False, True])
@pytest.mark.parametrize("scale", [0.4, 1.0, 2.3])
@pytest.mark.parametrize("factors", [(), (2, 4)])
def test_along_the_grid_of_a_file_pixels_are_as_they_are_when_warped(
    tmp_path: Path, is_map: bool, scale: float, factors: tuple[int, ...]
) -> None:
    """An alpha band makes GDAL warp the file."""
    bands = np.random.default_rng(0).integers(0, 255, (4, 120, 120), np.uint8)
    bands[3] = 255
    paths = write(tmp_path / "rgb.tif", bands[:3]), write(tmp_path / "rgba.tif", bands)
    for path in paths:
        with rasterio.open(path, "r+") as file:
            file.build_overviews(factors, rasterio.enums.Resampling.average)
    with rasterio.open(paths[1], "r+") as file:
        file.colorinterp = (*file.colorinterp[:3], rasterio.enums.ColorInterp.alpha)
    window = Window(0, (X + 20.3, Y - 90.6, X + 80.3, Y - 30.6), 60, 60)
    plain, warped = (Raster(path, is_map=is_map).read(window, CRS, scale) for path in paths)
    assert plain.std() > 10
    assert np.abs(plain.astype(int) - warped).mean() < 1


def test_edges_that_are_a_files_but_for_rounding_are_along_its_grid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = Raster(write(tmp_path / "a.tif", ramp("uint8", 3)))
    monkeypatch.setattr(raster, "_warped", None)
    rounded = Window(0, (X - 1e-9, Y - 50 - 1e-9, X + 50 + 1e-9, Y + 1e-9), 50, 50)
    assert (raster.read(rounded, CRS) == raster.read(WINDOW, CRS)).all()
    with pytest.raises(TypeError):  # it has to be warped
        raster.read(Window(0, (X - 0.1, Y - 50, X + 49.9, Y), 50, 50), CRS)


def test_a_world_file_takes_the_crs_that_is_given(tmp_path: Path) -> None:
    path = write(tmp_path / "a.png", np.full((3, 50, 50), 9, np.uint8), None, driver="PNG")
    for side_file in tmp_path.glob("*.xml"):
        side_file.unlink()
    (tmp_path / "a.pgw").write_text(f"1\n0\n0\n-1\n{X + 0.5}\n{Y - 0.5}\n")
    with pytest.raises(InputError, match="no CRS"):
        Raster(path)
    raster = Raster(path, crs=rasterio.crs.CRS.from_epsg(32650))
    assert raster.crs_is_assumed
    assert raster.extent_in(CRS) == pytest.approx((X, Y - 50, X + 50, Y))


def test_a_picture_without_a_place_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    with rasterio.open(path, "w", driver="PNG", width=9, height=9, count=1, dtype="uint8") as file:
        file.write(np.zeros((1, 9, 9), np.uint8))
    with pytest.raises(InputError, match="no position"):
        Raster(path, crs=rasterio.crs.CRS.from_epsg(32650))


def test_a_plain_picture_takes_the_place_of_an_extent_of_its_shape_only(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    bands = np.random.default_rng(0).integers(0, 255, (3, 60, 100), np.uint8)
    with rasterio.open(
        path, "w", driver="PNG", width=100, height=60, count=3, dtype="uint8"
    ) as file:
        file.write(bands)
    crs, extent = rasterio.crs.CRS.from_epsg(32650), (X, Y - 120, X + 200, Y)
    raster = Raster(path, crs=crs, extent=extent)
    assert raster.position_is_assumed
    assert raster.extent_in(CRS) == pytest.approx(extent)
    assert raster.gsd_m_in(CRS) == pytest.approx(2.0)
    window = Window(0, (X + 100, Y - 120, X + 200, Y), 50, 60)
    assert (raster.read(window, CRS) == bands[:, :, 50:].transpose(1, 2, 0)).all()
    with pytest.raises(InputError, match="no position"):
        Raster(path, crs=crs, extent=(X, Y - 150, X + 200, Y))


@pytest.mark.parametrize("content", [b"", b"no picture"])
def test_an_unreadable_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.tif"
    with pytest.raises(InputError, match="does not exist"):
        Raster(path)
    path.write_bytes(content)
    with pytest.raises(InputError, match="can't be read"):
        Raster(path)


def test_a_cut_off_file_is_refused_when_it_is_read(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (3, 50, 50), np.uint8)
    path = write(tmp_path / "a.tif", noise)
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(InputError, match="can't be read"):
        Raster(path).read(WINDOW, CRS)


def test_a_file_of_no_data_alone_is_refused(tmp_path: Path) -> None:
    bands = np.full((1, 5, 5), -1, np.float32)
    with pytest.raises(InputError, match="no data"):
        Raster(write(tmp_path / "a.tif", bands, nodata=-1))


def test_a_vrt_of_tiles_is_read_across_their_seam(tmp_path: Path) -> None:
    bands = np.random.default_rng(0).integers(0, 255, (3, 50, 50), np.uint8)
    write(tmp_path / "west.tif", bands[:, :, :25])
    write(tmp_path / "east.tif", bands[:, :, 25:], transform=from_origin(X + 25, Y, 1, 1))
    sources = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">'
        + "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{name}.tif</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            '<SrcRect xOff="0" yOff="0" xSize="25" ySize="50"/>'
            f'<DstRect xOff="{left}" yOff="0" xSize="25" ySize="50"/></SimpleSource>'
            for name, left in (("west", 0), ("east", 25))
        )
        + "</VRTRasterBand>"
        for band in (1, 2, 3)
    )
    vrt = tmp_path / "both.vrt"
    vrt.write_text(
        f'<VRTDataset rasterXSize="50" rasterYSize="50"><SRS>{CRS}</SRS>'
        f"<GeoTransform>{X}, 1, 0, {Y}, 0, -1</GeoTransform>{sources}</VRTDataset>"
    )
    assert (Raster(vrt).read(WINDOW, CRS) == bands.transpose(1, 2, 0)).all()


def test_of_a_huge_file_only_the_window_is_read(tmp_path: Path) -> None:
    """60 GB of pixels, had they been loaded; the file is sparse."""
    path = tmp_path / "huge.tif"
    options = {"tiled": True, "SPARSE_OK": True, "BIGTIFF": "YES", "compress": "deflate"}
    with rasterio.open(
        path, "w", driver="GTiff", width=140_000, height=140_000, count=3, dtype="uint8",
        crs=CRS, transform=from_origin(X, Y, 1, 1), **options,
    ) as file:  # fmt: skip
        file.write(np.full((3, 512, 512), 77, np.uint8), window=((0, 512), (0, 512)))
    raster = Raster(path)
    assert (raster.read(WINDOW, CRS) == 77).all()
