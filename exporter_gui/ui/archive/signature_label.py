"""State of the signature of a repository."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from exporter_gui.core.model.did_address import document_address
from exporter_gui.core.model.repository_contents import RepositoryContents, Signature
from exporter_gui.core.sentences import in_words
from exporter_gui.core.unsigned import notes_on_unsigned
from exporter_gui.ui.theme.icons import Ink
from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.icon_view import IconView
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.style_property import set_style_property
from exporter_gui.ui.widgets.untrusted import wrapped_tool_tip

_LOOKS = {
    Signature.UNCHECKED: ("shield-question-mark", Ink.SECONDARY, ""),
    Signature.VALID: ("shield-check", Ink.SECONDARY, ""),
    Signature.VALID_FOR_THE_REST: ("shield-check", Ink.SECONDARY, ""),
    Signature.WRONG: ("shield-alert", Ink.WARNING, "warning"),
}
_ICON = 16


class SignatureLabel(QWidget):
    """Icon and a few words; the tooltip explains them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("shield-question-mark", side=_ICON)
        self._label = QLabel()
        self._label.setObjectName("signatureLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        set_caption(self._label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._icon)
        layout.addWidget(self._label)

    def show_signature(self, repository: RepositoryContents) -> None:
        """Show the state of the signature of a repository."""
        icon_name, ink, tone = _LOOKS[repository.signature]
        text, hint = signature_text(repository.signature), signature_hint(repository)
        self._icon.show_icon(icon_name, ink)
        set_label_text(self._label, text)
        set_style_property(self._label, "tone", tone)
        self.setToolTip(wrapped_tool_tip(hint))
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)

    def show_compact(self, *, is_compact: bool) -> None:
        """Show the icon alone in a small window."""
        self._label.setVisible(not is_compact)


def signature_text(signature: Signature) -> str:
    """Return the state of a signature in a few words."""
    match signature:
        case Signature.VALID:
            return QCoreApplication.translate("SignatureLabel", "Signature valid")
        case Signature.VALID_FOR_THE_REST:
            return QCoreApplication.translate("SignatureLabel", "Signature valid for what could be read")
        case Signature.WRONG:
            return QCoreApplication.translate("SignatureLabel", "Signature wrong")
        case _:
            return QCoreApplication.translate("SignatureLabel", "Signature not checked")


def signature_hint(repository: RepositoryContents) -> str:
    """Return what the state of a signature means, and how it can be checked."""
    match repository.signature:
        case Signature.VALID | Signature.VALID_FOR_THE_REST:
            text = QCoreApplication.translate(
                "SignatureLabel", "Signed with the key in the DID document, and the records are those that were signed."
            )
            if repository.signature is Signature.VALID_FOR_THE_REST:
                text += " " + QCoreApplication.translate(
                    "SignatureLabel", "That holds for what could be read; some of it is lost."
                )
        case Signature.WRONG:
            text = QCoreApplication.translate(
                "SignatureLabel",
                "Not signed with the key in the DID document: another key was valid when it was made, or somebody else"
                " has made it. Make sure that it is the account's current DID document.",
            )
        case _:
            text = QCoreApplication.translate(
                "SignatureLabel",
                "The signature shows that the account made this file. To check it, and to see the handle, open"
                " {address} in a browser and save it as “did.json” beside the file, then reload; or choose it with"
                " “Choose DID document…” in the menu. Archive Exporter itself never connects to the internet.",
            ).format(address=document_address(repository.did) or "https://plc.directory/DID")
    return " ".join([text, *map(in_words, notes_on_unsigned(repository))])
