"""The files and servers that imagery and map come from, opened to read windows of them."""

from __future__ import annotations

import functools
import json
import threading
from dataclasses import dataclass
from pathlib import Path

from ...core.attributes import MAX_FEATURES
from ...core.errors import InputError
from ...core.windows import Window
from ..contract import MapFeature, Scene
from ..language.layer_kinds import LayerKinds, kinds_of
from ..language.schemas import with_roles
from .map_drawing import draw_map
from .raster_source import Source
from .rasters import WHITE, Raster
from .vector_files import SUFFIXES
from .vectors import VectorMap


@dataclass(frozen=True)
class Sources:
    """Imagery, map and more map features.

    Attributes:
        map: A picture, or a file with map layers, which is drawn.
        vector: File with further map layers.
    """

    satellite: Source
    map: Source
    vector: Path | None = None

    @property
    def all(self) -> list[Source]:
        """The sources that are given."""
        return [one for one in (self.satellite, self.map, self.vector) if one]

    def state(self) -> str:
        """Return a text that changes with a file or an address."""
        return json.dumps([_state(one) for one in self.all])

    def open(self) -> OpenSources:
        """Open the sources, once per thread, since a GDAL dataset serves one thread."""
        return _open(self, threading.get_ident())


class OpenSources:
    """Sources that are open.

    Attributes:
        map: None if the map is drawn from features.

    Raises:
        InputError: One can't be read, or has no position on the ground.
    """

    def __init__(self, sources: Sources) -> None:
        self.satellite = Raster(sources.satellite)
        layers = _map_layers(sources.map)
        extent = None if self.satellite.is_tiles else self.satellite.extent
        self.map = None if layers else Raster(sources.map, self.satellite.crs, WHITE, extent, True)
        self.vectors = [layers] if layers else []
        if sources.vector:
            self.vectors.append(VectorMap(sources.vector))

    def kinds(self) -> LayerKinds:
        """The kinds of all points of the map layers, as queries.

        Raises:
            InputError: No layer has a point of a known kind.
        """
        kinds = kinds_of([one for vector in self.vectors for one in vector.points()])
        if not kinds.queries:
            raise InputError(
                "There is no query, and no map layer has points of a known kind.",
                "Say what to look for, or give a layer of places.",
            )
        return kinds

    def read_scene(self, window: Window, crs: str, gsd_m: float, map_scale: float) -> Scene:
        """Read the pictures and features of a window."""
        features: tuple[MapFeature, ...] = ()
        left_out: dict[str, int] = {}
        for vector in self.vectors:
            some, rest = vector.read_some(window, crs, MAX_FEATURES - len(features))
            features, left_out = features + some, left_out | rest
        features = with_roles(features)
        size_px = window.width_px, window.height_px
        satellite_rgb, is_seen = self.satellite.read_with_coverage(window, crs)
        return Scene(
            satellite_rgb=satellite_rgb,
            map_rgb=self.map.read(window, crs, map_scale)
            if self.map
            else draw_map(features, size_px, map_scale, gsd_m),
            gsd_m=gsd_m,
            features=features,
            is_seen=is_seen,
            left_out=left_out,
        )


@dataclass(frozen=True)
class SceneReader:
    """Reads the scene of one window, in whatever thread or process it is called."""

    sources: Sources
    window: Window
    crs: str
    gsd_m: float
    map_scale: float

    def __call__(self) -> Scene:
        """Read the scene."""
        return self.sources.open().read_scene(self.window, self.crs, self.gsd_m, self.map_scale)


@functools.lru_cache(maxsize=8)
def _open(sources: Sources, thread: int) -> OpenSources:
    return OpenSources(sources)


def _map_layers(source: Source) -> VectorMap | None:
    """Open a map of features; None if it is a picture, which a GeoPackage may be too."""
    if not isinstance(source, Path) or source.suffix.lower() not in (".gpkg", *SUFFIXES):
        return None
    vector = VectorMap(source)
    return vector if vector.layers else None


def _state(source: Source) -> tuple[str, int, int]:
    if isinstance(source, str):
        return source, 0, 0
    status = source.stat()
    return str(source.resolve()), status.st_size, status.st_mtime_ns
