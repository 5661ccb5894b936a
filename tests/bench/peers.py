"""The model of documents for pydantic and msgspec, made from the shapes of our classes.

Each peer gets the same members, types, patterns and bounds, is strict and frozen, and
forbids unknown members. Days and lengths are strings with a pattern there. Of what plain
models do not check, `UNCHECKED` tells.
"""

from __future__ import annotations

import functools
import sys
import typing
import unicodedata
import warnings
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, ForwardRef, Literal, NoReturn, Union

import attrs
import msgspec
import pydantic
from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
)

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
from bilateral.documents import _fast
from bilateral.model import _links
from bilateral.model._number import is_normal
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Matches,
    Maybe,
    Member,
    OneOf,
    Record,
    Shape,
    Within,
    members,
)
from bilateral.model.text import TAG

DOCUMENTS: tuple[Any, ...] = (Agreement, ReviewMinutes, Dossier)
UNCHECKED = {
    "pydantic": (
        "names that come twice, NFC, spaces around words, days of the calendar, "
        "numbers in one form, what must fit between members, keys and references"
    ),
    "pydantic, same checks": "what must fit between members, but for keys and references",
    "msgspec": "as pydantic; and texts are dicts that can be changed",
}


class Words(dict[str, str]):
    """A dict that cannot be changed, and has a hash: the words of a text."""

    def _refuse(self, *_: object) -> NoReturn:
        raise TypeError

    __setitem__ = __delitem__ = pop = update = clear = _refuse
    setdefault = popitem = __ior__ = _refuse  # type: ignore[assignment]

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))


def _pattern(of: str) -> str:
    """As its engine has it: without surrogates, and no look ahead."""
    return f"^(?:{of.replace(chr(92) + 'ud800-' + chr(92) + 'udfff', '')})$".replace(
        "(?=[0-9])", ""
    )


