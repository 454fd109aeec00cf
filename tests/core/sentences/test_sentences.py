"""Errors carry codes and parameters; sentences are made of them where they are shown."""

import re
from pathlib import Path

import pytest

from exporter_gui.core import language
from exporter_gui.core.errors import ArchiveError, DestinationError, FolderError
from exporter_gui.core.messages import Bytes, Code, Message, Names, PostCount
from exporter_gui.core.sentences import command_line, english, for_command_line, in_words, sentence, templates

NO_SPACE = FolderError(Code.NO_SPACE, name="a.json", size=Bytes(2_500_000), free=Bytes(0), folder=Path("out"))
REASONS = {Code.POSTS_ARE_A_VIEW, Code.ROWID_IS_A_COLUMN, Code.POSTS_WITHOUT_ROWID, Code.TOO_MANY_PROFILES}
REASONS |= {Code.CAR_HEADER_DAMAGED, Code.CAR_VERSION_UNKNOWN, Code.CAR_WITHOUT_ROOT, Code.COMMIT_MISSING}
REASONS |= {Code.COMMIT_UNREADABLE, Code.COMMIT_VERSION_UNKNOWN, Code.COMMIT_WITHOUT_DID}
REASONS |= {code for code in Code if code.name.startswith("REPLACED_")}
REASONS |= {Code.DOCUMENT_CANNOT_BE_READ, Code.DOCUMENT_IS_NONE, Code.DOCUMENT_IS_OF_ANOTHER}
REASONS |= {Code.REPOSTS_OR_MORE}


@pytest.fixture
def pirate_language(monkeypatch):
    """Set a language of which only the numbers and the ends of sentences are known."""
    monkeypatch.setattr(language._Current, "language", language.ENGLISH)
    language.set_language(
        lambda context, text: f"{text[:-1]}, arr!" if context == "engine" else text,
        lambda value: f"{value} doubloons",
        lambda count: f"{count} barrels",
    )


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_sentence_and_a_reason_is_a_part_of_one(code):
    assert templates()[code].endswith((".", "{command}")) is (code not in REASONS)
    assert templates()[code][:1].islower() is (code in REASONS)


def test_every_sentence_has_a_code_of_its_own():
    assert set(templates()) == set(Code)
    assert len(set(templates().values())) == len(templates())


@pytest.mark.parametrize("code", command_line.TEMPLATES)
def test_the_command_line_names_a_flag_where_the_window_names_a_choice(code):
    places = re.findall(r"\{.*?\}", templates()[code])
    assert sorted(re.findall(r"\{.*?\}", command_line.TEMPLATES[code])) == sorted(places)
    told = Message(code, dict.fromkeys((place.strip("{}") for place in places), "x"))
    assert " --" in for_command_line(told)
    assert "--" not in in_words(told)


def test_an_error_as_text_is_english_whatever_the_window_speaks(pirate_language):
    assert str(NO_SPACE) == (
        "There is not enough space for “a.json”: it needs about 2.5 MB, but only 0 bytes is free in “out”; free some"
        " space or choose another folder."
    )


def test_an_error_that_is_shown_speaks_the_language_of_the_window(pirate_language):
    assert sentence(NO_SPACE) == (
        "There is not enough space for “a.json”: it needs about 2500000 barrels, but only 0 barrels is free in “out”;"
        " free some space or choose another folder, arr!"
    )


def test_names_are_quoted_and_listed_as_in_the_language_of_the_window(monkeypatch):
    lost = Message(Code.EARLIER_LOST, {"names": Names(("a", "b"), has_more=True)})
    assert "“a”, “b”, …. " in english(lost)
    monkeypatch.setattr(language._Current, "language", language.ENGLISH)
    words = {"“{name}”": "»{name}«", ", ": " / "}
    language.set_language(lambda _context, text: words.get(text, text), str, str)
    assert "»a« / »b« / …. " in in_words(lost)


def test_what_is_in_braces_in_a_parameter_stays(pirate_language):
    error = DestinationError(Code.WINDOWS_DEVICE, name="{name} {0} %s")
    assert str(error) == "“{name} {0} %s” is a reserved device name on Windows; choose another name."


def test_a_reason_is_a_code_too():
    error = ArchiveError(Code.ARCHIVE_CHANGED, name="a.db", reason=Code.POSTS_ARE_A_VIEW)
    assert str(error) == (
        "“a.db” was modified by another program (posts is a view, not a table); choose an unmodified bskyarchive"
        " archive."
    )


def test_notes_follow_the_sentence(pirate_language):
    error = DestinationError(Code.NOT_A_FILE_NAME, path=Path(".."))
    error.notes.append(Message(Code.PART_LEFT_BEHIND, {"part": "x.part", "folder": Path("out")}))
    assert str(error) == (
        "“..” is not a file name; choose a file name."
        " The temporary file “x.part” could not be removed from “out”; remove it yourself."
    )
    assert sentence(error).count(", arr!") == 2


@pytest.mark.parametrize(("count", "text"), [(0, "0 posts"), (1, "1 post"), (2_000, "2,000 posts")])
def test_a_number_of_posts_is_written_in_words(count, text):
    assert english(Message(Code.INVALID_UTF8, {"posts": PostCount(count)})).startswith(f"{text} contained ")


def test_places_in_templates_are_names():
    for template in templates().values():
        assert all(re.fullmatch("[a-z]+", place) for place in re.findall(r"\{(.*?)\}", template))


def test_an_error_tells_its_code():
    assert NO_SPACE.code is Code.NO_SPACE
    assert isinstance(NO_SPACE, DestinationError)
