"""Reading that only says yes or no: a function for each class, made at first use.

It builds what the constructor would build without calling it, because it establishes
the same two things: each member is exactly of its shape, which is what
`model._fields.faults` asks, and what `__attrs_post_init__` asks is so. The other step
of a constructor, to take what is obviously meant, is not for documents. A member whose
type has a hook of the user's goes there.

Whatever is wrong ends in some exception, and whoever calls reads again by the hooks of
`_reading`, which tell what it is. So a test that is not sure says no.
"""

from __future__ import annotations

import functools
import typing
from collections.abc import Callable
from typing import Any, TypeAlias, assert_never, final, get_args

import attrs

from bilateral.documents._gathering import (
    Gathered,
    Known,
    Refused,
    blank,
    read_exact_text,
    read_text,
)
from bilateral.documents._hints import TAG, item_of, stated
from bilateral.documents._leaves import form, reader
from bilateral.model._generated import Functions, Lines, indented
from bilateral.model._links import KeyLines, is_whole, wholes_at_top
from bilateral.model._references import has_keys
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Maybe,
    Member,
    OneOf,
    Record,
    Shape,
    hints,
    members,
    shape,
)
from bilateral.model.side import Pair
from bilateral.model.source import PartRef
from bilateral.model.text import Text

Hook: TypeAlias = Callable[[Any, Any], Any]


