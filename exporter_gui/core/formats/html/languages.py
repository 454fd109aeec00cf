"""Registry of the languages of the pages."""

from pathlib import Path

from exporter_gui.core.formats.html.language import PageLanguage

_TEXTS = Path(__file__).resolve().parent / "texts"


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split(" "))


def _read_texts(name: str) -> dict[str, str]:
    """Return the translations in a file: an English text, a tab and its translation on each line."""
    lines = (_TEXTS / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    return dict(line.split("\t") for line in lines if line)


def page_language(name: str) -> PageLanguage:
    """Return a language by its name in English, in lower case. Raises KeyError."""
    return _LANGUAGES[name]()


def _english() -> PageLanguage:
    return PageLanguage(
        code="en",
        months=_names("January February March April May June July August September October November December"),
        short_months=_names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
        weekdays=_names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    )


def _german() -> PageLanguage:
    return PageLanguage(
        code="de",
        months=_names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        short_months=_names("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
        weekdays=_names("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        day_form="{day}. {month} {year}",
        thousands=".",
        texts=_read_texts("german"),
    )


def _japanese() -> PageLanguage:
    months = _names("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月")
    return PageLanguage(
        code="ja",
        months=months,
        short_months=months,
        weekdays=_names("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
        day_form="{year}年{month}{day}日",
        month_form="{year}年{month}",
        weekday_form="{day} {weekday}",
        moment_form="{day} {clock}",
        texts=_read_texts("japanese"),
    )


_LANGUAGES = {"english": _english, "german": _german, "japanese": _japanese}
