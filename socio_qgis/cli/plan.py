"""`socio plan`: what an area will take, before it is begun.

The pace of a run that there was, of a part of the area, holds for all of it: `plan_like`.

For models on GPUs that nobody has rented yet there is `plan`. Its model is a pipeline: an actor
works on several windows at once, so that its slowest part sets the pace, and the other parts only
count for the first window. Actors share the windows evenly.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ..core.errors import InputError
from ..core.results import EMPTY, FINISHED
from ..core.settings import OVERLAP_PX, WINDOW_PX
from ..core.windows import SEVERAL_GSD_M
from ..engine.output.runs import list_runs

MEASURED = "measured, 2 cores of x86_64: CPU seconds of one thread, docs/performance.md"
PUBLISHED = "published"
IMAGE_TOKENS = 2 * (756 // 28) ** 2  # map and satellite, 28 x 28 px a token
PROMPT_TOKENS, ANSWER_TOKENS = 200, 160  # assumed, a question
FOUND_SHARE = 0.3  # assumed: of the queries have anything in a window, and so a second stage
LEAST_WINDOWS = 9  # of a run, to tell the pace: the first ones wait for models to load
PLACES = 3  # assumed: of a query that has anything


@dataclass(frozen=True)
class Cost:
    """What one part of the machine takes for one window.

    Attributes:
        part: "read", "reason", "segment", "draw" or "write"; each works on one window at a time.
        seconds: For a window with all its queries.
        source: Where the figure comes from.
    """

    part: str
    seconds: float
    source: str


@dataclass(frozen=True)
class Estimate:
    """What an area takes.

    Attributes:
        tokens_in: Into the language model, without what is cached between queries.
        gpu_hours: Hours of all GPUs together.
        cost: In the price's currency; None without a price.
    """

    windows: int
    tokens_in: int
    tokens_out: int
    hours: float
    gpu_hours: float
    cost: float | None
    costs: tuple[Cost, ...]


@dataclass(frozen=True)
class Pace:
    """What an area takes at the pace of an earlier run.

    Attributes:
        seconds_a_window: Of the clock, in that run, with all its queries.
        of_windows: How many it had.
    """

    windows: int
    hours: float
    seconds_a_window: float
    of_windows: int
    queries: tuple[str, ...]


def plan_like(area_km2: float, results: Path) -> Pace:
    """Estimate an area from the last finished run in a GeoPackage of results.

    Raises:
        InputError: The area has no size or no end, or there is no such run of several windows.
        StorageError: The file can't be read.
    """
    _check_numbers(area_km2)
    for run in list_runs(results):
        is_whole = run["status"] in (FINISHED, EMPTY) and run["seconds"] is not None
        if is_whole and (run["windows_done"] or 0) >= LEAST_WINDOWS:
            each_s = run["seconds"] / run["windows_done"]
            windows = windows_of(area_km2)
            return Pace(
                windows,
                windows * each_s / 3600,
                round(each_s, 2),
                run["windows_done"],
                tuple(run["queries"]),
            )
    raise InputError(
        "{file} has no finished run of {count} windows or more.",
        "Run a part of the area that is so large, then plan with its results.",
        file=results.name,
        count=LEAST_WINDOWS,
    )


def _check_numbers(*numbers: float) -> None:
    if not all(0 < number < math.inf for number in numbers):
        raise InputError(
            "Area, queries and GPUs must be above zero and have an end.", "Give other numbers."
        )


def plan(area_km2: float, queries: int, gpus: int, gpu_hour_price: float | None) -> Estimate:
    """Estimate an area, with the paper's 3B model and SAM 2.1 large on each GPU.

    Raises:
        InputError: A number is not above zero, or has no end.
    """
    _check_numbers(area_km2, queries, gpus)
    windows = windows_of(area_km2)
    questions = queries * (1 + FOUND_SHARE)
    costs = published_costs(queries)
    seconds = makespan_s(windows, gpus, costs)
    hours = seconds / 3600
    return Estimate(
        windows=windows,
        tokens_in=round(
            windows
            * (
                IMAGE_TOKENS  # once for stage 1 of all queries, with the prefix cached
                + questions * PROMPT_TOKENS
                + queries * FOUND_SHARE * (IMAGE_TOKENS + ANSWER_TOKENS)
            )
        ),
        tokens_out=round(windows * questions * ANSWER_TOKENS),
        hours=hours,
        gpu_hours=hours * gpus,
        cost=None if gpu_hour_price is None else hours * gpus * gpu_hour_price,
        costs=costs,
    )


def windows_of(area_km2: float, gsd_m: float = SEVERAL_GSD_M) -> int:
    """Windows of a large area, each adding what it does not share with its neighbours."""
    side_m = (WINDOW_PX - OVERLAP_PX) * gsd_m
    return max(1, math.ceil(area_km2 * 1e6 / side_m**2))


def published_costs(queries: int) -> tuple[Cost, ...]:
    """What each part takes for a window, on an H100 and the cores that come with it."""
    prompts = queries * FOUND_SHARE * PLACES
    return (
        Cost(
            "read",
            0.34,
            f"{MEASURED}: 768 px of imagery and 1536 px of map, GeoTIFF in another CRS",
        ),
        Cost(
            "reason",
            0.065 * queries * (1 + FOUND_SHARE),
            f"{PUBLISHED}: a 3B model, 64 at once on an H100, about 65 ms an answer; "
            f"assumed: {FOUND_SHARE:.0%} of the queries have a second stage in a window",
        ),
        Cost(
            "segment",
            1 / 24 + 2 * prompts * 0.0007,
            f"{PUBLISHED}: SAM 2.1 large, 24 to 40 images a second on an A100, 0.1 to 0.7 ms a "
            f"prompt; the slower ends; assumed: {PLACES} places of a query that has any",
        ),
        Cost("draw", 0.005 * max(1.0, prompts / 20), f"{MEASURED}: 20 masks"),
        Cost("write", 0.004 * max(1.0, prompts / 20), f"{MEASURED}: 20 polygons"),
    )


def makespan_s(windows: int, actors: int, costs: Sequence[Cost]) -> float:
    """Seconds until the last window is done."""
    each = math.ceil(windows / actors)
    return sum(cost.seconds for cost in costs) + (each - 1) * max(cost.seconds for cost in costs)


def print_pace(pace: Pace, as_json: bool) -> int:
    """Print an estimate; return the command's exit code."""
    if as_json:
        print(json.dumps(asdict(pace)))
        return 0
    asked = ", ".join(pace.queries)
    print(f"windows     {pace.windows:,} at {SEVERAL_GSD_M} m a pixel")
    print(f"pace        {pace.seconds_a_window:.2f} s a window, of {pace.of_windows} with: {asked}")
    print(f"hours       {pace.hours:,.2f} on the same machine")
    return 0


def print_plan(estimate: Estimate, as_json: bool) -> int:
    """Print an estimate; return the command's exit code."""
    if as_json:
        print(json.dumps(asdict(estimate)))
        return 0
    slowest = max(estimate.costs, key=lambda cost: cost.seconds)
    print(f"{'part':8} {'s a window':>10}  source")
    for cost in estimate.costs:
        mark = "*" if cost is slowest else " "
        print(f"{cost.part:8} {cost.seconds:9.3f}{mark}  {cost.source}")
    print(f"\n* sets the pace, at {SEVERAL_GSD_M} m a pixel")
    print(f"windows     {estimate.windows:,}")
    print(f"tokens      {estimate.tokens_in:,} in, {estimate.tokens_out:,} out")
    print(f"hours       {estimate.hours:,.2f}")
    print(f"GPU hours   {estimate.gpu_hours:,.2f}")
    if estimate.cost is None:
        print("cost        give --gpu-hour-price to have it")
    else:
        print(f"cost        {estimate.cost:,.2f}")
    return 0
