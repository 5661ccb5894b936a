"""From one document to another, as operations on its JSON (RFC 6902)."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from typing import Any, TypeAlias, final

from bilateral.documents._document import Document
from bilateral.documents._dumping import to_data
from bilateral.documents._hints import TAG
from bilateral.documents._versions import VERSION
from bilateral.errors import Place, pointer
from bilateral.model._alignment import aligned, is_record
from bilateral.model.extensions import Extensions
from bilateral.model.side import Pair
from bilateral.model.text import Text

Operation: TypeAlias = dict[str, Any]

_NO_MEMBERS = (VERSION, TAG)


def patch(old: Document, new: Document) -> list[dict[str, Any]]:
    """What makes the JSON of one document that of another: a JSON Patch (RFC 6902).

    Its operations are `add`, `remove` and `replace`, as plain data. Parts of a list are
    matched as `analysis.compare` matches them: by key, and not by position. A part that
    moved within its list is removed and added.

    >>> from bilateral import Agreement, Institution, Pair, Party, Text, replace
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> old = Agreement(key="mou", title=Text(vi="Bản ghi nhớ"), parties=sides)
    >>> patch(old, replace(old, {"/title": Text(vi="Bản ghi nhớ", en="Memorandum")}))
    [{'op': 'add', 'path': '/title/en', 'value': 'Memorandum'}]

    Raises:
        InvalidValue: If one is no document but a part of one.
    """
    patching = _Patching()
    patching.part(old, new, to_data(old), to_data(new), ())
    return patching.operations


@final
class _Patching:
    """Walks through both documents, as values and as plain data, at once.

    What is the same part the values tell; what stands in the JSON the data does.
    """

    def __init__(self) -> None:
        self.operations: list[Operation] = []

    def part(self, old: Any, new: Any, was: Any, now: Any, place: Place) -> None:
        """Whatever stands at a place of both documents."""
        if old == new:  # the data would not do: 1 and true are alike to Python
            return
        same = type(old) is type(new)
        if same and type(old) is tuple:
            self._items(old, new, was, now, place)
        elif same and (is_record(old) or type(old) in (Pair, Text, Extensions)):
            self._members(old, new, was, now, place)
        else:
            self._add("replace", place, now)

    def _members(
        self, old: Any, new: Any, was: dict[str, Any], now: dict[str, Any], place: Place
    ) -> None:
        """What is no longer stated, and then all that is, in the order of the document."""
        for name in was:
            if name not in now:
                self._add("remove", (*place, name))
        for name, value in now.items():
            if name not in was:
                self._add("add", (*place, name), value)
            elif name not in _NO_MEMBERS:  # both have the same
                parts = _named(old, name), _named(new, name)
                self.part(*parts, was[name], value, (*place, name))

    def _items(
        self,
        old: tuple[Any, ...],
        new: tuple[Any, ...],
        was: list[Any],
        now: list[Any],
        place: Place,
    ) -> None:
        """What goes, from the end; then what comes, from the beginning; then the rest."""
        pairs = _in_place(aligned(old, new))
        there, here = {i for i, _ in pairs}, {j for _, j in pairs}
        for i in reversed(range(len(old))):
            if i not in there:
                self._add("remove", (*place, i))
        for j, value in enumerate(now):
            if j not in here:
                self._add("add", (*place, j), value)
        for i, j in pairs:
            self.part(old[i], new[j], was[i], now[j], (*place, j))

    def _add(self, op: str, place: Place, *value: Any) -> None:
        operation = {"op": op, "path": pointer(place)}
        self.operations.append(operation | dict(zip(("value",), value, strict=False)))


def _named(value: Any, name: str) -> Any:
    return value[name] if isinstance(value, Mapping) else getattr(value, name)


def _in_place(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of these pairs as have one order in both documents.

    The longest rising row of second numbers, by the least number that a row of each
    length can end with. Where nothing was moved each number is the greatest so far,
    and time grows with their number.
    """
    ends: list[int] = []
    last: list[int] = []  # which pair ends the best row of each length
    before: list[int | None] = []
    for number, (_, position) in enumerate(pairs):
        length = (
            len(ends)
            if not ends or position > ends[-1]
            else bisect.bisect(ends, position)
        )
        ends[length : length + 1] = [position]
        last[length : length + 1] = [number]
        before.append(last[length - 1] if length else None)
    row: list[tuple[int, int]] = []
    number_of = last[-1] if last else None
    while number_of is not None:
        row.append(pairs[number_of])
        number_of = before[number_of]
    return row[::-1]
