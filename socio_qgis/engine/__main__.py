"""Starts the engine from a plugin folder, with nothing installed but its requirements.

The plugin runs `ENGINE_PYTHON -I -u .../socio_qgis/engine/__main__.py worker`, or `models` in place
of `worker`. The folder that holds the package goes to the end of the path, so that a
neighbouring plugin can't shadow a library.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))


def main() -> int:
    """Start what was asked for."""
    if sys.argv[1:2] == ["models"]:
        from socio_qgis.engine.serve import models

        return models.main()
    from socio_qgis.core.memory import share_one_heap
    from socio_qgis.engine.serve import worker

    share_one_heap()

    return worker.main()


if __name__ == "__main__":
    sys.exit(main())
