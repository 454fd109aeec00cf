"""Shared fixtures: archives, created once, and the Hypothesis profile."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.same_machine import settle

TESTS = Path(__file__).resolve().parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
A_WHILE_AGO = 1_700_000_000.25

# The same examples at every run; `--hypothesis-profile=search` looks for new ones, and for long.
settings.register_profile(
    "suite", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", settings.get_profile("suite"), derandomize=False, max_examples=3_000)
settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def same_on_every_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Hide the machine's fonts, zone, language and desktop, and its user's files, before Qt starts."""
    with pytest.MonkeyPatch.context() as environment:
        settle(tmp_path_factory.mktemp("machine"), environment)
        yield


@pytest.fixture(scope="session")
def make_archive(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make an archive with these arguments of `make_archive.py`, once; tests that change it take a copy."""
    made: dict[tuple[str, ...], Path] = {}

    def make(*arguments: str) -> Path:
        if arguments not in made:
            path = tmp_path_factory.mktemp("archive") / "archive.db"
            subprocess.run(
                [sys.executable, TESTS / "make_archive.py", path, *arguments], check=True, capture_output=True
            )
            os.utime(path, (A_WHILE_AGO, A_WHILE_AGO))  # as if nobody had written to it lately
            made[arguments] = path
        return made[arguments]

    return make


@pytest.fixture
def archive(make_archive: Callable[..., Path]) -> Path:
    """An archive of one owner: 5,000 posts, which are five batches."""
    return make_archive("--posts", "5000")


@pytest.fixture
def own_archive(make_archive: Callable[..., Path], tmp_path: Path) -> Callable[..., Path]:
    """Make an archive that belongs to the test, alone in a folder."""

    def make(*arguments: str, name: str = "archive.db") -> Path:
        path = tmp_path / "own" / name
        path.parent.mkdir(parents=True)
        return Path(shutil.copy2(make_archive(*arguments), path))

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder to export to."""
    path = tmp_path / "exports"
    path.mkdir()
    return path


@pytest.fixture
def python() -> Callable[..., subprocess.Popen[str]]:
    """Start Python code in a process of its own, with the program importable; it is ended with the test."""
    started: list[subprocess.Popen[str]] = []

    def start(code: str, *arguments: object, **variables: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(TESTS.parent), **variables},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
