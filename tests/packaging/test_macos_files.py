"""Metadata of the macOS application, and the script that packages it."""

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest
from macos import info_plist

from exporter_gui import __version__

MACOS = Path(info_plist.__file__).parent


def test_the_application_declares_version_languages_and_file_types():
    said = plistlib.loads(plistlib.dumps(info_plist.info_plist()))

    assert said["CFBundleVersion"] == said["CFBundleShortVersionString"] == __version__
    assert said["CFBundleLocalizations"] == ["en", "de", "ja"]
    databases, repositories = said["CFBundleDocumentTypes"]
    assert databases["CFBundleTypeExtensions"] == ["db", "sqlite", "sqlite3"]
    assert repositories["CFBundleTypeExtensions"] == ["car"]
    assert [each["LSHandlerRank"] for each in (databases, repositories)] == ["Alternate"] * 2


def test_the_hardened_runtime_has_one_exception_only():
    allowed = plistlib.loads((MACOS / "entitlements.plist").read_bytes())

    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.skipif(sys.platform == "win32", reason="a script for the shell")
def test_the_script_for_the_image_can_be_read_by_the_shell():
    assert subprocess.run(["sh", "-n", MACOS / "make_dmg.sh"], check=False).returncode == 0
