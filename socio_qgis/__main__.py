"""The `socio` command: wires the commands of the engine, of evaluation and of training."""

from __future__ import annotations

import argparse
import os
import sys

from socio_qgis.core.errors import SocioError
from socio_qgis.core.paths import VERSION


def main(argv: list[str] | None = None) -> int:
    """Run one command; 0 on success, 2 when the input can't be used, 130 when interrupted."""
    from socio_qgis.engine import commands as engine_commands
    from socio_qgis.engine import model_commands
    from socio_qgis.evaluation import commands as evaluation_commands
    from socio_qgis.training import commands as training_commands

    parser = argparse.ArgumentParser(prog="socio", description="Socio-semantic segmentation.")
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
