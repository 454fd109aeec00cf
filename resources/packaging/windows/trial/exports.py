"""Step that compares exports of the installed program with those of bskyarchive and of other systems."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from contents import NAME, ROOT

from .installation import Installation
from .steps import StepError
from .system import System


def compare_exports(system: System) -> str:
    """Export the cases of tests/expected and the sample; return the number of identical files."""
    folder = system.work / "exports"
    folder.mkdir(exist_ok=True)
    program = Installation(system).folder / f"{NAME}.exe"
    cases = _cases()
    for case in cases:
        archive = _archive(folder, case["make_archive_arguments"])
        output = folder / f"{case['case']}.{case['format']}"
        options = [text for name in ("account", "from", "to") if case[name] for text in (f"--{name}", case[name])]
        _export(system, program, archive, output, *options)
        if hashlib.sha256(output.read_bytes()).hexdigest() != case["sha256"]:
            raise StepError(f"{output} differs from the file that bskyarchive wrote")
    for suffix in ("json", "csv"):
        _compare_sample(system, program, folder, suffix)
    return (
        f"{len(cases)} files identical to those of bskyarchive, 2 identical to those of this program on {sys.platform}"
    )


def _archive(folder: Path, arguments: str) -> Path:
    """Create an archive with these arguments of make_archive.py, unless it exists."""
    archive = folder / f"{arguments.replace(' ', '')}.db"
    if not archive.exists():
        make: list[str | Path] = [sys.executable, ROOT / "tests" / "make_archive.py", archive, *arguments.split()]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
    return archive


def _compare_sample(system: System, program: Path, folder: Path, suffix: str) -> None:
    sample, output, here = ROOT / "resources" / "sample.db", folder / f"sample.{suffix}", folder / f"here.{suffix}"
    _export(system, program, sample, output)
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "exporter_gui",
        "export",
        sample,
        "--output",
        here,
        "--force",
        "--quiet",
    ]
    subprocess.run(command, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    if output.read_bytes() != here.read_bytes():
        raise StepError(f"{output} differs from {here}")


def _export(system: System, program: Path, archive: Path, output: Path, *options: str) -> None:
    done = system.run(program, "export", archive, "--output", output, "--force", "--quiet", *options, log="export")
    if done.code:
        raise StepError(f"the export of {archive.name} ended with {done.code}:\n{done.last_lines()}")


def _cases() -> list[dict[str, str]]:
    lines = (ROOT / "tests" / "expected" / "cases.tsv").read_text(encoding="utf-8").splitlines()
    return [dict(zip(lines[0].split("\t"), line.split("\t"), strict=True)) for line in lines[1:]]
