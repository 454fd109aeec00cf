"""Help dialog."""

from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import translate
from exporter_gui.ui.dialogs.reading_dialog import ReadingDialog
from exporter_gui.ui.widgets.label_text import spoken


class HelpDialog(ReadingDialog):
    """Help text, including the current keyboard shortcuts of the parent's window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(self.tr("Help"))
        text = QTextEdit()
        text.setHtml("".join(f"<h3>{escape(title)}</h3>{_paragraphs(lines)}" for title, lines in self._sections()))
        self.add_text(text, "helpText", self.tr("Help"))

    def _sections(self) -> list[tuple[str, list[str]]]:
        return [
            (self.tr("Our promise"), self._promise()),
            (self.tr("About archives"), self._archive()),
            (self.tr("Dates"), self._dates()),
            (self.tr("Replies and reposts"), self._reposts()),
            (self.tr("Formats"), self._formats()),
            (self.tr("Missing data"), self._missing()),
            (self.tr("Keyboard shortcuts"), self._keys()),
        ]

    def _promise(self) -> list[str]:
        return [
            self.tr(
                "Your archive is opened read-only and never changed. The file you asked for appears complete and"
                " checked, or not at all. We tell you what is missing. Nothing leaves your computer."
            )
        ]

    def _archive(self) -> list[str]:
        return [
            self.tr(
                "Archive Exporter reads two kinds of archives: the repository that Bluesky lets you download, and the"
                " database of bskyarchive, an open-source program that stores Bluesky posts in one file. Archive"
                " Exporter is unofficial and not made by Bluesky."
            ),
            self.tr(
                "To download your repository, open Bluesky and choose Settings → Account → Export my data. The file is"
                " called repo.car. To let Archive Exporter show your handle and check the signature, open"
                " https://plc.directory/ followed by your DID (did:plc:…) in a browser, and save the page, your DID"
                " document, as did.json beside repo.car."
            ),
            self.tr(
                "The database is usually called archive.db. It is in the “data” folder, inside the folder in which"
                " bskyarchive was started. Media files are next to it, in “data/media”. You can export while"
                " bskyarchive is running: the exported file then contains the posts of a single point in time."
            ),
            self.tr("You can drop the file, or a folder that contains it, anywhere in the window."),
        ]

    def _dates(self) -> list[str]:
        return [
            self.tr(
                "Dates are whole days in the selected time zone, and both the start and the end date are included. To"
                " export a single day, use the same date for both. An empty field means no limit."
            ),
            self.tr("A post belongs to the day on which it was written, according to its author's clock."),
        ]

    def _reposts(self) -> list[str]:
        return [
            self.tr(
                "An archive belongs to one or more accounts. You can export the posts of one account or of all."
                " Replies are included unless you turn them off."
            ),
            self.tr(
                "The archive also contains posts by other people that the account has reposted, each with the name of"
                " its author. They are exported only if you include reposts."
            ),
        ]

    def _formats(self) -> list[str]:
        return [
            *(" ".join(translate("engine", text) for text in format_.help) for format_ in FORMATS.values()),
            self.tr("In every format, the newest posts come first."),
        ]

    def _missing(self) -> list[str]:
        return [
            self.tr(
                "bskyarchive stores the preview images of links, but not the images in posts, so a post with media"
                " may have no media file. The archive does not contain the names of other authors or the beginnings"
                " of other people's threads either."
            ),
            self.tr(
                "A repository contains your own records only: no media files, no numbers of likes, reposts and replies,"
                " and no posts of other people. Unknown numbers are shown as “–”."
            ),
            self.tr(
                "If something could not be written exactly as it is stored, the result says how many posts are"
                " affected and why."
            ),
        ]

    def _keys(self) -> list[str]:
        parent = self.parentWidget()
        keys = _keys_of(parent.window()) if parent else []
        return [
            self.tr(
                "Tab moves to the next field and Shift+Tab to the previous one. Space presses a button, and the arrow"
                " keys change a value."
            ),
            *(self.tr("{keys}: {action}").format(keys=keys_, action=action) for keys_, action in keys),
            self.tr("Escape closes dialogs, including this one. Ctrl+A selects all of a text, and Ctrl+C copies it."),
        ]


def _keys_of(window: QWidget) -> list[tuple[str, str]]:
    """Return the shortcuts of the window's actions, then the mnemonics of visible widgets, without duplicates."""
    native = QKeySequence.SequenceFormat.NativeText
    found = [
        (shortcut.toString(native), spoken(action.text()))
        for action in window.findChildren(QAction)
        for shortcut in action.shortcuts()
        if action.text() and not shortcut.isEmpty()
    ]
    labels = (label for label in window.findChildren(QLabel) if label.buddy())
    labelled: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *labels]
    for widget in labelled:
        mnemonic = QKeySequence.mnemonic(widget.text())
        if not mnemonic.isEmpty() and widget.isVisibleTo(window) and widget.window() is window:
            found.append((mnemonic.toString(native), spoken(widget.text())))
    return list(dict.fromkeys(found))


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)
