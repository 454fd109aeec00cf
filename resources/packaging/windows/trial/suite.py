"""Step that runs the test suite on Windows."""

import re

from contents import ROOT

from .steps import StepError
from .system import System

_LAST_LINE = re.compile(r"^=+ (.*(?:passed|failed|error).*) in .*=+$", re.MULTILINE)
_SKIPPED = re.compile(r"^SKIPPED .*$", re.MULTILINE)
_TIMEOUT_S = 3 * 60 * 60


def run_suite(system: System, arguments: list[str]) -> str:
    """Run all or the given tests; print the reasons for skipped ones; return the counts."""
    done = system.python_run(
        *("-m", "pytest", "-p", "no:cacheprovider", "--rootdir", ROOT, "-c", ROOT / "pyproject.toml"),
        *("--basetemp", system.work / "temp", *(_named(system, each) for each in arguments or ["tests"])),
        log="tests",
        patience_s=_TIMEOUT_S,
        PYTHONPATH=system.path(ROOT),
        QT_QPA_PLATFORM="offscreen",
    )
    for line in _SKIPPED.findall(done.output):
        print(line)
    counts = _LAST_LINE.findall(done.output)
    if done.code or not counts:
        print(done.last_lines(200))
        raise StepError(counts[-1] if counts else f"pytest exited with {done.code}; see the log")
    return str(counts[-1])


def _named(system: System, test: str) -> str:
    """Return the pytest id of a test, with its path as the tested system writes it."""
    path, colons, name = test.partition("::")
    return f"{system.path(ROOT / path)}{colons}{name}"
