"""Background check of the exports that an export of only what is new goes on from."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.daemon_call import DaemonCall
from exporter_gui.application.storage.file_state import lost_exports
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.core.messages import Code, Message, Names

_MOST_NAMES = 5
_Chain = tuple[HistoryEntry, ...]


class EarlierChecker(QObject):
    """Finds out which exports of a chain were moved, deleted or changed. A further check takes the place of the last.

    A lost network drive delays only the answer.
    """

    checked = Signal(object)
    """Tuple of `Message`s about those exports; empty without any."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chain: _Chain = ()
        self._calls: dict[int, DaemonCall] = {}
        self._last = 0

    def check(self, chain: _Chain) -> None:
        """Check a chain, unless it is the one that was checked last; `checked` is emitted without any, and follows."""
        if chain == self._chain:
            return
        self._chain = chain
        self.checked.emit(())
        if not chain:
            return
        self._last += 1
        call = self._calls[self._last] = DaemonCall(partial(_checked, self._last, chain), "earlier exports checker")
        call.answered.connect(self._on_answered)
        call.start()

    def forget(self) -> None:
        """Let the next check look again, whatever its chain."""
        self.check(())

    def stop(self) -> None:
        """Wait briefly for the running checks; no signal follows."""
        calls, self._calls = self._calls, {}
        for call in calls.values():
            call.answered.disconnect(self._on_answered)
            call.wait()

    @Slot(object)
    def _on_answered(self, answer: tuple[int, tuple[str, ...]]) -> None:
        number, lost = answer
        if self._calls.pop(number, None) is not None and number == self._last and self._chain:
            self.checked.emit(earlier_notes(lost))


def earlier_notes(lost: tuple[str, ...]) -> tuple[Message, ...]:
    """Return what is to be told of earlier exports with these names, which were moved, deleted or changed."""
    if not lost:
        return ()
    names = Names(lost[:_MOST_NAMES], has_more=len(lost) > _MOST_NAMES)
    return (Message(Code.EARLIER_LOST, {"names": names}),)


def _checked(number: int, chain: _Chain) -> tuple[int, tuple[str, ...]]:
    return number, lost_exports(chain)
