"""Menu of a window without a menu bar."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidgetAction

from exporter_gui.ui.theme.metrics import MEDIUM, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import heading
from exporter_gui.ui.widgets.alt_key import AltKey
from exporter_gui.ui.widgets.header_buttons import HeaderButtons


class PopupMenu(QMenu):
    """One menu with the actions of several, Quit last, whose keys work while it is closed. F10 and Alt open it."""

    def __init__(self, window: QMainWindow, menus: Iterable[QMenu]) -> None:
        super().__init__(window)
        self.setTitle(self.tr("Menu"))
        self.setObjectName("mainMenu")
        self._headers: list[HeaderButtons] = []
        leave: list[QAction] = []
        for menu in menus:
            self.addSeparator()
            for action in menu.actions():
                if action.menuRole() == QAction.MenuRole.QuitRole:
                    leave.append(action)
                    continue
                is_title = action.isSeparator() and action.text()
                self.addAction(self._section(action.text()) if is_title else action)
            window.addActions(menu.actions())
        self.addSeparator()
        self.addActions(leave)
        open_ = QAction(self.tr("Menu"), window)
        open_.setObjectName("menuAction")
        open_.setShortcut(Qt.Key.Key_F10)
        open_.triggered.connect(self.open)
        window.addAction(open_)
        AltKey(window).pressed.connect(self.open)

    def _section(self, title: str) -> QAction:
        """Return the title of a section, which few styles draw themselves."""
        label = heading(title)
        label.setContentsMargins(MEDIUM, SMALL, MEDIUM, TIGHT)
        section = QWidgetAction(self)
        section.setDefaultWidget(label)
        section.setEnabled(False)
        return section

    def add_header(self, buttons: HeaderButtons) -> None:
        """Open below the button of this header while it is seen."""
        self._headers.append(buttons)

    @Slot()
    def open(self) -> None:
        """Open below the button that is seen."""
        any(buttons.open_menu() for buttons in self._headers)
