"""Metadata of the application for macOS: version, languages, document types."""

from contents import TITLE, resource_files, version

_REASON = "To read the archive that you open, and to write the exported file."
_FOLDERS = ("DesktopFolder", "DocumentsFolder", "DownloadsFolder", "NetworkVolumes", "RemovableVolumes")


def info_plist() -> dict[str, object]:
    """Return the keys of Info.plist beyond those that PyInstaller writes: identifier, executable, icon, type."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": TITLE,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "SQLite database",
                "CFBundleTypeExtensions": ["db", "sqlite", "sqlite3"],  # macOS defines no type for these
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            },
            {
                "CFBundleTypeName": "CAR archive",
                "CFBundleTypeExtensions": ["car"],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            },
        ],
        "CFBundleLocalizations": languages(),
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": "13.0",  # required by Qt 6.11
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSRequiresAquaSystemAppearance": False,  # supports dark mode
        **{f"NS{folder}UsageDescription": _REASON for folder in _FOLDERS},
    }


def languages() -> list[str]:
    """Return the language codes of the available translations."""
    translated = {file.stem.partition("_")[2] for file in resource_files() if file.suffix == ".qm"}
    return ["en", *sorted(translated)]
