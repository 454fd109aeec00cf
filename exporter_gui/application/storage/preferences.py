"""Preferences: recent archives, choices, color scheme, folder, window geometry."""

import base64
import os
from pathlib import Path

from exporter_gui.application.storage.app_database import AppDatabase, read_path, stored_path
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.write_behind import Value

_MAX_RECENT_ARCHIVES = 10
_COLOR_SCHEMES = ("", "light", "dark")


class Preferences:
    """Preferences in the application's database. Changes are visible at once and written asynchronously."""

    def __init__(self, database: AppDatabase) -> None:
        self._database = database

    def recent_archives(self) -> tuple[Path, ...]:
        """Return up to ten recent archives by the paths they were opened with, newest first."""
        rows = self._database.run("SELECT path FROM recent_archives ORDER BY place DESC LIMIT ?", _MAX_RECENT_ARCHIVES)
        return tuple(read_path(path) for (path,) in rows)

    def add_recent_archive(self, path: Path) -> None:
        """Add an archive, or move it to the front; drop all after the tenth."""
        self._database.run(
            "INSERT OR REPLACE INTO recent_archives SELECT ?, ?, coalesce(max(place), 0) + 1 FROM recent_archives",
            _key(path),
            stored_path(_plain(path)),
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
        """Save the choices for an archive, regardless of the path it is opened with."""
        self._database.run("INSERT OR REPLACE INTO choices VALUES (?, ?)", _key(archive), choices.to_json())

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
    def last_folder(self) -> Path | None:
        """Folder of the last export; None before the first."""
        stored = self._setting("last_folder")
        return None if stored is None else read_path(stored)

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._set("last_folder", stored_path(folder.absolute()))

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


def _plain(path: Path) -> Path:
    """Return the absolute path, without `..` if that is the same file."""
    absolute = path.absolute()
    plain = Path(os.path.normpath(absolute))
    return plain if plain.exists() and absolute.exists() and plain.samefile(absolute) else absolute


def _key(archive: Path) -> str | bytes:
    return stored_path(Path(os.path.realpath(archive)))
