"""What changed is found by key, told in words, and merged; with texts made by hand."""

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
    CooperationForm,
    Dossier,
    Encounter,
    EncounterKind,
    FixedTerm,
    FormKind,
    Institution,
    InstrumentLink,
    InvalidValue,
    LinkKind,
    Notice,
    Official,
    OpenEnded,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Period,
    Principle,
    PrincipleKind,
    Quantity,
    Recital,
    ReviewMinutes,
    Role,
    Side,
    Strength,
    Term,
    Termination,
    Text,
    Unit,
    documents,
    replace,
    swap,
)
from bilateral.analysis import (
    Difference,
    DifferenceKind,
    compare,
    compare_copies,
    told_differences,
)
from bilateral.model._alignment import aligned

NAMES = Pair("VNA", "KPL")
PARTIES = NAMES.map(
    lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
)
A, B, C, D = (CooperationArea(key=key, name=key.upper()) for key in "abcd")


def does(key: str, **more: Any) -> Commitment:
    more = {"words": key, "by": Actor.FIRST, "strength": Strength.PROMISE, **more}
    return Commitment(key=key, **more)


def draft(**more: Any) -> Agreement:
    more = {"key": "draft", "title": Text(en="Draft"), "parties": PARTIES, **more}
    return Agreement(**more)


def told(old: Any, new: Any) -> list[str]:
    return told_differences(compare(old, new), NAMES).splitlines()


def brief(
    differences: tuple[Difference, ...],
) -> list[tuple[str, str | None, str | None]]:
    return [(str(c.kind), c.old_pointer, c.new_pointer) for c in differences]


# --- alignment ------------------------------------------------------------------------


def test_parts_with_a_key_are_matched_by_it_alone() -> None:
    other = attrs.evolve(A, key="x")
    assert aligned((A, B), (other, attrs.evolve(A, name="B"))) == [(0, 1)]


def test_without_a_key_what_is_equal_comes_before_what_stands_there() -> None:
    two, five, six = (Quantity(n, Unit.PERSON) for n in (2, 5, 6))
    assert aligned((two, five), (five, six)) == [(0, 1), (1, 0)]


def test_what_says_the_same_in_one_language_is_one_part() -> None:
    one, two = Text(en="one", vi="một"), Text(en="two", vi="hai")
    assert aligned((one, two), (Text(en="second", vi="hai"),)) == [(1, 0)]
    recitals = tuple(Recital(words=words) for words in (one, two))
    assert aligned(recitals, (Recital(words=Text(en="two", vi="đôi")),)) == [(1, 0)]


def test_from_the_other_end_the_same_parts_are_one() -> None:
    both, vi, en = Text(en="one", vi="một"), Text(vi="một"), Text(en="one")
    assert aligned((both,), (vi, en)) == [(0, 1)]
    assert aligned((vi, en), (both,)) == [(1, 0)]


def test_a_condition_of_another_kind_is_another_one() -> None:
    asked, able = (
        Condition(kind=kind)
        for kind in (ConditionKind.ON_REQUEST, ConditionKind.WITHIN_MEANS)
    )
    assert aligned((asked,), (able,)) == []
    assert aligned((asked, able), (attrs.evolve(able, of=Actor.EACH),)) == [(1, 0)]


def test_a_word_is_like_nothing_but_itself() -> None:
    kinds = (FormKind.GIFT, FormKind.TRAINING, FormKind.GIFT)
    assert aligned(kinds, (FormKind.FUNDING, FormKind.GIFT)) == [(0, 1)]


# --- what changed ---------------------------------------------------------------------


def test_an_area_put_in_front_is_one_change() -> None:
    found = compare(draft(areas=(A, B)), draft(areas=(C, A, B)))
    assert brief(found.differences) == [("added", None, "/areas/0")]
    assert not found.equal


def test_what_was_moved_is_told_once_and_compared_with_itself() -> None:
    renamed = attrs.evolve(A, name="Press")
    found = compare(draft(areas=(A, B, C)), draft(areas=(B, renamed)))
    assert brief(found.differences) == [
        ("reordered", "/areas", "/areas"),
        ("changed", "/areas/0/name", "/areas/1/name"),
        ("removed", "/areas/2", None),
    ]


def test_a_part_of_another_type_is_changed_as_a_whole() -> None:
    old = draft(clauses=(Termination(key="end"),))
    new = draft(clauses=(OtherProvision(key="end", words="It ends."),))
    assert brief(compare(old, new).differences) == [
        ("changed", "/clauses/0", "/clauses/0")
    ]


