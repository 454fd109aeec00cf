"""Progress and outcome of a verification."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from exporter_gui.application.failure import Failure
from exporter_gui.core.language import posts_text
from exporter_gui.core.verify.result import VerifyProgress, VerifyResult
from exporter_gui.ui.export.outcome_icon import Outcome, OutcomeIcon
from exporter_gui.ui.theme.metrics import MEDIUM, SMALL
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.label_text import one_line, set_label_text
from exporter_gui.ui.widgets.quantities import duration, files_text, number, size
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_STEPS = 1_000


class VerifyOutcome(QWidget):
    """Sentence with an icon, the export, a bar, and a list of differences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = OutcomeIcon()
        self._sentence = QLabel()
        self._sentence.setObjectName("verifyLabel")
        self._sentence.setAccessibleName(self.tr("Result of the verification"))
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        set_section(self._sentence)
        self._export = ElidedLabel()
        self._export.setObjectName("verifiedExportLabel")
        self._export.setAccessibleName(self.tr("Export"))
        self._details = QLabel()
        self._details.setObjectName("verifyDetailsLabel")
        self._details.setAccessibleName(self.tr("Details of the verification"))
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setWordWrap(True)
        for label in (self._export, self._details):
            set_caption(label)
        self._bar = QProgressBar()
        self._bar.setObjectName("verifyProgressBar")
        self._bar.setAccessibleName(self.tr("Progress of the verification"))
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._differences = QPlainTextEdit()
        self._differences.setObjectName("verifyDifferencesEdit")
        self._differences.setAccessibleName(self.tr("Differences"))
        self._differences.setReadOnly(True)
        self._differences.setTabChangesFocus(True)
        self._lay_out()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(MEDIUM)
        title.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        title.addWidget(self._sentence, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(title)
        for widget in (self._export, self._bar, self._details):
            layout.addWidget(widget)
        layout.addWidget(self._differences, 1)
        layout.addStretch()

    def show_question(self) -> None:
        """Explain what a verification is."""
        details = self.tr("Every file is read again and compared with the manifest and the checksums of the export.")
        self._show(Outcome.NEUTRAL, self.tr("Is an export complete and unchanged?"), details)
        self._export.hide()

    def show_start(self, path: Path) -> None:
        """Show an empty bar, and the export."""
        self._export.show_text(one_line(str(path)), plain_tool_tip(str(path)))
        self._show(Outcome.NEUTRAL, self.tr("Verifying…"), "")
        self._export.show()
        self._bar.setValue(0)
        self._bar.show()

    def show_progress(self, progress: VerifyProgress) -> None:
        """Show progress."""
        self._bar.setValue(min(_STEPS - 1, _STEPS * progress.bytes_done // max(1, progress.bytes_total)))
        text = self.tr("{done} of {total} files · {size}").format(
            done=number(progress.files_done), total=number(progress.files_total), size=size(progress.bytes_done)
        )
        set_label_text(self._details, text)
        self._bar.setAccessibleDescription(text)

    def show_result(self, result: VerifyResult) -> None:
        """Show whether the export is complete and unchanged, or what differs."""
        contents = files_text(result.files)
        if result.posts is not None:
            contents = self.tr("{files}, {posts}").format(files=contents, posts=posts_text(result.posts))
        if result.is_whole:
            outcome, text = Outcome.SUCCESS, self.tr("Complete and unchanged: {contents}").format(contents=contents)
            template = self.tr("{size} compared in {duration}")
        else:
            outcome, text = Outcome.ERROR, self._number_of_differences(result.problems.count)
            template = self.tr("Unchanged: {contents}. {size} compared in {duration}")
        details = template.format(contents=contents, size=size(result.bytes), duration=duration(result.seconds))
        if result.is_whole and result.notes:
            outcome = Outcome.WARNING
        self._show(outcome, text, "\n".join([details, *result.notes_in_words()]))
        self._show_differences(result)

    def _number_of_differences(self, count: int) -> str:
        if count == 1:
            return self.tr("1 difference was found")
        return self.tr("{number} differences were found").format(number=number(count))

    def _show_differences(self, result: VerifyResult) -> None:
        lines = [one_line(line) for line in result.problems_in_words()]
        if (more := result.problems.count - len(lines)) > 0:
            lines.append(self.tr("and {number} more").format(number=number(more)))
        self._differences.setVisible(bool(lines))
        self._differences.setPlainText("\n".join(lines))

    def show_failure(self, failure: Failure) -> None:
        """Show why nothing could be compared."""
        self._show(Outcome.ERROR, self.tr("The export could not be verified"), failure.sentence)

    def show_cancelled(self) -> None:
        """Show that the verification did not end."""
        self._show(Outcome.NEUTRAL, self.tr("Cancelled"), self.tr("Not everything was compared."))

    def _show(self, outcome: Outcome, text: str, details: str) -> None:
        self._icon.show_outcome(outcome)
        set_label_text(self._sentence, text)
        set_label_text(self._details, details)
        self._bar.hide()
        self._differences.hide()
