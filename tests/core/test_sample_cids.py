"""CIDs of both samples have the one form that strict programs take."""

import base64
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from exporter_gui.resources import resource
from tests.support.media_archive import package

BLOB, RECORD = "blob", "record"
PREFIXES = {b"\x01\x55\x12\x20": BLOB, b"\x01\x71\x12\x20": RECORD}
"""Version 1, raw bytes or DAG-CBOR, SHA-256, 32 bytes."""
IN_ADDRESS = re.compile(r"https://cdn\.bsky\.app/img/\w+/plain/[^/]+/([^@]*)@jpeg")


def kind_of(cid: str) -> str:
    """Return what a CID names, whose text must be the canonical one."""
    digits = cid.removeprefix("b").upper()
    decoded = base64.b32decode(digits + "=" * (-len(digits) % 8))
    assert "b" + base64.b32encode(decoded).decode().rstrip("=").lower() == cid
    assert len(decoded) == 4 + 32
    return PREFIXES[decoded[:4]]


def cids_in(value: object) -> Iterator[tuple[str, str]]:
    """Return the CIDs in a JSON value, each with what it must name."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name in {"cid", "$link"}:
                yield part, RECORD if name == "cid" else BLOB
            yield from cids_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from cids_in(part)
    elif isinstance(value, str):
        yield from ((cid, BLOB) for cid in IN_ADDRESS.findall(value))


def exported(name: str, folder: Path) -> list[object]:
    """Return all that an export of a sample holds, for a repository with its records."""
    package(resource(name), folder / "export", has_everything=name.endswith(".car"))
    files = sorted((folder / "export" / "records").glob("*.jsonl"))
    records = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [*json.loads((folder / "export" / "posts.json").read_text(encoding="utf-8")), *records]


@pytest.mark.parametrize("name", ["sample.db", "sample.car"])
def test_every_cid_is_well_formed(name, folder):
    found = list(cids_in(exported(name, folder)))
    assert min(Counter(kind for _cid, kind in found).values()) > 100
    assert [(cid, kind_of(cid)) for cid, _kind in found] == found
