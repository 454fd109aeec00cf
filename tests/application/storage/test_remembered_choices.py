"""Choices are remembered as text, and what cannot be read is as by default."""

from datetime import date

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
    )
    assert Choices.from_json(choices.to_json()) == choices
    assert Choices.from_json(Choices().to_json()) == Choices()


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '"a"', '{"zone": 3, "first": "soon", "include_replies": 1}'])
def test_invalid_values_are_replaced_by_defaults(text):
    assert Choices.from_json(text) == Choices()


def test_valid_values_are_kept_next_to_invalid_ones():
    assert Choices.from_json('{"format": "csv", "last": 7, "later": true}') == Choices(format="csv")
