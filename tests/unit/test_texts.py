"""The real texts of `tests/texts/`: each is built, written, read and seen from both sides.

`tests/texts/told/` holds each of them in plain words.
"""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

from bilateral import (
    Clause,
    Dossier,
    Extent,
    Instrument,
    OtherProvision,
    ReviewMinutes,
    documents,
    swap,
    walk,
)

HERE = Path(__file__).parents[1] / "texts"
EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = sorted(HERE.glob("*.py"))


def text_of(file: Path) -> documents.Document:
    names = runpy.run_path(str(file))
    found: documents.Document = names.get("INSTRUMENT") or names["DOSSIER"]
    return found


TEXTS = {file.stem: text_of(file) for file in FILES}
every_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def every_part() -> list[Any]:
    wholes = [*TEXTS.values()]
    wholes += [documents.loads(f.read_bytes()) for f in EXAMPLES.glob("*.json")]
    return [part for whole in wholes for _, part in walk(whole)]


@every_text
def test_it_reads_back_as_it_was_written(text: documents.Document) -> None:
    assert documents.loads(documents.dumps(text)) == text


@every_text
def test_it_can_be_seen_from_the_other_side(text: documents.Document) -> None:
    assert swap(swap(text)) == text
    assert swap(text) != text
    assert documents.loads(documents.dumps(swap(text))) == swap(text)


@every_text
def test_it_says_where_it_is_known_from(text: documents.Document) -> None:
    instruments = text.instruments if isinstance(text, Dossier) else (text,)
    for instrument in instruments:
        assert instrument.source.documents
        if instrument.source.extent is Extent.WHOLE:
            assert not instrument.source.unseen


def test_every_clause_type_is_used_by_a_real_text() -> None:
    used = {type(part) for part in every_part()}
    assert not [cls.__name__ for cls in get_args(Clause) if cls not in used]


def test_every_member_of_an_instrument_is_used_by_a_real_text() -> None:
    parts = [part for part in every_part() if isinstance(part, Instrument)]
    stated = {
        field.name
        for part in parts
        for field in attrs.fields(type(part))
        if getattr(part, field.name) not in (None, ())
    }
    assert stated == {field.name for field in attrs.fields(ReviewMinutes)}


def test_few_provisions_have_no_type_of_their_own() -> None:
    clauses = [p for p in every_part() if isinstance(p, get_args(Clause))]
    others = [c for c in clauses if isinstance(c, OtherProvision)]
    assert len(others) * 5 < len(clauses)
