"""The canonical form of JSON, RFC 8785: the same data has the same bytes everywhere."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from typing import Any, TypeAlias

from bilateral.errors import DocumentError, Place, shown
from bilateral.model._i_json import MOST_WHOLE

_Way: TypeAlias = "tuple[_Way, str | int] | None"
"""The steps to a node, the last one first: one more costs the same at any depth."""

_quoted = json.JSONEncoder(ensure_ascii=False).encode  # escapes what RFC 8785 does
_MOST_FIGURES = 21
_MOST_ZEROS = 6
"""How many figures ECMAScript writes before a point, and zeros behind one."""


def canonical_json(data: Any) -> bytes:
    """The bytes of plain data: no space, names sorted, numbers as ECMAScript has them.

    Raises:
        DocumentError: With each node that not every system reads alike (I-JSON): a
            number that is not finite or too large to be exact, a lone surrogate.

    Source:
        RFC 8785; RFC 7493 (I-JSON); ECMA-262, Number::toString.
    """
    found: list[tuple[Place, str]] = []

    def leaf(value: Any, way: _Way) -> bytes:
        try:
            return _leaf(value)
        except DocumentError as error:
            found.extend((_place(way), problem.reason) for problem in error.problems)
            return b""

    written: list[bytes] = []
    waiting: list[tuple[_Way, Any] | bytes] = [(None, data)]  # no recursion
    while waiting:
        part = waiting.pop()
        if isinstance(part, bytes):
            written.append(part)
            continue
        way, value = part
        inner: list[tuple[_Way, Any] | bytes] = []
        if type(value) is dict:
            for name in sorted(value, key=_in_utf_16):
                inner += (b",", leaf(name, way), b":", ((way, name), value[name]))
            waiting += (b"}", *reversed(inner[1:]), b"{")
        elif type(value) is list:
            for index, item in enumerate(value):
                inner += (b",", ((way, index), item))
            waiting += (b"]", *reversed(inner[1:]), b"[")
        else:
            written.append(leaf(value, way))
    if found:
        raise DocumentError.of(found)
    return b"".join(written)


def _place(way: _Way) -> Place:
    steps: list[str | int] = []
    while way is not None:
        way, step = way
        steps.append(step)
    return tuple(reversed(steps))


def _in_utf_16(name: str) -> bytes:
    """What names are sorted by: not by characters, of which some have two units."""
    return name.encode("utf-16-be", "surrogatepass")


def _leaf(value: Any) -> bytes:
    if type(value) is str:
        try:
            return _quoted(value).encode()
        except UnicodeEncodeError:
            reason = f"a lone surrogate is no character: {shown(value)}"
            raise DocumentError.at(reason=reason) from None
    if value is None or type(value) is bool:
        return _quoted(value).encode()
    if type(value) is float and math.isfinite(value):
        return _of_float(value).encode()
    if type(value) is int and abs(value) <= MOST_WHOLE:
        return str(value).encode()
    reason = f"expected a finite number, an integer up to {MOST_WHOLE}"
    raise DocumentError.at(reason=f"{reason}, got {shown(value)}")


def _of_float(number: float) -> str:
    """The fewest figures that read back as the number, with the point where it belongs."""
    _, digits, exponent = Decimal(repr(number)).as_tuple()
    figures = "".join(map(str, digits))
    point = len(figures) + int(exponent)  # how many of them stand before it
    figures = figures.rstrip("0")
    sign = "-" if number < 0 else ""
    if not figures:
        return "0"
    if 0 < point <= _MOST_FIGURES:
        whole, part = figures[:point].ljust(point, "0"), figures[point:]
    elif -_MOST_ZEROS < point <= 0:
        whole, part = "0", "0" * -point + figures
    else:
        part = f".{figures[1:]}" if figures[1:] else ""
        return f"{sign}{figures[0]}{part}e{point - 1:+}"
    return f"{sign}{whole}.{part}" if part else sign + whole
