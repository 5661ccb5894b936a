"""The two-way JSON form of agreements, minutes and dossiers.

`loads` and `dumps` are for text, `load` and `dump` for open files, `from_data` and
`to_data` for plain data. Reading is strict: nothing is coerced and nothing is ignored;
what is wrong is in one `DocumentError`, all of it, each with its JSON Pointer. Two things
have several forms and are brought to one, as by a constructor: numbers (``10.50``) and
the letters of words (NFC). Writing is deterministic: equal values give equal bytes.
"""

from __future__ import annotations

__all__ = [
    "SCHEMA_VERSION",
    "Document",
    "dump",
    "dumps",
    "from_data",
    "load",
    "loads",
    "make_converter",
    "patch",
    "to_data",
]

import functools
import json
from typing import IO, Any, TypeAlias, get_args

from cattrs import BaseValidationError

from bilateral.documents._converter import make_converter
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
