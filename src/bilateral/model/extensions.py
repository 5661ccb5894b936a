"""What a document carries for others: JSON under an address, kept and not understood."""

from __future__ import annotations

__all__ = ["Extensions", "Json"]

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, final

from attrs import field, frozen

from bilateral.errors import InvalidValue, Place, shown
from bilateral.model._i_json import MOST_WHOLE
from bilateral.model.text import SPACE, SURROGATE

# An absolute IRI of RFC 3987, with what it forbids in any place left out.
IRI = rf"[a-z][a-z0-9+.-]*:[^\x00-\x20\x22<>\x5c^`{{|}}\x7f-\x9f{SPACE}]+"
IRI_IN_WORDS = "an absolute IRI such as https://example.org/file-number"

MAX_DEPTH = 32
"""In how many objects and arrays of its own a value in it may stand, so that any document
that holds it can be written."""
MAX_PARTS = 2**20
"""How many parts it may have, since lists in it may share their items."""


@final
@frozen(init=False, repr=False)
class Json:
    """One JSON value that is kept as it is: nothing is known of what it means.

    Two are equal if RFC 8785 writes them alike: the order of names makes no difference,
    ``1.0`` is ``1``, and ``true`` is not ``1``. Strings are not normalised, since one
    may be a signature or the name of a file. It has no sides that `swap` could turn.

    >>> Json({"b": 1.0, "a": [True]}) == Json({"a": [True], "b": 1}) != Json([1])
    True
    >>> Json({"b": 1.0, "a": [True]}).data
    {'a': [True], 'b': 1}

    Args:
        value: Plain data: dicts with names that are strings, lists, strings, numbers
            from -(2**53 - 1) to 2**53 - 1, booleans, ``None``; or a `Json`.

    Raises:
        InvalidValue: With everything in it that RFC 8785 cannot write so that every
            reader has the same: ``NaN``, greater numbers (write them as strings), lone
            surrogates, what is no plain data; or if it has more than 1,048,576 parts
            or is nested more than 32 deep: a value in it stands in more objects and
            arrays than that, one in another, the value itself being the first.

    Source:
        RFC 8785 (JSON Canonicalization Scheme) and RFC 7493 (I-JSON), 2.2.
    """

    _text: str = field()

    def __init__(self, value: object) -> None:
        if type(value) is Json:
            text = value._text  # noqa: SLF001 - of the same class
        else:
            if found := [*_faults(value, ())]:
                raise InvalidValue.of(found)
            text = _written(value)
        object.__setattr__(self, "_text", text)

    @property
    def data(self) -> Any:
        """The value as plain data: each time anew, so that changing it changes nothing."""
        return json.loads(self._text)

    def __str__(self) -> str:
        """As JSON text, in one line."""
        return self._text

    def __repr__(self) -> str:
        return f"Json({self.data!r})"

    def _repr_pretty_(self, printer: Any, _: bool) -> None:  # noqa: FBT001 - so called
        """The same, for Hypothesis and IPython, which would show the fields."""
        printer.text(repr(self))


