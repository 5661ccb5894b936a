"""The model of documents for msgspec, made from the shapes of our classes.

Days and lengths are strings with a pattern there, as for pydantic.
"""

from __future__ import annotations

import functools
import sys
import typing
from enum import Enum
from typing import Annotated, Any, ForwardRef, Literal, Union

import attrs
import msgspec

from bilateral import (
    Agreement,
    Day,
    Dossier,
    Duration,
    Extensions,
    Pair,
    ReviewMinutes,
    Text,
)
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Matches,
    Maybe,
    OneOf,
    Record,
    Shape,
    Within,
    members,
)
from bilateral.model.text import TAG

DOCUMENTS: tuple[Any, ...] = (Agreement, ReviewMinutes, Dossier)


class Msgspec:
    """The model for msgspec: structs, with texts as plain dicts."""

    def __init__(self) -> None:
        self._made: dict[Any, Any] = {}
        roots = tuple(self._record(cls, tagged=True, root=True) for cls in DOCUMENTS)
        self._decoder = msgspec.json.Decoder(Union[roots])  # noqa: UP007 - made at run time

    def read(self, text: bytes) -> Any:
        """The struct of a text."""
        return self._decoder.decode(text)

    def write(self, value: Any) -> bytes:
        """In the same layout; what is as its default says is left out."""
        return msgspec.json.format(msgspec.json.encode(value), indent=2)

    def _record(self, cls: Any, *, tagged: bool = False, root: bool = False) -> Any:
        name = f"{cls.__name__}{'T' if tagged else ''}{'R' if root else ''}"
        if (cls, tagged, root) in self._made:
            return self._made[cls, tagged, root] or ForwardRef(name)
        self._made[cls, tagged, root] = None
        fields: list[Any] = [("bilateral", Literal[1])] if root else []
        for m in members(cls):
            field = (m.name, self._type(m.shape))
            default = m.default
            if default is attrs.NOTHING:
                fields.append(field)
            elif type(default) is Extensions:
                fields.append((*field, msgspec.field(default_factory=dict)))
            elif default is None or isinstance(default, tuple | Enum):
                fields.append((*field, default))
            else:
                given = tuple(default) if type(default) is Pair else ()
                made = self._made[m.shape if given else type(default), False, False]
                factory = functools.partial(made, *given)
                fields.append((*field, msgspec.field(default_factory=factory)))
        tag = {"tag": cls.tag, "tag_field": "type"} if tagged else {}
        made = msgspec.defstruct(
            name,
            fields,
            module=__name__,
            frozen=True,
            kw_only=True,
            forbid_unknown_fields=True,
            omit_defaults=True,
            **tag,
        )
        self._made[cls, tagged, root] = made
        setattr(sys.modules[__name__], name, made)
        return made

    def _type(self, of: Shape) -> Any:
        match of:
            case Maybe(inner):
                return typing.Optional[self._type(inner)]  # noqa: UP045 - at run time
            case Array(item, least):
                plain: Any = tuple[self._type(item), ...]  # type: ignore[misc]
                return Annotated[plain, msgspec.Meta(min_length=least)]
            case Both(half):
                if (of, False, False) not in self._made:
                    of_half = self._type(half)
                    self._made[of, False, False] = msgspec.defstruct(
                        f"Pair{len(self._made)}",
                        [("first", of_half), ("second", of_half)],
                        frozen=True,
                        forbid_unknown_fields=True,
                    )
                return self._made[of, False, False]
            case Record(cls):
                return self._record(cls)
            case OneOf(types):
                return Union[tuple(self._record(c, tagged=True) for c in types)]  # noqa: UP007
            case Leaf():
                return self._leaf(of)

    def _leaf(self, leaf: Leaf) -> Any:
        if leaf.type is Text:
            tag = Annotated[str, msgspec.Meta(pattern=f"^(?:{TAG})$")]
            word = Annotated[str, msgspec.Meta(min_length=1)]
            return Annotated[dict[tag, word], msgspec.Meta(min_length=1)]
        if leaf.type is Extensions:
            return dict[str, Any]
        found: Any = leaf.type
        facts = leaf.facts
        if leaf.type in (Day, Duration):
            found, facts = str, (leaf.type.text_form,)
        for fact in facts:
            if isinstance(fact, Matches):
                found = Annotated[str, msgspec.Meta(pattern=f"^(?:{fact.pattern})$")]
            if isinstance(fact, Within) and leaf.type is int:
                found = Annotated[int, msgspec.Meta(ge=fact.least, le=fact.most)]
        return found
