"""Prints what came of failing system calls and of damaged archives: `python3 dev.py torture`."""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "core"))


def run() -> int:
    import damaged_archives  # noqa: PLC0415 - needs the path above
    from report import print_table  # noqa: PLC0415 - needs the path above
    from sweep import Sweep  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="dev.py torture", description=__doc__)
    parser.add_argument("--injections", type=int, default=2_000, help="exports in which a call fails")
    parser.add_argument("--archives", type=int, default=1_000, help="damaged archives to export")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcomes = []
        for outcome in Sweep(Path(folder), options.seed).outcomes(options.injections):
            outcomes.append(outcome)
            for violation in outcome.violations:
                print(f"\n{outcome.way}, {outcome.fault}: {violation}\n  said: {outcome.said.strip()[:300]}")
        seeds = range(options.seed * 100_000, options.seed * 100_000 + options.archives)
        bases = damaged_archives.make_bases(Path(folder))
        damaged = list(damaged_archives.outcomes(bases, seeds, Path(folder)))
    print_table(outcomes)
    are_right = damaged_archives.print_table(damaged)
    return 0 if are_right and not any(outcome.violations for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(run())
