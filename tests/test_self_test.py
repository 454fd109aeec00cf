"""The self-test: what a person, or a build, runs to know whether an installation works."""

import os
import subprocess
import sys
from pathlib import Path

from exporter_gui import self_test as module
from exporter_gui.core.formats import FORMATS
from tests.support import parquet

ROOT = Path(__file__).resolve().parents[1]


def self_test(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "exporter_gui", "--self-test", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env=environment, cwd=ROOT, check=False, timeout=120
    )


def test_an_archive_goes_through_every_format_and_opens_in_the_window(make_archive):
    done = self_test(make_archive("--posts", "120"))

    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "archive.db: 120 posts" in lines
    for name in FORMATS if parquet.RUNS else FORMATS.keys() - {"parquet"}:
        assert any(line.startswith(f"{name}: 120 posts") for line in lines)
    assert any(line.startswith("window: opened the archive") for line in lines)
    assert lines[-1] == "The self-test passed."


def test_without_an_argument_the_sample_archive_is_used():
    done = self_test()

    assert done.returncode == 0, done.stderr
    assert "sample.db: " in done.stdout
    assert "sample.car: 365 posts" in done.stdout


def test_the_users_own_data_is_untouched(tmp_path, monkeypatch):
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    assert self_test().returncode == 0
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_failure_is_reported_in_a_sentence(tmp_path):
    done = self_test(tmp_path / "nothing.db")

    assert done.returncode == 1
    assert done.stderr.startswith("exporter-gui: the self-test failed: “")
    assert done.stderr.count("\n") == 1
    assert "passed" not in done.stdout


def test_a_file_that_holds_less_than_it_should_is_noticed(make_archive, monkeypatch, capsys):
    monkeypatch.setitem(module._READERS, "csv", lambda file: module._csv_posts(file) - 1)

    assert module.main([str(make_archive("--posts", "120"))]) == 1
    assert "csv: the file contains 119 posts instead of 120." in capsys.readouterr().err
