"""Pictures of windows from rasters, for the command line; in QGIS, QGIS renders them.

GDAL (rasterio) reads an extent at the resolution that is needed, so a large file is not loaded
whole, and a server is asked only for the tiles of the window.
"""

from __future__ import annotations

import contextlib
import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
import numpy.typing as npt
import shapely

from ...core.errors import EngineError, InputError
from ...core.paths import RESOURCES
from ...core.types import Extent
from ...core.windows import TILE_SHARPNESS, Window, nearest_level_m, picture_gsd_m, tiles_gsd_m
from ..contract import Image
from .raster_source import (
    GDAL_HTTP_OPTIONS,
    RETRY_PAUSES_S,
    RETRY_STATUS_CODES,
    Source,
    gdal_name,
    is_tiles,
    name_of,
)
from .vectors import file_not_found

_T = TypeVar("_T")

STRETCH_PERCENT = (2, 98)
BLACK, WHITE = 0, 255
SHAPE_TOLERANCE = 0.005  # of the height
_SAMPLE_PX = 1024  # longest side of the picture that percentiles are taken from
_PALETTE_OVERSAMPLING = 2
ROUNDING_PX = 1e-6  # of edges that are the same

try:
    import rasterio
    from rasterio._err import CPLE_BaseError
    from rasterio.enums import ColorInterp, MaskFlags, Resampling
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import calculate_default_transform, transform_bounds
except ImportError:  # the plugin's environment has no rasterio, since QGIS renders
    rasterio = None
else:
    _GDAL_ERRORS = (rasterio.errors.RasterioError, rasterio.errors.CRSError, CPLE_BaseError)


