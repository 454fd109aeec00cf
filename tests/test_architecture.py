"""Rules that import-linter cannot check: the parts of Qt that a layer uses. Other rules are in pyproject.toml."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "exporter_gui"


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
        ("ui", {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}),
    ],
)
def test_a_layer_uses_no_more_of_qt_than_it_may(layer: str, allowed: set[str]) -> None:
    assert qt_modules(layer) <= allowed
