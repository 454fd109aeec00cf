"""Posts without a date are exported and listed; the timeline, on which they have no place, tells how many there are."""

import shutil
from pathlib import Path

import apsw
from PySide6.QtWidgets import QLabel


def test_the_timeline_accounts_for_all_posts_that_will_be_exported(open_window, make_archive, tmp_path):
    archive = Path(shutil.copy2(make_archive("--posts", "5", "--reposts", "0"), tmp_path))
    with apsw.Connection(str(archive)) as connection:
        connection.execute("UPDATE posts SET created_at = 'yesterday' WHERE rowid <= 2")
    connection.close()
    user = open_window(archive)
    user.wait_for_state("ready")

    user.wait(lambda: user.find("timelineCaption", QLabel).text().startswith("3 posts · 2 posts without a date"))
    user.wait(lambda: user.text("matchLabel").startswith("5 posts"))
