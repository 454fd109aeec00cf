"""The same surroundings for tests on every machine; the one font that they see is a part of them.

How wide a text is decides how a window is laid out, so that fonts matter as much as the time zone does.
"""

import time
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FONT = Path(__file__).resolve().parents[1] / "fonts" / "DejaVuSans.ttf"
FAMILY, POINTS = "DejaVu Sans", 9
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
"""
_FOLDERS = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
_UNSET = (
    *("COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR", "PYTHONIOENCODING", "PYTHONUTF8", "PYTHONWARNINGS"),
    *("DBUS_SESSION_BUS_ADDRESS", "DESKTOP_SESSION", "GTK_MODULES", "KDE_FULL_SESSION", "XDG_CURRENT_DESKTOP"),
    *("LANG", "LANGUAGE", *(f"LC_{part}" for part in ("COLLATE", "CTYPE", "MESSAGES", "MONETARY", "NUMERIC", "TIME"))),
    *(
        "QT_AUTO_SCREEN_SCALE_FACTOR",
        "QT_ENABLE_HIGHDPI_SCALING",
        "QT_FONT_DPI",
        "QT_IM_MODULE",
        "QT_QPA_PLATFORMTHEME",
    ),
    *("QT_SCALE_FACTOR", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE"),
)


def settle(folder: Path, environment: pytest.MonkeyPatch) -> None:
    """Set the variables that decide what programs see of a machine and its user, here and in programs that are started.

    Their files go to `folder`. Right only before Qt starts.
    """
    for name in _UNSET:
        environment.delenv(name, raising=False)
    for name in _FOLDERS:
        (folder / name).mkdir(mode=0o700)
        environment.setenv(name, str(folder / name))
    environment.setenv("LC_ALL", "C.UTF-8")
    environment.setenv("FONTCONFIG_FILE", str(_font_configuration(folder)))
    environment.setenv("QT_QPA_FONTDIR", str(FONT.parent))  # for Windows, where there is no fontconfig
    if hasattr(time, "tzset"):
        environment.setenv("TZ", "UTC")
        time.tzset()


def _font_configuration(folder: Path) -> Path:
    """Let fontconfig know no other font."""
    path = folder / "fonts.conf"
    text = _CONFIGURATION.format(fonts=escape(str(FONT.parent)), cache=escape(str(folder / "fonts")))
    path.write_text(text, encoding="utf-8")
    return path


def use_font(application: QApplication) -> None:
    """Show everything in the font, also on systems without fontconfig."""
    QFontDatabase.addApplicationFont(str(FONT))
    application.setFont(QFont(FAMILY, POINTS))
