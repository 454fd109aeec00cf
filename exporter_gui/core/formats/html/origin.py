"""Archive, repository or both of which the pages are made."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.html.contents import Contents
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.sheet.cells import printable
from exporter_gui.core.model.record import POSTS, REPOSTS, Collection
from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.records.collection_names import english_names
from exporter_gui.core.records.record_names import file_names

_MOST_COLLECTIONS = 100


@dataclass(frozen=True, slots=True)
class PagesOrigin:
    """Source of the pages, and what it does not know."""

    selection: Selection
    names: str = ""
    """Names of the files that were opened."""
    repository: RepositoryContents | None = None
    collections: tuple[Collection, ...] = ()
    """The first collections of which the export has files."""
    readable: Mapping[str, int] = field(default_factory=dict)
    """Number of the records that can be read, by collection, where a repository is damaged."""

    @classmethod
    def of(cls, database: PostDatabase, context: ExportContext) -> "PagesOrigin":
        """Return the origin of the posts of a database."""
        repository = database.repository
        names = [database.path.name]
        if repository is not None and repository.merged is not None:
            names.append(repository.merged.file_name)
        origin = cls(context.selection, ", ".join(map(printable, names)), repository)
        records = database.records
        if not context.has_records or records is None:
            return origin
        collections = tuple(itertools.islice(records.collections(), _MOST_COLLECTIONS))
        readable = {}
        if repository is not None and repository.losses.is_loss:  # otherwise, all that are listed can be read
            readable = {each.name: sum(1 for _ in records.of(each.name)) for each in collections}
        return replace(origin, collections=collections, readable=readable)

    @property
    def is_only_repository(self) -> bool:
        """Return whether there are only posts of one account, without numbers of likes and the like."""
        return self.repository is not None and self.repository.merged is None

    def has_reposts(self, contents: Contents) -> bool:
        """Return whether the number of reposts means something: they were asked for, and could be known."""
        is_asked = self.selection.include_reposts or self.selection.did is None
        return contents.kinds["repost"] > 0 or (is_asked and not self.is_only_repository)

    def made(self, language: PageLanguage) -> str:
        """Return a sentence on what made the pages, of what."""
        if self.repository is None:
            return language.text(
                "Made by Archive Exporter, an unofficial program, from an archive of bskyarchive. The texts belong to"
                " their authors."
            )
        if self.is_only_repository:
            return language.text(
                "Made by Archive Exporter, an unofficial program, from a repository that Bluesky exports (repo.car)."
                " The texts belong to their authors."
            )
        return language.text(
            "Made by Archive Exporter, an unofficial program, from a repository that Bluesky exports (repo.car) and an"
            " archive of bskyarchive. The texts belong to their authors."
        )

    def unknown(self, contents: Contents, language: PageLanguage) -> Iterator[str]:
        """Yield sentences about what a repository does not tell."""
        if self.repository is None:
            return
        if contents.uncounted:
            yield language.count(
                contents.uncounted,
                "How often {n} post was liked, reposted, answered and quoted is unknown: repo.car does not tell.",
                "How often {n} posts were liked, reposted, answered and quoted is unknown: repo.car does not tell.",
            )
        reposts = self.repository.collections.get(REPOSTS, 0)
        if self.is_only_repository and reposts:
            yield language.count(
                reposts,
                "{n} repost is not here: repo.car lists which posts were reposted, but does not hold them.",
                "{n} reposts are not here: repo.car lists which posts were reposted, but does not hold them.",
            )

    def records(self, language: PageLanguage) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """Yield the records that the export also has: their name and number, and kind and path of each file."""
        for collection in self.collections:
            name = language.text(printable(english_names().get(collection.name, collection.name)))
            is_selected = collection.name == POSTS and self.selection.is_filtered
            number = "" if is_selected else f": {self._number(collection, language)}"
            yield f"{name}{number}", [(path.rpartition(".")[2], path) for path in file_names(collection)]

    def _number(self, collection: Collection, language: PageLanguage) -> str:
        here, total = self.readable.get(collection.name, collection.records), collection.records
        if here == total:
            return language.number(total)
        if self.repository is not None and self.repository.losses.has_more(collection.name):
            return language.text("{here} of at least {total} here", here=here, total=total)
        return language.text("{here} of {total} here", here=here, total=total)
