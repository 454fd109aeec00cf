"""Builds the Debian package with debhelper from the portable folder; the build is reproducible."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from email.utils import formatdate
from pathlib import Path

import libraries
from contents import NAME, ROOT, version

LINUX = ROOT / "resources" / "packaging" / "linux"
_MAINTAINER = "The Archive Exporter authors <authors@archive-exporter.example>"


def build(tree: Path, work: Path, target: Path, epoch: int) -> Path:
    """Write NAME_VERSION_ARCHITECTURE.deb to the folder `target`, dated `epoch`; return its path."""
    source = work / "debian" / tree.name
    shutil.rmtree(source.parent, ignore_errors=True)
    shutil.copytree(tree, source, symlinks=True)
    debian = shutil.copytree(LINUX / "debian", source / "debian")
    for file in (LINUX / f"zz-{NAME}.desktop", LINUX / f"{NAME}.metainfo.xml"):
        shutil.copy(file, debian)
    (debian / "changelog").write_text(changelog(epoch), encoding="utf-8")
    control = debian / "control"
    dependencies = ", ".join(libraries.debian_dependencies(source))
    control.write_text(control.read_text(encoding="utf-8").replace("${bundle:Depends}", dependencies), encoding="utf-8")
    command = ["dpkg-buildpackage", "--build=binary", "--no-sign", "--no-pre-clean", "--no-check-builddeps"]
    subprocess.run(command, check=True, cwd=source, stdout=subprocess.DEVNULL)
    (package,) = source.parent.glob("*.deb")
    return Path(shutil.move(package, target))


def changelog(epoch: int) -> str:
    """Return Debian's changelog, from the newest release in the metainfo."""
    release = ET.parse(LINUX / f"{NAME}.metainfo.xml").find("releases/release")  # noqa: S314 - a file of our own
    if release is None or release.get("version") != version():
        raise SystemExit(f"The first release in {NAME}.metainfo.xml is not {version()}.")
    changes = "".join(f"  * {' '.join((entry.text or '').split())}\n" for entry in release.iter("li"))
    signature = f" -- {_MAINTAINER}  {formatdate(epoch, localtime=False)}"
    return f"{NAME} ({version()}) unstable; urgency=medium\n\n{changes}\n{signature}\n"