def test_another_key_is_another_part_but_not_of_the_whole() -> None:
    laos, viet_nam = (Institution(key=key, name=key) for key in ("la", "vn"))
    old, new = (Institution(key="kpl", name="KPL", within=w) for w in (laos, viet_nam))
    assert brief(compare(old, new).differences) == [("changed", "/within", "/within")]
    assert brief(compare(laos, viet_nam).differences) == [
        ("changed", "/key", "/key"),
        ("changed", "/name", "/name"),
    ]


def test_what_others_add_is_matched_by_its_address() -> None:
    old = draft(extensions={"urn:a:gone": 1, "urn:a:kept": 2, "urn:a:other": 3})
    new = draft(extensions={"urn:a:kept": 2, "urn:a:more": 5, "urn:a:other": 4})
    found = compare(old, new).differences
    assert brief(found) == [
        ("removed", "/extensions/urn:a:gone", None),
        ("added", None, "/extensions/urn:a:more"),
        ("changed", "/extensions/urn:a:other", "/extensions/urn:a:other"),
    ]
    parts = [(each.old and each.old.data, each.new and each.new.data) for each in found]
    assert parts == [(1, None), (None, 5), (3, 4)]


def test_values_of_two_types_differ_as_a_whole() -> None:
    assert brief(compare(draft(), A).differences) == [("changed", "", "")]  # type: ignore[misc]
    assert compare(1, 1).equal


def test_only_texts_differ_in_languages() -> None:
    [reworded] = compare(Text(vi="Báo", lo="ຂ່າວ"), Text(vi="Tin", lo="ຂ່າວ")).differences
    assert reworded.languages == ("vi",)
    [change] = compare(Notice(length="P6M"), Notice(length="P3M")).differences
    assert change.languages == ()
    assert change.kind is DifferenceKind.CHANGED


# --- copies ---------------------------------------------------------------------------


def test_copies_that_differ_only_in_whose_original_they_are_are_equal() -> None:
    ours = draft(names_first=Side.FIRST)
    theirs = swap(draft(names_first=Side.SECOND))
    assert compare_copies(ours, theirs).equal
    assert compare_copies(ours, draft(names_first=None)).equal
    assert compare(ours, draft(names_first=None)).differences


def test_a_difference_in_a_copy_is_told_from_our_side_with_its_place_there() -> None:
    ours = draft(commitments=(does("train"),))
    theirs = swap(
        replace(
            ours,
            {
                "/commitments/0/by": Actor.SECOND,
                "/parties/first/called": Text(en="the Agency"),
            },
        )
    )
    found = compare_copies(ours, theirs)
    by, called = sorted(found.differences, key=lambda c: c.old_pointer or "")
    assert (by.old, by.new) == (Actor.FIRST, Actor.SECOND)
    assert (called.old_pointer, called.new_pointer) == (
        "/parties/first/called",
        "/parties/second/called",
    )
    assert told_differences(found, NAMES).splitlines() == [
        "VNA: called now stated: “the Agency”.",
        "Commitment train: by changed from VNA to KPL.",
    ]


def test_what_a_copy_has_more_is_told_by_the_names_of_our_sides() -> None:
    officials = (Official(key="an"), Official(key="bua"))
    meets = Encounter(key="talks", kind=EncounterKind.TALKS)
    ours = draft(officials=officials, encounters=(meets,))
    sent = attrs.evolve(meets, members=Pair((), ("bua",)))
    found = compare_copies(ours, swap(draft(officials=officials, encounters=(sent,))))
    assert brief(found.differences) == [
        ("added", None, "/encounters/0/members/first/0")
    ]
    assert (
        told_differences(found, NAMES) == "Encounter talks: members of KPL added: bua."
    )


def test_what_a_copy_has_more_is_told_of_the_institution_that_has_it() -> None:
    theirs = replace(draft(), {"/parties/first/institutions/0/aliases": ("Agency",)})
    found = compare_copies(draft(), swap(theirs))
    assert told_differences(found, NAMES) == (
        "VNA, institution vna: aliases added: “Agency”."
    )


def test_where_keys_do_not_tell_names_do() -> None:
    ours = draft()
    theirs = draft(
        parties=Pair(
            Party(
                institutions=(
                    Institution(key="lao-agency", name=Text(lo="ຂປລ", und="kpl")),
                )
            ),
            Party(institutions=(Institution(key="agency", name="Thông tấn xã"),)),
        )
    )
    assert compare_copies(ours, theirs).exchanged
    short = replace(
        theirs,
        {
            "/parties/first/institutions/0/name": Text("Lao"),
            "/parties/second/institutions/0/short_name": Text("VNA"),
        },
    )
    assert compare_copies(ours, short).exchanged
    alike = replace(theirs, {"/parties/first/institutions/0/aliases": (Text("VNA"),)})
    assert not compare_copies(ours, alike).exchanged
    assert not compare_copies(ours, swap(theirs)).exchanged


