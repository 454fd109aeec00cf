#!/usr/bin/env python3
"""Set up and run Archive Exporter from a checkout: `python3 dev.py run` and `python3 dev.py test`.

    dev.py run [ARGUMENTS]   the window, or with `export ...` or `inspect ...` a command
    dev.py test [ARGUMENTS]  format check, lint, types, all tests, and a real run of the command
    dev.py bench             the benchmarks; prints a table
    dev.py torture           exports in which system calls fail, and exports of damaged archives; prints tables
    dev.py monkey            random events against the window: --events 100000 --seed 7
    dev.py pictures FOLDER   pictures of the window in every state, for looking at
    dev.py translate         take new texts into the translations, and compile these
    dev.py build [--check]   every package that can be made here, into dist/; with --check, tried as installed
    dev.py windows           tests, bundle, installer as Windows programs (on Windows, or by Wine); --only STEP,STEP
    dev.py lock              renew the lock files

Needs Python 3.11 or newer and nothing else: it makes a virtual environment in `.venv` and installs what the
lock files list, with hashes. What Qt needs of the system is installed where that can be (root on Debian or
Ubuntu), else named.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
# A library of each Debian package that Qt needs: for any platform, and for a real window.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# The Debian package of each program that tests use.
TESTED_WITH = {
    "appstreamcli": "appstream",
    "dbus-daemon": "dbus-daemon",
    "desktop-file-validate": "desktop-file-utils",
    "makensis": "nsis",
    "man": "man-db",
}
INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]


def main() -> int:
    """Do what the first argument says; return the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - said before anything else fails
        print("Archive Exporter needs Python 3.11 or newer; start dev.py with it, for example: python3.12 dev.py run")
        return 2
    command, arguments = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    if command in COMMANDS:
        return COMMANDS[command](arguments)
    print(__doc__)
    return 0 if command in ("-h", "--help") else 2


def start(arguments: list[str]) -> int:
    """Become the program, where the system can do that: signals then reach it alone."""
    set_up("requirements.lock", needs_qt=not arguments or arguments[0] not in ("export", "inspect"))
    command = [str(PYTHON), "-m", "exporter_gui", *arguments]
    if os.name == "nt":
        return run(command, cwd=None, check=False)
    return os.execve(PYTHON, command, variables({}))


def test(arguments: list[str]) -> int:
    """Run every check; with arguments, pytest alone with them."""
    set_up("requirements-dev.lock", needs_qt=True)
    provide_tools_of_tests()
    tests: list[str | Path] = [PYTHON, "-m", "pytest", *arguments]
    checks: list[list[str | Path]] = [
        [BIN / "ruff", "format", "--check", "."],
        [BIN / "ruff", "check", "."],
        [BIN / "mypy"],
        [BIN / "lint-imports"],
    ]
    for check in [] if arguments else checks:
        run(check)
    code = run(tests, environment={"QT_QPA_PLATFORM": "offscreen"}, check=False)
    return code or (0 if arguments else export_for_real())


def export_for_real() -> int:
    """Run the command on a generated archive; tell whether the file is the one that bskyarchive wrote for it."""
    cases = (ROOT / "tests" / "expected" / "cases.tsv").read_text(encoding="utf-8").splitlines()
    case = next(
        dict(zip(cases[0].split("\t"), line.split("\t"), strict=True))
        for line in cases
        if line.startswith("last-batch")
    )
    with tempfile.TemporaryDirectory() as folder:
        archive, output = Path(folder, "archive.db"), Path(folder, f"posts.{case['format']}")
        run([PYTHON, ROOT / "tests" / "make_archive.py", archive, *case["make_archive_arguments"].split()])
        run([PYTHON, "-m", "exporter_gui", "export", archive, "--output", output])
        is_right = hashlib.sha256(output.read_bytes()).hexdigest() == case["sha256"]
    print("The command writes what bskyarchive wrote." if is_right else "The command writes something else.")
    return 0 if is_right else 1


def bench(arguments: list[str]) -> int:
    """Print the table of benchmarks."""
    set_up("requirements-dev.lock", needs_qt=True)
    return run([PYTHON, "-m", "tests.benchmarks", *arguments], check=False)


def torture(arguments: list[str]) -> int:
    """Export under thousands of faults, and print what came of them; return 1 where that is wrong."""
    set_up("requirements-dev.lock", needs_qt=False)
    return run([PYTHON, "-m", "tests.torture", *arguments], check=False)


def pictures(arguments: list[str]) -> int:
    """Take pictures of the window in every state."""
    set_up("requirements-dev.lock", needs_qt=True)
    return run([PYTHON, "-m", "tests.screenshots", *arguments], check=False)


def monkey(arguments: list[str]) -> int:
    """Send random events to the window; see tests/ui/random_events.py."""
    set_up("requirements-dev.lock", needs_qt=True)
    return run([PYTHON, "-m", "tests.ui.random_events", *arguments], check=False)


def translate(_arguments: list[str]) -> int:
    """Bring the translations up to date with the texts; what is new stays English until somebody translates it."""
    set_up("requirements-dev.lock", needs_qt=True)
    sources = sorted((ROOT / "exporter_gui").rglob("*.py"))
    translations = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    run([BIN / "pyside6-lupdate", "-locations", "none", "-no-obsolete", *sources, "-ts", *translations])
    for translation in translations:
        run([BIN / "pyside6-lrelease", translation, "-qm", translation.with_suffix(".qm")])
    return 0


