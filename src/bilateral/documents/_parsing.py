"""From text to plain data, and what makes plain data no JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Any, final

from attrs import frozen

from bilateral.errors import DocumentError, Place, Problem, first_of, shown
from bilateral.model._shape import Within
from bilateral.model._value import Value, guarded
from bilateral.model.text import SURROGATE

MAX_DEPTH = 100
"""How deep a document may be nested; real ones stay below twenty."""
MAX_SIZE = 16 * 2**20
"""How many characters or bytes a document may have; real ones stay below a hundredth."""
MAX_NODES = 2**20
"""How many parts plain data may have, since lists in it may share their items."""


@final
@frozen(kw_only=True, field_transformer=guarded)
class Limits(Value):
    """How large a document may be that is read.

    Real documents stay far below all of them. Whoever has a larger one, and knows where
    it comes from, raises what it meets: ``Limits(size=2**30)``.

    Args:
        size: How many characters of text, or bytes, it has at most.
        depth: In how many objects and arrays, one in another, a value of it stands at
            most; the document itself is the first. Some hundreds and more need a
            deeper stack as well (``sys.setrecursionlimit``).
        parts: How many values it has at most: objects, arrays and what is in them.
    """

    size: Annotated[int, Within(1)] = MAX_SIZE
    depth: Annotated[int, Within(1)] = MAX_DEPTH
    parts: Annotated[int, Within(1)] = MAX_NODES


USUAL = Limits()

_MAX_DIGITS = 30
_BYTE_ORDER_MARK = "\ufeff"


@final
class _LongNumber:
    """An integer that no field can hold: its digits are not even converted."""

    def __init__(self, digits: str) -> None:
        self._digits = digits

    def __repr__(self) -> str:
        return f"a number of {len(self._digits)} digits"


def parse(
    text: str | bytes, limits: Limits = USUAL
) -> tuple[Any, dict[int, list[str]]]:
    """Plain data, and the names that come twice in an object, by its identity.

    Raises:
        DocumentError: If the text is no JSON, the bytes are no UTF-8, or it is too long.
    """
    if not isinstance(text, str | bytes):
        raise DocumentError.at(reason=f"expected text or bytes, got {shown(text)}")
    if len(text) > limits.size:
        raise too_long(limits, got=str(len(text)))
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
        if decoded.startswith(_BYTE_ORDER_MARK):
            reason = "expected UTF-8 without a byte order mark"
            raise DocumentError.at(reason=reason)
        data = json.loads(decoded, object_pairs_hook=to_dict, parse_int=_to_int)
    except UnicodeDecodeError as error:
        reason = (
            f"expected UTF-8, got {error.object[error.start]:#04x} at {error.start}"
        )
        raise DocumentError.at(reason=reason) from None
    except json.JSONDecodeError as error:
        where = f"column {error.colno}"
        if "\n" in error.doc:  # else its line may be one of many, as in an archive
            where = f"line {error.lineno} {where}"
        what = error.msg.removesuffix(" at")
        raise DocumentError.at(reason=f"no JSON: {what} at {where}") from None
    except RecursionError:
        if limits.depth <= MAX_DEPTH:  # so deep a stack is at hand
            raise _too_deep(limits) from None
        reason = "nested too deeply for this stack"
        raise DocumentError.at(reason=reason) from None
    return data, doubled


def _to_int(digits: str) -> int | _LongNumber:
    return int(digits) if len(digits) <= _MAX_DIGITS else _LongNumber(digits)


def checked(
    data: Any, doubled: dict[int, list[str]], limits: Limits = USUAL
) -> tuple[list[Problem], int]:
    """What is wrong with plain data before anything is known of its meaning.

    Of very many problems the first, and how many more.

    Raises:
        DocumentError: If it is nested too deeply to be read at all, has too many parts,
            or has names that are no strings.
    """
    return first_of(_faults(data, doubled, limits))


def _faults(
    data: Any, doubled: dict[int, list[str]], limits: Limits
) -> Iterator[tuple[Place, str]]:
    for count, (place, value) in enumerate(nodes(data), start=1):
        if len(place) > limits.depth:
            raise _too_deep(limits)
        if count > limits.parts:
            raise DocumentError.at(reason=f"more than {limits.parts} parts")
        if type(value) is dict:
            if odd := [name for name in value if type(name) is not str]:
                reason = f"expected names that are strings, got {shown(odd[0])}"
                raise DocumentError.at(*place, reason=reason)
            names = doubled.get(id(value), ())
            yield from (((*place, name), "comes twice") for name in names)
            yield from ((place, _no_text(n)) for n in value if not _is_text(n))
        elif type(value) is str and not _is_text(value):
            yield place, _no_text(value)


def is_deeper(data: Any, most: int) -> bool:
    """Whether data that a parser gave is nested deeper than so many steps."""
    layer = [data]
    for _ in range(most + 1):
        layer = [
            part
            for each in layer
            if type(each) in (dict, list)
            for part in (each.values() if type(each) is dict else each)
        ]
        if not layer:
            return False
    return True


def nodes(data: Any) -> Iterator[tuple[Place, Any]]:
    """Every node with its place, in the order of the document; no recursion."""
    waiting: list[tuple[Place, Any]] = [((), data)]
    while waiting:
        place, value = waiting.pop()
        yield place, value
        if type(value) is dict:
            inner: list[tuple[Place, Any]]
            inner = [((*place, name), part) for name, part in value.items()]
        elif type(value) is list:
            inner = [((*place, index), part) for index, part in enumerate(value)]
        else:
            continue
        waiting += reversed(inner)


def _is_text(text: str) -> bool:
    return text.isascii() or not SURROGATE.search(text)


def _no_text(text: str) -> str:
    return f"a lone surrogate is no character: {shown(text)}"


def too_long(limits: Limits, got: str) -> DocumentError:
    """The error for a text beyond the limit."""
    reason = f"expected at most {limits.size} characters or bytes, got {got}"
    return DocumentError.at(reason=reason)


def _too_deep(limits: Limits) -> DocumentError:
    return DocumentError.at(reason=f"nested more than {limits.depth} deep")
