"""The two-way JSON form of agreements, minutes and dossiers.

`loads` and `dumps` are for text, `load` and `dump` for open files, `from_data` and
`to_data` for plain data. Reading is strict: nothing is coerced and nothing is ignored;
what is wrong is in one `DocumentError`, all of it, each with its JSON Pointer. Two things
have several forms and are brought to one, as by a constructor: numbers (``10.50``) and
the letters of words (NFC). Writing is deterministic: equal values give equal bytes.
`read_lines` and `write_lines` are for archives of many documents, one a line.
"""

from __future__ import annotations

__all__ = [
    "SCHEMA_VERSION",
    "Document",
    "Line",
    "dump",
    "dumps",
    "from_data",
    "load",
    "loads",
    "make_converter",
    "patch",
    "read_lines",
    "to_data",
    "write_lines",
]

import functools
import json
from collections.abc import Iterable, Iterator
from typing import IO, Any, TypeAlias, get_args

from cattrs import BaseValidationError

from bilateral.documents import _lines
from bilateral.documents._converter import make_converter
from bilateral.documents._lines import Line, StrPath
from bilateral.documents._parsing import checked, parse
from bilateral.documents._patching import Patching
from bilateral.documents._problems import in_order, problems
from bilateral.documents._versions import SCHEMA_VERSION, body_of, with_version
from bilateral.errors import DocumentError, InvalidValue, Problem, shown
from bilateral.model import Agreement, Dossier, ReviewMinutes

Document: TypeAlias = Agreement | ReviewMinutes | Dossier
"""What a document holds; its `type` says which."""

_converter = functools.cache(make_converter)  # made at first use, and never changed


def loads(text: str | bytes) -> Document:
    """Read a document from JSON text, or from its bytes in UTF-8.

    Raises:
        DocumentError: With every problem that can be seen.
    """
    return _read(*parse(text))


def load(file: IO[str] | IO[bytes]) -> Document:
    """Read a document from an open file; open a text file with ``encoding="utf-8"``.

    Raises:
        DocumentError: With every problem that can be seen.
    """
    try:
        text = file.read()
    except UnicodeDecodeError as error:
        reason = f"expected {error.encoding}, got {error.object[error.start]:#04x}"
        raise DocumentError.at(reason=f"{reason} at {error.start}") from None
    return loads(text)


def from_data(data: object) -> Document:
    """Read a document from plain data: dicts, lists, strings, integers and ``None``.

    >>> from_data({"bilateral": 1, "type": "agreement", "key": "A"})
    Traceback (most recent call last):
        ...
    bilateral.errors.DocumentError: /title: missing
    /parties: missing
    /key: expected a key such as visits-2020 (a-z, 0-9, hyphens), got 'A'

    Raises:
        DocumentError: With every problem that can be seen.
    """
    return _read(data, {})


def _read(data: Any, doubled: dict[int, list[str]]) -> Document:
    try:
        return _structured(data, checked(data, doubled))
    except RecursionError:  # cattrs may have wrapped it; `problems` brings it out again
        raise DocumentError.at(reason="nested too deeply for this stack") from None


def _structured(data: Any, found: list[Problem]) -> Document:
    union: Any = Document
    try:
        document: Document = _converter().structure(body_of(data), union)
    except (BaseValidationError, InvalidValue, DocumentError) as error:
        found += problems(error)
        raise DocumentError(in_order(found, data)) from None
    if found:
        raise DocumentError(in_order(found, data))
    return document


def to_data(document: Document) -> dict[str, Any]:
    """Write a document as plain data, in the order of the fields.

    Raises:
        InvalidValue: If it is no document but a part of one.
    """
    if type(document) not in get_args(Document):
        words = " or ".join(cls.__name__ for cls in get_args(Document))
        raise InvalidValue.at(reason=f"expected {words}, got {shown(document)}")
    return with_version(_converter().unstructure(document, Document))


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
    return json.dumps(to_data(document), ensure_ascii=False, indent=2) + "\n"


def dump(document: Document, file: IO[str]) -> None:
    """Write a document to an open text file; open it with ``encoding="utf-8"``."""
    file.write(dumps(document))


def read_lines(
    path: StrPath, start: int = 0, stop: int | None = None
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

    Raises:
        InvalidValue: If `start` is negative, or a range of a gzip file is asked for.
        DocumentError: If a gzip file is none, is damaged or cut off: once each line that
            was whole has been given. A cut at the end of a line cannot be seen in a
            plain file.
        OSError: If the file cannot be opened or read, as `open` raises it.

    Source:
        JSON Lines, https://jsonlines.org; RFC 1952 (gzip), section 2.2 (members).
    """
    return _lines.read(path, start, stop, loads)


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
