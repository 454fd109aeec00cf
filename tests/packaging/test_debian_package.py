"""The Debian package, made from a folder shaped like the one for other systems."""

import gzip
import shutil
import subprocess
import sys

import debian_package
import pytest
from man_page import man_page

from exporter_gui import __version__

EPOCH = 1_700_000_000
NEEDED = ("dh", "dpkg-query", "readelf")


def test_the_changelog_says_what_the_newest_release_says():
    lines = debian_package.changelog(EPOCH).splitlines()

    assert lines[0] == f"exporter-gui ({__version__}) unstable; urgency=medium"
    assert lines[2].startswith("  * ")
    assert lines[-1].endswith(">  Tue, 14 Nov 2023 22:13:20 -0000")


@pytest.fixture
def tree(tmp_path):
    tree = tmp_path / f"exporter-gui-{__version__}"
    for name in ("_internal/library.so", "licenses/a.txt", "licenses.txt", "sbom.json", "install.sh"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(name)
    shutil.copy(shutil.which("true"), tree / "exporter-gui")
    share = tree / "share"
    for name in (
        "applications/exporter-gui.desktop",
        "icons/hicolor/16x16/apps/exporter-gui.png",
        "mime/packages/exporter-gui.xml",
    ):
        (share / name).parent.mkdir(parents=True)
        (share / name).write_text(name)
    (share / "man" / "man1").mkdir(parents=True)
    (share / "man" / "man1" / "exporter-gui.1").write_text(man_page(__version__, EPOCH))
    return tree


@pytest.mark.skipif(sys.platform != "linux", reason="made on Debian")
@pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="debhelper is not installed")
def test_each_file_is_in_its_place_and_belongs_to_the_system(tree, tmp_path):
    package = debian_package.build(tree, tmp_path / "work", tmp_path, EPOCH)

    listed = subprocess.run(["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True).stdout
    files = {}
    for line in listed.splitlines():
        mode, owner, _size, _day, _time, name = line.split(maxsplit=5)
        if not mode.startswith("d"):
            files[name.removeprefix("./")] = (mode, owner)
    assert set(files) == {
        "usr/bin/exporter-gui -> ../lib/exporter-gui/exporter-gui",
        *(f"usr/lib/exporter-gui/{name}" for name in ("_internal/library.so", "licenses/a.txt", "licenses.txt")),
        *(f"usr/lib/exporter-gui/{name}" for name in ("exporter-gui", "sbom.json")),
        *(f"usr/share/applications/{name}exporter-gui.desktop" for name in ("", "zz-")),
        *(f"usr/share/doc/exporter-gui/{name}" for name in ("changelog.gz", "copyright")),
        "usr/share/icons/hicolor/16x16/apps/exporter-gui.png",
        "usr/share/lintian/overrides/exporter-gui",
        "usr/share/man/man1/exporter-gui.1.gz",
        "usr/share/metainfo/exporter-gui.metainfo.xml",
        "usr/share/mime/packages/exporter-gui.xml",
    }
    assert {owner for _mode, owner in files.values()} == {"root/root"}
    assert files["usr/lib/exporter-gui/exporter-gui"][0] == "-rwxr-xr-x"
    assert files["usr/share/doc/exporter-gui/copyright"][0] == "-rw-r--r--"

    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "installed"], check=True)
    changes = tmp_path / "installed" / "usr" / "share" / "doc" / "exporter-gui" / "changelog.gz"
    assert gzip.decompress(changes.read_bytes()).decode() == debian_package.changelog(EPOCH)
    control = subprocess.run(["dpkg-deb", "--field", package, "Depends"], check=True, capture_output=True, text=True)
    assert control.stdout.startswith("libc6 (>= 2.")
    assert "$" not in control.stdout
