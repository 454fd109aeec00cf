"""The steps of a trial on Windows: each is tried, but for those that another's failure makes pointless."""

import re

import pytest
from contents import ROOT
from try_windows import steps_on
from windows.trial.native import Native
from windows.trial.steps import Step, StepError, run_steps, table


def fail():
    raise StepError("the bundle is empty")


def stumble():
    raise OSError("no space")


@pytest.mark.parametrize(("run", "seen"), [(fail, "the bundle is empty"), (stumble, "OSError: no space")])
def test_steps_that_depend_on_a_failed_one_are_skipped(run, seen):
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
        ("installer", False, "skipped: bundle failed"),
        ("install", False, "skipped: installer failed"),
        ("tests", True, "all passed"),
    ]


def test_the_table_has_a_row_for_each_step():
    rows = table(run_steps([Step("tests", lambda: "952 passed"), Step("bundle", fail)])).splitlines()

    assert len(rows) == 4
    assert "passed: 952 passed" in rows[2]
    assert "FAILED: the bundle is empty" in rows[3]


def test_the_public_build_takes_every_step_on_windows_itself(tmp_path):
    workflow = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    named = ",".join(re.findall(r"dev\.py windows --only (\S+)", workflow)).split(",")
    steps = [step.name for step in steps_on(Native(tmp_path), [])]

    assert [*named, "python"] == [*dict.fromkeys([*named, "python"])]
    assert sorted([*named, "python"]) == sorted(steps)


def test_every_need_is_a_step_before(tmp_path):
    seen = []
    for step in steps_on(Native(tmp_path), []):
        assert set(step.needs) <= set(seen)
        seen.append(step.name)
