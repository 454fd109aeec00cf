"""Strip with what is wrong with an archive."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from exporter_gui.core.messages import Message
from exporter_gui.core.sentences import in_words
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import EDGE, MEDIUM, SMALL
from exporter_gui.ui.widgets.fitting_area import FittingArea
from exporter_gui.ui.widgets.icon_view import IconView
from exporter_gui.ui.widgets.label_text import set_label_text

_MOST_LINES, _FEWEST_LINES = 7, 3


class _Problems(QWidget):
    """Sentences, and a button to dismiss them."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setProperty("tone", "warning")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel()
        self.label.setObjectName("problemsLabel")
        self.label.setAccessibleName(self.tr("Problems of the archive"))
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        dismiss = QToolButton()
        dismiss.setObjectName("dismissProblemsButton")
        dismiss.setIcon(icon("x"))
        dismiss.setAccessibleName(self.tr("Dismiss the problems"))
        dismiss.setToolTip(self.tr("Dismiss"))
        dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dismiss.clicked.connect(self.dismissed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(EDGE, SMALL, EDGE - SMALL, SMALL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(IconView("triangle-alert", Ink.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        layout.addWidget(dismiss, 0, Qt.AlignmentFlag.AlignTop)


class ProblemsStrip(FittingArea):
    """Says what is missing or untrue in the archive that was opened, until it is dismissed."""

    dismissed = Signal()

    def __init__(self) -> None:
        self._problems = _Problems()
        super().__init__(self._problems, most_lines=_MOST_LINES, fewest_lines=_FEWEST_LINES)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._problems.dismissed.connect(self._on_dismissed)
        self.hide()

    def show_problems(self, problems: Sequence[Message]) -> None:
        """Show problems, one in a line; hidden if there are none."""
        set_label_text(self._problems.label, "\n".join(in_words(problem) for problem in problems))
        self.setVisible(bool(problems))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Dismiss the problems on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_dismissed()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_dismissed(self) -> None:
        self.dismissed.emit()
        self.hide()
