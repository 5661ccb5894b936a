"""What a balance owes to every instrument."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Bound,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    Deliverable,
    DeliverableKind,
    Dossier,
    Extent,
    FormKind,
    Instrument,
    Pair,
    PartRef,
    Party,
    Period,
    PlanYears,
    Quantity,
    ReviewMinutes,
    Side,
    Source,
    Strength,
    Term,
    Unit,
    swap,
)
from bilateral.analysis import Grade, Ground, Share, Tally, balance, told_balance
from bilateral.analysis._undertaking import promised
from bilateral.model import Institution
from bilateral.rules._index import Index
from bilateral.rules._matching import flows_of, mirrored_pairs
from bilateral.strategies._shapes import of

NAMES = Pair("Hà Nội", "Vientiane")
PARTIES = NAMES.map(
    lambda name: Party(institutions=(Institution(key=name[0].lower(), name=name),))
)
AREAS = ("a", "b")
AMOUNTS = (
    Quantity(2, Unit.PERSON, per="P1Y"),
    Quantity(6, Unit.PERSON),
    Quantity(3, Unit.ITEM, up_to=4),
    Quantity(5, Unit.PERSON, bound=Bound.AT_MOST),
    Quantity(unit=Unit.PERSON, bound=Bound.EQUAL),
)
TERM = Term(key="term", span=PlanYears(period=Period("2020", "2022")))


def some(values: Any, most: int = 1) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple)


@st.composite
def plans(draw: st.DrawFn, key: str = "plan") -> Agreement:
    """Many commitments of few sorts, so that they meet: others are mostly alone."""
    commitments: list[Commitment] = []
    for number in range(draw(st.integers(0, 9))):
        before = [c.key for c in commitments]
        commitments.append(
            Commitment(
                key=f"c{number}",
                words="whatever",
                by=draw(st.sampled_from([*Actor, Actor.FIRST, Actor.SECOND])),
                to=draw(st.none() | st.sampled_from(Actor)),
                strength=draw(
                    st.sampled_from(
                        [Strength.PROMISE, Strength.PROMISE, Strength.ENDEAVOUR]
                    )
                ),
                kinds=draw(some([FormKind.TRAINING, FormKind.GIFT, FormKind.OTHER], 2)),
                areas=draw(some(AREAS, 2)),
                deliverables=draw(
                    some([Deliverable(kind=DeliverableKind.NEWS, languages=("en",))])
                ),
                amounts=draw(some(AMOUNTS, 2)),
                cadence=draw(st.sampled_from([None, None, Cadence(every="P1D")])),
                conditions=draw(some([Condition(kind=ConditionKind.ON_REQUEST)])),
                part_of=draw(st.sampled_from([None, None, *before])),
                in_return_for=draw(some(before)) if before else (),
                together_with=2 * draw(some(before)) if before else (),
            )
        )
    draw(st.randoms()).shuffle(commitments)
    return Agreement(
        key=key,
        title="Plan",
        parties=PARTIES,
        areas=tuple(CooperationArea(key=area, name=area) for area in AREAS),
        commitments=tuple(commitments),
        clauses=(TERM,) if draw(st.booleans()) else (),
    )


@st.composite
def files(draw: st.DrawFn) -> Dossier:
    texts = tuple(draw(plans(key)) for key in ("one", "two"))
    return Dossier(key="file", parties=PARTIES, instruments=texts)


SUBJECTS: st.SearchStrategy[Any] = st.one_of(
    plans(), files(), plans(), of(Agreement, 2), of(ReviewMinutes, 2), of(Dossier, 2)
)
"""What is dense enough to have counterparts, and whatever can be built."""


def shares(tally: Tally) -> list[Share]:
    return [*tally.for_other, *tally.for_itself, tally.alike, tally.jointly]


def named(*tallies: Tally) -> Counter[PartRef]:
    return Counter(r for tally in tallies for share in shares(tally) for r in share.of)


def shuffled(instrument: Any, seed: int) -> Any:
    """The same text with its lists in another order."""
    new = {}
    for name in ("commitments", "contributions", "assessments", "areas"):
        if hasattr(instrument, name):
            items = [*getattr(instrument, name)]
            random.Random(seed).shuffle(items)
            new[name] = tuple(items)
    return attrs.evolve(instrument, **new)


@given(subject=SUBJECTS)
def test_the_balance_of_the_mirror_image_is_the_mirror_image_of_the_balance(
    subject: Any,
) -> None:
    assert balance(swap(subject)) == swap(balance(subject))


@given(subject=SUBJECTS, seed=st.integers(0, 9))
def test_the_order_of_commitments_makes_no_difference(subject: Any, seed: int) -> None:
    if isinstance(subject, Instrument):
        assert balance(shuffled(subject, seed)) == balance(subject)
    else:
        texts = tuple(shuffled(text, seed) for text in subject.instruments)
        other = attrs.evolve(subject, instruments=texts)
        assert balance(other) == balance(subject)


@given(subject=SUBJECTS)
def test_each_undertaking_is_counted_once_and_all_its_areas_and_kinds_add_up(
    subject: Any,
) -> None:
    found = balance(subject)
    total = named(found.total)
    assert set(total.values()) <= {1}
    for rows in (found.by_area, found.by_kind):
        each = [named(row.tally) for row in rows]
        assert {ref for row in each for ref in row} == set(total)
        assert all(set(row.values()) == {1} for row in each)
    for share in shares(found.total):
        assert share.unmeasured <= share.count
        assert all(m.amounts >= 1 for m in share.measures)
    of_strength = [r.tally for r in found.by_strength if r.strength in found.strengths]
    assert named(*of_strength) == named(found.total, found.on_request)


@given(subject=SUBJECTS, more=st.sets(st.sampled_from(Strength)))
def test_counting_more_strengths_takes_nothing_away(
    subject: Any, more: set[Strength]
) -> None:
    fewer, wider = balance(subject), balance(subject, strengths={*more, "promise"})
    for part in ("total", "on_request"):
        for before, after in zip(
            shares(getattr(fewer, part)), shares(getattr(wider, part)), strict=True
        ):
            assert set(before.of) <= set(after.of)
    assert fewer.by_strength == wider.by_strength
    assert fewer.past == wider.past
    assert set(fewer.gaps) <= set(wider.gaps)


@given(subject=SUBJECTS)
def test_what_one_side_undertakes_has_one_counterpart_or_is_listed(
    subject: Any,
) -> None:
    found = balance(subject)
    for side in Side:
        by_text = {m.of[side] for m in found.matches if m.ground is Ground.TEXT}
        likened = [m.of[side] for m in found.matches if m.ground is Ground.LIKENESS]
        alone = [*found.unmatched[side]]
        assert len({*likened, *alone}) == len(likened) + len(alone)
        assert not by_text & {*likened, *alone}
        counted = {
            ref
            for tally in (found.total, found.on_request)
            for share in (tally.for_other[side], tally.for_itself[side])
            for ref in share.of
        }
        assert {*likened, *alone} <= counted <= {*by_text, *likened, *alone}


@given(subject=SUBJECTS, counted=st.sets(st.sampled_from(Strength)))
def test_it_can_be_told_and_is_told_alike_whoever_comes_first(
    subject: Any, counted: set[Strength]
) -> None:
    found = balance(subject, strengths=counted)
    assert told_balance(found, NAMES) == told_balance(swap(found), swap(NAMES))


@given(text=of(Agreement, 2) | plans())
def test_knowing_less_of_a_text_only_adds_gaps(text: Agreement) -> None:
    whole = attrs.evolve(text, source=Source())
    part = attrs.evolve(text, source=Source(extent=Extent.PART))
    before, after = balance(whole), balance(part)
    assert set(before.gaps) < set(after.gaps)
    assert attrs.evolve(before, gaps=after.gaps) == after


@given(files())
def test_the_parts_of_a_dossier_are_the_balances_of_its_texts(file: Dossier) -> None:
    found = balance(file)
    assert found.parts == tuple(balance(text) for text in file.instruments)
    assert named(found.total) == named(*(part.total for part in found.parts))


@given(text=plans())
def test_rules_call_no_two_unlike_that_answer_each_other(text: Agreement) -> None:
    index = Index(text)
    unlike = {p.key for side in flows_of(index).unlike for _, p in side}
    for match in balance(text).matches:
        if match.ground is Ground.TEXT or match.grade in (
            Grade.MIRROR,
            Grade.SAME_KIND,
        ):
            assert unlike.isdisjoint(ref.part for ref in match.of)


@given(text=plans())
def test_what_rules_take_for_a_mirror_is_of_one_kind_in_the_balance(
    text: Agreement,
) -> None:
    every = {key: one for (_, key), one in promised(text).items()}
    for pair in mirrored_pairs(Index(text)):
        ours, theirs = (every[promise.key] for _, promise in pair)
        assert (ours.side, theirs.side) == (Side.FIRST, Side.SECOND)
        named = {*ours.in_return_for, *ours.together_with, *theirs.in_return_for}
        named |= {*theirs.together_with}
        assert ours.like == theirs.like or named & {ours.name, theirs.name}
