"""Prints what came of exports in which system calls fail: `python3 dev.py torture [--injections N] [--seed N]`."""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "core"))


def run() -> int:
    from report import print_table  # noqa: PLC0415 - needs the path above
    from sweep import Sweep  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="dev.py torture", description=__doc__)
    parser.add_argument("--injections", type=int, default=2_000, help="exports in which a call fails")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcomes = []
        for outcome in Sweep(Path(folder), options.seed).outcomes(options.injections):
            outcomes.append(outcome)
            for violation in outcome.violations:
                print(f"\n{outcome.way}, {outcome.fault}: {violation}\n  said: {outcome.said.strip()[:300]}")
    print_table(outcomes)
    return 1 if any(outcome.violations for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(run())
