"""The DID document that may lie beside a repository: the handle, and the key that signs commits."""

import json
from dataclasses import dataclass
from pathlib import Path

_NAME = "did.json"
_LARGEST = 1 << 20
_SCHEME = "at://"


@dataclass(frozen=True, slots=True)
class DidDocument:
    """What a DID document tells."""

    handle: str
    """'' where it names none."""
    multikey: str
    """Public key for commits, in multibase; '' where it gives none."""


def document_path(repository: Path) -> Path:
    """Return where the document of a repository would lie."""
    return repository.with_name(_NAME)


def read_document(repository: Path, did: str) -> DidDocument | None:
    """Read the document beside a repository; None where there is none for this DID."""
    try:
        with document_path(repository).open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError:
        return None
    return parse_document(content, did) if len(content) <= _LARGEST else None


def parse_document(content: bytes, did: str) -> DidDocument | None:
    """Read a document; None where it is not that of this DID."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("id") != did:
        return None
    names = [name.removeprefix(_SCHEME) for name in _texts(document.get("alsoKnownAs")) if name.startswith(_SCHEME)]
    return DidDocument(names[0] if names else "", _multikey(document.get("verificationMethod"), did))


def _multikey(methods: object, did: str) -> str:
    for method in methods if isinstance(methods, list) else []:
        if isinstance(method, dict) and method.get("id") in (f"{did}#atproto", "#atproto"):
            key = method.get("publicKeyMultibase")
            return key if isinstance(key, str) and method.get("type") == "Multikey" else ""
    return ""


def _texts(values: object) -> list[str]:
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []
