"""Make a virtual environment that has pip, also where the system's Python came without venv.

Usage: python3 .ci/make_venv.py FOLDER
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path


def main() -> None:
    """Make the environment unless it is there."""
    if sys.version_info < (3, 10):
        sys.exit(f"The engine needs Python 3.10 or newer; {sys.executable} is {sys.version}.")
    folder = Path(sys.argv[1])
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu split venv off into a package of its own.
        apt = shutil.which("apt-get")
        if apt is None:
            sys.exit("This Python can't make environments: install its venv package.")
        sudo: list[str] = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*sudo, apt, "update", "-qq"], check=True)
        subprocess.run([*sudo, apt, "install", "-y", "-qq", "python3-venv"], check=True)
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")


if __name__ == "__main__":
    main()
