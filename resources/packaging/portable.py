"""Builds the packages for any Linux: an archive that runs where it is unpacked, and a self-extracting installer."""

import os
import shutil
import subprocess
import tarfile
import time
from pathlib import Path

import icons
from contents import NAME, TITLE, version
from debian_package import LINUX
from man_page import man_page


def make_tree(bundle: Path, work: Path, epoch: int) -> Path:
    """Create a folder with the bundle, desktop files and the installer; return it."""
    tree = work / f"{NAME}-{version()}"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree, symlinks=True)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copyfile(LINUX / script, tree / script)
        (tree / script).chmod(0o755)
    share = tree / "share"
    (share / "applications").mkdir(parents=True)
    # Without the entry for "Open with": in a user's own folder, it would take precedence over other database programs.
    shutil.copyfile(LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    icons.write_pngs(share / "icons" / "hicolor")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(icons.SVG, scalable / icons.SVG.name)
    (share / "mime" / "packages").mkdir(parents=True)
    shutil.copyfile(LINUX / f"{NAME}.xml", share / "mime" / "packages" / f"{NAME}.xml")
    (share / "man" / "man1").mkdir(parents=True)
    (share / "man" / "man1" / f"{NAME}.1").write_text(man_page(version(), epoch), encoding="utf-8")
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    return tree


def write_tar(tree: Path, target: Path, epoch: int) -> Path:
    """Pack the folder as .tar.xz, reproducibly."""

    def neutral(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = epoch
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    file = target / f"{tree.name}-linux-{os.uname().machine}.tar.xz"
    with tarfile.open(file, "w:xz", preset=6, format=tarfile.GNU_FORMAT) as archive:
        archive.add(tree, arcname=tree.name, filter=neutral)  # sorts the contents of folders
    return file


def write_run(tree: Path, target: Path, epoch: int) -> Path:
    """Create a self-extracting file that runs the installer, with makeself."""
    file = target / f"{tree.name}-linux-{os.uname().machine}.run"
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    options = ["--quiet", "--xz", "--complevel", "6", "--nox11", "--sha256", "--packaging-date", date]
    options += [
        "--tar-format",
        "gnu",
        "--tar-extra",
        f"--owner=0 --group=0 --numeric-owner --sort=name --mtime=@{epoch}",
    ]
    environment = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    command = ["makeself", *options, tree.name, file.name, f"{TITLE} {version()}", "./install.sh"]
    subprocess.run(command, check=True, cwd=tree.parent, env=environment, stdout=subprocess.DEVNULL)
    return Path(shutil.move(tree.parent / file.name, file))  # makeself stores its command line in the file
