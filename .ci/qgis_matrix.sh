#!/usr/bin/env bash
# Runs the tests that need QGIS in several versions of it: the system's own, or a Debian chroot.
#
#   .ci/qgis_matrix.sh [VERSION...]
#
# A chroot takes 5 GB and some minutes to make; it is kept in SOCIO_CHROOTS for the next time.
# Chroots need root. They see the repository, and ../shared, read-only, and all mounts are in a
# namespace of this process, so they are gone when it ends, however it ends.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 3.22 3.40 3.44
if [ -z "${SOCIO_MATRIX:-}" ]; then
    exec env SOCIO_MATRIX=1 unshare --mount "$0" "$@"
fi

root=$PWD
shared=$(realpath -m "${SOCIO_SHARED:-../shared}") # a link would lead nowhere in a chroot
chroots=${SOCIO_CHROOTS:-/var/tmp/socio-qgis-chroots}
# The mirror that this machine uses itself.
own=$(apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' 'Label: Debian' | head -n 1)
mirror=${DEBIAN_MIRROR:-$own}
[ -n "$mirror" ] || { echo "Set DEBIAN_MIRROR to the address of a Debian mirror." >&2; exit 1; }
out=$root/build/qgis-matrix
mkdir -p "$chroots" "$out" .qgis-settings

# Debian's suite with this QGIS, and the part of it.
suite_of() {
    case $1 in
        3.22) echo bookworm bookworm ;;
        3.40) echo bookworm bookworm-backports ;;
        3.44) echo trixie trixie-backports ;;
        *) echo "No Debian suite is known for QGIS $1." >&2 && return 1 ;;
    esac
}

make_chroot() { # VERSION SUITE PART
    local chroot=$chroots/$1 suite=$2 part=$3
    if [ ! -e "$chroot/etc/debian_version" ]; then
        command -v debootstrap >/dev/null || apt-get install -y -qq debootstrap >/dev/null
        debootstrap --variant=minbase "$suite" "$chroot" "$mirror" >/dev/null
    fi
    if [ ! -e "$chroot/usr/bin/qgis" ]; then
        echo "deb $mirror $suite main" >"$chroot/etc/apt/sources.list"
        [ "$part" = "$suite" ] || echo "deb $mirror $part main" >>"$chroot/etc/apt/sources.list"
        chroot "$chroot" apt-get update -qq
        DEBIAN_FRONTEND=noninteractive chroot "$chroot" \
            apt-get install -y -qq --no-install-recommends -t "$part" qgis python3-qgis \
            python3-venv ca-certificates xvfb xauth fonts-dejavu-core \
            fonts-open-sans >/dev/null
    fi
}

mount_into() { # CHROOT
    mount --bind /proc "$1/proc"
    mount --bind /dev "$1/dev"
    mount --bind /etc/ssl/certs "$1/etc/ssl/certs" # a proxy may have certificates of its own
    for folder in "$root" "$shared"; do
        [ -d "$folder" ] || continue
        mkdir -p "$1$folder"
        mount --bind "$folder" "$1$folder"
        mount -o remount,bind,ro "$1$folder"
    done
    mount -t tmpfs tmpfs "$1$root/.qgis-settings" # where pytest-qgis puts its profile
}

# Two environments, as `make setup` and `make test-qgis` make them, of the chroot's own Python.
make_venvs() { # COMMAND...
    "$@" sh -euc '
        cd "$1/resources/requirements"
        install="-m pip install --quiet --disable-pip-version-check --no-deps --require-hashes"
        [ -e /opt/engine/.ready ] || {
            python3 -m venv /opt/engine
            /opt/engine/bin/python $install -r embedded.txt -r rasters.txt -r dev.txt
            touch /opt/engine/.ready
        }
        [ -e /opt/qgis-tests/.ready ] || {
            python3 -m venv --system-site-packages /opt/qgis-tests
            /opt/qgis-tests/bin/python $install -r qgis-tests.txt
            touch /opt/qgis-tests/.ready
        }' sh "$root"
}

run_tests() { # VERSION
    local version=$1 python=.venv-qgis/bin/python engine=$root/.venv/bin/python inside=() work
    work=$(mktemp -d)
    if [[ "$(qgis --version 2>/dev/null)" != "QGIS $version."* ]]; then
        local chroot=$chroots/$version suite part
        read -r suite part < <(suite_of "$version")
        make_chroot "$version" "$suite" "$part"
        mount_into "$chroot"
        inside=(chroot "$chroot")
        make_venvs "${inside[@]}"
        python=/opt/qgis-tests/bin/python engine=/opt/engine/bin/python
        mkdir -p "$chroot$work"
        mount --bind "$work" "$chroot$work"
    fi
    "${inside[@]}" env -u PYTHONPATH HOME="$work" PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen \
        QGIS_CUSTOM_CONFIG_PATH="$work" SOCIO_ENGINE_PYTHON="$engine" SOCIO_SHARED="$shared" \
        sh -c 'cd "$1" && shift && exec "$@"' sh "$root" \
        "$python" -m pytest -p no:cacheprovider --junitxml "$work/report.xml" \
        tests/qgis tests/integration tests/package >"$out/$version.log" 2>&1 || true
    cp "$work/report.xml" "$out/$version.xml" && rm -rf "$work"
}

# A function is read as a whole, so that the file may be edited while it runs.
main() {
    for version; do
        rm -f "$out/$version".*
        echo "QGIS $version: $out/$version.log"
        run_tests "$version" || echo "QGIS $version: the tests did not come to an end" >&2
    done
    print_table "$@"
    exit
}

print_table() {
    python3 - "$out" "$@" <<'PYTHON'
import pathlib, sys
import xml.etree.ElementTree as ET

folder, *versions = sys.argv[1:]
good = True
print(f"{'QGIS':6} {'passed':>7} {'failed':>7} {'skipped':>8}")
for version in versions:
    report = pathlib.Path(folder, f"{version}.xml")
    if not report.exists():
        good = False
        print(f"{version:6} did not run")
        continue
    suite = ET.parse(report).find("testsuite").attrib
    failed = int(suite["failures"]) + int(suite["errors"])
    skipped = int(suite["skipped"])
    passed = int(suite["tests"]) - failed - skipped
    good &= passed > 0 and failed == 0
    print(f"{version:6} {passed:>7} {failed:>7} {skipped:>8}")
sys.exit(not good)
PYTHON
}

main "$@"
