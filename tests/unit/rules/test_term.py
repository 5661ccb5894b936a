"""The rules on terms, renewals and endings, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Agreement,
    AsLongAs,
    AutomaticRenewal,
    Clause,
    Doubt,
    DoubtKind,
    Duration,
    Extent,
    FixedTerm,
    FormKind,
    InstrumentKind,
    InstrumentLink,
    LinkKind,
    NoRenewal,
    Notice,
    NoticeForm,
    NoticePurpose,
    OpenEnded,
    Partnership,
    PartnershipKind,
    PartRef,
    PlanYears,
    Portion,
    Renewal,
    Source,
    Strength,
    Suspension,
    Term,
    Termination,
    UntilDay,
    rules,
)
from bilateral.rules import LongActivities
from bilateral.rules._drafts import (
    CLAUSES,
    COMMITMENTS,
    agreement,
    changed_clause,
    minutes,
    without_clause,
)
from bilateral.rules._terms import is_longer


def found(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    return [report.told(finding) for finding in report.findings]


def undetermined(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    assert not report.findings
    return [finding.pointer for finding in report.undetermined]


def cut_off(text: Any, about: str, *members: str) -> Any:
    """The text whose source breaks off there, and was seen in its final clauses."""
    doubt = Doubt(about=about, members=members, kind=DoubtKind.CUT_OFF)
    source = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,), doubts=(doubt,))
    return attrs.evolve(text, source=source)


def with_only(*clauses: Clause, **changes: Any) -> Agreement:
    others = without_clause(Term, Renewal, Termination).clauses
    return agreement(clauses=(*others, *clauses), **changes)


@pytest.mark.parametrize("code", ["TRM03", "TRM04", "TRM05", "TRM11"])
def test_what_is_missing_in_clauses_not_seen_is_not_known(code: str) -> None:
    bad: Any = rules.DEFAULT.rule(code).bad()
    source = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    assert len(undetermined(attrs.evolve(bad, source=source), code)) == 1


@pytest.mark.parametrize(
    ("code", "about", "member"),
    [
        ("TRM03", "renewal", "rule"),
        ("TRM04", "memorandum", "clauses"),
        ("TRM05", "memorandum", "clauses"),
        ("TRM11", "end", "under_way"),
    ],
)
def test_what_a_source_breaks_off_before_is_not_known(
    code: str, about: str, member: str
) -> None:
    bad = rules.DEFAULT.rule(code).bad()
    assert len(undetermined(cut_off(bad, about, member), code)) == 1


def test_a_renewal_of_no_stated_length_is_told() -> None:
    text = changed_clause(Renewal, rule=AutomaticRenewal(times=1))
    assert found(text, "TRM03") == [
        "renewed by itself, and it is not said for how long"
    ]


@pytest.mark.parametrize("span", [FixedTerm(length="P1Y"), OpenEnded()])
def test_year_by_year_and_without_end_are_stated_lengths(span: Any) -> None:
    assert not found(changed_clause(Renewal, rule=AutomaticRenewal(span=span)), "TRM03")


def test_a_text_without_a_term_or_a_way_out_is_told() -> None:
    assert found(with_only(), "TRM04") == ["the text has no term, and no way to end it"]


@pytest.mark.parametrize(
    "clause",
    [
        Term(key="t", span=OpenEnded()),
        Term(key="t", span=AsLongAs(instrument=PartRef("other"))),
        Term(key="t"),
        Termination(key="t"),
        Partnership(key="t", kind=PartnershipKind.SISTER_CITIES),
        Partnership(key="t", kind=PartnershipKind.FRIENDSHIP_CITIES),
    ],
)
def test_open_ended_texts_and_twin_cities_have_said_enough(clause: Clause) -> None:
    assert not found(with_only(clause), "TRM04")


@pytest.mark.parametrize("kind", [LinkKind.UNDER, LinkKind.AMENDS])
def test_a_text_that_carries_out_another_lasts_as_long(kind: LinkKind) -> None:
    link = InstrumentLink(kind=kind, title="Agreement")
    assert not found(with_only(links=(link,)), "TRM04")
    named = InstrumentLink(kind=LinkKind.REFERS_TO, title="Agreement")
    assert found(with_only(links=(named,)), "TRM04")


def test_minutes_and_plans_need_no_way_out() -> None:
    assert not found(minutes(), "TRM04")
    assert not found(with_only(kind=InstrumentKind.PLAN), "TRM04")
    assert found(with_only(kind=None), "TRM04")


def test_one_piece_of_work_is_over_when_it_is_done() -> None:
    whole, share = COMMITMENTS
    shares = [
        attrs.evolve(share, key=f"share-{n}", part_of=whole.key) for n in range(2)
    ]
    assert not found(with_only(commitments=(whole, *shares)), "TRM04")


@pytest.mark.parametrize(
    "span", [FixedTerm(length="P5Y"), UntilDay(last_day="2025-12-31")]
)
def test_a_fixed_term_that_nothing_changes_is_told(span: Any) -> None:
    assert found(with_only(Term(key="t", span=span)), "TRM05") == [
        "a fixed term that can be neither renewed nor ended early"
    ]


@pytest.mark.parametrize(
    "clauses",
    [
        (Term(key="t", span=FixedTerm(length="P5Y")), Renewal(key="r")),
        (Term(key="t", span=FixedTerm(length="P5Y")), Termination(key="r")),
        (
            Term(key="t", span=FixedTerm(length="P5Y")),
            Renewal(key="r", rule=NoRenewal()),
        ),
        (Term(key="t", span=PlanYears(period="2016/2020")),),
        (Term(key="t", span=OpenEnded()),),
    ],
)
def test_planned_years_and_stated_ends_are_no_fault(
    clauses: tuple[Clause, ...],
) -> None:
    assert not found(with_only(*clauses), "TRM05")


def test_a_programme_is_followed_by_another() -> None:
    term = Term(key="t", span=UntilDay(last_day="2012-12-31"))
    assert not found(with_only(term, kind=InstrumentKind.PROGRAMME), "TRM05")


def test_a_notice_longer_than_the_term_is_told() -> None:
    text = with_only(
        Term(key="t", span=FixedTerm(length="P3M")),
        Termination(key="e", notice=Notice(length="P6M")),
    )
    assert found(text, "TRM06") == ["notice of 6 months, for a term of 3 months"]


@pytest.mark.parametrize(
    "clause",
    [
        Suspension(key="n", notice=Notice(length="P2Y")),
        Renewal(key="n", rule=AutomaticRenewal(notice=Notice(length="P2Y"))),
    ],
)
def test_notices_of_other_clauses_are_read_as_well(clause: Clause) -> None:
    span = PlanYears(period="2021/2021", length="P1Y")
    assert found(with_only(Term(key="t", span=span), clause), "TRM06")


@pytest.mark.parametrize(
    "clauses",
    [
        (Term(key="t", span=FixedTerm(length="P1Y")),),
        (
            Term(key="t", span=OpenEnded()),
            Termination(key="e", notice=Notice(length="P2Y")),
        ),
        (
            Term(key="t", span=FixedTerm(length="P1Y")),
            Termination(key="e", notice=Notice(length="P12M")),
        ),
        (
            Term(key="t", span=FixedTerm(length="P1Y")),
            Termination(key="e", notice=Notice(form=NoticeForm.WRITING)),
        ),
        (
            Term(key="t", span=FixedTerm(length="P1Y")),
            Renewal(key="e", rule=NoRenewal()),
        ),
        (
            Term(key="t", span=FixedTerm(length="P1Y")),
            Term(key="u", span=FixedTerm(length="P2Y")),
            Termination(key="e", notice=Notice(length="P3Y")),
        ),
    ],
)
def test_a_notice_that_fits_is_no_fault(clauses: tuple[Clause, ...]) -> None:
    assert not found(with_only(*clauses), "TRM06")


@pytest.mark.parametrize(
    ("one", "other", "longer"),
    [
        ("P13M", "P1Y", True),
        ("P12M", "P1Y", False),
        ("P1Y1D", "P12M", True),
        ("P1Y", "P365D", False),
        ("P400D", "P1Y", True),
        ("P31D", "P1M", False),
        ("P1M", "P31D", False),
        ("P1M", "P22D", True),
        ("P10Y", "P119M", True),
        ("P2M", "P1M", True),
    ],
)
def test_lengths_are_compared_as_far_as_the_calendar_allows(
    one: str, other: str, *, longer: bool
) -> None:
    assert is_longer(Duration.parse(one), Duration.parse(other)) is longer


def stopped_by(*uses: NoticePurpose, notice: Notice | None) -> Agreement:
    rule = AutomaticRenewal(span=OpenEnded(), stopped_by=uses, notice=notice)
    return changed_clause(Renewal, rule=rule)


def test_one_notice_to_change_and_to_end_is_told_with_its_uses() -> None:
    uses = (NoticePurpose.AMENDMENT, NoticePurpose.NON_RENEWAL)
    text = stopped_by(*uses, notice=Notice(length="P3M"))
    assert found(text, "TRM07") == [
        "one notice serves several uses: amendment, non renewal"
    ]
    report = rules.check(text, rules=rules.DEFAULT.select("TRM07"))
    assert report.told(report.findings[0], "vi").endswith(
        "sửa đổi, bổ sung, không gia hạn"
    )
    assert not found(stopped_by(*uses, notice=None), "TRM07")
    assert not found(stopped_by(uses[0], notice=Notice(length="P3M")), "TRM07")


def long(**members: Any) -> Agreement:
    scholarship = attrs.evolve(COMMITMENTS[1], kinds=(FormKind.SCHOLARSHIP,), **members)
    text = agreement(commitments=(COMMITMENTS[0], scholarship))
    clauses = tuple(
        attrs.evolve(c, under_way=None) if isinstance(c, Termination) else c
        for c in CLAUSES
    )
    return attrs.evolve(text, clauses=clauses)


def test_long_activities_without_a_word_on_their_end_are_told() -> None:
    (finding,) = rules.check(long(), rules=rules.DEFAULT.select("TRM11")).findings
    assert finding.pointer == "/clauses/9/under_way"
    assert finding.related == (("commitments", 1),)


def test_wishes_are_no_activities_under_way() -> None:
    assert not found(long(strength=Strength.WISH), "TRM11")


def test_what_survives_is_a_word_on_what_is_under_way() -> None:
    text = long()
    clauses = tuple(
        attrs.evolve(c, survives=("costs",)) if isinstance(c, Termination) else c
        for c in text.clauses
    )
    assert not found(attrs.evolve(text, clauses=clauses), "TRM11")


def test_short_activities_end_by_themselves() -> None:
    assert not found(changed_clause(Termination, under_way=None), "TRM11")


def test_without_a_clause_on_ending_there_is_no_end_to_settle() -> None:
    assert not found(attrs.evolve(long(), clauses=()), "TRM11")


def test_which_activities_are_long_can_be_said() -> None:
    exchange = LongActivities(kinds=(FormKind.DELEGATION_EXCHANGE,))
    some = rules.DEFAULT.select("TRM11").configure(TRM11=exchange)
    text = changed_clause(Termination, under_way=None)
    assert rules.check(text, rules=some).findings
    assert not rules.check(long(), rules=some).findings


@pytest.mark.parametrize(("shares", "silent"), [(0, False), (1, False), (2, True)])
def test_a_text_of_which_more_than_half_is_one_piece_of_work_needs_no_term(
    shares: int, *, silent: bool
) -> None:
    whole, other = COMMITMENTS
    own = [attrs.evolve(whole, key=f"share-{n}", part_of=whole.key) for n in range(2)]
    commitments = (whole, *own[:shares], *([other] if shares < 2 else []))
    text = attrs.evolve(with_only(), commitments=commitments)
    assert (found(text, "TRM04") == []) is silent


def test_a_text_of_which_just_half_is_one_piece_of_work_needs_a_term() -> None:
    whole, other = COMMITMENTS
    share = attrs.evolve(other, part_of=whole.key)
    assert found(attrs.evolve(with_only(), commitments=(whole, share)), "TRM04")
