"""What comparing, patching and merging owe to every value."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CostRule,
    Costs,
    Dossier,
    Encounter,
    EncounterKind,
    FormKind,
    Institution,
    InvalidValue,
    Official,
    OtherProvision,
    Pair,
    Party,
    Quantity,
    Recital,
    ReviewMinutes,
    Strength,
    Termination,
    Text,
    Unit,
    at,
    documents,
    replace,
    swap,
    walk,
)
from bilateral.analysis import (
    Comparison,
    ConflictKind,
    Difference,
    DifferenceKind,
    Merge,
    compare,
    compare_copies,
    merge,
    told_differences,
)
from bilateral.model import Notice
from bilateral.strategies._shapes import of

PARTIES = Pair("ours", "theirs").map(
    lambda name: Party(institutions=(Institution(key=name, name=name),))
)
NAMES = Pair("Hà Nội", "Vientiane")
KEYS = "abcde"
WORDS = st.sampled_from(["one", "two"])
TEXTS = st.dictionaries(st.sampled_from(["en", "vi"]), WORDS, min_size=1).map(Text)
AMOUNTS = (Quantity(2, Unit.PERSON), Quantity(6, Unit.PERSON), Quantity(3, Unit.ITEM))
CONDITIONS = [
    Condition(kind=kind, of=actor)
    for kind in (ConditionKind.ON_REQUEST, ConditionKind.OTHER)
    for actor in (Actor.FIRST, Actor.SECOND)
]
RULES = [CostRule(by=actor) for actor in Actor]


def some(values: Any, most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), max_size=most).map(tuple)


def keys(most: int = len(KEYS)) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(KEYS), unique=True, max_size=most)


@st.composite
def drafts(draw: st.DrawFn) -> Agreement:
    """Few keys, words and amounts, so that two of them have much in common."""
    names = draw(keys())
    areas = tuple(CooperationArea(key=key, name=draw(TEXTS)) for key in names)
    persons = ("p-a", "p-b")
    clauses: dict[str, Any] = {
        "k-a": Termination(
            key="k-a",
            by=draw(st.sampled_from([None, *Actor])),
            notice=draw(
                st.none()
                | st.builds(Notice, length=st.sampled_from(["P3M", "P6M", "P180D"]))
            ),
        ),
        "k-b": draw(
            st.sampled_from(
                [
                    OtherProvision(key="k-b", words="one"),
                    OtherProvision(key="k-b", words="two"),
                    Termination(key="k-b"),
                ]
            )
        ),
        "k-c": Costs(key="k-c", rules=draw(some(RULES, 3)) or tuple(RULES[:1])),
    }
    hosts = [None, Actor.FIRST, Actor.SECOND]
    host, visitor = draw(
        st.tuples(*2 * [st.sampled_from(hosts)]).filter(
            lambda both: both[0] is None or both[0] is not both[1]
        )
    )
    return Agreement(
        key="draft",
        title=draw(TEXTS),
        parties=PARTIES.map(
            lambda party: attrs.evolve(party, called=draw(st.none() | TEXTS))
        ),
        officials=tuple(Official(key=key) for key in persons),
        preamble=tuple(
            Recital(words=draw(TEXTS)) for _ in range(draw(st.integers(0, 2)))
        ),
        areas=areas,
        commitments=tuple(
            Commitment(
                key=f"c-{key}",
                words=draw(TEXTS),
                by=draw(st.sampled_from(Actor)),
                strength=Strength.PROMISE,
                kinds=draw(some([FormKind.TRAINING, FormKind.GIFT])),
                areas=draw(some(names, 1)) if names else (),
                amounts=draw(some(AMOUNTS)),
                conditions=draw(some(CONDITIONS)),
            )
            for key in draw(keys(3))
        ),
        clauses=tuple(clauses[key] for key in draw(st.permutations(list(clauses)))),
        encounters=(
            Encounter(
                key="visit",
                kind=EncounterKind.VISIT,
                host=host,
                visitor=visitor,
                heads=draw(st.sampled_from([Pair("p-a", None), Pair("p-a", "p-b")])),
            ),
        ),
    )


@st.composite
def edited(draw: st.DrawFn, value: Any, other: Any) -> Any:
    """The value with a few of its parts changed; some come from the other value."""
    spare = [part for _, part in walk(other)]
    for _ in range(draw(st.integers(0, 4))):
        place, part = draw(st.sampled_from([*walk(value)][1:]))
        alike = [s for s in spare if type(s) is type(part)]
        choices = [st.none(), st.sampled_from(alike)] if alike else [st.none()]
        if type(part) is tuple:
            choices = [
                st.permutations(part).map(tuple),
                st.sampled_from([part[1:], part[:-1], part[:1]]),
                st.sampled_from(alike or [()]).map(lambda more, part=part: part + more),
            ]
        if type(part) is Text:
            choices.append(TEXTS)
        try:
            value = replace(value, {place: draw(st.one_of(choices))})
        except InvalidValue:
            continue
    return value


@st.composite
def versions(draw: st.DrawFn, many: int = 3) -> tuple[Any, ...]:
    """Several values with much in common: dense drafts, or edits of whatever there is."""
    if draw(st.booleans()):
        return tuple(draw(drafts()) for _ in range(many))
    cls = draw(st.sampled_from([Agreement, ReviewMinutes, Dossier]))
    base, other = draw(of(cls, 2)), draw(of(cls, 2))
    return (base, *(draw(edited(base, other)) for _ in range(many - 1)))


def reversed_(comparison: Comparison) -> Comparison:
    """From the new to the old."""
    kinds = {
        DifferenceKind.ADDED: DifferenceKind.REMOVED,
        DifferenceKind.REMOVED: DifferenceKind.ADDED,
    }
    return Comparison(
        old=comparison.new,
        new=comparison.old,
        exchanged=comparison.exchanged,
        differences=tuple(
            Difference(
                kind=kinds.get(c.kind, c.kind),
                old_place=c.new_place,
                new_place=c.old_place,
                old=c.new,
                new=c.old,
            )
            for c in comparison.differences
        ),
    )


def roles_exchanged(merged: Merge[Any]) -> Merge[Any]:
    return Merge(
        value=merged.value,
        conflicts=tuple(
            attrs.evolve(c, ours=c.theirs, theirs=c.ours) for c in merged.conflicts
        ),
    )


@given(pair=versions(2))
def test_the_mirror_images_differ_in_the_mirror_image_of_what_differs(
    pair: tuple[Any, Any],
) -> None:
    old, new = pair
    assert compare(swap(old), swap(new)) == swap(compare(old, new))


@given(pair=versions(2))
def test_nothing_changed_exactly_where_both_are_equal(pair: tuple[Any, Any]) -> None:
    old, new = pair
    assert compare(old, old).equal
    assert compare(old, new).equal == (old == new)


@given(pair=versions(2))
def test_a_change_stands_in_both_where_its_places_say(pair: tuple[Any, Any]) -> None:
    old, new = pair
    for change in compare(old, new).differences:
        if change.old_place is not None:
            assert at(old, change.old_place) == change.old
        if change.new_place is not None:
            assert at(new, change.new_place) == change.new
        assert change.old != change.new


@given(pair=versions(2))
def test_what_changed_from_new_to_old_is_the_reverse(pair: tuple[Any, Any]) -> None:
    old, new = pair
    assert set(compare(new, old).differences) == set(
        reversed_(compare(old, new)).differences
    )


@given(pair=versions(2), copies=st.booleans())
def test_it_is_told_alike_whoever_comes_first(
    pair: tuple[Any, Any],
    copies: bool,  # noqa: FBT001 - a draw
) -> None:
    old, new = pair
    if copies and not isinstance(old, Dossier):
        found = compare_copies(old, new)
        other = compare_copies(swap(old), swap(new))
    else:
        found, other = compare(old, new), compare(swap(old), swap(new))
    lines = told_differences(found, NAMES).splitlines()
    assert lines == told_differences(other, swap(NAMES)).splitlines()
    assert len(lines) == max(1, len(found.differences))


@given(pair=versions(2))
def test_the_patch_makes_the_new_document_of_the_old_one(pair: tuple[Any, Any]) -> None:
    old, new = pair
    jsonpatch = pytest.importorskip("jsonpatch")
    data = documents.to_data(old)
    operations = documents.patch(old, new)
    patched = jsonpatch.apply_patch(data, operations)
    assert patched == documents.to_data(new)
    assert documents.from_data(patched) == new
    assert bool(operations) == (old != new)


@given(copy=of(Agreement, 2) | of(ReviewMinutes, 2))
def test_a_copy_that_names_the_other_side_first_is_equal(copy: Any) -> None:
    assert compare_copies(copy, swap(copy)).equal
    assert compare_copies(copy, swap(copy)).exchanged
    assert not compare_copies(copy, copy).exchanged


@given(pair=versions(2))
def test_copies_differ_alike_whichever_side_they_name_first(
    pair: tuple[Any, Any],
) -> None:
    ours, theirs = pair
    if isinstance(ours, Dossier):
        return
    found = compare_copies(ours, theirs)
    assert compare_copies(swap(ours), swap(theirs)) == swap(found)
    turned = compare_copies(ours, swap(theirs))
    if turned.exchanged != found.exchanged:
        here = {
            attrs.evolve(c, new_place=swap(c.new_place)) for c in turned.differences
        }
        assert here == set(found.differences)
    for change in turned.differences:
        if change.new_place is not None:
            there = at(swap(theirs), change.new_place)
            assert change.new == (swap(there) if turned.exchanged else there)


@given(three=versions())
def test_what_only_one_changed_is_taken(three: tuple[Any, Any, Any]) -> None:
    base, ours, _ = three
    assert merge(base, ours, base) == Merge(value=ours)
    assert merge(base, base, ours) == Merge(value=ours)
    assert merge(base, ours, ours) == Merge(value=ours)


@given(three=versions())
def test_exchanging_both_sides_exchanges_their_roles_alone(
    three: tuple[Any, Any, Any],
) -> None:
    base, ours, theirs = three
    assert merge(base, theirs, ours) == roles_exchanged(merge(base, ours, theirs))


@given(three=versions())
def test_the_mirror_images_merge_to_the_mirror_image(
    three: tuple[Any, Any, Any],
) -> None:
    base, ours, theirs = three
    assert merge(*map(swap, three)) == swap(merge(base, ours, theirs))


@given(three=versions())
def test_where_there_is_a_conflict_the_draft_is_as_before(
    three: tuple[Any, Any, Any],
) -> None:
    base, ours, theirs = three
    merged = merge(base, ours, theirs)
    assert documents.loads(documents.dumps(merged.value)) == merged.value
    for conflict in merged.conflicts:
        assert conflict.base != conflict.ours or conflict.base != conflict.theirs
        if conflict.base is not None:
            assert at(merged.value, conflict.place) == conflict.base
        assert bool(conflict.reason) == (conflict.kind is ConflictKind.IMPOSSIBLE)
