"""Test the program on Windows, from its test suite to its removal: natively, or under Wine.

    try_windows.py [--only STEP,STEP] [--work FOLDER] [TESTS]

Steps: system, python, tests, bundle, installer, install, self-test, exports, window, upgrade, running, uninstall.
Selected steps use the results of earlier runs in the work folder (build/windows). TESTS selects tests.
Run by `python3 dev.py windows`.
"""

import argparse
import sys
from pathlib import Path

from contents import ROOT
from windows.trial.built import build_bundle, build_installer
from windows.trial.exports import compare_exports
from windows.trial.installation import Installation
from windows.trial.native import Native
from windows.trial.steps import Step, run_steps, table
from windows.trial.suite import run_suite
from windows.trial.system import System
from windows.trial.window import use_window
from windows.trial.wine import Wine

_SETUP = ("system", "python")
"""Steps that are also run if a selected step needs them; they do nothing that is already done."""


def main() -> int:
    """Run the selected steps and print a table; return 1 if any failed."""
    parser = argparse.ArgumentParser(description="Test the program on Windows, natively or under Wine.")
    parser.add_argument("--only", metavar="STEP,STEP", help="steps to run (default: all)")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "windows", help="work folder")
    parser.add_argument("tests", nargs="*", help="tests to run instead of all")
    options = parser.parse_args()
    work = options.work.absolute()
    work.mkdir(parents=True, exist_ok=True)
    system: System = Native(work) if sys.platform == "win32" else Wine(work)
    steps = steps_on(system, options.tests)
    wanted = options.only.split(",") if options.only else [step.name for step in steps]
    if unknown := set(wanted) - {step.name for step in steps}:
        parser.error(f"unknown step: {', '.join(sorted(unknown))}")
    needed = {need for step in steps if step.name in wanted for need in step.needs if need in _SETUP}
    try:
        outcomes = run_steps(step for step in steps if step.name in needed.union(wanted))
    finally:
        system.close()
    print(f"\n{table(outcomes)}")
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def steps_on(system: System, tests: list[str]) -> list[Step]:
    """Return all steps in order."""
    installation = Installation(system)
    return [
        Step("system", system.prepare),
        Step("python", system.provide_python, ("system",)),
        Step("tests", lambda: run_suite(system, tests), _SETUP),
        Step("bundle", lambda: build_bundle(system), _SETUP),
        Step("installer", lambda: build_installer(system), ("bundle",)),
        Step("install", installation.install, ("system", "installer")),
        Step("self-test", installation.self_test, ("system", "install")),
        Step("exports", lambda: compare_exports(system), ("system", "install")),
        Step("window", lambda: use_window(system), (*_SETUP, "install")),
        Step("upgrade", installation.upgrade, ("system", "install")),
        Step("running", installation.refuse_while_running, ("system", "install")),
        Step("uninstall", installation.uninstall, ("system", "install")),
    ]


if __name__ == "__main__":
    sys.exit(main())
