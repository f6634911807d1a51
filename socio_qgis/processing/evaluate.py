"""The algorithm `socio:evaluate`: how good a reasoner and a segmenter are on a data set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..client import servers
from ..client.process import EVALUATION
from ..client.session import Session
from ..core.protocol import Message
from .algorithm import SocioAlgorithm, ask, model_parameters


class EvaluateAlgorithm(SocioAlgorithm):
    """Score a reasoner and a segmenter on a data set."""

    DATASET, SPLIT, LIMIT, MAP_STYLE = "DATASET", "SPLIT", "LIMIT", "MAP_STYLE"
    JSON, HTML, PREDICTIONS = "JSON", "HTML", "PREDICTIONS"
    CIOU, GIOU, F1, SAMPLES = "CIOU", "GIOU", "F1", "SAMPLES"

    def __init__(self) -> None:
        super().__init__()
        self._arguments: list[str] = []
        self._key = ""
        self._files: dict[str, str] = {}

    def name(self) -> str:
        """Id within the provider."""
        return "evaluate"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self._tr("Evaluate on a data set")

    def tags(self) -> list[str]:
        """Words that find it in the toolbox."""
        return ["SocioSeg", "IoU", "accuracy", "F1", "benchmark", "ground truth"]

    def shortHelpString(self) -> str:
        """Text beside the parameters."""
        return self._tr(
            "Runs a reasoner and a segmenter on the samples of a data set, whose true places are "
            "known, and says how good the polygons are: cIoU, gIoU and F1, with the figures of the "
            "paper beside them.\n\n"
            "Data set: a folder in the SocioSeg layout, such as 'Build a data set of places' "
            "makes.\n"
            "Samples: so many, chosen at random, the same each time; 0 takes all.\n"
            "Map style: shows each sample's map_STYLE.png in place of its map.png.\n"
            "Sending pictures: a reasoner behind a server that is not this machine needs this "
            "consent, unless it was given in the panel.\n"
            "Report: all figures, and a row for each sample. An evaluation that was cancelled goes "
            "on when it is run again with the same report; the file that ends in .part beside it "
            "has what is finished.\n"
            "Page: the same for people, with charts, and the best and worst samples in pictures.\n"
            "Predictions: a picture of each mask.\n\n"
            "The engine must be set up once in the plugin's panel."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (
            QgsProcessingParameterFile(
                self.DATASET,
                self._tr("Folder of the data set"),
                QgsProcessingParameterFile.Behavior.Folder,
            ),
            QgsProcessingParameterString(self.SPLIT, self._tr("Split"), defaultValue="test"),
            *model_parameters(
                self._tr("Pictures of the samples may be sent to the reasoner's server")
            ),
            QgsProcessingParameterNumber(
                self.LIMIT, self._tr("Number of samples (0: all)"), defaultValue=0, minValue=0
            ),
            QgsProcessingParameterString(
                self.MAP_STYLE,
                self._tr("Map style (empty: the samples' own map)"),
                optional=True,
            ),
            QgsProcessingParameterFileDestination(
                self.JSON, self._tr("Report"), self._tr("JSON files") + " (*.json)"
            ),
            QgsProcessingParameterFileDestination(
                self.HTML,
                self._tr("Page with charts and pictures"),
                self._tr("HTML files") + " (*.html)",
                optional=True,
            ),
            QgsProcessingParameterFolderDestination(
                self.PREDICTIONS,
                self._tr("Folder for the predicted masks"),
                optional=True,
                createByDefault=False,
            ),
        ):
            self.addParameter(parameter)
        for name in (self.CIOU, self.GIOU, self.F1):
            title = {self.CIOU: "cIoU", self.GIOU: "gIoU", self.F1: "F1"}[name]
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputNumber(self.SAMPLES, self._tr("Number of samples")))

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """On the main thread: check the parameters, fetch the server's key."""

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context)

        reasoner = text(self.REASONER)
        if not self.parameterAsBool(parameters, self.SEND_PICTURES, context):
            servers.require_consent(reasoner)
        self._key = servers.key_for(reasoner)
        limit = self.parameterAsInt(parameters, self.LIMIT, context)
        # Once: a temporary output has another path each time that it is asked for.
        self._files = {
            self.JSON: self.parameterAsFileOutput(parameters, self.JSON, context),
            self.HTML: self.parameterAsFileOutput(parameters, self.HTML, context),
            self.PREDICTIONS: text(self.PREDICTIONS),
        }
        wanted = {
            "--split": text(self.SPLIT),
            "--reasoner": reasoner,
            "--segmenter": text(self.SEGMENTER),
            "--limit": str(limit or ""),
            "--map-style": text(self.MAP_STYLE),
            "--json": self._files[self.JSON],
            "--html": self._files[self.HTML],
            "--predictions": self._files[self.PREDICTIONS],
        }
        # One argument each, so that no value is taken for an option.
        self._arguments = [f"{option}={value}" for option, value in wanted.items() if value]
        if not self.parameterAsBool(parameters, self.HINTS, context):
            self._arguments.append("--no-hints")
        self._arguments += ["--", str(Path(text(self.DATASET)))]

    def process(
        self, feedback: QgsProcessingFeedback, is_cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """In a background thread, or on the main thread in qgis_process."""

        def show(session: Session, message: Message) -> None:
            done, total = int(message["done"]), int(message["total"])
            feedback.setProgress(100 * done / max(1, total))
            feedback.setProgressText(f"{done}/{total}")

        values = {"arguments": self._arguments, "key": self._key}
        result = ask(EVALUATION, "evaluate", values, is_cancelled, show)
        for line in str(result["table"]).splitlines():
            feedback.pushInfo(line)
        scores = result["scores"]
        return {
            **{name: path for name, path in self._files.items() if path},
            self.CIOU: scores["c_iou"],
            self.GIOU: scores["g_iou"],
            self.F1: scores["f1"],
            self.SAMPLES: scores["samples"],
        }
