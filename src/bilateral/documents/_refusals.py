"""From cattrs's nested exception groups to errors of ours, each with its place."""

from __future__ import annotations

from collections.abc import Iterator

from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
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
                # Its frames hold the list that holds it: they would stay until Python
                # looks for circles, which takes it long.
                inner.__traceback__ = None
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
    # Lists are read by a hook of ours, which gives positions itself.
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
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
