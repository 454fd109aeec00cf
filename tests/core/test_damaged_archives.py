"""Whatever is damaged in an archive: every post comes out, or a sentence says why not."""

import os

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork, to try each archive in a process")


def test_no_damaged_archive_is_called_done_with_other_posts_than_its_table_holds(tmp_path, capfd):
    from tests.torture.damaged_archives import make_bases, outcomes  # noqa: PLC0415 - needs os.fork

    wrong = [outcome for outcome in outcomes(make_bases(tmp_path), range(80), tmp_path) if not outcome.is_right]
    assert wrong == [], capfd.readouterr().err
