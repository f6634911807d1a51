"""How long the stages of earlier runs took on this machine, kept in QGIS's settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsSettings

MAX_MODELS = 20  # pairs of a reasoner and a segmenter
_SETTING = "socio_qgis/stage_seconds"
_RUNS = 5  # whose times are kept
_USUAL_SHARE = 1 / 3  # of the longest time; what was shorter was read before


def past_seconds(models: str) -> dict[str, float]:
    """How long the stages of runs took on this machine, per window and query.

    Args:
        models: Names of the reasoner and the segmenter.
    """
    return {stage: usual_s(past) for stage, past in _seconds().get(models, {}).items()}


def usual_s(seconds: list[float]) -> float:
    """The mean, without times of stages that had nothing to do, such as a map read before."""
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
    QgsSettings().setValue(_SETTING, json.dumps(dict(list(kept.items())[-MAX_MODELS:])))


def _seconds() -> dict[str, dict[str, list[float]]]:
    """Seconds of each run by models and stage; unreadable ones are left out."""
    try:
        written = json.loads(QgsSettings().value(_SETTING, "{}"))
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