@final
class Readers(Functions):
    """The functions of one converter.

    Args:
        theirs: The hook of the user's for a type, or ``None``.
        parsed: Whether all data comes from a parser of JSON: there are no types but its
            own, and no lone surrogates.
    """

    def __init__(
        self,
        theirs: Callable[[Any], Hook | None],
        *,
        parsed: bool = False,
    ) -> None:
        super().__init__()
        self._theirs = theirs
        self._parsed = parsed
        self._known: dict[Leaf, str] = {}
        self._names: dict[tuple[Any, bool], str] = {}
        self.names |= {
            "Gathered": Gathered,
            "Refused": Refused,
            "NOTHING": attrs.NOTHING,
            "read_text": read_text if parsed else read_exact_text,
        }

    def read(self, tp: Any, value: Any, *, tagged: bool = False) -> Any:
        """The value of a class, or of a `Pair`; with its tag, as in a union.

        ``None`` if it cannot be read.
        """
        gathered = Gathered([])
        try:
            made = self.names[self.record(tp, tagged=tagged)](value, gathered)
            gathered.check_words()
        except Exception:  # noqa: BLE001 - whatever it is, the other path tells it
            return None
        return made

    def record(self, tp: Any, *, tagged: bool = False) -> str:
        """The name of the function for a class, or for a `Pair`."""
        if known := self._names.get((tp, tagged)):
            return known
        cls = typing.get_origin(tp) or tp
        name = f"read_{cls.__name__}_{next(self.numbers)}"
        self._names[tp, tagged] = name
        body = functools.partial(self._body, tp, cls, tagged=tagged)
        return self.late(name, "o, links", body)

    def _body(self, tp: Any, cls: Any, *, tagged: bool) -> Lines:
        known = _fields(tp, cls)
        begin: dict[str, Any] = {TAG: attrs.NOTHING} if tagged else {}
        # Of one that is required it is `NOTHING`, with which no test is content.
        begin |= {name: member.default for name, (_, member) in known.items()}
        # The object is laid over what stands in its place if it says nothing: one step
        # of C gives all values in order, and a member that is unknown makes it longer.
        exact = ["if o.__class__ is not dict: raise Refused"]
        exact += [f"if v_{TAG}.__class__ is not str: raise Refused"] if tagged else []
        values = "".join(f"v_{name}, " for name in begin)
        lines = [f"{values} = ({self.name(begin)} | o).values()"]
        lines += [] if self._parsed else exact
        lines += (
            ["outer, links = links, Gathered(links.words)"] if is_whole(cls) else []
        )
        lines += [f"self = {self.name(blank(cls))}()"]
        for name, (hint, member) in known.items():
            lines += self._member(hint, member)
            if is_whole(cls) and has_keys(member.shape):
                lines += [f"if links.parts: links.add({name!r})"]
        lines += [f"self.__class__ = {self.name(cls)}"]
        return [*lines, *self._end(cls), "return self"]

    def _member(self, hint: Any, member: Member) -> Lines:
        lines, made = self._part(hint, member.shape, x := f"v_{member.name}")
        if member.default is attrs.NOTHING or member.default is None:
            return [*lines, f"self.{member.name} = {x} = {made}"]
        # JSON has no such object: it stands there if nothing is said.
        given = f"if {x} is not {self.name(member.default)}:"
        lines = [given, *indented(lines + _put(x, made))]
        return [*lines, f"self.{member.name} = {x}"]

    def _end(self, cls: Any) -> Lines:
        """Lines that see to what spans members."""
        post = getattr(cls, "__attrs_post_init__", None)
        if not is_whole(cls):
            return [*self._keys(cls), *([f"{self.name(post)}(self)"] if post else [])]
        sound = self.name(getattr(cls, "_is_sound"))  # noqa: B009 - of the model
        return [
            *self._keys(cls),
            "links.whole = self",
            "outer.inside.append(links)",
            f"if not {sound}(self, links): {self.name(post)}(self)",
        ]

    def _keys(self, cls: Any) -> Lines:
        """Lines that gather the keys of an object; its parts have gathered theirs."""
        if cls is Pair:
            return []
        keys = KeyLines(cls, "self", wholes_at_top if is_whole(cls) else _nothing)
        lines = ["links.part_refs.append(self)"] if cls is PartRef else []
        for m in members(cls):
            if found := keys.of(m.shape, f"v_{m.name}", m.name):
                lines += found
                lines += (
                    [f"if links.parts: links.add({m.name!r})"] if is_whole(cls) else []
                )
        return lines

    def _part(self, hint: Any, of: Shape, x: str) -> tuple[Lines, str]:
        """What makes the member of the JSON value in variable `x`, or refuses.

        Lines, and an expression after them.
        """
        if hook := self._theirs(hint):
            made = f"{self.name(hook)}({x}, {self.name(hint)})"
            return [f"if {x} is NOTHING: raise Refused"], made
        match of:
            case Maybe(inner):
                lines, made = self._part(stated(hint), inner, x)
                if not lines:
                    return [], f"None if {x} is None else {made}"
                return [f"if {x} is not None:", *indented(lines + _put(x, made))], x
            case Array(item, least):
                inside, made = self._part(item_of(hint), item, one := f"{x}_")
                lines = [f"if {x}.__class__ is not list: raise Refused"]
                lines += [f"if len({x}) < {least}: raise Refused"] if least else []
                # Most have one item: then no list is made on the way.
                lines += [f"if len({x}) == 1:", f" ({one},) = {x}"]
                lines += [*indented([*inside, f"{x} = ({made},)"]), "else:"]
                lines += [f" {x}s = []", f" for {one} in {x}:"]
                lines += indented(indented([*inside, f"{x}s.append({made})"]))
                return [*lines, f" {x} = tuple({x}s)"], x
            case Record() | Both():
                return [], f"{self.record(hint)}({x}, links)"
            case OneOf(types):
                known = {c.tag: self.record(c, tagged=True) for c in types}
                return [], f"{self.table(known)}[{x}[{TAG!r}]]({x}, links)"
            case Leaf():
                return self._leaf(of, x)
            case other:
                assert_never(other)

    def _leaf(self, leaf: Leaf, x: str) -> tuple[Lines, str]:
        if leaf.type is Text:
            return [], f"read_text({x}, links.words)"
        if (json := form(leaf).json) not in (str, int):
            return [], f"{self.name(reader(leaf))}({x})"
        if leaf not in self._known:
            self._known[leaf] = self.name(Known(reader(leaf)))
        made = f"{self._known[leaf]}[{x}]"
        if json is str and self._parsed:
            return [], made  # nothing else that a parser makes is equal to a string
        return [f"if {x}.__class__ is not {json.__name__}: raise Refused"], made


def _put(x: str, made: str) -> Lines:
    return [] if made == x else [f"{x} = {made}"]


def _fields(tp: Any, cls: Any) -> dict[str, tuple[Any, Member]]:
    """The members of a class, or of a `Pair` of something, and their annotations."""
    if cls is not tp:
        half = get_args(tp)[0]
        sides = (Member(s, shape(half), attrs.NOTHING) for s in ("first", "second"))
        return {m.name: (half, m) for m in sides}
    types = hints(cls)
    return {m.name: (types[m.name], m) for m in members(cls)}


def _nothing(_: tuple[type[Any], ...], __: str) -> Lines:
    return []
