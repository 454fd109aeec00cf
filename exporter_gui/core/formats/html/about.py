"""Page about the archive: what is here, what is missing, how to verify it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo

from exporter_gui.core.formats.html.contents import Contents
from exporter_gui.core.formats.html.damage import signature
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.origin import PagesOrigin
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.model.selection import Selection

_NS = 1_000_000_000
_SUM_COMMAND = "sha256sum -c SHA256SUMS"
_Count = tuple[int, str, str]
"""Number with its texts for one and for many."""


def facts(contents: Contents, origin: PagesOrigin, account: str, language: PageLanguage) -> Iterator[tuple[str, str]]:
    """Yield label and value of what is here."""
    text, number = language.text, language.number
    if account:
        yield text("Account"), account
    if origin.names:
        yield text("Made from"), origin.names
    yield text("Posts"), number(contents.posts)
    for label, kind in ((text("Own posts"), "post"), (text("Replies"), "reply"), (text("Reposts"), "repost")):
        if kind != "repost" or origin.has_reposts(contents):
            yield label, number(contents.kinds[kind])
    yield from _embeds(contents, language)
    if origin.repository is not None:
        yield text("Signature of the repository"), signature(origin.repository, language)


def _embeds(contents: Contents, language: PageLanguage) -> Iterator[tuple[str, str]]:
    text, number = language.text, language.number
    total = sum(contents.pictures.values())
    if total:
        shown = text("{here} of {total} here", here=contents.pictures_here, total=total)
        yield text("Pictures"), shown
        yield text("Pictures with a description"), number(contents.described)
    if contents.videos:
        yield text("Videos"), text("{here} of {total} here", here=contents.videos_here, total=contents.videos)
    if contents.cards:
        yield text("Link cards"), number(contents.cards)
    thumbnails = sum(contents.thumbnails.values())
    if thumbnails:
        shown = text("{here} of {total} here", here=contents.thumbnails.get("here", 0), total=thumbnails)
        yield text("Preview pictures of link cards"), shown
    if contents.quotes:
        here = contents.quotes - contents.quotes_named
        shown = text("{here} of {total} here", here=here, total=contents.quotes)
        yield text("Quoted posts"), shown if contents.quotes_named else number(contents.quotes)


def limits(selection: Selection, zone: tzinfo | None, language: PageLanguage) -> Iterator[str]:
    """Yield the filters of the export."""
    text = language.text
    start, end = selection.time_range.start_ns, selection.time_range.end_ns
    if start is not None:
        yield text("from {time}", time=moment_text(start, zone, language, left_out="00:00:00"))
    if end is not None:
        yield text("until {time}", time=moment_text(end, zone, language, left_out="23:59:59"))
    if not selection.include_replies:
        yield text("without replies")
    if selection.did is not None and not selection.include_reposts:
        yield text("without reposts")
    if selection.only_media:
        yield text("only posts with media")
    if selection.text:
        yield text("only posts that contain “{text}”", text=selection.text)
    if selection.since is not None:
        yield text("only posts archived after {time}", time=moment_text(selection.since.unix_ns, zone, language))


def moment_text(instant_ns: int, zone: tzinfo | None, language: PageLanguage, left_out: str = "") -> str:
    """Return an instant as date and time in a zone, a certain time of the day left out.

    An instant beyond the calendar is returned as nanoseconds since 1970.
    """
    try:
        moment = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=instant_ns // _NS)).astimezone(zone)
    except (OverflowError, ValueError, OSError):  # beyond the calendar
        return str(instant_ns)
    day, clock = language.day(moment.toordinal()), f"{moment:%H:%M:%S}"
    return day if clock == left_out else language.moment(day, clock)


def missing(
    contents: Contents, warnings: Mapping[WarningKind, int], origin: PagesOrigin, language: PageLanguage
) -> Iterator[str]:
    """Yield sentences about what is not here, in the first place what was lost."""
    yield from _in_words(_missing_media(contents), language)
    yield from _in_words(_missing_posts(contents, warnings), language)
    yield from origin.unknown(contents, language)
    yield language.text(
        "Names of other people are not in the archive; posts of others show their permanent identifier."
    )
    yield language.text(
        "Posts that were deleted before they were archived, messages, and other people’s replies are not here."
    )


def _in_words(counts: Iterable[_Count], language: PageLanguage) -> Iterator[str]:
    return (language.count(*each) for each in counts if each[0])


def _missing_media(contents: Contents) -> tuple[_Count, ...]:
    return (
        (contents.pictures.get("lost", 0),
         "{n} picture is recorded in the archive, but its file is missing or damaged.",
         "{n} pictures are recorded in the archive, but their files are missing or damaged."),
        (contents.thumbnails.get("lost", 0),
         "{n} preview picture of a link card is recorded in the archive, but its file is missing or damaged.",
         "{n} preview pictures of link cards are recorded in the archive, but their files are missing or damaged."),
        (contents.pictures.get("not fetched", 0),
         "{n} picture is not here: a repository (repo.car) names its pictures, and does not hold them.",
         "{n} pictures are not here: a repository (repo.car) names its pictures, and does not hold them."),
        (contents.thumbnails.get("not fetched", 0),
         "{n} preview picture of a link card is not here: a repository (repo.car) does not hold it.",
         "{n} preview pictures of link cards are not here: a repository (repo.car) does not hold them."),
        (contents.pictures.get("absent", 0), "{n} picture was never saved with its post.",
         "{n} pictures were never saved with their posts."),
        (contents.thumbnails.get("absent", 0), "{n} preview picture of a link card was never saved with its post.",
         "{n} preview pictures of link cards were never saved with their posts."),
        (contents.pictures.get("left out", 0), "{n} picture is left out: this export was made without media files.",
         "{n} pictures are left out: this export was made without media files."),
        (contents.pictures.get("unusual", 0), "{n} picture is here in a format that browsers may not show.",
         "{n} pictures are here in formats that browsers may not show."),
        (contents.videos - contents.videos_here, "{n} video is not here.", "{n} videos are not here."),
    )  # fmt: skip


def _missing_posts(contents: Contents, warnings: Mapping[WarningKind, int]) -> tuple[_Count, ...]:
    return (
        (contents.quotes_gone, "{n} quoted post was deleted, blocked or detached before it was archived.",
         "{n} quoted posts were deleted, blocked or detached before they were archived."),
        (contents.quotes_named, "{n} quoted post is not here: only its address was saved with the post that quotes it.",
         "{n} quoted posts are not here: only their addresses were saved with the posts that quote them."),
        (contents.undated, "{n} post has no readable date; it stands on a page of its own.",
         "{n} posts have no readable date; they stand on a page of their own."),
        (contents.left_out, "{n} post has no readable date and is left out, because only some dates were exported.",
         "{n} posts have no readable date and are left out, because only some dates were exported."),
        (contents.cut, "{n} post is so long that only its beginning is shown.",
         "{n} posts are so long that only their beginning is shown."),
        (warnings.get(WarningKind.LOST_JSON, 0), "{n} post has an embed or labels that could not be read.",
         "{n} posts have embeds or labels that could not be read."),
        (warnings.get(WarningKind.INVALID_UTF8, 0), "{n} post has unreadable characters, shown as �.",
         "{n} posts have unreadable characters, shown as �."),
    )  # fmt: skip


def verification(language: PageLanguage) -> Iterator[str]:
    """Yield sentences about how to check the export."""
    yield language.text(
        "The checksums of all files are in SHA256SUMS beside this page (in a BagIt bag, manifest-sha256.txt above it)."
        " In this folder, the command “{command}” checks them.",
        command=_SUM_COMMAND,
    )
    yield language.text("manifest.json says from which archive and with which choices this was made.")
    yield language.text("Each post has a link to the original on Bluesky; it works as long as the post exists there.")
    yield language.text("The numbers on these pages were counted while the posts were written.")
