"""Someone in front of a timeline alone, for most of its tests."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.timeline_user import TimelineUser


@pytest.fixture
def user(qtbot: QtBot) -> TimelineUser:
    return TimelineUser(qtbot)
