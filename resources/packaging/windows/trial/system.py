"""Windows systems that run programs: this machine, or Wine."""

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
    """Exit code and combined output of a finished program."""

    code: int
    output: str

    def last_lines(self, count: int = 40) -> str:
        """Return the end of the output."""
        return "\n".join(self.output.splitlines()[-count:])


class System(ABC):
    """System that runs Windows programs and shares its files with this process."""

    name: str
    python: Path
    """The Windows Python with the packages of requirements-windows.lock."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.logs = work / "logs"

    @abstractmethod
    def prepare(self) -> str:
        """Prepare the system; return its description."""

    @abstractmethod
    def provide_python(self) -> str:
        """Provide `python`; return its description."""

    @abstractmethod
    def path(self, file: Path) -> str:
        """Return a path as programs of the system write it."""

    @abstractmethod
    def command(self, program: Path | str) -> list[str]:
        """Return the command that starts a program."""

    @abstractmethod
    def folder(self, variable: str) -> Path:
        """Return the folder in a variable such as LOCALAPPDATA."""

    @abstractmethod
    def close(self) -> None:
        """Stop the processes that `prepare` started."""

    def variables(self) -> dict[str, str]:
        """Return the environment for programs, without variables of this process's Python and Qt."""
        return {name: value for name, value in os.environ.items() if not _HIDDEN.match(name)}

    def start(self, program: Path | str, *arguments: object, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program with one pipe for stdout and stderr."""
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
        """Run a program until it exits; also write its output to a log file."""
        self.logs.mkdir(parents=True, exist_ok=True)
        process = self.start(program, *arguments, **(environment or {}))
        pieces: list[bytes] = []
        reader = threading.Thread(target=_keep, args=(process.stdout, self.logs / f"{log}.txt", pieces), daemon=True)
        reader.start()
        try:
            code = process.wait(patience_s)
        except subprocess.TimeoutExpired:
            process.kill()
            raise StepError(f"{log}: timed out after {patience_s:.0f} s; see {self.logs / log}.txt") from None
        reader.join(
            _REST_OF_OUTPUT_S
        )  # processes that the program started, like services of Wine, may keep the pipe open
        return Finished(code, b"".join(pieces).decode("utf-8", "replace").replace("\r\n", "\n"))

    def python_run(self, *arguments: object, log: str, patience_s: float, **variables: str) -> Finished:
        """Run the Windows Python with the checkout importable."""
        unbuffered = {"PYTHONUNBUFFERED": "1", "PYTHONPYCACHEPREFIX": self.path(self.work / "pycache")}
        environment = {**unbuffered, **variables}
        return self.run(self.python, *arguments, log=log, environment=environment, patience_s=patience_s)

    def _written(self, arguments: Sequence[object]) -> list[str]:
        return [self.path(each) if isinstance(each, Path) else str(each) for each in arguments]


def _keep(stream: Iterable[bytes], log: Path, pieces: list[bytes]) -> None:
    """Copy the output of a program to a log, line by line, and to a list."""
    with log.open("wb") as file:
        for line in stream:
            file.write(line)
            file.flush()
            pieces.append(line)
