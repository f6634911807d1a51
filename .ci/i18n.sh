#!/usr/bin/env bash
# Builds the .qm translations from i18n/*.ts; with --update first collects new texts.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob
sources=(i18n/*.ts)
if [ "${1:-}" = "--update" ]; then
    mapfile -t code < <(find socio_qgis/gui socio_qgis/processing socio_qgis/tasks socio_qgis/layers \
        socio_qgis/client socio_qgis/plugin.py -name '*.py' 2>/dev/null | sort)
    for ts in "${sources[@]}"; do pylupdate5 -noobsolete "${code[@]}" -ts "$ts"; done
fi
for ts in "${sources[@]}"; do
    /usr/lib/qt5/bin/lrelease -silent "$ts" -qm "${ts%.ts}.qm"
done
