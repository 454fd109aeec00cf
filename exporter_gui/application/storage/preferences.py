"""Preferences: recent archives, choices, color scheme, view of the posts, folder, format, window."""

import base64
import contextlib
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from exporter_gui.application.storage.app_database import AppDatabase, read_path, stored_path
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.application.storage.write_behind import Value
from exporter_gui.core.formats import FORMATS

_MAX_RECENT_ARCHIVES = 10
_COLOR_SCHEMES = ("", "light", "dark")
_PREVIEW_VIEWS = ("cards", "list")


class Preferences:
    """Preferences in the application's database. Changes are visible at once and written asynchronously."""

    def __init__(self, database: AppDatabase) -> None:
        self._database = database

    def recent_archives(self) -> tuple[RecentArchive, ...]:
        """Return up to ten recent archives by the paths they were opened with, newest first. Touches no file."""
        rows = self._database.run(
            "SELECT path, handle, owners, posts, opened_at FROM recent_archives ORDER BY place DESC LIMIT ?",
            _MAX_RECENT_ARCHIVES,
        )
        return tuple(_recent(*row) for row in rows)

    def add_recent_archive(self, archive: RecentArchive) -> None:
        """Add an archive, or move it to the front; drop all after the tenth."""
        self._database.run(
            "INSERT OR REPLACE INTO recent_archives (archive, path, place, handle, owners, posts, opened_at)"
            " SELECT ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ? FROM recent_archives",
            _key(archive.path),
            stored_path(_plain(archive.path)),
            archive.handle,
            archive.owners,
            archive.posts,
            None if archive.opened_at is None else archive.opened_at.astimezone(UTC).isoformat(timespec="seconds"),
        )
        self._database.run(
            "DELETE FROM recent_archives WHERE archive NOT IN"
            " (SELECT archive FROM recent_archives ORDER BY place DESC LIMIT ?)",
            _MAX_RECENT_ARCHIVES,
        )

    def clear_recent_archives(self) -> None:
        """Clear the list of recent archives."""
        self._database.run("DELETE FROM recent_archives")

    def choices_for(self, archive: Path) -> Choices | None:
        """Return the last choices for an archive; None if it has none."""
        rows = self._database.run("SELECT choices FROM choices WHERE archive = ?", _key(archive))
        return Choices.from_json(str(rows[0][0])) if rows else None

    def remember_choices(self, archive: Path, choices: Choices) -> None:
        """Save the choices for an archive, regardless of the path it is opened with; all but only what is new."""
        lasting = replace(choices, since=None)
        self._database.run("INSERT OR REPLACE INTO choices VALUES (?, ?)", _key(archive), lasting.to_json())

    @property
    def color_scheme(self) -> str:
        """`light`, `dark`, or '' to follow the system."""
        stored = self._setting("color_scheme")
        return stored if isinstance(stored, str) and stored in _COLOR_SCHEMES else ""

    @color_scheme.setter
    def color_scheme(self, scheme: str) -> None:
        if scheme not in _COLOR_SCHEMES:
            raise ValueError(scheme)
        self._set("color_scheme", scheme)

    @property
    def preview_view(self) -> str:
        """`cards` or `list`."""
        stored = self._setting("preview_view")
        return stored if isinstance(stored, str) and stored in _PREVIEW_VIEWS else _PREVIEW_VIEWS[0]

    @preview_view.setter
    def preview_view(self, view: str) -> None:
        if view not in _PREVIEW_VIEWS:
            raise ValueError(view)
        self._set("preview_view", view)

    @property
    def last_folder(self) -> Path | None:
        """Folder of the last export; None before the first."""
        stored = self._setting("last_folder")
        return None if stored is None else read_path(stored)

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._set("last_folder", stored_path(folder.absolute()))

    @property
    def last_format(self) -> str:
        """Id in `FORMATS` of the last export's format; the default before the first."""
        stored = self._setting("last_format")
        return stored if isinstance(stored, str) and stored in FORMATS else Choices().format

    @last_format.setter
    def last_format(self, format_id: str) -> None:
        self._set("last_format", format_id)

    @property
    def window_geometry(self) -> bytes:
        """Window geometry in Qt's encoding; empty if never saved."""
        stored = self._setting("window_geometry")
        try:
            return base64.b64decode(stored, validate=True) if isinstance(stored, str) else b""
        except ValueError:
            return b""

    @window_geometry.setter
    def window_geometry(self, geometry: bytes) -> None:
        self._set("window_geometry", base64.b64encode(geometry).decode())

    def _setting(self, name: str) -> Value:
        rows = self._database.run("SELECT value FROM settings WHERE name = ?", name)
        return rows[0][0] if rows else None

    def _set(self, name: str, value: Value) -> None:
        self._database.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", name, value)


def _recent(path: Value, handle: Value, owners: Value, posts: Value, opened_at: Value) -> RecentArchive:
    """Parse a row; what is invalid in it is unknown."""
    moment = None
    with contextlib.suppress(ValueError):
        moment = datetime.fromisoformat(str(opened_at)).astimezone(UTC)
    return RecentArchive(
        path=read_path(path),
        handle=str(handle),
        owners=owners if isinstance(owners, int) else 0,
        posts=posts if isinstance(posts, int) else None,
        opened_at=moment,
    )


def _plain(path: Path) -> Path:
    """Return the absolute path, without `..` if that is the same file."""
    absolute = path.absolute()
    plain = Path(os.path.normpath(absolute))
    return plain if plain.exists() and absolute.exists() and plain.samefile(absolute) else absolute


def _key(archive: Path) -> str | bytes:
    return stored_path(Path(os.path.realpath(archive)))
