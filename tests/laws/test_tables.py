"""What tables owe to every instrument and every dossier."""

from __future__ import annotations

import csv
import io
import pickle
import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Amount,
    Commitment,
    Dossier,
    Institution,
    Pair,
    Party,
    ReviewMinutes,
    Strength,
    swap,
)
from bilateral.analysis import deadlines
from bilateral.exports import tables
from bilateral.rules import check
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(4, settings.default.max_examples // 3))
SUBJECTS: st.SearchStrategy[Any] = (
    of(Agreement, 2) | of(ReviewMinutes, 2) | of(Dossier, 2)
)
SIDES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
OTHER = {"first": "second", "second": "first"}
SIDED = {"side", "names_first", "by", "to", "said_by", "delivered_by", "binds", "host"}
STEP = re.compile(r"(?<=/)(first|second)(?=/|$)")
OF_TEXTS: dict[type[Any], Callable[[Any, str], Iterable[Any]]] = {
    tables.InstrumentRow: tables.instruments,
    tables.PartyRow: tables.parties,
    tables.CommitmentRow: tables.commitments,
    tables.AmountRow: tables.amounts,
    tables.AssessmentRow: tables.assessments,
}
LANGUAGES = st.sampled_from(["en", "vi", "lo"])


@st.composite
def promises(draw: st.DrawFn) -> Agreement:
    """One that has amounts, which others have seldom."""
    amounts = draw(st.lists(of(Amount, 1), min_size=1, max_size=3))
    promise = Commitment(
        key="promise",
        words="whatever",
        by=draw(st.sampled_from(Actor)),
        strength=Strength.PROMISE,
        amounts=tuple(amounts),
    )
    return Agreement(
        key="accord", title="Accord", parties=SIDES, commitments=(promise,)
    )


def all_rows(subject: Any, language: str = "en") -> dict[type[Any], list[Any]]:
    """Every table of a subject, by the class of its rows."""
    due = deadlines(subject, within="2020/2021")
    return {
        **{cls: [*make(subject, language)] for cls, make in OF_TEXTS.items()},
        tables.FindingRow: [*tables.findings(subject, check(subject), language)],
        tables.DeadlineRow: [*tables.deadlines(subject, due)],
    }


def mirrored(row: Any) -> Any:
    """The row with the other side wherever it names one."""
    new = {name: OTHER.get(v, v) for name in row._fields if (v := getattr(row, name))}
    if place := new.get("place"):
        new["place"] = STEP.sub(lambda step: OTHER[step[0]], place)
    return row._replace(**{n: v for n, v in new.items() if n in {*SIDED, "place"}})


def in_no_order(rows: Iterable[Any]) -> list[str]:
    """As text, without the sentence: it names both sides, in the order of the text."""
    blank = {"sentence": ""}
    return sorted(
        repr(row._replace(**blank) if "sentence" in row._fields else row)
        for row in rows
    )


@FEW
@given(subject=SUBJECTS)
def test_the_rows_of_the_mirror_image_name_the_other_side(subject: Any) -> None:
    one, other = all_rows(subject), all_rows(swap(subject))
    for cls, rows in one.items():
        assert in_no_order(map(mirrored, rows)) == in_no_order(other[cls])


@FEW
@given(subject=SUBJECTS, promise=promises(), language=LANGUAGES)
def test_a_cell_is_of_a_plain_type_and_a_row_pickles(
    subject: Any, promise: Agreement, language: str
) -> None:
    for whole in (subject, promise):
        for cls, rows in all_rows(whole, language).items():
            assert {type(row) for row in rows} <= {cls}
            kinds = {type(cell) for row in rows for cell in row}
            assert kinds <= {str, int, bool, Decimal, type(None)}
            assert pickle.loads(pickle.dumps(rows)) == rows


@FEW
@given(subject=SUBJECTS, language=LANGUAGES)
def test_a_table_reads_back_from_csv_and_only_none_is_empty(
    subject: Any, language: str
) -> None:
    for cls, rows in all_rows(subject, language).items():
        file = io.StringIO(newline="")
        writer = csv.writer(file)
        writer.writerow(cls._fields)
        writer.writerows(rows)
        file.seek(0)
        head, *read = csv.reader(file)
        assert head == [*cls._fields]
        assert read == [
            ["" if cell is None else str(cell) for cell in row] for row in rows
        ]
        for row in rows:
            empty = {name for name in row._fields if getattr(row, name) == ""}
            assert empty <= {"place"}  # the whole, which is never `None`


@FEW
@given(subject=SUBJECTS)
def test_the_keys_join_the_tables(subject: Any) -> None:
    rows = {cls: [*make(subject, "en")] for cls, make in OF_TEXTS.items()}
    texts = {(row.dossier, row.instrument) for row in rows[tables.InstrumentRow]}
    of_dossier = {(row.dossier, None) for row in rows[tables.PartyRow] if row.dossier}
    promises = {row[:3] for row in rows[tables.CommitmentRow]}
    for cls, own in rows.items():
        known = texts | of_dossier if cls is tables.PartyRow else texts
        assert {row[:2] for row in own} <= known
    assert {row[:3] for row in rows[tables.AmountRow]} <= promises
    assert len(promises) == len(rows[tables.CommitmentRow])
    for row in rows[tables.AssessmentRow]:
        if row.dossier and row.of_instrument:
            assert (row.dossier, row.of_instrument) in texts
