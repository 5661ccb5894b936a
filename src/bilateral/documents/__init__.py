"""The two-way JSON form of agreements, minutes and dossiers.

`loads` and `dumps` are for text, `load` and `dump` for open files, `from_data` and
`to_data` for plain data. Reading is strict: nothing is coerced and nothing is ignored;
what is wrong is in one `DocumentError`, all of it, each with its JSON Pointer. Two things
have several forms and are brought to one, as by a constructor: numbers (``10.50``) and
the letters of words (NFC). Members that are not known are refused, but for those in
`extensions`, which are kept. Writing is deterministic: equal values give equal bytes.
`read_lines` and `write_lines` are for archives of many documents, one a line.
"""

from __future__ import annotations

__all__ = [
    "SCHEMA_VERSION",
    "Approval",
    "ApprovalStatus",
    "Approvals",
    "Document",
    "Limits",
    "Line",
    "TextApproval",
    "approvals",
    "canonical",
    "digest",
    "digests",
    "dump",
    "dumps",
    "from_data",
    "in_neutral_order",
    "json_schema",
    "load",
    "loads",
    "make_converter",
    "patch",
    "read_lines",
    "to_data",
    "version_of",
    "write_lines",
]

import functools
import json
import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import IO, Any, TypeAlias, TypeVar, get_args

from cattrs import BaseValidationError

from bilateral.documents import _approvals, _digests, _fast, _lines
from bilateral.documents._approvals import (
    Approval,
    Approvals,
    ApprovalStatus,
    TextApproval,
)
from bilateral.documents._canonical import canonical_json
from bilateral.documents._converter import make_converter
from bilateral.documents._lines import Line, StrPath
from bilateral.documents._parsing import (
    USUAL,
    Limits,
    checked,
    is_deeper,
    parse,
    too_long,
)
from bilateral.documents._patching import Patching
from bilateral.documents._problems import told
from bilateral.documents._versions import (
    SCHEMA_VERSION,
    STEPS,
    VERSION,
    Step,
    body_of,
    version_in,
    with_version,
)
from bilateral.errors import DocumentError, InvalidValue, Problem, pointer, shown
from bilateral.model import Agreement, Day, Dossier, ReviewMinutes

Document: TypeAlias = Agreement | ReviewMinutes | Dossier
"""What a document holds; its `type` says which."""

D = TypeVar("D", bound=Document)

_converter = functools.cache(make_converter)  # made at first use, and never changed


def loads(text: str | bytes, *, limits: Limits = USUAL) -> Document:
    """Read a document from JSON text, or from its bytes in UTF-8.

    Documents of all schema versions are read. One of an older version is brought to the
    newest first, and the places of problems are those that it has then.

    Args:
        text: The text, or its bytes.
        limits: How large it may be.

    Raises:
        DocumentError: With every problem that can be seen.
    """
    data = _fast.plain(text, limits)
    if data is None:
        return _read(*parse(text, limits), limits)
    document = _fast.read(data)
    return _read(data, None, limits) if document is None else document


def load(file: IO[str] | IO[bytes], *, limits: Limits = USUAL) -> Document:
    """Read a document from an open file; open a text file with ``encoding="utf-8"``.

    Of a file that is too long, no more is read than shows it.

    Args:
        file: The file, at the beginning of the document.
        limits: How large the document may be.

    Raises:
        DocumentError: With every problem that can be seen.
    """
    try:
        text = file.read(limits.size + 1)
    except UnicodeDecodeError as error:
        reason = f"expected {error.encoding}, got {error.object[error.start]:#04x}"
        raise DocumentError.at(reason=f"{reason} at {error.start}") from None
    if len(text) > limits.size:
        raise too_long(limits, got="more")
    return loads(text, limits=limits)


def from_data(data: object, *, limits: Limits = USUAL) -> Document:
    """Read a document from plain data: dicts, lists, strings, integers and ``None``.

    In `extensions` there may also be other numbers, and booleans.

    >>> from_data({"bilateral": 1, "type": "agreement", "key": "A"})
    Traceback (most recent call last):
        ...
    bilateral.errors.DocumentError: /title: missing
    /parties: missing
    /key: expected a key such as visits-2020 (a-z, 0-9, hyphens), got 'A'

    Args:
        data: What a parser of JSON gives.
        limits: How large it may be; its size is not asked for.

    Raises:
        DocumentError: With every problem that can be seen.
    """
    return _read(data, {}, limits)


def version_of(document: object, *, limits: Limits = USUAL) -> int:
    """In which schema version a document is written, also if it is too new to be read.

    Nothing else is looked at: whether the rest can be read, `loads` says.

    >>> version_of('{"bilateral": 3, "type": "treaty"}'), SCHEMA_VERSION
    (3, 1)

    Args:
        document: JSON text, its bytes, or plain data.
        limits: How large a text may be.

    Raises:
        DocumentError: If it is no JSON or too large, or states no version or two.
    """
    data, doubled = document, dict[int, list[str]]()
    if isinstance(document, str | bytes):
        data, doubled = parse(document, limits)
    if VERSION in doubled.get(id(data), ()):
        raise DocumentError.at(VERSION, reason="comes twice")
    return version_in(data)


