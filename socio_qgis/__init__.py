"""Socio-semantic segmentation for QGIS."""


def classFactory(iface):  # noqa: N802  (QGIS asks for this name)
    """Return the plugin; QGIS calls this once when it loads the package."""
    from .plugin import SocioPlugin

    return SocioPlugin(iface)
