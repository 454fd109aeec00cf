"""Numbers of what an export has, and of what is missing."""

from dataclasses import dataclass, field

from exporter_gui.core.formats.html.post_view import PostView

KINDS = ("post", "reply", "repost")


@dataclass(slots=True)
class Contents:
    """Numbers of what is there and what is missing."""

    kinds: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    undated: int = 0
    left_out: int = 0
    """Posts that the range leaves out only because they have no readable date."""
    cut: int = 0
    pictures: dict[str, int] = field(default_factory=dict)
    """By `Picture.state`."""
    described: int = 0
    """Pictures with a description."""
    videos: int = 0
    videos_here: int = 0
    quotes: int = 0
    quotes_gone: int = 0
    quotes_named: int = 0
    """Of others, of which only the address is known."""
    cards: int = 0
    thumbnails: dict[str, int] = field(default_factory=dict)
    """Of link cards, by `Card.thumbnail_state`."""
    uncounted: int = 0
    """Posts of which no number of likes, reposts, replies and quotes is known."""

    @property
    def posts(self) -> int:
        """Return the number of posts of all kinds."""
        return sum(self.kinds.values())

    @property
    def pictures_here(self) -> int:
        """Return the number of pictures whose file is in the export."""
        return self.pictures.get("here", 0) + self.pictures.get("unusual", 0)

    def add(self, post: PostView) -> None:
        """Count a post."""
        self.kinds[post.kind] += 1
        self.undated += post.time is None
        self.cut += post.is_cut
        self.uncounted += not post.is_counted
        embed = post.embed
        for picture in embed.pictures:
            self.pictures[picture.state] = self.pictures.get(picture.state, 0) + 1
            self.described += bool(picture.alt)
        if embed.video is not None:
            self.videos += 1
            self.videos_here += bool(embed.video.path)
        if embed.quote is not None:
            self.quotes += 1
            self.quotes_gone += bool(embed.quote.gone)
            self.quotes_named += embed.quote.named in {"post", "record"}
        if embed.card is not None:
            self.cards += 1
            if state := embed.card.thumbnail_state:
                self.thumbnails[state] = self.thumbnails.get(state, 0) + 1
