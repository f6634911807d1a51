"""Builds the plugin's zip for QGIS's plugin manager, or with --stage an unpacked plugin folder.

Usage: python .ci/package.py [--stage FOLDER]
"""

import argparse
import configparser
import json
import lzma
import shutil
import sys
import zipfile
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
NAME = "socio_qgis"
MAX_BYTES = 5_000_000
# What the plugin installs, and what `socio doctor` reads.
SHIPPED_REQUIREMENTS = (
    "embedded.in", "embedded.txt", "cpu.txt", "torch-linux-cpu.txt", "cuda.txt", "uv.txt",
)  # fmt: skip
HELP = ROOT / "build" / "help"
# A plugin's users do not train, and the `socio` command, with its bench, is that of a clone.
LEFT_OUT = ("training", "cli", "bench")


def stage(folder: Path) -> Path:
    """Make FOLDER/socio_qgis, what QGIS's plugin folder holds; return it."""
    plugin = folder / NAME
    shutil.rmtree(plugin, ignore_errors=True)
    caches = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / NAME, plugin, ignore=caches)
    for target in [path for pattern in LEFT_OUT for path in plugin.glob(pattern)]:
        shutil.rmtree(target) if target.is_dir() else target.unlink()
    shutil.copytree(ROOT / "resources", plugin / "resources", ignore=caches)
    for requirements in (plugin / "resources" / "requirements").iterdir():
        if requirements.name not in SHIPPED_REQUIREMENTS:
            requirements.unlink()
    pack_word_lists(plugin / "resources" / "vocabulary")
    (plugin / "i18n").mkdir()
    for translation in (ROOT / "i18n").glob("*.qm"):
        shutil.copy(translation, plugin / "i18n")
    if HELP.exists():
        shutil.copytree(HELP, plugin / "help")
    for name in ("LICENSE", "README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, plugin)
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    (plugin / "metadata.txt").write_text(f"{metadata}changelog={changelog()}\n", encoding="utf-8")
    return plugin


def pack_word_lists(folder: Path) -> None:
    """Put all word lists into one file, as socio_qgis/engine/language/word_lists.py reads them."""
    lists = {}
    for path in sorted(folder.glob("*.toml")):
        lists[path.stem] = tomllib.loads(path.read_text(encoding="utf-8"))
        path.unlink()
    for path in sorted(folder.glob("*.json.xz")):
        lists[path.name.split(".")[0]] = json.loads(lzma.decompress(path.read_bytes()))
        path.unlink()
    text = json.dumps(lists, ensure_ascii=False, separators=(",", ":"))
    one = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "lc": 3, "lp": 0, "pb": 0}
    (folder / "packed.json.xz").write_bytes(lzma.compress(text.encode(), filters=[one]))


def changelog() -> str:
    """Return the latest section of CHANGELOG.md as a value of metadata.txt."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    latest = text.split("\n## ")[1].strip()
    lines = [line for line in latest.splitlines() if line.strip()]
    # Indented, as values of several lines are; QGIS takes a percent sign for a reference.
    return "\n    ".join(lines).replace("%", " percent")


def build() -> Path:
    """Make dist/socio_qgis-VERSION.zip with one top folder; return it."""
    if not HELP.exists():
        raise SystemExit("The help is missing. Run: make docs")
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    plugin = stage(ROOT / "build" / "package")
    archive = ROOT / "dist" / f"{NAME}-{metadata['general']['version']}.zip"
    archive.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        for path in sorted(path for path in plugin.rglob("*") if path.is_file()):
            file.write(path, path.relative_to(plugin.parent))
    if archive.stat().st_size > MAX_BYTES:
        raise SystemExit(f"{archive} has {archive.stat().st_size:,} bytes, over {MAX_BYTES:,}.")
    return archive


def main() -> None:
    """Build or stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", type=Path, metavar="FOLDER")
    args = parser.parse_args()
    print(stage(args.stage) if args.stage else build())


if __name__ == "__main__":
    main()
