"""Windows that tests use as a person would, and a watch over what they leave running."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QStandardPaths, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exporter_gui.app import create_window
from exporter_gui.application.window_state import Busy
from exporter_gui.ui.theme.theme import apply_theme
from exporter_gui.ui.translation import install_translation
from tests.support.gate import Gate
from tests.support.layout_items import stale_layout_items
from tests.support.left_running import nothing_is_left_running, nothing_old_is_searched  # noqa: F401 - used by every test here
from tests.support.same_machine import use_font
from tests.support.session_buses import bus, heard  # noqa: F401 - for tests of what the desktop shows
from tests.support.user import User


@pytest.fixture(scope="session", autouse=True)
def same_on_every_desktop(qapp: QApplication) -> Iterator[None]:
    """Write in one font and numbers in English, and show Qt's own file dialogs, which tests can use."""
    use_font(qapp)
    apply_theme("")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the program's own data apart for each test, and the desktop of whoever runs it; return their folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if sys.platform == "win32":  # asks Windows, and not the environment
        own = str(tmp_path / "data" / "exporter-gui")
        places = QStandardPaths.StandardLocation
        kept = {places.AppDataLocation, places.StateLocation}
        usual = QStandardPaths.writableLocation
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: own if place in kept else usual(place))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    return tmp_path / "data"


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., User]]:
    """Open windows, each with someone in front of it. A test that leaves one exporting, or stale objects, fails."""
    users: list[User] = []

    def open_(archive: Path | None = None) -> User:
        for user in users:
            user.window._data._database.flush()  # what the next window is to remember
        window = create_window(archive)
        users.append(User(window, qtbot))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.prepare()  # else some time after it is painted; nobody is faster
        return users[-1]

    yield open_
    still_exporting = [user.state for user in users if isinstance(user.window._store.state, Busy)]
    stale = stale_layout_items()
    for user in users:
        user.window.stop()
        user.wait_until_idle()
        user.window.close()
        user.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert still_exporting == []
    assert stale == []


@pytest.fixture
def desktop_language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Let windows that are opened from now on speak a language; afterwards English again."""
    installed: list[QTranslator] = []

    def choose(name: str) -> None:
        before = set(qapp.findChildren(QTranslator))
        install_translation(qapp, QLocale(name))
        installed.extend(set(qapp.findChildren(QTranslator)) - before)

    yield choose
    for translator in installed:
        QApplication.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def user(open_window: Callable[..., User], archive: Path) -> User:
    """Someone who has opened `archive` and sees how many posts it holds."""
    someone = open_window(archive)
    someone.wait_for_count()
    return someone


@pytest.fixture
def gate(open_window: Callable[..., User], monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Hold exports after their second batch, so that a test can look at the middle of one; `open_window` ends later."""
    gate = Gate()
    monkeypatch.setattr("exporter_gui.application.export.export_worker.export", gate.export)
    yield gate
    gate.open()
