"""Addresses of tiles as rasters, for the command line: what GDAL has to be told, and manners.

GDAL asks for tiles as windows need them, two at a time, and keeps them for a week in
~/.cache/gdalwmscache (or where GDAL_DEFAULT_WMS_CACHE_PATH says).
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from ...core.errors import InputError
from ...core.paths import VERSION

Source = Path | str  # a file, or an address

LAST_ZOOM = 19
MAX_ZOOM = 24
PAUSES_S = (1.0, 4.0, 16.0)  # before a server that failed is asked again
# Of the client's own mistakes, the ones that waiting mends: too slow, too many.
WORTH_ANOTHER_TRY = {408, 425, 429}
_EDGE_M = 20037508.342789244  # of Web Mercator
_USER_AGENT = f"socio_qgis/{VERSION}"
# For rasters on a web server: no listing of its folders, and patience.
OPTIONS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_USERAGENT": _USER_AGENT,
    "GDAL_HTTP_TIMEOUT": "30",
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
}
_TILES = """<GDAL_WMS>
<Service name="TMS"><ServerUrl>{url}</ServerUrl></Service>
<DataWindow>
<UpperLeftX>-{edge}</UpperLeftX><UpperLeftY>{edge}</UpperLeftY>
<LowerRightX>{edge}</LowerRightX><LowerRightY>-{edge}</LowerRightY>
<TileLevel>{zoom}</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>
<YOrigin>{origin}</YOrigin>
</DataWindow>
<Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>
<BandsCount>4</BandsCount><MaxConnections>2</MaxConnections><Timeout>30</Timeout>
<UserAgent>{agent}</UserAgent><ZeroBlockHttpCodes>204,404</ZeroBlockHttpCodes>
<Cache><Expires>604800</Expires></Cache>
</GDAL_WMS>"""


def source(text: str) -> Source:
    """A source as it is written on the command line."""
    return text if _address(text) else Path(text)


def is_tiles(source: Source) -> bool:
    """Whether it has the whole world, a tile at a time."""
    return isinstance(source, str) and ("{z}" in source or _is_wmts(source))


def name_of(source: Source) -> str:
    """The name of a file, or an address without what may be a secret."""
    if isinstance(source, Path):
        return source.name
    parts = urlsplit(_address(source))
    return parts.netloc.rpartition("@")[2] + parts.path


def gdal_name(source: Source) -> str:
    """What GDAL opens.

    Raises:
        InputError: The last zoom level is none.
    """
    if isinstance(source, Path) or not is_tiles(source):
        return str(source)
    if _is_wmts(source):
        return source if source.startswith("WMTS:") else f"WMTS:{source}"
    address, _, options = source.partition("#")
    zoom = re.fullmatch(r"(?:zmax=(\d{1,2}))?", options)
    last = LAST_ZOOM if zoom is None or not zoom[1] else int(zoom[1])
    if zoom is None or last > MAX_ZOOM:
        raise InputError(
            "The last zoom level of {source} can't be read.",
            "Write it at the end of the address: #zmax=17.",
            source=name_of(source),
        )
    for own, gdals in {"{z}": "${z}", "{x}": "${x}", "{y}": "${y}", "{-y}": "${y}"}.items():
        address = address.replace(own, gdals)
    origin = "bottom" if "{-y}" in source else "top"
    return _TILES.format(
        url=escape(address), edge=_EDGE_M, zoom=last, origin=origin, agent=_USER_AGENT
    )


def _is_wmts(source: str) -> bool:
    return "{z}" not in source and "wmts" in source.lower()


def _address(text: str) -> str:
    """The URL in it; nothing where it is a file's name."""
    found = re.match(r"(?:WMTS:)?(https?://.+)", text, re.IGNORECASE)
    return found[1] if found else ""
