"""Protection from untrusted content: text is never interpreted as markup, and dropped files are never moved."""

from html import escape

from PySide6.QtCore import QAbstractItemModel, QChildEvent, QEvent, QObject
from PySide6.QtCore import Qt as CoreQt
from PySide6.QtGui import QDropEvent, Qt
from PySide6.QtWidgets import QLabel, QListView, QMessageBox, QWidget


def plain_tool_tip(text: str) -> str:
    """Return a tooltip that shows `text` literally, even if it looks like markup."""
    return Qt.convertFromPlainText(text, CoreQt.WhiteSpaceMode.WhiteSpacePre) if Qt.mightBeRichText(text) else text


def wrapped_tool_tip(text: str) -> str:
    """Return a tooltip that shows `text` literally, in as many lines as it needs; Qt wraps only markup."""
    return f"<p>{escape(text)}</p>"


def harden(window: QWidget) -> None:
    """Set all labels of a window or dialog to plain text, and disable drops on its widgets.

    Text fields would accept a dropped file as a move, and the source would then delete it.
    """
    for label in window.findChildren(QLabel):
        label.setTextFormat(CoreQt.TextFormat.PlainText)
    for widget in window.findChildren(QWidget):
        widget.setAcceptDrops(False)
    for places in window.findChildren(QListView, "sidebar"):  # bookmarks in a file dialog
        _show_plain_tool_tips(places.model())


def _show_plain_tool_tips(model: QAbstractItemModel) -> None:
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        tip = plain_tool_tip(str(index.data(CoreQt.ItemDataRole.ToolTipRole) or ""))
        model.setData(index, tip, CoreQt.ItemDataRole.ToolTipRole)


class PlainQuestions(QObject):
    """Sets message boxes that Qt opens in front of a dialog to plain text, since they contain file names."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        dialog.installEventFilter(self)

    def eventFilter(self, _dialog: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Set the format before the message box is laid out."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            box = event.child()
            if isinstance(box, QMessageBox):
                box.setTextFormat(CoreQt.TextFormat.PlainText)
        return False


def accept_as_copy(event: QDropEvent) -> bool:
    """Accept a drag or drop as a copy, regardless of the proposed action. Return False if copying is not offered."""
    if not event.possibleActions() & CoreQt.DropAction.CopyAction:
        event.ignore()
        return False
    event.setDropAction(CoreQt.DropAction.CopyAction)
    event.accept()
    return True