def _read(
    data: Any,
    doubled: dict[int, list[str]] | None,
    limits: Limits,
    steps: Sequence[Step] = STEPS,
) -> Document:
    """Read and tell what is wrong; `doubled` is ``None`` for what `_fast` has parsed."""
    known_to_be_plain = doubled is None and not is_deeper(data, limits.depth)
    try:
        found = ([], 0) if known_to_be_plain else checked(data, doubled or {}, limits)
        return _structured(data, found, steps)
    except RecursionError:  # cattrs may have wrapped it; `problems` brings it out again
        raise DocumentError.at(reason="nested too deeply for this stack") from None


def _structured(
    data: Any, found: tuple[list[Problem], int], steps: Sequence[Step]
) -> Document:
    union: Any = Document
    try:
        document: Document = _converter().structure(body_of(data, steps), union)
    except (BaseValidationError, InvalidValue, DocumentError) as error:
        raise told(*found, error, data) from None
    if found[0]:
        raise told(*found, None, data)
    return document


def to_data(document: Document) -> dict[str, Any]:
    """Write a document as plain data, in the order of the fields.

    Raises:
        InvalidValue: If it is no document but a part of one.
    """
    _check_type(document)
    return with_version(_converter().unstructure(document, Document))


def _check_type(document: object) -> None:
    if type(document) not in get_args(Document):
        words = " or ".join(cls.__name__ for cls in get_args(Document))
        raise InvalidValue.at(reason=f"expected {words}, got {shown(document)}")


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
    patching = Patching()
    patching.part(old, new, to_data(old), to_data(new), ())
    return patching.operations


