"""Options that take a value and may be given only once: argparse itself takes the last value, without a word."""

import argparse
from collections.abc import Sequence

_Value = str | Sequence[object] | None


class GivenTwiceError(argparse.ArgumentError):
    """An option was given again."""

    def __init__(self, action: argparse.Action) -> None:
        super().__init__(action, "given twice")
        self.names = tuple(name for name in action.option_strings if name.startswith("--"))
        """Its long names."""


class _First:
    """Namespace into which an option was stored, kept so that no other one can be taken for it."""

    namespace: argparse.Namespace | None = None

    def require(self, action: argparse.Action, namespace: argparse.Namespace) -> None:
        """Raise `GivenTwiceError` if an option was stored into the same namespace before."""
        if self.namespace is namespace:
            raise GivenTwiceError(action)
        self.namespace = namespace


class _Store(argparse.Action):
    def __call__(
        self,
        _parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: _Value,
        _option_string: str | None = None,
    ) -> None:
        vars(self).setdefault("first", _First()).require(self, namespace)
        setattr(namespace, self.dest, values)


class _YesOrNo(argparse.BooleanOptionalAction):
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: _Value,
        option_string: str | None = None,
    ) -> None:
        vars(self).setdefault("first", _First()).require(self, namespace)
        super().__call__(parser, namespace, values, option_string)


def take_each_once(parser: argparse.ArgumentParser) -> None:
    """Let the options that are added to a parser be given only once, if they take a value or can be negated."""
    for name in (None, "store"):
        parser.register("action", name, _Store)
    parser.register("action", argparse.BooleanOptionalAction, _YesOrNo)
