"""Boxes of stage 1 on their way between the engine and the canvas."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..core.errors import EngineError
from ..core.protocol import Message
from ..core.types import Extent


@dataclass(frozen=True)
class MapBox:
    """A box in map coordinates.

    Attributes:
        query: Index of its query.
        extent: In the run's CRS.
        engine_index: Its place among the engine's boxes of the query; None when the user drew it.
        label: What the map calls it.
    """

    query: int
    extent: Extent
    engine_index: int | None = None
    label: str = ""


@dataclass(frozen=True)
class WindowBoxes:
    """The boxes that the engine found in a window.

    Attributes:
        window: Index, from 0.
        extent: Of the window, in the run's CRS.
        asks: Whether the engine waits for a reply.
    """

    window: int
    extent: Extent
    boxes: tuple[MapBox, ...]
    asks: bool


class BoxChannel:
    """Passes boxes from a run's thread to the canvas, and replies back.

    Args:
        on_boxes: Gets WindowBoxes, in the run's thread.
    """

    def __init__(self, on_boxes: Callable[[WindowBoxes], None] = lambda boxes: None) -> None:
        self.on_boxes = on_boxes
        self._replies: queue.SimpleQueue[dict[str, object]] = queue.SimpleQueue()

    def reply(self, window: int, boxes: Sequence[MapBox], queries: int, ask_again: bool) -> None:
        """Continue with these boxes of a window; the run's thread sends the reply."""
        values = [
            [{"was": box.engine_index, "extent": box.extent} for box in boxes if box.query == query]
            for query in range(queries)
        ]
        self._replies.put({"window": window, "boxes": values, "ask_again": ask_again})

    def replies(self) -> Iterator[dict[str, object]]:
        """Values of the messages `checked` to send; in the run's thread."""
        while not self._replies.empty():  # no other thread takes any
            yield self._replies.get()


def read_boxes(message: Message) -> WindowBoxes:
    """Read a message `boxes`.

    Raises:
        EngineError: It makes no sense.
    """
    try:
        boxes = [
            MapBox(query, _extent(one["extent"]), index, str(one["label"]))
            for query, of_query in enumerate(message["boxes"])
            for index, one in enumerate(of_query)
        ]
        window, extent = int(message["window"]), _extent(message["extent"])
    except (KeyError, TypeError, ValueError) as error:
        raise EngineError(
            "The engine's boxes can't be read.", "Reinstall the engine.", str(error)
        ) from None
    return WindowBoxes(window, extent, tuple(boxes), bool(message["asks"]))


def _extent(values: Sequence[float]) -> Extent:
    xmin, ymin, xmax, ymax = (float(value) for value in values)
    return xmin, ymin, xmax, ymax
