"""QGIS's proxy settings, as the environment variables that other programs read."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkProxy

_HTTP = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)
_ALWAYS_DIRECT = ("localhost", "127.0.0.1", "::1")


def proxy_variables() -> dict[str, str]:
    """Variables for a process; none where QGIS has no proxy of its own, or not one for HTTP."""
    if QCoreApplication.instance() is None:  # QGIS's manager would end a process without one
        return {}
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    if proxy.type() not in _HTTP or not proxy.hostName():
        return {}
    user = ""
    if proxy.user():
        user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    url = f"http://{user}{proxy.hostName()}:{proxy.port()}"
    excluded = [urlsplit(entry).hostname or entry for entry in manager.excludeList() if entry]
    return {
        "http_proxy": url,
        "https_proxy": url,
        "no_proxy": ",".join(dict.fromkeys([*_ALWAYS_DIRECT, *excluded])),
    }
