"""The name that is suggested is one that every file system takes."""

import apsw
import pytest
from PySide6.QtWidgets import QLineEdit


@pytest.fixture
def suggestion_for(open_window, own_archive):
    """Suggest a name for an archive with an owner of this handle."""

    def suggest(handle):
        path = own_archive("--posts", "50")
        connection = apsw.Connection(str(path))
        connection.execute("UPDATE profiles SET handle = ?", (handle,))
        connection.close()
        user = open_window(path)
        user.wait_until_read()
        user.press("exportButton")
        dialog = user.dialog("exportDialog")
        name = dialog.findChild(QLineEdit).text()
        dialog.reject()
        return name

    return suggest


@pytest.mark.parametrize("unsafe", list('<>:"/\\|?*\x01\x1f\n'))
def test_characters_that_some_file_system_refuses_are_replaced(unsafe, suggestion_for):
    assert suggestion_for(f"some{unsafe}one").startswith("some_one ")


def test_a_handle_cannot_lead_to_another_folder(suggestion_for):
    name = suggestion_for("../../someone")

    assert "/" not in name
    assert name.startswith("..")
