"""The source of a raster, for the command line: a file, or an address of tiles that GDAL reads.

GDAL requests tiles as windows need them, two at a time, and caches them for a week in
~/.cache/gdalwmscache (or where GDAL_DEFAULT_WMS_CACHE_PATH says).
"""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from ...core.errors import InputError
from ...core.paths import VERSION

Source = Path | str  # a file, or an address

LAST_ZOOM = 19
MAX_ZOOM = 24
RETRY_PAUSES_S = (1.0, 4.0, 16.0)  # before each retry, after a server failed
RETRY_STATUS_CODES = {408, 425, 429}  # client errors that a later retry avoids
_EDGE_M = 20037508.342789244  # half the side of Web Mercator's square
_USER_AGENT = f"socio_qgis/{VERSION}"
# For rasters on a web server; its folders are not listed.
GDAL_HTTP_OPTIONS = {
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


def parse_source(text: str) -> Source:
    """Parse a source from the command line."""
    return text if _address(text) else Path(text)


def is_tiles(source: Source) -> bool:
    """Return whether a source is an address of tiles, which cover the whole world."""
    return isinstance(source, str) and ("{z}" in source or _is_wmts(source))


def name_of(source: Source) -> str:
    """Return the name of a file, or an address without what may be a secret."""
    if isinstance(source, Path):
        return source.name
    parts = urlsplit(_address(source))
    return parts.netloc.rpartition("@")[2] + parts.path


def gdal_name(source: Source) -> str:
    """Return the data set name that GDAL opens.

    Raises:
        InputError: The last zoom level is not valid.
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
    for ours, gdal in {"{z}": "${z}", "{x}": "${x}", "{y}": "${y}", "{-y}": "${y}"}.items():
        address = address.replace(ours, gdal)
    origin = "bottom" if "{-y}" in source else "top"
    return _TILES.format(
        url=escape(address), edge=_EDGE_M, zoom=last, origin=origin, agent=_USER_AGENT
    )


def _is_wmts(source: str) -> bool:
    return "{z}" not in source and "wmts" in source.lower()


def _address(text: str) -> str:
    """Return the URL in a text, or nothing if it is the name of a file."""
    found = re.match(r"(?:WMTS:)?(https?://.+)", text, re.IGNORECASE)
    return found[1] if found else ""
