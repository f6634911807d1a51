"""A synthetic town: imagery, map and ground truth, drawn from a seed.

It serves the demo and the tests where no real data is at hand. It is no place on Earth: it lies in
the sea south of Ghana, and its names are made up.

    python -m socio_qgis.evaluation.town FOLDER [--seed N]
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import rasterio
import shapely

from ...engine.seams import Image
from .aerial import draw_aerial
from .layout import SIZE_M, Town, lay_out
from .mapdraw import STYLES, draw_map

CRS = "EPSG:32631"
ORIGIN_XY_M = (500_000.0, 10_000.0)
AERIAL_PX, MAP_PX = 1600, 1600
TRUTH_FIELDS = ("name", "tag", "function", "labelled")


@dataclass(frozen=True)
class TownFiles:
    """Files of a town.

    Attributes:
        imagery: GeoTIFF as if photographed.
        map: GeoTIFF of the map, labels and all.
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


def make_town(folder: Path, seed: int = 1, style: str = "plain") -> TownFiles:
    """Write a town into a folder; the same seed writes the same pixels.

    Args:
        folder: Made if it is not there.
        seed: Chooses the town.
        style: A key of `mapdraw.STYLES`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    town = lay_out(seed)
    names = ("streets", "buildings", "water", "labels", "truth")
    files = TownFiles(
        folder / "imagery.tif", folder / "map.tif", *(folder / f"{n}.geojson" for n in names)
    )
    photo = {"compress": "jpeg", "jpeg_quality": 88, "photometric": "ycbcr"}
    _write_raster(files.imagery, draw_aerial(town, AERIAL_PX), photo)
    # Without loss: a map's areas are of one colour each.
    _write_raster(files.map, draw_map(town, MAP_PX, STYLES[style]), {"compress": "deflate"})
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


def _write_raster(path: Path, rgb: Image, options: dict[str, Any]) -> None:
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


__all__ = ["STYLES", "Town", "TownFiles", "lay_out", "make_town"]
