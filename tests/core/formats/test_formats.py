"""The registry is all that the engine knows of formats; a format is one module and one line in it."""

import json
from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.estimate import estimate
from exporter_gui.core.formats import FORMATS, find_format
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from tests.support.dummy_format import URIS, dummy_format
from tests.support.engine import EVERYTHING, FILE_FORMATS, export_to, exported
from tests.support.small_archive import filled_copy, numbered, stored_posts


@pytest.fixture
def dummy(monkeypatch):
    monkeypatch.setitem(FORMATS, "uris", dummy_format())


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "1200", "--seed", "3")


def written_by_rule(archive):
    records = [URIS.write_post(post)[0] for post in stored_posts(archive)]
    return URIS.preamble + URIS.separator.join(records) + URIS.postamble


@pytest.mark.parametrize("format_id", FORMATS)
def test_a_format_has_all_that_the_program_shows_of_it(format_id):
    format_ = FORMATS[format_id]
    assert format_.id == format_id
    assert format_.suffix.startswith(".")
    assert format_.label
    assert format_.description.endswith(".")
    assert all(sentence.endswith(".") for sentence in format_.help)
    assert is_dataclass(format_.options)
    options = format_.options()  # all fields have defaults
    for field in fields(options):
        with pytest.raises(FrozenInstanceError):
            setattr(options, field.name, None)


@pytest.mark.usefixtures("dummy")
def test_a_format_without_a_fast_path_works_through_the_rule_alone(archive, tmp_path):
    assert exported(archive, tmp_path, "uris") == written_by_rule(archive)


@pytest.mark.usefixtures("dummy")
def test_a_format_without_a_fast_path_writes_posts_of_any_size(make_archive, tmp_path):
    archive = filled_copy(
        make_archive("--posts", "0"), tmp_path, [numbered(1), numbered(2, text="y" * 9_000_000), numbered(3)]
    )
    assert exported(archive, tmp_path, "uris") == written_by_rule(archive)


@pytest.mark.usefixtures("dummy")
def test_no_posts_make_the_empty_file_of_a_format(archive, tmp_path):
    assert exported(archive, tmp_path, "uris", Selection("did:plc:nobody")) == b"<>\n"


@pytest.mark.usefixtures("dummy")
def test_an_export_in_any_format_can_be_cancelled(archive, tmp_path):
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        export_to(
            tmp_path / "posts.uris", archive, cancellation=cancellation, on_progress=lambda _: cancellation.cancel()
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("dummy")
@pytest.mark.parametrize("format_id", [*FILE_FORMATS, "uris"])
def test_the_size_is_estimated_in_any_format(format_id, archive, tmp_path):
    known = read_archive(archive, Cancellation(), lambda opened: estimate(opened, EVERYTHING, FORMATS[format_id]))
    size = len(exported(archive, tmp_path, format_id))
    assert known.posts == 1_200
    assert size * 0.9 < known.bytes < size * 1.1


@pytest.mark.usefixtures("dummy")
def test_the_command_line_takes_any_format_by_its_id_and_its_suffix(archive, tmp_path, capsys):
    for more in (["-o", str(tmp_path / "a.URIS")], ["-o", str(tmp_path / "b.txt"), "--format", "uris"]):
        assert cli.main(["export", str(archive), "--all-authors", *more]) == DONE
    assert (tmp_path / "a.URIS").read_bytes() == (tmp_path / "b.txt").read_bytes() == written_by_rule(archive)
    capsys.readouterr()
    assert cli.main(["export", str(archive), "--all-authors", "-o", str(tmp_path / "c.txt")]) == WRONG_USAGE
    assert capsys.readouterr().err.endswith(f"{' or '.join(f'--format {name}' for name in FORMATS)}.\n")


def test_two_formats_may_share_a_suffix(archive, tmp_path, monkeypatch):
    monkeypatch.setitem(FORMATS, "uris", dummy_format(suffix=".json"))
    assert find_format("posts.JSON") is FORMATS["json"]
    assert json.loads(exported(archive, tmp_path / "first", "json"))
    destination = tmp_path / "posts.json"
    assert cli.main(["export", str(archive), "--all-authors", "-o", str(destination), "--format", "uris"]) == DONE
    assert destination.read_bytes() == written_by_rule(archive)


def test_a_format_that_nobody_knows_is_refused(archive, tmp_path):
    request = ExportRequest(archive, EVERYTHING, "uris", tmp_path / "posts")
    with pytest.raises(Exception, match=r"“uris” is not a format; choose .* or .*\.") as refusal:
        request.check()
    assert all(name in str(refusal.value) for name in FORMATS)
