"""Step that uses the window of the installed program: start-up time, and an export by keyboard."""

import json
from pathlib import Path

from contents import ROOT, TITLE

from .installation import Installation
from .steps import StepError
from .system import System

_HERE = Path(__file__).resolve().parent
_MAX_SECONDS = 5.0


def use_window(system: System) -> str:
    """Open the sample in the window, export it by keyboard, and close the window; return a summary."""
    program = Installation(system).folder / f"{TITLE}.exe"
    archive = program.parent / "_internal" / "resources" / "sample.db"
    output = system.work / "exports" / "by keyboard.json"
    output.parent.mkdir(exist_ok=True)
    output.unlink(missing_ok=True)
    done = system.python_run(_HERE / "keyboard.py", program, archive, output, log="window", patience_s=300)
    if done.code:
        raise StepError(f"the window could not be controlled:\n{done.last_lines()}")
    seconds = float(done.output.partition("first window after ")[2].partition(" s")[0])
    if seconds > _MAX_SECONDS:
        raise StepError(f"the first window took {seconds} s, more than {_MAX_SECONDS}")
    reference = ROOT / "resources" / "sample.db"
    if archive.read_bytes() != reference.read_bytes():
        raise StepError("the opened archive was changed")
    return f"first window after {seconds} s, {len(json.loads(output.read_bytes()))} posts exported by keyboard"
