"""The dates of real instruments, each reckoned by hand from what its text states."""

from __future__ import annotations

import runpy
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bilateral import Agreement, Dossier
from bilateral.analysis import (
    Assumption,
    DeadlineKind,
    Lack,
    State,
    deadlines,
    in_effect,
    status,
)

TEXTS = Path(__file__).parents[1] / "texts"
EFFECT = Assumption.EFFECT_ON_SIGNATURE
SIGNED = Assumption.SIGNED_IN_TIME
FROM_EFFECT = Assumption.TERM_FROM_EFFECT


class Row(NamedTuple):
    """What is reckoned of one instrument.

    `begins` and `ends` are the first and last day of the first term in effect, `notice`
    the last day for notice that it is not renewed, `after` what it is after that term.
    """

    text: str
    key: str
    begins: str | None
    ends: str | None
    notice: str | None
    after: State | Lack | None
    why: str
    assume: tuple[Assumption, ...] = ()


RENEWED, ENDS = State.IN_EFFECT, State.EXPIRED
TABLE = (
    Row(
        "n1", "xinhua-portuguese-agency-1978", "1978-10-23", "1979-10-22",
        "1979-09-22", RENEWED,
        "One year from signature: the eve of 23 October 1979. A month back from that "
        "day is 23 September; the day before it is the last. Year by year after that.",
    ),
    Row(
        "n2", "xinhua-uni-1980", "1980-10-17", "1982-10-16", "1982-07-16", RENEWED,
        "Two years: the eve of 17 October 1982. Three months back from that day is "
        "17 July, less a day. Renewed for two years each time.",
    ),
    Row(
        "china_malaysia", "memorandum-2003", None, None, None, Lack.EFFECT,
        "In effect on a day that both were to agree on, which is not on record: it "
        "may never have been, and no day for notice can be told.",
    ),
    Row(
        "china_malaysia", "memorandum-2003", "2003-09-15", "2008-09-14", "2008-03-14",
        RENEWED,
        "The same if it took effect when it was signed: five years end on the eve of "
        "15 September 2008; six months back is 15 March, less a day.",
        (EFFECT,),
    ),
    Row(
        "china_ec", "agreement-1998", "1998-12-22", "2003-12-21", None, Lack.LENGTH,
        "If in effect on signature: five years to the eve of 22 December 2003. It was "
        "extended in 2004, and for how long is not on record. Renewed by consent "
        "alone, so no notice stops it.",
        (EFFECT,),
    ),
    Row(
        "g2", "mfa-protocol", None, None, None, Lack.SIGNING,
        "Five years from signature with six months' notice; the day of signature was "
        "not seen, so nothing can be reckoned.",
    ),
    Row(
        "u1", "memorandum", None, None, None, Lack.SIGNING,
        "Neither the day of signature nor the length of the term was seen.",
    ),
    Row(
        "c4", "culture-plan-2001", "2001-04-10", "2003-12-31", None, Lack.RENEWAL,
        "A plan for 2001 to 2003, signed and in effect on 10 April 2001: not before, "
        "and to the last day of 2003. The final clauses were not all seen.",
    ),
    Row(
        "c9", "programme-2010", "2010-03-11", "2012-12-31", None, ENDS,
        "Until 31 December 2012, as the text says, from signature on.",
    ),
    Row(
        "china_mali", "transmitters-1993", "1993-01-30", "1998-01-29", None,
        Lack.RENEWAL,
        "Signed on 29 October 1993 for five years that the text counts from "
        "30 January 1993: the eve of the fifth anniversary.",
    ),
    Row(
        "czechia_viet_nam", "crime-2017", "2019-02-12", None, None, None,
        "Sixty days after the last note was received; the notes are not on record, "
        "the day is. Without an end: six months' notice ends it at any time.",
    ),
    Row(
        "e2", "agreement-2025", "2024-11-24", "2028-12-31", None, Lack.RENEWAL,
        "For the years 2025 to 2028; in effect since its signature, as a register says "
        "of final clauses that were not seen.",
    ),
    Row(
        "e4", "plan-2025", "2025-01-09", "2025-12-31", None, Lack.RENEWAL,
        "The plan for 2025, signed on 9 January 2025: not in effect before.",
    ),
    Row(
        "m2", "plan-2020", "2020-01-04", "2020-12-31", None, Lack.RENEWAL,
        "The plan for 2020, signed on 4 January 2020.",
    ),
    Row(
        "m4", "agreement-2016", "2016-01-01", "2020-12-31", None, Lack.RENEWAL,
        "The years 2016 to 2020, signed in December 2015.",
    ),
    Row(
        "m4", "agreement-2022", "2022-01-01", "2025-12-31", None, State.SUPERSEDED,
        "The years 2022 to 2025; if it was signed in time. The agreement for 2026 to "
        "2030 renews it.",
        (SIGNED,),
    ),
    Row(
        "m4", "agreement-2026", "2026-01-01", "2030-12-31", None, Lack.RENEWAL,
        "The years 2026 to 2030, signed on 13 November 2025.",
    ),
    Row(
        "h2", "health-memorandum-2005", "2005-05-17", None, None, None,
        "From signature, without an end.",
    ),
    Row(
        "t1", "friendship", "2016-11-07", None, None, None,
        "Two cities, from signature on, without an end.",
    ),
    Row(
        "h3", "health-2007", None, None, None, Lack.SIGNING,
        "The years 2007 to 2009; on which day it was signed, and whether it was "
        "renewed, was not seen.",
    ),
    Row(
        "v2", "agreement-2001", "2001-02-06", "2005-12-31", None, Lack.RENEWAL,
        "Five years, 2001 to 2005, signed on 6 February 2001.",
    ),
    Row(
        "s6", "protocol-1989", "1989-10-23", "1990-12-31", None, Lack.RENEWAL,
        "The years 1989 and 1990, signed late in the first of them.",
    ),
    Row(
        "k1", "protocol-2010", None, None, None, Lack.PARENT,
        "In effect on signature, 1 June 2010, for as long as the agreement of 1993, of "
        "which nobody saw whether it is in effect: beyond that day nothing is known.",
    ),
)  # fmt: skip


