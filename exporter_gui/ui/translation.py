"""Translation of the user interface."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from exporter_gui.core.language import set_language
from exporter_gui.resources import resource
from exporter_gui.ui.widgets.quantities import number, size


def install_translation(application: QCoreApplication, locale: QLocale) -> None:
    """Install translators for the application's and Qt's texts; untranslated texts stay English."""
    own = str(resource("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("exporter-gui", own)):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
    set_language(application.translate, number, size)
