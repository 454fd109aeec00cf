"""Standard streams that are closed, full, or read by nobody: the file is there all the same, and the exit code true."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.program import COMMAND

if sys.platform == "win32":
    pytest.skip("streams are closed otherwise there", allow_module_level=True)
EXPORT, INSPECT = ("export", "--all-authors", "-o", "posts.json"), ("inspect",)
CLOSED = ["2>&-", ">&-", ">&- 2>&-", "<&- >&- 2>&-"]
NOISE = """
import os, sys
from exporter_gui.__main__ import main
flush = os.fsync
def flush_in_noise(descriptor):
    for stream in range(3):  # as a library does that is written in C
        try:
            os.write(stream, b"noise")
        except OSError:
            pass
    flush(descriptor)
os.fsync = flush_in_noise
sys.exit(main())
"""
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "4000", "--seed", "5", "--accounts", "3")


@pytest.fixture
def shell(environment, folder):
    """Run the command by a shell, with redirections."""

    def run(redirections, *arguments, command=COMMAND):
        line = f"{shlex.join([*command, *map(str, arguments)])} {redirections}"
        done = subprocess.run(
            ["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert "Traceback" not in done.stderr
        assert "Exception ignored" not in done.stderr
        return done

    return run


@pytest.fixture
def good(archive, command, folder):
    """The bytes of the file, as an export with all streams writes it."""
    command(*EXPORT, archive)
    content = (folder / "posts.json").read_bytes()
    (folder / "posts.json").unlink()
    return content


@pytest.mark.parametrize("redirections", [*CLOSED, "--quiet 2>&-"])
def test_an_export_needs_no_streams(redirections, archive, good, shell, folder):
    assert shell(redirections, *EXPORT, archive).returncode == 0
    assert (folder / "posts.json").read_bytes() == good


@pytest.mark.parametrize("closed", ["2>&-", "<&- >&- 2>&-"])
def test_output_to_a_closed_stream_does_not_reach_the_file(closed, archive, good, shell, folder):
    noisy = [sys.executable, "-c", NOISE]
    assert shell(closed, *EXPORT, archive, "--quiet", command=noisy).returncode == 0
    assert (folder / "posts.json").read_bytes() == good


@pytest.mark.parametrize("closed", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(("arguments", "code"), [(("inspect", "missing.db"), 1), (("export",), 2), (("--frob",), 2)])
def test_an_unprintable_error_is_not_printed_on_standard_output(closed, arguments, code, shell):
    done = shell(closed, *arguments)
    assert (done.returncode, done.stdout) == (code, "")


@pytest.mark.parametrize("output", [">&-", pytest.param(">/dev/full", marks=full)])
@pytest.mark.parametrize("arguments", [INSPECT, ("inspect", "--json"), ("--help",), ("--version",)])
def test_an_answer_that_cannot_be_printed_is_one_with_a_sentence(output, arguments, archive, shell):
    done = shell(output, *arguments, *[archive] * (arguments[0] == "inspect"))
    assert done.returncode == 1
    assert done.stderr.startswith("exporter-gui: The result could not be printed (")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("output", [">&-", pytest.param(">/dev/full", marks=full)])
def test_a_file_that_is_complete_is_zero_even_if_that_cannot_be_printed(output, archive, good, shell, folder):
    done = shell(output, *EXPORT, archive)
    assert done.returncode == 0
    assert done.stderr.startswith("exporter-gui: “posts.json” is complete, but the result could not be printed (")
    assert (folder / "posts.json").read_bytes() == good


@pytest.mark.parametrize("arguments", [INSPECT, ("inspect", "--json"), EXPORT, ("--help",), ("--version",)])
def test_a_closed_reader_is_not_an_error(arguments, archive, environment, folder):
    reading, writing = os.pipe()
    os.close(reading)
    arguments = [*COMMAND, *arguments, *[archive] * (not arguments[0].startswith("-"))]
    done = subprocess.run(
        arguments, cwd=folder, env=environment, stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")
