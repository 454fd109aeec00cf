"""Prints the README's benchmark table: `python3 dev.py bench [--posts 100000 ...] [--runs 5]`."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.anchors import compare_with_anchors
from tests.benchmarks.archives import archive_of
from tests.benchmarks.cards import measure_cards
from tests.benchmarks.locked_out import measure_lockout
from tests.benchmarks.machine import describe_machine
from tests.benchmarks.memory import measure_memory
from tests.benchmarks.packages import measure_packages
from tests.benchmarks.smoothness import measure_smoothness
from tests.benchmarks.web_pages import measure_web_pages
from tests.benchmarks.window import measure_window


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--posts", type=int, nargs="+", default=[100_000], help="archive sizes to compare at")
    parser.add_argument("--runs", type=int, default=5, help="paired runs; medians are printed")
    parser.add_argument("--folder", type=Path, help="where archives are kept from run to run")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # people's Python keeps what it has compiled
    print(describe_machine())
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        for posts in options.posts:
            compare_with_anchors(archive_of(posts, folder), posts, options.runs, folder)
        measure_memory([archive_of(posts, folder) for posts in (5_000, 200_000)], folder)
        measure_packages(folder, options.runs)
        for posts in options.posts:
            measure_web_pages(archive_of(posts, folder), folder)
        measure_lockout(archive_of(100_000, folder), folder)
        measure_smoothness(archive_of(100_000, folder), folder)
        measure_window(archive_of(max(options.posts), folder), max(options.posts))
        measure_cards(archive_of(max(options.posts), folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
