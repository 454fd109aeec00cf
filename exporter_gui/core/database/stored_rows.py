"""All rows of an archive as they are stored, for another database to take them over."""

from collections.abc import Iterator

from exporter_gui.core.database.media_table import MediaTable, record
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.raw_posts import raw_columns
from exporter_gui.core.model.media_record import Media
from exporter_gui.core.model.post import COLUMNS, Value


def read_stored_posts(table: PostTable) -> Iterator[tuple[Value, ...]]:
    """Return all posts: for each of `COLUMNS` whether it is TEXT, and its value, that of a TEXT as bytes."""
    missing = {column.name for column in COLUMNS} - table.columns
    return table.connection.execute(f"SELECT {raw_columns(COLUMNS, missing)} FROM main.posts NOT INDEXED")


def read_stored_media(table: PostTable) -> Iterator[Media]:
    """Return the records of all media files."""
    media = MediaTable(table.connection)
    if media.is_readable:
        yield from map(record, table.connection.execute(f"SELECT {media.values()} FROM main.media NOT INDEXED"))
