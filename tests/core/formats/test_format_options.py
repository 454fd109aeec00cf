"""A format's options are the fields of a dataclass; the engine and the command line carry them into its writer."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

import pytest

from exporter_gui import cli
from exporter_gui.cli.exit_codes import DONE, WRONG_USAGE
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import estimate
from exporter_gui.core.export import export
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import Layout
from exporter_gui.core.formats.options import OptionField, changed_options, describe, make_options, option
from exporter_gui.core.messages import Code
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sources import read_archive
from tests.support.dummy_format import NoOptions, UriOptions, dummy_format
from tests.support.engine import EVERYTHING
from tests.support.small_archive import filled_copy, numbered


class Color(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class AllKinds:
    wide: bool = option(default=True, label="Wide", help="a")
    rows: int = option(10, "Rows", "b")
    title: str = option("", "Title", "c")
    sides: Literal[1, 2] = option(1, "Sides", "d")
    color: Color = option(Color.RED, "Color", "e")


@dataclass(frozen=True, slots=True)
class ByColor:
    split: bool = option(default=False, label="Split", help="a", needs_folder=True)
    wide: bool = option(default=False, label="Wide", help="b")


@pytest.fixture(autouse=True)
def dummy(monkeypatch):
    monkeypatch.setitem(FORMATS, "uris", dummy_format())


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path, [numbered(1), numbered(2)])


@pytest.fixture
def run(archive, tmp_path):
    return lambda *arguments: cli.main(
        ["export", str(archive), "--all-authors", "--quiet", "-o", str(tmp_path / "posts.uris"), *arguments]
    )


def links(start, between):
    return "<\n{1}{0}0000001{2}\n{1}{0}0000002\n>\n".format(numbered(1)["uri"].removesuffix("0000001"), start, between)


def test_options_of_every_type_are_described():
    assert describe(AllKinds) == (
        OptionField("wide", "Wide", "a", bool, (), default=True),
        OptionField("rows", "Rows", "b", int, (), 10),
        OptionField("title", "Title", "c", str, (), ""),
        OptionField("sides", "Sides", "d", int, (1, 2), 1),
        OptionField("color", "Color", "e", str, ("red", "blue"), "red"),
    )
    assert describe(NoOptions) == ()


def test_plain_values_make_options_and_options_tell_those_that_were_changed():
    plain = {"wide": False, "rows": 20, "title": "x", "sides": 2, "color": "blue"}
    assert make_options(AllKinds, plain) == AllKinds(False, 20, "x", 2, Color.BLUE)  # noqa: FBT003 - its first field
    assert changed_options(make_options(AllKinds, plain)) == plain
    assert make_options(AllKinds, {}) == AllKinds()
    assert changed_options(AllKinds(color=Color.BLUE)) == {"color": "blue"}


def test_an_option_of_any_name_may_need_a_folder():
    format_ = dummy_format()._replace(options=ByColor)
    layouts = [format_.layout_of(options) for options in (None, ByColor(wide=True), ByColor(split=True))]
    assert layouts == [Layout.FILE, Layout.FILE, Layout.FOLDER]


@pytest.mark.parametrize("plain", [{"wide": 1}, {"rows": True}, {"sides": 3}, {"color": "RED"}, {"height": 1}])
def test_values_that_the_format_does_not_have_are_refused(plain):
    with pytest.raises(ValueError, match="="):
        make_options(AllKinds, plain)


@pytest.mark.parametrize(
    ("options", "content"),
    [
        (None, links("- ", ";")),
        (UriOptions(), links("- ", ";")),
        (UriOptions(bare=True), links("", ";")),
        (UriOptions(line_end="comma"), links("- ", ",")),
    ],
)
def test_the_engine_writes_and_estimates_with_the_options_of_the_request(options, content, archive, tmp_path):
    destination = tmp_path / "posts.uris"
    export(ExportRequest(archive, EVERYTHING, "uris", destination, options=options))
    assert destination.read_text() == content
    known = read_archive(archive, Cancellation(), lambda opened: estimate(opened, EVERYTHING, FORMATS["uris"], options))
    assert known.bytes == len(content)


def test_options_of_another_format_are_refused(archive, tmp_path):
    with pytest.raises(RequestError, match=r"^The options do not belong to the format JSON;") as refusal:
        export(ExportRequest(archive, EVERYTHING, "json", tmp_path / "posts.json", options=UriOptions()))
    assert refusal.value.code is Code.OPTIONS_OF_OTHER_FORMAT
    assert not (tmp_path / "posts.json").exists()


@pytest.mark.parametrize(
    ("flags", "content"),
    [
        ([], links("- ", ";")),
        (["--bare"], links("", ";")),
        (["--no-bare"], links("- ", ";")),
        (["--bare", "--line-end", "comma"], links("", ",")),
    ],
)
def test_the_command_line_has_a_flag_for_each_option(flags, content, run, tmp_path):
    assert run(*flags) == DONE
    assert (tmp_path / "posts.uris").read_text() == content


def test_numbers_and_texts_are_flags_too(run, monkeypatch, tmp_path):
    seen = []
    format_ = dummy_format()
    kinds = {
        "options": AllKinds,
        "load": lambda: lambda outputs, options, _context: seen.append(options) or format_.writer(outputs),
    }
    monkeypatch.setitem(FORMATS, "uris", type(format_)(**{**fields_of(format_), **kinds}))
    assert run("--rows", "7", "--title", "x y", "--sides", "2", "--color", "blue", "--no-wide") == DONE
    assert set(seen) == {AllKinds(False, 7, "x y", 2, Color.BLUE)}  # noqa: FBT003 - its first field


def fields_of(format_):
    return {name: getattr(format_, name) for name in ("id", "label", "suffix", "description", "help")}


@pytest.mark.parametrize("flags", [["--line-end", "dot"], ["--line-end"], ["--bare=yes"]])
def test_a_value_that_an_option_does_not_have_is_wrong_usage(flags, run, tmp_path, capsys):
    with pytest.raises(SystemExit) as end:
        run(*flags)
    assert end.value.code == WRONG_USAGE
    assert flags[0].partition("=")[0] in capsys.readouterr().err
    assert not (tmp_path / "posts.uris").exists()


def test_a_flag_of_another_format_is_refused(run, tmp_path, capsys):
    assert run("--format", "csv", "--bare") == WRONG_USAGE
    sentence = "The format csv has no option --bare; remove it, or choose another format."
    assert capsys.readouterr().err == f"exporter-gui: {sentence}\n"
    assert not (tmp_path / "posts.uris").exists()


def test_formats_that_describe_an_option_alike_share_its_flag_and_the_help_tells_so(run, monkeypatch, capsys):
    monkeypatch.setitem(FORMATS, "links", dummy_format("links"))
    assert run("--format", "links", "--bare") == DONE
    with pytest.raises(SystemExit):
        cli.main(["export", "--help"])
    text = " ".join(capsys.readouterr().out.split())
    assert "--bare, --no-bare uris, links: no dash before a link; by default no" in text
    assert (
        "--line-end {semicolon,comma} uris, links: what stands after 100 % of the links; by default semicolon" in text
    )
