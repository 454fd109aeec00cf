"""URIs of the posts of an export, on disk."""

from exporter_gui.core.database.post_table import PostTable

_FILL = """
INSERT OR IGNORE INTO temp.exported_post
    SELECT post.uri FROM temp.post_order AS places CROSS JOIN main.posts AS post NOT INDEXED ON post.rowid = places.post
    WHERE post.uri IS NOT NULL ORDER BY post.uri
"""


class ExportedPosts:
    """Posts that `PostOrder` has found last, by their URIs: a `Container`."""

    def __init__(self, table: PostTable) -> None:
        self._connection = table.connection
        self._connection.execute("DROP TABLE IF EXISTS temp.exported_post")
        self._connection.execute("CREATE TEMP TABLE exported_post (uri PRIMARY KEY) WITHOUT ROWID")
        self._connection.execute(_FILL)

    def __contains__(self, uri: object) -> bool:
        """Return whether a post is exported."""
        sql = "SELECT EXISTS (SELECT 1 FROM temp.exported_post WHERE uri = ?)"
        return isinstance(uri, str) and bool(self._connection.execute(sql, (uri,)).get)
