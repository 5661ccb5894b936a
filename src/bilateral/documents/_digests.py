"""One digest for one text, and one for each of its parts, whichever side is named first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from bilateral.documents._canonical import canonical_json
from bilateral.documents._document import D, Document, check_type
from bilateral.documents._dumping import to_data
from bilateral.documents._parsing import USUAL, Limits, checked, parse
from bilateral.documents._problems import told
from bilateral.documents._versions import SCHEMA_VERSION, version_in
from bilateral.errors import DocumentError, Place, pointer
from bilateral.model import Instrument, Pair, swap
from bilateral.model._alignment import is_record, key_of
from bilateral.model._shape import members

_Data: TypeAlias = dict[str, Any]


def canonical(document: Document | str | bytes, *, limits: Limits = USUAL) -> bytes:
    """The bytes that every system writes for the same JSON (RFC 8785, UTF-8).

    No space, names in order, numbers in one form: what is left is what the document
    says. `loads` reads them as it reads what `dumps` writes.

    Args:
        document: A document, or the JSON text of one, of whatever schema version: it is
            neither read nor migrated.
        limits: How large a text may be.

    Raises:
        InvalidValue: If it is no document but a part of one.
        DocumentError: If the text is no JSON that `loads` would look into, or has
            numbers that are not finite or beyond 2**53 - 1.
    """
    if isinstance(document, str | bytes):
        return canonical_text(document, limits)[1]
    return canonical_json(to_data(document))


def in_neutral_order(document: D) -> D:
    """The document or, if its sides stand the other way round, `swap` of it.

    It is the same one for both, whichever side is named first: that of which the keys of
    the institutions are the lesser. It is what `digest` looks at, so that whoever signs
    its canonical bytes signs what the digest names.

    Raises:
        InvalidValue: If it is no document but a part of one.
    """
    check_type(document)
    ours, theirs = (sorted({i.key for i in p.institutions}) for p in document.parties)
    if ours != theirs:
        return document if ours < theirs else swap(document)
    # A file between two sides of one institution: no instrument has such sides.
    return min(document, swap(document), key=canonical)


def digest(document: Document | str | bytes, *, limits: Limits = USUAL) -> str:
    """What two systems compare to know that they hold the same: ``bilateral-1-sha256:…``.

    Of a document: the SHA-256 of the canonical bytes of `in_neutral_order`, so that
    each side can compute it alone. Its key, its source and its institutions' keys count
    as its words do. Of text: the SHA-256 of its own canonical bytes, of whatever schema
    version and with the sides in whatever order; this is what `Approved` binds to.

    >>> from bilateral import Agreement, Institution, Pair, Party, swap
    >>> from bilateral.documents import dumps
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> mou = Agreement(key="mou", title="Memorandum", parties=sides)
    >>> digest(mou)[:24], digest(mou) == digest(swap(mou))
    ('bilateral-1-sha256:0fef3', True)
    >>> digest(dumps(mou)) == digest(dumps(swap(mou)))
    False
    >>> digest(canonical(in_neutral_order(mou))) == digest(mou)
    True

    Args:
        document: A document, or the JSON text of one, of whatever schema version: it is
            neither read nor migrated.
        limits: How large a text may be.

    Returns:
        The name of the library, the schema version, the algorithm, and 64 hexadecimal
        digits. Digests of different versions cannot be compared.

    Raises:
        InvalidValue: If it is no document but a part of one.
        DocumentError: As from `canonical`, or if the text states no schema version.

    Source:
        RFC 8785; FIPS 180-4 (SHA-256).
    """
    if isinstance(document, str | bytes):
        data, found = canonical_text(document, limits)
        return digest_of(version_in(data), found)
    found = canonical(in_neutral_order(document))
    return digest_of(SCHEMA_VERSION, found)


def digests(document: Document) -> dict[str, str]:
    """The digest of the document and of each of its parts, to find the one that differs.

    Parts are its members and, in these, whatever has a key: they are named by this key
    and not by their position, so that a new part in the middle leaves the others as they
    are. An instrument in a dossier has its own parts in turn. What has no key counts
    with the member that holds it.

    All are made with the sides in the one order that `digest` chooses for the whole. A
    part on its own would have none: what one side promises and what the other does
    would look alike.

    A digest hides nothing from whoever can guess the part: a short one, or one of which
    only a number is unknown, is found by trying.

    >>> from bilateral import Agreement, CooperationArea, Institution, Pair, Party, replace
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> news = CooperationArea(key="news", name="News")
    >>> mou = Agreement(key="mou", title="Memorandum", parties=sides, areas=(news,))
    >>> ours, theirs = digests(mou), digests(replace(mou, {"/areas/0/name": "Press"}))
    >>> [place for place in ours if ours[place] != theirs[place]]
    ['', '/areas', '/areas/news']
    >>> ours[""] == digest(mou)
    True

    Returns:
        By place, in the order of the document; `""` is the whole.

    Raises:
        InvalidValue: If it is no document but a part of one.
    """
    whole = in_neutral_order(document)
    return {
        pointer(place): digest_of(SCHEMA_VERSION, canonical_json(data))
        for place, data in parts_of(whole, to_data(whole))
    }


def digest_of(version: int, canonical: bytes) -> str:
    """The digest of a canonical form: of which schema, how it is made, and the hash."""
    import hashlib

    return f"bilateral-{version}-sha256:{hashlib.sha256(canonical).hexdigest()}"


def canonical_text(text: str | bytes, limits: Limits) -> tuple[Any, bytes]:
    """The data of JSON text, and its canonical form.

    Raises:
        DocumentError: With all that `loads` would mind before it looks at the meaning,
            and all that has no canonical form.
    """
    data, doubled = parse(text, limits)
    found = checked(data, doubled, limits)
    try:
        canonical = canonical_json(data)
    except DocumentError as error:
        raise told(*found, (error,), data) from None
    if found[0]:
        raise told(*found, (), data)
    return data, canonical


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
