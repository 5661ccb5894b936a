"""The short way from text to a document, and from plain data to text.

It is taken wherever it is sure; else the long way reads again, which tells what is wrong
with the text, or that nothing is. Both take exactly the same texts and give equal
values: `tests/laws/test_fast.py`.
"""

from __future__ import annotations

import contextlib
import functools
import json
import re
from typing import Any, TypeAlias

from bilateral.documents._gathering import Refused
from bilateral.documents._hints import TAG
from bilateral.documents._parsing import MAX_DEPTH, USUAL, Limits
from bilateral.documents._readers import Readers
from bilateral.documents._rendering import rendered
from bilateral.documents._versions import body_of
from bilateral.model import Agreement, Dossier, ReviewMinutes

orjson: Any = None
with contextlib.suppress(ImportError):  # an extra
    import orjson as installed

    orjson = installed

_TYPES: dict[str, Any] = {cls.tag: cls for cls in (Agreement, ReviewMinutes, Dossier)}
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_MAX_DIGITS = 18

Plain: TypeAlias = Any
"""What a parser of JSON gives."""


def plain(text: str | bytes, limits: Limits = USUAL) -> Plain | None:
    """What a text holds, if no name comes twice in an object; ``None`` if not sure.

    There are no lone surrogates, no numbers that are not finite, no long integers, and
    no more parts than may be. How deep it is nested is not looked at: types allow less
    than the usual bound.
    """
    try:
        return _parsed(text, limits)
    except Exception:  # noqa: BLE001 - whatever it is, the long way tells it
        return None


def read(data: Plain) -> Agreement | ReviewMinutes | Dossier | None:
    """The document in what `plain` gave, or ``None`` if it is not sure that it is one."""
    try:
        body = body_of(data)
        found: Agreement | ReviewMinutes | Dossier
        found = _readers().read(_TYPES[body[TAG]], body, tagged=True)
    except Exception:  # noqa: BLE001 - the same
        return None
    return found


def text_of(data: dict[str, Any]) -> str:
    """The text of plain data: the same, with the extra or without."""
    if orjson is None:
        return rendered(data) + "\n"
    option = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    raw: bytes = orjson.dumps(data, option=option)
    if b'"extensions": {' in raw:  # in which numbers may be that it writes otherwise
        return rendered(data) + "\n"
    return raw.decode()


@functools.cache
def _readers() -> Readers:
    return Readers(lambda _: None, parsed=True)


def _parsed(text: str | bytes, limits: Limits) -> Plain:
    if type(text) not in (str, bytes) or len(text) > limits.size:
        raise Refused
    if limits.depth < MAX_DEPTH:
        raise Refused
    raw = text.encode() if isinstance(text, str) else text  # not with lone surrogates
    if not _has_few_parts(raw, limits.parts):
        raise Refused
    if orjson is not None and _is_written_so(data := orjson.loads(raw), raw):
        return data
    whole = raw.decode()
    if "\\" in whole and _SURROGATE.search(whole):
        raise Refused
    return _DECODER.decode(whole)


def _has_few_parts(raw: bytes, most: int) -> bool:
    """Whether it has no more parts than may be.

    Each takes two characters, with the comma or bracket beside it; each but the first
    one follows a comma, or the bracket of what holds it.
    """
    marks = (b",", b"[", b"{")
    return len(raw) <= 2 * most or sum(map(raw.count, marks)) < most


def _is_written_so(data: Plain, raw: bytes) -> bool:
    """Whether these bytes are what is written of the data, in a usual layout.

    Then the parser has lost nothing: what comes twice would be written once, a number
    that it rounded otherwise. So any other parser makes the same of the bytes.
    """
    readable = orjson.OPT_INDENT_2 if raw[:2] == b"{\n" else 0
    written: bytes = orjson.dumps(data, option=readable)
    return written == raw.strip()


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refused
    return found


def _short(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise Refused
    return int(digits)


def _not_finite(_: str) -> float:
    raise Refused


_DECODER = json.JSONDecoder(
    object_pairs_hook=_once, parse_int=_short, parse_constant=_not_finite
)
