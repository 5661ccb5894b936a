"""Instruments and dossiers: keys, references, clauses, sides, and what they refuse."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Amended,
    Approved,
    Commitment,
    CooperationArea,
    CostRule,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Entered,
    Extended,
    Extent,
    Group,
    Institution,
    Instrument,
    InstrumentLink,
    InvalidValue,
    LinkKind,
    NothingThere,
    Pair,
    PartRef,
    Party,
    Portion,
    Presence,
    Purpose,
    Recital,
    Registered,
    SeveralClauses,
    Source,
    Statement,
    StatementKind,
    Strength,
    Succeeded,
    Term,
    Termination,
    Visited,
    oriented,
    swap,
)

STATES = Pair(
    Institution(key="viet-nam", name="Viet Nam"), Institution(key="laos", name="Laos")
)
PARTIES = STATES.map(lambda state: Party(institutions=(state,)))

REF = PartRef("text")


def made(**members: Any) -> Agreement:
    return Agreement(**{"key": "text", "title": "x", "parties": PARTIES} | members)


def commitment(key: str = "c", **members: Any) -> Commitment:
    plain = {"words": "x", "by": Actor.EACH, "strength": Strength.PROMISE}
    return Commitment(key=key, **plain | members)


def faults(build: Any, **members: Any) -> list[str]:
    with pytest.raises(InvalidValue) as caught:
        build(**members)
    return [str(problem) for problem in caught.value.problems]


def file(**members: Any) -> Dossier:
    return Dossier(**{"key": "file", "parties": PARTIES} | members)


def test_all_keys_that_come_twice_and_all_dangling_references_are_told_at_once() -> (
    None
):
    area = CooperationArea(key="news", name="News")
    found = faults(
        made,
        areas=(area, area),
        commitments=(commitment(areas=("radio", "film"), participants=("nobody",)),),
    )
    assert found == [
        "/areas/1/key: 'news' is already the key of /areas/0",
        "/commitments/0/areas/0: no key 'radio' in areas; there are: news",
        "/commitments/0/areas/1: no key 'film' in areas; there are: news",
        (
            "/commitments/0/participants/0: no key 'nobody' in parties or bodies;"
            " there are: viet-nam, laos"
        ),
    ]


def test_a_reference_leads_to_a_part_of_its_kind() -> None:
    area = CooperationArea(key="news", name="News")
    assert faults(made, areas=(area,), commitments=(commitment(forms=("news",)),)) == [
        "/commitments/0/forms/0: no key 'news' in forms; there are: none"
    ]


def test_a_long_list_of_what_there_is_is_cut() -> None:
    areas = [CooperationArea(key=f"a{i}", name="x") for i in range(10)]
    [found] = faults(made, areas=areas, commitments=(commitment(areas=("x",)),))
    assert found.endswith("a6, a7 and 2 more")


def test_the_same_institution_may_be_named_again_if_it_is_the_same() -> None:
    state = STATES.first
    inner = Institution(key="bureau", name="Bureau", within=state)
    assert made(bodies=(inner, state)).part("bureau") is inner
    other = attrs.evolve(state, country="VN")
    assert faults(made, bodies=(other,)) == [
        (
            "/bodies/0/key: 'viet-nam' is another institution, or differs, at"
            " /parties/first/institutions/0"
        )
    ]


def test_nobody_is_a_party_on_both_sides() -> None:
    assert faults(made, parties=Pair(PARTIES.first, PARTIES.first)) == [
        "/parties: 'viet-nam' cannot be a party on both sides"
    ]


def test_a_side_has_somebody() -> None:
    with pytest.raises(
        InvalidValue, match=r"^/institutions: expected at least 1, got 0$"
    ):
        Party(institutions=())


def test_lists_are_taken_for_tuples_also_inside_pairs() -> None:
    text = made(commitments=[commitment()])
    assert type(text.commitments) is tuple


def test_one_clause_several_or_none() -> None:
    term = Term(key="term")
    assert made().clause(Term) is None
    assert made(clauses=(term,)).clause(Term) is term
    two = made(clauses=(term, Term(key="term-2")))
    with pytest.raises(
        SeveralClauses, match=r"^expected one Term, got 2: term, term-2 \(clauses_of\)$"
    ):
        two.clause(Term)
    assert len(two.clauses_of(Term)) == 2


def test_absent_is_not_unknown() -> None:
    part = {"extent": Extent.PART}
    assert made().presence(Term) is Presence.ABSENT
    assert made(source=Source(**part)).presence(Term) is Presence.UNKNOWN
    annexes = Source(**part, unseen=(Portion.ANNEXES,))
    assert made(source=annexes).presence(Term) is Presence.ABSENT
    assert made(clauses=(Term(key="t"),)).presence(Term) is Presence.STATED
    with pytest.raises(TypeError, match=r"three answers"):
        bool(Presence.ABSENT)


def test_a_text_seen_whole_has_no_unseen_portion() -> None:
    with pytest.raises(
        InvalidValue, match=r"^/unseen: a text seen whole has no unseen"
    ):
        Source(unseen=(Portion.ANNEXES,))


def test_a_link_leads_somewhere() -> None:
    with pytest.raises(InvalidValue, match=r"^expected a reference, a title or words$"):
        InstrumentLink(kind=LinkKind.UNDER)


def test_a_doubt_is_about_members_that_there_are() -> None:
    def doubt(about: str, *members: str) -> Source:
        one = Doubt(about=about, members=members, kind=DoubtKind.INFERRED)
        return Source(doubts=(one,))

    assert made(source=doubt("viet-nam", "name")).source.doubts
    assert made(source=doubt("text", "title")).source.doubts
    [found] = faults(made, source=doubt("viet-nam", "colour"))
    assert found.startswith("/source/doubts/0/members/0: Institution has no member")
    [found] = faults(made, source=doubt("nobody", "colour"))
    assert found.startswith("/source/doubts/0/about: no key 'nobody' in the instrument")


def test_a_reference_to_the_instrument_itself_is_resolved_there() -> None:
    assert made(commitments=(commitment(continues=PartRef("text", "c")),))
    assert made(commitments=(commitment(continues=PartRef("another", "d")),))
    [found] = faults(made, commitments=(commitment(continues=PartRef("text", "d")),))
    assert found.startswith("/commitments/0/continues/part: no key 'd' in 'text'")


def test_a_part_that_is_not_there() -> None:
    with pytest.raises(NothingThere, match=r"no key 'nothing' in 'text'"):
        made().part("nothing")


def test_a_dossier_resolves_what_leads_from_text_to_text() -> None:
    text = made(commitments=(commitment(continues=PartRef("another", "d")),))
    assert faults(file, instruments=(text,)) == [
        (
            "/instruments/0/commitments/0/continues/instrument: no key 'another' in instruments;"
            " there are: text"
        )
    ]
    another = made(key="another", commitments=(commitment("d"),))
    whole = file(instruments=(text, another))
    assert whole.resolve(PartRef("another", "d")) == commitment("d")
    assert whole.resolve(PartRef("another")) is another
    with pytest.raises(NothingThere, match=r"no key 'third'; there are: text, another"):
        whole.instrument("third")
    [found] = faults(file, instruments=(text, made(key="another")))
    assert found.startswith("/instruments/0/commitments/0/continues/part: no key 'd'")


def test_events_refer_to_what_the_dossier_has() -> None:
    [found] = faults(file, events=(Entered(key="e", instrument=PartRef("gone")),))
    assert found == (
        "/events/0/instrument/instrument: no key 'gone' in instruments; there are: none"
    )


def test_two_texts_have_two_keys() -> None:
    assert faults(file, instruments=(made(), made())) == [
        "/instruments/1/key: 'text' is already the key of /instruments/0"
    ]


def test_a_dossier_has_one_orientation() -> None:
    turned = swap(made())
    [found] = faults(file, instruments=(turned,))
    assert found.startswith("/instruments/0/parties: the sides are the other way round")
    assert file(instruments=(oriented(turned, PARTIES),)).instruments == (made(),)
    assert oriented(made(), PARTIES) == made()


def test_other_sides_are_refused() -> None:
    other = made(
        parties=Pair(
            PARTIES.first, Party(institutions=(Institution(key="japan", name="Japan"),))
        )
    )
    assert faults(file, instruments=(other,)) == [
        (
            "/instruments/0/parties: expected sides of viet-nam and laos,"
            " got viet-nam and japan"
        )
    ]
    with pytest.raises(
        InvalidValue, match=r"^/parties: expected sides of viet-nam and"
    ):
        oriented(other, PARTIES)


def test_a_body_is_of_the_side_that_it_is_part_of() -> None:
    inner = STATES.map(
        lambda state: Party(
            institutions=(Institution(key=f"m-{state.key}", name="M", within=state),)
        )
    )
    assert oriented(made(parties=swap(inner)), PARTIES).parties == inner


def test_a_successor_is_of_the_side_of_the_former() -> None:
    new = Institution(key="lao-pdr", name="Lao PDR")
    later = made(parties=Pair(PARTIES.first, Party(institutions=(new,))))
    assert len(faults(file, instruments=(later,), bodies=(new,))) == 1
    event = Succeeded(key="s", former="laos", successor="lao-pdr")
    assert file(instruments=(later,), bodies=(new,), events=(event,))
    with pytest.raises(
        InvalidValue, match=r"^/successor: expected another institution"
    ):
        Succeeded(key="s", former="laos", successor="laos")


def test_a_consolidated_text_is_that_of_the_instrument_under_its_key() -> None:
    text = made(commitments=(commitment(),))
    later = attrs.evolve(text, title="later")
    event = Amended(key="a", instrument=PartRef("text"), consolidated=later)
    whole = file(instruments=(text,), events=(event,))
    assert swap(swap(whole)) == whole
    with pytest.raises(
        InvalidValue, match=r"^/consolidated/key: expected the text of 'x'"
    ):
        Amended(key="a", instrument=PartRef("x"), consolidated=later)
    dangling = attrs.evolve(later, commitments=(commitment(continues=PartRef("gone")),))
    event = attrs.evolve(event, consolidated=dangling)
    [found] = faults(file, instruments=(text,), events=(event,))
    assert found.startswith("/events/0/consolidated/commitments/0/continues/instrument")


def test_an_extension_is_by_a_length_or_to_a_day() -> None:
    with pytest.raises(
        InvalidValue, match=r"^/last_day: expected a length or a last day"
    ):
        Extended(key="e", instrument=PartRef("x"), length="P1Y", last_day="2020")


def test_a_group_is_no_institution_and_keeps_its_key_to_itself() -> None:
    group = Group(key="laos", words="x")
    assert faults(made, bodies=(group,)) == [
        "/bodies/0/key: 'laos' is already the key of /parties/second/institutions/0"
    ]


def test_an_instrument_is_an_agreement_or_minutes() -> None:
    reason = "^expected an Agreement or ReviewMinutes: build one of these$"
    with pytest.raises(InvalidValue, match=reason):
        Instrument(key="text", title="x", parties=PARTIES)


def test_what_has_no_key_there_is_told_with_what_there_is() -> None:
    with pytest.raises(
        NothingThere, match=r"^no key 'x' in 'text'; there are: text, v"
    ):
        made().part("x")


def test_the_key_of_an_institution_may_not_be_that_of_another_part() -> None:
    assert faults(made, key="laos") == [
        "/parties/second/institutions/0/key: 'laos' is already the key of the whole"
    ]


def test_no_part_refers_to_itself_or_is_within_itself() -> None:
    one = commitment("one", part_of="two", together_with=("one",))
    two = commitment("two", part_of="three")
    three = commitment("three", part_of="one", in_return_for=("one",))
    four = commitment("four", part_of="one")
    assert faults(made, commitments=(one, two, three, four)) == [
        "/commitments/0/together_with/0: 'one' cannot refer to itself",
        "/commitments/0/part_of: 'one' is within itself: two within three within one",
        "/commitments/1/part_of: 'two' is within itself: three within one within two",
        "/commitments/2/part_of: 'three' is within itself: one within two within three",
    ]
    mutual = [commitment(k, in_return_for=(o,)) for k, o in (("a", "b"), ("b", "a"))]
    assert len(made(commitments=tuple(mutual)).commitments) == 2


def test_a_commitment_is_part_of_a_commitment_and_not_of_what_is_in_one() -> None:
    whole = commitment("whole", purpose=Purpose(key="aim", words="x"))
    for key in ("aim", "rule"):
        part = commitment(
            "part", part_of=key, costs=(CostRule(key="rule", by=Actor.EACH),)
        )
        assert faults(made, commitments=(whole, part)) == [
            (
                f"/commitments/1/part_of: no key '{key}' in commitments; there are:"
                " whole, part"
            )
        ]


def test_a_clause_may_hold_for_itself_and_for_no_body() -> None:
    clause = Termination(key="end", survives=("end",))
    assert made(clauses=(clause,)).clause(Termination) == clause
    assert faults(made, clauses=(attrs.evolve(clause, survives=("laos",)),)) == [
        (
            "/clauses/0/survives/0: no key 'laos' in areas or forms or commitments or"
            " clauses; there are: end"
        )
    ]


def test_a_statement_of_a_dossier_was_made_at_an_encounter() -> None:
    talks = Encounter(key="talks", kind=EncounterKind.TALKS)
    events = (
        Visited(key="visit", encounter=talks),
        Registered(key="r", instrument=REF),
    )
    said = Statement(
        key="said", words="x", kind=StatementKind.VIEW, said_by=Actor.FIRST, at="talks"
    )
    dossier = file(instruments=(made(),), events=events, statements=(said,))
    assert dossier.statements == (said,)
    for wrong in ("visit", "r"):
        with pytest.raises(InvalidValue, match=r"^/statements/0/at: no key '\w+' in "):
            attrs.evolve(dossier, statements=(attrs.evolve(said, at=wrong),))


def test_institutions_and_areas_are_nested_less_than_they_could_be() -> None:
    inner = Institution(key="i0", name="x")
    area = CooperationArea(key="a0", name="x")
    for level in range(1, 20):
        inner = Institution(key=f"i{level}", name="x", within=inner)
        area = CooperationArea(key=f"a{level}", name="x", parts=(area,))
    assert len(inner.chain) == 20
    reason = ": expected parts nested at most 20 deep$"
    with pytest.raises(InvalidValue, match=f"^/within{reason}"):
        Institution(key="one-more", name="x", within=inner)
    with pytest.raises(InvalidValue, match=f"^/parts{reason}"):
        CooperationArea(key="one-more", name="x", parts=(area,))


def test_sides_of_one_state_are_told_apart() -> None:
    """Two agencies of one state, and an agency with its own parent."""
    north, south = (
        Party(institutions=(Institution(key=k, name=k, within=STATES.first),))
        for k in ("north", "south")
    )
    state = Party(institutions=(STATES.first,))
    for parties in (Pair(north, south), Pair(state, north), Pair(north, state)):
        text = made(parties=parties)
        assert file(parties=parties, instruments=(text,)).instruments == (text,)
        assert oriented(swap(text), parties) == text
        with pytest.raises(InvalidValue, match="the other way round"):
            file(parties=parties, instruments=(swap(text),))


def test_two_sides_may_come_to_be_one() -> None:
    dossier = file(
        instruments=(made(),),
        events=(Succeeded(key="union", former="laos", successor="viet-nam"),),
    )
    assert dossier.parties == PARTIES


def test_an_institution_that_succeeded_another_is_oriented_with_the_events() -> None:
    former = Institution(key="siam", name="Siam")
    event = Succeeded(key="renamed", former="siam", successor="laos")
    old = made(parties=Pair(Party(institutions=(former,)), PARTIES.first))
    with pytest.raises(InvalidValue, match="expected sides of viet-nam and laos"):
        oriented(old, PARTIES)
    other = Approved(
        key="approved", by=Actor.FIRST, digest=f"bilateral-1-sha256:{64 * '0'}"
    )
    turned = oriented(old, PARTIES, [other, event])
    assert turned == swap(old)
    dossier = file(bodies=(former,), events=(event,), instruments=(turned,))
    assert dossier.instruments == (turned,)
    with pytest.raises(InvalidValue, match=r"oriented\(text, parties, events\)"):
        file(bodies=(former,), events=(event,), instruments=(old,))


def test_only_a_clause_is_asked_for_as_one() -> None:
    other: Any = Commitment
    for ask in (made().clause, made().clauses_of, made().presence):
        with pytest.raises(InvalidValue, match=r"^/kind: expected a clause type, got "):
            ask(other)


def test_a_recital_may_have_a_key_for_what_is_doubtful_in_it() -> None:
    recital = Recital(key="recital-2", words="x")
    doubt = Doubt(about="recital-2", kind=DoubtKind.CUT_OFF)
    text = made(preamble=(Recital(words="x"), recital), source=Source(doubts=(doubt,)))
    assert text.part("recital-2") is recital
