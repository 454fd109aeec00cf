"""Parts of embeds as their page shows them."""

from dataclasses import dataclass, field

from markupsafe import Markup


@dataclass(slots=True)
class Picture:
    """Picture, or what is known of one that is missing."""

    alt: str
    width: int
    height: int
    link: str = ""
    """Web address; "" if there is none."""
    path: str = ""
    """Path of the file in the export; "" if it is missing."""
    state: str = "absent"
    """`here`, `unusual` (in a format that browsers do not show), `lost`, `not fetched` (named by a repository,
    which holds none), `absent` or `left out`."""


@dataclass(slots=True)
class Video:
    """Video."""

    alt: str
    link: str
    path: str = ""


@dataclass(slots=True)
class Card:
    """Link with a title."""

    title: str
    description: str
    address: str
    """Safe to link to; "" otherwise."""
    site: str
    shown_address: str
    is_illustrated: bool = False
    """True if the post names a thumbnail."""
    thumbnail: str = ""
    """Path of a file in the export."""
    thumbnail_state: str = ""
    """`here`, `lost`, `not fetched` or `absent`, as of a picture; "" for none, and without media files."""


@dataclass(slots=True)
class Quote:
    """Quoted post, or another quoted record."""

    gone: str = ""
    """`viewNotFound`, `viewBlocked`, `viewDetached`, or "" for a post that was there, or is only named."""
    named: str = ""
    """`post` or `record` if only its address is known, as in a repository; `own` if a post of the archive's owner."""
    name: str = ""
    handle: str = ""
    text: Markup = field(default_factory=Markup)
    plain: str = ""
    link: str = ""
    date: str = ""
    """As stored, like `2025-03-01T09:59:59.000Z`."""
    pictures: int = 0


@dataclass(slots=True)
class EmbedView:
    """All parts of an embed."""

    pictures: list[Picture] = field(default_factory=list)
    video: Video | None = None
    card: Card | None = None
    quote: Quote | None = None

    def texts(self) -> str:
        """Return the texts in which a search looks, beside that of the post itself."""
        texts = [picture.alt for picture in self.pictures]
        if self.video is not None:
            texts.append(self.video.alt)
        if self.card is not None:
            texts += (self.card.title, self.card.description, self.card.site)
        if self.quote is not None:
            texts += (self.quote.name, self.quote.handle, self.quote.plain)
        return "\n".join(filter(None, texts))
