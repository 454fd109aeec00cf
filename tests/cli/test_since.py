"""`export --since`: an earlier export in any form, a folder of exports, and refusals."""

import json
import re
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from tests.support.later_syncs import remove, sync
from tests.support.manifests import manifest_of
from tests.support.repositories import write_posts
from tests.support.small_archive import DID, alter, filled_copy, numbered

LATER = "2026-06-01 10:00:00.5 -0700 PDT m=+9.5"
NOTHING = "Nothing new: no post was archived after 2025-10-30T14:00:00-07:00, so nothing was written.\n"


@pytest.fixture
def archive(make_archive, tmp_path):
    return filled_copy(make_archive("--posts", "0"), tmp_path / "data", [numbered(number) for number in range(10)])


@pytest.fixture
def export(command, archive):
    """Export the posts of one account."""

    def run(*arguments, account=DID):
        return command("export", archive, "--account", account, *arguments)

    return run


def count(path):
    return len(json.loads(path.read_bytes()))


@pytest.mark.parametrize(
    ("first", "named"),
    [
        (["-o", "all", "--folder"], "all"),
        (["-o", "all", "--folder"], "all/manifest.json"),
        (["-o", "all", "--folder", "--bag"], "all"),
        (["-o", "all", "--folder", "--format", "html"], "all"),
        (["-o", "all.zip", "--zip"], "all.zip"),
        (["-o", "all.zip", "--zip", "--bag"], "all.zip"),
        (["-o", "all.csv", "--manifest"], "all.csv"),
        (["-o", "all.csv", "--manifest"], "all.csv.manifest.json"),
    ],
)
def test_an_earlier_export_may_be_named_in_any_form(first, named, export, archive, folder):
    assert export(*first).returncode == 0
    done = export("-o", "new.json", "--since", named)
    assert (done.returncode, done.stdout, done.stderr) == (0, NOTHING, "")
    assert not (folder / "new.json").exists()
    sync(archive, LATER, [20, 21])
    done = export("-o", "new.json", "--since", named)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("new.json: 2 posts, ")
    assert count(folder / "new.json") == 2
    assert manifest_of(folder / "new.json.manifest.json")["posts"]["continue_from"]["posts_up_to_it"] == 12


def test_a_manifest_may_have_another_name_and_place(export, archive, folder):
    export("-o", "all.csv", "--manifest")
    (folder / "kept").mkdir()
    shutil.move(folder / "all.csv.manifest.json", folder / "kept" / "mark.txt")
    (folder / "all.csv").unlink()
    assert export("-o", "new.json", "--since", "kept/mark.txt").stdout == NOTHING


