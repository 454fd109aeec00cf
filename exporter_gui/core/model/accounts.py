"""Account lookup."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from exporter_gui.core.errors import RequestError
from exporter_gui.core.messages import Code
from exporter_gui.core.model.account import Account


def find_account(owners: Sequence[Account], wanted: str | None, archive: Path) -> str:
    """Return the DID for a DID or handle, or that of the only owner if `wanted` is None.

    A DID that is not an owner's is returned unchanged: it may belong to an author that an owner reposted. Raises
    `RequestError`.
    """
    if wanted is None:
        if len(owners) == 1:
            return owners[0].did
        if not owners:
            raise RequestError(Code.NO_OWNER, name=archive.name)
        raise RequestError(Code.SEVERAL_OWNERS, name=archive.name, owners=_list(owners))
    if wanted.startswith("did:"):
        return wanted
    handle = wanted.removeprefix("@").casefold()
    found = [owner.did for owner in owners if owner.handle.casefold() == handle]
    if len(found) > 1:
        raise RequestError(Code.SEVERAL_WITH_HANDLE, name=archive.name, wanted=wanted, dids=", ".join(found))
    if found:
        return found[0]
    if not owners:
        raise RequestError(Code.OWNERS_NOT_NAMED, name=archive.name, wanted=wanted)
    raise RequestError(Code.UNKNOWN_OWNER, name=archive.name, wanted=wanted, owners=_list(owners))


def account_names(owners: Sequence[Account]) -> dict[str, str]:
    """Return the handle of each owner by DID, with the DID appended if several owners share the handle."""
    handles = Counter(owner.handle.casefold() for owner in owners)
    return {
        owner.did: owner.handle if handles[owner.handle.casefold()] == 1 else f"{owner.handle} ({owner.did})"
        for owner in owners
    }


def _list(owners: Sequence[Account]) -> str:
    return ", ".join(owner.did if owner.handle == owner.did else f"{owner.handle} ({owner.did})" for owner in owners)
