"""What a person has chosen for an export, as it is remembered."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date

_SIMPLE = ("all_accounts", "zone", "format", "include_replies", "include_reposts", "only_media", "text")
"""What is stored as it is."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of one export; their defaults are those for an archive that was never opened."""

    account: str | None = None
    """A DID; None for the one with most posts, or for all of them."""
    first: date | None = None
    """The first day; None for an open end."""
    last: date | None = None
    zone: str = ""
    """The zone whose days are meant, like `Europe/Berlin`; this computer's where it is empty."""
    format: str = "json"
    """A name in `FORMATS`."""
    include_replies: bool = True
    include_reposts: bool = False
    only_media: bool = False
    text: str = ""
    """What the posts' text must contain, in any case."""
    all_accounts: bool = False
    """Everybody's posts, whichever account they are of."""

    @property
    def is_everything(self) -> bool:
        """True where neither dates nor filters leave out any post of the account."""
        return self == self.without_limits()

    def without_limits(self) -> "Choices":
        """Return the same choices without dates, and without filters that leave posts out."""
        return replace(self, first=None, last=None, include_replies=True, only_media=False, text="")

    def to_json(self) -> str:
        """Write for `from_json`."""
        return json.dumps(asdict(self) | {"first": _text(self.first), "last": _text(self.last)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Choices":
        """Read what `to_json` wrote; what cannot be read is as by default."""
        try:
            stored = json.loads(text)
        except ValueError:
            return cls()
        default = cls()
        if not isinstance(stored, dict):
            return default
        account = stored.get("account")
        return cls(
            account=account if isinstance(account, str) else None,
            first=_day(stored.get("first")),
            last=_day(stored.get("last")),
            **{name: stored[name] for name in _SIMPLE if type(stored.get(name)) is type(getattr(default, name))},
        )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
