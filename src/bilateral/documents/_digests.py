"""One digest for one text, and one for each of its parts, whichever side is named first."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

from bilateral.documents._canonical import canonical_json
from bilateral.documents._parsing import checked, parse
from bilateral.documents._problems import told
from bilateral.errors import DocumentError, Place
from bilateral.model import Agreement, Dossier, Instrument, Pair, ReviewMinutes, swap
from bilateral.model._alignment import is_record, key_of
from bilateral.model._shape import members

D = TypeVar("D", bound=Agreement | ReviewMinutes | Dossier)
_Data: TypeAlias = dict[str, Any]


def digest_of(version: int, canonical: bytes) -> str:
    """The digest of a canonical form: of which schema, how it is made, and the hash."""
    return f"bilateral-{version}-sha256:{hashlib.sha256(canonical).hexdigest()}"


def canonical_text(text: str | bytes) -> tuple[Any, bytes]:
    """The data of JSON text, and its canonical form.

    Raises:
        DocumentError: With all that `loads` would mind before it looks at the meaning,
            and all that has no canonical form.
    """
    data, doubled = parse(text)
    found = checked(data, doubled)
    try:
        canonical = canonical_json(data)
    except DocumentError as error:
        raise told(*found, error, data) from None
    if found[0]:
        raise told(*found, None, data)
    return data, canonical


def in_neutral_order(whole: D, to_data: Callable[[D], _Data]) -> D:
    """The whole or its mirror image: the same one of the two for both.

    What decides are the keys of the institutions alone, which no rewording touches.
    """
    ours, theirs = (sorted({i.key for i in p.institutions}) for p in whole.parties)
    if ours != theirs:
        return whole if ours < theirs else swap(whole)
    # A file between two sides of one institution: no instrument has such sides.
    return min(whole, swap(whole), key=lambda each: canonical_json(to_data(each)))


def parts_of(whole: Any, data: _Data, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """The data of a whole and of its parts: members, and in them what has a key.

    An instrument within a dossier is a whole of its own.
    """
    yield place, data
    for name, part, own in _stated(whole, data):
        yield (*place, name), own
        for key, inner, of_inner in _keyed(part, own):
            there = (*place, name, key)
            if isinstance(inner, Instrument):
                yield from parts_of(inner, of_inner, there)
            else:
                yield there, of_inner


def _keyed(value: Any, data: Any) -> Iterator[tuple[str, Any, Any]]:
    """What has a key, here or below what has none."""
    if (key := key_of(value)) is not None:
        yield key, value, data
    elif type(value) is tuple:
        for part, own in zip(value, data, strict=True):
            yield from _keyed(part, own)
    elif type(value) is Pair:
        for side, part in value.items():
            yield from _keyed(part, data[side])
    elif is_record(value):
        for _, part, own in _stated(value, data):
            yield from _keyed(part, own)


def _stated(record: Any, data: _Data) -> Iterator[tuple[str, Any, Any]]:
    """The members that stand in the data: the name, the value, and its data."""
    for member in members(type(record)):
        if (name := member.name) in data:
            yield name, getattr(record, name), data[name]
