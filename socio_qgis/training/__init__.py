"""Training of the models that the engine uses."""

from ..core.paths import RESOURCES

CONFIGS = RESOURCES / "training"
