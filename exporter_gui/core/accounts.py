"""Which of an archive's accounts is meant."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from exporter_gui.core.account import Account
from exporter_gui.core.errors import RequestError


def find_account(owners: Sequence[Account], wanted: str | None, archive: Path) -> str:
    """Return the DID of the account with this DID or handle, or of the only owner where none is named.

    A DID that is not an owner's is taken as it is: it may be an author whom an owner reposted. Raises `RequestError`.
    """
    if wanted is None:
        if len(owners) == 1:
            return owners[0].did
        if not owners:
            raise RequestError(
                f"“{archive.name}” does not say whose it is; name a DID with --account, or take --all-authors."
            )
        raise RequestError(
            f"“{archive.name}” has several owners; choose one with --account, or --all-authors: {_list(owners)}."
        )
    if wanted.startswith("did:"):
        return wanted
    handle = wanted.removeprefix("@").casefold()
    found = [owner.did for owner in owners if owner.handle.casefold() == handle]
    if len(found) > 1:
        dids = ", ".join(found)
        raise RequestError(
            f"“{archive.name}” has several owners with the handle “{wanted}”; choose one by its DID: {dids}."
        )
    if found:
        return found[0]
    known = f"its owners are {_list(owners)}" if owners else "it names no owner; give a DID"
    raise RequestError(f"“{archive.name}” has no owner “{wanted}”; {known}.")


def account_names(owners: Sequence[Account]) -> dict[str, str]:
    """Return each owner's handle by its DID; with the DID behind it where others have the same handle."""
    handles = Counter(owner.handle.casefold() for owner in owners)
    return {
        owner.did: owner.handle if handles[owner.handle.casefold()] == 1 else f"{owner.handle} ({owner.did})"
        for owner in owners
    }


def _list(owners: Sequence[Account]) -> str:
    return ", ".join(f"{owner.handle} ({owner.did})" for owner in owners)
