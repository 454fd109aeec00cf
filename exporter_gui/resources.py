"""Files that ship with the program: icons, translations, the sample archive."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a file in `resources/`, in the bundle, the installed package, or the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle, "resources")] if bundle else [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    return next((place / name for place in places if (place / name).exists()), places[-1] / name)
