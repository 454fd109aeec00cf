"""Test run under Wine: in its own prefix, with substitutes for parts that Wine 8 lacks, and a virtual display."""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from . import wine_python
from .steps import StepError
from .system import System

_HERE = Path(__file__).resolve().parent
_WINE, _SERVER = (Path("/usr/lib/wine", name) for name in ("wine64", "wineserver64"))
_PACKAGES = {
    "/usr/lib/wine/wine64": ("wine", "wine64"),
    "/usr/bin/Xvfb": ("xvfb",),
    "/usr/bin/makensis": ("nsis",),
    "/usr/bin/openbox": ("openbox",),
    "/usr/bin/osslsigncode": ("osslsigncode",),
    "/usr/bin/x86_64-w64-mingw32-gcc": ("gcc-mingw-w64-x86-64-win32",),
}


class Wine(System):
    """Wine on this machine."""

    name = "Wine"

    def __init__(self, work: Path) -> None:
        super().__init__(work)
        self.prefix = work / "prefix"
        self.python = work / "python" / "python.exe"
        self._home = work / "home"
        self._started: list[subprocess.Popen[bytes]] = []
        self._display = ""

    def prepare(self) -> str:
        """Install Wine if possible, start a virtual display, and create the prefix; return Wine's version."""
        _provide_packages()
        if not self._display:
            self._start_screen()
        if not (self.prefix / "ready").is_file():
            self._make_prefix()
        version = subprocess.run([_WINE, "--version"], check=True, capture_output=True, text=True).stdout
        return f"{version.strip()}, as Windows 10"

    def provide_python(self) -> str:
        """Install the Windows Python and the locked packages in the work folder."""
        return wine_python.provide(self.work, self.python.parent)

    def path(self, file: Path) -> str:
        """Return the path on drive C: if it is in the prefix, otherwise on Z:."""
        drive_c = self.prefix / "drive_c"
        if file.is_relative_to(drive_c):
            return "C:\\" + str(file.relative_to(drive_c)).replace("/", "\\")
        return "Z:" + str(file.absolute()).replace("/", "\\")

    def command(self, program: Path | str) -> list[str]:
        """Return the command that runs the program with Wine's loader."""
        return [str(_WINE), self.path(program) if isinstance(program, Path) else program]

    def variables(self) -> dict[str, str]:
        """Return the environment for programs; Wine does not offer to install .NET or a browser."""
        wine = {"WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        wine |= {"WINEDLLOVERRIDES": "mscoree,mshtml=", "DISPLAY": self._display}
        wine |= {"LC_ALL": "C.UTF-8", "HOME": str(self._home)}  # file names are UTF-8; the home folder is separate
        return {**super().variables(), **wine}

    def folder(self, variable: str) -> Path:
        """Return a folder of the user in the prefix."""
        inner = {"LOCALAPPDATA": "AppData/Local", "APPDATA": "AppData/Roaming", "USERPROFILE": ""}[variable]
        (home,) = (each for each in (self.prefix / "drive_c" / "users").iterdir() if each.name != "Public")
        return home / inner

    def close(self) -> None:
        """Stop the programs of the prefix and the virtual display."""
        if self.prefix.exists() and _SERVER.exists():
            subprocess.run([_SERVER, "-k"], env=self.variables(), check=False)
        for process in reversed(self._started):
            process.terminate()
            process.wait()

    def _start_screen(self) -> None:
        read_end, write_end = os.pipe()
        wanted = [os.environ["TRIAL_DISPLAY"]] if "TRIAL_DISPLAY" in os.environ else []
        server = ["Xvfb", *wanted, "-displayfd", str(write_end), "-screen", "0", "1280x900x24"]
        self._started.append(subprocess.Popen(server, pass_fds=[write_end], stderr=subprocess.DEVNULL))
        os.close(write_end)
        with os.fdopen(read_end) as stream:
            self._display = f":{stream.readline().strip()}"
        quiet = subprocess.DEVNULL
        manager = subprocess.Popen(["openbox"], env=self.variables(), stdout=quiet, stderr=quiet)
        self._started.append(manager)

    def _make_prefix(self) -> None:
        shutil.rmtree(self.prefix, ignore_errors=True)
        self._home.mkdir(parents=True, exist_ok=True)
        for arguments in (["wineboot", "--init"], ["winecfg", "-v", "win10"]):
            done = self.run(*arguments, log=arguments[0], patience_s=300)
            if done.code:
                raise StepError(f"{' '.join(arguments)} failed:\n{done.last_lines()}")
        library = self.prefix / "drive_c" / "windows" / "system32" / "icuuc.dll"
        compiler: list[str | Path] = [
            "x86_64-w64-mingw32-gcc",
            "-shared",
            "-O1",
            "-s",
            "-o",
            library,
            _HERE / "icuuc.c",
        ]
        subprocess.run(compiler, check=True)
        (self.prefix / "ready").touch()


def _provide_packages() -> None:
    missing = [package for file, packages in _PACKAGES.items() if not Path(file).exists() for package in packages]
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *missing]
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise StepError(f"Wine and its tools are missing. On Debian or Ubuntu: sudo {' '.join(install)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with suppress(subprocess.CalledProcessError):  # the existing package lists may be sufficient
        subprocess.run(["apt-get", "update", "--quiet"], check=True, env=environment)
    subprocess.run(install, check=True, env=environment)
