"""System libraries that the bundle needs, and the Debian packages that contain them."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+)\.(\d+)")
_LOADED_BY_NAME = {
    "fontconfig": "locates fonts",
    "xkb-data": "keyboard layouts",
    "tzdata": "time zones by name, for --time-zone",
    "hicolor-icon-theme": "owns the folders of the icons",
}


def elf_files(bundle: Path) -> list[Path]:
    """Return the executables and libraries of the bundle, without symbolic links."""
    files = [file for file in sorted(bundle.rglob("*")) if file.is_file() and not file.is_symlink()]
    return [file for file in files if _begins_as_elf(file)]


def _begins_as_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def debian_dependencies(bundle: Path) -> list[str]:
    """Return the packages that the bundle needs: for libraries that it does not contain, and for data files."""
    files = elf_files(bundle)
    text = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *files], check=True, capture_output=True, text=True
    ).stdout
    held = {file.name for file in bundle.rglob("*")}
    packages = {package_of(name) for name in set(_NEEDED.findall(text)) - held}
    major, minor = max((int(major), int(minor)) for major, minor in _GLIBC.findall(text))
    packages = packages - {"libc6"} | _LOADED_BY_NAME.keys()
    return [f"libc6 (>= {major}.{minor})", *sorted(packages)]


def package_of(library: str) -> str:
    """Return the installed Debian package that contains a library; exit if there is none."""
    owner = owner_of(library)
    if owner is None:
        raise SystemExit(f"{library} belongs to no package of this machine")
    return owner


@cache
def owner_of(library: str) -> str | None:
    """Return the installed Debian package that contains a library; None if there is none."""
    place = _places().get(library)
    if place is None or shutil.which("dpkg-query") is None:
        return None
    real = str(Path(place).resolve())
    for path in (real, real.removeprefix("/usr"), place):
        found = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False).stdout
        if found:
            return found.partition(":")[0]
    return None


@cache
def _places() -> dict[str, str]:
    """Return the paths of libraries by name, as the linker finds them: the first match wins."""
    lines = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout.splitlines()
    places: dict[str, str] = {}
    for line in lines:
        name, arrow, place = line.strip().partition(" => ")
        if arrow:
            places.setdefault(name.partition(" ")[0], place)
    return places


@cache
def version_of(package: str) -> str:
    """Return the version of an installed Debian package."""
    query = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    return subprocess.run(query, capture_output=True, text=True, check=True).stdout.splitlines()[0]
