"""Builds the Windows installer with NSIS; it installs and removes each file by name."""

import subprocess
import sys
from pathlib import Path

import icons
from contents import NAME, TITLE
from contents import version as current_version

_SCRIPT = Path(__file__).parent / "installer.nsi"
VERSION = current_version()


def build(bundle: Path, work: Path, target: Path, *, version: str = VERSION) -> Path:
    """Compile the installer for a bundle, with warnings as errors; return its path."""
    files = work / "nsis"
    files.mkdir(parents=True, exist_ok=True)
    (work / "icons").mkdir(exist_ok=True)
    icons.write_ico(work / "icons" / f"{NAME}.ico")
    icons.write_installer_picture(work / "icons" / "installer.bmp")
    write_lists(bundle, files)
    output = target / f"{NAME}-{version}-windows-setup.exe"
    values = {"VERSION": version, "BUNDLE": bundle, "FILES": files, "OUTPUT": output}
    defined = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run(["makensis", "-WX", "-V2", *defined, _SCRIPT], check=True)
    return output


def write_lists(bundle: Path, folder: Path) -> None:
    """Write install.nsh and uninstall.nsh, which list all files and folders of the bundle."""
    files = [file for file in sorted(bundle.rglob("*")) if file.is_file()]
    folders = sorted({parent for file in files for parent in file.relative_to(bundle).parents if parent.parts})
    install, last = [], None
    for file in files:
        parent = file.relative_to(bundle).parent
        if parent != last:
            install.append(f'SetOutPath "{_installed(parent)}"')
            last = parent
        install.append(f'File "{file}"')  # a path at compile time, in which $ is not special
    remove = [f'Delete "{_installed(file.relative_to(bundle))}"' for file in files]
    remove += [f'RMDir "{_installed(each)}"' for each in sorted(folders, key=lambda each: -len(each.parts))]
    for name, lines in {"install": install, "uninstall": remove}.items():
        (folder / f"{name}.nsh").write_text("\n".join([*lines, ""]), encoding="utf-8-sig")


def _installed(path: Path) -> str:
    inner = _quoted(str(path).replace("/", "\\"))
    return "$INSTDIR" if inner == "." else f"$INSTDIR\\{inner}"


def _quoted(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')


def stand_in(folder: Path) -> Path:
    """Create a dummy bundle, for compiling the installer on other systems."""
    for name in (f"{TITLE}.exe", f"{NAME}.exe", f"licenses/{NAME}.txt", "_internal/base $library.zip"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name, encoding="utf-8")
    return folder


if __name__ == "__main__":
    build(*map(Path, sys.argv[1:4]))
