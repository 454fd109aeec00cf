"""Messages about names of exports that promise something else."""

from exporter_gui.core.formats import find_format, get_format, has_suffix, suffix_of
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.output.packing import ZIP_SUFFIX, Packing
from exporter_gui.core.request import ExportRequest


def notes_on_name(request: ExportRequest) -> tuple[Message, ...]:
    """Return messages if the name of an export has another suffix than its content."""
    suffix = request.destination.suffix
    is_named_zip = suffix.lower() == ZIP_SUFFIX
    if request.packing is Packing.ZIP:
        return () if is_named_zip else (Message(Code.ZIP_WITH_OTHER_NAME),)
    named = find_format(request.destination.name)
    if request.packing is Packing.FOLDER:
        return (Message(Code.FOLDER_WITH_NAME_OF_FILE, {"suffix": suffix}),) if named or is_named_zip else ()
    format_ = get_format(request.format)
    notes = []
    if is_named_zip:
        notes.append(Message(Code.NAME_OF_ZIP, {"format": format_.label}))
    elif named is not None and not has_suffix(request.destination.name, format_):
        notes.append(Message(Code.NAME_OF_OTHER_FORMAT, {"format": format_.label, "suffix": named.suffix}))
    compression = suffix_of(format_, request.options).removeprefix(format_.suffix)
    if not request.destination.name.lower().endswith(compression):
        notes.append(Message(Code.NAME_WITHOUT_COMPRESSION, {"suffix": compression}))
    return tuple(notes)
