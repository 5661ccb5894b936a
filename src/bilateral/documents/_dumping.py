"""Writing documents: as plain data, and as readable text."""

from __future__ import annotations

from typing import Any, Protocol

from bilateral.documents import _fast
from bilateral.documents._document import Document, check_type, converter
from bilateral.documents._versions import with_version
from bilateral.errors import InvalidValue, shown


def to_data(document: Document) -> dict[str, Any]:
    """Write a document as plain data, in the order of the fields.

    Raises:
        InvalidValue: If it is no document but a part of one.
    """
    check_type(document)
    return with_version(converter().unstructure(document, Document))


def dumps(document: Document) -> str:
    """Write a document as readable JSON text that ends with a newline.

    Words stand as they are and are not escaped; what is not stated is left out.
    """
    return _fast.text_of(to_data(document))


class Writable(Protocol):
    """A file that is open for text or for bytes."""

    def write(self, text: Any, /) -> object:
        """Add this to it."""
        ...


def dump(document: Document, file: Writable) -> None:
    """Write a document to an open file; open a text file with ``encoding="utf-8"``.

    What is open for bytes gets those of the same text, in UTF-8.

    Raises:
        InvalidValue: If it is no document but a part of one, or no open file.
    """
    if not hasattr(file, "write"):
        reason = f"expected an open file, got {shown(file)}"
        raise InvalidValue.at("file", reason=reason)
    text = dumps(document)
    try:
        file.write(text)
    except TypeError:  # not every file says beforehand what it takes
        file.write(text.encode())
