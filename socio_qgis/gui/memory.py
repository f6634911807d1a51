"""What the panel remembers: past queries of the user, and the choices made in a project."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass

from qgis.core import QgsProject, QgsSettings

MAX_HISTORY = 20
_HISTORY = "socio_qgis/queries"
_PACES = "socio_qgis/seconds_per_window"
_SCOPE, _ENTRY = "socio_qgis", "panel"


def past_queries() -> list[str]:
    """Queries of earlier runs, the latest first."""
    try:
        queries = json.loads(QgsSettings().value(_HISTORY, "[]"))
    except (ValueError, TypeError):  # settings are a file that anything may have written
        return []
    return [str(query) for query in queries] if isinstance(queries, list) else []


def remember_queries(queries: tuple[str, ...]) -> None:
    """Put queries on top of the past ones."""
    kept = list(dict.fromkeys([*queries, *past_queries()]))[:MAX_HISTORY]
    QgsSettings().setValue(_HISTORY, json.dumps(kept, ensure_ascii=False))


def forget_queries() -> None:
    """Delete the past queries."""
    QgsSettings().remove(_HISTORY)


def past_pace_s(reasoner: str, segmenter: str) -> float | None:
    """Seconds per window and query of earlier runs on this machine; None without one."""
    value = _paces().get(f"{reasoner} {segmenter}")
    return float(value) if isinstance(value, (int, float)) and 0 < value < 1e6 else None


def remember_pace(reasoner: str, segmenter: str, seconds: float) -> None:
    """Take a run's seconds per window and query into the mean, in which the latest weigh most."""
    before = past_pace_s(reasoner, segmenter)
    mean = seconds if before is None else (before + seconds) / 2
    paces = {**_paces(), f"{reasoner} {segmenter}": round(mean, 3)}
    QgsSettings().setValue(_PACES, json.dumps(dict(list(paces.items())[-MAX_HISTORY:])))


def _paces() -> dict[str, object]:
    try:
        paces = json.loads(QgsSettings().value(_PACES, "{}"))
    except (ValueError, TypeError):
        return {}
    return paces if isinstance(paces, dict) else {}


@dataclass(frozen=True)
class Choices:
    """What was chosen in a project; empty means that the panel chooses.

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
        """Write the choices into a project; they are on disk when the user saves it."""
        content = dataclasses.asdict(
            dataclasses.replace(self, output=project.writePath(self.output))
        )
        project.writeEntry(_SCOPE, _ENTRY, json.dumps(content, ensure_ascii=False))

    @classmethod
    def of(cls, project: QgsProject) -> Choices:
        """Read a project's choices; what is unreadable or unknown is left out."""
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
