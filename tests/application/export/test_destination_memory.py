"""Suggestion of a file for the next export."""

from dataclasses import replace
from pathlib import Path

import pytest

from exporter_gui.application.export.destination_memory import DestinationMemory
from exporter_gui.application.storage.choices import Choices

CHOICES = Choices(text="a")
OTHERS = replace(CHOICES, text="b")
BEFORE = Path("before")


@pytest.fixture
def memory():
    """An export to `folder/posts.json` has been started."""
    return DestinationMemory().start(Path("folder/posts.json"), CHOICES)


def test_at_first_the_last_folder_of_all_is_suggested():
    assert DestinationMemory().folder(CHOICES, BEFORE) == BEFORE
    assert DestinationMemory().name(CHOICES, ".json") == ""


def test_the_same_choices_are_suggested_the_same_file(memory):
    assert (memory.folder(CHOICES, BEFORE), memory.name(CHOICES, ".json")) == (Path("folder"), "posts.json")


def test_other_choices_are_suggested_another_file(memory):
    assert (memory.folder(OTHERS, BEFORE), memory.name(OTHERS, ".json")) == (BEFORE, "")


def test_the_name_does_not_fit_another_format(memory):
    assert memory.name(CHOICES, ".csv") == ""


def test_a_suggested_file_fits_all_choices(memory):
    suggested = memory.suggest(Path("again/old.json"))
    assert (suggested.folder(OTHERS, BEFORE), suggested.name(OTHERS, ".json")) == (Path("again"), "old.json")


def test_a_folder_that_refused_a_file_is_not_suggested_until_an_export_succeeds(memory):
    refused = memory.refuse(Path("folder"))
    assert refused.folder(CHOICES, BEFORE) == BEFORE
    assert refused.folder(CHOICES, Path("folder")) is None
    assert refused.accept().folder(CHOICES, BEFORE) == Path("folder")


@pytest.mark.parametrize(
    ("last", "suffix", "expected"),
    [
        ("mira.example 2023", "", "mira.example 2023"),
        ("posts.json", "", ""),
        ("posts.zip", "", ""),
        ("posts.zip", ".zip", "posts.zip"),
        ("mira.example 2023", ".zip", ""),
        ("mira.example 2023", ".json", ""),
    ],
)
def test_the_name_of_a_folder_is_no_name_of_a_file(last, suffix, expected):
    assert DestinationMemory().suggest(Path("folder", last)).name(CHOICES, suffix) == expected
