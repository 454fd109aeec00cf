"""Processor time and peak memory of web pages, and how fast Chromium shows and searches them."""

import contextlib
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.html_format import HTML
from exporter_gui.core.model.selection import Selection
from tests.support.web_pages import BERLIN, opened

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
WORD = "library"
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
SEARCHED = """() => { const at = name => performance.getEntriesByName(name)[0].startTime;
    return [at('search-hit') - at('search-start'), at('search-end') - at('search-start')]; }"""


def measure_web_pages(archive: Path, folder: Path) -> None:
    pages = folder / f"pages-{archive.stem}"
    shutil.rmtree(pages, ignore_errors=True)
    written = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.web_pages", archive, pages], check=True, capture_output=True, text=True
    )
    figures = json.loads(written.stdout)
    print(f"\nweb pages of {archive.stem} posts")
    print("{seconds:.1f} s of processor time, peak {mib:.0f} MiB, {files:,} files, {mb:,.0f} MB".format(**figures))
    if CHROMIUM is None:
        print("no Chromium: not shown")
    else:
        show(pages)
    shutil.rmtree(pages)


def show(pages: Path) -> None:
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - may be missing
    except ImportError:
        print("no Playwright: not shown")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{pages.as_uri()}/index.html")
        page.wait_for_timeout(500)
        shown = page.evaluate(PAINTED)
        page.goto(f"{pages.as_uri()}/search.html#q={WORD}")
        while not page.evaluate("performance.getEntriesByName('search-end').length"):
            page.wait_for_timeout(100)
        first, all_ = page.evaluate(SEARCHED)
        browser.close()
    print(f"index shown after {shown:.0f} ms; first hit after {first:.0f} ms, all after {all_ / 1000:.1f} s")


class _Folder:
    """Folder whose files are written one after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files = self.bytes = 0

    def create(self, name: str = "") -> "_Folder":
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self.close()
        self._file = path.open("wb")
        self.files += 1
        return self

    def write(self, data: bytes) -> None:
        self._file.write(data)
        self.bytes += len(data)

    def close(self) -> None:
        if self.files:
            self._file.close()


def write(archive: Path, path: Path) -> None:
    """Write an archive as web pages in this process, and print what it took."""
    folder = _Folder(path)
    with opened(archive) as database:
        selection = Selection(database.profiles()[0].did, include_reposts=True)
        order = database.batches(selection)
        context = ExportContext(selection, BERLIN, order.posts)
        with contextlib.closing(HTML.writer(folder, None, context)) as writer:
            for batch in order:
                writer.write(database, batch)
            writer.finish()
    folder.close()
    usage = resource.getrusage(resource.RUSAGE_SELF)
    figures = {
        "seconds": usage.ru_utime + usage.ru_stime,
        "mib": usage.ru_maxrss / 1024,
        "files": folder.files,
        "mb": folder.bytes / 1e6,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
