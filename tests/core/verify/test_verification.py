"""A verification reads everything again, and tells what is missing, changed or extra."""

import errno
import hashlib
import json
import os
import re
import shutil
import sys
import zipfile

import pytest

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, VerificationError
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.verify import verification
from exporter_gui.core.verify.post_counter import counter_for
from exporter_gui.core.verify.verification import verify
from tests.support.engine import EVERYTHING, exported
from tests.support.media_archive import make_media_archive, package

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of this kind are POSIX's")


@pytest.fixture
def archive(empty, tmp_path):
    return make_media_archive(empty, tmp_path / "archive", 3)


@pytest.fixture(params=[False, True], ids=["plain", "bag"])
def folder_export(request, archive, folder):
    package(archive, folder / "export", is_bag=request.param)
    return folder / "export"


def zipped(root, path):
    """Pack a folder as other programs would."""
    shutil.make_archive(str(path.with_suffix("")), "zip", root.parent, root.name)
    return path


def changed_post(root):
    path = next(root.rglob("posts.json"))
    path.write_bytes(path.read_bytes().replace(b"ordinary text", b"ordinary tex!", 1))
    return r"Changed: “.*posts\.json”\."


def missing_picture(root):
    next(root.rglob("*.jpg")).unlink()
    return r"Missing: “.*\.jpg”\."


def extra_file(root):
    (next(root.rglob("media")) / "extra.txt").write_text("x")
    return r"Not part of the export: “.*media/extra\.txt”\."


def changed_manifest(root):
    path = root / "manifest.json"
    path.write_bytes(path.read_bytes().replace(b'"count": 3', b'"count": 4', 1))
    return r"Changed: “manifest\.json”\.", r"posts\.json” holds 3 posts instead of 4 posts"


def missing_manifest(root):
    (root / "manifest.json").unlink()
    return r"Missing: “manifest\.json”\."


def damaged_sums(root):
    path = next(path for path in (root / "SHA256SUMS", root / "manifest-sha256.txt") if path.exists())
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines[:2], "x" * 20_000, *lines[2:]]))


def missing_sums(root):
    path = next(path for path in (root / "SHA256SUMS", root / "manifest-sha256.txt") if path.exists())
    path.unlink()
    return rf"^Missing: “{path.name}”\.$", rf"^Without “{path.name}”, the content of the files cannot be compared"


DAMAGES = [changed_post, missing_picture, extra_file, changed_manifest, missing_manifest, damaged_sums, missing_sums]


def test_an_export_is_as_it_was(folder_export):
    result = verify(folder_export)
    assert (result.is_whole, result.posts, result.problems_in_words()) == (True, 3, [])
    assert verify(folder_export / "manifest.json").is_whole


@pytest.mark.parametrize("is_zipped", [False, True])
@pytest.mark.parametrize("damage", DAMAGES)
def test_each_difference_is_told(damage, is_zipped, folder_export, tmp_path):
    expected = damage(folder_export)
    path = zipped(folder_export, tmp_path / "again.zip") if is_zipped else folder_export
    result = verify(path)
    assert not result.is_whole
    if expected is not None:
        patterns = (expected,) if isinstance(expected, str) else expected
        assert len(result.problems_in_words()) == len(patterns)
        for pattern, remark in zip(patterns, sorted(result.problems_in_words()), strict=True):
            assert re.search(pattern, remark)


@pytest.mark.parametrize("is_zipped", [False, True])
def test_without_a_list_of_checksums_number_and_size_of_the_files_are_compared(is_zipped, folder_export, tmp_path):
    missing_sums(folder_export)
    missing_picture(folder_export)
    (folder_export / ".DS_Store").write_bytes(b"x")
    path = zipped(folder_export, tmp_path / "again.zip") if is_zipped else folder_export
    _missing, without, files, size = verify(path).problems_in_words()
    assert without.endswith("cannot be compared, only their number and size with the manifest.")
    assert files == "The manifest tells 5 files, and 4 are there."
    told, found = (int(number.replace(",", "")) for number in re.findall(r"[\d,]*\d", size))
    assert (size.split()[4:], told - found) == (
        ["bytes", "in", "all", "files,", "and", f"{found:,}", "are", "there."],
        1_000,
    )


def test_a_bag_without_its_list_of_tags_misses_only_that(archive, folder):
    package(archive, folder / "bag", is_bag=True)
    (folder / "bag" / "tagmanifest-sha256.txt").unlink()
    result = verify(folder / "bag")
    assert (result.problems_in_words(), result.posts) == (["Missing: “tagmanifest-sha256.txt”."], 3)


