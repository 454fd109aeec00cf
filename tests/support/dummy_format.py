"""A format that no module of the program knows: a line a post, by the rule alone, with two options."""

from dataclasses import dataclass
from typing import Literal

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.options import option
from exporter_gui.core.formats.text_writer import TextWriter
from exporter_gui.core.model.post import uri_of

URIS = TextFormat(
    preamble=b"<\n",
    separator=b";\n",
    postamble=b"\n>\n",
    empty=b"<>\n",
    post_pieces=lambda post: (iter([b"- ", uri_of(post).encode()]), ()),
)


@dataclass(frozen=True, slots=True)
class NoOptions:
    """Options of a format without options."""


@dataclass(frozen=True, slots=True)
class UriOptions:
    bare: bool = option(False, "Bare", "no dash before a link")  # noqa: FBT003 - its default
    line_end: Literal["semicolon", "comma"] = option("semicolon", "Line end", "what stands after 100 % of the links")


def text_format(options: UriOptions) -> TextFormat:
    separator = b",\n" if options.line_end == "comma" else URIS.separator
    if options.bare:
        return URIS._replace(separator=separator, post_pieces=lambda post: (iter([uri_of(post).encode()]), ()))
    return URIS._replace(separator=separator)


def dummy_format(id_: str = "uris", suffix: str = ".uris") -> Format[UriOptions]:
    return Format(
        id=id_,
        label=f"Links ({id_})",
        suffix=suffix,
        description="A link for each post.",
        help=("Links hold nothing else.", "Choose them for bookmarks."),
        load=lambda: lambda outputs, options, _context: TextWriter(outputs, text_format(options)),
        options=UriOptions,
    )
