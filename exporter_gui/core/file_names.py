"""Names that a file can have on Windows."""

from exporter_gui.core.language import translate

_MOST_UNITS = 255
_FORBIDDEN = frozenset('<>:"/\\|?*') | {chr(code) for code in range(32)}
_NUMBERS = "0123456789¹²³"
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_DEVICES |= {f"{port}{number}" for port in ("COM", "LPT") for number in _NUMBERS}


def windows_name_problem(name: str) -> str | None:
    """Return a sentence that says why Windows cannot have a file of this name, or None. Its length is not looked at."""
    if not _FORBIDDEN.isdisjoint(name):
        return translate(
            "engine",
            "“{name}” cannot be the name of a file on Windows, because of one of the characters"
            ' < > : " / \\ | ? * or a control character in it; choose another name.',
        ).format(name=name)
    if name.endswith((".", " ")):
        return translate(
            "engine", "“{name}” ends in a dot or a space, which Windows leaves out of names; choose another name."
        ).format(name=name)
    if name.partition(".")[0].rstrip(" ").upper() in _DEVICES:
        return translate("engine", "“{name}” is the name of a device on Windows; choose another name.").format(
            name=name
        )
    return None


def is_too_long_for_windows(name: str) -> bool:
    """Tell whether a name has more than 255 UTF-16 code units."""
    return len(name.encode("utf-16-le", "surrogatepass")) // 2 > _MOST_UNITS
