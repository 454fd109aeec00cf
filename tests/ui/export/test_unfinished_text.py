"""What is told about the destination of an unfinished export names what it is."""

from pathlib import Path

import pytest

from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.dialogs.close_question import CloseQuestion
from exporter_gui.ui.export.cancel_question import CancelQuestion
from exporter_gui.ui.export.result_panel import ResultPanel
from exporter_gui.ui.export.unfinished_text import nothing_will_be_written, nothing_written


def record(packing, *, is_replacing=False):
    return ExportRecord(Path("archive.db"), "", Choices(packing=packing), Path("posts"), is_replacing=is_replacing)


@pytest.mark.parametrize(
    ("packing", "word"), [(Packing.FILE, "file"), (Packing.FOLDER, "folder"), (Packing.ZIP, "ZIP")]
)
def test_file_folder_and_zip_are_called_so(packing, word):
    for text in (nothing_written, nothing_will_be_written):
        assert text(record(packing)).startswith(f"No {word} ")
        assert text(record(packing, is_replacing=True)).startswith(f"Your existing {word} ")


@pytest.mark.parametrize("make", [CancelQuestion, CloseQuestion])
def test_questions_name_it(qtbot, make):
    panel = ResultPanel()
    qtbot.addWidget(panel)

    assert make(panel, record(Packing.ZIP)).informativeText() == "No ZIP will be created."


def test_the_outcome_names_it(qtbot):
    panel = ResultPanel()
    qtbot.addWidget(panel)
    panel.show_cancelled(record(Packing.ZIP, is_replacing=True))

    assert panel._texts._caption.text() == "Your existing ZIP is unchanged."
