"""The servers of map data and of map tiles, and consent to tell them which area is looked at."""

from __future__ import annotations

from qgis.core import QgsSettings

from ..core.map_data import PUBLIC_SERVER
from ..core.servers import is_this_machine, server_at

TILE_SERVER = "tile.openstreetmap.org"
_SERVER, _ALLOWED = "socio_qgis/map_data/server", "socio_qgis/map_data/allowed"
_TILES_ALLOWED = "socio_qgis/osm_consent"


def server() -> str:
    """Address of the server, as the user typed it; the public one unless another was chosen."""
    return str(QgsSettings().value(_SERVER, "") or "") or PUBLIC_SERVER


def set_server(address: str) -> None:
    """Remember a server; an empty address means the public one."""
    address = address.strip()
    QgsSettings().setValue(_SERVER, "" if address == PUBLIC_SERVER else address)


def is_allowed(address: str) -> bool:
    """True when the server may be asked: on this machine, or the one that was agreed to last."""
    name = server_at(address)
    return is_this_machine(name) or allowed_server() == name


def allow(address: str) -> None:
    """Remember the user's consent to ask a server."""
    QgsSettings().setValue(_ALLOWED, server_at(address))


def allowed_server() -> str:
    """The server that was agreed to last; empty without one."""
    return str(QgsSettings().value(_ALLOWED, "") or "")


def disallow() -> None:
    """Withdraw the consent to ask a server."""
    QgsSettings().remove(_ALLOWED)


def are_tiles_allowed() -> bool:
    """True when OpenStreetMap's tiles may be added without a question."""
    return bool(QgsSettings().value(_TILES_ALLOWED, False, type=bool))


def allow_tiles(allowed: bool = True) -> None:
    """Remember the user's consent to OpenStreetMap's tiles, or withdraw it."""
    QgsSettings().setValue(_TILES_ALLOWED, allowed)
