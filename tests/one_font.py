"""The one font that tests see, whatever fonts the machine has: how wide a text is decides how a window is laid out."""

import os
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

FONT = Path(__file__).resolve().parent / "fonts" / "DejaVuSans.ttf"
FAMILY, POINTS = "DejaVu Sans", 9
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
"""


def hide_other_fonts(folder: Path) -> None:
    """Let fontconfig know no other font, here and in processes that are started; its files go to `folder`."""
    configuration = folder / "fonts.conf"
    text = _CONFIGURATION.format(fonts=escape(str(FONT.parent)), cache=escape(str(folder / "cache")))
    configuration.write_text(text, encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(configuration)


def use_font(application: QApplication) -> None:
    """Show everything in the font, also on systems without fontconfig."""
    QFontDatabase.addApplicationFont(str(FONT))
    application.setFont(QFont(FAMILY, POINTS))
