"""Files for the Linux desktop: entry, metainfo, icons, manual page, and the generic installer."""

import configparser
import os
import re
import shutil
import stat
import subprocess
import sys
import xml.etree.ElementTree as ET

import contents
import pytest
from man_page import man_page

from exporter_gui import __version__

LINUX = contents.ROOT / "resources" / "packaging" / "linux"
ENTRY = LINUX / "exporter-gui.desktop"
OPEN_WITH = LINUX / "zz-exporter-gui.desktop"
METAINFO = LINUX / "exporter-gui.metainfo.xml"
MIME = LINUX / "exporter-gui.xml"


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(tool), reason=f"{tool} is not installed")


@needs("desktop-file-validate")
@pytest.mark.parametrize("entry", [ENTRY, OPEN_WITH], ids=["menu", "open with"])
def test_the_desktop_entry_is_valid(entry):
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@needs("appstreamcli")
def test_the_metainfo_is_valid():
    command = ["appstreamcli", "validate", "--no-net", METAINFO]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_desktop_entry_opens_archives_with_the_program_s_own_icon():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(ENTRY, encoding="utf-8")
    main = entry["Desktop Entry"]

    assert (main["Exec"], main["Icon"]) == ("exporter-gui %f", "exporter-gui")
    for action in filter(None, main["Actions"].split(";")):
        assert entry[f"Desktop Action {action}"]["Exec"].startswith("exporter-gui")


@needs("update-desktop-database")
def test_databases_can_be_opened_with_it_and_other_programs_come_first(tmp_path):
    for name in ("aa.desktop", "sqlitebrowser.desktop"):
        other = "[Desktop Entry]\nType=Application\nName=Other\nExec=true %f\nMimeType=application/vnd.sqlite3;\n"
        (tmp_path / name).write_text(other)
    for entry in (ENTRY, OPEN_WITH):
        shutil.copy(entry, tmp_path)
    subprocess.run(["update-desktop-database", tmp_path], check=True)

    cache = (tmp_path / "mimeinfo.cache").read_text().splitlines()
    assert f"application/vnd.sqlite3=aa.desktop;sqlitebrowser.desktop;{OPEN_WITH.name};" in cache
    assert f"application/x-sqlite3={OPEN_WITH.name};" in cache
    assert f"application/vnd.ipld.car={OPEN_WITH.name};" in cache
    assert "NoDisplay=true" in OPEN_WITH.read_text().splitlines()


@needs("update-mime-database")
@pytest.mark.parametrize("name", ["repo.car", "no suffix"])
def test_repositories_are_told_by_their_content_whatever_their_name(name, tmp_path):
    (tmp_path / "mime" / "packages").mkdir(parents=True)
    shutil.copy(MIME, tmp_path / "mime" / "packages")
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True)
    content = (contents.ROOT / "resources" / "sample.car").read_bytes()
    (tmp_path / name).write_bytes(content)

    assert kind_of(tmp_path / name, tmp_path) == "application/vnd.ipld.car"


def kind_of(file, data):
    """The type of a file for a program that finds its types in this folder alone."""
    script = "import sys; from PySide6.QtCore import QMimeDatabase as D; print(D().mimeTypeForFile(sys.argv[1]).name())"
    environment = {**os.environ, "XDG_DATA_HOME": str(data), "XDG_DATA_DIRS": str(data)}
    command = [sys.executable, "-c", script, file]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.strip()


def test_the_newest_release_in_the_metainfo_is_this_version():
    root = ET.parse(METAINFO).getroot()
    assert root.find("releases/release").get("version") == __version__
    assert root.find("launchable").text == ENTRY.name
    picture = root.find("screenshots/screenshot/image").text.partition("/main/")[2]
    assert (contents.ROOT / picture).is_file()


def test_the_manual_page_says_what_the_help_says():
    page = man_page(__version__, 1_700_000_000).replace("\\-", "-")

    assert page.startswith('.TH EXPORTER-GUI 1 "2023-11-14"')
    for command in ("export", "inspect"):
        usage = [sys.executable, "-m", "exporter_gui", command, "--help"]
        help_ = subprocess.run(usage, capture_output=True, text=True, check=True, cwd=contents.ROOT).stdout
        for option in re.findall(r"--[a-z-]+", help_):
            assert option in page