@final
@frozen(init=False, repr=False)
class Extensions(Mapping[str, Json]):
    """What others add to a document: an immutable mapping, ordered by IRI.

    It is the one place for members that this library does not know. They are kept and
    written back; no rule and no analysis looks into them. Who owns an address gives the
    IRI, so that two systems never mean different things by one name.

    >>> added = Extensions({"https://example.org/file-number": "LA/2020/7"})
    >>> added["https://example.org/file-number"].data
    'LA/2020/7'

    Args:
        value: Plain data, or `Json`, by IRI.

    Raises:
        InvalidValue: With each key that is no absolute IRI in the normal form NFC, and
            all that `Json` refuses.
    """

    _items: tuple[tuple[str, Json], ...] = field()

    def __init__(self, value: Mapping[str, object] = {}, /) -> None:
        if not isinstance(value, Mapping):
            reason = f"expected values by IRI, got {shown(value)}"
            raise InvalidValue.at(reason=reason)
        if found := [*_all_faults(value)]:
            raise InvalidValue.of(found)
        items = ((iri, _kept(part)) for iri, part in value.items())
        object.__setattr__(self, "_items", tuple(sorted(items, key=_iri)))

    def __getitem__(self, iri: str) -> Json:
        for own, value in self._items:
            if own == iri:
                return value
        raise KeyError(iri)

    def __iter__(self) -> Iterator[str]:
        return map(_iri, self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Extensions({ {iri: value.data for iri, value in self.items()}!r})"

    def _repr_pretty_(self, printer: Any, _: bool) -> None:  # noqa: FBT001 - so called
        """The same, for Hypothesis and IPython, which would show the fields."""
        printer.text(repr(self))


def to_extensions(value: Mapping[str, object]) -> Extensions:
    """`Extensions` of what obviously means them."""
    return value if type(value) is Extensions else Extensions(value)


def _iri(item: tuple[str, Json]) -> str:
    return item[0]


def _iri_fault(iri: object) -> str | None:
    if type(iri) is not str or not re.fullmatch(IRI, iri) or SURROGATE.search(iri):
        return f"expected {IRI_IN_WORDS}, got {shown(iri)}"
    if not unicodedata.is_normalized("NFC", iri):
        return f"expected text in the normal form NFC, got {shown(iri)}"
    return None


def _kept(value: object) -> Json:
    """A value without faults, which is not looked through again."""
    if type(value) is Json:
        return value
    made = object.__new__(Json)
    object.__setattr__(made, "_text", _written(value))
    return made


def _all_faults(added: Mapping[str, object]) -> Iterator[tuple[Place, str]]:
    for iri, value in added.items():
        if reason := _iri_fault(iri):
            yield (iri if type(iri) is str else shown(iri),), reason
        elif type(value) is not Json:
            yield from _faults(value, (iri,))


def _faults(whole: object, outer: Place) -> Iterator[tuple[Place, str]]:
    """What RFC 8785 cannot write, in the order of the text."""
    waiting: list[tuple[Place, Any]] = [(outer, whole)]
    count = 0
    while waiting:
        place, value = waiting.pop()
        count += 1
        if len(place) - len(outer) > MAX_DEPTH:
            yield outer, f"expected parts nested at most {MAX_DEPTH} deep"
            return
        if count > MAX_PARTS:
            yield outer, f"expected at most {MAX_PARTS} parts"
            return
        inner: list[tuple[Place, Any]] = []
        if type(value) is dict:
            inner = [((*place, name), part) for name, part in value.items()]
            reasons = [fault for name in value if (fault := _name_fault(name))]
        elif type(value) is list:
            inner = [((*place, index), part) for index, part in enumerate(value)]
            reasons = []
        else:
            reasons = [fault] if (fault := _fault(value)) else []
        yield from ((place, reason) for reason in reasons)
        waiting += reversed(inner)


def _name_fault(name: object) -> str | None:
    if type(name) is not str:
        return f"expected names that are strings, got {shown(name)}"
    return _fault(name)


def _fault(value: Any) -> str | None:
    """What is wrong with a value that has no parts."""
    if type(value) is str:
        if not value.isascii() and SURROGATE.search(value):
            return f"a lone surrogate is no character: {shown(value)}"
    elif type(value) in (int, float):
        if not abs(value) <= MOST_WHOLE:  # so NaN is refused as well
            asked = f"a number from -{MOST_WHOLE} to {MOST_WHOLE} (write others as a string)"
            return f"expected {asked}, got {shown(value)}"
    elif value is not None and type(value) is not bool:
        return f"expected a JSON value, got {shown(value)}"
    return None


def _written(value: Any) -> str:
    return json.dumps(
        _plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def _plain(value: Any) -> Any:
    """The value with numbers in one form: whole ones without a fraction, and no -0."""
    if type(value) is dict:
        return {name: _plain(part) for name, part in value.items()}
    if type(value) is list:
        return [_plain(part) for part in value]
    return int(value) if type(value) is float and value.is_integer() else value
