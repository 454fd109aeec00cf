"""Options of a format: the fields of a frozen dataclass, described for the command line and for a form.

    @dataclass(frozen=True, slots=True)
    class CsvOptions:
        separator: Literal["comma", "tab"] = option(
            "comma", "Separator", "what stands between two columns", {"comma": "Comma", "tab": "Tab"}
        )

A field is a bool, an int, a str, a `Literal` of them or an `Enum` of them. Its *plain* value is what the history and
the command line write: that of an `Enum` is the member's value.
"""

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from enum import Enum
from typing import Any, ClassVar, Literal, Protocol, TypeVar, get_args, get_origin, get_type_hints

from exporter_gui.core.model.json_value import JsonValue

PlainValue = bool | int | str
_Value = TypeVar("_Value", bound=bool | int | str | Enum)


class FormatOptions(Protocol):
    """Options of any format: a frozen dataclass whose fields are made by `option`."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


_Options = TypeVar("_Options", bound=FormatOptions)


@dataclass(frozen=True, slots=True)
class OptionField:
    """Description of one option."""

    name: str
    label: str
    """For a form, to be translated in the context `engine`."""
    help: str
    """For the command line and a form, without a full stop; to be translated in the context `engine`."""
    type: type[PlainValue]
    """Of the plain values."""
    choices: tuple[PlainValue, ...]
    """All plain values there are; () where the type alone limits them."""
    default: PlainValue
    needs_folder: bool = False
    """True if the format writes a folder of files when the option is set."""
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Of choices for a form, to be translated in the context `engine`; a choice without one is its own."""

    def label_of(self, choice: PlainValue) -> str:
        """Return the label of a choice."""
        return dict(self.labels).get(str(choice), str(choice))

    def accepts(self, value: JsonValue) -> bool:
        """Tell whether this is a plain value of the option."""
        return type(value) is self.type and (not self.choices or value in self.choices)


def option(  # `help` as argparse calls it
    default: _Value,
    label: str,
    help: str,  # noqa: A002
    labels: Mapping[str, str] | None = None,
    *,
    needs_folder: bool = False,
) -> _Value:
    """Return a field of an options dataclass; see `OptionField` for its description."""
    words = {"label": label, "help": help, "labels": labels or {}}
    return field(default=default, metadata={**words, "needs_folder": needs_folder})


def describe(options_type: type[FormatOptions]) -> tuple[OptionField, ...]:
    """Return the options in the order of the fields."""
    hints = get_type_hints(options_type)
    return tuple(_describe(each, hints[each.name]) for each in fields(options_type))


def make_options(options_type: type[_Options], plain: Mapping[str, JsonValue]) -> _Options:
    """Return the options with these plain values by name, and defaults for the others.

    Raises ValueError for a name or a value that the format does not have.
    """
    known = {each.name: each for each in describe(options_type)}
    for name, value in plain.items():
        if name not in known or not known[name].accepts(value):
            raise ValueError(f"{name}={value!r}")
    hints = get_type_hints(options_type)
    return options_type(**{name: _value(hints[name], value) for name, value in plain.items()})


def changed_options(options: FormatOptions) -> dict[str, PlainValue]:
    """Return the plain values that differ from the defaults; `make_options` reads them."""
    values = {each.name: (_plain(getattr(options, each.name)), each.default) for each in describe(type(options))}
    return {name: value for name, (value, default) in values.items() if value != default}


def without_folder(options: _Options) -> _Options:
    """Return the options with those that need a folder at their defaults."""
    return replace(options, **{each.name: each.default for each in describe(type(options)) if each.needs_folder})


def need_folder(options: FormatOptions) -> bool:
    """Return whether an option is set with which the format writes a folder of files."""
    return any(each.needs_folder and getattr(options, each.name) for each in describe(type(options)))


def _describe(each: Field[Any], hint: Any) -> OptionField:  # noqa: ANN401 - a type as it is written, like Literal[...]
    default = _plain(each.default)
    choices: tuple[PlainValue, ...] = ()
    if get_origin(hint) is Literal:
        choices = get_args(hint)
    elif _is_enum(hint):
        choices = tuple(member.value for member in hint)
    return OptionField(each.name, type=type(default), choices=choices, default=default, **each.metadata)


def _is_enum(hint: Any) -> bool:  # noqa: ANN401 - as above
    return isinstance(hint, type) and issubclass(hint, Enum)


def _value(hint: Any, plain: JsonValue) -> JsonValue | Enum:  # noqa: ANN401 - as above
    return hint(plain) if _is_enum(hint) else plain


def _plain(value: PlainValue | Enum) -> PlainValue:
    plain: PlainValue = value.value if isinstance(value, Enum) else value
    return plain
