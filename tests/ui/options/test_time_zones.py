"""Days are days of the local time zone."""

import json
import time
from collections import Counter
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from exporter_gui.core.export import export
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest

DAYS = ("2023-12-31", "2024-03-10", "2024-06-05", "2024-11-03")


@pytest.fixture(params=["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])
def zone(request, monkeypatch):
    if not hasattr(time, "tzset"):
        pytest.skip("a process cannot change its zone there")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def posts_by_day(zone, archive, folder):
    """Return the number of posts per day of the zone, counted without the engine's ranges."""
    export(ExportRequest(archive, Selection(did=None), "json", folder / "all.json"))
    times = [datetime.fromisoformat(post["created_at"]) for post in json.loads((folder / "all.json").read_bytes())]
    return Counter(moment.astimezone(ZoneInfo(zone)).date() for moment in times)


def test_a_single_day_begins_and_ends_at_the_midnights_of_this_computer(zone, posts_by_day, user):
    for day in DAYS:
        user.set_day("fromDateEdit", day)
        user.set_day("toDateEdit", day)

        posts = posts_by_day[date.fromisoformat(day)]
        assert posts > 0
        assert user.wait_for_count().startswith(f"{posts} of 5,000 posts · about ")


def test_the_zone_is_shown(zone, user):
    assert user.text("zoneLabel") == f"Whole days, {zone.replace('_', ' ')} time"


def test_a_day_of_another_zone_begins_at_its_midnights(zone, user, folder):
    export(ExportRequest(user.window._store.state.view.archive.path, Selection(did=None), "json", folder / "all.json"))
    posts = json.loads((folder / "all.json").read_bytes())
    moments = [datetime.fromisoformat(post["created_at"]) for post in posts]
    by_day = Counter(moment.astimezone(ZoneInfo("Asia/Kathmandu")).date() for moment in moments)

    user.choose_zone("Asia/Kathmandu")
    user.set_day("fromDateEdit", "2024-03-10")
    user.set_day("toDateEdit", "2024-03-10")
    assert user.wait_for_count().startswith(f"{by_day[date(2024, 3, 10)]} of 5,000 posts · about ")
