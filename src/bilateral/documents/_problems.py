"""From cattrs's nested exception groups to a flat list of problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from bilateral.documents._parsing import nodes
from bilateral.errors import DocumentError, InvalidValue, Place, Problem, pointer


def problems(error: BaseException, place: Place = ()) -> Iterator[Problem]:
    """The problems in an error of the converter; any other error is a bug of ours."""
    match error:
        case BaseValidationError():
            for inner in error.exceptions:
                yield from problems(inner, (*place, *_step(inner)))
        case ForbiddenExtraKeysError():
            for name in sorted(error.extra_fields):
                yield Problem(pointer((*place, name)), "unknown member")
        case InvalidValue() | DocumentError():
            yield from error.within(*place).problems
        case KeyError():
            yield Problem(pointer(place), "missing")
        case _:
            raise error


def _step(error: BaseException) -> Place:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def in_order(found: Iterable[Problem], data: Any) -> tuple[Problem, ...]:
    """The problems in the order of the document, each once.

    What is missing comes where the object that lacks it begins.
    """
    order = {pointer(place): index for index, (place, _) in enumerate(nodes(data))}

    def position(problem: Problem) -> int:
        place = problem.place
        while place not in order:
            place = place.rpartition("/")[0]
        return order[place]

    return tuple(sorted(dict.fromkeys(found), key=position))