def test_quiet_says_only_what_is_gone(export, archive):
    export("-o", "all", "--folder")
    done = export("-o", "new", "--folder", "--since", "all", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    remove(archive, 1)
    done = export("-o", "new", "--folder", "--since", "all", "--quiet")
    gone = "exporter-gui: Posts of earlier exports that are no longer in the archive: 1.\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, "", gone)


def test_every_night_into_a_folder_of_exports(export, archive, folder):
    """The recipe of a nightly export: the first takes everything, each later one what is new, and none is empty."""
    (folder / "nightly").mkdir()

    def night(day):
        return export("-o", f"nightly/2026-06-0{day}", "--folder", "--since", "nightly", "--force")

    def posts(day):
        return count(folder / "nightly" / f"2026-06-0{day}" / "posts.json")

    first = night(1).stdout.splitlines()
    assert first[1:] == ["There is no earlier export of these posts in “nightly”, so everything is exported."]
    (note,) = night(1).stdout.splitlines()[1:]
    assert note.startswith("There is no earlier export of these posts in “nightly” but the one that is replaced, so")
    assert night(2).stdout == NOTHING
    sync(archive, LATER, [20])
    assert night(3).stdout.startswith("nightly/2026-06-03: 1 post, ")
    sync(archive, LATER.replace("06-01", "06-02"), [21, 22])
    assert night(4).stdout.startswith("nightly/2026-06-04: 2 posts, ")
    sync(archive, LATER.replace("06-01", "06-03"), [23])
    again = night(4).stdout  # on the same day: the export of that day takes no place among the earlier ones
    assert again.startswith("nightly/2026-06-04: 3 posts, ")
    assert [posts(1), posts(3), posts(4)] == [10, 1, 3]
    assert sorted(path.name for path in (folder / "nightly").iterdir()) == ["2026-06-01", "2026-06-03", "2026-06-04"]


@pytest.mark.parametrize(
    ("form", "ending"),
    [(["--zip"], ".zip"), (["--zip"], ""), (["--zip", "--bag"], ".backup"), (["--manifest"], ".json")],
)
def test_a_folder_of_exports_may_hold_zips_and_files(form, ending, export, archive, folder):
    (folder / "nightly").mkdir()
    for night, (at, posts) in enumerate([(LATER, 10), (LATER.replace("06-01", "06-02"), 1)]):
        done = export("-o", f"nightly/{night}{ending}", *form, "--since", "nightly")
        assert done.stdout.startswith(f"nightly/{night}{ending}: {posts} post")
        sync(archive, at, [night + 20])


def test_other_exports_in_the_folder_do_not_matter(export, archive, folder):
    nightly = folder / "nightly"
    nightly.mkdir()
    export("-o", "nightly/mine", "--folder")
    sync(archive, LATER, [20])
    export("-o", "nightly/others", "--folder", account="did:plc:someoneelse")
    export("-o", "nightly/filtered", "--folder", "--no-replies")
    export("-o", "nightly/alone.json")
    shutil.copytree(nightly / "mine", nightly / "damaged")
    (nightly / "damaged" / "manifest.json").write_text("{}")
    (nightly / "cut.zip").write_bytes(b"PK\x03\x04")
    (nightly / "notes.txt").write_text("hello")
    (nightly / "of a web page").mkdir()
    (nightly / "of a web page" / "manifest.json").write_text('{"name": "page"}')
    assert export("-o", "new.json", "--since", "nightly").stdout.startswith("new.json: 1 post, ")


def test_the_newest_of_a_folder_is_the_one_made_last(export, archive, folder):
    (folder / "nightly").mkdir()
    for number, name in enumerate(["b", "a", "c"]):
        sync(archive, LATER.replace("06-01", f"06-0{number + 1}"), [20 + number])
        export("-o", f"nightly/{name}", "--folder")
        path = folder / "nightly" / name / "manifest.json"
        manifest = json.loads(path.read_bytes())
        manifest["made_at"] = f"2026-06-{20 - number if name != 'a' else 25}T00:00:00Z"
        path.write_text(json.dumps(manifest))
    assert export("-o", "new.json", "--since", "nightly").stdout.startswith("new.json: 1 post, ")


def test_an_export_of_a_time_yet_to_come_is_not_the_newest_for_ever(export, archive, folder):
    (folder / "nightly").mkdir()
    export("-o", "nightly/0", "--folder")
    path = folder / "nightly" / "0" / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_bytes()), "made_at": "2099-06-01T00:00:00Z"}))
    for night in range(1, 4):
        sync(archive, LATER.replace("06-01", f"06-0{night}"), [20 + night])
        assert export("-o", f"nightly/{night}", "--folder", "--since", "nightly").stdout.startswith(
            f"nightly/{night}: 1 post, "
        )


def test_the_day_stands_for_a_placeholder(export, folder):
    days = {f"{datetime.now().astimezone():%Y-%m-%d}"}
    (folder / "nightly").mkdir()
    assert export("-o", "nightly/{date} posts.json", "--since", "nightly").returncode == 0
    days.add(f"{datetime.now().astimezone():%Y-%m-%d}")
    assert {path.name[:10] for path in (folder / "nightly").iterdir()} <= days


