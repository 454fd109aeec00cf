"""Builds and tests the bundle with PyInstaller, and adds licences and an SBOM."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import libraries
import licences
from contents import NAME, ROOT, TITLE

_EPOCH_OF_ZIP = 315_532_800


def epoch() -> int:
    """Return the build date in seconds since 1970: SOURCE_DATE_EPOCH, or the date of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command: list[str | Path] = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return _EPOCH_OF_ZIP  # not a checkout


def build(work: Path) -> Path:
    """Build the bundle below `work`, run its self-test, and return its folder."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch())}
    places: list[str | Path] = ["--distpath", work / "bundle", "--workpath", work / "pyinstaller"]
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
        *places,
    ]
    subprocess.run([*command, ROOT / "build.spec"], check=True, env=environment, cwd=ROOT)
    bundle = work / "bundle" / NAME
    if sys.platform == "linux":
        _remove_build_paths(bundle)
    _describe(bundle)
    if sys.platform == "darwin":
        application = work / "bundle" / f"{TITLE}.app" / "Contents"
        _describe(bundle, application / "Resources")
        self_test(application / "MacOS" / NAME)
    else:
        self_test(bundle / (f"{NAME}.exe" if sys.platform == "win32" else NAME))
    return bundle


def self_test(program: Path) -> None:
    """Run the self-test of the built program, hidden from this machine's Python and Qt; exit if it fails."""
    hidden = re.compile(r"PYTHON|QT_|VIRTUAL_ENV|LD_LIBRARY_PATH")
    environment = {name: value for name, value in os.environ.items() if not hidden.match(name)}
    if subprocess.run([program, "--self-test"], check=False, env=environment).returncode:
        raise SystemExit("The bundle failed its self-test; nothing was packed.")


def write_reports(bundle: Path, dist: Path) -> None:
    """Write the SBOM, the licences and the checksums of all packages to `dist`."""
    for name in ("sbom.json", "licenses.txt"):
        shutil.copyfile(bundle / name, dist / name)
    files = sorted(file for file in dist.iterdir() if file.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (dist / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


def _describe(bundle: Path, folder: Path | None = None) -> None:
    licences.write_licences(bundle, folder or bundle)
    ((folder or bundle) / "sbom.json").write_text(licences.sbom(bundle), encoding="utf-8", newline="\n")


def _remove_build_paths(bundle: Path) -> None:
    """Remove library search paths of this machine: all dependencies are in the bundle."""
    if not shutil.which("chrpath"):
        return
    for file in libraries.elf_files(bundle):
        output = subprocess.run(["chrpath", "--list", file], check=False, capture_output=True, text=True).stdout
        path = output.strip().partition("PATH=")[2]
        if path and not path.startswith("$ORIGIN"):
            subprocess.run(["chrpath", "--delete", file], check=True, capture_output=True)
