"""File name rules of Windows."""

from exporter_gui.core.messages import Code

_MAX_UNITS = 255
_FORBIDDEN = frozenset('<>:"/\\|?*') | {chr(code) for code in range(32)}
_NUMBERS = "0123456789¹²³"
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_DEVICES |= {f"{port}{number}" for port in ("COM", "LPT") for number in _NUMBERS}


def windows_name_problem(name: str) -> Code | None:
    """Return the reason why a file name is invalid on Windows, or None. Does not check its length."""
    if not _FORBIDDEN.isdisjoint(name):
        return Code.WINDOWS_CHARACTER
    if name.endswith((".", " ")):
        return Code.WINDOWS_ENDING
    if name.partition(".")[0].rstrip(" ").upper() in _DEVICES:
        return Code.WINDOWS_DEVICE
    return None


def is_too_long_for_windows(name: str) -> bool:
    """Return whether a name has more than 255 UTF-16 code units."""
    return len(name.encode("utf-16-le", "surrogatepass")) // 2 > _MAX_UNITS
