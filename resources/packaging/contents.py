"""What goes into the bundle: the files that the program reads, and no more of Qt than it uses."""

import re
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]
NAME = "exporter-gui"
TITLE = "Archive Exporter"
Entry = tuple[str, str, str]
"""A file of the bundle, as PyInstaller lists it: its place there, where it is now, its kind."""
_NOT_READ = {"packaging", "screenshots"}
# By kind of plugin, what is taken of it; of the kinds that are not named, nothing.
_PLUGINS = {
    "iconengines": r"q?svgicon",
    "imageformats": r"q?(svg|ico|icns)",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platforms": r"q(xcb|wayland|offscreen|minimal|windows|cocoa)",
    "platformthemes": r"qxdgdesktopportal",
    "styles": r".*",
    "wayland-decoration-client": r"(adwaita|bradient)",
    "wayland-shell-integration": r"xdg-shell",
}
# Large, and for OpenGL only; and what Windows 10 has itself, where a stand-in may lie in its place under Wine.
_NOT_TAKEN = {"d3dcompiler_47.dll", "icu.dll", "icuin.dll", "icuuc.dll", "opengl32sw.dll"}
EXCLUDED_MODULES = [
    *("PySide6.QtOpenGL", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSvg", "PySide6.QtTest"),
    *("PIL", "_hashlib", "_ssl", "_tkinter", "doctest", "ensurepip", "lib2to3", "pdb", "pip", "pydoc", "setuptools"),
    *("sqlite3", "test", "tkinter", "unittest", "xmlrpc"),
]


def version() -> str:
    """The program's version, read without importing it."""
    text = (ROOT / "exporter_gui" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def resource_files() -> list[Path]:
    """The files in `resources/` that the program reads, sorted: all but pictures of it, and what is made of others."""
    folder = ROOT / "resources"
    return sorted(
        file
        for file in folder.rglob("*")
        if file.is_file()
        and file.relative_to(folder).parts[0] not in _NOT_READ
        and file.suffix != ".ts"
        and not file.name.startswith(".")
    )


def is_wanted(name: str) -> bool:
    """Tell whether a file, by its place in the bundle, is used by the program."""
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
        return path.name == "METADATA"  # the rest tells of the folder of the build
    return path.name.lower() not in _NOT_TAKEN


def without_unneeded(entries: list[Entry]) -> list[Entry]:
    """Leave out libraries that no extension module, plugin or library in use asks for. Knows Linux only."""
    if sys.platform != "linux":
        return entries
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 - there at build time only

    by_name = {_base(name): (name, source) for name, source, kind in entries if kind in ("BINARY", "EXTENSION")}
    needed = {base for base, (name, _source) in by_name.items() if _is_for_its_own_sake(name)}
    unseen = set(needed)
    while unseen:
        wanted = {_base(name) for each in unseen for name, _path in get_imports(by_name[each][1])}
        unseen = (wanted & by_name.keys()) - needed
        needed |= unseen
    return [entry for entry in entries if _base(entry[0]) in needed]  # links to libraries, too


def _base(name: str) -> str:
    return PurePosixPath(name).name


def _is_for_its_own_sake(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.name.startswith("lib") or "plugins" in path.parts or path.name.startswith("libpython")
