"""The server of map data, and consent to tell it which area it is asked for."""

from __future__ import annotations

from qgis.core import QgsSettings

from ..core.map_data import PUBLIC_SERVER
from ..core.servers import is_this_machine, server_at

_SERVER, _ALLOWED = "socio_qgis/map_data/server", "socio_qgis/map_data/allowed"


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
    return is_this_machine(name) or QgsSettings().value(_ALLOWED, "") == name


def allow(address: str) -> None:
    """Remember the user's consent to ask a server."""
    QgsSettings().setValue(_ALLOWED, server_at(address))
