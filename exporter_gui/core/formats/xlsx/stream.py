"""File-like object for `zipfile` around an output."""

from exporter_gui.core.output.destination import OutputFile


class Stream:
    """OutputFile that `zipfile` can write to, without seeking. After a failure, further data is dropped."""

    def __init__(self, output: OutputFile) -> None:
        self._output: OutputFile | None = output

    def write(self, data: bytes) -> int:
        """Append data."""
        if self._output is not None:
            output, self._output = self._output, None
            output.write(bytes(data))
            self._output = output
        return len(data)

    def flush(self) -> None:
        """Do nothing: the output does not buffer."""

    def close(self) -> None:
        """Drop what is written from now on."""
        self._output = None
