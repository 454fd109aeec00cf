"""Archives to measure with, made once a folder."""

import subprocess
import sys
from pathlib import Path

MAKE_ARCHIVE = Path(__file__).parent.parent / "make_archive.py"


def archive_of(posts: int, folder: Path) -> Path:
    archive = folder / f"{posts}.db"
    if not archive.exists():
        print(f"making an archive of {posts:,} posts", file=sys.stderr)
        command = [sys.executable, str(MAKE_ARCHIVE), str(archive), "--posts", str(posts)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return archive
