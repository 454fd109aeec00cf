"""Version resource of an executable on Windows."""

from pathlib import Path

from contents import TITLE, version

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('FileDescription', {title!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', {name!r}),
      StringStruct('LegalCopyright', 'MIT licence'),
      StringStruct('OriginalFilename', '{name}.exe'),
      StringStruct('ProductName', {title!r}),
      StringStruct('ProductVersion', {version!r})])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def write_version_file(file: Path, name: str) -> Path:
    """Write the version resource for the executable `name` in PyInstaller's format; return the file."""
    parts = [int(part) for part in version().split(".")[:3] if part.isdigit()]
    numbers = tuple((parts + [0] * 4)[:4])
    file.write_text(_TEMPLATE.format(numbers=numbers, name=name, title=TITLE, version=version()), encoding="utf-8")
    return file
