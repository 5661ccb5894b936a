"""The rule on what texts of a kind usually contain, and what it must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Agreement,
    Amendment,
    DisputeSettlement,
    EntryIntoEffect,
    Extent,
    InstitutionKind,
    InstrumentKind,
    Languages,
    Partnership,
    PartnershipKind,
    Portion,
    Renewal,
    Source,
    Term,
    Termination,
    rules,
)
from bilateral.rules._drafts import CLAUSES, PARTIES, agreement, minutes


def found(text: Any, language: str = "en") -> list[str]:
    report = rules.check(text)
    return [report.told(f, language) for f in report.findings if f.code == "CLS01"]


def without(*kinds: type[Any], **members: Any) -> Agreement:
    clauses = tuple(c for c in CLAUSES if not isinstance(c, kinds))
    return agreement(clauses=clauses, **members)


def test_all_that_is_lacking_is_told_in_one() -> None:
    text = without(Amendment, DisputeSettlement, Languages, EntryIntoEffect, Term)
    assert found(text) == [
        (
            "texts of this kind usually also say: entry into effect, term, amendment, "
            "settlement of differences, languages of the text"
        )
    ]
    assert found(without(Amendment), "vi") == [
        "văn bản loại này thường còn có các quy định về: sửa đổi, bổ sung"
    ]


def test_a_text_without_any_way_out_is_told_elsewhere() -> None:
    assert found(without(Term, Termination, Renewal)) == []


def test_news_agencies_and_cities_say_little() -> None:
    def of(kind: InstitutionKind, *lacking: type[Any]) -> list[str]:
        (first,) = PARTIES.first.institutions
        leading = (attrs.evolve(first, kind=kind),)
        first_side = attrs.evolve(PARTIES.first, institutions=leading)
        return found(without(*lacking, parties=attrs.evolve(PARTIES, first=first_side)))

    assert of(InstitutionKind.NEWS_AGENCY, Amendment, DisputeSettlement) == []
    assert len(of(InstitutionKind.NEWS_AGENCY, Languages)) == 1
    assert of(InstitutionKind.CITY, Amendment, DisputeSettlement, Languages) == []
    twins = Partnership(key="twins", kind=PartnershipKind.SISTER_CITIES)
    effect = next(c for c in CLAUSES if isinstance(c, EntryIntoEffect))
    assert found(agreement(clauses=(twins, effect))) == []
    assert len(found(agreement(clauses=(twins,)))) == 1


@pytest.mark.parametrize(
    ("kind", "many"),
    [
        (InstrumentKind.PLAN, 0),
        (InstrumentKind.EXCHANGE_OF_NOTES, 0),
        (InstrumentKind.RULES, 0),
        (None, 0),
        (InstrumentKind.PROTOCOL, 1),
    ],
)
def test_plans_notes_and_rules_say_less(kind: Any, many: int) -> None:
    assert len(found(without(Languages, Amendment, kind=kind))) == many


def test_minutes_are_exempt() -> None:
    assert found(minutes()) == []
    assert found(minutes(kind=InstrumentKind.PROTOCOL)) == []


def test_final_clauses_that_were_not_seen_may_say_it() -> None:
    source = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    text = without(Amendment, source=source)
    assert found(text) == []
    undetermined = rules.check(text).undetermined
    assert "CLS01" in {each.code for each in undetermined}
