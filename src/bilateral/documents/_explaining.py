"""The long way of reading: by cattrs, which tells what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cattrs import BaseValidationError

from bilateral.documents._document import Document, converter
from bilateral.documents._parsing import Limits, checked, is_deeper
from bilateral.documents._problems import told
from bilateral.documents._refusals import refusals
from bilateral.documents._versions import STEPS, Step, body_of
from bilateral.errors import DocumentError, InvalidValue, Problem


def read_plain(
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
        document: Document = converter().structure(body_of(data, steps), union)
    except (BaseValidationError, InvalidValue, DocumentError) as error:
        raise told(*found, refusals(error), data) from None
    if found[0]:
        raise told(*found, (), data)
    return document
