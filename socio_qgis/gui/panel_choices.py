"""The choices made in the panel, which the project remembers."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass

from qgis.core import QgsProject

_SCOPE, _ENTRY = "socio_qgis", "panel"


@dataclass(frozen=True)
class PanelChoices:
    """What the user chose in a project; where it is empty, the panel chooses.

    Attributes:
        queries: One a line.
        imagery: Layer id.
        map_layers: Layer ids.
        area_wkt: Polygon in `area_crs`.
        area_crs: Authority id or WKT.
        output: GeoPackage, as the project writes paths.
    """

    queries: str = ""
    imagery: str = ""
    map_layers: tuple[str, ...] = ()
    area_wkt: str = ""
    area_crs: str = ""
    output: str = ""
    reasoner: str = ""
    segmenter: str = ""
    hints: bool = True
    map_offset: str = ""
    check_boxes: bool = False

    def save(self, project: QgsProject) -> None:
        """Write the choices into a project; saving the project writes them to disk."""
        content = dataclasses.asdict(
            dataclasses.replace(self, output=project.writePath(self.output))
        )
        project.writeEntry(_SCOPE, _ENTRY, json.dumps(content, ensure_ascii=False))

    @classmethod
    def of(cls, project: QgsProject) -> PanelChoices:
        """Read a project's choices; unreadable or unknown ones are left out."""
        try:
            content = json.loads(project.readEntry(_SCOPE, _ENTRY)[0])
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(content, dict):
            return cls()
        layers = content.pop("map_layers", ())
        known = {
            field.name: content[field.name]
            for field in dataclasses.fields(cls)
            if isinstance(content.get(field.name), type(field.default))
        }
        if known.get("output"):
            known["output"] = project.readPath(known["output"])
        ids = tuple(layers) if isinstance(layers, list) else ()
        return cls(**known, map_layers=tuple(id_ for id_ in ids if isinstance(id_, str)))
