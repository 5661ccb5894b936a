"""Reading documents: the one door, which brings each to the newest version."""

from __future__ import annotations

from typing import Any, Protocol

from bilateral.documents import _fast
from bilateral.documents._document import Document
from bilateral.documents._parsing import (
    USUAL,
    Limits,
    parse,
    too_long,
)
from bilateral.documents._versions import VERSION, version_in
from bilateral.errors import DocumentError, shown


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
        return _explained(*parse(text, limits), limits)
    document = _fast.read(data)
    return _explained(data, None, limits) if document is None else document


class Readable(Protocol):
    """A file that is open for text or for bytes."""

    def read(self, size: int, /) -> str | bytes:
        """What comes next, at most so many characters or bytes."""
        ...


def load(file: Readable, *, limits: Limits = USUAL) -> Document:
    """Read a document from an open file; open a text file with ``encoding="utf-8"``.

    Of a file that is too long, no more is read than shows it.

    Args:
        file: The file, at the beginning of the document.
        limits: How large the document may be.

    Raises:
        DocumentError: With every problem that can be seen.
    """
    if not hasattr(file, "read"):
        reason = f"expected an open file, got {shown(file)}"
        raise DocumentError.at(reason=reason)
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
    return _explained(data, {}, limits)


def version_of(document: object, *, limits: Limits = USUAL) -> int:
    """In which schema version a document is written, also if it is too new to be read.

    Nothing else is looked at: whether the rest can be read, `loads` says.

    >>> version_of('{"bilateral": 3, "type": "treaty"}')
    3

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


def _explained(
    data: Any, doubled: dict[int, list[str]] | None, limits: Limits
) -> Document:
    from bilateral.documents._explaining import read_plain

    return read_plain(data, doubled, limits)
