"""Questions and notices: buttons are named by what they do, and the harmless one is the default."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.archive.open_question import OpenQuestion
from exporter_gui.ui.dialogs.close_question import CloseQuestion
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.dialogs.notice import make_question, make_warning
from exporter_gui.ui.export.cancel_question import CancelQuestion

RECORD = ExportRecord(Path("archive.db"), "", Choices(packing=Packing.ZIP), Path("posts.zip"))


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_destructive_action_is_named_by_its_verb_and_is_not_the_default(window):
    question = make_question(window, "replaceQuestion", "Export", "Replace “posts.json”?", "&Replace")
    asked = []
    question.accepted.connect(lambda: asked.append(1))
    open_dialog(question)

    assert question.button(QMessageBox.StandardButton.Yes).text() == "&Replace"
    assert question.defaultButton() is question.button(QMessageBox.StandardButton.Cancel)
    question.button(QMessageBox.StandardButton.Yes).click()
    assert asked == [1]


@pytest.mark.parametrize(
    "make",
    [
        lambda window: CloseQuestion(window, RECORD),
        lambda window: CancelQuestion(window, RECORD),
        lambda window: OpenQuestion(Path("archive.db"), window),
        lambda window: make_question(window, "question", "Title", "Sentence", "Do it"),
        lambda window: make_warning(window, "notice", "Title", "Sentence"),
    ],
    ids=["close", "cancel", "open", "question", "notice"],
)
def test_the_default_button_looks_like_the_main_action_and_there_is_an_icon(window, make):
    box = make(window)
    roles = {button.property("role") for button in box.buttons() if button is not box.defaultButton()}

    assert box.defaultButton().property("role") == "primary"
    assert roles <= {None}
    assert not box.iconPixmap().isNull()
