"""What the paper states, to be shown beside our figures."""

from __future__ import annotations

# arXiv 2601.10477, the SocioSeg test split: cIoU, gIoU, F1 (None: not read from the paper). On
# another data set the rows tell an order of magnitude, not who is better.
PAPER: tuple[tuple[str, float, float, float | None], ...] = (
    ("SocioReasoner", 47.9, 52.8, 59.7),
    ("  name", 52.6, 55.7, 64.6),
    ("  class", 47.6, 52.8, 60.1),
    ("  function", 40.6, 46.9, 50.3),
    ("VisionReasoner", 44.0, 48.5, 54.3),
    ("RemoteReasoner", 43.2, 47.7, 53.3),
    ("SegEarth-R1", 38.3, 44.1, 48.4),
    ("Qwen2.5-VL-72B, zero-shot", 23.1, 27.5, None),
    ("GPT-5, zero-shot", 14.7, 15.0, None),
    ("Qwen2.5-VL-3B, zero-shot", 0.0, 0.0, None),
    ("SocioReasoner, stage 1 alone", 46.4, 50.8, 57.5),
    ("SocioReasoner, 1 point", 47.6, 51.2, 58.0),
    ("SocioReasoner, 3 points", 48.9, 52.3, 58.8),
    ("SocioReasoner, another map style", 45.1, 49.1, 57.7),
    ("SocioReasoner, five other cities", 40.2, 43.4, 42.9),
)
