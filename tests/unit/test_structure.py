"""`swap`, `at`, `replace` and `walk`: what they share, and what they refuse."""

from __future__ import annotations

import fractions
import functools
from typing import Any

import pytest
from attrs import frozen

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Commitment,
    CooperationArea,
    Institution,
    InvalidValue,
    NothingThere,
    Notice,
    Pair,
    Party,
    Place,
    Side,
    Strength,
    Termination,
    Text,
    at,
    in_language,
    pointer,
    replace,
    swap,
    walk,
)
from bilateral.model._shape import hints

DRAFT = Agreement(
    key="draft",
    title=Text(vi="Bản ghi nhớ"),
    parties=Pair(
        Party(institutions=(Institution(key="a", name="A"),)),
        Party(institutions=(Institution(key="b", name="B"),)),
    ),
    areas=(CooperationArea(key="news", name="News"),),
    commitments=(
        Commitment(
            key="c",
            by=Actor.FIRST,
            words="x",
            strength=Strength.PROMISE,
            areas=("news",),
            due="2020-01-01",
        ),
    ),
    clauses=(Termination(key="end", notice=Notice(length="P3M")),),
)


def test_a_change_shares_what_is_not_on_its_way() -> None:
    changed = replace(DRAFT, {"/clauses/0/notice/length": "P6M"})
    assert str(at(changed, "/clauses/0/notice/length")) == "P6M"
    assert changed.commitments is DRAFT.commitments
    assert changed.title is DRAFT.title


def test_swapping_shares_what_has_no_side() -> None:
    swapped = swap(DRAFT)
    assert swapped.clauses is DRAFT.clauses
    assert swapped.title is DRAFT.title
    assert swapped.commitments[0].by is Actor.SECOND
    assert swapped.parties.first is DRAFT.parties.second


def test_a_key_and_the_references_to_it_change_together() -> None:
    with pytest.raises(InvalidValue, match=r"no key 'news' in areas; there are: radio"):
        replace(DRAFT, {"/areas/0/key": "radio"})
    both = {"/areas/0/key": "radio", "/commitments/0/areas/0": "radio"}
    assert replace(DRAFT, both).commitments[0].areas == ("radio",)


def test_words_are_changed_and_the_other_languages_stay() -> None:
    two = replace(DRAFT, {"/title": Text(vi="Bản ghi nhớ", en="Memorandum")})
    assert replace(two, {"/title/en": "Minutes"}).title == Text(
        vi="Bản ghi nhớ", en="Minutes"
    )


@pytest.mark.parametrize(
    ("place", "new", "expected"),
    [
        ("/commitments/0/due", "soon", "/commitments/0/due: expected a day as"),
        ("/areas/0/key", "c", "/commitments/0/key: 'c' is already the key of /areas/0"),
        ("/parties/first", "VNA", "/parties/first: expected Party, got 'VNA'"),
        (
            "/title/vi",
            "",
            "/title/vi: expected words without space at the ends, got ''",
        ),
        ("/clauses/0", Pair(1, 2), "/clauses/0: expected "),
        ("", "other", "expected Agreement, got 'other'"),
    ],
)
def test_guards_hold_and_name_the_place(place: str, new: object, expected: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        replace(DRAFT, {place: new})
    assert any(str(problem).startswith(expected) for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("/clauses/9", "/clauses/9: no '9' in tuple: it has 0"),
        (
            "/clauses/0/by/x",
            "/clauses/0/by/x: no 'x' in what is not stated: it has nothing",
        ),
        (
            "/parties/third",
            "/parties/third: no 'third' in Pair: it has first, second",
        ),
        ("clauses", "clauses: a JSON Pointer is empty or begins with /"),
    ],
)
def test_a_pointer_that_leads_nowhere(place: str, expected: str) -> None:
    for use in (lambda: at(DRAFT, place), lambda: replace(DRAFT, {place: None})):
        with pytest.raises(NothingThere) as caught:
            use()
        assert str(caught.value) == expected


@pytest.mark.parametrize("outer", ["", "/title"])
def test_a_change_cannot_lie_within_another(outer: str) -> None:
    with pytest.raises(
        NothingThere, match=r"^/title/vi: lies within .*, which is replaced$"
    ):
        replace(DRAFT, {outer: DRAFT, "/title/vi": "x"})


def test_what_is_replaced_by_itself_changes_nothing() -> None:
    assert replace(DRAFT, {}) is DRAFT
    assert replace(DRAFT, {"/title": DRAFT.title}) is DRAFT


def test_places_of_a_walk_lead_back_to_their_parts() -> None:
    for place, part in walk(DRAFT):
        assert at(DRAFT, place) is part
        assert at(DRAFT, pointer(place)) is part


def test_a_step_into_a_pair_is_a_side_and_is_swapped() -> None:
    place: Any = ("parties", Side.FIRST, "institutions", 0, "key")
    assert place in [found for found, _ in walk(DRAFT)]
    assert at(swap(DRAFT), swap(place)) == at(DRAFT, place)


def test_a_record_of_ones_own_is_swapped_as_well() -> None:
    @frozen
    class Report:
        by: Actor
        rows: dict[Side, list[Actor]]
        _told: set[Actor]
        mirrored: Amendment | None = None

    report = Report(Actor.FIRST, {Side.FIRST: [Actor.EACH]}, {Actor.SECOND})
    other = Report(Actor.SECOND, {Side.SECOND: [Actor.EACH]}, {Actor.FIRST})
    assert swap(report) == other


@frozen
class Finding:
    """As a rule may give it: a place is of strings and numbers, and of no type."""

    place: Place


def test_a_place_in_a_record_of_ones_own_is_swapped() -> None:
    finding = Finding(("parties", Side.FIRST, "institutions", 0))
    assert swap(finding) == Finding(("parties", Side.SECOND, "institutions", 0))


@frozen
class Talk:
    """A member has the name of the module that annotations name."""

    fractions: fractions.Fraction
    by: Side


@frozen
class Unresolved(Talk):
    """An annotation that names what is there for type checkers only."""

    of: fractions.Gone  # type: ignore[name-defined]  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("made", [Talk, functools.partial(Unresolved, of=Actor.EACH)])
def test_annotations_of_ones_own_may_be_odd(made: Any) -> None:
    half = fractions.Fraction(1, 2)
    assert swap(made(half, Side.FIRST)) == made(half, Side.SECOND)


def test_annotations_are_those_of_the_nearest_base() -> None:
    class Narrow(Finding):
        place: tuple[str, ...]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    class Both(type("Plain", (Finding,), {}), Narrow):  # type: ignore[misc]
        pass

    assert hints(Both)["place"] == tuple[str, ...]
    assert hints(Talk)["fractions"] is fractions.Fraction


def test_places_as_walk_gives_them_are_taken() -> None:
    changed = replace(DRAFT, {("title",): Text("y")})
    assert changed == replace(DRAFT, {"/title": Text("y")})


def test_words_of_no_language_are_told_theirs_at_once() -> None:
    parts = (CooperationArea(key="b", name="Film"),)
    area = CooperationArea(key="a", name=Text("News") | Text(vi="Tin"), parts=parts)
    told = in_language(area, "en")
    assert told.name == Text(en="News", vi="Tin")
    assert at(told, "/parts/0/name") == Text(en="Film")
    assert in_language(told, "lo") is told
    both = CooperationArea(key="a", name=Text({"und": "x", "en": "y"}))
    with pytest.raises(InvalidValue, match=r"^/name: expected no words in en beside"):
        in_language(both, "en")
    with pytest.raises(InvalidValue, match=r"expected a language tag"):
        in_language(area, "english")
