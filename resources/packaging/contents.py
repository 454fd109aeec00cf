"""Contents of the bundle: the resources that the program reads, and only the parts of Qt that it uses."""

import re
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
NAME = "exporter-gui"
TITLE = "Archive Exporter"
Entry = tuple[str, str, str]
"""File of the bundle in PyInstaller's format: destination, source, kind."""
_PACKAGE_SUFFIXES = {".css", ".html", ".js", ".svg", ".tsv"}
_EXCLUDED_RESOURCES = {"packaging", "screenshots"}
# Included plugins by kind; kinds that are not listed are excluded.
_PLUGINS = {
    "iconengines": r"q?svgicon",
    "imageformats": r"q?(svg|ico|icns|jpeg|webp|gif)",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platforms": r"q(xcb|wayland|offscreen|minimal|windows|cocoa)",
    "platformthemes": r"qxdgdesktopportal",
    "styles": r".*",
    "wayland-decoration-client": r"(adwaita|bradient)",
    "wayland-shell-integration": r"xdg-shell",
}
# Large libraries for OpenGL only, and libraries that are part of Windows 10 (under Wine, they may be substitutes).
_EXCLUDED_LIBRARIES = {"d3dcompiler_47.dll", "icu.dll", "icuin.dll", "icuuc.dll", "opengl32sw.dll"}
EXCLUDED_MODULES = [
    *("PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest"),
    *("PIL", "_hashlib", "_ssl", "_tkinter", "doctest", "ensurepip", "lib2to3", "pdb", "pip", "pydoc", "setuptools"),
    *("sqlite3", "test", "tkinter", "unittest", "xmlrpc"),
    *(["arro3"] if sys.platform == "win32" else []),  # 46 MB; the window says what Parquet needs
]


def version() -> str:
    """Return the version of the program, read without importing it."""
    text = (ROOT / "exporter_gui" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def resource_files() -> list[Path]:
    """Return the files in `resources/` that the program reads, sorted: no screenshots, packaging or `.ts` files."""
    folder = ROOT / "resources"
    return sorted(
        file
        for file in folder.rglob("*")
        if file.is_file()
        and file.relative_to(folder).parts[0] not in _EXCLUDED_RESOURCES
        and file.suffix != ".ts"
        and not file.name.startswith(".")
    )


def package_files() -> list[Path]:
    """Return the files beside the program's modules that it reads: those of web pages."""
    files = (ROOT / "exporter_gui").rglob("*")
    return sorted(file for file in files if file.is_file() and file.suffix in _PACKAGE_SUFFIXES)


def is_wanted(name: str) -> bool:
    """Return whether the program uses a file, given its path in the bundle."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if "plugins" in parts and parts[0] == "PySide6":
        kind = parts[parts.index("plugins") + 1]
        return bool(re.fullmatch(_PLUGINS.get(kind, ""), re.sub(r"^lib", "", path.stem)))
    if parts[0] == "PySide6" and "translations" in parts:
        languages = {re.split(r"_", file.stem, maxsplit=1)[-1] for file in resource_files() if file.suffix == ".qm"}
        return path.stem in {f"qtbase_{language}" for language in languages}
    if parts[0] == "PySide6" and "qml" in parts:
        return False
    if parts[0].endswith(".dist-info"):
        return path.name == "METADATA"  # the other files contain the path of the build folder
    return path.name.lower() not in _EXCLUDED_LIBRARIES


def without_unneeded(entries: list[Entry]) -> list[Entry]:
    """Leave out libraries on which no used module, plugin or library depends. Linux only."""
    if sys.platform != "linux":
        return entries
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 - installed only for builds

    by_name = {_base(name): (name, source) for name, source, kind in entries if kind in ("BINARY", "EXTENSION")}
    needed = {base for base, (name, _source) in by_name.items() if _is_root(name)}
    unseen = set(needed)
    while unseen:
        wanted = {_base(name) for each in unseen for name, _path in get_imports(by_name[each][1])}
        unseen = (wanted & by_name.keys()) - needed
        needed |= unseen
    return [entry for entry in entries if _base(entry[0]) in needed]  # including symbolic links


def _base(name: str) -> str:
    return PurePosixPath(name).name


def _is_root(name: str) -> bool:
    """Return whether a file is needed even if no other file depends on it."""
    path = PurePosixPath(name)
    return not path.name.startswith("lib") or "plugins" in path.parts or path.name.startswith("libpython")
