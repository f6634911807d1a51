"""What the panel remembers: past queries of the user, and the choices made in a project."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsProject, QgsSettings

MAX_HISTORY = 20
_HISTORY = "socio_qgis/queries"
_SECONDS = "socio_qgis/stage_seconds"
_RUNS = 5  # whose times are kept
_USUAL_SHARE = 1 / 3  # of the longest time; what was shorter was read before
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


def past_seconds(models: str) -> dict[str, float]:
    """How long the stages of runs took on this machine, per window and query.

    Args:
        models: Names of the reasoner and the segmenter.
    """
    return {stage: usual_s(past) for stage, past in _seconds().get(models, {}).items()}


def usual_s(seconds: list[float]) -> float:
    """The mean without times of what needed no work, such as a map that was read before."""
    longest = max(seconds)
    usual = [one for one in seconds if one >= _USUAL_SHARE * longest]
    return sum(usual) / len(usual)


def remember_seconds(models: str, seconds: Mapping[str, float]) -> None:
    """Keep how long the stages of a run took, per window and query."""
    known = _seconds()
    stages = known.pop(models, {})
    for stage, time_s in seconds.items():
        stages[stage] = [*stages.get(stage, ()), round(time_s, 3)][-_RUNS:]
    kept = {**known, models: stages}  # the latest last
    QgsSettings().setValue(_SECONDS, json.dumps(dict(list(kept.items())[-MAX_HISTORY:])))


def _seconds() -> dict[str, dict[str, list[float]]]:
    """Models, stage, and seconds of each run; what is unreadable is left out."""
    try:
        written = json.loads(QgsSettings().value(_SECONDS, "{}"))
        return {
            str(models): {
                str(stage): [float(one) for one in past if 0 < one < 1e6]
                for stage, past in stages.items()
                if any(0 < one < 1e6 for one in past)
            }
            for models, stages in written.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


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
