"""Help on one page."""

import re
from html import escape

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget

from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import translate
from exporter_gui.ui.dialogs.reading_dialog import ReadingDialog


class HelpDialog(ReadingDialog):
    """Help text, with a list of the current keys of the parent's window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(self.tr("Help – Archive Exporter"))
        text = QTextEdit()
        text.setHtml("".join(f"<h3>{escape(title)}</h3>{_paragraphs(lines)}" for title, lines in self._sections()))
        self.add_text(text, "helpText", self.tr("Help"))

    def _sections(self) -> list[tuple[str, list[str]]]:
        return [
            (self.tr("The promise"), self._promise()),
            (self.tr("What an archive is"), self._archive()),
            (self.tr("Dates"), self._dates()),
            (self.tr("Replies and reposts"), self._reposts()),
            (self.tr("Formats"), self._formats()),
            (self.tr("What may be missing"), self._missing()),
            (self.tr("Keys"), self._keys()),
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
                "bskyarchive is an open-source program that keeps a person's Bluesky posts in one file, a database"
                " of SQLite. Archive Exporter reads that file. It is unofficial, and not made by Bluesky."
            ),
            self.tr(
                "The file is usually called archive.db and lies in the folder “data”, inside the folder in which"
                " bskyarchive was started. Media files lie beside it, in “data/media”. You may export while"
                " bskyarchive is running: the file then holds the posts of one moment."
            ),
        ]

    def _dates(self) -> list[str]:
        return [
            self.tr(
                "A date means the whole day in the time zone that is shown, and both ends are included: from and to"
                " the same date is that one day. An empty field is an open end."
            ),
            self.tr("What counts is the time at which a post was written, by its author's clock."),
        ]

    def _reposts(self) -> list[str]:
        return [
            self.tr(
                "An archive belongs to one account or to several, and you choose whose posts you want. Replies are"
                " posts like any other, and can be left out."
            ),
            self.tr(
                "The archive also holds the posts of other people that the account has reposted, each under the"
                " name of its author. They are exported only if you ask for them."
            ),
        ]

    def _formats(self) -> list[str]:
        return [
            *(" ".join(translate("engine", text) for text in format_.help) for format_ in FORMATS.values()),
            self.tr("In every format, the newest post comes first."),
        ]

    def _missing(self) -> list[str]:
        return [
            self.tr(
                "bskyarchive keeps the preview pictures of links, but not the pictures of posts: a post with media"
                " may have no file in the archive. Names of other authors, and the beginnings of other people's"
                " threads, are not in it either."
            ),
            self.tr(
                "Where something could not be written as it is stored, the result says how many posts that"
                " concerns, and why."
            ),
        ]

    def _keys(self) -> list[str]:
        parent = self.parentWidget()
        keys = _keys_of(parent.window()) if parent else []
        return [
            self.tr(
                "Tab goes to the next field and Shift+Tab back; Space presses a button; the arrow keys change a value."
            ),
            *(self.tr("{keys}: {action}").format(keys=keys_, action=action) for keys_, action in keys),
            self.tr("Escape closes a dialog, this one too. Ctrl+A and Ctrl+C copy a text."),
        ]


def _keys_of(window: QWidget) -> list[tuple[str, str]]:
    """Return the shortcuts of the window's actions, then the mnemonics of visible widgets, each once."""
    native = QKeySequence.SequenceFormat.NativeText
    found = [
        (shortcut.toString(native), _plain(action.text()))
        for action in window.findChildren(QAction)
        for shortcut in action.shortcuts()
        if action.text() and not shortcut.isEmpty()
    ]
    labels = (label for label in window.findChildren(QLabel) if label.buddy())
    labelled: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton), *labels]
    for widget in labelled:
        mnemonic = QKeySequence.mnemonic(widget.text())
        if not mnemonic.isEmpty() and widget.isVisibleTo(window) and widget.window() is window:
            found.append((mnemonic.toString(native), _plain(widget.text())))
    return list(dict.fromkeys(found))


def _plain(text: str) -> str:
    marked = re.sub(r"\(&\w\)", "", text)  # as the mnemonic stands in Japanese
    marked = marked.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return marked.removesuffix("…").removesuffix(":")


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)