@needs("man")
def test_the_manual_page_can_be_set(tmp_path):
    file = tmp_path / "exporter-gui.1"
    file.write_text(man_page(__version__, 0), encoding="utf-8")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", file]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "MANWIDTH": "100"})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def unpacked(tmp_path):
    """A folder shaped like the archive for other distributions."""
    tree = tmp_path / "unpacked"
    for name in ("_internal/lib.so", "licenses/a.txt", "licenses.txt", "sbom.json", "share/man/man1/exporter-gui.1"):
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(name)
    (tree / "exporter-gui").write_text("#!/bin/sh\necho it runs\n")
    (tree / "exporter-gui").chmod(0o755)
    icon = tree / "share" / "icons" / "hicolor" / "16x16" / "apps" / "exporter-gui.png"
    icon.parent.mkdir(parents=True)
    icon.write_text("icon")
    (tree / "share" / "applications").mkdir()
    shutil.copy(ENTRY, tree / "share" / "applications")
    (tree / "share" / "mime" / "packages").mkdir(parents=True)
    shutil.copy(MIME, tree / "share" / "mime" / "packages")
    for file in (LINUX / "install.sh", LINUX / "uninstall.sh"):
        shutil.copy(file, tree)
    return tree


@pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")
def test_the_installer_for_other_systems_removes_what_it_installed_and_nothing_else(unpacked, tmp_path):
    prefix = tmp_path / "a folder"
    own = prefix / "share" / "applications" / "other.desktop"
    own.parent.mkdir(parents=True)
    own.write_text("of the person")
    for _twice in range(2):  # the second time is an upgrade
        subprocess.run(["sh", unpacked / "install.sh", prefix], check=True, capture_output=True)

    ran = subprocess.run([prefix / "bin" / "exporter-gui"], capture_output=True, text=True, check=True)
    assert ran.stdout == "it runs\n"
    entry = (prefix / "share" / "applications" / ENTRY.name).read_text()
    assert f'Exec="{prefix}/lib/exporter-gui/exporter-gui" %f' in entry
    assert "/usr/lib" not in entry
    assert "MimeType" not in entry  # from a person's own folder it would come before other programs
    assert (prefix / "share" / "mime" / "packages" / MIME.name).is_file()

    subprocess.run(["sh", prefix / "lib" / "exporter-gui" / "uninstall.sh"], check=True, capture_output=True)
    assert [file for file in prefix.rglob("*") if not file.is_dir()] == [own]
    assert not (prefix / "lib" / "exporter-gui").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")
def test_installed_files_are_readable_by_everyone(unpacked, tmp_path):
    for file in unpacked.rglob("*"):
        file.chmod(0o700 if file.is_dir() or os.access(file, os.X_OK) else 0o600)
    subprocess.run(["sh", "-c", f"umask 077; sh {unpacked}/install.sh {tmp_path}/all"], check=True, capture_output=True)

    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in (tmp_path / "all").rglob("*")}
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o755}
    assert {mode for path, mode in modes.items() if path.is_file() and not path.is_symlink()} == {0o644, 0o755}


def command_of(line):
    """The words of an `Exec`, as the Desktop Entry Specification reads them."""
    value = line.partition("=")[2].replace("\\\\", "\\")
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', value)
    return [re.sub(r"\\(.)", r"\1", inside).replace("%%", "%") or word for inside, word in quoted]


@pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")
@pytest.mark.parametrize("name", ["Mein Haus", "a$b", "50% off", 'say "hi"', "back\\slash", "a&b|c", "`x`"])
def test_the_desktop_entry_is_right_wherever_it_is_installed(unpacked, tmp_path, name):
    prefix = tmp_path / name
    subprocess.run(["sh", unpacked / "install.sh", prefix], check=True, capture_output=True)

    program = str(prefix / "lib" / "exporter-gui" / "exporter-gui")
    sample = str(prefix / "lib" / "exporter-gui" / "_internal" / "resources" / "sample.db")
    entry = (prefix / "share" / "applications" / ENTRY.name).read_text()
    commands = [command_of(line) for line in entry.splitlines() if line.startswith("Exec=")]
    assert commands == [[program, "%f"], [program], [program, sample]]
    subprocess.run(["sh", prefix / "lib" / "exporter-gui" / "uninstall.sh"], check=True, capture_output=True)
    assert [file for file in prefix.rglob("*") if not file.is_dir()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")
def test_the_installer_for_other_systems_leaves_a_folder_of_others_alone(unpacked, tmp_path):
    (tmp_path / "lib" / "exporter-gui").mkdir(parents=True)

    done = subprocess.run(["sh", unpacked / "install.sh", tmp_path], check=False, capture_output=True, text=True)

    assert done.returncode == 1
    assert "is not an installation of Archive Exporter" in done.stderr
