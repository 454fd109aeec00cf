"""Steps that run the installer silently: install, upgrade, uninstall; and checks of the installed files."""

import os
import shutil
import time
from pathlib import Path

from contents import NAME, TITLE, version

from .steps import StepError
from .system import Finished, System

_REFUSED = 2
_SECONDS_TO_START = 10
_PROGRAM = f"{NAME}.exe"
_KEYS = {
    "installed": rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}",
    "open with": rf"HKCU\Software\Classes\Applications\{TITLE}.exe",
}


class Installation:
    """Per-user installation of the program."""

    def __init__(self, system: System) -> None:
        self._system = system

    @property
    def folder(self) -> Path:
        """Return the folder of the program."""
        return self._system.folder("LOCALAPPDATA") / "Programs" / TITLE

    @property
    def start_menu_link(self) -> Path:
        """Return the path of the start menu shortcut."""
        programs = self._system.folder("APPDATA") / "Microsoft" / "Windows" / "Start Menu" / "Programs"
        return programs / f"{TITLE}.lnk"

    @property
    def desktop_link(self) -> Path:
        """Return the path of the optional desktop shortcut."""
        return self._system.folder("USERPROFILE") / "Desktop" / f"{TITLE}.lnk"

    def install(self) -> str:
        """Install an older version, then upgrade to this one."""
        if self._left():
            raise StepError(f"the program is already installed: {', '.join(self._left())}")
        self._run(self._setup("older"), "/S")
        older = sorted(file.name for file in self.folder.rglob("*") if file.is_file())
        if self._version() != "0.0.1" or "base $library.zip" not in older:
            raise StepError(f"the older version is not installed; found {older}")
        self._install_current()
        if "base $library.zip" in {file.name for file in self.folder.rglob("*")}:
            raise StepError("a file of the older version remains")
        if self.desktop_link.exists():
            raise StepError("there is a desktop shortcut that was not requested")
        return f"{version()} over 0.0.1, {sum(file.is_file() for file in self.folder.rglob('*'))} files"

    def self_test(self) -> str:
        """Run the self-test of the installed program."""
        done = self._system.run(self.folder / _PROGRAM, "--self-test", log="self-test", patience_s=300)
        if done.code or "The self-test passed." not in done.output:
            raise StepError(f"the self-test ended with {done.code}:\n{done.last_lines()}")
        return done.output.splitlines()[0]

    def upgrade(self) -> str:
        """Install the same version again; files that the user has added remain."""
        own = self.folder / "_internal" / "notes of the user.txt"
        own.write_text("stays", encoding="utf-8")
        self._install_current("/DESKTOP=1")
        if not own.is_file():
            raise StepError("a file that the user added is gone")
        if not self.desktop_link.exists():
            raise StepError("the requested desktop shortcut is missing")
        self._install_current()
        if not self.desktop_link.exists():
            raise StepError("the upgrade removed the desktop shortcut")
        own.unlink()
        return f"reinstalled twice; {self.self_test()}"

    def refuse_while_running(self) -> str:
        """Try to install and to uninstall while the window is open: both exit with 2 and change nothing."""
        program = self._system.start(self.folder / f"{TITLE}.exe", QT_QPA_PLATFORM="offscreen")
        try:
            time.sleep(_SECONDS_TO_START)
            before = sorted(self.folder.rglob("*"))
            for attempt in (self._setup("dist"), self._copy_of_uninstaller()):
                code = self._finish(attempt, "/S", *self._in_place(attempt))
                if code != _REFUSED or sorted(self.folder.rglob("*")) != before:
                    raise StepError(f"{attempt.name} ended with {code} while the program ran, instead of {_REFUSED}")
        finally:
            program.kill()
            program.wait()
        return "refuses to upgrade or uninstall while the program is running"

    def uninstall(self) -> str:
        """Uninstall the program, and check that nothing remains."""
        program = self._copy_of_uninstaller()
        self._run(program, "/S", *self._in_place(program))
        program.unlink(missing_ok=True)
        if left := self._left():
            raise StepError(f"left behind: {', '.join(left)}")
        return "nothing left"

    def _install_current(self, *options: str) -> None:
        self._run(self._setup("dist"), "/S", *options)
        if self._version() != version():
            raise StepError(f"version {self._version() or 'none'} is installed instead of {version()}")
        if not self.start_menu_link.exists():
            raise StepError("the start menu shortcut is missing")
        for what in _KEYS:
            if (done := self._ask(what)).code:
                raise StepError(f"the registry lacks the key for “{what}”: {done.code}, {done.last_lines()}")

    def _setup(self, folder: str) -> Path:
        (file,) = (self._system.work / folder).glob("*-setup.exe")
        return file

    def _copy_of_uninstaller(self) -> Path:
        return Path(shutil.copyfile(self.folder / "uninstall.exe", self._system.work / "uninstall.exe"))

    def _in_place(self, program: Path) -> list[str]:
        """Return the option that prevents the uninstaller from restarting itself from a copy, which cannot be awaited.

        The path after `_?=` must not be quoted, so it is split into words.
        """
        return f"_?={self._system.path(self.folder)}".split(" ") if program.name == "uninstall.exe" else []

    def _finish(self, program: Path, *arguments: str) -> int:
        return self._system.run(program, *arguments, log=program.stem, patience_s=600).code

    def _run(self, program: Path, *arguments: str) -> None:
        if code := self._finish(program, *arguments):
            raise StepError(f"{program.name} {' '.join(arguments)} ended with {code}")

    def _version(self) -> str:
        for line in self._query("installed").splitlines():
            name, _, rest = line.strip().partition("    ")
            if name == "DisplayVersion":
                return rest.split()[-1]
        return ""

    def _ask(self, what: str) -> Finished:
        return self._system.run("reg", "query", _KEYS[what], "/s", log="registry")

    def _query(self, what: str) -> str:
        done = self._ask(what)
        return "" if done.code else done.output

    def _left(self) -> list[str]:
        places = [self.folder, self.start_menu_link, self.desktop_link]
        left = [str(place) for place in places if os.path.lexists(place)]
        return left + [_KEYS[what] for what in _KEYS if self._query(what)]
