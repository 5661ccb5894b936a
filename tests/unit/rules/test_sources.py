"""The rules on sources, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Bound,
    Consulted,
    Contribution,
    Dossier,
    Doubt,
    DoubtKind,
    Entered,
    EntryIntoEffect,
    Extent,
    Figure,
    Money,
    OnDay,
    OnNotification,
    PartRef,
    Portion,
    Quantity,
    ReviewMinutes,
    Signature,
    Source,
    Unit,
    rules,
)
from bilateral.rules._drafts import CLAUSES, SIGNING, agreement, dossier, minutes


def found(subject: Any, code: str) -> list[str]:
    report = rules.check(subject)
    return [report.told(f) for f in report.findings if f.code == code]


def undetermined(subject: Any, code: str) -> list[str]:
    report = rules.check(subject)
    return [f.pointer for f in report.undetermined if f.code == code]


def with_figure(amount: Any, **members: Any) -> ReviewMinutes:
    given = Contribution(
        key="given",
        by=Actor.FIRST,
        words="news",
        figures=(Figure(amount=amount, **members),),
    )
    return minutes(contributions=(given,))


def test_a_figure_without_a_unit_is_told_in_the_words_there_are() -> None:
    told = "it is not clear what is counted: "
    bare = with_figure(Quantity(109))
    assert found(bare, "SRC01") == [told + "109"]
    assert found(with_figure(Quantity(109), words="109 tin"), "SRC01") == [
        told + "109 tin"
    ]
    assert found(with_figure(Quantity(words="many")), "SRC01") == [told + "many"]
    assert found(with_figure(Quantity(total=9)), "SRC01") == [told + "9"]
    equal = Quantity(bound=Bound.EQUAL)
    assert found(with_figure(equal), "SRC01") == [told + "given"]
    partly = attrs.evolve(bare, source=Source(extent=Extent.PART))
    assert found(partly, "SRC01") == []
    assert undetermined(partly, "SRC01") == ["/contributions/0/figures/0/amount/unit"]


def test_units_and_money_say_what_is_counted() -> None:
    assert found(with_figure(Quantity(109, Unit.ITEM)), "SRC01") == []
    assert found(with_figure(Money(109, "USD")), "SRC01") == []


def doubted(*doubts: Doubt, **source: Any) -> Agreement:
    return agreement(source=Source(doubts=doubts, **source))


def doubt(about: str, *members: str, kind: DoubtKind) -> Doubt:
    return Doubt(about=about, members=members, kind=kind)


def test_sources_that_differ_are_told_with_part_and_members() -> None:
    title = doubt("memorandum", "title", "names_first", kind=DoubtKind.DIFFERS)
    whole = doubt("visits", kind=DoubtKind.DIFFERS)
    unclear = doubt("visits", "by", kind=DoubtKind.UNCLEAR)
    assert found(doubted(title, whole, unclear), "SRC02") == [
        "the sources differ about memorandum (title, names first)",
        "the sources differ about visits",
    ]


def test_a_day_that_the_text_does_not_bear_out_is_told() -> None:
    signing = doubt("memorandum", "signing", kind=DoubtKind.ELSEWHERE)
    effect = doubt("effect", "on", kind=DoubtKind.ELSEWHERE)
    assert found(doubted(signing, effect), "SRC03") == [
        (
            "a day of memorandum (signing) is recorded elsewhere, and the text does "
            "not bear it out"
        ),
        (
            "a day of effect (on) is recorded elsewhere, and the text does not bear "
            "it out"
        ),
    ]


def test_portions_that_were_not_seen_may_bear_it_out() -> None:
    signing = doubt("memorandum", "signing", kind=DoubtKind.ELSEWHERE)
    effect = doubt("effect", kind=DoubtKind.ELSEWHERE)
    unseen = (Portion.SIGNATURES, Portion.FINAL_CLAUSES)
    text = doubted(signing, effect, extent=Extent.PART, unseen=unseen)
    assert found(text, "SRC03") == []
    assert undetermined(text, "SRC03") == ["/source/doubts/0", "/source/doubts/1"]


def test_what_is_recorded_elsewhere_and_is_no_day_is_not_told() -> None:
    office = doubt("minister-vn", "office", kind=DoubtKind.ELSEWHERE)
    forms = doubt("memorandum", "forms", kind=DoubtKind.ELSEWHERE)
    assert found(doubted(office, forms), "SRC03") == []


def test_values_that_were_supplied_are_told_once_a_part() -> None:
    supplied = DoubtKind.SUPPLIED
    text = doubted(
        doubt("memorandum", kind=supplied),
        doubt("memorandum", "title", kind=supplied),
        doubt("visits", kind=supplied),
        doubt("memorandum", "kind", kind=supplied),
    )
    assert found(text, "SRC04") == [
        "memorandum (title, kind) was supplied by whoever recorded the text",
        "visits was supplied by whoever recorded the text",
    ]
    first = rules.check(text).findings[0]
    assert (first.pointer, first.related) == (
        "/source/doubts/1",
        (("source", "doubts", 3),),
    )


def test_a_translation_of_the_whole_is_no_value_that_was_supplied() -> None:
    text = doubted(doubt("memorandum", kind=DoubtKind.SUPPLIED))
    assert found(text, "SRC04") == []


def entered(day: str | None, *clauses: Any, part: str | None = None) -> Dossier:
    """A file in which a record gives this day of effect."""
    event = Entered(key="in-effect", instrument=PartRef("memorandum", part), day=day)
    asked = Consulted(key="asked", by=Actor.FIRST, body="ministry-vn")
    kept = [c for c in CLAUSES if not isinstance(c, EntryIntoEffect)]
    text = agreement(clauses=(*kept, *clauses)) if clauses else agreement()
    return dossier(text, events=(asked, event))


def effect(**members: Any) -> EntryIntoEffect:
    return EntryIntoEffect(key="effect", **members)


def test_a_recorded_day_of_effect_that_differs_is_told() -> None:
    assert found(entered("2020-12-26"), "SRC05") == [
        "by a record it took effect on 2020-12-26, by the text on 2020-12-21"
    ]
    named = effect(on=OnDay(day="2021-01-01"))
    assert found(entered("2020-12-21", named), "SRC05") == [
        "by a record it took effect on 2020-12-21, by the text on 2021-01-01"
    ]


@pytest.mark.parametrize(
    "subject",
    [
        entered("2020-12-21"),
        entered("2020-12"),
        entered(None),
        entered("2020-12-26", part="visits"),
        entered("2020-12-26", effect(on=OnNotification())),
        entered("2020-12-26", effect()),
        entered(
            "2020-07-01", effect(on=OnDay(day="2021-01-01"), from_day="2020-07-01")
        ),
    ],
)
def test_a_day_that_the_text_bears_out_or_leaves_open_is_not(subject: Any) -> None:
    assert found(subject, "SRC05") == []


def test_where_no_day_of_signing_is_known_nothing_can_differ() -> None:
    def recorded(signing: Any) -> list[str]:
        event = Entered(
            key="in-effect", instrument=PartRef("memorandum"), day="2020-12-26"
        )
        return found(dossier(agreement(signing=signing), events=(event,)), "SRC05")

    assert recorded(None) == []
    assert recorded(attrs.evolve(SIGNING, day=None)) == []
    each = SIGNING.signatures.map(
        lambda own: (Signature(by=own[0].by, day="2020-12-26"),)
    )
    assert recorded(attrs.evolve(SIGNING, signatures=each)) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("SRC02", DoubtKind.DIFFERS),
        ("SRC03", DoubtKind.ELSEWHERE),
        ("SRC04", DoubtKind.SUPPLIED),
    ],
)
def test_a_doubt_is_told_with_the_key_of_its_part(code: str, kind: DoubtKind) -> None:
    report = rules.check(doubted(doubt("effect", "on", kind=kind)))
    (finding,) = [each for each in report.findings if each.code == code]
    assert dict(finding.params)["part"] == "effect"


def test_of_signing_and_effect_each_has_its_own_portion() -> None:
    signing = doubt("memorandum", "signing", "title", kind=DoubtKind.ELSEWHERE)
    effect = doubt("effect", kind=DoubtKind.ELSEWHERE)
    for unseen, place in (
        (Portion.SIGNATURES, "/source/doubts/0"),
        (Portion.FINAL_CLAUSES, "/source/doubts/1"),
    ):
        text = doubted(signing, effect, extent=Extent.PART, unseen=(unseen,))
        assert undetermined(text, "SRC03") == [place]
    assert found(doubted(signing), "SRC03") == [
        (
            "a day of memorandum (signing) is recorded elsewhere, and the text does "
            "not bear it out"
        )
    ]


def test_the_day_that_the_text_names_is_shown() -> None:
    named = entered("2020-12-21", effect(on=OnDay(day="2021-01-01")))
    report = rules.check(named)
    (finding,) = [each for each in report.findings if each.code == "SRC05"]
    place = ("instruments", 0, "clauses", len(CLAUSES) - 1, "on", "day")
    assert finding.related == (place,)
