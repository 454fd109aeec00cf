#!/usr/bin/env python3
"""Try the Debian package as a person would: install it, start it from the desktop, export, upgrade, remove it.

    installed.py PACKAGE.deb    as root, on a Debian machine without the package; needs xvfb, openbox, xdotool, gio

Each step is printed; the first that fails ends the trial with a sentence and the exit code 1.
"""

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NAME = "exporter-gui"
ENTRY = Path("/usr/share/applications", f"{NAME}.desktop")
ARCHIVE = Path("/usr/lib", NAME, "_internal", "resources", "sample.db")
PATIENCE_S = 60
LOOKED_THROUGH = ("/etc", "/opt", "/usr", "/var/lib")


def main() -> int:
    package = Path(sys.argv[1]).resolve()
    for tool in ("Xvfb", "openbox", "xdotool", "gio", "apt-get"):
        require(shutil.which(tool) is not None, f"{tool} is missing")
    require(version() == "", f"{NAME} is installed already; remove it first")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        install(package)
        files = subprocess.run(["dpkg", "-L", NAME], check=True, capture_output=True, text=True).stdout.splitlines()
        run_self_test()
        use(Path(folder))
        newer = repack(package, Path(folder))
        install(newer)
        run_self_test()
        remove(files)
    print("The package passed.")
    return 0


def install(package: Path) -> None:
    before = version()
    apt("install", "--allow-downgrades", str(package))
    wanted = subprocess.run(["dpkg-deb", "-f", package, "Version"], check=True, capture_output=True, text=True).stdout
    require(version() == wanted.strip(), f"{package.name} is not installed")
    print(f"installed {version()}" + (f" over {before}" if before else ""))


def run_self_test() -> None:
    done = subprocess.run(
        [f"/usr/bin/{NAME}", "--self-test"], env={"LANG": "C.UTF-8"}, capture_output=True, text=True, check=False
    )
    require(done.returncode == 0, f"the self-test failed: {done.stderr}")
    subprocess.run(["man", "--warnings", NAME], check=True, stdout=subprocess.DEVNULL)
    print("the self-test passed, the manual page is found")


def use(folder: Path) -> None:
    """Start the program through its desktop entry, and drive it to an export by keyboard."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x900x24"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as stream:
        display = f":{stream.readline().strip()}"
    hidden = re.compile(r"PYTHON|QT_|WAYLAND|XDG|DBUS|VIRTUAL_ENV")
    clean = {name: value for name, value in os.environ.items() if not hidden.match(name)}
    environment = {**clean, "DISPLAY": display, "HOME": str(folder), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(folder)}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        export(folder, environment)
    except BaseException:
        picture = Path(tempfile.gettempdir(), f"{NAME}-trial.png")
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", picture], env=environment, check=False)
            print(f"The screen is in {picture}.")
        raise
    finally:
        for process in running():
            os.kill(process, signal.SIGTERM)
        for started in (manager, server):
            started.terminate()
            started.wait()


def export(folder: Path, environment: dict[str, str]) -> None:
    subprocess.run(["gio", "launch", ENTRY, ARCHIVE], env=environment, check=True)
    window = until(lambda: visible(environment), "the window did not appear")
    print("the desktop entry opened the window")
    time.sleep(3)  # the archive is opened, and its posts are counted
    for suffix in ("json", "csv"):
        file = folder / f"posts.{suffix}"
        subprocess.run(["xdotool", "windowactivate", "--sync", window], env=environment, check=True)
        keys(environment, "alt+x")
        dialog = until(lambda: visible(environment) != window and visible(environment), "no dialog asked for a file")
        keys(environment, "ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "30", str(file)], env=environment, check=True)
        keys(environment, "Return")
        until(file.is_file, f"{file.name} did not appear")
        until(lambda: visible(environment) == window, f"the dialog {dialog} stayed")
        print(f"exported {posts_in(file)} posts to {file.name} by keyboard")
        if suffix == "json":
            choose_csv(environment)
    require(posts_in(folder / "posts.json") == posts_in(folder / "posts.csv") > 0, "the files do not hold the same")
    keys(environment, "alt+F4")
    until(lambda: not running(), "the program did not end when its window was closed")
    print("closing the window ended the program")


def choose_csv(environment: dict[str, str]) -> None:
    """“Format” has the mnemonic M; a letter chooses in its list."""
    keys(environment, "alt+m")
    keys(environment, "c")
    time.sleep(2)


def posts_in(file: Path) -> int:
    text = file.read_text(encoding="utf-8")
    return len(json.loads(text)) if file.suffix == ".json" else len(list(csv.reader(io.StringIO(text)))) - 1


def keys(environment: dict[str, str], key: str) -> None:
    subprocess.run(["xdotool", "key", key], env=environment, check=True)
    time.sleep(1)


def visible(environment: dict[str, str]) -> str:
    """The newest window of the program that can be seen."""
    command = ["xdotool", "search", "--onlyvisible", "--class", "archive-exporter"]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout.split()
    return found[-1] if found else ""


def running() -> list[int]:
    program = f"/usr/lib/{NAME}/{NAME}"
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str((process / "exe").readlink()).removesuffix(" (deleted)") == program:
                found.append(int(process.name))
        except OSError:  # it has ended
            continue
    return found


def repack(package: Path, folder: Path) -> Path:
    """Make the same package with a higher version."""
    tree = folder / "newer"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    text = re.sub(r"(?m)^Version: (.+)$", r"Version: \1+1", control.read_text(encoding="utf-8"))
    control.write_text(text, encoding="utf-8")
    newer = folder / "newer.deb"
    subprocess.run(["dpkg-deb", "-Znone", "-b", tree, newer], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return newer


def remove(files: list[str]) -> None:
    apt("purge", NAME)
    own = [file for file in files if NAME in file]
    left = [file for file in own if os.path.lexists(file)]
    found = [str(path) for place in LOOKED_THROUGH for path in Path(place).rglob(f"*{NAME}*")]
    require(not left and not found, f"left behind: {', '.join([*left, *found])}")
    print(f"removed; none of {len(own)} files is left")


def version() -> str:
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", NAME]
    text = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    return text.removeprefix("installed ") if text.startswith("installed ") else ""


def apt(*arguments: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "--yes", "--quiet", "--no-install-recommends", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    require(done.returncode == 0, f"apt-get {' '.join(arguments)} failed: {done.stderr}")


def until(condition, sentence):
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.3)
    raise SystemExit(f"failed: {sentence}")


def require(condition: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not condition:
        raise SystemExit(f"failed: {sentence}")


if __name__ == "__main__":
    sys.exit(main())
