"""Owners of an archive: the accounts whose profiles it holds."""

from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.selection import Selection


def read_owners(table: PostTable) -> tuple[Account, ...]:
    """Return the accounts with a stored profile, from their newest snapshots, by descending number of posts."""
    owners = [
        Account(profile.did, profile.handle, profile.display_name, table.count(Selection(profile.did)))
        for profile in table.profiles
    ]
    return tuple(sorted(owners, key=lambda owner: (-owner.posts, owner.did)))
