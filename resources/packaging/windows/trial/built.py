"""Steps that build and check the bundle and the installer, as `dev.py build` builds them."""

import shutil
from pathlib import Path

import bundle as bundling
from contents import NAME, ROOT, TITLE, version

from windows import installer, portable_zip

from .steps import StepError
from .system import System

_MAX_BYTES = 30_000_000
_TIMEOUT_S = 60 * 60
_BUILD = "import sys, pathlib; sys.path.insert(0, sys.argv[1]); import bundle; bundle.build(pathlib.Path(sys.argv[2]))"


def build_bundle(system: System) -> str:
    """Build the bundle with the Windows Python; return a summary."""
    done = system.python_run(
        *("-c", _BUILD, ROOT / "resources" / "packaging", system.work / "build"),
        log="bundle",
        patience_s=_TIMEOUT_S,
        SOURCE_DATE_EPOCH=str(bundling.epoch()),
    )
    if done.code:
        raise StepError(f"the bundle was not built:\n{done.last_lines()}")
    files = [file for file in bundle_of(system).rglob("*") if file.is_file()]
    for program in (NAME, TITLE):
        _check_program(bundle_of(system) / f"{program}.exe")
    if system_libraries := [file.name for file in files if file.name.lower().startswith("icu")]:
        raise StepError(f"the bundle contains system libraries of Windows: {', '.join(system_libraries)}")
    return f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.0f} MB, self-test passed"


def build_installer(system: System) -> str:
    """Build the installer, an older version to upgrade from, and the portable archive; return their sizes."""
    if not shutil.which("makensis"):
        raise StepError("makensis is missing (Debian: nsis)")
    dist = system.work / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    dist.mkdir()
    setup = installer.build(bundle_of(system), system.work / "build", dist)
    older = system.work / "older"
    installer.build(installer.stand_in(older / "bundle"), older, older, version="0.0.1")
    portable = portable_zip.write(bundle_of(system), dist)
    if setup.stat().st_size > _MAX_BYTES:
        raise StepError(f"{setup.name} has {setup.stat().st_size:,} bytes, more than {_MAX_BYTES:,}")
    _check_program(setup)
    bundling.write_reports(bundle_of(system), dist)
    return f"{setup.stat().st_size / 1e6:.1f} MB, the portable archive {portable.stat().st_size / 1e6:.1f} MB"


def bundle_of(system: System) -> Path:
    """Return the folder of the bundle."""
    return system.work / "build" / "bundle" / NAME


def _check_program(program: Path) -> None:
    """Check that an executable has 64 bits, its version, and a manifest for Windows 10, long paths and DPI."""
    content = program.read_bytes()
    start = int.from_bytes(content[0x3C:0x40], "little")
    if content[start : start + 6] != b"PE\0\0\x64\x86":
        raise StepError(f"{program.name} is not a 64-bit program")
    wanted = [version().encode("utf-16-le"), b"8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a", b"longPathAware", b"dpiAware"]
    if missing := [each for each in wanted if each not in content]:
        raise StepError(f"{program.name} does not contain {missing}")
