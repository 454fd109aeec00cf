"""Names of files for collections, whose own names are not trusted."""

import hashlib

from exporter_gui.core.model.record import Collection
from exporter_gui.core.output.file_names import windows_name_problem
from exporter_gui.core.records.tables import TABLES

FOLDER = "records/"
_LONGEST = 150
_HASH_CHARACTERS = 16


def file_names(collection: Collection) -> tuple[str, ...]:
    """Return the paths of a collection's files in an export: JSON Lines and, for Bluesky's own, a table."""
    stem = file_stem(collection)
    return (f"{stem}.jsonl", f"{stem}.csv") if collection.name in TABLES else (f"{stem}.jsonl",)


def file_stem(collection: Collection) -> str:
    """Return the path of a collection's files in an export, without a suffix: unlike any other, on every system.

    A name that is too long, or that differs from another in upper and lower case only, ends in `~` and a hash. No
    collection's name has a `~` or `_`.
    """
    name = collection.name
    if collection.is_doubled or len(name) > _LONGEST:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
        name = f"{name[:_LONGEST]}~{digest[:_HASH_CHARACTERS]}"
    return FOLDER + (f"_{name}" if windows_name_problem(name) else name)
