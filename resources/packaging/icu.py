"""Qt's library of ICU data without what the program never asks for: of 32 MB, 10 are left.

Left out are converters, names of currencies, units, regions, languages and zones, rules of line breaks, spelled numbers
and transliteration. Qt has its own for what it uses of these; it sorts and folds by what is kept.

An ICU data package ("CmnD") is a header, a table of names and places, the names, and the items, each at a multiple of
sixteen bytes, sorted by name. See `ucmndata.h` in ICU's sources.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_ALIGNMENT = 16
_NOT_ASKED_FOR = re.compile(
    r".+\.cnv|unames\.icu|(brkitr|curr|lang|rbnf|region|translit|unit|zone)/"
    r"(?!(pool|res_index|root|supplementalData|tzdbNames)\.res$).+"
)
_SYMBOL = re.compile(r":\s+([0-9a-f]+)\s+(\d+|0x[0-9a-f]+)\s+OBJECT\s.*\s(icudt\w+_dat)$", re.MULTILINE)
_SOURCE = """
.section .rodata
.balign {alignment}
.globl {symbol}
.type {symbol}, %object
.size {symbol}, {size}
{symbol}: .incbin "{data}"
.section .note.GNU-stack, "", %progbits
"""


def trim(bundle: Path) -> None:
    """Replace the library of ICU data in a bundle, where there is one, by a smaller one."""
    for library in bundle.rglob("libicudata.so.*"):
        if library.is_symlink():
            continue
        symbol, package = _package(library)
        header, items = unpack(package)
        _write_library(library, symbol, pack(header, {name: items[name] for name in items if is_asked_for(name)}))


def is_asked_for(name: str) -> bool:
    """Tell whether an item, by its name like `icudt73l/zone/de.res`, is kept."""
    return not _NOT_ASKED_FOR.fullmatch(name.partition("/")[2])


def unpack(package: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header of a data package, and its items by their names."""
    start = int(struct.unpack_from("<H", package)[0])
    if package[12:16] != b"CmnD":
        raise ValueError("no package of ICU data")
    (count,) = struct.unpack_from("<I", package, start)
    places = [struct.unpack_from("<II", package, start + 4 + 8 * number) for number in range(count)]
    ends = [start + place for _name, place in places[1:]] + [len(package)]
    items = {}
    for (name, place), end in zip(places, ends, strict=True):
        text = package[start + name : package.index(b"\0", start + name)].decode("ascii")
        items[text] = package[start + place : end]
    return package[:start], items


def pack(header: bytes, items: dict[str, bytes]) -> bytes:
    """Write a data package."""
    names = sorted(items)
    name_places, names_bytes = [], b""
    table = 4 + 8 * len(names)
    for name in names:
        name_places.append(table + len(names_bytes))
        names_bytes += name.encode("ascii") + b"\0"
    first = table + len(names_bytes)
    place = first + -(len(header) + first) % _ALIGNMENT
    entries, content = b"", b"\0" * (place - first)
    pieces = [content]
    for name, name_place in zip(names, name_places, strict=True):
        item = items[name] + b"\0" * (-len(items[name]) % _ALIGNMENT)
        entries += struct.pack("<II", name_place, place)
        pieces.append(item)
        place += len(item)
    return b"".join([header, struct.pack("<I", len(names)), entries, names_bytes, *pieces])


def _package(library: Path) -> tuple[str, bytes]:
    """Return the symbol that a library of ICU data offers, and what is there."""
    command: list[str | Path] = ["readelf", "--wide", "--dyn-syms", library]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = _SYMBOL.search(said)
    content = library.read_bytes()
    start = content.find(b"CmnD") - 12
    if found is None or start < 0:
        raise ValueError(f"{library} is no library of ICU data")
    return found[3], content[start : start + int(found[2], 0)]


def _write_library(library: Path, symbol: str, package: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data, source, unit = (Path(folder, name) for name in ("data", "data.s", "data.o"))
        data.write_bytes(package)
        source.write_text(_SOURCE.format(alignment=_ALIGNMENT, symbol=symbol, size=len(package), data=data.name))
        subprocess.run(["as", "-o", unit, source], check=True, cwd=folder)
        library.unlink()
        subprocess.run(["ld", "-shared", "--strip-all", "-soname", library.name, "-o", library, unit], check=True)
