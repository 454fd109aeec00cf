"""Templates of messages about the program's own data."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.NO_DATA_FOLDER: QT_TRANSLATE_NOOP(
        "engine", "There is no application data folder; history and settings will not be saved in this session."
    ),
    Code.DATA_OF_OTHER_PROGRAM: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” belongs to another program, so history and settings will not be saved in this session. Move that"
        " file to another folder to save them again.",
    ),
    Code.DATA_OF_NEWER_VERSION: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” was written by a newer version of Archive Exporter, so history and settings will not be saved in"
        " this session.",
    ),
    Code.DATA_DAMAGED: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” is damaged, so history and settings will not be saved in this session. Move that file to another"
        " folder to start with empty ones.",
    ),
    Code.DATA_BUSY: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” is in use by another program, so history and settings will not be saved in this session. Restart"
        " Archive Exporter to use them again.",
    ),
    Code.DATA_DISK_FULL: QT_TRANSLATE_NOOP(
        "engine",
        "The disk is full, so “{path}” cannot be written; history and settings will not be saved in this session."
        " Free some space to save them again.",
    ),
    Code.DATA_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” cannot be written, so history and settings will not be saved in this session. Check the permissions"
        " of the file and its folder.",
    ),
}
