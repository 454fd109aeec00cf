#!/usr/bin/env python3
"""Set up and run Archive Exporter from a checkout: `python3 dev.py run` and `python3 dev.py test`.

    dev.py run [ARGUMENTS]   open the window, or run the command `export ...` or `inspect ...`
    dev.py test [ARGUMENTS]  format check, lint, types, all tests, and a real run of the command
    dev.py test --browsers   tests of web pages in headless Chromium, with axe-core
    dev.py bench             run the benchmarks, and print a table
    dev.py torture           export with failing system calls and from damaged archives, and print tables
    dev.py monkey            send random events to the window: --events 100000 --seed 7
    dev.py pictures FOLDER   take screenshots of the window in every state
    dev.py translate         add new texts to the translations, and compile them
    dev.py build [--check]   build all packages that this machine can build into dist/; --check installs and tests one
    dev.py windows           test suite, bundle and installer on Windows or under Wine; --only STEP,STEP
    dev.py lock              update the lock files

Requires only Python 3.11 or newer: creates a virtual environment in `.venv` and installs the locked dependencies, with
hashes. System libraries that Qt needs are installed if possible (as root on Debian or Ubuntu), otherwise listed.
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
# Libraries that Qt needs, by Debian package: for any platform, and for a real window.
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

# Debian packages of the programs that tests use.
TEST_TOOLS = {
    "appstreamcli": "appstream",
    "dbus-daemon": "dbus-daemon",
    "desktop-file-validate": "desktop-file-utils",
    "makensis": "nsis",
    "man": "man-db",
}
BROWSER_TOOLS = {"chromium": "chromium", "npm": "npm"}
AXE_CORE = "axe-core@4.14.1"
INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]


def main() -> int:
    """Run the command in the first argument; return the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - reported before anything else fails
        print("Archive Exporter needs Python 3.11 or newer; start dev.py with it, for example: python3.12 dev.py run")
        return 2
    command, arguments = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    if command in COMMANDS:
        return COMMANDS[command](arguments)
    print(__doc__)
    return 0 if command in ("-h", "--help") else 2


def start(arguments: list[str]) -> int:
    """Replace this process with the program if the system supports it, so that signals reach only the program."""
    set_up("requirements.lock", needs_qt=not arguments or arguments[0] not in ("export", "inspect", "verify"))
    command = [str(PYTHON), "-m", "exporter_gui", *arguments]
    if os.name == "nt":
        return run(command, cwd=None, check=False)
    return os.execve(PYTHON, command, variables({}))


def test(arguments: list[str]) -> int:
    """Run every check; with arguments, run only pytest, with these arguments."""
    set_up("requirements-dev.lock", needs_qt=True)
    if "--browsers" in arguments:
        return test_in_browsers([each for each in arguments if each != "--browsers"])
    provide_test_tools(TEST_TOOLS)
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


def test_in_browsers(arguments: list[str]) -> int:
    """Run the tests of web pages that need a browser; they fail if it is missing."""
    set_up("requirements-browsers.lock", needs_qt=False)
    provide_test_tools(BROWSER_TOOLS)
    axe_core = VENV / "browsers" / AXE_CORE
    if not axe_core.is_dir():
        run(["npm", "install", "--silent", "--ignore-scripts", "--no-save", "--prefix", axe_core, AXE_CORE])
    script = axe_core / "node_modules" / "axe-core" / "axe.min.js"
    variables = {"QT_QPA_PLATFORM": "offscreen", "BROWSER_TESTS": "1", "AXE_CORE": str(script)}
    tests = ROOT / "tests" / "core" / "formats" / "html" / "test_in_browser.py"
    return run([PYTHON, "-m", "pytest", tests, *arguments], environment=variables, check=False)


def export_for_real() -> int:
    """Run the command on a generated archive; return 0 if the file is identical to the one bskyarchive wrote."""
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
    print("The file is identical to bskyarchive's." if is_right else "The file differs from bskyarchive's.")
    return 0 if is_right else 1


def bench(arguments: list[str]) -> int:
    """Run the benchmarks and print a table."""
    set_up("requirements-dev.lock", needs_qt=True)
    return run([PYTHON, "-m", "tests.benchmarks", *arguments], check=False)


def torture(arguments: list[str]) -> int:
    """Export with thousands of injected faults and print the outcomes; return 1 if any is wrong."""
    set_up("requirements-dev.lock", needs_qt=False)
    return run([PYTHON, "-m", "tests.torture", *arguments], check=False)


