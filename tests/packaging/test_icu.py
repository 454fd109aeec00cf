"""The library of ICU data without what the program never asks for: smaller, and Qt sorts as before."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu
import pytest
from PySide6.QtCore import QLibraryInfo

HEADER = b"\x20\x00\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
SORTS = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone
collator = QCollator(QLocale("de"))
print(sorted(["z", "ä", "B", "a", "é", "Ö"], key=collator.sortKey), QLocale("tr").toUpper("ı"))
print([bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds()][:3])
with open("/proc/self/maps") as maps:
    print({line.split()[-1] for line in maps if "libicudata" in line})
"""


def test_a_package_is_read_back_as_it_was_written():
    items = {"icudt73l/b.res": b"b" * 16, "icudt73l/a.res": b"a" * 32, "icudt73l/zone/de.res": b"z" * 48}

    header, read = icu.unpack(icu.pack(HEADER, items))

    assert header == HEADER
    assert read == items
    assert list(read) == sorted(items)


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        *[("icudt73l/coll/de.res", True), ("icudt73l/de.res", True), ("icudt73l/nfkc.nrm", True)],
        *[("icudt73l/zone/root.res", True), ("icudt73l/zone/de.res", False), ("icudt73l/euc-jp-2007.cnv", False)],
        *[("icudt73l/brkitr/thaidict.dict", False), ("icudt73l/curr/pool.res", True)],
    ],
)
def test_what_is_kept(name, is_kept):
    assert icu.is_asked_for(name) is is_kept


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU on Linux")
@pytest.mark.skipif(not shutil.which("ld"), reason="ld is not installed (Debian: binutils)")
def test_qt_sorts_as_before_with_what_is_left(tmp_path):
    (library,) = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath)).glob("libicudata.so.*")
    trimmed = Path(shutil.copy(library, tmp_path))
    link = tmp_path / "linked" / library.name
    link.parent.mkdir()
    link.symlink_to(trimmed)
    icu.trim(tmp_path)
    assert link.is_symlink()
    assert trimmed.stat().st_size < library.stat().st_size / 3

    before, after = said(""), said(str(tmp_path))
    assert after[:-1] == before[:-1]
    assert str(library.resolve()) in before[-1]
    assert str(trimmed.resolve()) in after[-1]


def said(libraries):
    variables = {**os.environ, "LD_LIBRARY_PATH": libraries}
    done = subprocess.run([sys.executable, "-c", SORTS], env=variables, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()
