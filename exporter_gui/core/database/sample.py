"""Sample of posts for estimates."""

from collections.abc import Sequence

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import ORDER, STORED_BYTES, key_parameters
from exporter_gui.core.model.selection import Selection


def read_sample(table: PostTable, selection: Selection, size: int) -> dict[PostKey, int]:
    """Return up to `size` of the selected posts, spread over the archive, with their stored size in bytes.

    They are in export order.
    """
    keys = _keys(table, selection, size)
    source = "temp.carray(?1) AS wanted LEFT JOIN posts NOT INDEXED ON posts.rowid = wanted.value"
    sql = f"SELECT wanted.value, {STORED_BYTES} FROM {source} {ORDER}"
    rows = table.connection.execute(sql, key_parameters(keys)) if keys else ()
    return {PostKey(int(str(key))): int(str(size)) for key, size in rows}


def _keys(table: PostTable, selection: Selection, size: int) -> Sequence[PostKey]:
    condition = table.condition(selection)
    ends = (f"(SELECT {end}(rowid) FROM posts NOT INDEXED)" for end in ("min", "max"))
    ((first, last),) = table.connection.execute(f"SELECT {', '.join(ends)}")
    if first is None:
        return []
    step = max(1, (last - first + 1) // size)
    rows = [
        row
        for at in range(first, last + 1, step)
        for row in table.select(
            "rowid",
            f"rowid BETWEEN :at AND :end AND {condition.sql} LIMIT 1",
            {**condition.values, "at": at, "end": min(at + step - 1, last)},
        )
    ]
    if len(rows) * 4 < size:  # a rare author, or few posts in all
        rows = table.select("rowid", f"{condition.sql} LIMIT {size}", condition.values)
    return [PostKey(key) for key in sorted({int(str(rowid)) for (rowid,) in rows})]
