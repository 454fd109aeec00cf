"""The commands work on a repository as on any archive."""

import json

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, FAILED
from exporter_gui.cli.progress_bar import ProgressBar
from tests.make_car import HOSTILE, make
from tests.support.repositories import write_car, write_document, write_posts, write_records


@pytest.fixture
def path(made, tmp_path):
    return write_car(tmp_path / "own" / "repo.car", made.car)


def test_inspect_tells_whose_it_is_and_what_each_collection_holds(path, made, capsys):
    write_document(path.parent, made.writer)
    assert cli.main(["inspect", str(path)]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{path}: 40 posts, 2023-")
    assert lines[1] == f"  ada.example (Ada Löwe 🦋), {made.writer.did}: 40 posts"
    assert lines[2].endswith("; signature valid")
    assert lines[3:5] == ["  Posts: 40", "  Likes: 25"]
    assert "  Profile: 1" in lines


def test_inspect_tells_each_name_once_and_none_that_is_unknown(path, made, tmp_path, capsys):
    assert cli.main(["inspect", str(path)]) == DONE
    assert f"  Ada Löwe 🦋, {made.writer.did}: 40 posts" in capsys.readouterr().out.splitlines()
    nameless = write_posts(tmp_path / "nameless" / "repo.car", {})
    assert cli.main(["inspect", str(nameless)]) == DONE
    assert capsys.readouterr().out.splitlines()[1] == f"  {make(0, 0, 1).writer.did}: 1 post"
    write_document(nameless.parent, make(0, 0, 1).writer)
    assert cli.main(["inspect", str(nameless)]) == DONE
    assert capsys.readouterr().out.splitlines()[1] == f"  ada.example, {make(0, 0, 1).writer.did}: 1 post"


def test_inspect_names_an_unknown_collection_as_it_is_and_last(made, tmp_path, capsys):
    records = {"a.b.c/1": {"$type": "a.b.c"}, "app.bsky.graph.block/1": {"$type": "app.bsky.graph.block"}}
    assert cli.main(["inspect", str(write_records(tmp_path / "repo.car", records, made))]) == DONE
    assert capsys.readouterr().out.splitlines()[-2:] == ["  Blocks: 1", "  a.b.c: 1"]


def test_inspect_tells_the_same_to_scripts(path, made, capsys):
    assert cli.main(["inspect", "--json", str(path)]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert told["owners"][0]["did"] == made.writer.did
    assert told["last_archived"] is None
    assert told["repository"]["signature"] == "not checked"
    assert told["repository"]["problems"] == []
    assert told["repository"]["collections"]["app.bsky.feed.post"] == 40


def test_inspect_tells_what_is_missing(made, tmp_path, capsys):
    path = write_car(tmp_path / "repo.car", HOSTILE["record-missing"].make(made))
    assert cli.main(["inspect", str(path)]) == DONE
    assert "39 of 40 posts" in capsys.readouterr().out
    assert cli.main(["inspect", "--json", str(path)]) == DONE
    (remark,) = json.loads(capsys.readouterr().out)["repository"]["problems"]
    assert (remark["code"], remark["parameters"]["missing"]) == ("repository_posts_lost", 1)


@pytest.mark.parametrize("arguments", [["posts.json"], ["posts.csv"], ["posts.jsonl", "--account", "ada.example"]])
def test_export_takes_a_repository(arguments, path, made, tmp_path, capsys):
    write_document(path.parent, made.writer)
    destination = tmp_path / arguments[0]
    assert cli.main(["export", str(path), "-o", str(destination), *arguments[1:]]) == DONE
    assert "40 posts" in capsys.readouterr().out
    assert destination.read_bytes().count(b"at://" + made.writer.did.encode() + b"/app.bsky.feed.post/") >= 40


def test_one_record_is_not_records(tmp_path, capsys):
    path = write_posts(tmp_path / "repo.car", {})
    assert cli.main(["export", str(path), "-o", str(tmp_path / "all"), "--folder", "--everything"]) == DONE
    assert ": 1 post, 1 record, 0 of 0 media files, " in capsys.readouterr().out


def test_a_folder_without_its_pictures_names_the_flag_that_helps(path, tmp_path, capsys):
    assert cli.main(["export", str(path), "-o", str(tmp_path / "all"), "--folder"]) == DONE
    assert "does not hold (no repo.car does), and that are in no media folder: " in (told := capsys.readouterr().out)
    assert told.endswith("; fetch its blobs with another tool, and name their folder with --media-root.\n")


def test_export_refuses_what_is_no_repository(made, tmp_path, capsys):
    path = write_car(tmp_path / "repo.car", HOSTILE["root-missing"].make(made))
    assert cli.main(["export", str(path), "-o", str(tmp_path / "posts.json")]) == FAILED
    assert "cannot be read as a repository" in capsys.readouterr().err
    assert not (tmp_path / "posts.json").exists()


def test_an_export_is_not_written_over_the_repository(path, capsys):
    before = path.read_bytes()
    assert cli.main(["export", str(path), "-o", str(path), "--format", "json", "--force"]) != DONE
    assert path.read_bytes() == before


@pytest.mark.parametrize("command", ["inspect", "export"])
def test_the_help_speaks_of_repositories(command, capsys):
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    assert "repository that Bluesky exports (repo.car)" in " ".join(capsys.readouterr().out.split())


def test_the_help_tells_how_to_name_a_folder_of_blobs(capsys):
    with pytest.raises(SystemExit):
        cli.main(["export", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert "--media-root DIR folder with the media files; for a repository, with its blobs, which another tool" in told


def test_inspect_shows_on_a_terminal_how_far_it_has_read(path, monkeypatch):
    told = []
    monkeypatch.setattr(ProgressBar, "show_opening", lambda _self, progress: told.append(progress.share))
    assert cli.main(["inspect", str(path)]) == DONE
    assert told[-1] == 1
    assert cli.main(["inspect", "--json", str(path)]) == DONE
