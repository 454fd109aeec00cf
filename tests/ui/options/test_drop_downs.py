"""Lists that drop down from a field."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QComboBox

from exporter_gui.resources import resource
from exporter_gui.ui.theme.theme import apply_theme
from tests.support.user import User


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Iterator[None]:
    apply_theme(request.param)
    yield
    apply_theme("")


@pytest.mark.usefixtures("scheme")
def test_every_choice_can_be_seen_at_once(open_window: Callable[..., User]) -> None:
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    user.choose("formatComboBox", "sheet")
    user.choose("packingComboBox", "zip")
    for name in ("separatorOption", "columnsOption", "compressionOption", "mediaComboBox"):
        _open_and_look(user, user.find(name, QComboBox))


def _open_and_look(user: User, box: QComboBox) -> None:
    user.qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    view = box.view()
    user.wait(view.hasFocus)
    place = view.viewport().rect().center().toPointF()
    QApplication.sendEvent(view.window(), QEnterEvent(place, place, place))
    user.qtbot.wait(1)
    last = view.visualRect(view.model().index(box.count() - 1, 0, QModelIndex()))
    assert view.viewport().rect().contains(last)
    box.hidePopup()
