"""Texts of a card, measured and cut once for its width."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout

from exporter_gui.core.database.preview import PostPreview
from exporter_gui.core.model.embed import EmbedKind
from exporter_gui.ui.preview.card_metrics import CardMetrics
from exporter_gui.ui.preview.marked_text import marked_text
from exporter_gui.ui.preview.post_texts import author_handle, author_name, link_host, time_text
from exporter_gui.ui.theme.metrics import LARGE, MEDIUM, SMALL, TIGHT
from exporter_gui.ui.widgets.quantities import UNKNOWN_COUNT, images_text, number

COUNT_ICONS = ("heart", "repeat-2", "message-circle")
_COUNT_STEP = 54
_LEAST_NAME = 120
_LEAST_CHIP, _WIDEST_CHIP = 40, 180


@dataclass(frozen=True, slots=True)
class Chip:
    """Icon and text for what is embedded in a post."""

    icon: str
    text: str
    width: float
    """Without the icon."""


@dataclass(frozen=True, slots=True)
class CardContent:
    """Texts of a card, as they are drawn."""

    name: str
    name_width: float
    caption: str
    caption_width: float
    text: QTextLayout
    counts: tuple[tuple[str, float], ...]
    """Each with the distance to the next one."""
    chip: Chip | None
    has_picture_box: bool
    """True if the archive has a record of a file; pictures without one are told by the chip."""


@dataclass(frozen=True, slots=True)
class CardContext:
    """Everything that the texts of a card depend on, except the post."""

    width: int
    metrics: CardMetrics
    zone: tzinfo | None
    words: str
    mark: str
    is_mirrored: bool
    """True if the text begins at the right."""


def card_content(post: PostPreview, context: CardContext) -> CardContent:
    """Measure and cut the texts of a post."""
    metrics = context.metrics
    has_box = bool(post.files)
    box = metrics.picture + LARGE if has_box else 0
    width = context.width - metrics.text_left - LARGE - box
    caption_metrics, bold_metrics = QFontMetricsF(metrics.caption), QFontMetricsF(metrics.bold)
    counts = _counts(post, caption_metrics, metrics)
    chip = _chip(post, caption_metrics, width - sum(step for _text, step in counts) - _around_chip(metrics))
    mark = QCoreApplication.translate("CardContent", "Reposted") if post.author.is_other else ""
    time = " · ".join(filter(None, (time_text(post.created_at, context.zone), mark)))
    header = width
    if metrics.is_compact:
        name_room = min(_LEAST_NAME, bold_metrics.horizontalAdvance(author_name(post.author)))
        room = width - name_room - SMALL - caption_metrics.horizontalAdvance(time) - MEDIUM
        beside = sum(step for _text, step in counts)
        if chip is not None and beside + _chip_width(chip, metrics) > room:
            chip = None
        if beside > room:
            counts = ()
        beside = sum(step for _text, step in counts)
        header -= beside + (_chip_width(chip, metrics) if chip else 0) + MEDIUM * bool(counts or chip)
    name = bold_metrics.elidedText(author_name(post.author), Qt.TextElideMode.ElideRight, max(0.0, header))
    name_width = bold_metrics.horizontalAdvance(name) + SMALL
    caption = _caption(author_handle(post.author), time, caption_metrics, header - name_width)
    return CardContent(
        name,
        name_width,
        caption,
        caption_metrics.horizontalAdvance(caption),
        marked_text(post.text, context.words, metrics.body, width, context.mark, is_mirrored=context.is_mirrored),
        counts,
        chip,
        has_box,
    )


def _caption(handle: str, time: str, metrics: QFontMetricsF, width: float) -> str:
    """Return handle and time; the time alone, or cut, where there is no room for both."""
    both = " · ".join(filter(None, (handle, time)))
    shown = both if metrics.horizontalAdvance(both) <= width else time
    return metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(0.0, width))


def _counts(post: PostPreview, caption: QFontMetricsF, metrics: CardMetrics) -> tuple[tuple[str, float], ...]:
    """Return the counts with their widths; none if all of them are unknown, as those of a repository are."""
    counts = (post.likes, post.reposts, post.replies)
    if not any(count is not None for count in counts):
        return ()
    texts = [UNKNOWN_COUNT if count is None else number(count) for count in counts]
    least = 0 if metrics.is_compact else _COUNT_STEP * metrics.icon / 14
    between = MEDIUM if metrics.is_compact else LARGE
    return tuple((text, max(least, metrics.icon + TIGHT + caption.horizontalAdvance(text) + between)) for text in texts)


def _around_chip(metrics: CardMetrics) -> float:
    """Return the width of icon and margins."""
    return metrics.icon + TIGHT + 2 * SMALL


def _chip_width(chip: Chip, metrics: CardMetrics) -> float:
    return chip.width + _around_chip(metrics) + MEDIUM


def _chip(post: PostPreview, caption: QFontMetricsF, room: float) -> Chip | None:
    kinds = {part.kind for part in post.embed}
    if EmbedKind.LINK in kinds or (not post.embed and post.embed_type == "external"):
        icon, text = "link", link_host(post.embed) or QCoreApplication.translate("CardContent", "Link")
    elif EmbedKind.VIDEO in kinds or post.embed_type == "video":
        icon, text = "video", QCoreApplication.translate("CardContent", "Video")
    elif EmbedKind.QUOTE in kinds or post.embed_type.startswith("record"):
        icon, text = "quote", QCoreApplication.translate("CardContent", "Quote")
    elif EmbedKind.IMAGE in kinds and not post.files:
        icon, text = "image", images_text(sum(part.kind is EmbedKind.IMAGE for part in post.embed))
    else:
        return None
    widest = min(room, _WIDEST_CHIP * caption.lineSpacing() / 15)
    shown = caption.elidedText(text, Qt.TextElideMode.ElideMiddle, widest)
    return Chip(icon, shown, caption.horizontalAdvance(shown)) if room > _LEAST_CHIP else None
