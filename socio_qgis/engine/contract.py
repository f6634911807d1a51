"""What the rooms of the engine give each other: scenes, answers, results, and who makes them.

A reasoner proposes objects on a scene and a segmenter draws them. What comes of a window is a
`WindowResult`, what comes of a run an `Outcome`.

What a reasoner says is made storable here (core/text.py), whoever it came from: a model, a server,
OCR or a map layer.

All pixel coordinates are those of the satellite picture of one window: x right, y down, (0, 0)
at the outer corner of the first pixel, boxes as (x1, y1, x2, y2). The map picture shows the same
extent and may have more pixels.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import shapely

from ..core.cancel import NEVER, CancelToken
from ..core.paths import VERSION
from ..core.results import INFERRED
from ..core.settings import RunSettings
from ..core.text import storable
from ..core.types import Box, Extent, Point

Image = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Polygons = npt.NDArray[np.object_]  # one-dimensional, of shapely geometries

# report(stage, fraction): a stage is so far, 0 to 1. Long work calls it often.
Report = Callable[[str, float], None]


def silent(stage: str, fraction: float) -> None:
    """Report to nobody."""


def _make_storable(instance: Any, *names: str) -> None:
    """Make texts, and tuples of texts, of a new instance storable."""
    for name in names:
        value = getattr(instance, name)
        clean = storable(value) if isinstance(value, str) else tuple(map(storable, value))
        object.__setattr__(instance, name, clean)


@dataclass(frozen=True)
class FieldRoles:
    """What the fields of a layer hold, as their values tell.

    Attributes:
        names: Fields with names of places.
        kinds: Fields that say what a place is; of each value, OpenStreetMap's tags ("key/value").
    """

    names: tuple[str, ...]
    kinds: Mapping[str, Mapping[str, frozenset[str]]]


@dataclass(frozen=True)
class MapFeature:
    """A feature of a vector map layer: its shape in satellite pixels and its attributes.

    Attributes:
        roles: What the fields of its layer hold; None where nobody looked.
    """

    geometry: Any  # shapely geometry, satellite px
    attributes: dict[str, str]
    layer: str = ""
    roles: FieldRoles | None = None


@dataclass(frozen=True)
class Scene:
    """What is known of one window.

    Attributes:
        satellite_rgb: (H, W, 3) uint8.
        map_rgb: (h, w, 3) uint8 of the same extent, usually larger; north up like the other.
        gsd_m: Metres on the ground per satellite pixel; None when nobody knows.
        features: Features of vector map layers that touch the window.
        is_seen: Whether the imagery shows anything here.
        left_out: Of layers with too many features here, how many are not among `features`.
    """

    satellite_rgb: Image
    map_rgb: Image
    gsd_m: float | None = None
    features: tuple[MapFeature, ...] = ()
    is_seen: bool = True
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of the satellite picture."""
        return self.satellite_rgb.shape[1], self.satellite_rgb.shape[0]

    @property
    def map_px_per_px(self) -> tuple[float, float]:
        """Map pixels per satellite pixel, along x and y."""
        width, height = self.size_px
        return self.map_rgb.shape[1] / width, self.map_rgb.shape[0] / height


@dataclass(frozen=True)
class MaskPrompt:
    """How likely each pixel belongs to an object: SAM's mask prompt in full resolution.

    A map has hundreds of fills, and most cover little of it, so only that part is kept.

    Attributes:
        shape_hw: Height and width of the picture.
        rows: Where any pixel is likely.
        columns: The same.
        near: (h, w) float32, 0 to 1, those rows and columns.
    """

    shape_hw: tuple[int, int]
    rows: slice
    columns: slice
    near: npt.NDArray[np.float32]

    @classmethod
    def of(cls, plane: npt.NDArray[np.float32]) -> MaskPrompt:
        """That of probabilities, (H, W) float32."""
        likely = plane > 0
        height, width = plane.shape
        rows, columns = (
            slice(int(at[0]), int(at[-1]) + 1) if len(at) else slice(0, 0)
            for at in (np.flatnonzero(likely.any(axis=1)), np.flatnonzero(likely.any(axis=0)))
        )
        return cls((height, width), rows, columns, plane[rows, columns].copy())

    @property
    def plane(self) -> npt.NDArray[np.float32]:
        """The probabilities, (H, W) float32; another array each time."""
        plane = np.zeros(self.shape_hw, np.float32)
        plane[self.rows, self.columns] = self.near
        return plane


