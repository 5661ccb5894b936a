"""Edits of one draft by both sides: what is taken, in what order, and what conflicts."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CostRule,
    Costs,
    Encounter,
    EncounterKind,
    Extent,
    FormKind,
    Institution,
    InstrumentLink,
    LinkKind,
    Notice,
    Official,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Portion,
    Quantity,
    Recital,
    Source,
    Strength,
    Termination,
    Text,
    Unit,
)
from bilateral.analysis import Merge, merge

PARTIES = Pair("VNA", "KPL").map(
    lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
)
A, B, C, D, E, F = (CooperationArea(key=key, name=key.upper()) for key in "abcdef")


def does(key: str, **more: Any) -> Commitment:
    more = {"words": key, "by": Actor.FIRST, "strength": Strength.PROMISE, **more}
    return Commitment(key=key, **more)


def draft(**more: Any) -> Agreement:
    more = {"key": "draft", "title": Text(en="Draft"), "parties": PARTIES, **more}
    return Agreement(**more)


def areas(base: Any, ours: Any, theirs: Any) -> str:
    merged = merge(*(draft(areas=tuple(each)) for each in (base, ours, theirs)))
    assert not merged.conflicts
    return "".join(area.key for area in merged.value.areas)


def brief(merged: Merge[Any]) -> list[tuple[str, str, str | None]]:
    return [(str(c.kind), c.pointer, c.key) for c in merged.conflicts]


# --- what is taken --------------------------------------------------------------------


def test_edits_of_two_members_go_together() -> None:
    base = draft(commitments=(does("train"), does("print")))
    ours = draft(commitments=(does("train", due="2030"), does("print")))
    theirs = draft(commitments=(does("train", to=Actor.SECOND), does("print")))
    both = does("train", due="2030", to=Actor.SECOND)
    merged = merge(base, ours, theirs)
    assert merged == Merge(value=draft(commitments=(both, does("print"))))


def test_each_may_reword_its_own_language() -> None:
    base, ours, theirs, both = (
        draft(title=Text(words))
        for words in (
            {"vi": "a", "lo": "b"},
            {"vi": "A", "lo": "b", "en": "c"},
            {"vi": "a", "lo": "B"},
            {"vi": "A", "lo": "B", "en": "c"},
        )
    )
    assert merge(base, ours, theirs) == Merge(value=both)


def test_what_stands_once_for_each_side_is_merged_for_each() -> None:
    def called(first: str | None, second: str | None) -> Agreement:
        names = Pair(first, second)
        return draft(
            parties=Pair(
                *(attrs.evolve(PARTIES[s], called=name) for s, name in names.items())
            )
        )

    merged = merge(called(None, None), called("A", None), called(None, "B"))
    assert merged == Merge(value=called("A", "B"))


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged"),
    [
        ((), (B, C), (A, D), "abcd"),
        ((), (D, A), (), "da"),
        ((A,), (A, D, C), (A, B), "abcd"),
        ((A, B), (A, C, B), (D, A, B), "dacb"),
        ((A, B, C), (C, B, A), (A, B, C, D), "cdba"),
        ((A, B, C), (A, C), (A, B, D, C), "adc"),
        ((A, B), (B, A), (B, A), "ba"),
        ((), (E, A, F), (D, A, C), "deacf"),
        ((A, B), (A,), (B,), ""),
        ((A, B), (A,), (A,), "a"),
    ],
)
def test_added_parts_stand_where_they_were_put_and_else_in_order_of_keys(
    base: Any, ours: Any, theirs: Any, merged: str
) -> None:
    assert areas(base, ours, theirs) == merged
    assert areas(base, theirs, ours) == merged


def test_words_without_keys_are_parts_of_their_own() -> None:
    base, ours, theirs, both = (
        does("it", kinds=kinds)
        for kinds in (
            (FormKind.GIFT, FormKind.FUNDING),
            (FormKind.GIFT, FormKind.TRAINING),
            (FormKind.BROADCAST, FormKind.GIFT, FormKind.FUNDING),
            (FormKind.BROADCAST, FormKind.GIFT, FormKind.TRAINING),
        )
    )
    assert merge(base, ours, theirs) == Merge(value=both)


def test_a_part_without_a_key_is_merged_with_what_became_of_it() -> None:
    base, ours, theirs, both = (
        does("it", conditions=(Condition(kind=ConditionKind.ON_REQUEST, **more),))
        for more in (
            {},
            {"of": Actor.FIRST},
            {"words": "asked"},
            {"of": Actor.FIRST, "words": "asked"},
        )
    )
    assert merge(base, ours, theirs) == Merge(value=both)


# --- conflicts ------------------------------------------------------------------------


def test_what_both_changed_differently_stays_as_it_was() -> None:
    six, three, nine = (
        draft(clauses=(Termination(key="end", notice=Notice(length=length)),))
        for length in ("P6M", "P3M", "P9M")
    )
    merged = merge(six, three, nine)
    assert merged.value == six
    assert brief(merged) == [("changed", "/clauses/0/notice/length", None)]
    [conflict] = merged.conflicts
    assert [*map(str, (conflict.base, conflict.ours, conflict.theirs))] == [
        "P6M",
        "P3M",
        "P9M",
    ]


def test_taken_out_by_one_and_changed_by_the_other_is_a_conflict() -> None:
    merged = merge(
        draft(areas=(A, B)),
        draft(areas=(C, B)),
        draft(areas=(attrs.evolve(A, priority=1), B)),
    )
    assert brief(merged) == [("removed", "/areas/0", "a")]
    assert merged.value == draft(areas=(A, C, B))
    stated = merge(does("x", due="2030"), does("x"), does("x", due="2031"))
    assert brief(stated) == [("removed", "/due", None)]


def test_two_parts_under_one_new_key_are_a_conflict() -> None:
    other = attrs.evolve(A, name="Press")
    merged = merge(draft(areas=(B,)), draft(areas=(B, A)), draft(areas=(other, B, C)))
    assert brief(merged) == [("added", "/areas", "a")]
    assert merged.value == draft(areas=(B, C))


def test_two_orders_are_a_conflict_as_a_whole() -> None:
    merged = merge(
        draft(areas=(A, B, C)), draft(areas=(C, B, A)), draft(areas=(B, A, C))
    )
    assert brief(merged) == [("changed", "/areas", None)]
    assert merged.value == draft(areas=(A, B, C))
    added = merge(draft(), draft(areas=(A, B)), draft(areas=(B, A)))
    assert brief(added) == [("changed", "/areas", None)]


def test_two_added_parts_that_may_be_one_are_a_conflict_as_a_whole() -> None:
    two, six = Quantity(2, Unit.PERSON), Quantity(6, Unit.PERSON)
    merged = merge(does("it"), does("it", amounts=(two,)), does("it", amounts=(six,)))
    assert brief(merged) == [("changed", "/amounts", None)]
    assert merged.value == does("it")


def test_parts_of_other_types_or_keys_are_not_mixed() -> None:
    laos = Institution(key="la", name="Laos")
    base = Institution(key="kpl", name="KPL", within=laos)
    ours = attrs.evolve(base, within=attrs.evolve(laos, country="LA"))
    theirs = attrs.evolve(base, within=Institution(key="ministry", name="Ministry"))
    assert brief(merge(base, ours, theirs)) == [("changed", "/within", "la")]
    first, second, third = (
        draft(clauses=(clause,))
        for clause in (
            Termination(key="end"),
            OtherProvision(key="end", words="It ends."),
            Termination(key="end", by=Actor.EACH),
        )
    )
    assert brief(merge(first, second, third)) == [("changed", "/clauses/0", "end")]
    assert brief(merge(draft(), A, B)) == [("changed", "", "draft")]  # type: ignore[misc]


def test_the_whole_may_get_another_key() -> None:
    merged = merge(draft(), draft(key="mou"), draft(areas=(A,)))
    assert merged == Merge(value=draft(key="mou", areas=(A,)))


# --- what can never be ----------------------------------------------------------------


def test_a_part_that_names_what_the_other_took_out_stays_as_it_was() -> None:
    named, added = does("old", areas=("b",)), does("new", areas=("b",))
    merged = merge(
        draft(areas=(A, B), commitments=(does("old"), does("first"))),
        draft(areas=(A,), commitments=(does("old"), does("first"))),
        draft(
            areas=(A, B),
            commitments=(added, named, does("first", due="2030"), does("last")),
        ),
    )
    assert merged.value == draft(
        areas=(A,),
        commitments=(does("old"), does("first", due="2030"), does("last")),
    )
    assert brief(merged) == [
        ("impossible", "/commitments", "new"),
        ("impossible", "/commitments/0", "old"),
    ]
    new, old = merged.conflicts
    assert (new.base, new.ours, new.theirs) == (None, None, added)
    assert (old.base, old.ours, old.theirs) == (does("old"), does("old"), named)
    assert new.reason == ("/commitments/0/areas/0: no key 'b' in areas; there are: a")


def test_other_conflicts_move_with_the_parts_that_stay() -> None:
    def text(*, ours: bool) -> Agreement:
        return draft(
            areas=(A,) if ours else (A, B),
            commitments=(
                *(() if ours else (does("new", areas=("b",)),)),
                does("both", due="2030" if ours else "2031"),
            ),
            title=Text(en="Ours" if ours else "Theirs"),
        )

    base = draft(areas=(A, B), commitments=(does("both"),))
    assert brief(merge(base, text(ours=True), text(ours=False))) == [
        ("changed", "/title/en", None),
        ("impossible", "/commitments", "new"),
        ("added", "/commitments/0/due", None),
    ]


def test_of_a_part_that_stays_as_it_was_no_member_is_a_conflict() -> None:
    base = draft(areas=(A, B), commitments=(does("it"),))
    theirs = does("it", areas=("b",), due="2031")
    merged = merge(
        base,
        draft(areas=(A,), commitments=(does("it", due="2030"),)),
        attrs.evolve(base, commitments=(theirs,)),
    )
    assert merged.value == draft(areas=(A,), commitments=(does("it"),))
    assert brief(merged) == [("impossible", "/commitments/0", "it")]


def test_what_was_taken_out_comes_back_if_what_names_it_must_stay() -> None:
    named = does("old", areas=("b",))
    merged = merge(
        draft(areas=(A, B), commitments=(named,)),
        draft(areas=(A,), title="Ours"),
        draft(areas=(A, B), commitments=(attrs.evolve(named, due="2030"),)),
    )
    assert merged.value == draft(areas=(A, B), commitments=(named,), title="Ours")
    assert brief(merged) == [
        ("impossible", "/areas", None),
        ("removed", "/commitments/0", "old"),
    ]


def test_one_key_for_two_sorts_of_parts_is_a_conflict() -> None:
    merged = merge(
        draft(), draft(areas=(A,)), draft(commitments=(does("a"), does("b")))
    )
    assert merged.value == draft(areas=(A,), commitments=(does("b"),))
    assert brief(merged) == [("impossible", "/commitments", "a")]


def test_of_members_that_do_not_fit_one_stays_as_it_was() -> None:
    visit = Encounter(key="visit", kind=EncounterKind.VISIT)
    merged = merge(
        visit,
        attrs.evolve(visit, host=Actor.FIRST),
        attrs.evolve(visit, visitor=Actor.FIRST, number=2),
    )
    assert merged.value == attrs.evolve(visit, visitor=Actor.FIRST, number=2)
    assert brief(merged) == [("impossible", "/host", None)]
    assert "another side than the visitor" in str(merged.conflicts[0].reason)


def test_a_list_that_may_not_be_empty_stays_as_it_was() -> None:
    rules = tuple(CostRule(key=key, by=Actor.EACH) for key in ("one", "two"))
    base, ours, theirs = (
        Costs(key="costs", rules=given) for given in (rules, rules[:1], rules[1:])
    )
    merged = merge(base, ours, theirs)
    assert merged.value == base
    assert brief(merged) == [("impossible", "/rules", None)]


def test_a_text_that_each_wants_in_its_language_alone_stays_in_both() -> None:
    both = Text(vi="a", lo="b")
    merged = merge(both, Text(vi="a"), Text(lo="b"))
    assert merged.value == both
    assert brief(merged) == [("impossible", "", None)]


def test_of_a_source_seen_whole_no_portion_stays_unseen() -> None:
    part = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,))
    merged = merge(part, Source(), attrs.evolve(part, unseen=(Portion.AREAS,)))
    assert merged.value == attrs.evolve(part, unseen=(Portion.AREAS,))
    assert brief(merged) == [("impossible", "/extent", None)]


def test_a_part_without_a_key_that_is_at_fault_keeps_its_list_as_it_was() -> None:
    link = InstrumentLink(kind=LinkKind.REFERS_TO, instrument=PartRef("draft", "b"))
    base = draft(areas=(A, B))
    merged = merge(base, draft(areas=(A,)), attrs.evolve(base, links=(link,)))
    assert merged.value == draft(areas=(A,))
    assert brief(merged) == [("impossible", "/links", None)]


def test_as_few_members_stay_as_they_were_as_will_do() -> None:
    named = does("old", areas=("b",), speakers=("bua",))
    an, bua = Official(key="an"), Official(key="bua")
    base = draft(areas=(A, B), officials=(an, bua), commitments=(named,))
    merged = merge(
        base,
        draft(title="Ours", areas=(A,), officials=(an,)),
        attrs.evolve(base, commitments=(attrs.evolve(named, due="2030"), does("new"))),
    )
    assert merged.value == attrs.evolve(
        base, title="Ours", commitments=(named, does("new"))
    )
    assert brief(merged) == [
        ("impossible", "/officials", None),
        ("impossible", "/areas", None),
        ("removed", "/commitments/0", "old"),
    ]


def test_parts_without_keys_that_both_kept_stay_in_the_order_of_the_draft() -> None:
    one, two = (Recital(words=Text(en=w, vi=w)) for w in ("one", "two"))
    base = draft(preamble=(two, one))
    ours = draft(preamble=(Recital(words=Text(en="one")),))
    theirs = draft(preamble=(Recital(words=Text(vi="two")),))
    merged = merge(base, ours, theirs)
    assert merged.value == base
    assert merge(base, theirs, ours).value == base
    assert brief(merged) == [
        ("removed", "/preamble/0", None),
        ("removed", "/preamble/1", None),
    ]


def test_persons_who_are_named_stay() -> None:
    an, bua = Official(key="an"), Official(key="bua")
    talks = Encounter(key="talks", kind=EncounterKind.TALKS)
    merged = merge(
        draft(officials=(an, bua), encounters=(talks,)),
        draft(officials=(an,), encounters=(talks,)),
        draft(
            officials=(an, bua),
            encounters=(attrs.evolve(talks, members=Pair((), ("bua",)), number=1),),
        ),
    )
    assert merged.value == draft(officials=(an,), encounters=(talks,))
    assert brief(merged) == [("impossible", "/encounters/0", "talks")]
