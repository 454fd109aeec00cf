"""Theme: Fusion with our palette and style sheet, in light or dark."""

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import DARK, LIGHT, Colors
from exporter_gui.ui.theme.held_alt import HeldAlt, repaint_windows
from exporter_gui.ui.theme.icons import repaint_icons
from exporter_gui.ui.theme.palette import palette_of
from exporter_gui.ui.theme.style_sheet import style_sheet
from exporter_gui.ui.theme.theme_style import ThemeStyle

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def apply_theme(scheme: str) -> None:
    """Show every window in `light` or `dark`; anything else follows the system, now and when it changes."""
    application = _application()
    theme = application.findChild(Theme) or Theme(application)
    theme.show_scheme(scheme)


class Theme(QObject):
    """Colors of the application. A child of the application, made once."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._wanted: Qt.ColorScheme | None = None
        self._shown: Colors | None = None
        self._style = ThemeStyle()
        application.setStyle(self._style)
        self._alt = HeldAlt(self)
        self._alt.changed.connect(self._underline_letters)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._show)

    def show_scheme(self, scheme: str) -> None:
        """Show `light` or `dark`, or follow the system."""
        self._wanted = _SCHEMES.get(scheme)
        QGuiApplication.styleHints().setColorScheme(self._wanted or Qt.ColorScheme.Unknown)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Apply the colors unless they are shown already."""
        scheme = self._wanted or QGuiApplication.styleHints().colorScheme()
        colors = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        if colors is self._shown:
            return
        self._shown = colors
        QDir.setSearchPaths("icons", [str(resource("icons/controls"))])
        self._application.setPalette(palette_of(colors))
        self._application.setStyleSheet(style_sheet(colors))
        repaint_icons()

    @Slot(bool)
    def _underline_letters(self, are_wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._style.underlines_letters = are_wanted
        repaint_windows()


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        message = "a theme needs a QApplication"
        raise TypeError(message)
    return application
