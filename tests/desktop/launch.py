"""Starts the real QGIS desktop with the plugin, in a throwaway profile.

Without a display it runs under Xvfb, which is Linux only.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "-screen 0 1400x900x24 -nolisten tcp"
# Silent and offline: no news, no version check, no questions at the end.
SETTINGS = r"""[app]
askToSaveMemoryLayers=false
[core]
NewsFeed\httpsfeedqgisorg\disabled=true
httpsfeedqgisorg\disabled=true
[qgis]
checkVersion=false
enableMacros=1
[fonts]
downloadMissingFonts=false
[UI]
UITheme={theme}
[locale]
overrideFlag=true
userLocale={locale}
globalLocale={locale}
"""
ENABLED = """[PythonPlugins]
socio_qgis=true
"""


def make_profile(folder: Path, theme: str = "default", locale: str = "en_US") -> Path:
    """A profile with the plugin enabled; returns the folder for --profiles-path."""
    bare_profile(folder, theme, locale)
    profile = folder / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    package = [sys.executable, str(ROOT / ".ci" / "package.py"), "--stage", str(plugins)]
    subprocess.run(package, check=True, stdout=subprocess.DEVNULL)
    with (profile / "QGIS" / "QGIS3.ini").open("a") as file:
        file.write(ENABLED)
    return folder


def bare_profile(folder: Path, theme: str = "default", locale: str = "en_US") -> Path:
    """A profile without any plugin; returns the folder for --profiles-path."""
    shutil.rmtree(folder, ignore_errors=True)
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS.format(theme=theme, locale=locale))
    return folder


def start(
    profile: Path, driver: Path, job: dict[str, Any], timeout_s: float | None, hidden: bool = True
) -> int:
    """Run QGIS with a driver script that reads its job from SOCIO_JOB; return its exit code."""
    qgis = shutil.which("qgis")
    if qgis is None:
        sys.exit("QGIS is not installed; run make system.")
    command = [qgis, "--profiles-path", str(profile), "--nologo", "--code", str(driver)]
    if hidden:
        command = ["xvfb-run", "-a", "-s", SCREEN, *command]
    environment = {
        **os.environ,
        "SOCIO_JOB": json.dumps(job),
        "SOCIO_ENGINE_PYTHON": os.environ.get(
            "SOCIO_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python")
        ),
    }
    if hidden:  # a person's display may be a Wayland one, whose socket is in XDG_RUNTIME_DIR
        runtime = profile / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        environment |= {"QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(runtime)}
    log = profile / "qgis.log"
    with log.open("w") as output:
        process = subprocess.Popen(
            command, env=environment, stdout=output, stderr=output, start_new_session=hidden
        )
        try:
            return process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            sys.exit(f"QGIS did not end within {timeout_s:.0f} s; see {log}.")
        finally:
            if process.poll() is None and hidden:
                os.killpg(process.pid, signal.SIGKILL)  # xvfb-run passes no signal on to QGIS
