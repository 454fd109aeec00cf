"""Sleep inhibition and taskbar progress during an export, until it ends in any way."""

import pytest

from exporter_gui.application.desktop.desktop import Desktop

ENGINE = "exporter_gui.application.export.export_worker.export"


@pytest.fixture
def told(monkeypatch):
    """Calls to the desktop, which has no effects."""
    told = []
    monkeypatch.setattr(Desktop, "keep_awake", lambda _desktop, _reason: told.append("awake"))
    monkeypatch.setattr(Desktop, "let_sleep", lambda _desktop: told.append("may sleep"))
    monkeypatch.setattr(Desktop, "show_progress", lambda _desktop, share: told.append(share))
    return told


def complete(user):
    user.wait_for_state("completed")


def cancel(user):
    user.press("cancelButton")
    user.wait_for_state("cancelled")


def fail(user):
    user.wait_for_state("failed")


@pytest.mark.parametrize("end", [complete, cancel, fail])
def test_the_computer_stays_awake_until_an_export_ends(end, user, folder, told, monkeypatch):
    if end is fail:
        monkeypatch.setattr(ENGINE, lambda *_arguments: 1 / 0)
    user.export_to(folder / "posts.json")
    end(user)

    calls = [call for call in told if isinstance(call, str)]
    assert calls == ["awake", "may sleep"]
    shares = [call for call in told if not isinstance(call, str)]
    assert (shares[0], shares[-1]) == (0, None)
    assert None not in shares[:-1]


def test_the_taskbar_shows_the_progress(user, folder, told):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    assert [call for call in told if isinstance(call, float)] == [0, 0.2, 0.4, 0.6, 0.8, 1]
