"""Selection of posts."""

from dataclasses import dataclass, field

from exporter_gui.core.model.time_range import TimeRange


@dataclass(frozen=True, slots=True)
class Selection:
    """The posts of one author (of all where `did` is None) that pass the filters."""

    did: str | None
    time_range: TimeRange = field(default_factory=TimeRange)
    include_replies: bool = True
    include_reposts: bool = False
    """Take the posts of authors who do not own the archive, too."""
    only_media: bool = False
    text: str = ""
    """Text that a post must contain: literally, in any case (Unicode's case folding)."""
