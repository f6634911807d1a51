"""What a run is about, and how it ended."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import shapely

from ...core.paths import VERSION
from ...core.settings import RunSettings
from ...core.types import Extent


@dataclass(frozen=True)
class RunPlan:
    """What a run is about; an equal one goes on where an unfinished one was.

    Attributes:
        crs: The run's CRS, in metres, as pyproj reads it ("EPSG:32651" or WKT).
        aoi: Polygon or MultiPolygon in that CRS.
        output: GeoPackage to write or append to.
        satellite: Name of the imagery, for the table of runs.
        map: Names of the map layers, for the table of runs.
        windows_total: How many windows the area has.
        sources: Anything that is different when the pictures are.
    """

    settings: RunSettings
    crs: str
    aoi: shapely.Geometry
    output: Path
    satellite: str
    map: str
    windows_total: int
    sources: str = ""

    def key(self) -> str:
        """Equal for equal plans of the same version of the program."""
        values = (
            VERSION,
            self.settings.to_dict(),
            self.crs,
            shapely.to_wkb(self.aoi, hex=True),
            (self.satellite, self.map, self.windows_total, self.sources),
        )
        return hashlib.sha256(json.dumps(values).encode()).hexdigest()


@dataclass(frozen=True)
class Outcome:
    """How a run ended.

    Attributes:
        found: Number of places of each query.
        extent: (xmin, ymin, xmax, ymax) in EPSG:4326, None when empty.
        places: Number of polygons; several queries may mean the same one.
    """

    status: str
    run_id: str
    output: str
    layer: str
    found: dict[str, int]
    extent: Extent | None
    seconds: float
    messages: tuple[str, ...] = ()
    places: int = 0

    def to_json(self) -> str:
        """For the journal."""
        return json.dumps(dataclasses.asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Outcome:
        """Read what `to_json` wrote."""
        values = json.loads(text)
        extent, messages = values.pop("extent"), values.pop("messages")
        return cls(**values, extent=tuple(extent) if extent else None, messages=tuple(messages))