@dataclass(frozen=True)
class Proposal:
    """One object of an answer, which is also a prompt for the segmenter.

    Attributes:
        box_xyxy_px: Box around the object, inside the picture, x1 < x2 and y1 < y2.
        points_xy_px: Points on the object.
        mask_prompt: How likely each pixel belongs to the object, when the reasoner knows more than
            a box.
        label: What the object is called on the map.
        score: How sure the reasoner is, 0 to 1.
        reasoning: Why this object, in a sentence or two.
        query: What was asked for, in words, for a segmenter that reads; the pipeline sets it.
        points_off_xy_px: Points that are not on the object; a person sets them.
        note: What a person did to it, in a sentence; stands with the result, whatever stage 2 says.
        confidence: What a model gives for it, 0 to 1; None where it gives none.
        origin: MAPPED where the mask prompt is a polygon of a map layer that is such an object.
    """

    box_xyxy_px: Box
    points_xy_px: tuple[Point, ...] = ()
    mask_prompt: MaskPrompt | None = None
    label: str = ""
    score: float = 1.0
    reasoning: str = ""
    query: str = ""
    points_off_xy_px: tuple[Point, ...] = ()
    note: str = ""
    confidence: float | None = None
    origin: str = INFERRED

    def __post_init__(self) -> None:
        _make_storable(self, "label", "reasoning", "note")


# Two outlines that overlap this much mean the same place. Chosen by hand.
SAME_PLACE_IOU = 0.5


def box_iou(one: Box, other: Box) -> float:
    """Intersection over union of two boxes."""
    sides = [min(one[i + 2], other[i + 2]) - max(one[i], other[i]) for i in (0, 1)]
    both = max(sides[0], 0.0) * max(sides[1], 0.0)
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return both / (sum(areas) - both)


@dataclass(frozen=True)
class ReadLabel:
    """A label as it was read from the map.

    Attributes:
        box_xyxy_map_px: Box around its text, in pixels of the map picture.
        is_point: Whether it names a point, such as a shop, and not the area it stands on.
    """

    text: str
    box_xyxy_map_px: Box
    is_point: bool

    def __post_init__(self) -> None:
        _make_storable(self, "text")


@dataclass(frozen=True)
class ScoredLabel:
    """A label that was followed.

    Attributes:
        fit: How well it fits the query, 0 to 1.
        candidates: Outlines of what it names, the best first: where each comes from, and its
            expected IoU.
    """

    label: ReadLabel
    fit: float
    candidates: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Evidence:
    """What an answer rests on, for whoever shows or measures it.

    Attributes:
        labels: All that was read from the scene's map; None where the reasoner reads no labels.
        scored: The labels that were followed for the query.
        tokens: How many a model wrote; None where none did, or nobody counts.
    """

    labels: tuple[ReadLabel, ...] | None = None
    scored: tuple[ScoredLabel, ...] = ()
    tokens: int | None = None


@dataclass(frozen=True)
class LookedAt:
    """What was looked at for a query that found nothing in a window.

    Attributes:
        kinds: OpenStreetMap tags that it was understood as; none for a name.
        labels: How many labels were read on the map.
        scripts: Scripts of these labels ("Latin").
        layers: Of each map layer with features here, the tags that it has, the commonest first.
        unread: Lines of text on the map that could not be read for sure, where most could not.
    """

    kinds: tuple[str, ...]
    labels: int
    scripts: tuple[str, ...]
    layers: Mapping[str, tuple[str, ...]]
    unread: int = 0


@dataclass(frozen=True)
class Answer:
    """What the reasoner says about one query on one scene; no proposals means not there.

    Attributes:
        level: name, class or function.
        repairs: What had to be mended in a model's text to read it.
        readable: False when a model said something that no objects could be read from.
        notes: How the query was understood, where that is not plain; in the run's language.
        similar: Names on the map that are like the one asked for and not it. The user is told of
            them where the query finds nothing.
        looked: What was looked at, where nothing was found and it is known.
        evidence: What the answer rests on.
        said: How a model wrote its proposals; empty where none did.
        is_result: Of stage 2: these proposals are the result, all of it. Else each may replace the
            draft that it agrees with.
    """

    proposals: tuple[Proposal, ...] = ()
    reasoning: str = ""
    level: str = "name"
    repairs: tuple[str, ...] = ()
    readable: bool = True
    notes: tuple[str, ...] = ()
    similar: tuple[str, ...] = ()
    looked: LookedAt | None = None
    evidence: Evidence = Evidence()
    said: str = ""
    is_result: bool = False

    def __post_init__(self) -> None:
        _make_storable(self, "reasoning", "level", "repairs", "notes", "similar")


@dataclass(frozen=True)
class Draft:
    """A query's answer after stage 1, with what the segmenter made of it.

    Attributes:
        masks: (n, H, W) bool, one a proposal.
        scores: (n,) float32, the segmenter's own estimate of each mask's IoU.
    """

    answer: Answer
    masks: npt.NDArray[np.bool_]
    scores: npt.NDArray[np.float32]


@dataclass(frozen=True)
class Instance:
    """One result in one window: a mask and where it came from.

    Attributes:
        stage: Which stage made it and, where stage 2 did not, why; see `pipeline`.
        confidence: Of a model that gives one, 0 to 1.
        origin: MAPPED where the mask is that of a polygon of a map layer.
    """

    query: str
    mask: Mask = field(repr=False)
    label: str
    level: str
    score: float
    reasoning: str
    stage: str = ""
    confidence: float | None = None
    origin: str = INFERRED


