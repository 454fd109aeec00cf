"""Choices of an export, with their stored form."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import TypeVar

from exporter_gui.application.storage.last_export import LastExport
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import FormatOptions, PlainValue, changed_options, make_options
from exporter_gui.core.media.media_estimate import MediaWish
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.output.packing import Packing

_SIMPLE = (
    "all_accounts",
    "zone",
    "format",
    "include_replies",
    "include_reposts",
    "only_media",
    "text",
    "bag",
    "everything",
    "manifest",
)
"""Fields that are stored unchanged."""
_Choice = TypeVar("_Choice", bound=Enum)


@dataclass(frozen=True, slots=True)
class Choices:
    """Choices of one export; the defaults apply to an archive opened for the first time."""

    account: str | None = None
    """A DID; None for the account with the most posts, or for all accounts."""
    first: date | None = None
    """The first day, included; None for no limit."""
    last: date | None = None
    """The last day, included; None for no limit."""
    zone: str = ""
    """Time zone of the days, like `Europe/Berlin`; '' for the local one."""
    format: str = "json"
    """An id in `FORMATS`."""
    include_replies: bool = True
    include_reposts: bool = False
    only_media: bool = False
    text: str = ""
    """Text that posts must contain, ignoring case."""
    all_accounts: bool = False
    """True for the posts of all accounts."""
    start_time: time | None = None
    """The minute of the first day at which the range starts; None for the start of the day."""
    end_time: time | None = None
    """The minute of the last day with which the range ends, included; None for the end of the day."""
    options: Mapping[str, PlainValue] = field(default_factory=dict)
    """Options of the format that differ from its defaults, by name."""
    packing: Packing = Packing.FILE
    media: MediaChoice = MediaChoice.IMAGES
    """Media files that a folder or ZIP takes along."""
    media_root: Path | None = None
    """Folder of the media files; None for the one beside the archive."""
    bag: bool = False
    """True if a folder or ZIP is laid out as a BagIt bag."""
    everything: bool = False
    """True if a folder or ZIP takes all records of a repository along."""
    manifest: bool = False
    """True if a single file gets a manifest beside it."""
    since: LastExport | None = None
    """The export since which posts must be new; None for all posts."""

    @property
    def format_options(self) -> FormatOptions | None:
        """Options of the format; None for its defaults."""
        return make_options(FORMATS[self.format].options, self.options) if self.options else None

    @property
    def media_wish(self) -> MediaWish | None:
        """Media files that the export takes along; None for a single file."""
        return None if self.packing is Packing.FILE else MediaWish(self.media, self.media_root)

    @property
    def takes_everything(self) -> bool:
        """True if the export takes all records of a repository along."""
        return self.everything and self.packing is not Packing.FILE

    @property
    def has_manifest(self) -> bool:
        """True if the export gets a manifest, so that it can be verified."""
        return self.manifest or self.packing is not Packing.FILE

    @property
    def is_everything(self) -> bool:
        """True if neither dates nor filters exclude any post of the account."""
        return self == self.without_limits()

    def without_limits(self) -> "Choices":
        """Return the same choices without dates and excluding filters."""
        open_range = replace(self, first=None, last=None, start_time=None, end_time=None)
        return replace(open_range, include_replies=True, only_media=False, text="", since=None)

    def selects_like(self, other: "Choices") -> bool:
        """Return whether account, dates and filters are the same, whatever is new."""
        return self.only_selecting() == other.only_selecting()

    def only_selecting(self) -> "Choices":
        """Return the same account, dates and filters, with defaults for everything else."""
        return Choices(
            self.account,
            self.first,
            self.last,
            self.zone if self.first or self.last else "",
            include_replies=self.include_replies,
            include_reposts=self.include_reposts,
            only_media=self.only_media,
            text=self.text,
            all_accounts=self.all_accounts,
            start_time=self.start_time,
            end_time=self.end_time,
        )

    def to_json(self) -> str:
        """Return the choices as JSON."""
        days = {"first": self.first, "last": self.last}
        minutes = {"start_time": self.start_time, "end_time": self.end_time}
        texts = {name: None if value is None else value.isoformat() for name, value in (days | minutes).items()}
        names = {"packing": self.packing.value, "media": self.media.value}
        root = {"media_root": None if self.media_root is None else str(self.media_root)}
        since = {"since": None if self.since is None else self.since.to_json()}
        return json.dumps(asdict(replace(self, since=None)) | texts | names | root | since)

    @classmethod
    def from_json(cls, text: str) -> "Choices":
        """Parse the output of `to_json`; defaults replace invalid values."""
        try:
            stored = json.loads(text)
        except ValueError:
            return cls()
        default = cls()
        if not isinstance(stored, dict):
            return default
        account = stored.get("account")
        simple = {name: stored[name] for name in _SIMPLE if type(stored.get(name)) is type(getattr(default, name))}
        return cls(
            account=account if isinstance(account, str) else None,
            first=_day(stored.get("first")),
            last=_day(stored.get("last")),
            start_time=_minute(stored.get("start_time")),
            end_time=_minute(stored.get("end_time")),
            options=_options(simple.get("format", default.format), stored.get("options")),
            packing=_choice(Packing, stored.get("packing"), default.packing),
            media=_choice(MediaChoice, stored.get("media"), default.media),
            media_root=_path(stored.get("media_root")),
            since=LastExport.from_json(stored.get("since")),
            **simple,
        )


def _options(format_id: str, stored: JsonValue) -> Mapping[str, PlainValue]:
    """Return stored options; empty unless the format supports all of them."""
    if not isinstance(stored, dict) or format_id not in FORMATS:
        return {}
    try:
        return changed_options(make_options(FORMATS[format_id].options, stored))
    except ValueError:
        return {}


def _choice(kind: type[_Choice], stored: JsonValue, default: _Choice) -> _Choice:
    try:
        return kind(stored)
    except ValueError:
        return default


def _path(text: JsonValue) -> Path | None:
    return Path(text) if isinstance(text, str) and text and "\0" not in text else None


def _day(text: JsonValue) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _minute(text: JsonValue) -> time | None:
    try:
        return time.fromisoformat(text).replace(second=0, microsecond=0, tzinfo=None) if isinstance(text, str) else None
    except ValueError:
        return None
