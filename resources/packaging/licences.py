"""Licences and SBOM of the bundled components."""

import hashlib
import importlib.metadata
import json
import re
import shutil
import sys
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import libraries
from contents import EXCLUDED_MODULES, NAME, ROOT, TITLE, version

_PACKAGES = (
    *("Jinja2", "MarkupSafe", "PySide6_Essentials", "XlsxWriter", "apsw", "arro3_core", "arro3_io", "colorama"),
    *("jeepney", "libipld", "shiboken6", "tqdm", "tzdata", "zstandard"),
)
_TEXTS = {"arro3_core": "Apache-2.0.txt", "arro3_io": "Apache-2.0.txt"}  # of packages that contain none
_LGPL_NOTE = """\
Qt, PySide6 and Shiboken are used under the LGPL, version 3 (LGPL-3.txt and GPL-3.txt beside this file).
They are separate libraries in this package: you may replace them with versions of your own. Their source
code is published by The Qt Company at download.qt.io, and in the PySide6 and Qt packages of most systems.
Qt itself contains free software by others, which its documentation lists ("Licenses Used in Qt"), including
ICU (Unicode licence), HarfBuzz (MIT), PCRE2 (BSD) and zlib.
"""


@dataclass(frozen=True, slots=True)
class Component:
    """Third-party component of the bundle."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()
    purl: str = ""
    files: list[str] = field(default_factory=list)


def components(bundle: Path) -> list[Component]:
    """Return the components of the bundle: Python, its packages, and on Linux the system's libraries."""
    found = [_python(), *(_package(name) for name in _PACKAGES if _is_installed(name) and not _is_excluded(name))]
    found.append(Component("pyinstaller (start-up code)", importlib.metadata.version("pyinstaller"),
                           "GPL-2.0-or-later WITH Bootloader-exception", _texts_of("pyinstaller"),
                           f"pkg:pypi/pyinstaller@{importlib.metadata.version('pyinstaller')}"))  # fmt: skip
    return sorted([*found, *_system_libraries(bundle)], key=lambda component: component.name.lower())


def write_licences(bundle: Path, folder: Path) -> None:
    """Write all licences to `licenses/`, and a list to `licenses.txt`. Exits if a licence text is missing."""
    texts = folder / "licenses"
    texts.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", texts / f"{NAME}.txt")
    for name in ("LGPL-3", "GPL-3"):
        shutil.copyfile(ROOT / "resources" / "packaging" / "licences" / f"{name}.txt", texts / f"{name}.txt")
    lines = [f"{TITLE} {version()}: MIT (licenses/{NAME}.txt)", "", "It contains these third-party components:", ""]
    for component in components(bundle):
        names = []
        for text in component.texts:
            name = f"{re.sub(r'[^A-Za-z0-9.+-]+', '-', component.name).strip('-')}.txt"
            name = name if len(component.texts) == 1 else name.replace(".txt", f"-{text.stem}.txt")
            shutil.copyfile(text, texts / name)
            names.append(f"licenses/{name}")
        names = names or ["licenses/LGPL-3.txt"]
        lines.append(f"{component.name} {component.version}: {component.licence} ({', '.join(names)})")
    (folder / "licenses.txt").write_text("\n".join([*lines, "", _LGPL_NOTE]), encoding="utf-8")


def sbom(bundle: Path) -> str:
    """Return the SBOM as CycloneDX 1.6 JSON; reproducible for the same bundle."""
    parts = [_as_json(component) for component in components(bundle)]
    subject: dict[str, object] = {"type": "application", "bom-ref": NAME, "name": NAME, "version": version()}
    subject |= {"licenses": [{"license": {"id": "MIT"}}]}
    body = {
        "metadata": {"component": subject},
        "components": parts,
        "dependencies": [{"ref": NAME, "dependsOn": [part["bom-ref"] for part in parts]}],
    }
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    head = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1}
    return json.dumps({**head, "serialNumber": f"urn:uuid:{uuid.UUID(digest[:32])}", **body}, indent=2) + "\n"


def _as_json(component: Component) -> dict[str, object]:
    is_expression = re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", component.licence)
    licence = {"expression": component.licence} if is_expression else {"license": {"name": component.licence}}
    entry: dict[str, object] = {"type": "library", "bom-ref": f"{component.name}@{component.version}"}
    entry |= {"name": component.name, "version": component.version, "licenses": [licence]}
    if component.purl:
        entry["purl"] = component.purl
    if component.files:
        entry["properties"] = [{"name": f"{NAME}:file", "value": file} for file in component.files]
    return entry


def _python() -> Component:
    number = ".".join(map(str, sys.version_info[:3]))
    library = Path(sys.base_prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "LICENSE.txt")
    debian = Path("/usr/share/doc", f"python{sys.version_info[0]}.{sys.version_info[1]}", "copyright")
    places = (library, Path(sys.base_prefix, "LICENSE.txt"), debian)
    return Component("Python", number, "PSF-2.0", _first(places), f"pkg:generic/python@{number}")


def _first(places: tuple[Path, ...]) -> tuple[Path, ...]:
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        raise SystemExit(f"No licence text found at {', '.join(map(str, places))}.")
    return (found,)


def _is_excluded(name: str) -> bool:
    return name.partition("_")[0] in EXCLUDED_MODULES


def _is_installed(name: str) -> bool:
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _package(name: str) -> Component:
    about = importlib.metadata.metadata(name)
    number = about["Version"]
    fields = (about[name] for name in ("License-Expression", "License") if name in about)
    licence = next((field for field in fields if field), "see the text")
    if name in ("PySide6_Essentials", "shiboken6"):
        licence = "LGPL-3.0-only"
    if name == "apsw":
        licence = "any OSI licence; SQLite in it is in the public domain"
    return Component(name, number, licence, _texts_of(name), f"pkg:pypi/{name.lower().replace('_', '-')}@{number}")


def _texts_of(name: str) -> tuple[Path, ...]:
    if name in _TEXTS:
        return (ROOT / "resources" / "packaging" / "licences" / _TEXTS[name],)
    files = importlib.metadata.files(name) or []
    own = [file for file in files if ".dist-info" in file.parts[0] and re.match(r"(?i)licen[cs]e|copying", file.name)]
    return tuple(Path(str(file.locate())) for file in sorted(own))


def _system_libraries(bundle: Path) -> list[Component]:
    """Return the libraries that were copied from the build machine, grouped by package."""
    if sys.platform != "linux":
        return []
    by_package: dict[str, list[str]] = {}
    for file in libraries.elf_files(bundle):
        if file.parent.name == "_internal" and file.name.startswith("lib"):
            owner = libraries.owner_of(file.name)
            if owner and not file.name.startswith("libpython"):
                by_package.setdefault(owner, []).append(file.name)
    return [_system_library(package, files) for package, files in sorted(by_package.items())]


def _system_library(package: str, files: list[str]) -> Component:
    text = _first((Path("/usr/share/doc", package, "copyright"),))
    number = libraries.version_of(package)
    return Component(package, number, "see the text", text, f"pkg:deb/debian/{package}@{number}", files)
