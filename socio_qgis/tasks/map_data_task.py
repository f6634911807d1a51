"""Map data of an area, which the engine reads from a server."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..client.engine import Engine
from ..core.errors import EngineError
from ..core.map_data import check_server
from ..core.protocol import Message, malformed
from ..layers.run_area import to_run_crs
from .question import QuestionTask


class MapDataTask(QuestionTask):
    """Gets map data; its answer is the number of features by layer.

    Args:
        server: Address of an Overpass server; the user has agreed to ask it.
        output: A new GeoPackage.

    Attributes:
        broken: How many elements were left out, once there is an answer.
        data_date: Of the data, as the server gives it.

    Signals:
        progressed: A stage and an amount; see core/protocol.py.

    Raises:
        InputError: The area or the address can't be used.
    """

    progressed = pyqtSignal(str, float)

    def __init__(
        self,
        server: str,
        aoi: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        output: Path,
        engine: Engine,
        context: QgsCoordinateTransformContext,
    ) -> None:
        super().__init__(
            QCoreApplication.translate("MapData", "Get map data"),
            engine,
            EngineError("Map data can't be read.", "Try again later."),
        )
        area, area_crs = to_run_crs(aoi, crs, context)
        self.output, self.broken, self.data_date = output, 0, ""
        self._values = {
            "server": check_server(server),
            "area_wkb": bytes(area.asWkb()).hex(),
            "crs": area_crs.authid(),
            "output": str(output),
        }

    def work(self) -> dict[str, int]:
        """In a thread of the task manager."""
        answer = self.ask("get_map_data", "map_data", **self._values)
        try:
            self.broken, self.data_date = int(answer["broken"]), str(answer["data_date"])
            return {str(name): int(count) for name, count in answer["layers"].items()}
        except (ValueError, TypeError, AttributeError):
            raise malformed() from None

    def hear(self, message: Message) -> None:
        """In a thread of the task manager."""
        if message.type == "getting":
            self.progressed.emit(str(message["stage"]), float(message["amount"]))