class Pydantic:
    """The model for pydantic 2; `checks`: with validators that call our own checks."""

    def __init__(self, *, checks: bool = False) -> None:
        self._checks = checks
        self._config = ConfigDict(strict=True, frozen=True, extra="forbid")
        self.models: dict[Any, Any] = {}
        tag = Annotated[str, StringConstraints(pattern=_pattern(TAG))]
        word = Annotated[str, StringConstraints(min_length=1)]
        frozen = _checked_words if checks else Words
        self._text = Annotated[
            dict[tag, word], Field(min_length=1), AfterValidator(frozen)
        ]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # members named as methods of pydantic's
            roots = tuple(
                self._record(cls, tagged=True, root=True) for cls in DOCUMENTS
            )
            self._complete()
        union: Any = Union[roots]  # noqa: UP007 - made at run time
        self.adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(
            Annotated[union, Field(discriminator="type")]
        )
        self._walks = _Walks(self.models)
        self._ours = {made: key[0] for key, made in self.models.items()}

    def _complete(self) -> None:
        names = {model.__name__: model for model in self.models.values()}
        for model in names.values():
            model.model_rebuild(_types_namespace=names)

    def read(self, text: str) -> Any:
        """The model of a text."""
        if not self._checks:
            return self.adapter.validate_json(text)
        assert _fast.plain(text) is not None  # names that come twice
        whole = self.adapter.validate_json(text)
        for each in (*getattr(whole, "instruments", ()), whole):
            links = self._links(each)
            assert links.are_sound()
        return whole

    def _links(self, whole: Any) -> Any:
        """By the same walk as ours."""
        links, cls = _Links(), self._ours[type(whole)]
        links.whole = cls.__new__(cls)
        self._walks.names[self._walks.whole(cls)](whole, links)
        return links

    def write(self, value: Any) -> bytes:
        """What was read, in the same layout; it was all stated, and nothing else."""
        return self.adapter.dump_json(value, exclude_unset=True, indent=2)

    def _record(self, cls: Any, *, tagged: bool = False, root: bool = False) -> Any:
        name = f"{cls.__name__}{'T' if tagged else ''}{'R' if root else ''}"
        if (cls, tagged, root) in self.models:
            return self.models[cls, tagged, root] or name
        self.models[cls, tagged, root] = None
        fields: dict[str, Any] = {"bilateral": (Literal[1], ...)} if root else {}
        fields |= {"type": (Literal[cls.tag], ...)} if tagged else {}
        for m in members(cls):
            fields[m.name] = (self._type(m.shape), self._default(m))
        model = pydantic.create_model(name, __config__=self._config, **fields)
        self.models[cls, tagged, root] = model
        return model

    def _default(self, member: Member) -> Any:
        value = member.default
        if value is attrs.NOTHING:
            return ...
        if value is None or isinstance(value, tuple | Enum):
            return value
        if type(value) is Extensions:
            return Field(default_factory=dict)
        if type(value) is Pair:
            of = member.shape
            return Field(
                default_factory=lambda: self.models[of, False, False](
                    first=value.first, second=value.second
                )
            )

        def made() -> Any:
            return self.models[type(value), False, False]()

        return Field(default_factory=made)

    def _type(self, of: Shape) -> Any:
        match of:
            case Maybe(inner):
                return typing.Optional[self._type(inner)]  # noqa: UP045 - at run time
            case Array(item, least):
                plain: Any = tuple[self._type(item), ...]  # type: ignore[misc]
                return Annotated[plain, Field(min_length=least)] if least else plain
            case Both(half):
                if (of, False, False) not in self.models:
                    self.models[of, False, False] = pydantic.create_model(
                        f"Pair{len(self.models)}",
                        __config__=self._config,
                        first=(self._type(half), ...),
                        second=(self._type(half), ...),
                    )
                return self.models[of, False, False]
            case Record(cls):
                return self._record(cls)
            case OneOf(types):
                union: Any = Union[tuple(self._record(c, tagged=True) for c in types)]  # noqa: UP007
                return Annotated[union, Field(discriminator="type")]
            case Leaf():
                return self._leaf(of)

    def _leaf(self, leaf: Leaf) -> Any:
        if leaf.type is Text:
            return self._text
        if leaf.type is Extensions:
            return dict[str, Any]
        found: Any = leaf.type
        if leaf.type in (Day, Duration):
            asked = Annotated[
                str, StringConstraints(pattern=_pattern(leaf.type.text_form.pattern))
            ]
            return (
                Annotated[asked, AfterValidator(leaf.type.parse), PlainSerializer(str)]
                if self._checks
                else asked
            )
        if leaf.type is Decimal and self._checks:
            found = Annotated[found, AfterValidator(_checked_number)]
        for fact in leaf.facts:
            if isinstance(fact, Matches):
                pattern = StringConstraints(pattern=_pattern(fact.pattern))
                found = Annotated[found, pattern]
            if isinstance(fact, Within):
                found = Annotated[found, Field(ge=fact.least, le=fact.most)]
        if leaf.type is str and self._checks:
            found = Annotated[found, AfterValidator(_checked_string)]
        return found


class _Links(_links.Links):
    """What is gathered of a peer; the same institution is told by its name."""

    def again(self, known: Any, part: Any) -> None:
        if getattr(known, "name", known) != getattr(part, "name", part):
            self.at_fault = True


class _Walks(_links._Walks):
    """The walk of our instruments, over values of the peer's classes."""

    def __init__(self, peers: dict[Any, Any]) -> None:
        super().__init__()
        self._peers = peers

    def table(self, of: Mapping[Any, str]) -> str:
        theirs = {peer: of[key[0]] for key, peer in self._peers.items() if key[0] in of}
        return super().table(theirs)

    def _deeper(self, types: tuple[type[Any], ...], x: str) -> list[str]:
        return ["pass"] if _links.is_whole(types[0]) else super()._deeper(types, x)


def _checked_words(words: dict[str, str]) -> Words:
    for each in words.values():
        assert each == each.strip()
        assert each.isascii() or unicodedata.is_normalized("NFC", each)
    return Words(words)


def _checked_string(value: str) -> str:
    assert value.isascii() or unicodedata.is_normalized("NFC", value)
    return value


def _checked_number(number: Decimal) -> Decimal:
    assert is_normal(number)
    return number


class Msgspec:
    """The model for msgspec: structs, with texts as plain dicts."""

    def __init__(self) -> None:
        self._made: dict[Any, Any] = {}
        roots = tuple(self._record(cls, tagged=True, root=True) for cls in DOCUMENTS)
        self._decoder = msgspec.json.Decoder(Union[roots])  # noqa: UP007 - made at run time

    def read(self, text: str) -> Any:
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
