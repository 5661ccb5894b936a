"""Which text held on a day, what had changed, and who stood in for whom."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import (
    Actor,
    Agreement,
    Amended,
    AutomaticRenewal,
    Dossier,
    FixedTerm,
    Institution,
    InstrumentLink,
    InvalidValue,
    LinkKind,
    Notice,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Recital,
    Renewal,
    Signing,
    Succeeded,
    Term,
    Text,
)
from bilateral.analysis import ChangeKind, State, TextOn, holders, text_on

PARTIES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
REF = PartRef("accord")
TERM = Term(key="term", span=FixedTerm(length="P5Y"))
BODIES = tuple(Institution(key=key, name=key) for key in ("ministry", "merged", "new"))


def accord(*clauses: Any, **members: Any) -> Agreement:
    given = {
        "key": "accord",
        "title": "Accord",
        "signing": Signing(day="2016-01-01"),
        **members,
    }
    return Agreement(parties=PARTIES, clauses=clauses, **given)


def file(*texts: Any, events: Any = ()) -> Dossier:
    return Dossier(
        key="file", parties=PARTIES, instruments=texts, events=events, bodies=BODIES
    )


def on(subject: Dossier, day: str) -> TextOn:
    return text_on(subject, day)[0]


def amended(consolidated: Any = None, **members: Any) -> Amended:
    given = {"key": "amended", "instrument": REF, "day": "2018-01-01", **members}
    return Amended(consolidated=consolidated, **given)


def test_before_it_was_signed_there_is_no_text() -> None:
    assert text_on(file(accord()), "2015-12-31") == ()
    (found,) = text_on(file(accord()), "2016-01-01")
    assert (found.of, found.state, found.text.key) == (
        "accord",
        State.IN_EFFECT,
        "accord",
    )


def test_the_consolidated_text_holds_from_its_day_on() -> None:
    new = accord(
        Term(key="term", span=FixedTerm(length="P6Y")),
        OtherProvision(key="added", words="new"),
    )
    whole = file(
        accord(TERM, OtherProvision(key="gone", words="old")), events=[amended(new)]
    )
    before, after = on(whole, "2017-12-31"), on(whole, "2018-01-01")
    assert before.text.part("gone").words == Text("old")
    assert not before.changes
    assert after.text == new
    assert [(c.part.part, c.kind.value, c.event) for c in after.changes] == [
        ("term", "changed", "amended"),
        ("added", "added", "amended"),
        ("gone", "removed", "amended"),
    ]
    assert str(after.changes[0].since) == "2018-01-01"


@pytest.mark.parametrize(
    "new",
    [
        accord(TERM, title="Another title"),
        accord(TERM, preamble=(Recital(words="Desiring"),)),
        accord(TERM, signing=Signing(day="2016-01-01", place="Vientiane")),
    ],
)
def test_what_has_no_key_changes_the_text_itself(new: Agreement) -> None:
    found = on(file(accord(TERM), events=[amended(new)]), "2018-01-01")
    assert [(c.part, c.kind) for c in found.changes] == [(REF, ChangeKind.CHANGED)]


def test_the_last_change_of_a_part_is_told_with_who_made_it() -> None:
    protocol = accord(key="protocol", signing=Signing(day="2017-06-01"))
    second = accord(key="second", signing=Signing(day="2019-06-01"))
    longer = Term(key="term", span=FixedTerm(length="P6Y"))
    longest = Term(key="term", span=FixedTerm(length="P7Y"))
    events = [
        amended(accord(longest), key="later", by=PartRef("second"), day=None),
        amended(accord(longer), by=PartRef("protocol"), day=None),
    ]
    whole = file(accord(TERM), protocol, second, events=events)
    (change,) = on(whole, "2018-01-01").changes
    assert (change.by, str(change.since)) == (PartRef("protocol"), "2017-06-01")
    (change,) = on(whole, "2020-01-01").changes
    assert (change.by, change.event) == (PartRef("second"), "later")
    assert on(whole, "2020-01-01").text == accord(longest)


def test_of_a_change_on_an_unknown_day_nobody_knows_whether_it_holds() -> None:
    whole = file(accord(TERM), events=[amended(accord(), day=None)])
    found = on(whole, "2019-01-01")
    assert (found.text, found.perhaps) == (accord(TERM), (REF,))
    month = file(accord(TERM), events=[amended(accord(), day="2018-03")])
    assert on(month, "2018-02-28").perhaps == ()
    assert on(month, "2018-03-15").perhaps == (REF,)
    assert on(month, "2018-03-31").text == accord()


def test_a_change_that_is_not_at_hand_stands_elsewhere() -> None:
    article = OtherProvision(key="article", words="whatever")
    link = InstrumentLink(kind=LinkKind.AMENDS, instrument=PartRef("accord", "article"))
    protocol = accord(key="protocol", links=(link,), signing=Signing(day="2017-06-01"))
    found = on(file(accord(article), protocol), "2018-01-01")
    (change,) = found.changes
    assert (change.part.part, change.kind, change.by, change.event) == (
        "article",
        ChangeKind.ELSEWHERE,
        PartRef("protocol"),
        None,
    )
    told = file(accord(article), protocol, events=[amended(by=PartRef("protocol"))])
    (change,) = on(told, "2018-01-01").changes
    assert (change.part, change.event) == (REF, "amended")
    draft = accord(key="protocol", links=(link,), signing=None)
    assert not on(file(accord(article), draft), "2018-01-01").changes


def test_a_link_of_another_kind_changes_nothing() -> None:
    link = InstrumentLink(kind=LinkKind.REFERS_TO, instrument=REF)
    other = accord(key="other", links=(link,), signing=Signing(day="2017-06-01"))
    assert not on(file(accord(), other), "2018-01-01").changes


# --- succession ---------------------------------------------------------------------------


def succeeded(former: str, successor: str, day: str | None = None) -> Succeeded:
    key = f"{former}-{successor}-{day or 'some'}"
    return Succeeded(key=key, former=former, successor=successor, day=day)


def test_after_a_merger_the_successor_stands_in_for_both() -> None:
    events = [
        succeeded("vna", "merged", "2023-03-01"),
        succeeded("ministry", "merged", "2023-03-01"),
    ]
    whole = file(accord(), events=events)
    assert on(whole, "2023-02-28").holders == Pair(("vna",), ("kpl",))
    assert on(whole, "2023-03-01").holders == Pair(("merged",), ("kpl",))
    assert holders(whole, "vna", "2023-03-01") == ("merged",)
    assert holders(whole, "ministry", "2023-03-01") == ("merged",)
    assert holders(whole, "ministry", "2023-02-28") == ("ministry",)


def test_a_chain_of_successions_leads_to_the_last() -> None:
    events = [
        succeeded("merged", "new", "2025-01-01"),
        succeeded("vna", "merged", "2023-03-01"),
    ]
    whole = file(accord(), events=events)
    assert holders(whole, "vna", "2024-12-31") == ("merged",)
    assert holders(whole, "vna", "2025-01-01") == ("new",)


def test_one_that_was_divided_has_several_successors() -> None:
    events = [
        succeeded("vna", "merged", "2023-03-01"),
        succeeded("vna", "new", "2023-03-01"),
    ]
    assert holders(file(accord(), events=events), "vna", "2024-01-01") == (
        "merged",
        "new",
    )


def test_a_name_may_come_back() -> None:
    events = [
        succeeded("vna", "merged", "2023-03-01"),
        succeeded("merged", "vna", "2025-03-01"),
    ]
    whole = file(accord(), events=events)
    assert holders(whole, "vna", "2024-01-01") == ("merged",)
    assert holders(whole, "vna", "2026-01-01") == ("vna",)


def test_on_an_unknown_day_it_may_be_either() -> None:
    whole = file(accord(), events=[succeeded("vna", "merged")])
    assert holders(whole, "vna", "2024-01-01") == ("vna", "merged")


@pytest.mark.parametrize("asked", [None, 7])
def test_a_key_of_an_institution_is_asked_for(asked: Any) -> None:
    message = f"/body: expected the key of an institution, got {asked}"
    with pytest.raises(InvalidValue, match=message):
        holders(file(accord()), asked, "2024-01-01")


def test_notices_and_renewals_are_those_of_the_text_that_holds() -> None:
    rule = AutomaticRenewal(notice=Notice(length="P3M", by=Actor.EACH))
    renewed = accord(TERM, Renewal(key="renewal", rule=rule))
    found = on(file(accord(TERM), events=[amended(renewed)]), "2022-01-01")
    assert found.state is State.IN_EFFECT
