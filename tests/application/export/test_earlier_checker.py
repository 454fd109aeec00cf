"""Check of the exports that an export of only what is new goes on from."""

import pytest

from exporter_gui.application.export.earlier_checker import EarlierChecker, earlier_notes
from exporter_gui.core.sentences import in_words
from tests.support.an_export import an_export, an_export_to


@pytest.fixture
def checker(qapp):
    checker = EarlierChecker()
    yield checker
    checker.stop()


@pytest.fixture
def told(checker):
    """All that the checker has told."""
    answers = []
    checker.checked.connect(answers.append)
    return answers


def test_a_lost_export_of_the_chain_is_told(checker, told, qtbot, tmp_path):
    checker.check((an_export_to(tmp_path / "there.json"), an_export(destination=tmp_path / "gone.json")))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(), earlier_notes(("gone.json",))]


def test_the_same_chain_is_checked_again_only_when_it_was_forgotten(checker, told, qtbot, tmp_path):
    chain = (an_export_to(tmp_path / "a.json"),)
    checker.check(chain)
    qtbot.waitUntil(lambda: told == [(), ()])
    checker.check(chain)
    (tmp_path / "a.json").unlink()
    checker.forget()
    checker.check(chain)
    qtbot.waitUntil(lambda: told[2:] == [(), (), earlier_notes(("a.json",))])


def test_of_many_lost_exports_the_first_are_named():
    (note,) = earlier_notes(tuple("abcdefg"))
    assert "“a”, “b”, “c”, “d”, “e”, …. " in in_words(note)
    assert earlier_notes(()) == ()
