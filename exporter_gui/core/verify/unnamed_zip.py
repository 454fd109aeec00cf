"""Recognises the ZIP of an export whose name does not tell that it is one."""

import stat
import zipfile
from pathlib import Path

from exporter_gui.core.media.contained_file import NotContainedError, open_contained
from exporter_gui.core.output.layout import BAG_SUMS, MANIFEST, SUMS

_START = b"PK\x03\x04"


def is_zip_export(path: Path) -> bool:
    """Tell whether an ordinary file is a ZIP with a manifest and checksums; spreadsheets are ZIPs without them."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):  # opening a device may already have an effect
            return False
        with open_contained(path.parent, path.name) as file:
            if file.read(len(_START)) != _START:
                return False
            with zipfile.ZipFile(file) as packed:
                names = {name.rpartition("/")[2] for name in packed.namelist()}
    except (OSError, NotContainedError, zipfile.BadZipFile, NotImplementedError, ValueError, EOFError):
        return False
    return MANIFEST in names and not names.isdisjoint((SUMS, BAG_SUMS))
