"""From text to plain data, and what makes plain data no JSON."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, final

from bilateral.errors import DocumentError, Problem, pointer, shown

MAX_DEPTH = 100
"""How deep a document may be nested; real ones stay below twenty."""
MAX_SIZE = 16 * 2**20
"""How many characters or bytes a document may have; real ones stay below a hundredth."""
MAX_NODES = 2**20
"""How many parts plain data may have, since lists in it may share their items."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_MAX_DIGITS = 30


@final
class _LongNumber:
    """An integer that no field can hold: its digits are not even converted."""

    def __init__(self, digits: str) -> None:
        self._digits = digits

    def __repr__(self) -> str:
        return f"a number of {len(self._digits)} digits"


def parse(text: str | bytes) -> tuple[Any, dict[int, list[str]]]:
    """Plain data, and the names that come twice in an object, by its identity.

    Raises:
        DocumentError: If the text is no JSON, the bytes are no UTF-8, or it is too long.
    """
    if not isinstance(text, str | bytes):
        raise DocumentError.at(reason=f"expected text or bytes, got {shown(text)}")
    if len(text) > MAX_SIZE:
        reason = f"expected at most {MAX_SIZE} characters or bytes, got {len(text)}"
        raise DocumentError.at(reason=reason)
    doubled: dict[int, list[str]] = {}

    def to_dict(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            times = Counter(name for name, _ in pairs)
            doubled[id(found)] = [name for name in found if times[name] > 1]
            kept.append(found)
        return found

    kept: list[Any] = []  # an identity stays theirs while they are alive
    try:
        decoded = text.decode() if isinstance(text, bytes) else text
        data = json.loads(decoded, object_pairs_hook=to_dict, parse_int=_to_int)
    except UnicodeDecodeError as error:
        reason = (
            f"expected UTF-8, got {error.object[error.start]:#04x} at {error.start}"
        )
        raise DocumentError.at(reason=reason) from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise DocumentError.at(reason=f"no JSON: {error.msg} at {where}") from None
    except RecursionError:
        raise _too_deep() from None
    return data, doubled


def _to_int(digits: str) -> int | _LongNumber:
    return int(digits) if len(digits) <= _MAX_DIGITS else _LongNumber(digits)


def checked(data: Any, doubled: dict[int, list[str]]) -> list[Problem]:
    """What is wrong with plain data before anything is known of its meaning.

    Raises:
        DocumentError: If it is nested too deeply to be read at all, has too many parts,
            or has names that are no strings.
    """
    found: list[Problem] = []
    for count, (place, value) in enumerate(nodes(data), start=1):
        if len(place) > MAX_DEPTH:
            raise _too_deep()
        if count > MAX_NODES:
            raise DocumentError.at(reason=f"more than {MAX_NODES} parts")
        if type(value) is dict:
            if odd := [name for name in value if type(name) is not str]:
                reason = f"expected names that are strings, got {shown(odd[0])}"
                raise DocumentError.at(*place, reason=reason)
            names = doubled.get(id(value), ())
            found += [Problem(pointer((*place, n)), "comes twice") for n in names]
            texts = [n for n in value if not _is_text(n)]
            found += [_no_text(place, name) for name in texts]
        elif type(value) is str and not _is_text(value):
            found.append(_no_text(place, value))
    return found


def nodes(data: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every node with its place, in the order of the document; no recursion."""
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), data)]
    while waiting:
        place, value = waiting.pop()
        yield place, value
        if type(value) is dict:
            inner = [((*place, name), part) for name, part in value.items()]
        elif type(value) is list:
            inner = [((*place, index), part) for index, part in enumerate(value)]
        else:
            continue
        waiting += reversed(inner)


def _is_text(text: str) -> bool:
    return text.isascii() or not _SURROGATE.search(text)


def _no_text(place: tuple[str | int, ...], text: str) -> Problem:
    return Problem(pointer(place), f"a lone surrogate is no character: {shown(text)}")


def _too_deep() -> DocumentError:
    return DocumentError.at(reason=f"nested more than {MAX_DEPTH} deep")
