"""The exports that were made: kept as they were, found again, forgotten."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from exporter_gui.application.storage.app_database import AppDatabase
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import History, Outcome
from tests.support.an_export import an_export

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)


@pytest.fixture
def history(tmp_path):
    database = AppDatabase(tmp_path / "data.db")
    yield History(database)
    database.close()


@pytest.mark.parametrize("outcome", list(Outcome))
def test_an_export_is_kept_as_it_was(history, outcome):
    choices = Choices("did:plc:a", date(2024, 1, 1), None, "Europe/Berlin", "csv", only_media=True, text="Käse")
    entry = an_export(
        finished_at=datetime(2026, 3, 29, 20, 15, 1, 234567, tzinfo=UTC),
        archive=Path("/somewhere/Ärchive.db"),
        account="anna.example",
        choices=choices,
        posts=3_000_000_000,
        bytes=5_000_000_000,
        seconds=2.25,
        outcome=outcome,
        message="3 posts with an embed that is not JSON.",
        sha256="ab" * 32,
    )
    number = history.add(entry)

    assert history.entries() == (replace(entry, id=number),)


def test_the_newest_comes_first_regardless_of_insertion_order(history):
    for hours in (2, 0, 3, 1):
        history.add(an_export(account=f"{hours} h ago", finished_at=NOON - timedelta(hours=hours)))
    history.add(an_export(account="then", finished_at=NOON - timedelta(hours=3)))

    assert [entry.account for entry in history.entries()] == ["0 h ago", "1 h ago", "2 h ago", "then", "3 h ago"]


def test_times_are_compared_and_kept_in_utc(history):
    history.add(an_export(account="later", finished_at=NOON + timedelta(microseconds=1)))
    history.add(an_export(account="noon", finished_at=NOON.astimezone(timezone(timedelta(hours=9)))))

    assert [entry.account for entry in history.entries()] == ["later", "noon"]
    assert history.entries()[1].finished_at.utcoffset() == timedelta(0)


def test_an_export_is_removed_and_its_id_is_never_reused(history):
    first, second = history.add(an_export()), history.add(an_export())
    history.remove(second)

    assert [entry.id for entry in history.entries()] == [first]
    assert history.add(an_export()) > second


@pytest.mark.parametrize("change", ["finished_at = 'nix'", "posts = 'many'", "outcome = 'odd'", "choices = x'ff'"])
def test_an_export_that_cannot_be_read_hides_no_other(history, change):
    first, second = history.add(an_export()), history.add(an_export())
    history._database.run(f"UPDATE exports SET {change} WHERE id = ?", first)

    assert second in [entry.id for entry in history.entries()]


@pytest.mark.skipif(os.name != "posix", reason="names of files are text there")
def test_names_that_are_not_text_are_kept(history):
    odd = Path(os.fsdecode(b"/somewhere/caf\xe9.json"))
    history.add(an_export(destination=odd, archive=odd, message=f"“{odd}” may not be written."))
    (entry,) = history.entries()

    assert entry.destination == entry.archive == odd
    assert "may not be written" in entry.message


def test_a_removed_entry_is_erased_from_the_file(history, tmp_path):
    number = history.add(an_export(account="secretive.example"))
    history._database.flush()
    assert b"secretive.example" in (tmp_path / "data.db").read_bytes()
    history.remove(number)
    history._database.flush()

    assert b"secretive.example" not in (tmp_path / "data.db").read_bytes()


def test_a_verification_is_kept_with_the_last_completed_export_to_its_path(history):
    here = {"destination": Path("posts.json").absolute()}
    history.add(an_export(**here, finished_at=NOON - timedelta(days=1)))
    history.add(an_export(**here, finished_at=NOON))
    history.add(an_export(**here, finished_at=NOON + timedelta(days=1), outcome=Outcome.CANCELLED))
    history.add_verification(here["destination"], NOON + timedelta(days=2), 3)
    history.add_verification(Path("others.json"), NOON, 4)
    found = [(each.verified_at, each.differences) for each in history.entries()]
    assert found == [(None, 0), (NOON + timedelta(days=2), 3), (None, 0)]
