"""Socio-semantic segmentation for QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import SocioPlugin


def classFactory(iface: QgisInterface) -> SocioPlugin:  # noqa: N802  (QGIS asks for this name)
    """Return the plugin; QGIS calls this once when it loads the package."""
    from .plugin import SocioPlugin

    return SocioPlugin(iface)
