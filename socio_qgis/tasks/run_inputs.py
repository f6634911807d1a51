"""The inputs of a run from QGIS: rendered pictures, features, and a folder for them."""

from __future__ import annotations

import contextlib
import hashlib
import tempfile
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext

from ..client import servers
from ..core import temporary
from ..core.errors import StorageError
from ..layers.layer_style import style_text
from ..layers.point_layer import CONTENT
from ..layers.rendering import WindowRenderer
from ..layers.vector_features import FeatureWriter
from .request import RequestPlan, RunRequest


class RunInputs:
    """Pictures and features of windows; made on the main thread, used by the run's thread.

    Args:
        may_send: Pictures may be sent to the reasoner's server, without consent in the panel.

    Raises:
        InputError: The run would send pictures to a server without consent.
    """

    def __init__(
        self,
        request: RunRequest,
        planned: RequestPlan,
        context: QgsCoordinateTransformContext,
        may_send: bool = False,
    ) -> None:
        if not may_send:
            servers.require_consent(request.reasoner)
        self.key = servers.key_for(request.reasoner)
        self.details: Path | None = None  # folder for the trace
        try:
            self.folder = temporary.make_folder()
        except OSError as error:
            raise temporary_folder_error(tempfile.gettempdir(), error) from None
        self.renderer = WindowRenderer(
            request.satellite_layers,
            request.map_layers,
            planned.crs,
            planned.settings.map_scale,
            context,
            self.folder,
            planned.settings.map_offset_m,
        )
        self.features = FeatureWriter(
            request.map_layers, planned.crs, context, planned.settings.map_offset_m
        )
        # Other pictures make another run. Sources may hold keys: only a digest goes to the engine.
        digest = hashlib.sha256()
        for layer in (*request.satellite_layers, *request.map_layers):
            content = layer.customProperty(CONTENT) or layer.source()
            digest.update(f"{content}\n{style_text(layer)}\n".encode(errors="replace"))
        self.sources = digest.hexdigest()
        self.satellite_names = "; ".join(layer.name() for layer in request.satellite_layers)
        self.map_names = "; ".join(layer.name() for layer in request.map_layers)

    def release(self, index: int) -> None:
        """Let other windows use the files of a window."""
        self.renderer.release(index)
        with contextlib.suppress(OSError):  # Windows: still open; `close` comes later
            (self.folder / f"features{index}.jsonl").unlink()

    def close(self) -> None:
        """Delete all files."""
        temporary.remove_folder(self.folder)


def temporary_folder_error(folder: object, error: OSError) -> StorageError:
    """The error when temporary files can't be written."""
    return StorageError(
        "The folder for temporary files, {folder}, can't be written.",
        "Free some space on its disk, then run again.",
        str(error),
        folder=folder,
    )
