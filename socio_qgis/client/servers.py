"""Servers that the user chose: their names, their keys, and consent to send pictures to them.

Keys are in QGIS's encrypted authentication database; the settings hold only the ids of its entries.
A person consents once for each server. Consent is in that person's settings: a project that names
a server does not bring it along.
"""

from __future__ import annotations

import json
import os

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

from ..core.errors import InputError
from ..core.servers import KEY_VARIABLE, is_encrypted, is_this_machine, server_of

MAX_KNOWN = 10
_KNOWN = "socio_qgis/servers/reasoners"
_KEYS = "socio_qgis/servers/keys"
_ALLOWED = "socio_qgis/servers/allowed"


def known_reasoners() -> list[str]:
    """Names of reasoners behind servers, the latest first."""
    names = _read(_KNOWN)
    return (
        [n for n in names if isinstance(n, str) and server_of(n)] if isinstance(names, list) else []
    )


def remember(reasoner: str) -> None:
    """Put a reasoner on top of the known ones."""
    names = list(dict.fromkeys([reasoner, *known_reasoners()]))[:MAX_KNOWN]
    QgsSettings().setValue(_KNOWN, json.dumps(names))


def is_allowed(server: str) -> bool:
    """True when pictures may be sent: to this machine, or with the user's consent."""
    return is_this_machine(server) or server in _allowed()


def allow(server: str) -> None:
    """Remember the user's consent to send pictures to a server."""
    QgsSettings().setValue(_ALLOWED, json.dumps(sorted({*_allowed(), server})))


def known_servers() -> list[str]:
    """Servers of which something is kept: a name, a key, or consent to send pictures."""
    behind = [server_of(reasoner) for reasoner in known_reasoners()]
    return sorted({*behind, *_key_ids(), *_allowed()})


def forget(server: str) -> None:
    """Delete a server's names and its key, and withdraw the consent to send pictures to it.

    Raises:
        InputError: The authentication database can't be used.
    """
    if has_key(server):
        keep_key(server, "")
    left = [reasoner for reasoner in known_reasoners() if server_of(reasoner) != server]
    QgsSettings().setValue(_KNOWN, json.dumps(left))
    QgsSettings().setValue(_ALLOWED, json.dumps([one for one in _allowed() if one != server]))


def require_consent(reasoner: str) -> None:
    """Refuse to send pictures to a server without the user's consent.

    Raises:
        InputError: There is none.
    """
    server = server_of(reasoner)
    if server and not is_allowed(server):
        raise InputError(
            "Pictures of the area would leave this machine, to {server}, and you have not agreed.",
            "Run once in the panel and agree there, or set SEND_PICTURES in Processing.",
            server=server,
        )


def has_key(server: str) -> bool:
    """True when a key is kept for a server."""
    return bool(_key_ids().get(server))


def key_for(reasoner: str) -> str:
    """Key of a reasoner's server, empty for none; call it on the main thread.

    It is the one that is kept, for which QGIS may ask for its master password, otherwise the one
    in SOCIO_API_KEY.

    Raises:
        InputError: There is one, but it can't be read.
    """
    server = server_of(reasoner)
    entry = _key_ids().get(server)
    if not entry:
        # It may be meant for another server, so it must not be read on the way.
        is_safe = is_encrypted(server) or is_this_machine(server)
        return os.environ.get(KEY_VARIABLE, "") if is_safe else ""
    done, config = QgsApplication.authManager().loadAuthenticationConfig(
        entry, QgsAuthMethodConfig(), True
    )
    if not done:
        raise InputError(
            "The server's key can't be read from QGIS's authentication database.",
            "Enter QGIS's master password, or type the key again under Server.",
        )
    return str(config.config("password"))


def keep_key(server: str, key: str) -> None:
    """Put a server's key into the authentication database; an empty one deletes it.

    Raises:
        InputError: The database can't be used.
    """
    ids, manager = _key_ids(), QgsApplication.authManager()
    old = ids.pop(server, "")
    if key:
        config = QgsAuthMethodConfig("Basic")
        config.setName(f"Socio-semantic segmentation: {server}")
        config.setUri(server)
        config.setConfig("username", "key")
        config.setConfig("password", key)
        done, config = manager.storeAuthenticationConfig(config)
        if not done:
            raise InputError(
                "The key can't be kept in QGIS's authentication database.",
                "Enter QGIS's master password, or set SOCIO_API_KEY before QGIS starts.",
            )
        ids[server] = config.id()
    QgsSettings().setValue(_KEYS, json.dumps(ids))
    if old:
        manager.removeAuthenticationConfig(old)


def _allowed() -> list[str]:
    allowed = _read(_ALLOWED)
    return [str(server) for server in allowed] if isinstance(allowed, list) else []


def _key_ids() -> dict[str, str]:
    ids = _read(_KEYS)
    return {str(k): str(v) for k, v in ids.items()} if isinstance(ids, dict) else {}


def _read(name: str) -> object:
    try:
        return json.loads(QgsSettings().value(name, "[]"))
    except (ValueError, TypeError):  # settings are a file that anything may have written
        return []
