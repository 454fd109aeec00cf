"""Scroll area around content that takes its width."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from exporter_gui.ui.widgets.scroll_area import ScrollArea

HEIGHT = 300
MANY = 200


class RestlessLayout(QVBoxLayout):
    """Needs no bar where it is narrow, and one where it is wide; comes to rest after very many resizes only."""

    resizes = 0

    def setGeometry(self, rect):  # noqa: N802 - Qt's name
        super().setGeometry(rect)
        self.resizes += 1

    def hasHeightForWidth(self):  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, _width):  # noqa: N802 - Qt's name
        is_wide = self.parentWidget().width() > 200 - 2
        return HEIGHT + 12 if is_wide and self.resizes < MANY else HEIGHT

    def minimumSize(self):  # noqa: N802 - Qt's name
        return QSize(10, 10)


def test_content_that_needs_more_height_the_wider_it_is_is_not_resized_for_ever(qtbot):
    area = ScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    layout = RestlessLayout(content)
    layout.addWidget(QLabel("x"))
    area.setWidget(content)
    area.resize(200, HEIGHT)
    area.show()
    qtbot.waitExposed(area)

    area.resize(201, HEIGHT)
    area.resize(200, HEIGHT)

    assert 0 < layout.resizes < MANY / 4
