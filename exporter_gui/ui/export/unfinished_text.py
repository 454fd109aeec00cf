"""Sentences about the destination of an export that has not been completed."""

from PySide6.QtCore import QCoreApplication

from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.core.output.packing import Packing


def nothing_written(record: ExportRecord) -> str:
    """Return a sentence like `No file was created.`, for an outcome."""
    translate = QCoreApplication.translate
    unchanged = {
        Packing.FILE: translate("unfinished_text", "Your existing file is unchanged."),
        Packing.FOLDER: translate("unfinished_text", "Your existing folder is unchanged."),
        Packing.ZIP: translate("unfinished_text", "Your existing ZIP is unchanged."),
    }
    nothing = {
        Packing.FILE: translate("unfinished_text", "No file was created."),
        Packing.FOLDER: translate("unfinished_text", "No folder was created."),
        Packing.ZIP: translate("unfinished_text", "No ZIP was created."),
    }
    return (unchanged if record.is_replacing else nothing)[record.choices.packing]


def nothing_will_be_written(record: ExportRecord) -> str:
    """Return a sentence like `No file will be created.`, for a question whether to cancel the export."""
    translate = QCoreApplication.translate
    unchanged = {
        Packing.FILE: translate("unfinished_text", "Your existing file stays unchanged."),
        Packing.FOLDER: translate("unfinished_text", "Your existing folder stays unchanged."),
        Packing.ZIP: translate("unfinished_text", "Your existing ZIP stays unchanged."),
    }
    nothing = {
        Packing.FILE: translate("unfinished_text", "No file will be created."),
        Packing.FOLDER: translate("unfinished_text", "No folder will be created."),
        Packing.ZIP: translate("unfinished_text", "No ZIP will be created."),
    }
    return (unchanged if record.is_replacing else nothing)[record.choices.packing]
