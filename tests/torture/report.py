"""Table of injected faults and their outcomes."""

import errno
from collections import defaultdict
from collections.abc import Sequence

from tests.torture.injection import SHORT
from tests.torture.sweep import Outcome


def print_table(outcomes: Sequence[Outcome]) -> bool:
    """Print a line for each way and kind of call; return whether all is right."""
    rows: dict[tuple[str, ...], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        call = outcome.fault.call
        rows[outcome.way, f"{call.by} {call.name}", call.folder].append(outcome)
    print(f"\n{'snapshot':22}{'call':22}{'on':13}{'injected':>9}{'done':>6}{'told':>6}{'wrong':>6}  errors")
    for names, found in sorted(rows.items()):
        done, told, wrong = _counts(found)
        errors = {_name(outcome.fault.number) for outcome in found}
        counts = f"{len(found):9}{done:6}{told:6}{wrong:6}"
        print(f"{names[0]:22}{names[1]:22}{names[2]:13}{counts}  {' '.join(sorted(errors))}")
    done, told, wrong = _counts(outcomes)
    print(f"\n{len(outcomes)} injected: {done} done nevertheless, {told} told in a sentence, {wrong} wrong")
    return not wrong


def _counts(outcomes: Sequence[Outcome]) -> tuple[int, int, int]:
    right = [outcome for outcome in outcomes if not outcome.violations]
    done = sum(outcome.code == 0 for outcome in right)
    return done, len(right) - done, len(outcomes) - len(right)


def _name(number: int) -> str:
    return "short" if number == SHORT else errno.errorcode[number]
