"""Writing: a function for each class, made at first use from the shape of its members.

What is not stated is left out, so that a new member changes no old byte. A member whose
type has a hook of the user's is written by that.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, TypeAlias, assert_never, final, get_args

import attrs

from bilateral.documents._hints import TAG, item_of, stated
from bilateral.documents._leaves import form
from bilateral.model._generated import Functions, Lines
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Maybe,
    OneOf,
    Record,
    hints,
    members,
    shape,
)
from bilateral.model.text import Text

Hook: TypeAlias = Callable[[Any], Any]


@final
class Writers(Functions):
    """The functions of one converter.

    Args:
        theirs: The hook of the user's for a type, or ``None``.
    """

    def __init__(self, theirs: Callable[[Any], Hook | None]) -> None:
        super().__init__()
        self._theirs = theirs

    def hook(self, tp: Any) -> Callable[[Any], Any]:
        """What writes a value of this type."""
        name = f"write_{next(self.numbers)}"
        self.late(name, "x", lambda: [f"return {self._form(tp, 'x')}"])

        def write(value: Any) -> Any:
            return self.names[name](value)

        return write

    def _record(self, cls: type[Any], *, tagged: bool = False) -> str:
        name = f"write_{cls.__name__}" + ("_tagged" if tagged else "")
        return self.late(name, "value", lambda: self._body(cls, tagged=tagged))

    def _body(self, cls: type[Any], *, tagged: bool) -> Lines:
        types = hints(cls)
        lines = [f"out = {{{TAG!r}: {cls.tag!r}}}" if tagged else "out = {}"]
        for m in members(cls):
            lines += [f"x = value.{m.name}"]
            if m.silent is attrs.NOTHING:
                lines += [f"out[{m.name!r}] = {self._part(types[m.name], 'x')}"]
                continue
            if m.silent is None:
                is_stated, tp = "x is not None", stated(types[m.name])
            else:
                is_stated = "x" if m.silent == () else f"x != {self.name(m.silent)}"
                tp = types[m.name]
            lines += [f"if {is_stated}: out[{m.name!r}] = {self._part(tp, 'x')}"]
        return [*lines, "return out"]

    def _part(self, hint: Any, x: str) -> str:
        """An expression for the JSON of what is in variable `x`."""
        hook = self._theirs(hint)
        return f"{self.name(hook)}({x})" if hook else self._form(hint, x)

    def _form(self, hint: Any, x: str) -> str:
        match shape(hint):
            case Maybe():
                return f"None if {x} is None else {self._part(stated(hint), x)}"
            case Array():
                each = f"{x.replace('.', '_')}_"
                item = self._part(item_of(hint), each)
                return f"[*{x}]" if item == each else f"[{item} for {each} in {x}]"
            case Both():
                half = get_args(hint)[0]
                first, second = (
                    self._part(half, f"{x}.{s}") for s in ("first", "second")
                )
                return f"{{'first': {first}, 'second': {second}}}"
            case Record(cls):
                return f"{self._record(cls)}({x})"
            case OneOf(types):
                known = {c: self._record(c, tagged=True) for c in types}
                return f"{self.table(known)}[{x}.__class__]({x})"
            case Leaf() as leaf:
                return self._leaf(leaf, x)
            case other:
                assert_never(other)

    def _leaf(self, leaf: Leaf, x: str) -> str:
        if issubclass(leaf.type, enum.Enum):
            return f"{x}._value_"
        if leaf.type is Text:
            return f"{x}._words.copy()"
        write = form(leaf).write
        return x if write is None else f"{self.name(write)}({x})"