REFUSALS = [
    (["--since", "all", "--no-replies"], DID, 2, "“all” was exported without --no-replies; do the same, or leave out"),
    (["--since", "all", "--from", "2020-01-01", "--text", "x", "--reposts"], DID, 2, "--from, --reposts, --text; do"),
    (["--since", "all", "--only-media", "--to", "2030-01-01"], DID, 2, "exported without --to, --only-media; do the"),
    (["--since", "all"], "did:plc:other", 2, f"“all” is an export of {DID}, not of did:plc:other; name an export"),
    (["--since", "all", "--everything", "--folder"], DID, 2, "use either --since or --everything"),
    (["--since", "nowhere"], DID, 1, "There is no export “nowhere”"),
    (["--since", "plain.json"], DID, 1, "“plain.json” is no export with a manifest that tells how far it goes; name"),
    (["--since", "bare"], DID, 1, "“bare” is no export with a manifest that tells how far it goes; name another"),
    (["--since", "SHA256SUMS"], DID, 1, "“SHA256SUMS” is no export with a manifest that tells how far it goes; name"),
    (["--since", "all/SHA256SUMS"], DID, 1, "“all/SHA256SUMS” is only a part of the export “.*all”; name that with"),
    (["--since", "later"], DID, 1, "“later” was exported with a newer version of Archive Exporter; use that version"),
    (["--since", "empty.zip"], DID, 1, "“empty.zip” is not a ZIP, or is damaged"),
    (
        ["--since", "../data/archive.db"],
        DID,
        1,
        f"“{Path('../data/archive.db')}” is an archive, not an export; name an earlier",
    ),
    (["--since", "new.json"], DID, 2, "“new.json” would be replaced by what is new since then; name another"),
    (["--since", "new.json.manifest.json", "--force"], DID, 2, "would be replaced by what is new since then"),
]


@pytest.mark.parametrize("refusal", REFUSALS, ids=[" ".join(refusal[0]) for refusal in REFUSALS])
def test_what_cannot_be_continued_is_refused(refusal, export, folder):
    arguments, account, code, words = refusal
    export("-o", "all", "--folder")
    export("-o", "plain.json")
    shutil.copytree(folder / "all", folder / "bare")
    (folder / "bare" / "manifest.json").unlink()
    shutil.copy(folder / "all" / "SHA256SUMS", folder)
    shutil.copytree(folder / "all", folder / "later")
    manifest = (folder / "all" / "manifest.json").read_text().replace('"manifest_version": 1', '"manifest_version": 2')
    (folder / "later" / "manifest.json").write_text(manifest)
    (folder / "empty.zip").write_bytes(b"")
    if "new.json" in arguments[1]:
        export("-o", "new.json", "--manifest")
    before = sorted(path.name for path in folder.iterdir())
    done = export("-o", "new.json", *arguments, account=account)
    assert (done.returncode, done.stdout) == (code, "")
    assert re.search(words, done.stderr), done.stderr
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_refusal_for_other_filters_tells_those_of_the_earlier_export(export, folder):
    dates = ["--from", "2020-01-01", "--to", "2029-12-31", "--time-zone", "UTC"]
    export("-o", "some", "--folder", *dates, "--no-replies", "--text", "a b")
    done = export("-o", "new.json", "--since", "some", "--only-media", "--from", "2020-01-02", "--text", "a b")
    given = ["--from", "2020-01-01T00:00:00Z", "--to", "2029-12-31T23:59:59.999999999Z", "--no-replies"]
    assert done.stderr == (
        f"exporter-gui: “some” was exported with {given[0]} {given[1]}, {given[2]} {given[3]}, {given[4]} and without"
        " --only-media; do the same, or leave out --since.\n"
    )
    assert "was exported with --text “a b”; do the same" in export("-o", "new.json", "--since", "some", *given).stderr
    assert export("-o", "new.json", "--since", "some", *given, "--text", "a b").returncode == 0


def test_what_a_manifest_says_is_harmless_in_a_terminal(export, folder):
    export("-o", "all", "--folder")
    path = folder / "all" / "manifest.json"
    path.write_text(path.read_text().replace(DID, "did:plc:\\u001b[31m\\ud800"))
    done = export("-o", "new.json", "--since", "all")
    assert (done.returncode, done.stdout) == (2, "")
    assert "“all” is an export of did:plc:\\x1b[31m\\xd800, not of " in done.stderr


