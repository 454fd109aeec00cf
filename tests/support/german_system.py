"""A system whose numbers and dates are German, while the window is in another language."""

from PySide6.QtCore import QLocale


class GermanSystem(QLocale):
    """Stands for `QLocale`."""

    @staticmethod
    def system() -> QLocale:
        """The formats of the system."""
        return QLocale("de_DE")
