"""Looks for bytes that surprise a reader: python tests/fuzz_coverage.py loads 3600.

The fuzzer (atheris, on libFuzzer) sees which lines each input reaches, and goes on from
those that reach new ones; `tests/fuzz.py` knows what a document looks like, and this
does not. It begins with the examples and has the words of the model. Whatever a reader
raises beyond our errors ends the run and is kept in a file `crash-…`, which
`python tests/fuzz_coverage.py loads crash-…` reads again.

Needs atheris, which is not among the requirements of the tests.
"""

from __future__ import annotations

import json
import runpy
import sys
import tempfile
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

import atheris

with atheris.instrument_imports(include=["bilateral"]):
    from bilateral import (
        BilateralError,
        Day,
        DocumentError,
        Duration,
        Extensions,
        InvalidValue,
        Json,
        Money,
        Period,
        Quantity,
        Text,
        documents,
    )
    from bilateral.model._shape import Leaf, OneOf, Record, below, members

PATHS = runpy.run_path(str(Path(__file__).with_name("paths.py")))
EXAMPLES = Path(__file__).parents[1] / "examples"
LONGEST = 2**15
SMALL = (
    b'{"bilateral":1,"type":"agreement","key":"a","title":{"en":"x"},"parties":{"first":'
    b'{"institutions":[{"key":"b","name":{"en":"x"}}]},"second":{"institutions":[{"key"'
    b':"c","name":{"en":"x"}}]}},"extensions":{"urn:a:b":[1.5,true,null]}}'
)


def loads(raw: bytes) -> None:
    """A document of bytes: it is refused, or written back and read equal."""
    try:
        document = documents.loads(raw)
    except DocumentError as error:
        str(error).encode()  # it can be printed
        return
    written = documents.dumps(document)
    assert documents.loads(written) == document
    assert documents.dumps(documents.loads(written)) == written
    assert documents.loads(documents.canonical(document)) == document
    assert documents.version_of(raw) == documents.SCHEMA_VERSION


def from_data(raw: bytes) -> None:
    """Plain data, also such as no parser gives."""
    provider = atheris.FuzzedDataProvider(raw)
    try:
        document = documents.from_data(_data(provider, 6))
    except DocumentError:
        return
    assert documents.from_data(documents.to_data(document)) == document


def same(raw: bytes) -> None:
    """The short way of reading, with either parser, and the long one say the same."""
    PATHS["agree_on_text"](raw)


def text_forms(raw: bytes) -> None:
    """What constructors make of strings."""
    text = atheris.FuzzedDataProvider(raw).ConsumeUnicode(len(raw))
    for parsed in (Day.parse, Duration.parse):
        try:
            assert str(parsed(text)) == text
        except InvalidValue:
            continue
    for make in (Text, _period, _money, _quantity, _language, _json, _extensions):
        try:
            make(text)
        except BilateralError:
            continue


def extensions(raw: bytes) -> None:
    """Whatever JSON there is, as an extension."""
    try:
        value = Json(json.loads(raw.decode("utf-8", "surrogatepass")))
    except (InvalidValue, ValueError, RecursionError):
        return
    assert Json(value.data) == value
    assert Json(json.loads(str(value))) == value


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (loads, from_data, same, text_forms, extensions)
}


def _data(provider: Any, depth: int) -> Any:
    match provider.ConsumeIntInRange(0, 11 if depth else 6):
        case 0:
            return provider.PickValueInList([None, True, False, 1, 10**40, 1.5, 2**53])
        case 1:
            return provider.ConsumeInt(8)
        case 2:
            return provider.ConsumeFloat()
        case 3:
            return provider.ConsumeUnicode(8)
        case 4:
            return provider.ConsumeBytes(3)
        case 5 | 6:
            return provider.PickValueInList(WORDS)
        case 7 | 8:
            return [
                _data(provider, depth - 1) for _ in range(provider.ConsumeInt(1) & 3)
            ]
        case _:
            few = provider.ConsumeInt(1) & 7
            return {
                provider.PickValueInList(WORDS): _data(provider, depth - 1)
                for _ in range(few)
            }


def _period(text: str) -> Any:
    return Period(text, text[::-1])


def _money(text: str) -> Any:
    return Money(text, "LAK")


def _quantity(text: str) -> Any:
    return Quantity(text, None, per=text)


def _language(text: str) -> Any:
    return Text({text: text})


def _json(text: str) -> Any:
    return Json({text: [text]})


def _extensions(text: str) -> Any:
    return Extensions({text: text})


def _words() -> Iterator[str]:
    """The names of members, the tags and the words of closed lists."""
    yield from ("bilateral", "type", "en", "vi", "urn:a:b", "2019-12-08", "P1Y", "a")
    for each in below(OneOf(get_args(documents.Document))):
        match each:
            case Record(cls):
                yield from (m.name for m in members(cls))
                yield from [cls.tag] if hasattr(cls, "tag") else []
            case Leaf(cls) if issubclass(cls, Enum):
                yield from (member.value for member in cls)


WORDS = sorted({*_words()})


def main(name: str = "loads", what: str = "60", *more: str) -> None:
    """Run a target for some seconds, or on one file; libFuzzer ends the process."""
    if not what.isdecimal():
        TARGETS[name](Path(what).read_bytes())
        return
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    (corpus / "small").write_bytes(SMALL)
    for file in sorted(EXAMPLES.glob("*.json")):
        data = json.loads(file.read_bytes())
        compact = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        (corpus / file.stem).write_bytes(compact.encode())
    entries = (f'"\\"{word}\\""' for word in WORDS)
    dictionary = folder / "words.dict"
    quoted = "\n".join(entries).replace('"\\"', '"\\x22').replace('\\""', '\\x22"')
    dictionary.write_text(quoted, encoding="utf-8")
    options = [f"-max_total_time={what}", f"-dict={dictionary}", f"-max_len={LONGEST}"]
    options += ["-print_final_stats=1", "-timeout=60", "-rss_limit_mb=4096", *more]
    atheris.Setup([sys.argv[0], *options, str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
