"""The algorithm `socio:evaluate` with the real engine: cancelled, and run again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtGui import QColor, QImage

from socio_qgis.processing.evaluate import EvaluateAlgorithm

SAMPLES = 200  # a cancel takes a moment, in which many are done


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    """Samples whose pictures are quickly read."""
    grey = QImage(96, 96, QImage.Format.Format_RGB888)
    grey.fill(QColor(200, 200, 200))
    for number in range(SAMPLES):
        folder = tmp_path / "dataset" / "test" / f"class_{number:04}"
        folder.mkdir(parents=True)
        for name in ("sat", "map", "mask"):
            assert grey.save(str(folder / f"{name}.png"))
        (folder / "question.json").write_text(json.dumps({"problem": "school"}), encoding="utf-8")
    return tmp_path / "dataset"


def evaluate(dataset: Path, report: Path, feedback: QgsProcessingFeedback) -> dict[str, object]:
    algorithm = EvaluateAlgorithm()
    algorithm.initAlgorithm()
    parameters = {"DATASET": str(dataset), "JSON": str(report)}
    results, succeeded = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert succeeded
    return results


def test_a_cancelled_evaluation_goes_on_where_it_was(dataset: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    assert "SAMPLES" not in evaluate(dataset, report, feedback)
    journal = report.with_name("report.json.part")
    finished = len(journal.read_text(encoding="utf-8").splitlines()) - 1  # the first is the run
    assert not report.exists()
    assert 1 <= finished < SAMPLES
    results = evaluate(dataset, report, QgsProcessingFeedback())
    assert results["SAMPLES"] == SAMPLES
    assert not journal.exists()
