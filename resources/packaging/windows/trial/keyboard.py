"""Use the program by keyboard, as a Windows program: keyboard.py PROGRAM ARCHIVE OUTPUT.

Opens the archive in the window three times, and prints the shortest time until there was one, as others may use the
machine. The last time, presses Ctrl+S, types the name into the dialog, and waits for the file. The first thing that
does not happen ends it with a sentence and the exit code 1.
"""

import ctypes
import subprocess
import sys
import time
from collections.abc import Callable
from ctypes import wintypes
from pathlib import Path
from typing import TypeVar

assert sys.platform == "win32"  # noqa: S101 - tells the type checker as well

Value = TypeVar("Value")
USER = ctypes.windll.user32
PATIENCE_S = 60
KEY_UP, UNICODE, KEYBOARD, CLOSE = 0x2, 0x4, 1, 0x10
CONTROL, RETURN = 0x11, 0x0D


class _Key(ctypes.Structure):
    _fields_ = (
        ("key", wintypes.WORD),
        ("scan", wintypes.WORD),
        ("flags", wintypes.DWORD),
        ("time", wintypes.DWORD),
        ("extra", ctypes.c_size_t),
    )


class _Input(ctypes.Structure):
    _fields_ = (("kind", wintypes.DWORD), ("key", _Key), ("padding", ctypes.c_byte * 8))


def main(program: Path, archive: Path, output: Path) -> int:
    """Use the program; return the exit code."""
    took = []
    for _ in range(2):
        process, window, seconds = start(program, archive)
        took.append(seconds)
        close(process, window)
    process, window, seconds = start(program, archive)
    print(f"first window after {min(*took, seconds):.1f} s", flush=True)
    export(process, window, output)
    code = close(process, window)
    print(f"closed; the program ended with {code}", flush=True)
    return code


def start(program: Path, archive: Path) -> tuple[subprocess.Popen[bytes], int, float]:
    """Start the program; return it, its window with the archive, and the seconds until the window was there."""
    started = time.monotonic()
    process = subprocess.Popen([program, archive])
    window = until(lambda: windows(process.pid), "no window appeared")[0]
    seconds = time.monotonic() - started
    until(lambda: archive.name in title(window), "the window did not open the archive")
    print(f"the window says {title(window)}", flush=True)
    return process, window, seconds


def close(process: subprocess.Popen[bytes], window: int) -> int:
    """Close the window as its button does; return the exit code of the program."""
    USER.PostMessageW(window, CLOSE, 0, 0)
    return process.wait(PATIENCE_S)


def export(process: subprocess.Popen[bytes], window: int, output: Path) -> None:
    """Export to a file by keyboard."""
    time.sleep(3)  # the posts are counted
    USER.SetForegroundWindow(window)
    press(CONTROL, ord("S"))
    dialog = until(lambda: set(windows(process.pid)) - {window}, "no dialog asked for a file").pop()
    print(f"a dialog says {title(dialog)}", flush=True)
    time.sleep(2)
    press(CONTROL, ord("A"))
    for letter in str(output):
        type_letter(letter)
    press(RETURN)
    until(output.is_file, f"{output} did not appear")
    until(lambda: windows(process.pid) == [window], "the dialog stayed")


def windows(process: int) -> list[int]:
    """Return the windows of a process that can be seen and have a title."""
    found: list[int] = []

    def on_window(window: int, _parameter: int) -> bool:
        owner = wintypes.DWORD()
        USER.GetWindowThreadProcessId(window, ctypes.byref(owner))
        if owner.value == process and USER.IsWindowVisible(window) and title(window):
            found.append(window)
        return True

    USER.EnumWindows(ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)(on_window), 0)
    return found


def title(window: int) -> str:
    """Return what a window's title says."""
    text = ctypes.create_unicode_buffer(500)
    USER.GetWindowTextW(window, text, 500)
    return text.value


def press(*keys: int) -> None:
    """Press keys together, and let them go."""
    for key in keys:
        send(_Key(key=key))
    for key in reversed(keys):
        send(_Key(key=key, flags=KEY_UP))
    time.sleep(0.3)


def type_letter(letter: str) -> None:
    """Type a letter, whatever keyboard there is."""
    send(_Key(scan=ord(letter), flags=UNICODE))
    send(_Key(scan=ord(letter), flags=UNICODE | KEY_UP))
    time.sleep(0.02)


def send(key: _Key) -> None:
    """Send a key to the window in front."""
    entry = _Input(kind=KEYBOARD, key=key)
    if USER.SendInput(1, ctypes.byref(entry), ctypes.sizeof(entry)) != 1:
        raise SystemExit("Windows did not take a key.")


def until(condition: Callable[[], Value], sentence: str) -> Value:
    """Wait for something to be true, and return it."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.1)
    raise SystemExit(f"{sentence}.")


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
