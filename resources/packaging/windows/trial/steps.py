"""Runs the steps of a trial in their order, and prints a table of what came of each."""

import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass


class StepError(Exception):
    """A step failed; the message says in what."""


@dataclass(frozen=True)
class Step:
    """One step: its name, what it does, and the steps without which it makes no sense."""

    name: str
    run: Callable[[], str]
    """Return what was seen, in a few words; raise StepError when it is not as it should be."""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """The result of one step."""

    name: str
    seconds: float
    passed: bool
    seen: str


def run_steps(steps: Iterable[Step]) -> list[Outcome]:
    """Run each step whose needs did not fail; return their outcomes."""
    outcomes: list[Outcome] = []
    for step in steps:
        failed = [each.name for each in outcomes if each.name in step.needs and not each.passed]
        print(f"== {step.name}", flush=True)
        if failed:
            outcomes.append(Outcome(step.name, 0, passed=False, seen=f"not tried: {', '.join(failed)} failed"))
            continue
        started = time.monotonic()
        passed, seen = _attempt(step)
        outcomes.append(Outcome(step.name, time.monotonic() - started, passed, seen))
        print(seen, flush=True)
    return outcomes


def _attempt(step: Step) -> tuple[bool, str]:
    try:
        return True, step.run()
    except StepError as error:
        return False, str(error)
    except Exception as error:  # noqa: BLE001 - the other steps still count
        traceback.print_exc()
        return False, f"{type(error).__name__}: {error}"


def table(outcomes: list[Outcome]) -> str:
    """Return the outcomes as a table in Markdown."""
    rows = [("step", "seconds", "outcome")]
    rows += [
        (each.name, f"{each.seconds:.0f}", f"{'passed' if each.passed else 'FAILED'}: {each.seen}") for each in outcomes
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, f"|{'|'.join('-' * (width + 2) for width in widths)}|")
    return "\n".join(lines)
