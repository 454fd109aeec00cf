"""The name that is suggested for a file can be a name of a file, whatever the handle and the dates are."""

from datetime import UTC, date, datetime

import pytest

from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.last_export import LastExport
from exporter_gui.core.model.account import Account, Summary
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.ui.export.suggested_name import free_name, suggested_name

DID = "did:plc:a"
SPAN = " 2023-04-01 to 2026-03-29.json"


def suggested(handle, name="", **choices):
    summary = Summary((Account(DID, handle, name, 5),), 5, 3, "2023-04-01", "2026-03-29", None)
    return suggested_name(summary, Choices(account=DID, **choices), ".json")


def test_a_name_contains_handle_and_dates():
    assert suggested("me.bsky.social") == f"me.bsky.social{SPAN}"
    assert suggested("me", first=date(2024, 1, 1)) == "me 2024-01-01 to 2026-03-29.json"


def test_what_is_new_never_gets_the_name_of_an_earlier_export(tmp_path):
    summary = Summary((Account(DID, "me", "", 5),), 5, 3, "2023-04-01", "2026-03-29", None)
    since = LastExport(datetime(2026, 5, 1, 12, tzinfo=UTC), Continuation("2026-05-01T10:00:00Z", 5))
    names = []
    for _ in range(3):
        names.append(free_name(tmp_path, summary, Choices(account=DID, since=since), ""))
        (tmp_path / names[-1]).mkdir()

    assert names == [f"me new since 2026-05-01{number}" for number in ("", " (2)", " (3)")]
    (tmp_path / f"me{SPAN}").touch()
    assert free_name(tmp_path, summary, Choices(account=DID), ".json") == f"me{SPAN}"


def test_the_display_name_stands_for_an_unknown_handle():
    assert suggested(DID, "Juno 🦊") == f"Juno 🦊{SPAN}"
    assert suggested(DID) == f"did_plc_a{SPAN}"


@pytest.mark.parametrize(
    ("handle", "name"),
    [("a/b\\c:d", "a_b_c_d"), ("a\nb\x7f", "a_b_"), ("\u202egnp.exe", "_gnp.exe"), ("", "archive"), ("…é🦋", "…é🦋")],
)
def test_invalid_characters_are_replaced(handle, name):
    assert suggested(handle) == name + SPAN


@pytest.mark.parametrize("character", ["a", "é", "語", "🦋", "e\u0301", "👩🏽"])
@pytest.mark.parametrize("before", ["", "x", "xy", "xyz"])
def test_a_long_handle_is_cut_between_characters_and_dates_and_suffix_stay(character, before):
    name = suggested(before + character * 300)

    assert name.endswith(SPAN)
    assert len(name.encode()) <= 255 < len(name.encode()) + len(character.encode())
    cut = name.removesuffix(SPAN).removeprefix(before)
    assert cut == character * (len(cut) // len(character))
