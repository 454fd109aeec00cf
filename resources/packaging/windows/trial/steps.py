"""Runs steps in order, and formats their outcomes as a table."""

import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass


class StepError(Exception):
    """Failed step; the message describes the failure."""


@dataclass(frozen=True)
class Step:
    """Step with its name, its action, and the steps it depends on."""

    name: str
    run: Callable[[], str]
    """Return a short summary; raise `StepError` on failure."""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """Result of one step."""

    name: str
    seconds: float
    passed: bool
    seen: str


def run_steps(steps: Iterable[Step]) -> list[Outcome]:
    """Run the steps, except those with a failed dependency; return the outcomes."""
    outcomes: list[Outcome] = []
    for step in steps:
        failed = [each.name for each in outcomes if each.name in step.needs and not each.passed]
        print(f"== {step.name}", flush=True)
        if failed:
            outcomes.append(Outcome(step.name, 0, passed=False, seen=f"skipped: {', '.join(failed)} failed"))
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
    except Exception as error:  # noqa: BLE001 - the other steps are still run
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
