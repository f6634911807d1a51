"""Raster files to the pictures of a window, for the command line; in QGIS, QGIS renders.

Files are read by extent through GDAL (rasterio), so a large one is not loaded whole.
"""

from __future__ import annotations

import contextlib
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from ..core.errors import EngineError, InputError
from ..core.paths import RESOURCES
from ..core.windows import Window
from .seams import Image

STRETCH_PERCENT = (2, 98)
BLACK, WHITE = 0, 255
_SAMPLE_PX = 1024
_PALETTE_OVERSAMPLING = 2

try:
    import rasterio
    from rasterio.enums import ColorInterp, MaskFlags, Resampling
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import calculate_default_transform, transform_bounds
except ImportError:  # the plugin's environment does without, since QGIS renders
    rasterio = None


class Raster:
    """A raster file in any CRS with one, three or more bands of any number type.

    Args:
        path: The file.
        crs: CRS to assume where the file names none (a world file has no CRS).
        background: Grey value, 0 to 255, where the file has no data or is transparent.

    Raises:
        InputError: It can't be read, or has no place on the ground.
    """

    def __init__(self, path: Path, crs: Any = None, background: int = BLACK) -> None:
        if rasterio is None:
            lock = RESOURCES / "requirements" / "rasters.txt"
            raise EngineError(
                "Reading raster files needs rasterio.",
                f'Install it: "{sys.executable}" -m pip install --no-deps -r "{lock}"',
            )
        with _reading(path), warnings.catch_warnings():
            warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
            self._file = rasterio.open(path)
        self.path, self._background = path, background
        self.crs = self._file.crs or crs
        self.crs_is_assumed = self._file.crs is None
        if self.crs is None or self._file.transform.is_identity:
            raise InputError(
                f"{path} has no CRS or no position.",
                "Assign one, for example with gdal_translate -a_srs EPSG:3857 -a_ullr.",
            )
        self._lut = self._colour_table()
        self._stretch = self._percentiles()

    def extent_in(self, crs: str) -> tuple[float, float, float, float]:
        """The file's extent in a CRS, as (xmin, ymin, xmax, ymax)."""
        extent = transform_bounds(self.crs, crs, *self._file.bounds, densify_pts=21)
        return tuple(float(value) for value in extent)  # type: ignore[return-value]

    def gsd_m_in(self, crs: str) -> float:
        """The file's own ground resolution in a metric CRS."""
        transform, _, _ = calculate_default_transform(
            self.crs, crs, self._file.width, self._file.height, *self._file.bounds
        )
        return float(abs(transform.a))

    def read(self, window: Window, crs: str, scale: float = 1.0) -> Image:
        """The window's picture, (H, W, 3) uint8, with `scale` pixels per window pixel."""
        size = round(window.width_px * scale), round(window.height_px * scale)
        if self._lut is None:
            return self._read(window.extent, *size, crs, Resampling.bilinear)
        # Numbers of a palette can't be averaged, so take more of them and average the colours.
        width, height = (side * _PALETTE_OVERSAMPLING for side in size)
        finer = self._read(window.extent, width, height, crs, Resampling.nearest)
        return np.asarray(cv2.resize(finer, size, interpolation=cv2.INTER_AREA), np.uint8)

    def _read(
        self,
        extent: tuple[float, float, float, float],
        width: int,
        height: int,
        crs: str,
        resampling: Resampling,
    ) -> Image:
        flags = {flag for of_band in self._file.mask_flag_enums for flag in of_band}
        view = WarpedVRT(
            self._file,
            src_crs=self.crs,
            crs=crs,
            transform=rasterio.transform.from_bounds(*extent, width, height),
            width=width,
            height=height,
            resampling=resampling,
            # Else what lies outside of the file would pass for data.
            add_alpha=not flags & {MaskFlags.alpha, MaskFlags.nodata},
        )
        with _reading(self.path), view:
            rgb = self._to_rgb(view.read(self._bands()))
            rgb[view.dataset_mask() == 0] = self._background
        return rgb

    def _bands(self) -> list[int]:
        return [1, 2, 3] if self._file.count >= 3 else [1]

    def _colour_table(self) -> npt.NDArray[np.uint8] | None:
        if self._file.colorinterp[0] != ColorInterp.palette:
            return None
        table = np.zeros((256, 3), np.uint8)
        for index, colour in self._file.colormap(1).items():
            table[index % 256] = colour[:3]
        return table

    def _percentiles(self) -> npt.NDArray[np.float64] | None:
        """Low and high value of each band (2, bands), once for the file; None for 8 bit."""
        if self._file.dtypes[0] == "uint8":
            return None
        shrink = max(1.0, max(self._file.width, self._file.height) / _SAMPLE_PX)
        shape = (
            len(self._bands()),
            max(1, int(self._file.height / shrink)),
            max(1, int(self._file.width / shrink)),
        )
        with _reading(self.path):
            sample = self._file.read(self._bands(), out_shape=shape, masked=True).astype(float)
        values = np.ma.filled(sample, np.nan).reshape(shape[0], -1)
        values[~np.isfinite(values)] = np.nan
        if np.isnan(values).all():
            raise InputError(f"{self.path} holds no data.", "Choose another file.")
        return np.asarray(np.nanpercentile(values, STRETCH_PERCENT, axis=1))

    def _to_rgb(self, bands: npt.NDArray[Any]) -> Image:
        if self._lut is not None:
            return np.asarray(self._lut[bands[0]], np.uint8)
        if self._stretch is not None:
            low, high = self._stretch[0][:, None, None], self._stretch[1][:, None, None]
            shares = (np.nan_to_num(bands.astype(float)) - low) / np.maximum(high - low, 1e-9)
            bands = (np.clip(shares, 0, 1) * 255).astype(np.uint8)
        rgb = np.repeat(bands, 3, axis=0) if len(bands) == 1 else bands
        return np.ascontiguousarray(rgb.transpose(1, 2, 0))


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[None]:
    try:
        yield
    except rasterio.errors.RasterioError as error:
        raise InputError(
            f"{path} can't be read as a raster.", "Choose another file.", details=str(error)
        ) from None
