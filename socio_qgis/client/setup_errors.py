"""What to do when a step of the set-up fails, told from what pip, venv or uv wrote."""

from __future__ import annotations

import re

from ..core.errors import EngineError

# The first pattern that is found counts.
_CAUSES = (
    (
        r"No space left|not enough space|Errno 28",
        EngineError("The engine could not be set up.", "The disk is full: free 1 GB, try again."),
    ),
    (
        r"ensurepip is not available|No module named (venv|ensurepip)",
        EngineError(
            "The engine could not be set up.",
            "This Python can't make environments: install python3-venv, or choose another Python.",
        ),
    ),
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch for",
        EngineError(
            "The engine could not be set up.",
            "A package is not the one that was locked: a proxy or mirror may have changed it.",
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|certificate verify failed|invalid peer certificate",
        EngineError(
            "The engine could not be set up.",
            "A certificate is not trusted. Where a proxy has one of its own, let SSL_CERT_FILE "
            "name it.",
        ),
    ),
    (
        r"ProxyError|Tunnel connection failed|Cannot connect to proxy|tunnel error|tunnel failed",
        EngineError(
            "The engine could not be set up.",
            "The proxy refused. Check it in QGIS under Settings, Options, Network.",
        ),
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeout|Read timed out|ConnectionReset",
        EngineError(
            "The engine could not be set up.",
            "The Python Package Index can't be reached. Check the network, or set the packages up "
            "from a folder. What was downloaded is kept.",
        ),
    ),
    (
        r"Failed to download `|error sending request",
        EngineError(
            "The engine could not be set up.",
            "The server that has Python can't be reached. Check the network, or install a Python "
            "yourself.",
        ),
    ),
    (
        r"PermissionError|Permission denied|Access is denied|WinError 5\b",
        EngineError(
            "The engine could not be set up.",
            "Writing was refused. Look at the folder's permissions, or whether a virus scanner "
            "stopped it.",
        ),
    ),
    (
        r"No matching distribution",
        EngineError(
            "The engine could not be set up.",
            "A package for this Python is missing. Choose another Python; a folder with packages "
            "must be made for the same one.",
        ),
    ),
)  # fmt: skip
_UNKNOWN = EngineError(
    "The engine could not be set up.",
    "Check the network or the proxy, then try again; the log has the reason.",
)


def explain(output: str) -> EngineError:
    """The error to raise for a step that failed with this output, which is in its details."""
    fitting = (error for pattern, error in _CAUSES if re.search(pattern, output))
    error = next(fitting, _UNKNOWN)
    return EngineError(*error.templates, output)
