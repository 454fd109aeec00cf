"""Exports of folders and ZIPs in which one system call fails: the whole new one, or the old one, and nothing left."""

import contextlib
import errno
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import apsw

from exporter_gui.core.verify.verification import verify
from tests.support.media_archive import picture, sha256
from tests.torture.injection import Fault, Injector
from tests.torture.sweep import Outcome, Run, Sweep, surroundings
from tests.torture.ways import make_archive

PACKINGS = ("folder", "zip")
_POSTS, _FILES = 50, 5


class PackageSweep(Sweep):
    """Runs exports with media files under faults."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = random.Random(seed)

    def outcomes(self, number: int) -> Iterator[Outcome]:
        """Run about `number` exports, half of them of folders."""
        for packing in PACKINGS:
            root = self._folder / packing
            injector = Injector(root)
            archive = _archive_with_media(root / "archive")
            with surroundings(root / "temporary"):
                run = PackageRun(packing, archive, root, injector)
                for fault, is_old in self._faults(run.calls(), number // len(PACKINGS)):
                    yield run.under(_real(fault), is_old=is_old)


def _real(fault: Fault) -> Fault:
    """Return a fault that can be: what is there can be removed, or may not be, but is not missing."""
    is_missing = fault.call.name == "unlink" and fault.number == errno.ENOENT
    return replace(fault, number=errno.EPERM) if is_missing else fault


def _archive_with_media(folder: Path) -> Path:
    folder.mkdir(parents=True)
    archive = folder / "archive.db"
    make_archive(archive, _POSTS)
    connection = apsw.Connection(str(archive))
    uri = connection.execute("SELECT min(uri) FROM posts").get
    for number in range(_FILES):
        content = picture(number)
        digest = sha256(content)
        path = folder / "media" / digest[:2] / digest[2:4] / f"{digest}.jpg"
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
        recorded = f"data/media/{digest[:2]}/{digest[2:4]}/{path.name}"
        row = (digest, uri, "image/jpeg", recorded, len(content), 1, 1, "", "2025-10-30")
        connection.execute("INSERT INTO media VALUES (?,?,?,?,?,?,?,?,?)", row)
    connection.close()
    return archive


class PackageRun(Run):
    """One archive, and exports of it as a folder or ZIP."""

    def __init__(self, packing: str, archive: Path, root: Path, injector: Injector) -> None:
        super().__init__(packing, archive, root, injector)
        self._destination = root / "destination" / ("export.zip" if packing == "zip" else "export")
        self._options = (f"--{packing}",)
        self._old = root.parent / f"old-{packing}"

    def calls(self):
        """Export without a fault; return the calls that it makes."""
        code, said = self._export(None)
        assert code == 0, said
        assert verify(self._destination).is_whole
        self._destination.rename(self._old)
        self._old_content = _content(self._old)
        assert self._rest() == self._before
        return self._injector.counts

    def under(self, fault: Fault, *, is_old: bool) -> Outcome:
        """Export under a fault, and look at what is there afterwards."""
        _remove(self._destination)
        if is_old:
            (shutil.copytree if self._old.is_dir() else shutil.copy2)(self._old, self._destination)
        code, said = self._export(fault)
        outcome = Outcome(self._way, fault, code, said)
        if code == 0:
            if not verify(self._destination).is_whole:
                outcome.violations.append("done, but the export is not whole")
        elif _content(self._destination) != (self._old_content if is_old else {}):
            outcome.violations.append(f"failed ({code}), but what was there is not as it was")
        if "Traceback" in said or code is None:
            outcome.violations.append(f"traceback: {said[-2_000:]}")
        rest = self._rest()
        if rest != self._before and not fault.lasting and "could not be removed" not in said:
            outcome.violations.append(f"left: {sorted(rest.items() ^ self._before.items())[:5]}")
        self._clear(rest)
        return outcome

    def _rest(self) -> dict[str, str]:
        return {name: digest for name, digest in super()._rest().items() if not name.startswith("destination/export")}

    def _clear(self, rest: dict[str, str]) -> None:
        with contextlib.suppress(OSError):
            for path in self._destination.parent.iterdir():
                if path != self._destination:
                    _remove(path)
        super()._clear({name: digest for name, digest in rest.items() if not name.startswith("destination")})


def _content(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        return {str(each.relative_to(path)): each.read_bytes() for each in path.rglob("*") if each.is_file()}
    return {"": path.read_bytes()} if path.exists() else {}


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
