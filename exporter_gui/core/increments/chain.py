"""Check that the exports on which a later one builds are still there."""

from collections.abc import Callable, Iterator, Sequence

from exporter_gui.core.manifest.earlier_export import EarlierExport
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.continuation import Continuation


def broken_links(
    newest: EarlierExport, exports: Sequence[EarlierExport], is_whole: Callable[[EarlierExport], bool]
) -> Iterator[Message]:
    """Yield messages about exports that are gone or damaged, back from `newest` to the last one of everything.

    `exports` are all of the same account and filters, newer ones first. An export that goes as far as the one that is
    missing takes its place.
    """
    later, left = newest, [each for each in exports if each is not newest]
    while later.start is not None:
        fitting = [each for each in left if each.end(is_compared=True) == later.start]
        if not fitting:
            yield _missing(later, later.start)
            return
        earlier = next(filter(is_whole, fitting), None)
        if earlier is None:
            earlier = fitting[0]
            yield Message(Code.CHAIN_DAMAGED, {"path": later.path, "earlier": earlier.path})
        left.remove(earlier)
        later = earlier


def _missing(later: EarlierExport, start: Continuation) -> Message:
    told = {"path": later.path, "folder": later.path.parent}
    if start.export:
        return Message(Code.CHAIN_MISSING, {**told, "name": start.export})
    return Message(Code.CHAIN_MISSING_UNNAMED, {**told, "time": start.second})


def newest_of_each(exports: Sequence[EarlierExport]) -> Iterator[list[EarlierExport]]:
    """Yield the exports of each account and filters, newer ones first."""
    left = sorted(exports, key=lambda each: each.age, reverse=True)
    while left:
        yield [each for each in left if each.is_like(left[0])]
        left = [each for each in left if not each.is_like(left[0])]
