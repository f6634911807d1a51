"""Map data of OpenStreetMap: where it comes from, its licence, and how much of it at once."""

from __future__ import annotations

from .errors import InputError
from .servers import is_encrypted, is_this_machine, server_at

PUBLIC_SERVER = "https://overpass-api.de/api/interpreter"
RIGHTS = "© OpenStreetMap contributors"
LICENCE = "Open Database License (ODbL) 1.0"
LICENCE_URL = "https://opendatacommons.org/licenses/odbl/1-0/"
AREAS, LINES, POINTS = "areas", "lines", "points"
LAYERS = (AREAS, LINES, POINTS)  # of the GeoPackage, the lowest first
MAX_AREA_KM2 = 50.0  # chosen by hand: a dense city of this size has some 100 MB


def check_server(address: str) -> str:
    """Check the address of an Overpass server, and return it without spaces.

    Raises:
        InputError: It is none, or what is sent could be read on the way.
    """
    address = address.strip()
    server = server_at(address)
    if server == address:  # it has no path, or is no address
        raise InputError(
            "{address} is no address of an Overpass server.",
            "Write it as its owner does; most end in /api/interpreter.",
            address=address,
        )
    if not (is_encrypted(server) or is_this_machine(server)):
        raise InputError(
            "{address} is not encrypted, so that others could read which area you ask for.",
            "Use an address that begins with https, or a server on this machine.",
            address=address,
        )
    return address
