"""A row bends where what can be seen of it has no room."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exporter_gui.ui.widgets.bending_row import BendingRow

SPACING = 8


@pytest.fixture
def row(qtbot):
    """Three buttons in a window in which two have room."""
    window = QWidget()
    qtbot.addWidget(window)
    row = BendingRow([QPushButton(text * 8) for text in "abc"], SPACING)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(row)
    window.resize(row.row_width() - SPACING, 200)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: row.is_bent)
    yield row  # noqa: PT022 - the window stays meanwhile


def test_hidden_widgets_need_no_room(row, qtbot):
    button = row.findChildren(QPushButton)[0]
    button.hide()
    qtbot.waitUntil(lambda: not row.is_bent)
    button.show()
    qtbot.waitUntil(lambda: row.is_bent)
