"""The `socio` command: wires the commands of the engine, of evaluation and of training."""

from __future__ import annotations

import argparse
import io
import os
import sys
import threading
from typing import NoReturn

from socio_qgis.core.errors import SocioError
from socio_qgis.core.memory import share_one_heap
from socio_qgis.core.paths import VERSION

_EXAMPLE = """example:
  socio segment --satellite city.tif --map city_map.tif --query school --output schools.gpkg
"""


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"socio: {message}. See `{self.prog} --help`.\n")


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 on success, 2 when the input can't be used, 130 when interrupted.

    Args:
        argv: None for those of this process, which then ends with the command.
    """
    code = _run(argv)
    if argv is None and any(one.name.startswith("socio ") for one in threading.enumerate()):
        # A model is still at work for a run that was stopped. Python would tear its thread apart,
        # which C++ answers with an abort.
        sys.stderr.flush()
        os._exit(code)
    return code


def _run(argv: list[str] | None) -> int:
    for stream in (sys.stdout, sys.stderr):
        # Windows' own encoding would fail for many a query, and any would for the name of a file
        # that is no text. Without a console there is no stream.
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
    share_one_heap()
    from socio_qgis.cli import engine as engine_commands
    from socio_qgis.cli import evaluation as evaluation_commands
    from socio_qgis.cli import models as model_commands
    from socio_qgis.cli import training as training_commands

    parser = _Parser(
        prog="socio",
        description="Socio-semantic segmentation.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"socio {VERSION}")
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in (engine_commands, model_commands, evaluation_commands, training_commands):
        module.add_commands(subparsers)
    args = parser.parse_args(argv)
    try:
        return int(args.run(args))
    except SocioError as error:
        print(f"socio: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # as with `socio ... | head`: who read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("socio: stopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
