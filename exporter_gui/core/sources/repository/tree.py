"""The tree of a repository (a Merkle search tree): its keys in order, each with the digest of its record.

Every node is checked: its hash, the order of its keys, their range between those of its neighbours, their depth. What
fails is left out and counted; what lies beside it is read.
"""

import hashlib
from collections.abc import Callable, Iterator

from exporter_gui.core.sources.repository.cid import digest_of
from exporter_gui.core.sources.repository.dag_cbor import decode
from exporter_gui.core.sources.repository.damage import Damage
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue, UnreadableError

_MOST_LAYERS = 129  # SHA-256 has 256 bits, two for each layer
_LEADING_ZEROS = tuple(8 - byte.bit_length() for byte in range(256))

Leaf = tuple[bytes, bytes | None]
"""A key, and the digest of its record; None where the key's link is to no record."""
_Step = tuple[bytes | None, bytes | None, bytes, bytes | None]
"""A leaf between None and b''; or None, the digest of a subtree, and the keys that enclose it, the last None for none.
"""


def layer_of(key: bytes) -> int:
    """Return the layer in which a key stands: the leading zero bits of its SHA-256, in pairs."""
    digest = hashlib.sha256(key).digest()
    if digest[0]:
        return _LEADING_ZEROS[digest[0]] // 2
    return (256 - int.from_bytes(digest, "big").bit_length()) // 2


class Tree:
    """Tree of which the root's digest is known."""

    def __init__(
        self, root: bytes, read_block: Callable[[bytes], bytes | None], damage: Damage, most_nodes: int
    ) -> None:
        """Take what reads a block by its digest, checked; at most `most_nodes` are read, in case some are twice."""
        self._root = root
        self._read_block = read_block
        self._damage = damage
        self._nodes_left = most_nodes

    def leaves(self) -> Iterator[Leaf]:
        """Return the keys in order."""
        open_nodes: list[tuple[Iterator[_Step], int | None]] = [(iter([(None, self._root, b"", None)]), None)]
        while open_nodes:
            steps, layer = open_nodes[-1]
            for key, digest, low, high in steps:
                if key is not None:
                    yield key, digest
                    continue
                below = None if layer is None else layer - 1
                node = self._open(digest, low, high, below) if len(open_nodes) <= _MOST_LAYERS else None
                if node is None:
                    self._damage.add_subtree(low, high)
                else:
                    open_nodes.append(node)
                    break
            else:
                open_nodes.pop()

    def _open(
        self, digest: bytes | None, low: bytes, high: bytes | None, layer: int | None
    ) -> tuple[Iterator[_Step], int | None] | None:
        """Read a node whose keys must lie between two others; None where it cannot be used."""
        self._nodes_left -= 1
        data = self._read_block(digest) if digest is not None and self._nodes_left >= 0 else None
        if data is None:
            return None
        try:
            node, _replaced = decode(data)
        except UnreadableError:
            return None
        entries = node.get("e") if isinstance(node, dict) else None
        if not isinstance(node, dict) or not isinstance(entries, list):
            return None
        usable = self._usable(entries, low, high)
        if entries and not usable:
            return None
        if len(usable) < len(entries):
            self._damage.add_subtree(usable[-1][0], high)
        own_layer = layer_of(usable[0][0]) if usable and layer is None else layer
        self._damage.misplaced += sum(layer_of(key) != own_layer for key, _value, _tree in usable)
        return iter(_steps(usable, node.get("l"), low, high)), own_layer

    def _usable(
        self, entries: list[CborValue], low: bytes, high: bytes | None
    ) -> list[tuple[bytes, CborValue, CborValue]]:
        """Return keys, records and subtrees up to the first entry that is wrong: those behind it depend on it."""
        usable = []
        before, least = b"", low
        for entry in entries:
            if not isinstance(entry, dict):
                break
            shared, rest = entry.get("p"), entry.get("k")
            if type(shared) is not int or not 0 <= shared <= len(before) or not isinstance(rest, bytes):
                break
            key = before[:shared] + rest
            if key <= least or (high is not None and key >= high):
                break
            usable.append((key, entry.get("v"), entry.get("t")))
            before = least = key
        return usable


def _steps(
    entries: list[tuple[bytes, CborValue, CborValue]], left: CborValue, low: bytes, high: bytes | None
) -> Iterator[_Step]:
    following = [key for key, _value, _tree in entries[1:]]
    if left is not None:
        yield None, digest_of(left), low, entries[0][0] if entries else high
    for (key, value, tree), end in zip(entries, [*following, high], strict=False):
        yield key, digest_of(value), b"", None
        if tree is not None:
            yield None, digest_of(tree), key, end
