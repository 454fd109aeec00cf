"""Control the program by keyboard on Windows: keyboard.py PROGRAM ARCHIVE OUTPUT.

Opens the archive three times and prints the shortest time until the window appeared. The last time, presses Ctrl+S,
types the file name into the dialog, and waits for the file. If an expected event does not happen, prints a message and
exits with code 1.
"""

import ctypes
import subprocess
import sys
import time
from collections.abc import Callable
from ctypes import wintypes
from pathlib import Path
from typing import TypeVar

assert sys.platform == "win32"  # noqa: S101 - for the type checker

Value = TypeVar("Value")
USER = ctypes.windll.user32
TIMEOUT_S = 60
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
    """Control the program; return its exit code."""
    took = []
    for _ in range(2):
        process, window, seconds = start(program, archive)
        took.append(seconds)
        close(process, window)
    process, window, seconds = start(program, archive)
    print(f"first window after {min(*took, seconds):.1f} s", flush=True)
    export(process, window, output)
    code = close(process, window)
    print(f"closed; the program exited with {code}", flush=True)
    return code


def start(program: Path, archive: Path) -> tuple[subprocess.Popen[bytes], int, float]:
    """Start the program; return the process, its window, and the seconds until the window appeared."""
    started = time.monotonic()
    process = subprocess.Popen([program, archive])
    window = wait_for(lambda: windows(process.pid), "no window appeared")[0]
    seconds = time.monotonic() - started
    wait_for(lambda: archive.name in title(window), "the window did not open the archive")
    print(f"window title: {title(window)}", flush=True)
    return process, window, seconds


def close(process: subprocess.Popen[bytes], window: int) -> int:
    """Close the window like its close button; return the exit code of the program."""
    USER.PostMessageW(window, CLOSE, 0, 0)
    return process.wait(TIMEOUT_S)


def export(process: subprocess.Popen[bytes], window: int, output: Path) -> None:
    """Export to a file by keyboard."""
    time.sleep(3)  # while the posts are counted
    USER.SetForegroundWindow(window)
    press(CONTROL, ord("S"))
    dialog = wait_for(lambda: set(windows(process.pid)) - {window}, "no file dialog appeared").pop()
    print(f"dialog title: {title(dialog)}", flush=True)
    time.sleep(2)
    press(CONTROL, ord("A"))
    for letter in str(output):
        type_letter(letter)
    press(RETURN)
    wait_for(output.is_file, f"{output} did not appear")
    wait_for(lambda: windows(process.pid) == [window], "the dialog did not close")


def windows(process: int) -> list[int]:
    """Return the visible windows of a process that have a title."""
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
    """Return the title of a window."""
    text = ctypes.create_unicode_buffer(500)
    USER.GetWindowTextW(window, text, 500)
    return text.value


def press(*keys: int) -> None:
    """Press a key combination."""
    for key in keys:
        send(_Key(key=key))
    for key in reversed(keys):
        send(_Key(key=key, flags=KEY_UP))
    time.sleep(0.3)


def type_letter(letter: str) -> None:
    """Type a character, independent of the keyboard layout."""
    send(_Key(scan=ord(letter), flags=UNICODE))
    send(_Key(scan=ord(letter), flags=UNICODE | KEY_UP))
    time.sleep(0.02)


def send(key: _Key) -> None:
    """Send a key event to the foreground window."""
    entry = _Input(kind=KEYBOARD, key=key)
    if USER.SendInput(1, ctypes.byref(entry), ctypes.sizeof(entry)) != 1:
        raise SystemExit("Windows did not accept a key event.")


def wait_for(condition: Callable[[], Value], sentence: str) -> Value:
    """Wait until a condition is true, and return its value; otherwise exit with the sentence."""
    deadline = time.monotonic() + TIMEOUT_S
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.1)
    raise SystemExit(f"{sentence}.")


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
