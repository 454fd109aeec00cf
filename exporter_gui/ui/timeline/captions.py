"""Captions beside the title of the timeline."""

from exporter_gui.core.language import posts_text
from exporter_gui.ui.timeline.counts import DayCounts
from exporter_gui.ui.timeline.descriptions import outliers_text, peak_text, undated_text, visible_text
from exporter_gui.ui.timeline.model import ALL, TimelineModel
from exporter_gui.ui.timeline.picture import Picture
from exporter_gui.ui.timeline.units import DayRange, Unit, first_day, last_day


def captions(picture: Picture | None, model: TimelineModel) -> list[str]:
    """Return captions, longest first: the visible span while zoomed, the posts in the range, and the busiest bar in it.

    That bar is one of those that are visible. After the span, the number of posts far outside of it is told; after the
    posts, of those without a date, which belong to no range but that of all dates.
    """
    if picture is None or model.counts is None:
        return []
    parts = [visible_text(picture.strip.unit, model.visible)] if model.is_zoomed else []
    if model.outliers:
        parts.append(outliers_text(model.outliers))
    parts.append(posts_text(model.counts.between(*model.range)))
    if model.undated and model.range == ALL:
        parts.append(undated_text(model.undated))
    unit = picture.strip.unit
    numbers = [(_chosen(model.counts, model.range, unit, bar.slot), -bar.slot) for bar in picture.bars]
    posts, place = max(numbers, default=(0, 0))
    if posts:
        parts.append(peak_text(unit, -place, posts))
    return [" · ".join(parts[:number]) for number in range(len(parts), 0, -1)]


def _chosen(counts: DayCounts, days: DayRange, unit: Unit, slot: int) -> int:
    """Return the number of posts of a bar that are in the selected range."""
    first, last = first_day(unit, slot), last_day(unit, slot)
    return counts.between(max(first, days[0] or first), min(last, days[1] or last))
