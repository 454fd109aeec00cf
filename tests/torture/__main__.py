"""Prints what came of exports under failing system calls, and of damaged archives: `python3 dev.py torture`."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.torture import damaged_archives, report
from tests.torture.sweep import Sweep
from tests.torture.traced import TracedRun, is_possible


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py torture", description=__doc__)
    parser.add_argument("--injections", type=int, default=2_000, help="exports in which a system call fails")
    parser.add_argument("--traced", type=int, default=200, help="the same by strace, where it is installed")
    parser.add_argument("--damages", type=int, default=500, help="exports of damaged archives")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    are_right = [
        _fail_calls(options.injections, options.seed, traced=False),
        _fail_calls(options.traced, options.seed, traced=True),
        _damage_archives(options.damages, options.seed),
    ]
    return 0 if all(are_right) else 1


def _fail_calls(number: int, seed: int, *, traced: bool) -> bool:
    if not number or (traced and not is_possible()):
        return True
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        for outcome in Sweep(Path(folder), seed, TracedRun if traced else None).outcomes(number):
            outcomes.append(outcome)
            for violation in outcome.violations:
                print(f"{outcome.way}, {outcome.fault}: {violation}\n  said: {outcome.said.strip()[:300]}\n")
    return report.print_table(outcomes)


def _damage_archives(number: int, seed: int) -> bool:
    if not number:
        return True
    with tempfile.TemporaryDirectory() as folder:
        bases = damaged_archives.make_bases(Path(folder))
        seeds = range(seed * number, (seed + 1) * number)
        return damaged_archives.print_table(list(damaged_archives.outcomes(bases, seeds, Path(folder))))


if __name__ == "__main__":
    sys.exit(main())
