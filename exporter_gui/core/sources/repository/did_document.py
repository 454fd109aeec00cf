"""The DID document of a repository, which is a file of its own: the handle, and the key that signs commits."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.errors import RequestError
from exporter_gui.core.messages import Code

_NAME = "did.json"
_LARGEST = 1 << 20
_SCHEME = "at://"


@dataclass(frozen=True, slots=True)
class DidDocument:
    """Handle and keys from a DID document."""

    handle: str
    """'' where it names none."""
    multikey: str
    """Public key for commits, in multibase; '' where it gives none."""


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """File with a DID document."""

    path: Path
    is_chosen: bool
    """True if the user has named it. Another one may be missing, or be that of another account."""

    def read(self, did: str) -> tuple[DidDocument | None, Code | None]:
        """Read the document; return it, or why there is none for this DID.

        Nothing at all if no file lies beside the repository. Raises `RequestError` if it was chosen.
        """
        try:
            with self.path.open("rb") as file:
                content = file.read(_LARGEST + 1)
        except OSError as error:
            if self.is_chosen:
                reason = error.strerror or str(error)
                raise RequestError(Code.DID_DOCUMENT_UNREADABLE, path=self.path, reason=reason) from error
            return None, None if isinstance(error, FileNotFoundError) else Code.DOCUMENT_CANNOT_BE_READ
        found = parse_document(content, did) if len(content) <= _LARGEST else Code.DOCUMENT_IS_NONE
        if isinstance(found, DidDocument):
            return found, None
        if self.is_chosen:
            raise RequestError(Code.DID_DOCUMENT_OF_ANOTHER, path=self.path, did=did)
        return None, found


def find_document(repository: Path, chosen: Path | None) -> DocumentFile:
    """Return the document that was chosen, or where that of a repository would lie."""
    if chosen is not None:
        return DocumentFile(Path(os.path.realpath(chosen)), is_chosen=True)
    return DocumentFile(repository.with_name(_NAME), is_chosen=False)


def parse_document(content: bytes, did: str) -> DidDocument | Code:
    """Read a document; return the reason where it is not that of this DID."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return Code.DOCUMENT_IS_NONE
    if not isinstance(document, dict) or not isinstance(document.get("id"), str):
        return Code.DOCUMENT_IS_NONE
    if document["id"] != did:
        return Code.DOCUMENT_IS_OF_ANOTHER
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
