"""Windows' installer: it removes what it installed, by name."""

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


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")
def test_the_installer_compiles_without_a_warning(tmp_path):
    assert installer.build(installer.stand_in(tmp_path / "bundle"), tmp_path, tmp_path).is_file()
