"""Output for a terminal."""

from collections.abc import Iterable

from exporter_gui.core.errors import ExporterError
from exporter_gui.core.sentences import for_command_line
from exporter_gui.standard_streams import print_error, print_result


def print_lines(lines: Iterable[str]) -> None:
    """Print the lines of a result. Raises `OutputError`."""
    print_result("\n".join(map(printable, lines)))


def print_message(sentence: str) -> None:
    """Print a sentence to standard error, after the program's name."""
    print_error(f"exporter-gui: {printable(sentence)}")


def print_failure(error: ExporterError) -> None:
    """Print the sentence of an error."""
    print_message(for_command_line(error.message, *error.notes))


def printable(line: str) -> str:
    """Escape control characters and line breaks, which names may contain."""
    return "".join(character if character.isprintable() else _escape(character) for character in line)


def _escape(character: str) -> str:
    code = ord(character)
    is_byte = 0xDC80 <= code <= 0xDCFF  # noqa: PLR2004 - the surrogate escape of an undecodable byte
    return f"\\x{code & 0xFF if is_byte else code:02x}"
