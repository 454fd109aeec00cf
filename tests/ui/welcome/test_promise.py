"""The promise on the welcome page: in one line, or in the middle as a block of lines."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from exporter_gui.ui.welcome.promise import Promise


@pytest.fixture
def promise(qtbot):
    promise = Promise()
    qtbot.addWidget(promise)
    promise.resize(promise.row_width() - 1, 100)
    promise.show()
    qtbot.waitExposed(promise)
    return promise


def test_where_there_is_room_the_phrases_are_beside_one_another(promise):
    promise.resize(promise.row_width(), 40)
    QCoreApplication.processEvents()

    tops = {label.parentWidget().y() for label in promise.findChildren(QLabel) if label.text()}
    assert len(tops) == 1


@pytest.mark.parametrize("widths", [(1,), (-1, 1)], ids=["at once", "after a row"])
def test_elsewhere_they_are_a_block_in_the_middle_of_any_width(promise, widths):
    for less in widths:
        promise.resize(promise.row_width() - less, 100)
        QCoreApplication.processEvents()

    phrases = [label.parentWidget().geometry() for label in promise.findChildren(QLabel) if label.text()]
    assert len({phrase.left() for phrase in phrases}) == 1
    assert len({phrase.top() for phrase in phrases}) == 3
    assert abs(phrases[0].left() - (promise.width() - 1 - phrases[0].right())) <= 1


def test_the_height_that_a_width_needs_does_not_depend_on_the_present_width(promise):
    widths = range(promise.minimumSizeHint().width(), promise.row_width(), 7)
    heights = []
    for present in (widths[-1], widths[len(widths) // 2], widths[0]):
        promise.resize(present, 100)
        heights.append([promise.heightForWidth(width) for width in widths])

    assert heights[0][0] > heights[0][-1] > 0
    assert heights[0] == heights[1] == heights[2]


def test_no_phrase_is_wrapped_where_there_is_room_for_the_longest_one(promise):
    """In some sizes, texts end between pixels."""
    wrapped = []
    for size in range(60, 140):
        for label in promise.findChildren(QLabel):
            font = label.font()
            font.setPointSizeF(size / 10)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            label.setFont(font)
        promise.bend(is_bent=False)
        promise.bend(is_bent=True)
        promise.resize(promise.row_width() - 1, 200)
        QCoreApplication.processEvents()
        wrapped += [
            (size, label.text())
            for label in promise.findChildren(QLabel)
            if label.heightForWidth(label.width()) > 1.5 * label.fontMetrics().lineSpacing()
        ]

    assert wrapped == []
