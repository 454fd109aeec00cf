"""Names that Windows takes for something else, or cannot have, are refused in a sentence."""

import pytest

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.output.file_names import is_too_long_for_windows, windows_name_problem


def said_of(name):
    return str(DestinationError(windows_name_problem(name), name=name))


@pytest.mark.parametrize(
    "name",
    [
        "con",
        "CON.json",
        "Prn.csv",
        "aux.tar.json",
        "nul",
        "NUL .json",
        "com1.json",
        "LPT9",
        "com¹.json",
        "lpt³.csv",
        "CONIN$",
    ],
)
def test_a_device_is_no_file(name):
    assert said_of(name) == f"“{name}” is a reserved device name on Windows; choose another name."


@pytest.mark.parametrize(
    "name", ["posts.json:b", "a<b", "a>b", 'a"b', "a|b", "a?b", "a*b", "a/b", "a\\b", "a\nb", "\0"]
)
def test_a_character_that_means_something_else_is_no_part_of_a_name(name):
    assert "is not a valid file name on Windows" in said_of(name)


@pytest.mark.parametrize("name", ["posts.json.", "posts.json ", "posts. .", "..."])
def test_a_dot_or_a_space_does_not_end_a_name(name):
    assert "ends in a dot or a space" in said_of(name)


@pytest.mark.parametrize(
    "name",
    ["posts.json", "console.json", "com.json", "com10.json", "my con.json", " posts", ".json", "a.con", "🦋 ünï.json"],
)
def test_other_names_are_names(name):
    assert windows_name_problem(name) is None


@pytest.mark.parametrize(
    ("name", "is_too_long"), [("p" * 255, False), ("p" * 256, True), ("🦋" * 127, False), ("🦋" * 128, True)]
)
def test_length_is_counted_in_utf_16(name, is_too_long):
    assert is_too_long_for_windows(name) is is_too_long