def test_what_file_managers_leave_is_no_difference(folder_export):
    (folder_export / ".DS_Store").write_bytes(b"x")
    assert verify(folder_export).is_whole


@posix
def test_a_link_is_told_and_not_followed(folder_export, tmp_path):
    picture = next(folder_export.rglob("*.jpg"))
    shutil.move(picture, tmp_path / "moved.jpg")
    picture.symlink_to(tmp_path / "moved.jpg")
    (folder_export / "loop").symlink_to(folder_export)
    remarks = verify(folder_export).problems_in_words()
    assert len(remarks) == 2
    assert remarks[0].startswith("Not an ordinary file inside the export: ")
    assert remarks[1] == "Not part of the export: “loop”."


@posix
def test_a_pipe_is_told_and_not_waited_for(folder_export):
    for name in ("*.jpg", "manifest.json"):
        path = next(folder_export.rglob(name))
        path.unlink()
        os.mkfifo(path)
    assert all(remark.startswith("Not an ordinary file inside") for remark in verify(folder_export).problems_in_words())


@pytest.mark.parametrize(
    "name", ["../outside.txt", "/etc/passwd", "a/../../outside.txt", "./posts.json", "media//x", "nul\0"]
)
def test_checksums_of_files_elsewhere_are_refused(name, archive, folder):
    (folder / "outside.txt").write_text("x")
    package(archive, folder / "export")
    with (folder / "export" / "SHA256SUMS").open("a") as sums:
        sums.write(f"{'0' * 64}  {name}\n")
    remarks = verify(folder / "export").problems_in_words()
    assert remarks[0] == f"Not an ordinary file inside the export: “{name}”."


HOSTILE = [
    b"",
    b"[" * 1_000_000,
    b'{"a":' * 100_000,
    b"null",
    b"[]",
    b'{"files": 5, "posts": 6}',
    b"\xff\xfe",
    b"1" * 5_000,
    b"{" + b" " * (17 << 20) + b"}",
]
CHANGES = [
    (b'"count": 3', b'"count": ' + b"9" * 5_000),
    (b'"count": 3', b'"count": 1e999'),
    (b'"count": 3', b'"count": -3'),
    (b'"count": 3', b'"count": true'),
    (b'"count": 3', b'"count": ' + b"9" * 100),
    (b'"manifest_version": 1', b'"manifest_version": 0'),
    (b'"Archive Exporter"', b'"Somebody"'),
    (b'"json"', b'["json"]'),
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_manifest_is_told_and_the_files_are_compared_all_the_same(number, archive, folder):
    package(archive, folder / "export")
    (folder / "export" / "manifest.json").write_bytes(HOSTILE[number])
    result = verify(folder / "export")
    assert re.search("^The manifest “manifest.json” is (damaged|larger)", result.problems_in_words()[0])
    assert result.problems_in_words()[1:] == ["Changed: “manifest.json”."]
    assert result.files == 5


@pytest.mark.parametrize(("before", "after"), CHANGES, ids=range(len(CHANGES)))
def test_a_manifest_with_a_hostile_value_is_told(before, after, archive, folder):
    package(archive, folder / "export")
    path = folder / "export" / "manifest.json"
    assert before in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(before, after, 1))
    assert verify(folder / "export").problems_in_words()[0].startswith("The manifest “manifest.json” is damaged")


def test_a_line_that_was_taken_out_of_the_checksums_with_its_file_is_noticed(archive, folder):
    package(archive, folder / "export")
    path = folder / "export" / "SHA256SUMS"
    lines = path.read_text().splitlines(keepends=True)
    (gone,) = [line for line in lines if "media.csv" in line]
    path.write_text("".join(line for line in lines if line != gone))
    (folder / "export" / "media.csv").unlink()
    assert verify(folder / "export").problems_in_words() == ["The manifest tells 5 files, and 4 are listed."]


@pytest.mark.parametrize("at", [0, 30, 300, 1_500, -30, -200])
def test_a_damaged_zip_is_told(at, archive, folder):
    package(archive, folder / "export.zip")
    content = bytearray((folder / "export.zip").read_bytes())
    for place in range(at, at + 20):
        content[place] ^= 0xFF
    (folder / "export.zip").write_bytes(content)
    try:
        assert not verify(folder / "export.zip").is_whole
    except VerificationError as error:
        assert re.search("is not a ZIP, or is damaged|has no manifest", str(error))  # noqa: PT017


@pytest.mark.parametrize("size", [0, 1, 100, 2_000])
def test_a_zip_that_was_cut_short_is_told(size, archive, folder):
    package(archive, folder / "export.zip")
    os.truncate(folder / "export.zip", size)
    with pytest.raises(VerificationError, match="is not a ZIP, or is damaged or was cut short"):
        verify(folder / "export.zip")


