"""Rules that import-linter cannot check: the parts of Qt that a layer uses, and the places of tests."""

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "exporter_gui"
MIRRORED = ("application", "cli", "core", "ui")


def qt_modules(folder: str) -> set[str]:
    imported: set[str] = set()
    for file in (PACKAGE / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                imported.add(node.module or "")
            elif isinstance(node, ast.Import):
                imported |= {name.name for name in node.names if name.name.startswith("PySide6")}
    return imported


@pytest.mark.parametrize(
    ("layer", "allowed"),
    [
        ("core", set()),
        ("application", {"PySide6.QtCore"}),
        ("ui", {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}),
    ],
)
def test_a_layer_uses_no_more_of_qt_than_it_may(layer: str, allowed: set[str]) -> None:
    assert qt_modules(layer) <= allowed


@pytest.mark.parametrize("layer", MIRRORED)
def test_each_folder_of_tests_is_named_as_the_package_that_they_test(layer: str) -> None:
    folders = {file.parent.relative_to(TESTS) for file in (TESTS / layer).rglob("*.py")}
    assert folders
    assert [folder for folder in folders if not (PACKAGE / folder / "__init__.py").is_file()] == []
