"""The desktop's own file dialogs are used where a portal answers, and never waited for."""

import os
import socket
import subprocess
import sys

import pytest

from exporter_gui.application.desktop.portal import has_file_dialogs, platform_arguments

ARGUMENTS = ["-platformtheme", "xdgdesktopportal"]
SAVE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from exporter_gui.core.formats import FORMATS
from exporter_gui.ui.export.file_dialogs import make_export_dialog
application = QApplication(sys.argv)
window = QWidget()

def ask():
    dialog = make_export_dialog(window, FORMATS["csv"], None, "a b.csv")
    dialog.open()
    if dialog.findChild(QLineEdit):  # Qt's own, as it does not know yet what the portal can
        dialog.deleteLater()
        QTimer.singleShot(50, ask)

QTimer.singleShot(0, ask)
application.exec()
"""


@pytest.fixture
def screen(monkeypatch):
    """A desktop with a screen, where nobody has chosen a theme for Qt."""
    pytest.importorskip("jeepney", reason="jeepney, which talks to the bus, is installed on Linux only")
    monkeypatch.setattr("exporter_gui.application.desktop.portal.sys.platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORMTHEME", raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;xcb")


@pytest.mark.usefixtures("screen")
def test_qt_uses_a_portal_that_replies(heard, monkeypatch):
    heard("portal")
    assert platform_arguments() == ARGUMENTS

    monkeypatch.setenv("QT_QPA_PLATFORMTHEME", "qt6ct")
    assert platform_arguments() == []
    monkeypatch.setenv("QT_QPA_PLATFORMTHEME", "")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=800x600")
    assert platform_arguments() == []


def test_the_save_dialog_is_the_portals_then(heard, qtbot):
    entries = heard("portal")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", SAVE, *ARGUMENTS], env=environment) as program:
        try:
            qtbot.waitUntil(lambda: ["SaveFile", "Export", "a b.csv"] in entries(), timeout=20_000)
        finally:
            program.kill()


@pytest.mark.usefixtures("screen")
def test_a_bus_without_a_portal_changes_nothing(heard):
    heard("notifications")
    assert platform_arguments() == []


@pytest.mark.usefixtures("screen", "no_bus")
def test_without_a_bus_nothing_changes():
    assert platform_arguments() == []


@pytest.mark.usefixtures("silent_bus")
def test_a_bus_that_never_replies_times_out():
    assert not has_file_dialogs()  # returns at all


@pytest.mark.parametrize("answer", [b"REJECTED EXTERNAL\r\n", b"OK 1234\r\n" + b"x" * 64, b""])
def test_a_bus_that_talks_nonsense_changes_nothing(silent_bus, answer, monkeypatch):
    monkeypatch.setattr("exporter_gui.application.desktop.bus_socket.connect", lambda: answering(silent_bus, answer))
    assert not has_file_dialogs()


def answering(listener, answer):
    """Connect to a listener that has answered already."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(listener.getsockname())
    other = listener.accept()[0]
    other.sendall(answer)
    other.shutdown(socket.SHUT_WR)
    other.close()
    return connection
