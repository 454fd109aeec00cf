"""Notifications about the outcome of an export while the window is inactive."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from exporter_gui.application.desktop.desktop import Desktop


@pytest.fixture
def told(monkeypatch):
    """Messages shown by the tray, on a desktop that has one."""
    messages = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *message: messages.append(message))
    return messages


@pytest.fixture
def notified(monkeypatch):
    """Desktop that records notifications and accepts or rejects them."""
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


COMPLETED = ("Export completed", "5,000 posts saved to “posts.json”.")


def test_a_notification_is_shown_by_the_desktop_only(user, folder, monkeypatch, notified, told):
    export_behind(user, monkeypatch, folder / "posts.json")

    assert notified.messages == [COMPLETED]
    assert told == []


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")
def test_without_a_notification_service_the_tray_shows_a_message(user, folder, monkeypatch, notified, told):
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


def test_an_active_window_shows_no_notification(user, folder, monkeypatch, notified, told):
    monkeypatch.setattr(user.window, "isActiveWindow", lambda: True)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert notified.messages == told == []
