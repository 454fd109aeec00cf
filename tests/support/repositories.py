"""Repositories for tests, and the engine's view of them."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.record import Record
from exporter_gui.core.sources import read_archive
from exporter_gui.core.sources.repository.damage import Damage
from exporter_gui.core.sources.repository.opening import open_repository
from tests.make_car import Car, Made, Value, Writer, did_document, make
from tests.support.engine import export_to

POST = "app.bsky.feed.post"
_A_WHILE_AGO = 1_700_000_000.25
_Result = TypeVar("_Result")


def write_car(path: Path, car: Car | bytes) -> Path:
    """Write a file, as if it had been there for long."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(car if isinstance(car, bytes) else car.encoded())
    os.utime(path, (_A_WHILE_AGO, _A_WHILE_AGO))
    return path


def write_records(path: Path, records: Mapping[str, Value], made: Made | None = None) -> Path:
    """Write a repository of these records, by their keys."""
    writer: Writer = (made or make(0, 0, 1)).writer
    return write_car(path, writer.repository({key: (value, 1) for key, value in records.items()}))


def write_posts(path: Path, *posts: dict[str, Value]) -> Path:
    """Write a repository of these posts, which get ordinary fields where they give none; later ones come later."""
    records: dict[str, Value] = {}
    for number, post in enumerate(posts):
        ordinary = {"$type": POST, "text": f"post {number}", "createdAt": f"2024-05-01T00:00:{number:02d}Z"}
        records[f"{POST}/3k{number:011d}"] = {**ordinary, **post}
    return write_records(path, records)


def write_document(folder: Path, writer: Writer, **changes: object) -> Path:
    """Write a DID document."""
    path = folder / "did.json"
    path.write_text(json.dumps({**did_document(writer), **changes}))
    return path


def look(path: Path, work: Callable[[PostDatabase], _Result]) -> _Result:
    """Open a file as the program does."""
    return read_archive(path, Cancellation(), work)


def damage_of(path: Path) -> Damage:
    """What was found to be wrong with a file."""
    with open_repository(path, Cancellation()) as repository:
        return repository.contents.damage


def records_of(path: Path, collection: str = POST) -> list[Record]:
    """The records of a collection."""
    with open_repository(path, Cancellation()) as repository:
        return list(repository.records(collection, Cancellation()))


def exported_posts(path: Path, folder: Path) -> list[dict[str, object]]:
    """The posts as JSON, the newest first."""
    folder.mkdir(exist_ok=True)
    destination = folder / "posts.json"
    export_to(destination, path, overwrite=True)
    posts: list[dict[str, object]] = json.loads(destination.read_text(encoding="utf-8"))
    return posts
