"""Rows that wrap."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.widgets.flow_layout import FlowLayout


class Block(QWidget):
    def __init__(self, width):
        super().__init__()
        self._hint = QSize(width, 20)

    def sizeHint(self):  # noqa: N802 - Qt's name
        return self._hint

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name


@pytest.fixture
def make(qtbot):
    def make_(widths, width, *, fills=False):
        area = QWidget()
        qtbot.addWidget(area)
        layout = FlowLayout(area, spacing=10, fills=fills)
        for each in widths:
            layout.addWidget(Block(each))
        area.resize(width, layout.heightForWidth(width))
        area.show()
        return area

    return make_


def places(area):
    layout = area.layout()
    return [layout.itemAt(index).geometry().getRect() for index in range(layout.count())]


def test_what_has_no_room_is_in_the_next_row(make):
    area = make((40, 40, 40), 100)

    assert places(area) == [(0, 0, 40, 20), (50, 0, 40, 20), (0, 30, 40, 20)]
    assert area.height() == 50


def test_it_runs_from_right_to_left(make):
    area = make((40, 40, 40), 100)
    area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    area.layout().activate()

    assert places(area) == [(60, 0, 40, 20), (10, 0, 40, 20), (60, 30, 40, 20)]


def test_a_row_is_filled_by_equal_items(make):
    assert places(make((40, 20), 110, fills=True)) == [(0, 0, 50, 20), (60, 0, 50, 20)]
    assert places(make((40, 80), 110, fills=True)) == [(0, 0, 110, 20), (0, 30, 110, 20)]


def test_hidden_items_take_no_room(make):
    area = make((40, 40, 40), 100)
    area.layout().itemAt(0).widget().hide()
    area.layout().activate()

    assert area.layout().heightForWidth(100) == 20
    assert places(area)[1:] == [(0, 0, 40, 20), (50, 0, 40, 20)]
