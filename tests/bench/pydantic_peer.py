"""The model of documents for pydantic, as a module that someone might have written.

`Source` writes it: it needs nothing of this library, so that one can see what importing
it takes. `Pydantic` reads and writes with it.
"""

from __future__ import annotations

import inspect
import sys
import types
import typing
import unicodedata
import warnings
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, NoReturn

import attrs
import pydantic

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


class Words(dict[str, str]):
    """A dict that cannot be changed, and has a hash: the words of a text."""

    def _refuse(self, *_: object) -> NoReturn:
        raise TypeError

    __setitem__ = __delitem__ = pop = update = clear = _refuse
    setdefault = popitem = __ior__ = _refuse  # type: ignore[assignment]

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))


HEAD = f"""
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal, NoReturn, Optional, Union

from pydantic import (
    AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, StringConstraints,
    TypeAdapter,
)


{inspect.getsource(Words)}

class Model(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

"""


class Source:
    """The module; with `checks` it has validators that call checks of ours.

    Attributes:
        names: The model of each class, by whether it is tagged, and whether it is a whole.
    """

    def __init__(self, *, checks: bool = False) -> None:
        self._checks = checks
        self._lines: list[str] = []
        self._begun: set[str] = set()
        self.names: dict[Any, str] = {}
        roots = [self.record(cls, tagged=True, root=True) for cls in DOCUMENTS]
        union = f'Annotated[Union[{", ".join(roots)}], Field(discriminator="type")]'
        self._lines += [f"ADAPTER = TypeAdapter({union})", ""]

    def __str__(self) -> str:
        return "\n".join([HEAD, *self._lines])

    def record(self, cls: Any, *, tagged: bool = False, root: bool = False) -> str:
        """The name of the model of a class, quoted while it is being written."""
        key = cls, tagged, root
        name = f"{cls.__name__}{'T' if tagged else ''}{'R' if root else ''}"
        if key in self.names:
            return repr(name) if name in self._begun else name
        self.names[key] = name
        self._begun.add(name)
        body = ["bilateral: Literal[1]"] if root else []
        body += [f"type: Literal[{cls.tag!r}]"] if tagged else []
        for m in members(cls):
            body.append(f"{m.name}: {self._type(m.shape)}{self._default(m)}")
        self._begun.discard(name)
        self._write(name, "Model", body)
        return name

    def _write(self, name: str, base: str, body: list[str]) -> None:
        self._lines += [f"class {name}({base}):", *(f"    {x}" for x in body), ""]

    def _default(self, member: Member) -> str:
        value = member.default
        if value is attrs.NOTHING:
            return ""
        if value is None or isinstance(value, tuple | Enum):
            return f" = {value!r}"
        if type(value) is Extensions:
            return " = Field(default_factory=dict)"
        if type(value) is Pair:
            made = f"{self.names[member.shape]}({value.first=}, {value.second=})"
            return f" = Field(default_factory=lambda: {made.replace('value.', '')})"
        return f" = Field(default_factory=lambda: {type(value).__name__}())"

    def _type(self, of: Shape) -> str:
        match of:
            case Maybe(inner):
                return f"Optional[{self._type(inner)}]"
            case Array(item, least):
                plain = f"tuple[{self._type(item)}, ...]"
                return (
                    f"Annotated[{plain}, Field(min_length={least})]" if least else plain
                )
            case Both(half):
                if of not in self.names:
                    type_ = self._type(half)
                    self.names[of] = f"Pair{len(self.names)}"
                    both = [f"first: {type_}", f"second: {type_}"]
                    self._write(self.names[of], "Model", both)
                return self.names[of]
            case Record(cls):
                return self.record(cls)
            case OneOf(types):
                names = ", ".join(self.record(c, tagged=True) for c in types)
                return f'Annotated[Union[{names}], Field(discriminator="type")]'
            case Leaf():
                if of not in self.names:
                    self.names[of] = self._leaf(of)
                return self.names[of]

    def _leaf(self, leaf: Leaf) -> str:
        """The name of a scalar's type: an alias, where it has facts."""
        name = leaf.type.__name__
        if leaf.type is Extensions:
            return "dict[str, Any]"
        if issubclass(leaf.type, Enum):
            words = [f"{word.name} = {word.value!r}" for word in leaf.type]
            self._write(name, "StrEnum", words)
            return name
        facts = [*self._facts(leaf)]
        if not facts:
            return name
        plain = {Text: f"dict[{self._tag()}, Annotated[str, Field(min_length=1)]]"}
        of = plain.get(leaf.type, "str" if leaf.type in (Day, Duration) else name)
        alias = f"{name.capitalize()}{len(self.names)}"
        self._lines += [f"{alias} = Annotated[{of}, {', '.join(facts)}]", ""]
        return alias

    def _tag(self) -> str:
        return f"Annotated[str, StringConstraints(pattern={_pattern(TAG)!r})]"

    def _facts(self, leaf: Leaf) -> typing.Iterator[str]:
        of = leaf.type
        text_form = (of.text_form,) if of in (Day, Duration) else ()
        if of is Text:
            checked = "checked_words" if self._checks else "Words"
            yield f"Field(min_length=1), AfterValidator({checked})"
        for fact in (*leaf.facts, *text_form):
            if isinstance(fact, Matches):
                yield f"StringConstraints(pattern={_pattern(fact.pattern)!r})"
            if isinstance(fact, Within):
                yield f"Field(ge={fact.least}, le={fact.most})"
        if self._checks and of in (str, Decimal):
            yield f"AfterValidator(checked_{of.__name__})"
        if self._checks and of in (Day, Duration):
            yield f"AfterValidator({of.__name__}.parse), PlainSerializer(str)"


def _pattern(of: str) -> str:
    """As its engine has it: without surrogates, and no look ahead."""
    return f"^(?:{of.replace(chr(92) + 'ud800-' + chr(92) + 'udfff', '')})$".replace(
        "(?=[0-9])", ""
    )


class Pydantic:
    """The model for pydantic 2; `checks`: with validators that call our own checks."""

    def __init__(self, *, checks: bool = False) -> None:
        self._checks = checks
        source = Source(checks=checks)
        module = types.ModuleType(f"pydantic_model_{checks}")
        sys.modules[module.__name__] = module  # where pydantic looks names up
        vars(module).update(CHECKS)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # members named as methods of pydantic's
            exec(str(source), vars(module))  # noqa: S102 - ours
        self.adapter: pydantic.TypeAdapter[Any] = module.ADAPTER
        models = {
            key: getattr(module, name)
            for key, name in source.names.items()
            if isinstance(key, tuple)
        }
        self._ours = {model: key[0] for key, model in models.items()}
        self._walks = _Walks(models)

    def read(self, text: bytes) -> Any:
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


def checked_words(words: dict[str, str]) -> Words:
    """Each in one form, without spaces around it."""
    for each in words.values():
        assert each == each.strip()
        assert each.isascii() or unicodedata.is_normalized("NFC", each)
    return Words(words)


def checked_str(value: str) -> str:
    """One in the normal form."""
    assert value.isascii() or unicodedata.is_normalized("NFC", value)
    return value


def checked_Decimal(number: Decimal) -> Decimal:  # noqa: N802 - named by what it checks
    """One in its shortest form."""
    assert is_normal(number)
    return number


CHECKS = {
    each.__name__: each
    for each in (checked_words, checked_str, checked_Decimal, Day, Duration)
}
