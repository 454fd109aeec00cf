"""Comparison of an export whose list of checksums cannot be read: of its files with the numbers in its manifest."""

import zipfile
from collections.abc import Iterator

from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.output.layout import BAG_PAYLOAD, BAG_SUMS, OF_SYSTEMS
from exporter_gui.core.verify.stored_export import StoredExport
from exporter_gui.core.verify.stored_manifest import StoredManifest


def compare_numbers(export: StoredExport, manifest: StoredManifest | None) -> Iterator[Message]:
    """Yield what cannot be compared, and what differs all the same; no file is read."""
    if manifest is None:  # which is told, and that nothing can be compared
        return
    yield Message(Code.VERIFY_WITHOUT_SUMS, {"path": export.lists[0]})
    payload = BAG_PAYLOAD if export.lists[0] == BAG_SUMS else ""
    others = {export.manifest, *export.lists}
    sizes = [
        _size(export, name)
        for name in export.tree.names()
        if name.startswith(payload) and name not in others and name.rpartition("/")[2] not in OF_SYSTEMS
    ]
    numbers = {
        Code.FILES_THERE_DIFFER: (len(sizes), manifest.files),
        Code.BYTES_DIFFER: (sum(sizes), manifest.bytes),
    }
    for code, (found, expected) in numbers.items():
        if found != expected:
            yield Message(code, {"found": found, "expected": expected})


def _size(export: StoredExport, name: str) -> int:
    try:
        return export.tree.size(name)
    except (OSError, NotContainedError, zipfile.BadZipFile):
        return 0
