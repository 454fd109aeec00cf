"""Flags that would do nothing, or that contradict each other, are refused or told of in one sentence."""

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.sources.repository.opening import forget_repository
from exporter_gui.resources import resource
from tests.make_car import make
from tests.support.repositories import write_car


@pytest.fixture(autouse=True)
def _nothing_is_kept():
    yield
    forget_repository()


@pytest.fixture
def repository(tmp_path):
    return write_car(tmp_path / "own" / "repo.car", make(40, 1.0, 1).car)


def refused(arguments, capsys):
    """The sentence with which a command refuses its arguments."""
    try:
        code = cli.main([*map(str, arguments)])
    except SystemExit as error:
        code = error.code
    told = capsys.readouterr()
    assert (code, told.out) == (WRONG_USAGE, "")
    return told.err.removeprefix("exporter-gui: ").removesuffix("\n")


@pytest.mark.parametrize(
    ("twice", "sentence"),
    [
        (["--also", "a.car", "--also", "b.car"], "Give --also only once."),
        (["--media-root", "a", "--media-root=b"], "Give --media-root only once."),
        (["-o", "b.json"], "Give --output only once."),
        (["--output=b.json"], "Give --output only once."),
        (["--from", "2024-01-01", "--from", "2024-01-01"], "Give --from only once."),
        (["--media", "all", "--media", "none"], "Give --media only once."),
        (["--language", "german", "--language", "japanese"], "Give --language only once."),
        (["--partitioned", "--no-partitioned"], "Give --partitioned or --no-partitioned only once."),
    ],
)
def test_an_option_with_a_value_is_given_once(twice, sentence, archive, folder, capsys):
    assert refused(["export", archive, "-o", folder / "a.json", *twice], capsys) == sentence
    assert list(folder.iterdir()) == []


def test_flags_without_a_value_may_be_given_again(archive, folder, capsys):
    assert cli.main(["export", str(archive), "-o", str(folder / "a.json"), "--force", "--force"]) == DONE
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", ["inspect", "verify", "export"])
def test_a_file_whose_name_starts_with_a_dash_is_found_out(command, folder, capsys, monkeypatch):
    monkeypatch.chdir(folder)
    (folder / "-dash.car").write_bytes(b"")
    sentence = refused([command, "-dash.car"], capsys)
    assert sentence.endswith(" Write ./-dash.car for the file whose name starts with a dash.")
    assert "./" not in refused([command, "-dash.ca"], capsys)
    if command != "export":  # which names no output here
        told = refused([command, "other.car", "-dash.car"], capsys)
        assert told.startswith("-dash.car is not an option; see exporter-gui ")
        assert told.endswith(" Write ./-dash.car for the file whose name starts with a dash.")


@pytest.mark.parametrize(
    ("name", "placeholder"), [("{dat}.json", "{dat}"), ("x-{}-{date}.json", "{}"), ("{Date}/", "{Date}")]
)
def test_an_unknown_placeholder_is_refused(name, placeholder, archive, folder, capsys):
    sentence = refused(["export", archive, "-o", f"{folder}/{name}"], capsys)
    assert sentence == (
        f"“{placeholder}” in the name of the output means nothing; only {{date}} does, and becomes the day of the"
        " export."
    )
    assert list(folder.iterdir()) == []


def test_folders_that_are_there_may_have_braces(archive, folder):
    (folder / "{8a6e0804}").mkdir()
    assert cli.main(["export", str(archive), "-o", str(folder / "{8a6e0804}" / "a{date}.json")]) == DONE


def test_a_single_file_takes_no_media_folder(archive, folder, capsys):
    sentence = refused(["export", archive, "-o", folder / "a.json", "--media-root", folder], capsys)
    assert sentence == "A single file takes no media files; add --folder or --zip, or leave out --media-root."


def test_an_export_without_media_takes_no_media_folder(archive, folder, capsys):
    sentence = refused(
        ["export", archive, "-o", folder / "a", "--folder", "--media", "none", "--media-root", folder], capsys
    )
    assert sentence == "No media files are read with --media none; leave out that or --media-root."


@pytest.mark.parametrize("flag", ["--reposts", "--all-authors"])
def test_a_repository_has_no_posts_of_others_and_says_so(flag, repository, folder, capsys):
    assert cli.main(["export", str(repository), "-o", str(folder / "a.json"), flag]) == DONE
    note = capsys.readouterr().out.splitlines()[-1]
    assert note.startswith("“repo.car” holds no posts of other people. It only lists which ones were reposted (")
    assert note.endswith("): --everything writes the list.")
    assert cli.main(["export", str(repository), "-o", str(folder / "b.json")]) == DONE
    assert "posts of other people" not in capsys.readouterr().out


def test_where_parts_of_the_list_are_lost_the_number_of_reposts_is_not_told_as_exact(tmp_path, folder, capsys):
    damaged = tmp_path / "cut.car"
    damaged.write_bytes(resource("sample.car").read_bytes()[:50_000])
    assert cli.main(["export", str(damaged), "-o", str(folder / "a.json"), "--reposts"]) == DONE
    assert "It only lists which ones were reposted (at least 20): " in capsys.readouterr().out


def test_the_list_of_reposts_is_not_offered_where_it_is_written(repository, folder, capsys):
    assert (
        cli.main(["export", str(repository), "-o", str(folder / "a"), "--folder", "--everything", "--reposts"]) == DONE
    )
    (note,) = (line for line in capsys.readouterr().out.splitlines() if "posts of other people" in line)
    assert note.startswith("“repo.car” holds no posts of other people; the list of those that were reposted (")
    assert "--everything" not in note


def test_an_archive_has_them(archive, folder, capsys):
    assert cli.main(["export", str(archive), "-o", str(folder / "a.json"), "--reposts"]) == DONE
    assert "posts of other people" not in capsys.readouterr().out