def test_an_entry_that_is_there_twice_is_told(archive, folder):
    package(archive, folder / "export.zip")
    with zipfile.ZipFile(folder / "export.zip", "a") as packed, pytest.warns(UserWarning, match="Duplicate name"):
        packed.writestr("export/posts.json", packed.read("export/posts.json"))
    assert verify(folder / "export.zip").problems_in_words() == ["Not part of the export: “posts.json”."]


@pytest.mark.parametrize("format_", ["json", "csv", "jsonl"])
def test_a_single_file_is_compared_with_the_manifest_beside_it(format_, archive, folder):
    path = folder / f"posts.{format_}"
    export(ExportRequest(archive, EVERYTHING, format_, path, has_manifest=True))
    manifest = folder / f"posts.{format_}.manifest.json"
    assert (verify(path).is_whole, verify(path).posts, verify(manifest).is_whole) == (True, 3, True)
    renamed = folder / f"my: posts.{format_}" if sys.platform != "win32" else folder / f"renamed.{format_}"
    path.rename(renamed)
    manifest.rename(folder / f"{renamed.name}.manifest.json")
    assert verify(renamed).is_whole
    with renamed.open("ab") as file:
        file.write(b"\n")
    assert f"Changed: “{renamed.name}”." in verify(renamed).problems_in_words()
    renamed.write_bytes(b"")
    assert verify(renamed).problems_in_words()[1].startswith(f"“{renamed.name}” holds 0 posts instead of 3 ")
    renamed.unlink()
    result = verify(folder / f"{renamed.name}.manifest.json")
    assert (result.problems_in_words(), result.posts) == ([f"Missing: “{renamed.name}”."], None)


def test_a_single_manifest_that_lists_another_file_does_not_lead_there(archive, folder):
    export(ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True))
    path = folder / "posts.json.manifest.json"
    manifest = json.loads(path.read_bytes())
    manifest["files"]["list"][0]["path"] = "../../etc/passwd"
    path.write_text(json.dumps(manifest))
    (problem,) = verify(folder / "posts.json").problems_in_words()
    assert problem.startswith(f"The manifest “{path.name}” is damaged or was not written by Archive Exporter")


@pytest.mark.parametrize("number", [0, 2])
def test_a_single_manifest_of_no_file_or_of_several_is_told(number, archive, folder):
    export(ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True))
    path = folder / "posts.json.manifest.json"
    manifest = json.loads(path.read_bytes())
    manifest["files"] = {"count": 1, "bytes": manifest["files"]["bytes"], "list": manifest["files"]["list"] * number}
    path.write_text(json.dumps(manifest))
    (problem,) = verify(folder / "posts.json").problems_in_words()
    assert problem.startswith(f"The manifest “{path.name}” is damaged or was not written by Archive Exporter")


def test_sizes_in_a_single_manifest_are_compared(archive, folder):
    export(ExportRequest(archive, EVERYTHING, "json", folder / "posts.json", has_manifest=True))
    size = (folder / "posts.json").stat().st_size
    path = folder / "posts.json.manifest.json"
    path.write_text(re.sub('"bytes": [0-9]+', '"bytes": 5', path.read_text()))
    of_file, of_all = verify(folder / "posts.json").problems_in_words()
    assert of_file.startswith(f"The manifest tells 5 bytes for “posts.json”, which has {size:,}; as the checksum fits,")
    assert of_all == f"The manifest tells 5 bytes in all files, and {size:,} are there."
    (folder / "posts.json").write_bytes(b"[]")
    assert verify(folder / "posts.json").problems_in_words()[0] == "Changed: “posts.json”."


@pytest.mark.parametrize("is_zipped", [False, True])
def test_the_size_of_all_files_is_compared_with_the_manifest(is_zipped, folder_export, tmp_path):
    path = folder_export / "manifest.json"
    size = json.loads(path.read_bytes())["files"]["bytes"]
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_bytes(path.read_bytes().replace(b'"bytes": %d,' % size, b'"bytes": 5,'))
    for sums in [*folder_export.glob("SHA256SUMS"), *folder_export.glob("tagmanifest-sha256.txt")]:
        sums.write_text(sums.read_text().replace(before, hashlib.sha256(path.read_bytes()).hexdigest()))
    result = verify(zipped(folder_export, tmp_path / "again.zip") if is_zipped else folder_export)
    assert result.problems_in_words() == [f"The manifest tells 5 bytes in all files, and {size:,} are there."]


