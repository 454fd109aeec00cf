"""Time zones by name, with and without the computer's data about them."""

import json
import sys
from datetime import UTC, date, datetime

import pytest

from exporter_gui.core.errors import RequestError
from exporter_gui.core.model.time_range import start_of_day_ns
from exporter_gui.core.model.time_zone import find_zone

NO_DATA = (
    "“Europe/Berlin” cannot be used, because this computer has no time-zone data; install it (the package tzdata), or"
    " choose UTC."
)
WITHOUT_DATA = {"PYTHONTZPATH": ""}
PROGRAM = """
import json, sys
sys.modules["tzdata"] = None
from exporter_gui.core.errors import RequestError
from exporter_gui.core.model.time_zone import find_zone
told = []
for name in ("UTC", "Europe/Berlin"):
    try:
        told.append(str(find_zone(name)))
    except RequestError as error:
        told.append(str(error))
print(json.dumps(told))
"""


def test_a_zone_is_found_by_its_name():
    start = start_of_day_ns(date(2024, 5, 1), find_zone("Europe/Berlin")) / 1e9
    assert datetime.fromtimestamp(start, UTC).isoformat() == "2024-04-30T22:00:00+00:00"
    assert find_zone("UTC") is find_zone("utc") is UTC


@pytest.mark.skipif(sys.platform != "linux", reason="the file systems of others ignore case themselves")
def test_a_zone_is_found_in_any_case_under_its_own_name():
    assert str(find_zone("europe/BERLIN")) == "Europe/Berlin"


@pytest.mark.parametrize("name", ["Nowhere/Land", "../zone", "Europe", "", "a\0b", "/etc/localtime"])
def test_what_is_no_zone_is_refused(name):
    with pytest.raises(RequestError) as refusal:
        find_zone(name)
    assert str(refusal.value) == (f"“{name}” is not a known time zone; choose another, like Europe/Berlin or UTC.")


def test_without_data_utc_is_known_and_the_sentence_tells_what_is_missing(python):
    out, _error = python(PROGRAM, **WITHOUT_DATA).communicate(timeout=60)
    assert json.loads(out) == [
        "UTC",
        NO_DATA,
    ]
