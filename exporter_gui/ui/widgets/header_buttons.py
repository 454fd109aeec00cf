"""Icon buttons at the end of a header."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import ICON, SMALL
from exporter_gui.ui.widgets.label_text import spoken

_PADDING = 12


class HeaderButtons(QWidget):
    """Buttons of actions, and one of the menu with all actions. Each has a tooltip and a name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SMALL)
        self._menu_button: QToolButton | None = None

    def show_actions(self, actions: Sequence[tuple[QAction, str]], menu: QMenu | None) -> None:
        """Fill with actions and the names of their icons; without a menu where the system shows its own."""
        for action, icon_name in actions:
            button = _button(f"{action.objectName().removesuffix('Action')}Button", spoken(action.text()), icon_name)
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            self._row.addWidget(button)
        if menu is not None:
            self._menu_button = _button("menuButton", menu.title(), "menu")
            self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            self._menu_button.setMenu(menu)
            self._row.addWidget(self._menu_button)

    def open_menu(self) -> bool:
        """Open the menu below its button, with its first action selected. Return False if the button is not seen."""
        button = self._menu_button
        if button is None or not button.isVisible() or button.menu() is None:
            return False
        menu = button.menu()
        end = button.rect().bottomLeft() if self.isRightToLeft() else button.rect().bottomRight()
        place = button.mapToGlobal(end)
        menu.popup(place if self.isRightToLeft() else place - QPoint(menu.sizeHint().width(), 0))
        menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled() and action.text()))
        return True


def _button(name: str, text: str, icon_name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(ICON, ICON))
    button.setFixedSize(ICON + 2 * _PADDING - SMALL, ICON + 2 * _PADDING - SMALL)
    button.setToolTip(text)
    button.setAccessibleName(text)
    return button
