"""Choices are remembered as text, and what cannot be read is as by default."""

from datetime import date

import pytest

from exporter_gui.application.storage.choices import Choices


def test_what_was_written_is_read():
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
def test_what_cannot_be_read_is_as_by_default(text):
    assert Choices.from_json(text) == Choices()


def test_what_is_known_is_kept_beside_what_is_not():
    assert Choices.from_json('{"format": "csv", "last": 7, "later": true}') == Choices(format="csv")
