"""Starts the worker from a plugin folder, with nothing installed but its requirements.

The plugin runs `ENGINE_PYTHON -I -u .../socio_qgis/engine/__main__.py worker`. The folder that
holds the package goes to the end of the path, so that a neighbouring plugin can't shadow a library.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))

from socio_qgis.engine.worker import main

if __name__ == "__main__":
    sys.exit(main())
