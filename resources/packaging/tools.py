"""System tools for packaging: installed if possible (as root on Debian), otherwise listed."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

_TOOLS = {
    "appstreamcli": "appstream",
    "chrpath": "chrpath",
    "desktop-file-validate": "desktop-file-utils",
    "dh": "debhelper",
    "lintian": "lintian",
    "makensis": "nsis",
    "makeself": "makeself",
    "readelf": "binutils",
    "xz": "xz-utils",
}
_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0"}


def provide() -> None:
    """Install missing tools if possible, otherwise list them. Packages that need them are left out later."""
    if sys.platform != "linux":
        return
    missing = [package for tool, package in _TOOLS.items() if not shutil.which(tool)]
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    missing += [package for library, package in _LIBRARIES.items() if library not in cache]
    missing += [] if _has_python_library(cache) else [f"libpython{sys.version_info[0]}.{sys.version_info[1]}"]
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *missing]
    if shutil.which("apt-get") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "--quiet"], check=False, env=environment, stdout=sys.stderr)
        subprocess.run(install, check=True, env=environment, stdout=sys.stderr)
    else:
        print(f"To build every package, install {', '.join(missing)} (on Debian: sudo {' '.join(install)}).")


def missing(*tools: str) -> list[str]:
    """Return the tools that are not installed."""
    return [tool for tool in tools if not shutil.which(tool)]


def _has_python_library(cache: str) -> bool:
    name = str(sysconfig.get_config_var("INSTSONAME"))
    folders = [sysconfig.get_config_var(variable) for variable in ("LIBDIR", "LIBPL")]
    return name in cache or any(Path(str(folder), name).is_file() for folder in folders)
