"""Templates of messages about requests and printed results.

Those of the command line are not translated, and name its flags.
"""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.CURRENT_FOLDER_MISSING: "The current folder no longer exists; change to another folder and try again.",
    Code.ARCHIVE_NAME_EMPTY: "The name of the archive is empty; name a file.",
    Code.OUTPUT_NAME_EMPTY: "The name of the output file is empty; name a file.",
    Code.PATH_EMPTY: "The name after {flag} is empty; name a file or folder, or leave out {flag}.",
    Code.OUTPUT_IS_STREAM: "Standard output cannot be exported to; name a file (./- for a file named “-”).",
    Code.OUTPUT_IS_FOLDER_PATH: "“{path}” is a folder path; add a file name to it.",
    Code.OUTPUT_PLACEHOLDER_UNKNOWN: (
        "“{placeholder}” in the name of the output means nothing; only {date} does, and becomes the day of the export."
    ),
    Code.UNKNOWN_FORMAT: "“{format}” is not a format; choose {formats}.",
    Code.RANGE_REVERSED: QT_TRANSLATE_NOOP("engine", "The range ends before it starts; swap start and end."),
    Code.FROM_AFTER_TO: "--from {start} is after --to {end}; swap them.",
    Code.NO_OFFSET: "“{text}” has no time zone; add Z or an offset like +02:00.",
    Code.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "engine", "“{text}” is not a valid date or time; write it like 2024-03-31 or 2024-03-31T18:00:00+02:00."
    ),
    Code.UNKNOWN_ZONE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is not a known time zone; choose another, like Europe/Berlin or UTC."
    ),
    Code.NO_ZONE_DATA: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or"
        " choose UTC.",
    ),
    Code.NO_OWNER: "“{name}” does not name its owner; choose a DID with --account, or use --all-authors.",
    Code.ACCOUNT_AND_ALL_AUTHORS: "Use either --account or --all-authors.",
    Code.SEVERAL_OWNERS: "“{name}” has several owners; choose one with --account, or use --all-authors: {owners}.",
    Code.SEVERAL_WITH_HANDLE: (
        "“{name}” has several owners with the handle “{wanted}”; choose one by its DID: {dids}."
    ),
    Code.UNKNOWN_OWNER: "“{name}” has no owner “{wanted}”; choose one of these with --account: {owners}.",
    Code.OWNERS_NOT_NAMED: (
        "“{name}” does not name its owners, so “{wanted}” is unknown; choose a DID with --account, or use"
        " --all-authors."
    ),
    Code.UNKNOWN_SUFFIX: "“{name}” has no known suffix; add {choices}.",
    Code.ZIP_NOT_ASKED_FOR: "“{name}” is named like a ZIP; add --zip, or choose another name.",
    Code.OPTION_OF_OTHER_FORMAT: "The format {format} has no option {option}; remove it, or choose another format.",
    Code.OPTIONS_OF_OTHER_FORMAT: "The options do not belong to the format {format}; use its own options.",
    Code.NEEDS_PACKING: (
        "“{name}” would be a single file, which takes neither media files nor the form of a bag; add --folder or --zip."
    ),
    Code.MEDIA_FOLDER_WITHOUT_PACKING: (
        "A single file takes no media files; add --folder or --zip, or leave out --media-root."
    ),
    Code.MEDIA_FOLDER_WITHOUT_MEDIA: "No media files are read with --media none; leave out that or --media-root.",
    Code.FORMAT_NOT_INSTALLED: QT_TRANSLATE_NOOP(
        "engine",
        "{format} needs the packages {packages}, which are not installed; install exporter-gui[{extra}], or choose"
        " another format.",
    ),
    Code.NEEDS_FOLDER: QT_TRANSLATE_NOOP(
        "engine", "{format} in folders by month cannot be a single file; export to a folder, or as one file."
    ),
    Code.MANY_FILES: QT_TRANSLATE_NOOP(
        "engine", "{format} are many files and cannot be a single one; export to a folder or a ZIP."
    ),
    Code.OPTION_CONTRADICTS_NAME: "The name “{name}” contradicts {option}; change the suffix, or remove the option.",
    Code.EVERYTHING_NEEDS_PACKING: QT_TRANSLATE_NOOP(
        "engine", "A single file takes posts only; export everything as a folder or a ZIP."
    ),
    Code.EVERYTHING_NEEDS_REPOSITORY: QT_TRANSLATE_NOOP(
        "engine", "“{name}” holds posts only; everything can be exported from a repository (repo.car)."
    ),
    Code.NOT_PRINTED: "The result could not be printed ({reason}); check where standard output goes.",
    Code.COMPLETE_BUT_NOT_PRINTED: (
        "“{path}” is complete, but the result could not be printed ({reason}); check where standard output goes."
    ),
}
