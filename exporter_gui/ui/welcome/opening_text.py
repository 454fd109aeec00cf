"""Progress of opening a repository in words."""

from PySide6.QtCore import QCoreApplication

from exporter_gui.core.progress import OpeningProgress, OpeningStep
from exporter_gui.ui.widgets.quantities import number


def opening_text(name: str, progress: OpeningProgress, percent: int) -> str:
    """Return a text like `Reading “repo.car”… 40%`."""
    match progress.step:
        case OpeningStep.MEDIA:
            text = QCoreApplication.translate("opening_text", "Looking for media files… {files} looked at")
        case OpeningStep.COMBINING:
            text = QCoreApplication.translate("opening_text", "Combining the archives… {percent}%")
        case _:
            text = QCoreApplication.translate("opening_text", "Reading “{name}”… {percent}%")
    return text.format(name=name, percent=number(percent), files=number(progress.files))
