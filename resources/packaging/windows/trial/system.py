"""A Windows on which programs are run: this machine, or Wine on it."""

import os
import re
import subprocess
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .steps import StepError

_HIDDEN = re.compile(r"PYTHON|QT_|VIRTUAL_ENV|LD_LIBRARY_PATH|XDG_|TMPDIR|LANG$|LC_")
_REST_OF_OUTPUT_S = 10


@dataclass(frozen=True)
class Finished:
    """A program that has ended: its exit code, and what it wrote to both its streams."""

    code: int
    output: str

    def last_lines(self, count: int = 40) -> str:
        """Return the end of the output."""
        return "\n".join(self.output.splitlines()[-count:])


class System(ABC):
    """Runs Windows programs, whose files this process sees as well."""

    name: str
    python: Path
    """The Windows Python with the packages of requirements-windows.lock."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.logs = work / "logs"

    @abstractmethod
    def prepare(self) -> str:
        """Make the system ready for programs; return what it is."""

    @abstractmethod
    def provide_python(self) -> str:
        """Provide `python`; return what it is."""

    @abstractmethod
    def path(self, file: Path) -> str:
        """Return a path as programs of the system write it."""

    @abstractmethod
    def command(self, program: Path | str) -> list[str]:
        """Return the command by which this process starts a program."""

    @abstractmethod
    def folder(self, variable: str) -> Path:
        """Return the folder that a variable such as LOCALAPPDATA names."""

    @abstractmethod
    def close(self) -> None:
        """End what `prepare` has started."""

    def variables(self) -> dict[str, str]:
        """Return the environment of programs: nothing of this process' own Python and Qt."""
        return {name: value for name, value in os.environ.items() if not _HIDDEN.match(name)}

    def start(self, program: Path | str, *arguments: object, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program, with a pipe for both its streams."""
        return subprocess.Popen(
            [*self.command(program), *self._written(arguments)],
            cwd=self.work,
            env={**self.variables(), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def run(
        self,
        program: Path | str,
        *arguments: object,
        log: str,
        environment: Mapping[str, str] | None = None,
        patience_s: float = 600,
    ) -> Finished:
        """Run a program to its end, with pipes as its streams; keep its output as a log, too."""
        self.logs.mkdir(parents=True, exist_ok=True)
        process = self.start(program, *arguments, **(environment or {}))
        pieces: list[bytes] = []
        reader = threading.Thread(target=_keep, args=(process.stdout, self.logs / f"{log}.txt", pieces), daemon=True)
        reader.start()
        try:
            code = process.wait(patience_s)
        except subprocess.TimeoutExpired:
            process.kill()
            raise StepError(f"{log}: not done after {patience_s:.0f} s; see {self.logs / log}.txt") from None
        reader.join(_REST_OF_OUTPUT_S)  # what the program has started, services of Wine among it, may hold the pipe
        return Finished(code, b"".join(pieces).decode("utf-8", "replace").replace("\r\n", "\n"))

    def python_run(self, *arguments: object, log: str, patience_s: float, **variables: str) -> Finished:
        """Run the Windows Python with the checkout importable."""
        unbuffered = {"PYTHONUNBUFFERED": "1", "PYTHONPYCACHEPREFIX": self.path(self.work / "pycache")}
        environment = {**unbuffered, **variables}
        return self.run(self.python, *arguments, log=log, environment=environment, patience_s=patience_s)

    def _written(self, arguments: Sequence[object]) -> list[str]:
        return [self.path(each) if isinstance(each, Path) else str(each) for each in arguments]


def _keep(stream: Iterable[bytes], log: Path, pieces: list[bytes]) -> None:
    """Copy what a program writes into a log, line by line, and into a list."""
    with log.open("wb") as file:
        for line in stream:
            file.write(line)
            file.flush()
            pieces.append(line)
