"""Whatever is damaged in an archive: every post comes out, or a sentence says why not."""

import os

import pytest

if not hasattr(os, "fork"):
    pytest.skip("each archive is tried in a process of its own, made by os.fork", allow_module_level=True)

from damaged_archives import make_bases, outcomes

ARCHIVES = 80


def test_no_damaged_archive_is_called_done_with_other_posts_than_its_table_holds(tmp_path, capfd):
    found = list(outcomes(make_bases(tmp_path), range(ARCHIVES), tmp_path))
    assert len(found) == ARCHIVES
    assert [outcome for outcome in found if not outcome.is_right] == [], capfd.readouterr().err
