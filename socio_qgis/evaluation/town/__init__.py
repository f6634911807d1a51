"""A synthetic town: imagery, map and ground truth, drawn from a seed.

It serves the demo, the plugin's sample project and the tests. It is no place on Earth: it lies in
the sea south of Ghana, and its names are made up.

    python -m socio_qgis.evaluation.town FOLDER [--seed N] [--style STYLE] [--language CODE]
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from PIL import Image as PilImage

from ...engine.contract import Image
from .aerial import draw_aerial
from .fonts import NoFontError
from .layout import lay_out
from .mapdraw import STYLES, draw_map
from .names import NAMES
from .shapes import SIZE_M, Town

CRS = "EPSG:32631"
ORIGIN_XY_M = (500_000.0, 10_000.0)
AERIAL_PX, MAP_PX = 1600, 1600
JPEG_QUALITY = 88
TRUTH_FIELDS = ("name", "tag", "function", "labelled")


@dataclass(frozen=True)
class TownFiles:
    """Files of a town.

    Attributes:
        imagery: GeoTIFF or JPEG, as if photographed.
        map: GeoTIFF or PNG of the map, labels and all.
        streets: GeoJSON of lines with a name.
        buildings: GeoJSON of polygons.
        water: GeoJSON of polygons.
        labels: GeoJSON of points with the names and classes that the map shows.
        truth: GeoJSON of the places' polygons: name, tag, function, labelled.
    """

    imagery: Path
    map: Path
    streets: Path
    buildings: Path
    water: Path
    labels: Path
    truth: Path


def make_town(
    folder: Path,
    seed: int = 1,
    style: str = "plain",
    pictures: bool = False,
    language: str = "en",
) -> TownFiles:
    """Write a town into a folder; the same seed writes the same pixels.

    Args:
        folder: Made if it is not there.
        seed: Chooses the town.
        style: A key of `mapdraw.STYLES`.
        pictures: JPEG and PNG in place of GeoTIFF. A plugin's engine has no rasterio; its JPEG is
            not the same to the byte.
        language: Of the names, a key of `names.NAMES`.

    Raises:
        NoFontError: No font here has the letters of that language.
    """
    folder.mkdir(parents=True, exist_ok=True)
    town = town_in(language, style, seed)
    names = ("streets", "buildings", "water", "labels", "truth")
    rasters = ("imagery.jpg", "map.png") if pictures else ("imagery.tif", "map.tif")
    files = TownFiles(
        *(folder / name for name in rasters), *(folder / f"{name}.geojson" for name in names)
    )
    aerial, map_ = draw_aerial(town, AERIAL_PX), draw_map(town, MAP_PX, STYLES[style])
    # The map without loss: its areas are of one colour each.
    if pictures:
        _write_picture(files.imagery, aerial, {"quality": JPEG_QUALITY})
        _write_picture(files.map, map_, {})
    else:
        photo = {"compress": "jpeg", "jpeg_quality": JPEG_QUALITY, "photometric": "ycbcr"}
        _write_raster(files.imagery, aerial, photo)
        _write_raster(files.map, map_, {"compress": "deflate"})
    _write_geojson(files.streets, [(s.line, {"name": s.name}) for s in town.streets])
    _write_geojson(files.buildings, [(b, {}) for b in town.buildings])
    _write_geojson(files.water, [(w, {}) for w in (town.river, *town.ponds)])
    _write_geojson(
        files.labels,
        [
            (place.outline.centroid, {"name": place.name, "class": place.tag.split("/")[1]})
            for place in town.places
            if place.labelled
        ],
    )
    _write_geojson(
        files.truth,
        [(p.outline, {key: getattr(p, key) for key in TRUTH_FIELDS}) for p in town.places],
    )
    return files


def town_in(language: str, style: str, seed: int = 1) -> Town:
    """The town that a map of a style shows: small places are on maps with icons only."""
    return lay_out(seed, language=language, small=bool(STYLES[style].icons))


def _write_picture(path: Path, rgb: Image, options: dict[str, Any]) -> None:
    """A picture, and beside it what GDAL reads about its place."""
    height, width = rgb.shape[:2]
    x, y = ORIGIN_XY_M
    numbers = (x, SIZE_M / width, 0.0, y + SIZE_M, 0.0, -SIZE_M / height)
    PilImage.fromarray(rgb).save(path, **options)
    path.with_name(f"{path.name}.aux.xml").write_text(
        f"<PAMDataset><SRS>{escape(pyproj.CRS(CRS).to_wkt())}</SRS>"
        f"<GeoTransform>{', '.join(map(str, numbers))}</GeoTransform></PAMDataset>\n",
        encoding="utf-8",
    )


def _write_raster(path: Path, rgb: Image, options: dict[str, Any]) -> None:
    import rasterio

    height, width = rgb.shape[:2]
    x, y = ORIGIN_XY_M
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=3, dtype="uint8", crs=CRS,
        transform=rasterio.transform.from_bounds(x, y, x + SIZE_M, y + SIZE_M, width, height),
        tiled=True, **options,
    ) as file:  # fmt: skip
        file.write(rgb.transpose(2, 0, 1))


def _write_geojson(path: Path, items: list[tuple[shapely.Geometry, dict[str, object]]]) -> None:
    to_wgs84 = pyproj.Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)

    def project(xy: np.ndarray) -> np.ndarray:
        xy = xy + ORIGIN_XY_M
        return np.column_stack(to_wgs84.transform(xy[:, 0], xy[:, 1]))

    features = [
        {
            "type": "Feature",
            "properties": properties,
            "geometry": json.loads(
                shapely.to_geojson(shapely.set_precision(shapely.transform(shape, project), 1e-8))
            ),
        }
        for shape, properties in items
    ]
    content = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


__all__ = [
    "NAMES",
    "STYLES",
    "NoFontError",
    "Town",
    "TownFiles",
    "lay_out",
    "make_town",
    "town_in",
]
