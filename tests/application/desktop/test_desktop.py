"""Messages to the desktop, over a private bus with services that check every type."""

import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from exporter_gui.application.desktop.desktop import Desktop

COOKIE = 4_000_000_000


@pytest.fixture
def desktop(qtbot) -> Iterator[Desktop]:
    desktop = Desktop()
    yield desktop
    destroy(desktop)


def destroy(desktop: Desktop) -> None:
    desktop.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_notification_is_shown(desktop, heard, qtbot):
    entries = heard("notifications")

    assert desktop.notify("Completed", "5 posts are in “a & b <1>.json”")

    hints = {"desktop-entry": "exporter-gui"}
    notification = [
        "Notify",
        "exporter-gui",
        0,
        "exporter-gui",
        "Completed",
        "5 posts are in “a & b <1>.json”",
        [],
        hints,
        -1,
    ]
    qtbot.waitUntil(lambda: entries() == [notification])


def test_a_file_name_is_escaped_if_notifications_support_markup(desktop, heard, qtbot):
    entries = heard("notifications", "markup")

    assert desktop.notify("Completed & done", "“a & b <1>.json”")

    qtbot.waitUntil(lambda: [entry[4:6] for entry in entries()] == [["Completed & done", "“a &amp; b &lt;1&gt;.json”"]])


def test_invalid_bytes_in_a_file_name_are_replaced(desktop, heard, qtbot):
    entries = heard("notifications")

    assert desktop.notify("Completed\0", "“caf\udce9.json”")

    qtbot.waitUntil(lambda: [entry[4:6] for entry in entries()] == [["Completed", "“caf?.json”"]])


def test_progress_is_shown_in_percent_and_hidden_afterwards(desktop, heard, qtbot):
    entries = heard()

    for share in (0.0, 0.5, 0.501, 1.5, None, None):
        desktop.show_progress(share)

    shown = [(0.0, True), (0.5, True), (1.0, True), (0.0, False)]
    updates = [
        ["Update", "application://exporter-gui.desktop", {"progress": share, "progress-visible": visible}]
        for share, visible in shown
    ]
    qtbot.waitUntil(lambda: entries() == updates)


def test_the_power_manager_keeps_the_computer_awake_until_it_may_sleep(desktop, heard, qtbot):
    entries = heard("power", "session")

    desktop.keep_awake("An export is running")
    qtbot.waitUntil(lambda: entries() == [["PowerManagement.Inhibit", "exporter-gui", "An export is running"]])
    desktop.let_sleep()

    qtbot.waitUntil(lambda: entries()[1:] == [["PowerManagement.UnInhibit", COOKIE], ["left"]])


def test_without_a_power_manager_the_session_manager_inhibits_sleep(desktop, heard, qtbot):
    entries = heard("session")

    desktop.keep_awake("An export is running")
    qtbot.waitUntil(lambda: entries() == [["SessionManager.Inhibit", "exporter-gui", 0, "An export is running", 4]])
    desktop.let_sleep()

    qtbot.waitUntil(lambda: entries()[1:] == [["SessionManager.Uninhibit", COOKIE], ["left"]])


def test_nothing_is_held_back_after_the_end_of_the_object(heard, qtbot):
    entries = heard("power")
    desktop = Desktop()
    desktop.keep_awake("An export is running")
    qtbot.waitUntil(lambda: len(entries()) == 1)

    destroy(desktop)

    qtbot.waitUntil(lambda: entries()[1:] == [["PowerManagement.UnInhibit", COOKIE], ["left"]])


def test_a_request_released_before_its_reply_leaves_nothing(desktop, heard, qtbot):
    entries = heard("power")

    for _ in range(3):
        desktop.keep_awake("An export is running")
        desktop.let_sleep()
    desktop.keep_awake("Another export is running")

    wish = ["PowerManagement.Inhibit", "exporter-gui", "Another export is running"]
    qtbot.waitUntil(lambda: [entry for entry in entries() if entry != ["left"]] == [wish])


def test_a_bus_without_services_causes_no_errors(desktop, heard, qtbot, caplog):
    entries = heard()

    with caplog.at_level("INFO"):
        desktop.notify("Completed", "5 posts")
        desktop.keep_awake("An export is running")
        desktop.show_progress(0.5)
        qtbot.waitUntil(lambda: len(entries()) == 1)
        desktop.let_sleep()
        qtbot.waitUntil(lambda: entries()[1:] == [["left"]])

    assert caplog.records == []


def use_all_of_it(desktop: Desktop) -> bool:
    desktop.keep_awake("An export is running")
    desktop.show_progress(0.5)
    notified = desktop.notify("Completed", "5 posts")
    desktop.show_progress(None)
    desktop.let_sleep()
    return notified


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "unix:", "nonsense"])
def test_without_a_bus_the_window_has_to_help_itself(desktop, no_bus, monkeypatch, caplog, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    with caplog.at_level("INFO"):
        assert not use_all_of_it(desktop)

    assert caplog.records == []


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are no sockets of this kind, and no session bus")
def test_a_bus_is_found_at_the_default_address(desktop, no_bus, monkeypatch, tmp_path):
    folder = tmp_path / "Zoë 100%"
    folder.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"{folder}/bus")
        listener.listen()

        assert desktop.notify("Completed", "5 posts")


def test_starting_a_window_does_not_import_the_bus_client():
    code = "import sys, exporter_gui.app; print([name for name in sys.modules if name.startswith('jeepney')])"

    started = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert started.stdout == "[]\n"


def test_a_bus_that_never_replies_blocks_nothing(desktop, silent_bus):
    assert use_all_of_it(desktop)  # returns at all: nobody reads what was sent, or will ever answer


@pytest.mark.parametrize("answer", [b"REJECTED EXTERNAL\r\n", b"OK 1234\r\n" + b"x" * 64, b""])
def test_a_bus_that_sends_invalid_data_is_disconnected(desktop, silent_bus, qtbot, caplog, answer):
    with caplog.at_level("INFO"):
        assert desktop.notify("Completed", "5 posts")
        connection = silent_bus.accept()[0]
        with connection:
            connection.sendall(answer)
            connection.shutdown(socket.SHUT_WR)
            qtbot.waitUntil(lambda: not desktop._bus.is_open)

    assert caplog.records == []


def test_a_bus_that_comes_back_is_used_again(desktop, heard, qtbot, monkeypatch, tmp_path):
    address = f"unix:path={tmp_path}/bus"
    entries = heard("notifications")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert not desktop.notify("Completed", "5 posts")

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path=/nowhere/bus;{address},guid=1234")
    assert desktop.notify("Completed", "6 posts")

    qtbot.waitUntil(lambda: [entry[5] for entry in entries()] == ["6 posts"])
