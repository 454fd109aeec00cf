"""Style of all widgets, below the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from exporter_gui.ui.theme.icons import icon

_Standard = QStyle.StandardPixmap
_ICONS = {
    _Standard.SP_FileDialogToParent: "chevron-up",
    _Standard.SP_FileDialogNewFolder: "folder-plus",
    _Standard.SP_FileDialogListView: "list",
    _Standard.SP_FileDialogDetailedView: "rows-3",
}
"""Of Qt's own file dialog, whose arrows would be black in dark windows."""
_BACK, _FORWARD = "chevron-left", "chevron-right"


class ThemeStyle(QProxyStyle):
    """Fusion with our icons, which underlines the letters that Alt types on request.

    Letters of menus, which need no Alt, are always underlined.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.underlines_letters = False

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Return Fusion's hint, except about underlines."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut and not isinstance(widget, QMenu):
            return int(self.underlines_letters)
        return super().styleHint(hint, option, widget, returnData)

    def standardIcon(  # noqa: N802 - Qt's name
        self, standard: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        """Return Fusion's icon, or ours."""
        if standard in (_Standard.SP_ArrowBack, _Standard.SP_ArrowForward):
            is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            return icon(_BACK if (standard == _Standard.SP_ArrowBack) != is_mirrored else _FORWARD)
        return icon(_ICONS[standard]) if standard in _ICONS else super().standardIcon(standard, option, widget)
