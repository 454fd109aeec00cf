"""Description of the application for macOS: its version, its languages, the documents it opens."""

from contents import TITLE, resource_files, version

_WHY = "To read the archive that you open, and to write the file that you ask for."
_FOLDERS = ("DesktopFolder", "DocumentsFolder", "DownloadsFolder", "NetworkVolumes", "RemovableVolumes")


def info_plist() -> dict[str, object]:
    """Return the keys of Info.plist beyond those that PyInstaller writes: identifier, executable, icon, type."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": TITLE,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "SQLite database",
                "CFBundleTypeExtensions": ["db", "sqlite", "sqlite3"],  # macOS has no type of its own for these
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            }
        ],
        "CFBundleLocalizations": languages(),
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": "13.0",  # of Qt 6.11
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSRequiresAquaSystemAppearance": False,  # dark where the person wants it
        **{f"NS{folder}UsageDescription": _WHY for folder in _FOLDERS},
    }


def languages() -> list[str]:
    """Return the codes of the languages that the window speaks."""
    translated = {file.stem.partition("_")[2] for file in resource_files() if file.suffix == ".qm"}
    return ["en", *sorted(translated)]
