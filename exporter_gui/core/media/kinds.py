"""Kinds of media files, told by their first bytes."""

import re
from dataclasses import dataclass

HEADER_BYTES = 32
_OTHER_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60}")
_SUFFIX = re.compile(r".*\.([A-Za-z0-9]{1,8})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class MediaKind:
    """Kind of a file."""

    mime_type: str
    suffix: str
    """With the dot."""
    is_image_or_video: bool = True


_JPEG = MediaKind("image/jpeg", ".jpg")
_WEBP = MediaKind("image/webp", ".webp")
_BMP = MediaKind("image/bmp", ".bmp")
_MP4 = MediaKind("video/mp4", ".mp4")
_BY_BEGINNING = (
    (b"\xff\xd8\xff", _JPEG),
    (b"\x89PNG\r\n\x1a\n", MediaKind("image/png", ".png")),
    (b"GIF87a", MediaKind("image/gif", ".gif")),
    (b"GIF89a", MediaKind("image/gif", ".gif")),
    (b"II*\0", MediaKind("image/tiff", ".tif")),
    (b"MM\0*", MediaKind("image/tiff", ".tif")),
    (b"\0\0\1\0", MediaKind("image/x-icon", ".ico")),
    (b"\xff\x0a", MediaKind("image/jxl", ".jxl")),
    (b"\0\0\0\x0cJXL \r\n\x87\n", MediaKind("image/jxl", ".jxl")),
    (b"\x1aE\xdf\xa3", MediaKind("video/webm", ".webm")),
    (b"OggS", MediaKind("video/ogg", ".ogv")),
)
_BRANDS = {
    b"avif": MediaKind("image/avif", ".avif"),
    b"avis": MediaKind("image/avif", ".avif"),
    b"heic": MediaKind("image/heic", ".heic"),
    b"heix": MediaKind("image/heic", ".heic"),
    b"mif1": MediaKind("image/heif", ".heif"),
    b"qt  ": MediaKind("video/quicktime", ".mov"),
}


def kind_of(header: bytes, path: str, mime_type: str) -> MediaKind:
    """Return the kind of a file that begins with `header`; of others than images and videos, what is recorded."""
    for beginning, kind in _BY_BEGINNING:
        if header.startswith(beginning):
            return kind
    if header[:4] == b"RIFF" and header[8:12] == b"WEBP":
        return _WEBP
    if header[:2] == b"BM" and header[6:10] == bytes(4):
        return _BMP
    if header[4:8] == b"ftyp":
        return _BRANDS.get(header[8:12], _MP4)
    suffix = _SUFFIX.fullmatch(path)
    recorded = mime_type.partition(";")[0].strip().lower()
    mime_type = recorded if _OTHER_TYPE.fullmatch(recorded) else "application/octet-stream"
    return MediaKind(mime_type, f".{suffix[1].lower()}" if suffix else ".bin", is_image_or_video=False)


def is_recorded_as_image_or_video(mime_type: str) -> bool:
    """Tell whether a file that is not there would have been one."""
    return not mime_type or mime_type.lower().startswith(("image/", "video/"))
