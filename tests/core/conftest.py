"""What the engine's tests share."""

import tempfile

import pytest


@pytest.fixture(scope="session")
def empty(make_archive):
    """An archive without posts."""
    return make_archive("--posts", "0")


@pytest.fixture
def private(tmp_path, monkeypatch):
    """The folder in which private copies of archives are made."""
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))  # what Windows is asked for, once
    return folder