@dataclass(frozen=True)
class WindowPolygon:
    """What one window has of a place.

    Attributes:
        geometry: Polygon or MultiPolygon in the run's CRS.
        window: Index of the window.
        extent: The window's extent in the run's CRS.
        query: Polygons of different queries are never the same place.
        label: What the place is called on the map.
        level: name, class or function.
        score: How sure reasoner and segmenter are, 0 to 1.
        reasoning: Why this place, in a sentence or two.
        stage: Which stage made it; see `Instance`.
        confidence: Of a model that gives one, 0 to 1.
        origin: MAPPED or INFERRED; see `Instance`.
    """

    geometry: shapely.Geometry
    window: int
    extent: Extent
    query: str = ""
    label: str = ""
    level: str = ""
    score: float = 0.0
    reasoning: str = ""
    stage: str = ""
    confidence: float | None = None
    origin: str = INFERRED


@dataclass(frozen=True)
class WindowResult:
    """What came of one window.

    Attributes:
        polygons: What was found, in the run's CRS.
        answers: How many answers the reasoner gave.
        unreadable: How many of them said nothing that could be read.
        shift_px: How far the map lies right of and below the imagery; None where it is not known.
        notes: How the queries were understood; see `Answer`.
        similar: By query, names that are like the one asked for and not it.
        looked: By query that found nothing, what was looked at.
        is_seen: Whether the imagery shows anything; where not, the window was passed over.
        lines: By what restrictions measure from, its lines in map layers, in the run's CRS.
    """

    window: int
    extent: Extent
    polygons: tuple[WindowPolygon, ...] = ()
    answers: int = 0
    unreadable: int = 0
    shift_px: tuple[float, float] | None = None
    notes: tuple[str, ...] = ()
    similar: dict[str, tuple[str, ...]] = field(default_factory=dict)
    looked: dict[str, LookedAt] = field(default_factory=dict)
    is_seen: bool = True
    lines: dict[str, shapely.Geometry] = field(default_factory=dict)


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

    def __post_init__(self) -> None:
        _make_storable(self, "satellite", "map", "sources")

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


class WindowObserver:
    """Is shown one window's way through the stages, in the threads that work on it.

    This one does nothing but report. Others override what they want to see. A window that is
    stopped or fails calls nothing more.

    Args:
        report: Gets the progress of the window's stages.
    """

    def __init__(self, report: Report = silent) -> None:
        self._report = report

    def started(self, scene: Scene, queries: Sequence[str]) -> None:
        """The scene is read; stage 1 begins."""

    def progress(self, stage: str, fraction: float) -> None:
        """A stage is so far, 0 to 1; called often."""
        self._report(stage, fraction)

    def text(self, stage: str, query: str, text: str) -> None:
        """A model has written so much of its answer by now."""

    def localised(self, answers: Sequence[Answer]) -> None:
        """Stage 1 has answered, one answer a query."""

    def checked(self, answers: Sequence[Answer]) -> None:
        """A person has looked at the boxes; these answers are gone on with."""

    def drafted(self, drafts: Sequence[Draft]) -> None:
        """The segmenter has drawn the answers of stage 1."""

    def refined(self, answers: Sequence[Answer]) -> None:
        """Stage 2 has answered."""

    def finished(self, instances: Sequence[Sequence[Instance]]) -> None:
        """What came of each query."""


UNOBSERVED = WindowObserver()

# observe(window, report): the observer of a window; it passes the window's progress on to `report`.
Observe = Callable[[int, Report], WindowObserver]


class Reasoner(Protocol):
    """Reads a scene and says where what the query means is.

    Attributes:
        revision: Of weights, prompts and code: another one may answer otherwise.
        windows_at_once: How many windows may be asked about at the same time, in threads of their
            own; more than one for a server, and for what leaves cores idle.
    """

    name: str
    revision: str
    windows_at_once: int

    def localise(
        self,
        scene: Scene,
        queries: Sequence[str],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 1: one answer a query, with boxes.

        Raises:
            CancelledError: The token was set.
        """
        ...

    def refine(
        self,
        scene: Scene,
        queries: Sequence[str],
        drafts: Sequence[Draft],
        observer: WindowObserver = UNOBSERVED,
        cancel: CancelToken = NEVER,
    ) -> list[Answer]:
        """Stage 2: one answer a query, boxes with points, having seen the drafts.

        An answer that can't be read, or that is no result and has no proposals, keeps the draft.

        Raises:
            CancelledError: The token was set.
        """
        ...


class Segmenter(Protocol):
    """Draws masks on a picture: `set_image` is costly and called once, `predict` is cheap.

    Attributes:
        revision: Of weights and code: another one may draw otherwise.
    """

    name: str
    revision: str

    def clone(self) -> Segmenter:
        """Return a segmenter with the same model and a picture of its own.

        Windows that are worked on at the same time have one each.
        """
        ...

    def set_image(self, rgb: Image) -> None:
        """Take (H, W, 3) uint8 as the picture of all `predict` calls that follow."""
        ...

    def predict(
        self, prompts: Sequence[Proposal]
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
        """Masks (n, H, W) bool and scores (n,) float32, one a prompt, the best of each."""
        ...
