"""The buttons for cards and list are joined, with round corners at their outer ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.preview.preview_heading import PreviewHeading


@pytest.fixture
def heading(qtbot):
    heading = PreviewHeading()
    qtbot.addWidget(heading)
    with qtbot.waitExposed(heading):
        heading.show()
    return heading


def corners(heading):
    """Whether the upper left and right corners are round, for each button from left to right."""
    buttons = sorted((heading.findChild(QWidget, f"{view}ViewButton") for view in ("cards", "list")), key=QWidget.x)
    pictures = [button.grab().toImage() for button in buttons]
    edges = [picture.pixelColor(picture.width() // 2, 0) for picture in pictures]
    return [
        tuple(picture.pixelColor(x, 0) != edge for x in (0, picture.width() - 1))
        for picture, edge in zip(pictures, edges, strict=True)
    ]


def test_the_outer_corners_are_round(heading):
    assert corners(heading) == [(True, False), (False, True)]


def test_the_outer_corners_are_round_from_right_to_left(heading, qtbot):
    heading.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: heading.findChild(QWidget, "listViewButton").x() == 0)

    assert corners(heading) == [(True, False), (False, True)]


def test_they_stay_round_when_the_direction_returns(heading, qtbot):
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        heading.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: heading.findChild(QWidget, "listViewButton").x() > 0)

    assert corners(heading) == [(True, False), (False, True)]
