"""Build all packages that this machine can build into `dist/`, and print the ones that were left out.

    build.py [--check]    with --check, also install, use, upgrade and remove the Debian package

Run by `python3 dev.py build`, in the environment of requirements-build.lock.
"""

import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import bundle as bundling
import debian_package
import portable
import tools
from contents import NAME, ROOT, TITLE, version
from windows import installer, portable_zip

WORK, DIST = ROOT / "build", ROOT / "dist"


def main() -> int:
    """Build the packages; return the exit code."""
    tools.provide()
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    bundle = bundling.build(WORK)
    left_out = {"linux": _linux, "win32": _windows, "darwin": _macos}[sys.platform](bundle)
    bundling.write_reports(bundle, DIST)
    for file in sorted(DIST.iterdir()):
        print(f"dist/{file.name}  {file.stat().st_size:,} bytes")
    for sentence in left_out:
        print(f"left out: {sentence}")
    if "--check" in sys.argv[1:]:
        check: list[str | Path] = [sys.executable, ROOT / "tests" / "packaging" / "installed.py", *DIST.glob("*.deb")]
        return subprocess.run(check, check=False).returncode
    return 0


def _linux(bundle: Path) -> list[str]:
    left_out = ["AppImage: available runtimes need libfuse 2, which current systems lack; use the .run file instead"]
    left_out += ["Windows and macOS: built on those systems by .github/workflows/build.yml"]
    epoch = bundling.epoch()
    tree = portable.make_tree(bundle, WORK, epoch)
    portable.write_tar(tree, DIST, epoch)
    if tools.missing("makeself"):
        left_out.append("the .run file: makeself is missing")
    else:
        portable.write_run(tree, DIST, epoch)
    if tools.missing("dh", "dpkg-query", "readelf"):
        left_out.append("the Debian package: this is not Debian")
    else:
        _check_debian_package(debian_package.build(tree, WORK, DIST, epoch), left_out)
    if tools.missing("makensis"):
        left_out.append("the test of the Windows installer: makensis is missing")
    else:
        with tempfile.TemporaryDirectory() as folder:
            installer.build(installer.stand_in(Path(folder, "bundle")), Path(folder), Path(folder))
    return left_out


def _check_debian_package(package: Path, left_out: list[str]) -> None:
    files = debian_package.LINUX / NAME
    checks = [
        ["desktop-file-validate", *map(str, debian_package.LINUX.glob("*.desktop"))],
        ["appstreamcli", "validate", "--no-net", f"{files}.metainfo.xml"],
        ["lintian", "--allow-root", "--fail-on", "error,warning", "--suppress-tags", "initial-upload-closes-no-bugs"],
    ]
    checks[-1].append(str(package))
    for check in checks:
        if tools.missing(check[0]):
            left_out.append(f"a check of the Debian package: {check[0]} is missing")
        elif subprocess.run(check, check=False).returncode:
            raise SystemExit(f"{check[0]} found problems in the Debian package.")


def _windows(bundle: Path) -> list[str]:
    portable_zip.write(bundle, DIST)
    return ["the installer: built from the bundle on Debian by `dev.py windows --only installer`"]


def _macos(bundle: Path) -> list[str]:
    image = DIST / f"{NAME}-{version()}-macos-{platform.machine()}.dmg"
    script = ROOT / "resources" / "packaging" / "macos" / "make_dmg.sh"
    subprocess.run(["sh", script, bundle.parent / f"{TITLE}.app", image], check=True)
    return []


if __name__ == "__main__":
    sys.exit(main())
