"""Templates of what is said of the program's own data."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.NO_DATA_FOLDER: QT_TRANSLATE_NOOP(
        "engine", "There is no folder for the data of programs; history and settings are not kept in this session."
    ),
    Code.DATA_OF_OTHER_PROGRAM: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” was not written by Archive Exporter; history and settings are not kept in this session. Move that"
        " file away to have them again.",
    ),
    Code.DATA_OF_NEWER_VERSION: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” was written by a newer Archive Exporter; history and settings are not kept in this session.",
    ),
    Code.DATA_DAMAGED: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” is damaged; history and settings are not kept in this session. Move that file away to have them"
        " again.",
    ),
    Code.DATA_BUSY: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” is being written by another program; history and settings are not kept in this session. Start"
        " Archive Exporter again to have them.",
    ),
    Code.DATA_DISK_FULL: QT_TRANSLATE_NOOP(
        "engine",
        "The disk is full, so “{path}” cannot be written; history and settings are not kept in this session. Free"
        " some space to have them again.",
    ),
    Code.DATA_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” cannot be written; history and settings are not kept in this session. Check that you may write"
        " to it and to its folder.",
    ),
}
