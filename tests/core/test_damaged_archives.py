"""Whatever is damaged in an archive: every post comes out, or a sentence says why not."""

import os

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork, to try each archive in a process")


def test_no_damaged_archive_is_called_done_with_other_posts_than_its_table_holds(python):
    code = "import sys; from tests.torture.__main__ import main; sys.exit(main())"
    process = python(code, "--injections", 0, "--traced", 0, "--damages", 80, "--seed", 0)
    output, errors = process.communicate()
    assert process.returncode == 0, output + errors
    assert "80 damaged archives, 0 wrong" in output
