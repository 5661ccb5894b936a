"""All problems of a document, in the order of the document."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from typing import Any

from bilateral.errors import MOST_PROBLEMS, DocumentError, InvalidValue, Problem


def told(
    first: Iterable[Problem],
    more: int,
    refusals: Iterable[InvalidValue | DocumentError],
    data: Any,
) -> DocumentError:
    """The error of a document: its problems in their order, each once.

    Of very many it tells the first; the others are counted and not kept.

    Args:
        first: What was found before anything was known of its meaning.
        more: How many of these there are besides.
        refusals: What was found then, some of it perhaps once more.
        data: The document.
    """
    known = dict.fromkeys(first)
    count = len(known) + more

    def each() -> Iterator[Problem]:
        nonlocal count
        yield from known
        for refusal in refusals:
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
