"""Names that break lines or reverse what follows them spoil neither the heading nor a box."""

import apsw
from PySide6.QtWidgets import QComboBox


def test_a_name_stays_on_its_line(own_archive, open_window):
    archive = own_archive("--posts", "50")
    connection = apsw.Connection(str(archive))
    connection.execute("UPDATE profiles SET handle = 'one' || char(10) || char(0x202e) || 'two', display_name = ''")
    connection.close()
    user = open_window(archive)
    user.wait_for_count()

    assert user.text("ownerLabel") == "@one two"
    assert user.text("contentsLabel").startswith("@one two · 50 posts · ")
    assert user.find("accountComboBox", QComboBox).itemText(0) == "one two (50 posts)"
