"""Choices are remembered as text, and what cannot be read is as by default."""

from datetime import date, time

import pytest

from exporter_gui.application.storage.choices import Choices


def test_choices_round_trip():
    choices = Choices(
        "did:plc:abc",
        date(2023, 4, 1),
        date(2024, 2, 29),
        "Europe/Berlin",
        "csv",
        include_replies=False,
        include_reposts=True,
        only_media=True,
        text="Käse 🧀",
        start_time=time(9, 30),
        end_time=time(0, 0),
    )
    assert Choices.from_json(choices.to_json()) == choices
    assert Choices.from_json(Choices().to_json()) == Choices()


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"a"', '{"zone": 3, "first": "soon", "include_replies": 1}'])
def test_invalid_values_are_replaced_by_defaults(text):
    assert Choices.from_json(text) == Choices()


def test_valid_values_are_kept_next_to_invalid_ones():
    assert Choices.from_json('{"format": "csv", "last": 7, "later": true}') == Choices(format="csv")


def test_times_are_minutes_of_a_day_and_unknown_to_earlier_versions():
    assert Choices.from_json('{"start_time": "09:30:59.5+02:00", "end_time": "25:00"}') == Choices(
        start_time=time(9, 30)
    )
    assert Choices.from_json('{"first": "2024-01-01"}') == Choices(first=date(2024, 1, 1))