def build(arguments: list[str]) -> int:
    """Make the packages; see resources/packaging/build.py."""
    set_up("requirements-build.lock", needs_qt=True)
    return run([PYTHON, ROOT / "resources" / "packaging" / "build.py", *arguments], check=False)


def windows(arguments: list[str]) -> int:
    """Try everything on Windows; see resources/packaging/try_windows.py."""
    set_up("requirements-windows.lock" if os.name == "nt" else "requirements-build.lock", needs_qt=True)
    return run([PYTHON, ROOT / "resources" / "packaging" / "try_windows.py", *arguments], check=False)


def lock(_arguments: list[str]) -> int:
    """Write the lock files anew: every version, with hashes, for every system and Python."""
    set_up("requirements-dev.lock", needs_qt=False)
    options = ["--quiet", "--generate-hashes", "--no-header", "--no-annotate", "--universal", "--python-version=3.11"]
    common: list[str | Path] = [BIN / "uv", "pip", "compile", *options, "pyproject.toml"]
    run([*common, "-o", "requirements.lock"])
    for group in ("dev", "build"):
        run([*common, "--group", group, "-c", "requirements.lock", "-o", f"requirements-{group}.lock"])
    lock_windows()
    return 0


def lock_windows() -> None:
    """Write the lock file of what `dev.py windows` needs there: for Windows alone, with the versions of the others."""
    for_windows = ["--python-version", "3.13", "--python-platform", "x86_64-pc-windows-msvc"]
    options = ["--quiet", "--generate-hashes", "--no-header", "--no-annotate", *for_windows, "--group", "windows"]
    same = [option for name in ("dev", "build") for option in ("-c", f"requirements-{name}.lock")]
    run([BIN / "uv", "pip", "compile", *options, "pyproject.toml", *same, "-o", "requirements-windows.lock"])


def set_up(lock_file: str, *, needs_qt: bool) -> None:
    """Make the virtual environment and install what the lock file lists, once."""
    digest = hashlib.sha256((ROOT / lock_file).read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / f"{lock_file}.installed"
    if not stamp.is_file() or stamp.read_text() != digest:
        print("Setting up; this takes a minute the first time.", file=sys.stderr)
        make_environment()
        pip: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        run([*pip, "--require-hashes", "--only-binary=:all:", "-r", ROOT / lock_file], to_stderr=True)
        stamp.write_text(digest)
    if needs_qt and sys.platform == "linux":
        provide_system_libraries()


def make_environment() -> None:
    """Make `.venv`, with pip."""
    if (
        PYTHON.exists()
        and not subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode
    ):
        return
    if subprocess.run([sys.executable, "-c", "import ensurepip, venv"], capture_output=True, check=False).returncode:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        provide_packages([f"python{version}-venv"], "Python's module venv is missing")
    run([sys.executable, "-m", "venv", "--clear", VENV], to_stderr=True)


def provide_system_libraries() -> None:
    """Get the libraries that Qt needs of the system, or name them."""
    wanted = {**ALWAYS, **WINDOW}
    missing = [package for library, package in wanted.items() if not is_library(library)]
    if missing:
        provide_packages(missing, "Qt needs libraries that are missing")


def provide_tools_of_tests() -> None:
    """Get the programs that a few tests need, or name them: those tests are then skipped, which pytest lists."""
    missing = [package for tool, package in TESTED_WITH.items() if not shutil.which(tool)]
    if sys.platform != "linux" or not missing:
        return
    if may_install():
        install_packages(missing)
    else:
        print(
            f"Some tests are skipped here; they need what these packages hold: {', '.join(missing)}.", file=sys.stderr
        )


def is_library(name: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    probe = f"import ctypes; ctypes.CDLL({name!r})"
    return not subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode


def provide_packages(packages: list[str], why: str) -> None:
    """Install Debian packages where that is possible, else say what to do and stop."""
    if may_install():
        install_packages(packages)
        return
    print(
        f"{why}. On Debian or Ubuntu, get them with:\n\n    sudo {' '.join([*INSTALL, *packages])}\n\nand start again.",
        file=sys.stderr,
    )
    print(f"On other systems, install what these packages hold: {', '.join(packages)}.", file=sys.stderr)
    raise SystemExit(1)


def may_install() -> bool:
    """Tell whether Debian packages can be installed: as root, where there are any."""
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def install_packages(packages: list[str]) -> None:
    """Install Debian packages."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "--quiet"], environment=quiet, to_stderr=True)
    run([*INSTALL, *packages], environment=quiet, to_stderr=True)


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = ROOT,
    environment: dict[str, str] | None = None,
    check: bool = True,
    to_stderr: bool = False,
) -> int:
    """Run a command with the checkout importable; stop everything if it fails and `check` is set."""
    try:
        code = subprocess.run(
            command, cwd=cwd, env=variables(environment or {}), check=False, stdout=sys.stderr if to_stderr else None
        ).returncode
    except KeyboardInterrupt:
        return 130
    if code and check:
        print(f"failed: {' '.join(map(str, command))}", file=sys.stderr)
        raise SystemExit(code)
    return code


def variables(more: dict[str, str]) -> dict[str, str]:
    """Return the environment in which the checkout can be imported."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **more}


COMMANDS = {
    "run": start,
    "test": test,
    "bench": bench,
    "torture": torture,
    "monkey": monkey,
    "pictures": pictures,
    "translate": translate,
    "build": build,
    "windows": windows,
    "lock": lock,
}

if __name__ == "__main__":
    sys.exit(main())