class Raster:
    """A raster in any CRS with one, three or more bands of any number type.

    Args:
        source: A file, or an address of tiles or of a file.
        crs: CRS to assume where the file names none (a world file has no CRS).
        background: Grey value, 0 to 255, where the file has no data or is transparent.
        extent: Extent in `crs` to assume where a picture of the same shape has no position.
        is_map: Whether it has labels, which map tiles draw again for each zoom level.

    Attributes:
        extent: In the raster's own CRS.
        name: For messages: the path of a file, or an address without what may be a secret.
        short_name: The name of the file, or as `name`.

    Raises:
        EngineError: rasterio is not installed.
        InputError: The raster can't be read, or has no position on the ground.
    """

    def __init__(
        self,
        source: Source,
        crs: Any = None,
        background: int = BLACK,
        extent: Extent | None = None,
        is_map: bool = False,
    ) -> None:
        if rasterio is None:
            lock = RESOURCES / "requirements" / "rasters.txt"
            raise EngineError(
                "Reading raster files needs rasterio.",
                'Install it: "{python}" -m pip install --no-deps -r "{requirements}"',
                python=sys.executable,
                requirements=lock,
            )
        self.short_name = name_of(source)
        self.name = str(source) if isinstance(source, Path) else self.short_name
        if isinstance(source, Path) and not source.exists():
            raise file_not_found(source)
        self._source, self._background = source, background
        self._levels: dict[str, Any] = {}
        self._file = self._open()
        # Cubic keeps the edges of letters.
        self._resampling = Resampling.cubic if is_map else Resampling.bilinear
        self._is_tiled_map = is_map and (self.is_tiles or self._file.driver == "MBTiles")
        self.crs = self._file.crs or crs
        self.crs_is_assumed = self._file.crs is None
        left, bottom, right, top = self._file.bounds
        self.extent: Extent = (  # the first row may be the southernmost
            min(left, right), min(bottom, top), max(left, right), max(bottom, top)
        )  # fmt: skip
        self.position_is_assumed = bool(
            self._file.transform.is_identity and extent and _has_shape_of(self._file, extent)
        )
        if self.position_is_assumed and extent:
            self.extent = extent
        elif self.crs is None or self._file.transform.is_identity or not self._is_on_earth():
            raise InputError(
                "{file} has no CRS or no position.",
                "Assign one, for example with gdal_translate -a_srs EPSG:3857 -a_ullr.",
                file=self.name,
            )
        self._lut = self._colour_table()
        self._stretch = self._percentiles()

    def _is_on_earth(self) -> bool:
        xmin, ymin, xmax, ymax = self.extent
        try:
            on_earth = transform_bounds(self.crs, "EPSG:4326", *self.extent)
        except (*_GDAL_ERRORS, ValueError):  # from a local CRS, or not a number
            return False
        return bool(xmin < xmax and ymin < ymax and np.isfinite(on_earth).all())

    @property
    def is_tiles(self) -> bool:
        """Whether a server has it in tiles, for the whole world."""
        return is_tiles(self._source)

    def extent_in(self, crs: str) -> Extent:
        """Return its extent in a CRS."""
        return self._to_crs(self.extent, crs)

    def clip(self, shape: shapely.Geometry, crs: str) -> shapely.Geometry:
        """Return the part of a shape that lies in its extent."""
        part = self._overlap(shape.bounds, crs)
        if part is None:
            return shapely.Polygon()
        return shapely.intersection(shape, shapely.box(*self._to_crs(part, crs)))

    def gsd_m_in(self, crs: str, around: Extent | None = None) -> float:
        """Return its own ground resolution in a metric CRS, in all of it or around an extent."""
        bounds = (self._overlap(around, crs) if around else None) or self.extent
        x_size = (self.extent[2] - self.extent[0]) / self._file.width
        y_size = (self.extent[3] - self.extent[1]) / self._file.height
        transform, _, _ = calculate_default_transform(
            self.crs,
            crs,
            max(1, round((bounds[2] - bounds[0]) / x_size)),
            max(1, round((bounds[3] - bounds[1]) / y_size)),
            *bounds,
        )
        return float(abs(transform.a))

    def map_gsd_m_in(self, crs: str, around: Extent) -> float:
        """Return the ground resolution at which it is best read as a map, around an extent."""
        native_m = self.gsd_m_in(crs, around)
        if not self._is_tiled_map:
            return picture_gsd_m(native_m)
        return tiles_gsd_m([native_m * factor for factor in (1, *self._file.overviews(1))])

    def has_data_at(self, x: float, y: float, crs: str, gsd_m: float) -> bool:
        """Return whether it has data at a point, at a ground resolution."""
        pixel = (x - gsd_m / 2, y - gsd_m / 2, x + gsd_m / 2, y + gsd_m / 2)

        def has_data() -> bool:
            file = self._file_for(pixel, 1, crs)
            with self._warped(file, pixel, 1, 1, crs, Resampling.nearest) as warped:
                return bool(warped.dataset_mask().any())

        return self._with_retries(has_data)

    def read(self, window: Window, crs: str, scale: float = 1.0) -> Image:
        """Read a window's picture, (H, W, 3) uint8, with `scale` pixels per window pixel."""
        return self.read_with_coverage(window, crs, scale)[0]

    def read_with_coverage(
        self, window: Window, crs: str, scale: float = 1.0
    ) -> tuple[Image, bool]:
        """Read a window's picture as `read` does, and whether it has any data there."""
        size = round(window.width_px * scale), round(window.height_px * scale)
        if self._lut is None:
            return self._read(window.extent, *size, crs, self._resampling)
        # Numbers of a palette can't be averaged: read more of them, and average the colours.
        width, height = (side * _PALETTE_OVERSAMPLING for side in size)
        finer, has_data = self._read(window.extent, width, height, crs, Resampling.nearest)
        picture = cv2.resize(finer, size, interpolation=cv2.INTER_AREA)
        return np.asarray(picture, np.uint8), has_data

    def _read(
        self, extent: Extent, width: int, height: int, crs: str, resampling: Resampling
    ) -> tuple[Image, bool]:
        def picture() -> tuple[Image, bool]:
            file = self._file_for(extent, width, crs)
            part = self._part_of_grid(file, extent, crs)
            if part is not None:  # several times as fast as to warp it
                shape = len(self._bands()), height, width
                with self._explained_errors():
                    bands = file.read(
                        self._bands(), window=part, out_shape=shape, resampling=resampling
                    )
                return self._to_rgb(bands), True
            with self._warped(file, extent, width, height, crs, resampling) as warped:
                rgb = self._to_rgb(warped.read(self._bands()))
                mask = warped.dataset_mask()
                rgb[mask == 0] = self._background
            return rgb, bool(mask.any())

        return self._with_retries(picture)

    def _with_retries(self, read: Callable[[], _T]) -> _T:
        """Return what a function returns; call it again after a server failed."""
        for pause_s in () if isinstance(self._source, Path) else RETRY_PAUSES_S:
            try:
                return read()
            except _UnreadError as error:
                if not error.is_transient:
                    raise
            time.sleep(pause_s)
        return read()

    def _part_of_grid(self, file: Any, extent: Extent, crs: str) -> Any:
        """Return an extent as a window of a file without gaps whose grid it lies along, or None."""
        transform = file.transform
        if (
            self.crs != rasterio.crs.CRS.from_user_input(crs)
            or not (transform.b == transform.d == 0 and transform.e < 0)
            or any(flags != [MaskFlags.all_valid] for flags in file.mask_flag_enums)
        ):
            return None
        part = rasterio.windows.from_bounds(*extent, transform)
        beyond = part.col_off + part.width - file.width, part.row_off + part.height - file.height
        if max(-part.col_off, -part.row_off, *beyond) > ROUNDING_PX:
            return None
        return part.crop(file.height, file.width)

    @contextlib.contextmanager
    def _warped(
        self, file: Any, extent: Extent, width: int, height: int, crs: str, resampling: Resampling
    ) -> Iterator[Any]:
        """Open a virtual raster of an extent in a CRS."""
        flags = {flag for of_band in file.mask_flag_enums for flag in of_band}
        position = rasterio.transform.from_bounds(*self.extent, file.width, file.height)
        make = partial(
            WarpedVRT,
            file,
            src_crs=self.crs,
            src_transform=position if self.position_is_assumed else None,
            crs=crs,
            transform=rasterio.transform.from_bounds(*extent, width, height),
            width=width,
            height=height,
            resampling=resampling,
            # Otherwise what lies outside of the file would count as data.
            add_alpha=not flags & {MaskFlags.alpha, MaskFlags.nodata},
        )
        with self._explained_errors(), make() as warped:
            yield warped

    def _file_for(self, extent: Extent, width: int, crs: str) -> Any:
        """Return the file or the overview of it that fits; GDAL chooses none, or a coarser one."""
        factors = self._file.overviews(1)
        if not factors or self._overlap(extent, crs) is None:
            return self._file
        wanted = (extent[2] - extent[0]) / width / self.gsd_m_in(crs, extent)
        if self._is_tiled_map:
            factor = nearest_level_m((1, *factors), TILE_SHARPNESS * wanted)
        else:
            factor = max((one for one in factors if one <= 1.01 * wanted), default=1)
        level = "NONE" if factor == 1 else f"{factors.index(factor)}only"
        if level not in self._levels:
            self._levels[level] = self._open(OVERVIEW_LEVEL=level)
        return self._levels[level]

    def _open(self, **options: str) -> Any:
        with self._explained_errors(), warnings.catch_warnings():
            warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
            return rasterio.open(gdal_name(self._source), **options)

    def _overlap(self, around: Extent, crs: str) -> Extent | None:
        """Return what its extent shares with an extent of a CRS, in its own CRS."""
        xmin, ymin, xmax, ymax = transform_bounds(crs, self.crs, *around, densify_pts=21)
        own = self.extent
        part = max(xmin, own[0]), max(ymin, own[1]), min(xmax, own[2]), min(ymax, own[3])
        return part if part[0] < part[2] and part[1] < part[3] else None

    def _to_crs(self, bounds: Extent, crs: str) -> Extent:
        extent = transform_bounds(self.crs, crs, *bounds, densify_pts=21)
        return tuple(float(value) for value in extent)  # type: ignore[return-value]

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
        """Return low and high value of each band, (2, bands), of the whole file; None for 8 bit."""
        if self._file.dtypes[0] == "uint8":
            return None
        shrink = max(1.0, max(self._file.width, self._file.height) / _SAMPLE_PX)
        shape = (
            len(self._bands()),
            max(1, int(self._file.height / shrink)),
            max(1, int(self._file.width / shrink)),
        )
        with self._explained_errors():
            sample = self._file.read(self._bands(), out_shape=shape, masked=True).astype(float)
        values = np.ma.filled(sample, np.nan).reshape(shape[0], -1)
        values[~np.isfinite(values)] = np.nan
        if np.isnan(values).all():
            raise InputError("{file} holds no data.", "Choose another file.", file=self.name)
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
    def _explained_errors(self) -> Iterator[None]:
        is_remote = not isinstance(self._source, Path)
        try:
            with rasterio.Env(**GDAL_HTTP_OPTIONS) if is_remote else contextlib.nullcontext():
                yield
        except _GDAL_ERRORS as error:
            text = f"{error} {error.__cause__ or ''}"
            status = re.search(r"HTTP status code: (\d+)|response code[ :=]+(\d+)", text)
            code = int(status[1] or status[2]) if status else 0
            is_transient = code in RETRY_STATUS_CODES or not 400 <= code < 500
            if not is_remote:
                raise _UnreadError(
                    "{file} can't be read as a raster.",
                    "Choose another file.",
                    text,
                    is_transient,
                    file=self.name,
                ) from None
            if code:
                raise _UnreadError(
                    "{file} can't be read: its server answers with {code}.",
                    "Check the address and its key; run again to go on.",
                    text,
                    is_transient,
                    file=self.name,
                    code=code,
                ) from None
            raise _UnreadError(
                "{file} can't be read: there is no answer, or no picture in it.",
                "Check the address and the network; run again to go on.",
                text,
                is_transient,
                file=self.name,
            ) from None


def _has_shape_of(file: Any, extent: Extent) -> bool:
    """Return whether its pixels would be square in an extent, within rounding."""
    height = file.width * (extent[3] - extent[1]) / (extent[2] - extent[0])
    return bool(abs(height - file.height) <= max(1.0, SHAPE_TOLERANCE * file.height))


class _UnreadError(InputError):
    """A raster can't be read.

    Args:
        is_transient: Whether another attempt may succeed.
    """

    def __init__(
        self,
        message: str,
        advice: str = "",
        details: str = "",
        is_transient: bool = False,
        **values: object,
    ) -> None:
        super().__init__(message, advice, details, **values)
        self.is_transient = is_transient
