"""What a run found, merged across windows and written to its GeoPackage."""

from __future__ import annotations

import itertools
import json
import platform
import time
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from ...core import results
from ...core.paths import VERSION
from ...core.types import Extent
from ..contract import Outcome, RunPlan, WindowPolygon, WindowResult
from ..imaging.window_merge import group_by_place, union_groups
from ..output.geopackage import transaction
from ..output.journal import Journal, outcome_from_json, outcome_to_json
from ..output.place_matching import FoundPlace
from ..output.result_merge import ResultMerger
from ..output.rows import put_run
from ..output.wgs84 import combined_extent, polygons_only, to_wgs84
from .restricted import Place, RestrictedQueries
from .run_messages import RunMessages

PLACES_AT_ONCE = 2000  # in memory, while results are written
_WGS84 = pyproj.Geod(ellps="WGS84")


class RunWriter:
    """Writes a run: each finished window to the journal, the results in the end.

    Args:
        plan: What the run is about.
        journal: Of the run.

    Attributes:
        restricted: The restrictions that its queries have.
    """

    def __init__(self, plan: RunPlan, journal: Journal) -> None:
        self._plan, self._journal = plan, journal
        self.restricted = RestrictedQueries(plan.settings.queries)
        self._started = time.monotonic()
        self._created = _now()

    def keep(self, result: WindowResult) -> None:
        """Write a finished window to the journal.

        Raises:
            StorageError: The file can't be written.
        """
        self._journal.add(result, self._run_row(results.RUNNING))

    def save(self) -> None:
        """Write the windows that wait for a lock; see `Journal.save`.

        Raises:
            StorageError: They can't be written.
        """
        self._journal.save(self._run_row(results.RUNNING))

    def write(
        self, output: Path, status: str, messages: tuple[str, ...], passed_over: int
    ) -> Outcome:
        """Write polygons, the run's row and the end of its journal in one transaction.

        Args:
            output: The plan's file, or another one where that can't be written.
            status: The run's, as far as it is known; a finished run may turn out to be empty.
            messages: For the user, beside those that the windows give.
            passed_over: In how many windows the imagery shows nothing.

        Raises:
            StorageError: The file can't be written.
        """
        created = _now()
        extents: list[Extent] = []
        run_messages = RunMessages(passed_over, self._plan.windows_total)
        settings = self._plan.settings
        with transaction(output) as database:
            if written := self._journal.written(database):
                return outcome_from_json(written)
            is_complete = status == results.FINISHED
            merger = ResultMerger(
                database,
                self._journal.run_id,
                self._plan.aoi,
                self._plan.crs,
                is_complete,
                lambda place: self._result_row(place, created),
            )
            same = database if output == self._plan.output else None

            restricted = RestrictedQueries(settings.queries)  # anew: writing may be tried twice

            def polygons() -> Iterator[WindowPolygon]:
                for result in self._journal.results(same):
                    run_messages.add(result)
                    restricted.add_lines(result.lines)
                    yield from result.polygons

            for places in self._fitting(polygons(), restricted):
                some = self._in_wgs84(places)
                merger.write(some)
                if some:
                    shapes = np.array([place.shape for place in some], object)
                    extents.append(tuple(shapely.total_bounds(shapes).tolist()))
            merger.finish()
            found, total = merger.counts_by_query(settings.queries), merger.count()
            if is_complete and not total:
                status = results.EMPTY
            put_run(database, self._run_row(status, created, total))
            outcome = Outcome(
                status=status,
                run_id=self._journal.run_id,
                output=str(output),
                layer=results.RESULTS_LAYER,
                found=found,
                places=total,
                extent=combined_extent(extents),
                seconds=time.monotonic() - self._started,
                messages=(
                    *messages,
                    *restricted.texts(settings.language),
                    *run_messages.texts(
                        settings, {**found, **restricted.found}, merger.counts_by_action()
                    ),
                ),
            )
            if status in (results.FINISHED, results.EMPTY) and output == self._plan.output:
                self._journal.close(database, outcome_to_json(outcome))
        return outcome

    def _fitting(
        self, polygons: Iterator[WindowPolygon], restricted: RestrictedQueries
    ) -> Iterator[list[Place]]:
        """Places in batches, those of queries with restrictions last."""
        groups = group_by_place(polygons)
        while group := list(itertools.islice(groups, PLACES_AT_ONCE)):
            yield restricted.passed(self._merged(group))
        yield from restricted.fitting(self._plan.aoi)

    def _merged(self, groups: list[list[WindowPolygon]]) -> list[Place]:
        """Shape within the AOI and best polygon of each place, in the plan's CRS."""
        aoi, shapes = self._plan.aoi, union_groups(groups)
        shapely.prepare(aoi)
        leaves = ~shapely.contains_properly(aoi, shapes)
        shapes[leaves] = shapely.intersection(shapes[leaves], aoi)
        best = [max(polygons, key=lambda polygon: polygon.score) for polygons in groups]
        clipped = [
            (polygons_only(shape), polygon) for shape, polygon in zip(shapes, best, strict=True)
        ]
        return [(shape, polygon) for shape, polygon in clipped if not shape.is_empty]

    def _in_wgs84(self, some: list[Place]) -> list[FoundPlace]:
        """By query, in the order of the queries."""
        order = {query: i for i, query in enumerate(self._plan.settings.queries)}
        some = sorted(some, key=lambda one: order[one[1].query])
        shapes = to_wgs84(np.array([geometry for geometry, _ in some], object), self._plan.crs)
        return [
            FoundPlace(shape, (best.query,), best)
            for shape, (_, best) in zip(shapes, some, strict=True)
        ]

    def _result_row(self, place: FoundPlace, created: str) -> tuple[Any, ...]:
        settings, best = self._plan.settings, place.best
        values = {
            "query": results.join_queries(place.queries),
            "label": best.label,
            "level": best.level,
            "score": round(best.score, 4),
            "reasoner": settings.reasoner,
            "segmenter": settings.segmenter,
            "model_revision": self._journal.revision,
            "gsd_m": round(settings.gsd_m, 3),
            "area_m2": round(abs(_WGS84.geometry_area_perimeter(place.shape)[0]), 1),
            "run_id": self._journal.run_id,
            "created": created,
            "reasoning": best.reasoning,
            "status": results.PROPOSED,
            "confidence": None if best.confidence is None else round(best.confidence, 4),
            "stage": best.stage,
            "origin": best.origin,
        }
        return tuple(values[name] for name in results.RESULT_FIELDS)

    def _run_row(self, status: str, created: str = "", found: int | None = None) -> tuple[Any, ...]:
        plan = self._plan
        outline = to_wgs84(np.array([shapely.envelope(plan.aoi)], object), plan.crs)[0]
        values = {
            "run_id": self._journal.run_id,
            "created": created or self._created,
            "status": status,
            "queries": json.dumps(plan.settings.queries, ensure_ascii=False),
            "settings": json.dumps(plan.settings.to_dict(), ensure_ascii=False),
            "satellite": plan.satellite,
            "map": plan.map,
            "extent": shapely.to_wkt(outline, rounding_precision=7),
            "versions": json.dumps({"socio_qgis": VERSION, "python": platform.python_version()}),
            "windows_done": len(self._journal.done),
            "windows_total": plan.windows_total,
            "found": found,
            "seconds": round(time.monotonic() - self._started, 2),
        }
        return tuple(values[name] for name in results.RUN_FIELDS)


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
