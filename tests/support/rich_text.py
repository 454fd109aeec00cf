"""Finds markup from outside that a window would render."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel
from PySide6.QtCore import Qt as CoreQt
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

MARK = "<img src="
"""Content of all untrusted texts in these tests."""


class Walk:
    """All that is shown now in windows, dialogs and their items: how much of it is marked, and what renders markup."""

    def __init__(self) -> None:
        self.marked = 0
        self.rendered: list[str] = []
        for window in QApplication.topLevelWidgets():
            for widget in [window, *window.findChildren(QWidget)]:
                self._look_at(widget)

    def _note(self, widget: QWidget, text: str, *, is_plain: bool) -> None:
        if MARK in text:
            self.marked += 1
            if not is_plain:
                self.rendered.append(f"{type(widget).__name__} {widget.objectName()}: {text}")

    def _look_at(self, widget: QWidget) -> None:
        for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            self._note_tip(widget, tip)
        if isinstance(widget, QLabel | QMessageBox):
            self._note(widget, widget.text(), is_plain=widget.textFormat() is CoreQt.TextFormat.PlainText)
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            self._note(widget, widget.toPlainText(), is_plain=not has_images(widget.document()))
        elif isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
            for tip in tool_tips(widget.model()):
                self._note_tip(widget, tip)

    def _note_tip(self, widget: QWidget, tip: str) -> None:
        if Qt.mightBeRichText(tip):
            document = QTextDocument()
            document.setHtml(tip)
            self._note(widget, document.toPlainText(), is_plain=not has_images(document))
        self._note(widget, tip, is_plain=not Qt.mightBeRichText(tip))


def has_images(document: QTextDocument) -> bool:
    return any(each.isImageFormat() for each in document.allFormats())


def tool_tips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(50, model.rowCount())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            tip = model.index(row, column).data(CoreQt.ItemDataRole.ToolTipRole)
            if tip:
                yield str(tip)
