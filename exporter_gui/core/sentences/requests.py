"""Templates of what is said of requests and of printed results. Those of the command line alone are not translated."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.UNKNOWN_FORMAT: "“{format}” is not a format; choose one of {formats}.",
    Code.RANGE_REVERSED: QT_TRANSLATE_NOOP("engine", "The range ends before it begins; exchange its two ends."),
    Code.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "engine", "“{text}” is neither a date nor an instant; write it like 2024-03-31 or 2024-03-31T18:00:00+02:00."
    ),
    Code.UNKNOWN_ZONE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is not a time zone that is known here; choose another, like Europe/Berlin or UTC."
    ),
    Code.NO_ZONE_DATA: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or"
        " choose UTC.",
    ),
    Code.NO_OWNER: "“{name}” does not say whose it is; name a DID with --account, or take --all-authors.",
    Code.SEVERAL_OWNERS: "“{name}” has several owners; choose one with --account, or --all-authors: {owners}.",
    Code.SEVERAL_WITH_HANDLE: (
        "“{name}” has several owners with the handle “{wanted}”; choose one by its DID: {dids}."
    ),
    Code.UNKNOWN_OWNER: "“{name}” has no owner “{wanted}”; {known}.",
    Code.NOBODY_TO_CHOOSE: "it names no owner; give a DID",
    Code.OWNERS_TO_CHOOSE: "its owners are {owners}",
    Code.FORMAT_NOT_TOLD: "“{name}” does not tell the format; add {choices}.",
    Code.OPTION_OF_OTHER_FORMAT: "The format {format} has no option {option}; leave it out, or choose another format.",
    Code.OPTIONS_OF_OTHER_FORMAT: "The options belong to another format than {format}; choose those of one format.",
    Code.NEEDS_PACKING: (
        "A single file takes neither media files nor the form of a bag; export as a folder or a ZIP (--folder or"
        " --zip)."
    ),
    Code.NOT_PRINTED: "The result could not be printed ({reason}); check where standard output goes.",
    Code.COMPLETE_BUT_NOT_PRINTED: (
        "“{path}” is complete, but the result could not be printed ({reason}); check where standard output goes."
    ),
}
