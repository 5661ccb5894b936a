"""Whether the short way of reading agrees with the long one, which explains.

The long way here has no generated function in it: each record is read by the hooks that
explain, and references are resolved by the walk that names places.
"""

from __future__ import annotations

import contextlib
import functools
import json
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from bilateral import DocumentError, Dossier, Instrument, documents
from bilateral.documents import _explaining, _fast
from bilateral.documents._hints import is_a
from bilateral.documents._leaves import exactly
from bilateral.model._shape import Both, Record

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@functools.cache
def explaining() -> Converter:
    """A converter that only explains."""
    converter = documents.make_converter()

    @converter.register_structure_hook_factory(is_a(Record, Both))
    def record(tp: Any) -> Callable[[Any, Any], Any]:
        generated = make_dict_structure_fn(tp, converter)
        return lambda value, _: generated(exactly(dict, value), tp)

    return converter


@contextlib.contextmanager
def patched(*changes: tuple[Any, str, Any]) -> Iterator[None]:
    """Attributes that are others for a while."""
    before = [(of, name, getattr(of, name)) for of, name, _ in changes]
    try:
        for of, name, value in changes:
            setattr(of, name, value)
        yield
    finally:
        for of, name, value in before:
            setattr(of, name, value)


def outcome(read: Callable[[], Any]) -> Any:
    """The document, or the problems."""
    try:
        return read()
    except DocumentError as error:
        return error.problems


def the_long_way(read: Callable[[], Any]) -> Any:
    """What reading gives without any generated function."""

    def never(*_: object) -> bool:
        return False

    with patched(
        (_explaining, "converter", explaining),
        (_fast, "plain", lambda *_: None),
        (Instrument, "_is_sound", never),
        (Dossier, "_is_sound", never),
    ):
        return outcome(read)


def agree(read: Callable[[], Any]) -> bool:
    """Whether it is read; `AssertionError` unless both ways give the same."""
    short, long = outcome(read), the_long_way(read)
    assert short == long
    assert repr(short) == repr(long)
    assert hash(short) == hash(long)
    return type(short) is not tuple


def agree_on_text(text: str | bytes) -> bool:
    """The same for a text, with orjson and without; and what is sure is true."""
    read = agree(lambda: documents.loads(text))
    for backend in (_fast.orjson, None):
        with patched((_fast, "orjson", backend)):
            data = _fast.plain(text)
            found = None if data is None else _fast.read(data)
        assert found is None or (read and found == documents.loads(text))
    return read


def twice(data: Any, rng: random.Random) -> str:
    """The text of a document, with one member of it twice."""
    objects = [o for o in _nodes(data) if isinstance(o, dict) and o]
    chosen = rng.choice(objects)
    name = rng.choice([*chosen])
    mark = "\x00"
    other = rng.choice([chosen[name], None, "x:"])

    def marked(value: Any) -> Any:
        if isinstance(value, list):
            return [*map(marked, value)]
        if not isinstance(value, dict):
            return value
        parts = {key: marked(part) for key, part in value.items()}
        if value is chosen:
            both = {name: parts.pop(name), mark: other}
            parts = {**parts, **both} if rng.random() < 0.5 else {**both, **parts}
        return parts

    layout = rng.choice([{"indent": 2}, {"separators": (",", ":")}, {}])
    text = json.dumps(marked(data), ensure_ascii=False, **layout)
    return text.replace('"\\u0000"', json.dumps(name, ensure_ascii=False))


def with_other_keys(data: Any, rng: random.Random) -> Any:
    """A copy in which one key, or what may be one, is that of another part."""
    copy = json.loads(json.dumps(data))
    places = [
        (o, step)
        for o in _nodes(copy)
        if isinstance(o, dict | list)
        for step in (o if isinstance(o, dict) else range(len(o)))
        if isinstance(o[step], str) and SLUG.fullmatch(o[step])
    ]
    keys = [o[step] for o, step in places if step == "key"]
    target, step = rng.choice(places)
    target[step] = rng.choice(keys)
    return copy


def altered(text: str, rng: random.Random) -> str:
    """The text with something that parsers of JSON take differently."""
    at = rng.randrange(len(text))
    match rng.randrange(8):
        case 0:
            return "\ufeff" + text
        case 1:
            return text[:at] + f"\\u{ord(text[at]) & 0xFFFF:04x}" + text[at + 1 :]
        case 2:
            found = [*re.finditer(r"\b[0-9]+\b", text)]
            number = rng.choice(["1.0", "1e0", "NaN", "-0", "9" * 25, "9" * 40, "01"])
            there = rng.choice(found)
            return text[: there.start()] + number + text[there.end() :]
        case 3:
            new = rng.choice(
                ["\ud800", "\\ud83d\\ude00", "\\ud800", "e\u0301", "\u0301"]
            )
            return text[:at] + new + text[at:]
        case 4:
            new = rng.choice(["\n", "\t", "\v", "\x00", "//", ",", ":", '"', "\\"])
            return text[:at] + new + text[at:]
        case 5:
            return text + rng.choice(["x", "\n\n", "\v", "{}", "\x00"])
        case 6:
            return json.dumps(json.loads(text), indent=rng.choice([None, 1, 2, "\t"]))
        case _:
            return text[:at] + text[at + 1 :]


def _nodes(data: Any) -> Iterator[Any]:
    yield data
    if isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from _nodes(part)
