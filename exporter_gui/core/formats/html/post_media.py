"""Assignment of media files to the pictures and videos of a post."""

from collections.abc import Sequence

from exporter_gui.core.formats.html.embed_parts import Card, EmbedView, Picture
from exporter_gui.core.formats.kept_media import KeptMedia, KeptState
from exporter_gui.core.formats.sheet.cells import printable

_SHOWN = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".bmp")
"""Of pictures that every browser shows, and that cannot contain scripts."""
_VIDEOS = (".mp4", ".webm", ".mov", ".ogv")
_UNUSUAL = (".tif", ".heic", ".heif", ".jxl", ".ico")


def add_files(view: EmbedView, files: Sequence[KeptMedia]) -> None:
    """Show the media files of a post: pictures by their descriptions or in order, then thumbnail and video.

    Files of other kinds, which an archive may hold for links, are left out: a browser would open them as pages.
    """
    left = [file for file in files if _is_picture(file)]
    waiting = list(view.pictures)
    for picture in view.pictures:
        same = next((file for file in left if picture.alt and printable(file.alt).strip() == picture.alt), None)
        if same is not None:
            left.remove(same)
            waiting.remove(picture)
            _show(picture, same)
    for picture in waiting[: len(left)]:
        _show(picture, left.pop(0))
    if view.card is not None:
        _show_thumbnail(view.card, left)
    else:
        for file in left:
            picture = Picture(printable(file.alt).strip(), 0, 0)
            _show(picture, file)
            view.pictures.append(picture)
    videos = [file for file in files if file.state is KeptState.HERE and file.path.endswith(_VIDEOS)]
    if view.video is not None and videos:
        view.video.path = videos[0].path


def leave_out(view: EmbedView) -> None:
    """Mark all pictures as not part of the export."""
    for picture in view.pictures:
        picture.state = "left out"


def _is_picture(file: KeptMedia) -> bool:
    if file.state is KeptState.HERE:
        return file.path.endswith((*_SHOWN, *_UNUSUAL))
    return not file.mime_type or file.mime_type.startswith("image/")


def _show_thumbnail(card: Card, files: Sequence[KeptMedia]) -> None:
    card.thumbnail = next((file.path for file in files if file.path.endswith(_SHOWN)), "")
    missing = (file.state.value for file in files if file.state is not KeptState.HERE)
    card.thumbnail_state = KeptState.HERE.value if card.thumbnail else next(missing, "absent" * card.is_illustrated)


def _show(picture: Picture, file: KeptMedia) -> None:
    if file.state is not KeptState.HERE:
        picture.state = file.state.value
        return
    picture.state = "here" if file.path.endswith(_SHOWN) else "unusual"
    picture.path = file.path
    if file.width > 0 and file.height > 0:
        picture.width, picture.height = file.width, file.height