def test_posts_that_were_not_read_are_not_counted(folder_export):
    path = next(path for path in (folder_export / "SHA256SUMS", folder_export / "manifest-sha256.txt") if path.exists())
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.endswith("posts.json\n")))
    result = verify(folder_export)
    assert not any("posts instead of" in problem for problem in result.problems_in_words())
    assert re.search("Not part of the export: “.*posts.json”", " ".join(result.problems_in_words()))
    assert result.posts is None


def test_posts_that_are_listed_twice_are_counted_once(archive, folder):
    package(archive, folder / "export")
    path = folder / "export" / "SHA256SUMS"
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines, *(line for line in lines if line.endswith("posts.json\n"))]))
    result = verify(folder / "export")
    assert (result.problems_in_words(), result.posts) == (["The manifest tells 5 files, and 6 are listed."], 3)


def test_posts_that_are_missing_are_told_once(folder_export):
    next(folder_export.rglob("posts.json")).unlink()
    result = verify(folder_export)
    (problem,) = result.problems_in_words()
    assert problem.startswith("Missing: “")
    assert result.posts is None


def test_of_a_part_the_whole_is_named(folder_export):
    others = [path for path in folder_export.rglob("*") if path.name != "manifest.json"]
    assert {"posts.json", "media.csv"} <= {path.name for path in others}
    for path in others:
        with pytest.raises(VerificationError, match="is only a part of the export “") as error:
            verify(path)
        assert error.value.message.parameters["folder"] == folder_export


def test_a_manifest_of_a_newer_version_is_told(folder_export):
    path = next(folder_export.rglob("manifest.json"))
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({"manifest_version": 2, "made_by": content["made_by"]}))
    first = verify(folder_export).problems_in_words()[0]
    assert first.startswith("The manifest “manifest.json” was written by a newer version of Archive Exporter; verify")


def test_an_archive_is_no_export(archive):
    with pytest.raises(VerificationError, match="is an archive, not an export"):
        verify(archive)


def test_of_a_folder_around_an_export_the_export_is_named(folder_export):
    (folder_export.parent / "a note").mkdir(exist_ok=True)
    with pytest.raises(VerificationError, match="is not an export itself, but “") as error:
        verify(folder_export.parent)
    assert error.value.message.parameters["folder"] == folder_export


def nothing(_path):
    pass


def a_plain_file(path):
    path.write_text("x")


def a_pipe(path):
    os.mkfifo(path)


def a_plain_folder(path):
    path.mkdir()
    (path / "x").write_text("x")


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (nothing, "There is no export “"),
        (a_plain_file, "has no manifest to be compared with"),
        (a_plain_folder, "has no manifest to be compared with"),
        pytest.param(a_pipe, "has no manifest to be compared with", marks=posix),
    ],
)
@pytest.mark.parametrize("name", ["export", "export.zip"])
def test_where_nothing_can_be_compared_that_is_told(make, name, sentence, folder):
    make(folder / name)
    expected = "is not a ZIP" if make is a_plain_file and name.endswith("zip") else sentence
    with pytest.raises(VerificationError, match=expected):
        verify(folder / name)


@posix
def test_why_an_export_cannot_be_read_is_told_in_the_words_of_the_system(folder):
    with pytest.raises(VerificationError) as error:
        verify(folder / ("x" * 300))
    assert error.value.message.parameters["reason"] == os.strerror(errno.ENAMETOOLONG)


def test_progress_is_told_and_cancelling_stops(archive, folder, monkeypatch):
    monkeypatch.setattr(verification, "_REPORT_EVERY_S", -1)
    package(archive, folder / "export")
    seen = []
    result = verify(folder / "export", seen.append)
    assert (seen[-1].files_done, seen[-1].files_total) == (5, 5)
    assert seen[-1].bytes_total <= seen[-1].bytes_done == result.bytes
    cancellation = Cancellation()
    with pytest.raises(Cancelled):
        verify(folder / "export", lambda _progress: cancellation.cancel(), cancellation)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1_000, 1 << 18])
@pytest.mark.parametrize("format_", ["json", "csv", "jsonl"])
def test_posts_are_counted_whatever_is_in_them_and_however_the_file_is_cut(format_, size, make_archive, tmp_path):
    archive = make_archive("--posts", "100", "--seed", "7", "--broken")
    content = exported(archive, tmp_path / "out", format_)
    counter = counter_for(format_)
    for at in range(0, len(content), size):
        counter.add(content[at : at + size])
    assert counter.posts == 109


@pytest.mark.parametrize("format_", ["json", "csv", "jsonl"])
def test_no_posts_are_counted_as_none(format_, empty, tmp_path):
    counter = counter_for(format_)
    counter.add(exported(empty, tmp_path / "out", format_))
    assert counter.posts == 0