def subject(row: Row) -> Agreement | Dossier:
    found = runpy.run_path(str(TEXTS / f"{row.text}.py"))
    values: list[Any] = [v for v in found.values() if isinstance(v, Dossier)]
    values += [v for v in found.values() if isinstance(v, Agreement)]
    return values[0]


def named(row: Row) -> str:
    return f"{row.key}{'-if-assumed' if row.assume else ''}"


def text(day: date | None) -> str | None:
    return None if day is None else str(day)


@pytest.mark.parametrize("row", TABLE, ids=named)
def test_the_first_term_is_as_reckoned_by_hand(row: Row) -> None:
    found: Any = in_effect(subject(row), within="1900/2050", assume=row.assume)
    terms = (found[row.key] if isinstance(found, dict) else found).terms
    first = terms[0] if terms else None
    # One day in effect is known of what may have any term.
    if first is not None and first.first_day == first.last_day:
        first = None
    assert text(first and first.first_day) == row.begins
    assert text(first and first.last_day) == row.ends


@pytest.mark.parametrize("row", TABLE, ids=named)
def test_the_last_day_for_notice_is_as_reckoned_by_hand(row: Row) -> None:
    found = [
        deadline
        for deadline in deadlines(subject(row), within="1900/2050", assume=row.assume)
        if deadline.kind is DeadlineKind.NOTICE
        and deadline.part
        and deadline.part.instrument == row.key
    ]
    assert text(found[0].day if found else None) == row.notice


@pytest.mark.parametrize("row", TABLE, ids=named)
def test_what_comes_after_the_first_term_is_as_reckoned_by_hand(row: Row) -> None:
    whole = subject(row)
    after = row.ends or "2050-12-31"
    day = date.fromisoformat(after).replace(year=int(after[:4]) + 1)
    found: Any = status(whole, on=day, assume=row.assume)
    now = found[row.key] if isinstance(found, dict) else found
    if isinstance(row.after, Lack):
        assert (now.state, now.why.lacks) == (State.UNDETERMINED, row.after)
    elif row.after is None:
        assert (now.state, now.last_day) == (State.IN_EFFECT, None)
    else:
        assert now.state is row.after
    assert now.conditional == bool(row.assume)
