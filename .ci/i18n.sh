#!/usr/bin/env bash
# Builds the .qm translations from i18n/*.ts; with --update first collects new texts.
set -euo pipefail
cd "$(dirname "$0")/.."
shopt -s nullglob
sources=(i18n/*.ts)
if [ "${1:-}" = "--update" ]; then
    mkdir -p build
    python3 .ci/error_texts.py >build/error_texts.py
    mapfile -t code < <(find socio_qgis/{gui,processing,tasks,layers,client} socio_qgis/plugin.py \
        -name '*.py' | sort)
    for ts in "${sources[@]}"; do
        PYTHONWARNINGS=ignore pylupdate5 -noobsolete -tr-function _tr \
            "${code[@]}" build/error_texts.py -ts "$ts"
        sed -i '/<location /d' "$ts" # line numbers change with every edit
    done
    # English has its plurals alone: what has no translation is shown as it is.
    perl -0pi -e 's{    <message>\n.*?    </message>\n}{}gs;
        s{<context>\n    <name>\w+</name>\n</context>\n}{}g' i18n/socio_qgis_en.ts
fi
for ts in "${sources[@]}"; do
    /usr/lib/qt5/bin/lrelease -silent "$ts" -qm "${ts%.ts}.qm"
done
