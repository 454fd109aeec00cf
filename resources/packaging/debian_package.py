"""The Debian package, made from the bundle: the same bundle gives the same bytes."""

import gzip
import hashlib
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from email.utils import formatdate
from pathlib import Path

import icons
import libraries
from contents import NAME, ROOT, version
from man_page import man_page

LINUX = ROOT / "resources" / "packaging" / "linux"
MAINTAINER = "The Archive Exporter authors <authors@archive-exporter.example>"
_DESCRIPTION = """\
Description: export bskyarchive databases of Bluesky posts
 Exports the archive that bskyarchive keeps of your Bluesky posts to JSON and
 CSV files that can be trusted. The archive is opened read-only and never
 changed; the file that was asked for appears complete, or not at all.
 .
 There is a window, and a command line that does the same."""


def build(bundle: Path, work: Path, target: Path, epoch: int) -> Path:
    """Write NAME_VERSION_ARCHITECTURE.deb to the folder `target`, dated `epoch`; return its path."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr" / "lib" / NAME, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _place_desktop_files(tree / "usr" / "share")
    _place_documents(tree / "usr" / "share", epoch)
    _write_control(tree, bundle, architecture)
    _settle(tree, epoch)
    package = target / f"{NAME}_{version()}_{architecture}.deb"
    command: list[str | Path] = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return package


def _place_desktop_files(share: Path) -> None:
    places = {
        **dict.fromkeys(sorted(LINUX.glob("*.desktop")), share / "applications"),
        LINUX / f"{NAME}.metainfo.xml": share / "metainfo",
        icons.SVG: share / "icons" / "hicolor" / "scalable" / "apps",
        LINUX / "lintian-overrides": share / "lintian" / "overrides",
    }
    for file, folder in places.items():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, folder / file.name)
    (share / "lintian" / "overrides" / "lintian-overrides").rename(share / "lintian" / "overrides" / NAME)
    icons.write_pngs(share / "icons" / "hicolor")


def _place_documents(share: Path, epoch: int) -> None:
    documents, manual = share / "doc" / NAME, share / "man" / "man1"
    documents.mkdir(parents=True)
    manual.mkdir(parents=True)
    shutil.copyfile(LINUX / "copyright", documents / "copyright")
    _write_compressed(documents / "changelog.gz", changelog(epoch))
    _write_compressed(manual / f"{NAME}.1.gz", man_page(version(), epoch))


def changelog(epoch: int) -> str:
    """Return Debian's changelog: what the newest release in the metainfo says."""
    release = ET.parse(LINUX / f"{NAME}.metainfo.xml").find("releases/release")  # noqa: S314 - a file of our own
    if release is None or release.get("version") != version():
        raise SystemExit(f"The first release in {NAME}.metainfo.xml is not {version()}.")
    changes = "".join(f"  * {' '.join((entry.text or '').split())}\n" for entry in release.iter("li"))
    signature = f" -- {MAINTAINER}  {formatdate(epoch, localtime=False)}"
    return f"{NAME} ({version()}) unstable; urgency=medium\n\n{changes}\n{signature}\n"


def _write_compressed(file: Path, text: str) -> None:
    file.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _write_control(tree: Path, bundle: Path, architecture: str) -> None:
    files = [file for file in sorted(tree.rglob("*")) if file.is_file() and not file.is_symlink()]
    kibibytes = sum(-(-file.stat().st_size // 1024) for file in files)
    fields = [
        f"Package: {NAME}",
        f"Version: {version()}",
        f"Architecture: {architecture}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {kibibytes}",
        f"Depends: {', '.join(libraries.debian_dependencies(bundle))}",
        "Section: utils",
        "Priority: optional",
        "Homepage: https://archive-exporter.example",
        _DESCRIPTION,
    ]
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text("\n".join(fields) + "\n", encoding="utf-8")
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files]  # noqa: S324 - dpkg's format
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _settle(tree: Path, epoch: int) -> None:
    """Give every file the date and the rights that do not depend on this machine."""
    for path in [tree, *sorted(tree.rglob("*"))]:
        if not path.is_symlink():
            is_program = path.is_dir() or (path.parent == tree / "usr" / "lib" / NAME and path.name == NAME)
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
