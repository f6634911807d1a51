"""The tables of a results GeoPackage: one for the polygons, one for the runs.

Both sides need the names: the engine writes them, the plugin styles and filters by them.
"""

from __future__ import annotations

from collections.abc import Iterable

RESULTS_LAYER = "socio_results"
RUNS_TABLE = "socio_runs"
RESULTS_CRS = "EPSG:4326"  # one layer holds runs from anywhere on Earth

# name -> OGR type
RESULT_FIELDS: dict[str, str] = {
    "query": "string",  # several that mean the same polygon as `join_queries` lists them
    "label": "string",
    "level": "string",  # name, class or function
    "score": "real",
    "reasoner": "string",
    "segmenter": "string",
    "model_revision": "string",
    "gsd_m": "real",
    "area_m2": "real",  # on the ellipsoid
    "run_id": "string",
    "created": "datetime",
    "reasoning": "string",
    "status": "string",
    "confidence": "real",  # of a model that gives one, 0 to 1
    "stage": "string",  # which stage made the outline and, where stage 2 did not, why
    "origin": "string",  # mapped or inferred
}
# Files of versions before them get them with the next run.
ADDED_FIELDS = ("confidence", "stage", "origin")
RUN_FIELDS: dict[str, str] = {
    "run_id": "string",
    "created": "datetime",
    "status": "string",
    "queries": "string",  # JSON list
    "settings": "string",  # JSON object
    "satellite": "string",
    "map": "string",
    "extent": "string",  # WKT polygon, EPSG:4326
    "versions": "string",  # JSON object
    "windows_done": "integer",
    "windows_total": "integer",
    "found": "integer",
    "seconds": "real",
}

# status of a result
PROPOSED, ACCEPTED, REJECTED = "proposed", "accepted", "rejected"
# origin of a result: its outline is that of a polygon in a map layer, or it was drawn
MAPPED, INFERRED = "mapped", "inferred"
# status of a run; empty is a result of its own, not an error; a run that was killed stays running
RUNNING = "running"
FINISHED, EMPTY, CANCELLED, FAILED = "finished", "empty", "cancelled", "failed"
REMOVED = "removed"  # what nobody had decided on was taken back

_SEPARATOR = "; "


def join_queries(queries: Iterable[str]) -> str:
    """The field `query` of a result that these queries mean."""
    return _SEPARATOR.join(queries)


def split_queries(text: str) -> tuple[str, ...]:
    """The queries that the field `query` lists."""
    return tuple(query for query in text.split(_SEPARATOR) if query)
