"""Page in place of the posts."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.theme.icons import Ink, icon, icon_picture
from exporter_gui.ui.theme.metrics import LARGE, MEDIUM
from exporter_gui.ui.widgets.label_text import set_label_text

_ICON = 32


class StatusPage(QWidget):
    """Icon, a sentence, and what can be done."""

    reset_requested = Signal()
    swap_requested = Signal()
    """Start and end of the range are to be swapped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon, self._shown = QLabel(), ("clock", Ink.SECONDARY)
        self._text = QLabel()
        self._text.setObjectName("previewStatusLabel")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setAccessibleName(self.tr("Posts to export"))
        self._reset = self._button("resetFiltersButton", self.tr("Reset to everything"))
        self._reset.clicked.connect(self.reset_requested)
        self._swap = self._button("swapRangeButton", self.tr("Swap start and end"))
        self._swap.setIcon(icon("arrow-left-right"))
        self._swap.clicked.connect(self.swap_requested)
        for label in (self._icon, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        for button in (self._reset, self._swap):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    @staticmethod
    def _button(name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        self._show("clock", Ink.SECONDARY, self.tr("Counting…"))

    def show_nothing(self, *, has_posts: bool, is_only_new: bool = False, reason: str = "") -> None:
        """Show that no post matches, that none is new, or that there is none; with a reason if it is damage."""
        if reason:
            self._show("triangle-alert", Ink.WARNING, reason, can_reset=has_posts)
        elif has_posts:
            text = self.tr("No new posts.") if is_only_new else self.tr("No posts match.")
            self._show("list-filter", Ink.SECONDARY, text, can_reset=True)
        else:
            self._show("file", Ink.SECONDARY, self.tr("No posts to export."))

    def show_error(self, sentence: str, *, can_swap: bool) -> None:
        """Show why there are no posts, and a button that swaps start and end of the range if that helps."""
        self._show("circle-alert", Ink.ERROR, sentence, can_swap=can_swap)

    def _show(self, icon_name: str, ink: Ink, text: str, *, can_reset: bool = False, can_swap: bool = False) -> None:
        self._shown = icon_name, ink
        self._draw_icon()
        set_label_text(self._text, text)
        self._reset.setVisible(can_reset)
        self._swap.setVisible(can_swap)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon in the colors of another scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(icon_picture(*self._shown, _ICON, self.devicePixelRatioF()))