def test_all_authors_are_another_account(export, archive, command):
    export("-o", "all", "--folder")
    done = command("export", archive, "--all-authors", "-o", "new.json", "--since", "all")
    assert f"“all” is an export of {DID} alone; use --account {DID}, or name an export of all authors" in done.stderr
    command("export", archive, "--all-authors", "-o", "every", "--folder")
    told = f"“every” is an export of all authors; use --all-authors, or name an export of {DID} with --since."
    assert told in export("-o", "new.json", "--since", "every").stderr
    assert command("export", archive, "--all-authors", "-o", "new.json", "--since", "every").stdout == NOTHING


def test_a_refusal_says_how_to_go_on_and_then_it_goes_on(export, archive, folder):
    """An earlier version did not tell rows, and the clock was set back since then."""
    (folder / "nightly").mkdir()
    export("-o", "nightly/1", "--folder")
    path = folder / "nightly" / "1" / "manifest.json"
    manifest = json.loads(path.read_bytes())
    del manifest["posts"]["continue_from"]["last_row"]
    path.write_text(json.dumps({**manifest, "made_at": "2025-11-01T00:00:00Z"}))
    sync(archive, LATER.replace("2026", "2024"), [20])
    done = export("-o", "nightly/2", "--folder", "--since", "nightly")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("Export everything once without --since, under another name.\n")
    assert export("-o", "nightly/2", "--folder").returncode == 0
    sync(archive, LATER.replace("2026", "2023"), [21])
    assert export("-o", "nightly/3", "--folder", "--since", "nightly").stdout.startswith("nightly/3: 1 post, ")


def test_an_export_of_no_posts_can_be_continued(export, archive, folder):
    assert export("-o", "none", "--folder", "--text", "unheard of").returncode == 0
    assert manifest_of(folder / "none" / "manifest.json")["posts"]["continue_from"] is None
    sync(archive, LATER, [20], text="unheard of")
    done = export("-o", "new.json", "--text", "unheard of", "--since", "none")
    assert done.stdout.startswith("new.json: 1 post, ")


def test_a_repository_does_not_tell_when_posts_were_archived(command, tmp_path, folder):
    write_posts(folder / "repo.car", {"text": "one"})
    assert command("export", "repo.car", "-o", "all", "--folder").returncode == 0
    done = command("export", "repo.car", "-o", "new.json", "--since", "all")
    assert (done.returncode, done.stdout) == (2, "")
    assert "“all” does not tell when its posts were archived, like all exports of repositories" in done.stderr


def test_a_repository_is_not_the_archive_of_an_earlier_export(command, export, archive, folder):
    car = write_posts(folder / "repo.car", {"text": "one"})
    did = json.loads(command("inspect", car, "--json").stdout)["owners"][0]["did"]
    alter(archive, "UPDATE posts SET did = ?", (did,))
    assert export("-o", "all", "--folder", account=did).returncode == 0
    done = command("export", "repo.car", "-o", "new.json", "--since", "all")
    assert (done.returncode, done.stdout) == (1, "")
    assert "None of the 10 posts of the earlier export are in “repo.car” as they were archived then" in done.stderr


def test_both_together_go_on_from_the_archive(command, export, archive, folder):
    """Posts that only the repository has are new each time; those of the archive are compared."""
    car = write_posts(folder / "repo.car", {"text": "one"})
    did = json.loads(command("inspect", car, "--json").stdout)["owners"][0]["did"]
    alter(archive, "UPDATE posts SET did = ?", (did,))
    merged = ("export", "repo.car", "--also", archive)
    assert command(*merged, "-o", "all", "--folder").stdout.startswith("all: 11 posts, ")
    sync(archive, LATER, [20], did=did)
    done = command(*merged, "-o", "new", "--folder", "--since", "all")
    assert done.stdout.startswith("new: 2 posts, ")
    assert "Posts without a readable time of archiving, which are exported each time: 1." in done.stdout