def pictures(arguments: list[str]) -> int:
    """Take screenshots of the window in every state."""
    set_up("requirements-dev.lock", needs_qt=True)
    return run([PYTHON, "-m", "tests.screenshots", *arguments], check=False)


def monkey(arguments: list[str]) -> int:
    """Send random events to the window; see tests/ui/random_events.py."""
    set_up("requirements-dev.lock", needs_qt=True)
    return run([PYTHON, "-m", "tests.ui.random_events", *arguments], check=False)


def translate(_arguments: list[str]) -> int:
    """Update and compile the translations; new texts stay English until they are translated."""
    set_up("requirements-dev.lock", needs_qt=True)
    sources = sorted((ROOT / "exporter_gui").rglob("*.py"))
    translations = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    run([BIN / "pyside6-lupdate", "-locations", "none", "-no-obsolete", *sources, "-ts", *translations])
    for translation in translations:
        run([BIN / "pyside6-lrelease", translation, "-qm", translation.with_suffix(".qm")])
    return 0


def build(arguments: list[str]) -> int:
    """Build the packages; see resources/packaging/build.py."""
    set_up("requirements-build.lock", needs_qt=True)
    return run([PYTHON, ROOT / "resources" / "packaging" / "build.py", *arguments], check=False)


def windows(arguments: list[str]) -> int:
    """Test everything on Windows; see resources/packaging/try_windows.py."""
    set_up("requirements-windows.lock" if os.name == "nt" else "requirements-build.lock", needs_qt=True)
    return run([PYTHON, ROOT / "resources" / "packaging" / "try_windows.py", *arguments], check=False)


def lock(_arguments: list[str]) -> int:
    """Update the lock files: all versions, with hashes, for all systems and Python versions."""
    set_up("requirements-dev.lock", needs_qt=False)
    options = ["--quiet", "--generate-hashes", "--no-header", "--no-annotate", "--universal", "--python-version=3.11"]
    common: list[str | Path] = [BIN / "uv", "pip", "compile", *options, "pyproject.toml"]
    run([*common, "--extra", "parquet", "-o", "requirements.lock"])
    for group in ("dev", "build", "browsers"):
        run([*common, "--group", group, "-c", "requirements.lock", "-o", f"requirements-{group}.lock"])
    lock_windows()
    return 0


def lock_windows() -> None:
    """Update the lock file for `dev.py windows`: for Windows only, with the versions of the other lock files."""
    for_windows = ["--python-version", "3.13", "--python-platform", "x86_64-pc-windows-msvc"]
    options = ["--quiet", "--generate-hashes", "--no-header", "--no-annotate", *for_windows, "--group", "windows"]
    same = [option for name in ("dev", "build") for option in ("-c", f"requirements-{name}.lock")]
    run([BIN / "uv", "pip", "compile", *options, "pyproject.toml", *same, "-o", "requirements-windows.lock"])


def set_up(lock_file: str, *, needs_qt: bool) -> None:
    """Create the virtual environment and install the locked dependencies, unless that is already done."""
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
    """Create `.venv` with pip."""
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
    """Install the system libraries that Qt needs, or list them."""
    wanted = {**ALWAYS, **WINDOW}
    missing = [package for library, package in wanted.items() if not is_library(library)]
    if missing:
        provide_packages(missing, "Qt needs libraries that are missing")


def provide_test_tools(tools: dict[str, str]) -> None:
    """Install the programs that some tests need, or list them; pytest then reports these tests as skipped."""
    missing = [package for tool, package in tools.items() if not shutil.which(tool)]
    if sys.platform != "linux" or not missing:
        return
    if can_install():
        install_packages(missing)
    else:
        print(f"Some tests are skipped, because they need these packages: {', '.join(missing)}.", file=sys.stderr)


def is_library(name: str) -> bool:
    """Return whether the dynamic linker finds a library."""
    probe = f"import ctypes; ctypes.CDLL({name!r})"
    return not subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False).returncode


def provide_packages(packages: list[str], why: str) -> None:
    """Install Debian packages if possible, otherwise print instructions and exit."""
    if can_install():
        install_packages(packages)
        return
    print(
        f"{why}. On Debian or Ubuntu, run this and try again:\n\n    sudo {' '.join([*INSTALL, *packages])}\n",
        file=sys.stderr,
    )
    print(f"On other systems, install the equivalents of these packages: {', '.join(packages)}.", file=sys.stderr)
    raise SystemExit(1)


def can_install() -> bool:
    """Return whether Debian packages can be installed: as root, on a system with apt."""
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
    """Run a command with the checkout importable; exit if it fails and `check` is set."""
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
    """Return the environment variables that make the checkout importable."""
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
