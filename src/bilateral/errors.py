"""Every exception that bilateral raises on purpose, and the form of a place."""

from __future__ import annotations

__all__ = [
    "BilateralError",
    "BrokenPlugin",
    "DocumentError",
    "InvalidValue",
    "MissingExtra",
    "NothingThere",
    "Place",
    "Problem",
    "SeveralClauses",
    "UnknownCode",
    "pointer",
]

from collections.abc import Iterable
from typing import NamedTuple, Self, TypeAlias

Place: TypeAlias = tuple[str | int, ...]
"""Steps from a value to a part of it: names and positions.

A step into a `Pair` is a `Side` and no plain word, so that `swap` can turn it.
"""


def pointer(place: Iterable[str | int]) -> str:
    """Write a place as a JSON Pointer (RFC 6901).

    >>> pointer(("clauses", 2, "a/b"))
    '/clauses/2/a~1b'
    """
    steps = [str(step).replace("~", "~0").replace("/", "~1") for step in place]
    found = "/".join(["", *steps])
    if found.isascii():
        return found
    # A lone surrogate could not be printed, and stands in no place of a value.
    return found.encode("utf-8", "backslashreplace").decode()


MOST_PROBLEMS = 1000
"""How many problems an error tells."""
_MOST_LETTERS = 2**20
"""How many letters their places have together, about: names may be long."""
_SHOWN = 60
_CONTAINERS = {dict: "an object", list: "an array", tuple: "a tuple"}
"""As JSON calls them."""


def shown(value: object) -> str:
    """What was given, for messages: in at most sixty characters."""
    if isinstance(value, dict | list | tuple) and type(value) in _CONTAINERS and value:
        return f"{_CONTAINERS[type(value)]} of {len(value)}"
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - not even every integer has one
        return f"an object of type {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


class BilateralError(Exception):
    """Base of all exceptions of this library."""


class Problem(NamedTuple):
    """One thing that is wrong: where, and what.

    Args:
        place: A JSON Pointer (RFC 6901); ``""`` is the whole.
        reason: What was expected and what was given, in one line.
    """

    place: str
    reason: str

    def __str__(self) -> str:
        """``place: reason``."""
        return f"{self.place}: {self.reason}" if self.place else self.reason


def first_of(faults: Iterable[tuple[Place, str]]) -> tuple[list[Problem], int]:
    """The problems that an error tells, and how many more there are.

    Pointers are made of no others: with long names they may take much more room than
    the value itself.
    """
    found: list[Problem] = []
    left, more = _MOST_LETTERS, 0
    for place, reason in faults:
        letters = sum(len(step) for step in place if isinstance(step, str))
        if found and (len(found) == MOST_PROBLEMS or letters > left):
            more += 1
        else:
            found.append(Problem(pointer(place), reason))
            left -= letters
    return found, more


class _Problems(BilateralError, ValueError):
    """An error that carries at least one problem."""

    def __init__(self, problems: tuple[Problem, ...], more: int = 0) -> None:
        super().__init__(problems, more)  # args equal the arguments: it pickles
        self.problems = problems
        self.more = more

    @classmethod
    def at(cls, *place: str | int, reason: str) -> Self:
        """One problem, at a place."""
        return cls((Problem(pointer(place), reason),))

    @classmethod
    def of(cls, faults: Iterable[tuple[Place, str]]) -> Self:
        """One problem for each fault; of very many the first, and how many more."""
        found, more = first_of(faults)
        return cls(tuple(found), more)

    def within(self, *place: str | int) -> Self:
        """The same problems, seen from the object that holds the value there."""
        outer = pointer(place)
        inner = (Problem(outer + p, r) for p, r in self.problems)
        return type(self)(tuple(inner), self.more)

    def __str__(self) -> str:
        last = [f"and {self.more} more problems"] if self.more else []
        return "\n".join([*map(str, self.problems), *last])


class InvalidValue(_Problems):
    """What can never be: raised when a value is built.

    Attributes:
        problems: What is wrong, at least one: all that is wrong with the first member at
            fault, or, where each is sound, all that is wrong between them; of more than
            a thousand the first.
        more: How many more there are, which are not told.
    """


class DocumentError(_Problems):
    """A document cannot be read.

    Attributes:
        problems: All that is wrong with it, in the order of the document; of more than
            a thousand the first.
        more: How many more there are, at least, which are not told.
    """


class NothingThere(BilateralError, LookupError):
    """A JSON Pointer that leads to no part of the value.

    Attributes:
        place: The JSON Pointer.
        reason: Which step leads nowhere, and what there is instead.
    """

    def __init__(self, place: str = "", reason: str = "nothing there") -> None:
        """Keep place and reason apart."""
        super().__init__(place, reason)
        self.place = place
        self.reason = reason

    def __str__(self) -> str:
        return str(Problem(self.place, self.reason))


class SeveralClauses(BilateralError, LookupError):
    """One clause of a kind was asked for, and the text has several.

    Attributes:
        kind: The name of the clause type.
        keys: The keys of the clauses of this type, in the order of the text.
    """

    def __init__(self, kind: str, keys: tuple[str, ...]) -> None:
        """Keep the facts apart."""
        super().__init__(kind, keys)
        self.kind = kind
        self.keys = keys

    def __str__(self) -> str:
        there = ", ".join(self.keys)
        return f"expected one {self.kind}, got {len(self.keys)}: {there} (clauses_of)"


class UnknownCode(BilateralError, LookupError):
    """A code, or a beginning of codes, that no rule of a set has.

    Attributes:
        code: The code.
        reason: What there is instead.
    """

    def __init__(self, code: str, reason: str) -> None:
        """Keep code and reason apart."""
        super().__init__(code, reason)
        self.code = code
        self.reason = reason

    def __str__(self) -> str:
        return f"no rule {self.code!r}: {self.reason}"


class BrokenPlugin(BilateralError):
    """A plugin of rules that cannot be loaded, or that holds no rules.

    Attributes:
        plugin: The name of its entry point, and what this points to.
        reason: What is wrong; the error beneath is its cause.
    """

    def __init__(self, plugin: str, reason: str) -> None:
        """Keep plugin and reason apart."""
        super().__init__(plugin, reason)
        self.plugin = plugin
        self.reason = reason

    def __str__(self) -> str:
        return f"plugin {self.plugin}: {self.reason}"


class MissingExtra(BilateralError, ImportError):
    """A package that is not installed, since it comes with an extra of this library.

    Attributes:
        package: The name of the package.
        extra: The extra that installs it.
    """

    def __init__(self, package: str, extra: str) -> None:
        """Keep package and extra apart."""
        super().__init__(package, extra)
        self.package = package
        self.extra = extra

    def __str__(self) -> str:
        needed = f"{self.package} is not installed"
        return f"{needed}: pip install 'bilateral[{self.extra}]'"
