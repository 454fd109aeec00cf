"""The point up to which an export holds posts, from which a later one goes on."""

from dataclasses import dataclass, field

from exporter_gui.core.model.go_time import GoTime, parse_go_time


@dataclass(frozen=True, slots=True)
class Continuation:
    """Newest time at which a post of an export was archived; times far ahead of the clock do not count."""

    archived_at: str
    """RFC 3339 with nanoseconds."""
    posts_up_to_it: int
    """Posts of the same account and filters that were archived at or before it, or, if rows are known, far ahead."""
    last_row: int | None = None
    """Greatest row number in the archive's table: later rows are new, whatever the clock was. None if not known."""
    export: str = field(default="", compare=False)
    """Name of the export's folder or file, to name it if it is lost; '' if not known."""

    @property
    def unix_ns(self) -> int:
        """Return the time in nanoseconds since 1970. Raises ValueError if it is no time."""
        return self._time().unix_ns

    @property
    def second(self) -> str:
        """Return the time in RFC 3339, without a fraction, for people. Raises ValueError if it is no time."""
        return self._time().rfc3339()

    def _time(self) -> GoTime:
        time = parse_go_time(self.archived_at)
        if time is None:
            raise ValueError(self.archived_at)
        return time
