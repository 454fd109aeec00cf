"""Outcome of an export."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.application.failure import Failure
from exporter_gui.core.result import ExportResult
from exporter_gui.ui.export.copy_button import CopyButton
from exporter_gui.ui.export.notes_list import NotesList
from exporter_gui.ui.export.open_file import open_file
from exporter_gui.ui.export.outcome_icon import Outcome, OutcomeIcon
from exporter_gui.ui.export.result_texts import ResultTexts
from exporter_gui.ui.export.saved_text import saved_text
from exporter_gui.ui.export.show_in_folder import show_in_folder
from exporter_gui.ui.export.unfinished_text import nothing_written
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import CONTROL_HEIGHT, EDGE, MEDIUM, SMALL
from exporter_gui.ui.widgets.label_text import spoken
from exporter_gui.ui.widgets.quantities import duration, size

_ROW, _COLUMN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_LEAST_TEXT = 34
"""Characters that there must be room for beside the buttons."""


class ResultPanel(QWidget):
    """Strip with the outcome and the next actions. It stays until the next export or until it is dismissed."""

    again_requested = Signal()
    dismissed = Signal()
    verify_requested = Signal(object)
    """The `Path` of an export with a manifest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultPanel")
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)  # no outcome widens the window
        self._path: Path | None = None
        self._icon = OutcomeIcon()
        self._texts, self._notes = ResultTexts(), NotesList()
        self._show = self._make_button("showInFolderButton", self.tr("&Show in folder"), "folder-open", self._on_show)
        self._open = self._make_button("openFileButton", self.tr("Ope&n"), "external-link", self._on_open)
        self._copy = CopyButton()
        again = self.again_requested.emit
        self._again = self._make_button("exportAgainButton", self.tr("Try a&gain…"), "rotate-ccw", again)
        self._verify = self._make_button("verifyButton", self.tr("&Verify…"), "shield-check", self._on_verify)
        self._buttons = (self._show, self._open, self._verify, self._copy, self._again)
        self._dismiss = QToolButton()
        self._dismiss.setObjectName("dismissResultButton")
        self._dismiss.setIcon(icon("x"))
        self._dismiss.setAccessibleName(self.tr("Dismiss the result"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.setProperty("role", "small")
        self._dismiss.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dismiss.clicked.connect(self.dismissed)
        self._lay_out()
        self._texts.notes.unfolded.connect(self._on_unfolded)

    def _make_button(self, name: str, text: str, icon_name: str, on_click: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(icon_name), text)
        button.setObjectName(name)
        button.setAccessibleName(spoken(text))
        button.clicked.connect(on_click)
        return button

    def _lay_out(self) -> None:
        self._row = QBoxLayout(_ROW)
        self._row.setSpacing(SMALL)
        for button in self._buttons:
            self._row.addWidget(button)
        self._below = QHBoxLayout()
        self._below.addStretch()
        self._body = QBoxLayout(_ROW)
        self._body.setSpacing(MEDIUM)
        self._body.addWidget(self._texts, 1)
        self._body.addLayout(self._row)
        self._body.setAlignment(self._row, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addLayout(self._body)
        column.addWidget(self._notes)
        column.addLayout(self._below)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE, MEDIUM, EDGE - SMALL, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        layout.addWidget(self._dismiss, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons beside the text if there is room for both, else below it, and below one another."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        shown = [button for button in self._buttons if not button.isHidden() and self._row.indexOf(button) >= 0]
        row = sum(button.sizeHint().width() + self._row.spacing() for button in shown)
        room = width - self._icon.width() - self._dismiss.sizeHint().width() - 2 * EDGE - 2 * MEDIUM
        line = self._texts.line_width()
        is_beside = row + max(line, _LEAST_TEXT * self.fontMetrics().averageCharWidth()) <= room
        self._texts.set_one_line(is_one_line=line <= (room - row if is_beside else room))
        self._body.setDirection(_ROW if is_beside else _COLUMN)
        self._row.setDirection(_ROW if row <= room else _COLUMN)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Dismiss the result on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def hide_retry(self) -> None:
        """Offer no other attempt: the archive of this export is no longer open."""
        self._again.hide()

    def show_completed(self, result: ExportResult, *, has_manifest: bool) -> None:
        """Show what was saved, and the notes; `has_manifest` if it can be verified."""
        sentence = self.tr("{posts} saved to “{name}” ({size})").format(
            posts=saved_text(result), name=result.path.name, size=size(result.bytes)
        )
        caption = self.tr("In {folder}, checked after writing · {duration}").format(
            folder=result.path.parent.name or result.path.parent, duration=duration(result.seconds)
        )
        notes = result.notes_in_words()
        self._copy.content = "\n".join([str(result.path), sentence, *notes])
        self._put_copy(is_below=True)
        self._show_outcome(Outcome.WARNING if notes else Outcome.SUCCESS, sentence, caption, path=result.path)
        self._verify.setVisible(has_manifest)
        self._fit(self.width())
        self._notes.show_notes(notes)
        self._texts.notes.show_number(len(notes))
        if result.has_losses:
            self._icon.show_outcome(Outcome.WARNING, is_incomplete=True)
            self._texts.notes.setChecked(True)
        self._show.setFocus()

    def show_cancelled(self, record: ExportRecord) -> None:
        """Show that nothing was written."""
        self._show_outcome(Outcome.NEUTRAL, self.tr("Export cancelled"), nothing_written(record))
        self._again.setFocus()

    def show_failed(self, failure: Failure, record: ExportRecord) -> None:
        """Show the cause and the remedy."""
        self._copy.content = failure.details
        self._put_copy(is_below=False)
        caption = nothing_written(record)
        self._show_outcome(Outcome.ERROR, failure.sentence, caption, title=self.tr("Export failed"))
        self._copy.show()
        self._copy.setFocus()

    def _show_outcome(
        self, outcome: Outcome, text: str, caption: str, *, title: str = "", path: Path | None = None
    ) -> None:
        self._path = path
        self._icon.show_outcome(outcome)
        self.setProperty("tone", str(outcome))
        self.style().polish(self)
        self._texts.show_texts(text, caption, title=title, name="" if path is None else path.name)
        self._show.setVisible(path is not None)
        self._open.setVisible(path is not None)
        self._verify.hide()
        self._again.setVisible(path is None)
        self._fit(self.width())

    def _put_copy(self, *, is_below: bool) -> None:
        """Put the button below the notes, where it moves no other, or in place with the others."""
        place, other = (self._below, self._row) if is_below else (self._row, self._below)
        if place.indexOf(self._copy) < 0:  # Qt would replace its item, and PySide keep the address of the old one
            other.removeWidget(self._copy)
            place.insertWidget(0 if is_below else self._buttons.index(self._copy), self._copy)

    @Slot(bool)
    def _on_unfolded(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._notes.setVisible(is_open)
        self._copy.setVisible(is_open)
        self._fit(self.width())

    @Slot()
    def _on_show(self) -> None:
        if self._path is not None:
            show_in_folder(self._path, self.window())

    @Slot()
    def _on_open(self) -> None:
        if self._path is not None:
            open_file(self._path, self.window())

    @Slot()
    def _on_verify(self) -> None:
        if self._path is not None:
            self.verify_requested.emit(self._path)
