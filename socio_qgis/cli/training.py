"""The command line of training; what it needs is imported when it runs."""

from __future__ import annotations

import argparse
import dataclasses
import importlib.util
import sys
from pathlib import Path
from typing import Any

from ..core.errors import EngineError
from ..core.paths import RESOURCES
from ..training import CONFIGS

LOCK = RESOURCES / "requirements" / "grpo.txt"
NEEDED = ("torch", "transformers", "trl", "peft", "datasets", "scipy", "matplotlib", "tensorboard")
EXAMPLE = """examples:
  socio train --config smoke.toml --output build/smoke      (in a clone, after make train-tiny)
  socio train --config my-city.toml --output runs/my-city
  tensorboard --logdir runs/my-city
"""


def add_commands(subparsers: Any) -> None:
    """Add `train` to the command line."""
    parser = subparsers.add_parser(
        "train",
        help="train a vision-language model for both stages by GRPO",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--config",
        type=Path,
        required=True,
        help="a TOML file, or the name of one that comes along: "
        + ", ".join(sorted(path.name for path in CONFIGS.glob("*.toml"))),
    )
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        help="folder for checkpoints, logs, curves and the model; a run in it is continued",
    )
    parser.add_argument("--seed", type=int, help="in place of the configuration's")
    parser.set_defaults(run=_train)


def _train(args: argparse.Namespace) -> int:
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise EngineError(
            "Training needs {missing}, not installed here.",
            "Run make setup-training in a clone; or install a set with models (socio doctor says "
            'how), and then: "{python}" -m pip install --no-deps -r "{requirements}"',
            missing=", ".join(missing),
            python=sys.executable,
            requirements=LOCK,
        )
    from ..training.vlm.config import read_config
    from ..training.vlm.train import train

    own = args.config.is_file() or not (CONFIGS / args.config.name).is_file()
    config = read_config(args.config if own else CONFIGS / args.config.name)
    if args.seed is not None:
        config = dataclasses.replace(config, seed=args.seed)
    folder = train(config, args.output)
    print(f"Trained. Use it by its name: transformers:{folder}")
    return 0