def test_where_nothing_tells_copies_stand_as_they_are() -> None:
    parties = Pair("X", "Y").map(
        lambda n: Party(institutions=(Institution(key=n.lower(), name=n),))
    )
    found = compare_copies(draft(), draft(parties=parties))
    assert not found.exchanged
    assert not found.equal


def test_only_instruments_have_copies() -> None:
    with pytest.raises(InvalidValue, match="/theirs: expected an instrument, got 'x'"):
        compare_copies(draft(), "x")  # type: ignore[arg-type]


# --- in words -------------------------------------------------------------------------


def notices(*lengths: str) -> list[Agreement]:
    return [
        draft(clauses=(Termination(key="end", notice=Notice(length=length)),))
        for length in lengths
    ]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("P6M", "P3M", "shortened from six months to three"),
        ("P1M", "P1Y", "lengthened from one month to one year"),
        ("P1Y", "P2Y", "lengthened from one year to two"),
        ("P1Y", "P12M", "changed from one year to twelve months"),
        ("P3M", "P90D", "changed from three months to 90 days"),
        ("P1Y6M", "P6M", "shortened from one year six months to six months"),
        ("P20D", "P1Y1D", "changed from 20 days to one year one day"),
    ],
)
def test_lengths_are_said_as_durations(old: str, new: str, words: str) -> None:
    assert told(*notices(old, new)) == [f"Termination end: notice {words}."]


def test_a_length_alone_is_called_one() -> None:
    five, six = (
        draft(clauses=(Term(key="term", span=FixedTerm(length=length)),))
        for length in ("P5Y", "P6Y")
    )
    assert told(five, six) == ["Term term: span lengthened from five years to six."]
    assert told(Notice(length="P1M"), Notice(length="P2M")) == [
        "Length lengthened from one month to two."
    ]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ({"vi": "a", "lo": "b"}, {"vi": "c", "lo": "b"}, "reworded in Vietnamese only"),
        (
            {"vi": "a", "lo": "b"},
            {"vi": "c", "lo": "d"},
            "reworded in Lao and Vietnamese",
        ),
        ({"vi": "a"}, {"vi": "a", "en": "b"}, "now also in English"),
        ({"vi": "a", "zh-Hant": "b"}, {"vi": "a"}, "no longer in Chinese (zh-Hant)"),
        ({"vi": "a"}, {"en": "a"}, "now in English, no longer in Vietnamese"),
        ({"und": "a"}, {"und": "b"}, "reworded"),
        (
            {"und": "a"},
            {"en": "a"},
            "now in English, no longer in a language that is not stated",
        ),
    ],
)
def test_languages_are_named_in_which_words_differ(
    old: dict[str, str], new: dict[str, str], words: str
) -> None:
    forms = [
        draft(forms=(CooperationForm(key="news", label="(c)", words=Text(said)),))
        for said in (old, new)
    ]
    assert told(*forms) == [f"Form (c): {words}."]
    assert told(draft(title=Text(old)), draft(title=Text(new))) == [f"Title {words}."]


def test_parts_are_told_by_label_or_key_with_what_they_say() -> None:
    long = Official(key="an", office=Text(en="x" * 80))
    old = draft(areas=(A, B), officials=(long,))
    new = draft(areas=(C, B, attrs.evolve(D, parts=(A,))))
    assert told(old, new) == [
        "Official an removed.",
        "Area c added: “C”.",
        "Area a removed: “A”.",
        "Area d added: “D”.",
    ]
    assert told(draft(areas=(A, B)), draft(areas=(B, A))) == [
        "Areas in another order: b, a."
    ]
    inner = attrs.evolve(D, parts=(B,))
    assert told(draft(areas=(D,)), draft(areas=(inner,))) == [
        "Area d: area b added: “B”."
    ]


def test_values_are_told_in_words() -> None:
    old = does(
        "train",
        amounts=(Quantity(2, Unit.PERSON, per="P1Y"),),
        kinds=(FormKind.TRAINING, FormKind.GIFT),
        continues=PartRef("mou", "news"),
    )
    new = does(
        "train",
        by=Actor.EACH,
        to=Actor.JOINTLY,
        due="2030",
        strength=Strength.WISH,
        words=Text(en="y" * 80),
        kinds=(FormKind.GIFT, FormKind.TRAINING),
        conditions=(
            Condition(
                kind=ConditionKind.ON_REQUEST, role=Role.RECEIVING, of=Actor.SECOND
            ),
        ),
        carries_over=Period("2020", "2021"),
        continues=PartRef("mou"),
    )
    text = draft(commitments=(old,)), draft(commitments=(new,))
    assert [line.removeprefix("Commitment train: ") for line in told(*text)] == [
        "amounts removed: quantity (number 2, unit person, per one year).",
        "by changed from VNA to each side.",
        "carries over now stated: period (first day 2020, last day 2021).",
        "conditions added: condition (kind on request, of KPL, role receiving).",
        "continues, part no longer stated: news.",
        "due now stated: 2030.",
        "kinds in another order.",
        "strength changed from promise to wish.",
        "to now stated: both together.",
        "now in English, no longer in a language that is not stated.",
    ]


