"""A land of synthetic towns, for runs of many windows.

A few towns are drawn. They stand in a square of SIDE x SIDE towns in an order that hardly repeats,
so that nearly every window differs from all others. Imagery and map are VRT files over their
GeoTIFFs.

    python -m socio_qgis.bench.land FOLDER SIDE
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from ..evaluation.town import AERIAL_PX, CRS, MAP_PX, ORIGIN_XY_M, make_town
from ..evaluation.town.shapes import SIZE_M

TOWNS = 8  # that are drawn
_BAND = '<VRTRasterBand dataType="Byte" band="{band}">{sources}</VRTRasterBand>'
_SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="1">{path}</SourceFilename>'
    "<SourceBand>{band}</SourceBand>"
    '<SrcRect xOff="0" yOff="0" xSize="{px}" ySize="{px}"/>'
    '<DstRect xOff="{x}" yOff="{y}" xSize="{px}" ySize="{px}"/></SimpleSource>'
)


def make_land(folder: Path, side: int) -> tuple[Path, Path]:
    """Imagery and map of a land; its lower left corner is that of a town."""
    for seed in range(1, min(TOWNS, side * side) + 1):
        make_town(folder / str(seed), seed, "filled")
    order = random.Random(1)  # noqa: S311  (no secret)
    seeds = [order.randint(1, min(TOWNS, side * side)) for _ in range(side * side)]
    x, y = ORIGIN_XY_M
    paths = []
    for name, px in (("imagery", AERIAL_PX), ("map", MAP_PX)):
        bands = ""
        for band in (1, 2, 3):
            sources = "".join(
                _SOURCE.format(
                    path=f"{seed}/{name}.tif", band=band, px=px,
                    x=i % side * px, y=i // side * px,
                )
                for i, seed in enumerate(seeds)
            )  # fmt: skip
            bands += _BAND.format(band=band, sources=sources)
        numbers = (x, SIZE_M / px, 0.0, y + side * SIZE_M, 0.0, -SIZE_M / px)
        path = folder / f"{name}.vrt"
        path.write_text(
            f'<VRTDataset rasterXSize="{side * px}" rasterYSize="{side * px}"><SRS>{CRS}</SRS>'
            f"<GeoTransform>{', '.join(map(str, numbers))}</GeoTransform>{bands}</VRTDataset>\n",
            encoding="utf-8",
        )
        paths.append(path)
    return paths[0], paths[1]


if __name__ == "__main__":
    print(json.dumps([str(path) for path in make_land(Path(sys.argv[1]), int(sys.argv[2]))]))
