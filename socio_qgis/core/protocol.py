"""Messages between the plugin and the engine: one JSON object a line over stdin and stdout.

Every message carries the protocol version, its type, the id of the request it belongs to, so that
a late answer can't be taken for another one's, and its values. Pixels travel in memory-mapped
`.npy` files; a message only names them. `client/session.py` is the plugin's end,
`engine/serve/channel.py` the engine's.

The plugin starts four kinds of process: the engine itself (`engine/serve/worker.py`), one that
manages models (`engine/serve/models.py`), one that evaluates (`evaluation/__main__.py`) and one
that builds a data set (`evaluation/datasets/__main__.py`).

All of them, from the plugin
    quit     end the process, as the end of standard input does
All of them, to the plugin
    ready    version, python, pid
    alive    nothing: the request is at work, though it has nothing to report
    error    kind, message and advice (templates, see core/errors.py), values, details; ends the
             request

Plugin to engine
    start    settings, crs, aoi_wkb (hex, in crs), output, sources, windows_total, and key: the
             server's, for this run alone; it is neither kept nor logged
             details, if wanted: a folder for each window's details, see engine/run/trace.py
             sources: any text that is different when the pictures are; a run with equal values goes
             on after the windows that it finished before
             keep, if wanted: load no model, and write what that run has finished
    window   index, extent, satellite, map, features (paths); see `Window`
    checked  window, boxes: the reply to `boxes`, by query a list of {was: place in the list of
             `boxes`, null for a new one; extent}, and ask_again: false for no more questions
    finish   all windows were sent
    cancel   stop; what is finished is kept
    touch_up between runs: picture (path), extent, segmenter, polygon (WKB, hex) and points, a list
             of [x, y, adds], in the extent's CRS; the same picture is read and encoded once
    align    between runs: satellite and map (paths) of one extent
    read     between runs: map (path), which is read in the background, in place of an earlier one,
             for the run that will ask about it
    list_kinds  between runs: features (path), the points of a layer
    explain  between runs: queries, language
    list_runs  between runs: output
    take_back  between runs: output, run_id, and only_ask: true to change nothing
    get_map_data  between runs: server (an address), area_wkb (hex, in crs), crs, output; the user
             has agreed; `cancel` stops it
Engine to plugin
    begun    room: how many windows it takes at the same time; continued: indices of those that the
             same run finished before it was stopped or killed
    progress stage, fraction (0 to 1 of the run), window, windows_total
    boxes    window, extent, boxes: by query a list of {extent, label} as stage 1 found them, in
             the run's crs; asks: true when the window waits for `checked`
    window_done  index, found (a number), wkb (hex, in the run's crs; empty for none or too much);
             the window's files can be deleted
    result   status, output, layer, found (a number by query), places (of all queries together),
             extent (EPSG:4326), seconds, messages
    error    also what was finished before: output (GeoPackage, empty if there is none), found,
             places, extent
    touched_up  polygon (WKB, hex)
    aligned  shift_px: how far the map's content lies right and below, or null
    reading  nothing: the map's file can be deleted
    kinds    queries: the kinds of the points, the commonest first; points, left_out: how many there
             are, and how many of them no query asks for
    explained  queries: of each one kinds, a list of words, empty for a name; rules: its
             restrictions in words; ignored: words of it that are not understood
    runs     runs: a list of {run_id, created, status, queries, found, undecided}, the last first
    taken_back  removed and restored: how many results go, and how many are as before the run
    getting  of map data: stage and amount, as `engine/map_data/overpass.py` reports them
    map_data layers: the number of features by layer; broken, data_date, is_kept, see
             `engine/map_data/fetch.py`

Plugin to models, one request a process
    list     nothing
    pull     model: its id; the user has accepted the licence
    verify   model
    import   folder
    remove   model
Models to plugin
    progress file, done_bytes, total_bytes
    result   of list: models, folder, free_bytes, can_run, can_download, mend, and scripts: those
             that OCR packs and Tesseract read off pictures; of verify: problems, by model a list
             of texts; of the others: models, a list of ids

Plugin to evaluation
    evaluate arguments: what follows `socio evaluate` on the command line; key: the server's.
             Samples that are finished when the process ends stay in the report's journal
    check    reasoner, segmenter: do they work here?
Evaluation to plugin
    progress done, total: samples
    result   of evaluate: scores (of all samples, as --json writes them), table (text); of check:
             query, readable, iou (0 to 1), seconds, revision

Plugin to builder of data sets
    build    places (path), frame, crs, native_gsd_m, gsd_m (or null), seed, sources, output, and
             styles: names of other styles of the map;
             what is finished when the process ends is kept
    window   satellite, map (paths), styles (paths by name): the window that was asked for
    skip     reason: it can't be rendered
Builder of data sets to plugin
    render   index, extent, width_px, height_px, windows_total
    result   the report
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .errors import EngineError

PROTOCOL_VERSION = 2
MAX_LINE_BYTES = 16 * 1024 * 1024
STAGES = ("render", "read", "localise", "check", "segment", "refine", "write")


@dataclass(frozen=True)
class Message:
    """One line: what it is (`type`), whose it is (`request`), and its values."""

    type: str
    request: str = ""
    values: dict[str, Any] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Any:
        """Return a value; a missing one is the other side's fault and says so."""
        try:
            return self.values[key]
        except KeyError:
            raise EngineError(
                "A message of type {type} came without {key}.",
                "Reinstall the engine, so that it fits the plugin.",
                type=self.type,
                key=key,
            ) from None


def malformed(details: str = "") -> EngineError:
    """The error for a message whose values make no sense."""
    return EngineError("The engine sent a malformed message.", "Report this as an error.", details)


def encode(message: Message) -> bytes:
    """Return the message as one line, UTF-8, ending with a newline.

    Raises:
        EngineError: It is too long: the other side would not read it.
    """
    line = {"v": PROTOCOL_VERSION, "type": message.type, "request": message.request}
    encoded = (json.dumps({**line, "values": message.values}) + "\n").encode()
    if len(encoded) > MAX_LINE_BYTES:
        raise EngineError("A message is too long.", "Report this as an error.")
    return encoded


def decode(line: bytes) -> Message:
    """Read one line.

    Raises:
        EngineError: It is no message, or one of another protocol version.
    """
    if len(line) > MAX_LINE_BYTES:
        raise EngineError("A message is too long.", "Report this as an error.")
    try:
        content = json.loads(line)
        version, kind, request = content["v"], content["type"], content["request"]
        values = content["values"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise EngineError(
            "The engine sent something that is no message.",
            "Try again; if it happens again, set the engine up anew.",
            details=line[:500].decode("utf-8", "replace"),
        ) from None
    if version != PROTOCOL_VERSION:
        raise EngineError(
            "The engine speaks version {version} of the protocol, the plugin {expected}.",
            "Set the engine up anew, so that it fits the plugin.",
            version=version,
            expected=PROTOCOL_VERSION,
        )
    if not (isinstance(kind, str) and isinstance(request, str) and isinstance(values, dict)):
        raise malformed()
    return Message(kind, request, values)
