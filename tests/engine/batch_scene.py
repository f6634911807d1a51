"""Files for batches: imagery and map of coloured squares, two areas, two queries."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from fakes import Ground

from socio_qgis.core import results
from socio_qgis.engine.input.aoi import to_crs

CRS = "EPSG:32650"
X, Y = 500_000.0, 4_000_000.0
EXTENT = (X, Y, X + 4000, Y + 4000)
QUERIES = ("red", "blue")
AREAS = {
    "north": (X + 50, Y + 2150, X + 3950, Y + 3850),
    "south": (X + 50, Y + 150, X + 3950, Y + 1850),
}
SQUARES = tuple(
    (colour, (X + x, Y + y, X + x + 80, Y + y + 80))
    for colour, shift in (("red", 100), ("blue", 300))
    for x in range(shift, 3800, 450)
    # No two windows look alike: a test tells them apart by their pictures.
    for y in (*range(200, 1700, 450), *range(2230, 3700, 450))
)
OF_THE_RUN = {"run_id", "created"}


@dataclass
class Files:
    """Where they are; `truth` squares lie in the areas, which take `windows` windows."""

    folder: Path
    truth: int
    windows: int

    @property
    def output(self) -> Path:
        return self.folder / "out.gpkg"

    @property
    def queries(self) -> Path:
        return self.folder / "queries.txt"

    def batch(self, *more: str, output: Path | None = None) -> list[str]:
        return [
            "batch",
            *("--aois", str(self.folder / "areas.gpkg"), "--queries", str(self.queries)),
            *self._sources(),
            *("--output", str(output or self.output), *more),
        ]

    def segment(self, area: str, output: Path) -> list[str]:
        aoi = self.folder / f"{area}.json"
        outline = to_crs(shapely.box(*AREAS[area]), CRS, "EPSG:4326")
        aoi.write_text(shapely.to_geojson(outline))
        queries = [part for query in QUERIES for part in ("--query", query)]
        return ["segment", *self._sources(), "--aoi", str(aoi), *queries, "--output", str(output)]

    def _sources(self) -> tuple[str, ...]:
        return (
            *("--satellite", str(self.folder / "satellite.tif")),
            *("--map", str(self.folder / "map.tif")),
        )

    def add_area(self, name: str, outline: shapely.Geometry) -> None:
        write_areas(self.folder / "areas.gpkg", {name: outline}, append=True)


def write_areas(path: Path, outlines: dict[str, shapely.Geometry], append: bool = False) -> None:
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(list(outlines.values()), object)),
        [np.array(list(outlines), object)],
        ["name"],
        layer="areas",
        geometry_type="Polygon",
        crs="EPSG:4326",
        driver="GPKG",
        append=append,
    )


def make_files(folder: Path) -> Files:
    ground = Ground(*SQUARES)
    for name in ("satellite", "map"):
        picture = ground.picture(EXTENT, 2000, 2000)
        with rasterio.open(
            folder / f"{name}.tif",
            "w",
            driver="GTiff",
            width=2000,
            height=2000,
            count=3,
            dtype="uint8",
            crs=CRS,
            transform=rasterio.transform.from_bounds(*EXTENT, 2000, 2000),
        ) as file:
            file.write(picture.transpose(2, 0, 1))
    outlines = {n: to_crs(shapely.box(*b), CRS, "EPSG:4326") for n, b in AREAS.items()}
    write_areas(folder / "areas.gpkg", outlines)
    (folder / "queries.txt").write_text("red\n\nblue\nred\n")
    inside = [
        any(shapely.box(*square).intersects(shapely.box(*area)) for area in AREAS.values())
        for _, square in SQUARES
    ]
    return Files(folder, sum(inside), windows=6)


def rows(path: Path) -> list[tuple]:
    """All results but what differs from run to run, sorted."""
    meta, _, wkb, columns = pyogrio.raw.read(path, layer=results.RESULTS_LAYER)
    # A number that is not there is NaN, which equals nothing.
    named = [
        np.where(column != column, None, column.astype(object))
        for name, column in zip(meta["fields"], columns, strict=True)
        if name not in OF_THE_RUN
    ]
    normal = shapely.to_wkb(shapely.normalize(shapely.from_wkb(wkb)))
    return sorted(zip(normal.tolist(), *(column.tolist() for column in named), strict=True))
