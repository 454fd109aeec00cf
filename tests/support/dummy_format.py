"""A format that no module of the program knows: a line a post, by the rule alone."""

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.format import Format, NoOptions
from exporter_gui.core.formats.text_writer import TextWriter
from exporter_gui.core.model.post import uri_of

URIS = TextFormat(
    preamble=b"<\n",
    separator=b";\n",
    postamble=b"\n>\n",
    empty=b"<>\n",
    post_pieces=lambda post: (iter([b"- ", uri_of(post).encode()]), ()),
)


def dummy_format(id_: str = "uris", suffix: str = ".uris") -> Format[NoOptions]:
    return Format(
        id=id_,
        label=f"Links ({id_})",
        suffix=suffix,
        description="A link for each post.",
        help=("Links hold nothing else.", "Choose them for bookmarks."),
        open=lambda outputs, _options: TextWriter(outputs, URIS),
        options=NoOptions,
    )
