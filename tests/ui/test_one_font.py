"""Layouts are tested in one font that comes with the tests; else they would depend on the machine's."""

from PySide6.QtGui import QFontDatabase, QFontInfo

from tests.support.same_machine import FAMILY

ALIASES = {"Sans Serif", "Serif", "Monospace"}


def test_no_other_font_is_seen(user):
    assert set(QFontDatabase.families()) - ALIASES == {FAMILY}
    assert QFontInfo(user.find("exportButton").font()).family() == FAMILY
