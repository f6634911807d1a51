#!/usr/bin/env bash
# Installs, on Debian and Ubuntu, the system packages that the desktop tests and the demo need.
# Does nothing where all is there; elsewhere says what is missing.
set -euo pipefail

packages=()
need() { # need PACKAGE COMMAND...
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || packages+=("$package")
}
font() { [ -n "$(fc-list "$1" 2>/dev/null)" ]; }
export -f font

need qgis command -v qgis
need python3-qgis /usr/bin/python3 -c "import qgis.core"
need python3-venv /usr/bin/python3 -c "import ensurepip"
need xvfb command -v Xvfb
need xauth command -v xauth
need fonts-dejavu-core font "DejaVu Sans"
need fonts-open-sans font "Open Sans"
need fonts-noto-cjk font "Noto Sans CJK SC"
need pyqt5-dev-tools command -v pylupdate5
need qttools5-dev-tools test -x /usr/lib/qt5/bin/lrelease

[ ${#packages[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "Missing: ${packages[*]}. Install what corresponds to them on this system." >&2
    exit 1
fi
sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "Installing ${packages[*]}"
wait_for_others=(-o DPkg::Lock::Timeout=600) # such as a system's own updates
"${sudo[@]}" apt-get "${wait_for_others[@]}" update -qq
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get "${wait_for_others[@]}" install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
