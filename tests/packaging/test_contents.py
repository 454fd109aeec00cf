"""Contents of the bundle."""

import ast
import re
import tomllib

import contents
import licences
import pytest

from exporter_gui import __version__


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "apsw/__init__.cpython-311-x86_64-linux-gnu.so",
        "libipld/_libipld.cpython-311-x86_64-linux-gnu.so",
        "libipld/_libipld.cp311-win_amd64.pyd",
        "resources/sample.db",
        "resources/sample.car",
    ],
)
def test_required_files_are_bundled(name):
    assert contents.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_xx.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/opengl32sw.dll",
        "PySide6\\icuuc.dll",  # Windows' own; under Wine, the stand-in for it
        "icuuc.dll",
        "ICUUC.DLL",
        "tqdm-4.70.1.dist-info/RECORD",
    ],
)
def test_unused_files_are_not_bundled(name):
    assert not contents.is_wanted(name)


def test_the_program_takes_its_icon_along_and_not_how_it_was_packed():
    names = {file.relative_to(contents.ROOT / "resources").as_posix() for file in contents.resource_files()}

    assert {"icons/exporter-gui.svg", "sample.db", "sample.car"} <= names
    assert not any(re.match("packaging/|screenshots/", name) or name.endswith(".ts") for name in names)


def test_the_program_takes_the_files_of_web_pages_along():
    folder = contents.ROOT / "exporter_gui" / "core" / "formats" / "html"
    names = {file.relative_to(folder).as_posix() for file in contents.package_files()}

    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")]
    read = {path.relative_to(folder).as_posix() for path in files}
    assert names == read
    assert {"templates/month.html", "assets/style.css", "texts/german.tsv"} <= names


def test_licences_include_every_required_package():
    project = tomllib.loads((contents.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.match(r"[\w-]+", each)[0].replace("-", "_") for each in project["dependencies"]}
    told = (contents.ROOT / "resources" / "licenses.txt").read_text(encoding="utf-8").lower()

    assert needed <= set(licences._PACKAGES)
    assert [name for name in needed if name.partition("_")[0].lower() not in told] == []


def test_the_version_is_the_program_s_own():
    assert contents.version() == __version__


def test_no_module_of_the_program_is_left_out():
    imported = set()
    for file in (contents.ROOT / "exporter_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                imported |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
            elif isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}

    assert {"PySide6.QtWidgets", "apsw", "libipld"} <= imported
    assert imported.isdisjoint(contents.EXCLUDED_MODULES)
