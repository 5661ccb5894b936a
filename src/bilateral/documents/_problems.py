"""From cattrs's nested exception groups to a flat list of problems."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from typing import Any

from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from bilateral.errors import (
    MOST_PROBLEMS,
    DocumentError,
    InvalidValue,
    Place,
    Problem,
)


def refusals(
    error: BaseException, place: Place = ()
) -> Iterator[InvalidValue | DocumentError]:
    """What is in an error of the converter; any other error is a bug of ours."""
    match error:
        case BaseValidationError():
            for inner in error.exceptions:
                yield from refusals(inner, (*place, *_step(inner)))
        case ForbiddenExtraKeysError():
            names = sorted(error.extra_fields)
            faults = (((*place, name), "unknown member") for name in names)
            yield DocumentError.of(faults)
        case InvalidValue() | DocumentError():
            yield error.within(*place)
        case KeyError():
            yield DocumentError.at(*place, reason="missing")
        case _:
            raise error


def _step(error: BaseException) -> Place:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


class Wrong:
    """What is wrong with the parts of a list: the first problems, and how many more.

    The errors themselves are not kept: each has a stack, and a list may be long.
    """

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._more = 0

    def add(self, error: Exception, index: int) -> None:
        """What is wrong with the part in this position."""
        for refusal in refusals(error, (index,)):
            left = MOST_PROBLEMS - len(self._problems)
            self._problems += refusal.problems[:left]
            self._more += refusal.more + len(refusal.problems[left:])

    def check(self) -> None:
        """Raise it, if there is any."""
        if self._problems:
            raise DocumentError(tuple(self._problems), self._more)


def told(
    first: Iterable[Problem], more: int, error: BaseException | None, data: Any
) -> DocumentError:
    """The error of a document: its problems in their order, each once.

    Of very many it tells the first; the others are counted and not kept.

    Args:
        first: What was found before anything was known of its meaning.
        more: How many of these there are besides.
        error: What was found then, some of it perhaps once more.
        data: The document.
    """
    known = dict.fromkeys(first)
    count = len(known) + more

    def each() -> Iterator[Problem]:
        nonlocal count
        yield from known
        for refusal in refusals(error) if error else ():
            new = [problem for problem in refusal.problems if problem not in known]
            count += len(new) + (refusal.more if new else 0)
            yield from new

    found = heapq.nsmallest(MOST_PROBLEMS, each(), key=_Order(data).of)
    return DocumentError(tuple(found), count - len(found))


class _Order:
    """The order of places in a document, without a pointer for each."""

    def __init__(self, data: Any) -> None:
        self._data = data
        self._positions: dict[int, dict[str, int]] = {}

    def of(self, problem: Problem) -> list[int]:
        """The positions of the steps to a place.

        What is missing comes where the object that lacks it begins.
        """
        found: list[int] = []
        value = self._data
        for step in problem.place.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if type(value) is list and name.isdecimal() and int(name) < len(value):
                position = int(name)
                value = value[position]
            elif type(value) is dict and name in value:
                position = self._position(value, name)
                value = value[name]
            else:
                break
            found.append(position)
        return found

    def _position(self, value: dict[str, Any], name: str) -> int:
        if id(value) not in self._positions:
            names = enumerate(value)
            self._positions[id(value)] = {each: number for number, each in names}
        return self._positions[id(value)][name]