def dumps(document: Document) -> str:
    """Write a document as readable JSON text that ends with a newline.

    Words stand as they are and are not escaped; what is not stated is left out.
    """
    return _fast.text_of(to_data(document))


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of documents, for programs in other languages.

    It is for `SCHEMA_VERSION`, which its ``$id`` names, and a new copy each time. What
    it refuses, reading refuses; reading also refuses what JSON Schema cannot say, such
    as a reference that leads nowhere. This library does not use it.

    >>> json_schema()["$id"]
    'urn:bilateral:schema:1'
    """
    text = pkgutil.get_data(__name__, f"schema-{SCHEMA_VERSION}.json")
    schema: dict[str, Any] = json.loads(text or b"")
    return schema


def dump(document: Document, file: IO[str]) -> None:
    """Write a document to an open text file; open it with ``encoding="utf-8"``."""
    file.write(dumps(document))


def read_lines(
    path: StrPath,
    start: int = 0,
    stop: int | None = None,
    *,
    limits: Limits = USUAL,
) -> Iterator[Line]:
    """Read an archive of one document a line (JSON Lines), plain or, as ``.gz``, gzip.

    It is a stream: one line is held at a time. A line that cannot be read is given with
    what is wrong with it, as `loads` tells it, and does not stop the rest. Blank lines
    are passed over.

    To share the work, read ranges of bytes of a plain file: a line belongs to the range
    in which it begins, so that ranges that follow one another give each line once,
    wherever they are cut. Their lines have no number but their `Line.offset`.

    Args:
        path: The file, opened when the first line is asked for. In a gzip file there may
            be several members, one after the other.
        start: Only lines that begin at this byte of the file or later.
        stop: Only lines that begin before this byte; ``None``: up to the end.
        limits: How large the document of a line may be.

    Raises:
        InvalidValue: If `start` is negative, or a range of a gzip file is asked for.
        DocumentError: If a gzip file is none, is damaged or cut off: once each line that
            was whole has been given. A cut at the end of a line cannot be seen in a
            plain file.
        OSError: If the file cannot be opened or read, as `open` raises it.

    Source:
        JSON Lines, https://jsonlines.org; RFC 1952 (gzip), section 2.2 (members).
    """
    reading = functools.partial(loads, limits=limits)
    return _lines.read(path, start, stop, reading, limits.size)


def write_lines(path: StrPath, documents: Iterable[Document]) -> None:
    """Write an archive of one document a line (JSON Lines); as ``.gz``, with gzip.

    It is a stream, and equal documents give equal bytes; of gzip, with one version of
    zlib. The file appears once it is whole, in the place of one that was there: an error
    leaves what was.

    >>> import pathlib, tempfile
    >>> from bilateral import Agreement, Institution, Pair, Party
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> mou = Agreement(key="mou", title="Memorandum", parties=sides)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     archive = pathlib.Path(folder, "archive.jsonl")
    ...     write_lines(archive, [mou])
    ...     with archive.open("a") as file:
    ...         _ = file.write('{"bilateral": 1, "type": "memo"}')
    ...     for line in read_lines(archive):
    ...         if line.document is None:
    ...             print(line.number, *line.problems)
    ...         else:
    ...             print(line.number, line.document.key)
    1 mou
    2 /type: expected 'agreement' or 'review-minutes' or 'dossier', got 'memo'

    Raises:
        InvalidValue: If one is no document but a part of one; its position is the place.
        OSError: If the file cannot be written, as `open` raises it.
    """
    _lines.write(path, _lines_of(documents))


def _lines_of(documents: Iterable[Document]) -> Iterator[bytes]:
    for position, document in enumerate(documents):
        try:
            data = to_data(document)
        except InvalidValue as error:
            raise error.within(position) from error.__cause__
        compact = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        yield f"{compact}\n".encode()


def canonical(document: Document | str | bytes) -> bytes:
    """The bytes that every system writes for the same JSON (RFC 8785, UTF-8).

    No space, names in order, numbers in one form: what is left is what the document
    says. `loads` reads them as it reads what `dumps` writes.

    Args:
        document: A document, or the JSON text of one, of whatever schema version: it is
            neither read nor migrated.

    Raises:
        InvalidValue: If it is no document but a part of one.
        DocumentError: If the text is no JSON that `loads` would look into, or has
            numbers that are not finite or beyond 2**53 - 1.
    """
    if isinstance(document, str | bytes):
        return _digests.canonical_text(document)[1]
    return canonical_json(to_data(document))


def in_neutral_order(document: D) -> D:
    """The document or, if its sides stand the other way round, `swap` of it.

    It is the same one for both, whichever side is named first: that of which the keys of
    the institutions are the lesser. It is what `digest` looks at, so that whoever signs
    its canonical bytes signs what the digest names.

    Raises:
        InvalidValue: If it is no document but a part of one.
    """
    _check_type(document)
    return _digests.in_neutral_order(document, to_data)


def digest(document: Document | str | bytes) -> str:
    """What two systems compare to know that they hold the same: ``bilateral-1-sha256:…``.

    Of a document: the SHA-256 of the canonical bytes of `in_neutral_order`, so that
    each side can compute it alone. Its key, its source and its institutions' keys count
    as its words do. Of text: the SHA-256 of its own canonical bytes, of whatever schema
    version and with the sides in whatever order; this is what `Approved` binds to.

    >>> from bilateral import Agreement, Institution, Pair, Party, swap
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
        data, found = _digests.canonical_text(document)
        return _digests.digest_of(version_in(data), found)
    found = canonical(in_neutral_order(document))
    return _digests.digest_of(SCHEMA_VERSION, found)


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
        pointer(place): _digests.digest_of(SCHEMA_VERSION, canonical_json(data))
        for place, data in _digests.parts_of(whole, to_data(whole))
    }


def approvals(
    dossier: Dossier,
    *,
    on: str | date | Day | None = None,
    archive: Iterable[str | bytes] = (),
) -> Approvals:
    """Which approvals of a file are current, which are stale, and who has not approved.

    An approval (`Approved`) binds to a document. It is current if that document says
    what the present text of an instrument says, whichever side either names first, and
    however the JSON is laid out. The present text is the one that the instrument has in
    the file or, once it was amended, the text that was consolidated last. An amendment
    without such a text makes all that came before stale; what only supplements a text
    leaves it as it is.

    The texts of the file are known as this version of the schema writes them. For an
    approval of an older document, hand in what was approved: it is read as `loads` reads
    it and compared as a value, so that a new schema version makes no approval stale.

    >>> from bilateral import Actor, Agreement, Approved, Institution, Pair, Party, swap
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> mou = Agreement(key="mou", title="Memorandum", parties=sides)
    >>> signed = dumps(swap(mou))  # as the other side has it
    >>> yes = Approved(key="yes", by=Actor.FIRST, day="2024-05-02", digest=digest(signed))
    >>> file = Dossier(key="file", parties=sides, instruments=(mou,), events=(yes,))
    >>> found = approvals(file)
    >>> found.events[0].of, str(found.events[0].status)
    ('mou', 'current')
    >>> [str(answer) for answer in found.texts[0].approved]
    ['stated', 'unknown']

    Args:
        dossier: The file.
        on: The day whose text is the present one, and by which a side has approved it;
            ``None``: after all that the events tell of. Without a day nobody can be said
            not to have approved.
        archive: The JSON text of documents that may have been approved, of any schema
            version.

    Raises:
        InvalidValue: If `on` is no one day.
        DocumentError: If a document of the archive cannot be read; its position is the
            first step of the place.
    """
    return _approvals.judged(dossier, on, archive, to_data, loads)
