"""Windows' installer: it removes what it installed, by name."""

import re
import shutil

import pytest
from windows import installer


def test_every_file_of_the_bundle_is_installed_and_removed_by_its_name(tmp_path):
    bundle = installer.stand_in(tmp_path / "bundle")
    installer.write_lists(bundle, tmp_path)
    install = (tmp_path / "install.nsh").read_text(encoding="utf-8-sig")
    uninstall = (tmp_path / "uninstall.nsh").read_text(encoding="utf-8-sig").splitlines()

    files = [file.relative_to(bundle) for file in bundle.rglob("*") if file.is_file()]
    for file in files:
        assert f'File "{bundle / file}"' in install
        name = str(file).replace("/", "\\").replace("$", "$$")
        assert f'Delete "$INSTDIR\\{name}"' in uninstall
    assert sum(line.startswith("Delete") for line in uninstall) == len(files)
    assert not any("/r" in line for line in uninstall)
    assert "RMDir /r" not in installer._SCRIPT.read_text(encoding="utf-8")


def test_generated_files_are_removed_as_well():
    install, uninstall = installer._SCRIPT.read_text(encoding="utf-8").split('Section "Uninstall"')

    for key in set(re.findall(r"WriteReg\w+ HKCU \"(\$\{\w+\})", install)):
        assert f'DeleteRegKey HKCU "{key}"' in uninstall
    for link in re.findall(r"CreateShortCut (\".*?\")", install):
        assert f"Delete {link}" in uninstall


def test_it_is_listed_under_open_with_for_databases_and_repositories():
    written = re.findall(r'SupportedTypes" "(\.\w+)"', installer._SCRIPT.read_text(encoding="utf-8"))
    assert written == [".car", ".db", ".sqlite", ".sqlite3"]


def test_no_default_program_is_changed():
    written = re.findall(r"WriteReg.*", installer._SCRIPT.read_text(encoding="utf-8"))

    assert [line for line in written if "HKCU" not in line] == []
    assert [line for line in written if re.search(r"Classes\\\.|OpenWithProgids|UserChoice", line)] == []


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")
def test_the_installer_compiles_without_a_warning_and_is_a_64_bit_program(tmp_path):
    content = installer.build(installer.stand_in(tmp_path / "bundle"), tmp_path, tmp_path).read_bytes()

    start = int.from_bytes(content[0x3C:0x40], "little")
    assert content[start : start + 6] == b"PE\0\0\x64\x86"
    assert b"longPathAware" in content
    assert b'level="asInvoker"' in content
