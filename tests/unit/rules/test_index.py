"""What rules look up, and the clean drafts that their examples begin with."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Dossier,
    Extent,
    Group,
    Institution,
    Pair,
    PartRef,
    Party,
    Portion,
    Renewal,
    Side,
    Source,
    Strength,
    Term,
    Terminated,
    Termination,
)
from bilateral.rules import DEFAULT, Index, check
from bilateral.rules._drafts import (
    PARTIES,
    agreement,
    clause,
    minutes,
    with_clause,
    without_clause,
)
from bilateral.rules._index import lives_of
from bilateral.rules._official_languages import official_languages


@pytest.mark.parametrize("draft", [agreement(), minutes()], ids=["text", "minutes"])
def test_a_clean_draft_has_no_fault(draft: Any) -> None:
    assert check(draft, on="2021-06-01").findings == ()


def test_every_example_of_a_rule_can_be_made() -> None:
    for rule in DEFAULT:
        assert rule.good()
        assert rule.bad() != rule.good()


def test_a_clause_of_a_draft_is_changed_added_or_left_out() -> None:
    longer = attrs.evolve(clause(Term), article="99")
    assert with_clause(longer).clause(Term) == longer
    assert without_clause(Term, Renewal).clauses_of(Term) == ()


def test_clauses_are_found_by_their_type_with_their_positions() -> None:
    text = agreement()
    ((i, found),) = Index(text).clauses(Termination)
    assert text.clauses[i] is found
    assert Index(without_clause(Termination)).clauses(Termination) == ()


def test_promises_are_told_from_what_is_less_firm() -> None:
    text = agreement(
        commitments=(
            Commitment(key="a", words="a", by=Actor.EACH, strength=Strength.WISH),
            Commitment(key="b", words="b", by=Actor.EACH, strength=Strength.PROMISE),
        )
    )
    assert [(i, c.key) for i, c in Index(text).promises] == [(1, "b")]


OFFICE = Institution(key="office", name="Office", within=PARTIES.first.institutions[0])
BODIES = (
    OFFICE,
    Institution(key="lao-agency", name="Agency", country="LA"),
    Institution(key="third", name="Third", country="FR"),
    Institution(key="nowhere", name="Secretariat"),
    Group(key="reporters", words="reporters", of=Actor.SECOND),
    Group(key="both", words="agencies of both", of=Actor.EACH),
    Group(key="any", words="agencies"),
)


@pytest.mark.parametrize(
    ("key", "side"),
    [
        ("ministry-vn", Side.FIRST),
        ("office", Side.FIRST),
        ("lao-agency", Side.SECOND),
        ("third", None),
        ("nowhere", None),
        ("reporters", Side.SECOND),
        ("both", None),
        ("any", None),
        ("no-such-body", None),
        (None, None),
    ],
)
def test_whose_a_body_is(key: str | None, side: Side | None) -> None:
    assert Index(agreement(bodies=BODIES)).side_of(key) is side


@pytest.mark.parametrize(
    ("key", "side"),
    [
        ("ministry-la", Side.SECOND),
        ("office", Side.FIRST),
        ("lao-agency", None),
        ("reporters", None),
        ("no-such-body", None),
    ],
)
def test_what_is_part_of_a_party(key: str, side: Side | None) -> None:
    assert Index(agreement(bodies=BODIES)).within_party(key) is side


def test_a_country_of_both_sides_tells_nothing() -> None:
    text = Agreement(
        key="m",
        title="M",
        parties=Pair("a", "b").map(
            lambda key: Party(
                institutions=(Institution(key=key, name=key, country="VN"),)
            )
        ),
        bodies=(Institution(key="c", name="c", country="VN"),),
    )
    assert Index(text).side_of("c") is None


def test_bodies_are_found_with_what_they_are_part_of() -> None:
    bodies = Index(agreement(bodies=BODIES)).bodies
    assert {"vn", "la", "ministry-vn", "office", "reporters"} <= set(bodies)


def test_officials_and_countries_are_found() -> None:
    index = Index(agreement())
    assert set(index.officials) == {"minister-vn", "minister-la"}
    assert index.countries(Side.FIRST) == {"VN"}


def test_the_life_of_a_text_is_that_of_its_dossier() -> None:
    text = agreement()
    ended = Terminated(
        key="end", by=Actor.FIRST, day="2021-06-01", instrument=PartRef(text.key)
    )
    dossier = Dossier(
        key="d", parties=text.parties, instruments=(text,), events=(ended,)
    )
    alone, within = Index(text), Index(text, dossier)
    assert alone.life == lives_of(text)[text.key]
    assert within.life == lives_of(dossier)[text.key]
    assert alone.life != within.life


def test_a_portion_that_was_not_seen_may_hold_anything() -> None:
    part = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,))
    assert Index(agreement(source=part)).may_hold(Portion.ANNEXES)
    assert not Index(agreement(source=part)).may_hold(Portion.TITLE)
    assert not Index(agreement()).may_hold(Portion.ANNEXES)


def test_the_portion_that_was_not_seen_is_named_before_one_that_was() -> None:
    part = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,))
    both = (Portion.TITLE, Portion.ANNEXES)
    assert Index(agreement(source=part)).first_unseen(*both) is Portion.ANNEXES
    assert Index(agreement()).first_unseen(*both) is Portion.TITLE


def test_official_languages_are_those_of_the_whole_country() -> None:
    assert official_languages("LA") == ("lo",)
    assert official_languages("BE") == ("de", "fr", "nl")
    assert official_languages("XX") == ()
