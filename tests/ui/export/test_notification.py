"""Those who look at another window are told how an export ended."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from exporter_gui.application.desktop.desktop import Desktop


@pytest.fixture
def told(monkeypatch):
    """What the tray has shown, on a desktop that has one."""
    messages = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *message: messages.append(message))
    return messages


@pytest.fixture
def notified(monkeypatch):
    """A desktop that notes what it is told, and listens or not."""
    notified = SimpleNamespace(messages=[], listens=True)

    def notify(_desktop, title, text):
        notified.messages.append((title, text))
        return notified.listens

    monkeypatch.setattr(Desktop, "notify", notify)
    return notified


def export_behind(user, monkeypatch, path):
    monkeypatch.setattr(user.window, "isActiveWindow", lambda: False)
    user.export_to(path)
    user.wait_for_state("completed")


COMPLETED = ("Export completed", "“posts.json” holds 5,000 posts.")


def test_the_desktop_is_told_and_no_one_else(user, folder, monkeypatch, notified, told):
    export_behind(user, monkeypatch, folder / "posts.json")

    assert notified.messages == [COMPLETED]
    assert told == []


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")
def test_where_the_desktop_does_not_listen_the_tray_tells(user, folder, monkeypatch, notified, told):
    notified.listens = False
    user.window.setWindowIcon(QIcon(QPixmap(16, 16)))
    export_behind(user, monkeypatch, folder / "posts.json")

    assert told == [COMPLETED]
    assert [icon.toolTip() for icon in user.window.findChildren(QSystemTrayIcon)] == ["Export completed"]


def test_without_a_tray_nothing_is_shown_and_nothing_fails(user, folder, monkeypatch, notified):
    notified.listens = False
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    export_behind(user, monkeypatch, folder / "posts.json")

    assert user.window.findChildren(QSystemTrayIcon) == []


def test_those_who_look_at_the_window_are_not_told_again(user, folder, monkeypatch, notified, told):
    monkeypatch.setattr(user.window, "isActiveWindow", lambda: True)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert notified.messages == told == []