def test_what_is_another_part_is_told_from_one_to_the_other() -> None:
    old = draft(
        clauses=(Term(key="term", span=FixedTerm(length="P5Y")),),
        names_first=Side.FIRST,
        links=(InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef("mou")),),
    )
    new = draft(
        clauses=(Term(key="term", span=OpenEnded()),),
        names_first=Side.SECOND,
        principles=(Principle(kind=PrincipleKind.EQUALITY, words="as equals"),),
        preamble=(Recital(words=Text(en="z" * 80)),),
    )
    assert told(old, new) == [
        "Names first changed from VNA to KPL.",
        f"Preamble added: recital (words “{'z' * 59}…”).",
        "Principles added: principle (kind equality, words “as equals”).",
        "Term term: span changed from fixed term (length five years) to open ended.",
        "Links removed: instrument link (kind under).",
    ]


def test_parts_of_other_texts_are_told_by_their_keys() -> None:
    base = ReviewMinutes(key="minutes", title="Minutes", parties=PARTIES)
    reviewed = (PartRef("mou"), PartRef("plan", "news"))
    assert told(base, attrs.evolve(base, reviewed=reviewed)) == [
        "Reviewed added: mou.",
        "Reviewed added: news in plan.",
    ]


def test_rates_and_heads_are_told_of_the_side_whose_they_are() -> None:
    officials = (Official(key="an"), Official(key="bua"))
    old, new = (
        draft(
            officials=officials,
            encounters=(Encounter(key="talks", kind=EncounterKind.TALKS, heads=heads),),
        )
        for heads in (Pair("an", None), Pair("bua", "an"))
    )
    assert told(old, new) == [
        "Encounter talks: heads of KPL now stated: an.",
        "Encounter talks: heads of VNA changed from an to bua.",
    ]


def test_institutions_are_told_of_their_side() -> None:
    other = PARTIES.map(
        lambda party: attrs.evolve(
            party,
            institutions=(attrs.evolve(party.institutions[0], country="LA"),),
        )
    )
    assert told(draft(), draft(parties=other)) == [
        "KPL, institution kpl: country now stated: LA.",
        "VNA, institution vna: country now stated: LA.",
    ]


def test_nothing_is_told_as_nothing_and_sides_need_two_names() -> None:
    assert told(draft(), draft()) == ["Nothing differs."]
    with pytest.raises(InvalidValue, match="/names: expected a Pair of two names"):
        told_differences(compare(draft(), draft()), Pair("VNA", "VNA"))


# --- patches --------------------------------------------------------------------------


def test_a_patch_is_of_the_parts_that_changed() -> None:
    old = draft(areas=(A, B, C))
    new = draft(areas=(D, A, attrs.evolve(C, priority=1)), title=Text(vi="Dự thảo"))
    assert documents.patch(old, new) == [
        {"op": "remove", "path": "/title/en"},
        {"op": "add", "path": "/title/vi", "value": "Dự thảo"},
        {"op": "remove", "path": "/areas/1"},
        {
            "op": "add",
            "path": "/areas/0",
            "value": {"type": "area", "key": "d", "name": {"und": "D"}},
        },
        {"op": "add", "path": "/areas/2/priority", "value": 1},
    ]


def test_few_parts_that_moved_are_few_operations() -> None:
    there = [
        op["path"]
        for op in documents.patch(draft(areas=(A, B, C, D)), draft(areas=(D, A, B, C)))
    ]
    assert there == ["/areas/3", "/areas/0"]
    ends = documents.patch(draft(areas=(A, B, C, D)), draft(areas=(D, B, C, A)))
    assert [op["path"] for op in ends] == [
        "/areas/3",
        "/areas/0",
        "/areas/0",
        "/areas/3",
    ]


def test_what_is_no_longer_stated_is_removed_and_a_whole_replaced() -> None:
    assert documents.patch(draft(areas=(A,)), draft()) == [
        {"op": "remove", "path": "/areas"}
    ]
    dossier = Dossier(key="file", parties=PARTIES)
    assert documents.patch(draft(), dossier) == [
        {"op": "replace", "path": "", "value": documents.to_data(dossier)}
    ]
    with pytest.raises(InvalidValue, match="expected Agreement or"):
        documents.patch(draft(), A)  # type: ignore[arg-type]
