"""Captions beside the title of the timeline."""

from exporter_gui.core.language import posts_text
from exporter_gui.ui.timeline.descriptions import peak_text, visible_text
from exporter_gui.ui.timeline.model import TimelineModel
from exporter_gui.ui.timeline.picture import Picture


def captions(picture: Picture | None, model: TimelineModel) -> list[str]:
    """Return captions, longest first: the visible span while zoomed, the posts in the range, and the tallest bar."""
    if picture is None or model.counts is None:
        return []
    parts = [visible_text(picture.strip.unit, model.visible)] if model.is_zoomed else []
    parts.append(posts_text(model.counts.between(*model.range)))
    if (peak := picture.peak) is not None:
        parts.append(peak_text(picture.strip.unit, peak.slot, peak.posts))
    return [" · ".join(parts[:number]) for number in range(len(parts), 0, -1)]
