"""Archives for the window with a chosen text or embed."""

import json
import os
from pathlib import Path

import apsw


def with_text(archive: Path, text: str) -> Path:
    """Give every post of an archive this text, and leave it as if nobody had written to it lately."""
    connection = apsw.Connection(str(archive))
    connection.execute("DROP TRIGGER IF EXISTS posts_au; UPDATE posts SET text = ?", (text,))
    connection.close()
    os.utime(archive, (1_700_000_000.25, 1_700_000_000.25))
    return archive


def with_embed(archive: Path, embed_type: str, embed: dict[str, object]) -> Path:
    """Give every post of an archive this embed, and leave it as if nobody had written to it lately."""
    connection = apsw.Connection(str(archive))
    connection.execute("UPDATE posts SET embed_type = ?, embed_data = ?", (embed_type, json.dumps(embed).encode()))
    connection.close()
    os.utime(archive, (1_700_000_000.25, 1_700_000_000.25))
    return archive
