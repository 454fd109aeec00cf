"""Worksheet in which every text is plain."""

from xlsxwriter.worksheet import Worksheet, _preserve_whitespace


class PlainWorksheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """Worksheet that writes texts like `<r>…</r>` as they are, which XlsxWriter would take for its own markup."""

    def _xml_rich_inline_string(self, string: str, attributes: list[tuple[str, str]]) -> None:
        self._xml_inline_string(string, _preserve_whitespace(string), attributes)
