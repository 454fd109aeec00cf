"""The steps of a trial on Windows: each is tried, but for those that another's failure makes pointless."""

import pytest
from windows.trial.steps import Step, StepError, run_steps, table


def fail():
    raise StepError("the bundle is empty")


def stumble():
    raise OSError("no space")


@pytest.mark.parametrize(("run", "seen"), [(fail, "the bundle is empty"), (stumble, "OSError: no space")])
def test_what_needs_a_step_that_failed_is_not_tried_and_the_others_are(run, seen):
    tried = []
    steps = [
        Step("bundle", run),
        Step("installer", lambda: tried.append("installer") or "", needs=("bundle",)),
        Step("install", lambda: tried.append("install") or "", needs=("installer",)),
        Step("tests", lambda: "all passed"),
    ]

    outcomes = run_steps(steps)

    assert tried == []
    assert [(each.name, each.passed, each.seen) for each in outcomes] == [
        ("bundle", False, seen),
        ("installer", False, "not tried: bundle failed"),
        ("install", False, "not tried: installer failed"),
        ("tests", True, "all passed"),
    ]


def test_the_table_has_a_row_for_each_step():
    rows = table(run_steps([Step("tests", lambda: "952 passed"), Step("bundle", fail)])).splitlines()

    assert len(rows) == 4
    assert "passed: 952 passed" in rows[2]
    assert "FAILED: the bundle is empty" in rows[3]
