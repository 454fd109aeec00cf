"""Languages of the pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class PageLanguage:
    """Texts, dates and numbers in one language."""

    code: str
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day_form: str = "{day} {month} {year}"
    weekday_form: str = "{weekday}, {day}"
    month_form: str = "{month} {year}"
    moment_form: str = "{day}, {clock}"
    thousands: str = ","
    texts: Mapping[str, str] = field(default_factory=dict)
    """Translations by English text; texts that are missing stay English."""

    def text(self, english: str, **values: str | int) -> str:
        """Return a text with its placeholders filled in; numbers are grouped."""
        filled = {name: self.number(value) if isinstance(value, int) else value for name, value in values.items()}
        template = self.texts.get(english, english)
        return template.format(**filled) if filled else template

    def count(self, number: int, one: str, many: str) -> str:
        """Return a text for a number, like `1 post` or `2,000 posts`."""
        return self.text(one if number == 1 else many, n=number)

    def number(self, value: int) -> str:
        """Return an integer with grouped digits."""
        return f"{value:,}".replace(",", self.thousands)

    def day(self, ordinal: int) -> str:
        """Return a date like `31 March 2026`."""
        day = date.fromordinal(ordinal)
        return self.day_form.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def moment(self, day: str, clock: str) -> str:
        """Return a day and a time of it, like `31 March 2026, 14:05`."""
        return self.moment_form.format(day=day, clock=clock)

    def weekday_and_day(self, ordinal: int) -> str:
        """Return a date like `Tuesday, 31 March 2026`."""
        weekday = self.weekdays[date.fromordinal(ordinal).weekday()]
        return self.weekday_form.format(weekday=weekday, day=self.day(ordinal))

    def month(self, month: int) -> str:
        """Return a month like `March 2026`, given as `year * 100 + month`."""
        return self.month_form.format(month=self.months[month % 100 - 1], year=month // 100)
