"""The rules on who stands for the sides and where they meet, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Encounter,
    EncounterKind,
    Institution,
    JointBody,
    Level,
    Official,
    Pair,
    Party,
    Rank,
    RankTrack,
    Side,
    Signature,
    Signing,
    VenueOrder,
    rules,
)
from bilateral.rules import Parity
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    PARTIES,
    SIGNING,
    agreement,
    minutes,
    with_clause,
)

VIET_NAM, LAOS = (
    "Ministry of Information of Viet Nam",
    "Ministry of Information of Laos",
)
MINISTER, DEPUTY = Rank(RankTrack.POLITICAL, 3), Rank(RankTrack.POLITICAL, 4)


def found(text: Any, code: str, **settings: Any) -> list[str]:
    some = rules.DEFAULT.select(code).configure(**settings)
    report = rules.check(text, rules=some)
    return [report.told(finding) for finding in report.findings]


def undetermined(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    assert not report.findings
    return [finding.pointer for finding in report.undetermined]


def ranked(one: Rank | None, other: Rank | None, **members: Any) -> Agreement:
    """A draft whose signers have these ranks."""
    first, second = OFFICIALS
    officials = (attrs.evolve(first, rank=one), attrs.evolve(second, rank=other))
    return agreement(officials=officials, **members)


def test_a_deputy_who_acts_for_a_head_is_information_only() -> None:
    text = ranked(MINISTER, DEPUTY)
    assert found(text, "EQU07") == [
        (
            f"persons of unlike rank stand for the sides ({VIET_NAM}: Minister of "
            f"Information, {LAOS}: Minister of Information)"
        )
    ]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU07")).findings
    assert finding.severity is rules.Severity.INFO
    assert finding.pointer == "/signing/signatures"


def test_settings_allow_one_step() -> None:
    one, other = Rank(RankTrack.AGENCY, 2), Rank(RankTrack.AGENCY, 1)
    assert found(ranked(one, other), "EQU07")
    assert not found(ranked(one, other), "EQU07", EQU07=Parity(steps=1))
    assert not found(ranked(other, one), "EQU07", EQU07=Parity(steps=1))
    third = Rank(RankTrack.AGENCY, 3)
    assert found(ranked(other, third), "EQU07", EQU07=Parity(steps=1))


def test_unlike_ladders_are_told_however_many_steps_are_allowed() -> None:
    text = ranked(MINISTER, Rank(RankTrack.MILITARY, 3))
    assert found(text, "EQU07", EQU07=Parity(steps=9))


def test_equal_ranks_are_even_whatever_goes_with_the_person() -> None:
    first, second = OFFICIALS
    general = attrs.evolve(second, personal_rank="Major General", office="Head")
    assert not found(agreement(officials=(first, general)), "EQU07")


@pytest.mark.parametrize("rank", [None, Rank(RankTrack.POLITICAL)])
def test_a_rank_that_is_not_known_leaves_it_open_even_on_a_whole_text(
    rank: Rank | None,
) -> None:
    for text in (ranked(MINISTER, rank), ranked(rank, MINISTER)):
        assert undetermined(text, "EQU07") == ["/signing/signatures"]


def test_persons_are_told_by_name_by_office_or_by_key() -> None:
    text = agreement(
        officials=(
            Official(key="a", name="A", office="Minister", rank=MINISTER),
            Official(key="b", rank=DEPUTY),
        ),
        signing=Signing(signatures=Pair((Signature(by="a"),), (Signature(by="b"),))),
    )
    assert found(text, "EQU07") == [
        (f"persons of unlike rank stand for the sides ({VIET_NAM}: A, {LAOS}: b)")
    ]


@pytest.mark.parametrize(
    "signing",
    [
        None,
        Signing(),
        attrs.evolve(SIGNING, signatures=Pair(SIGNING.signatures.first, ())),
        attrs.evolve(SIGNING, signatures=Pair((), SIGNING.signatures.second)),
    ],
)
def test_signatures_seen_of_one_side_only_say_nothing(signing: Any) -> None:
    text = ranked(MINISTER, DEPUTY, signing=signing)
    for code in ("EQU07", "EQU08"):
        assert not found(text, code)
        assert not undetermined(text, code)


def meeting(*heads: str | None, kind: EncounterKind = EncounterKind.TALKS) -> Agreement:
    first, second = heads
    return ranked(
        MINISTER,
        DEPUTY,
        signing=None,
        encounters=(Encounter(key="meeting", kind=kind, heads=Pair(first, second)),),
    )


HEADS = tuple(official.key for official in OFFICIALS)


def test_heads_of_a_meeting_are_compared_as_well() -> None:
    text = meeting(*HEADS)
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU07")).findings
    assert finding.pointer == "/encounters/0/heads"


def test_heads_who_also_sign_are_told_once() -> None:
    text = attrs.evolve(meeting(*HEADS), signing=SIGNING)
    assert len(found(text, "EQU07")) == 1


def test_a_meeting_of_which_one_head_is_known_says_nothing() -> None:
    for heads in ((HEADS[0], None), (None, HEADS[1])):
        assert not found(meeting(*heads), "EQU07")


@pytest.mark.parametrize("kind", [EncounterKind.RECEPTION, EncounterKind.CEREMONY])
def test_a_guest_is_received_by_somebody_higher(kind: EncounterKind) -> None:
    assert not found(meeting(*HEADS, kind=kind), "EQU07")


def test_heads_in_minutes_are_compared() -> None:
    first, second = OFFICIALS
    text = minutes(officials=(first, attrs.evolve(second, rank=DEPUTY)))
    assert found(text, "EQU07")


def signed(one: int, other: int, **members: Any) -> Agreement:
    signatures = Pair(SIGNING.signatures.first * one, SIGNING.signatures.second * other)
    return agreement(signing=attrs.evolve(SIGNING, signatures=signatures), **members)


def test_more_signers_on_one_side_are_told_with_numbers() -> None:
    assert found(signed(1, 2), "EQU08") == [
        (
            "not as many persons sign for one side as for the other "
            f"({VIET_NAM}: 1, {LAOS}: 2)"
        )
    ]


def test_two_signers_of_each_side_are_even() -> None:
    assert not found(signed(2, 2), "EQU08")


def test_witnesses_do_not_sign() -> None:
    signing = attrs.evolve(SIGNING, witnesses=(HEADS[0],))
    assert not found(agreement(signing=signing), "EQU08")


def test_one_signer_for_each_of_several_institutions_is_even() -> None:
    another = Institution(key="agency", name="Press Agency", country="LA")
    party = Party(institutions=(MINISTRIES.second, another))
    parties = Pair(PARTIES.first, party)
    assert not found(signed(1, 2, parties=parties), "EQU08")
    assert found(signed(1, 3, parties=parties), "EQU08")
    assert not found(signed(1, 1, parties=parties), "EQU08")


def levels(
    one: Level | None, other: Level | None, country: str = "LA", **members: Any
) -> Agreement:
    """A draft that bodies of these levels lead, the second of this country."""
    first = attrs.evolve(MINISTRIES.first, level=one)
    second = attrs.evolve(
        MINISTRIES.second, level=other, country=country, within=None, **members
    )
    return agreement(
        parties=Pair(Party(institutions=(first,)), Party(institutions=(second,)))
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Level.NATIONAL, Level.FIRST_BELOW),
        (Level.LOCAL, Level.FIRST_BELOW),
        (Level.STATE, Level.NATIONAL),
        (Level.NATIONAL, Level.OUTSIDE_GOVERNMENT),
    ],
)
def test_bodies_of_unlike_level_are_information(one: Level, other: Level) -> None:
    text = levels(one, other)
    assert found(text, "EQU09") == [
        (
            "bodies of unlike level lead the sides "
            f"({VIET_NAM}: {VIET_NAM}, {LAOS}: {LAOS})"
        )
    ]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU09")).findings
    assert finding.severity is rules.Severity.INFO


@pytest.mark.parametrize("level", [Level.NATIONAL, Level.OUTSIDE_GOVERNMENT])
def test_bodies_of_one_level_are_even(level: Level) -> None:
    assert not found(levels(level, level), "EQU09")


@pytest.mark.parametrize("one", [None, Level.NATIONAL])
def test_a_level_that_is_not_known_leaves_it_open(one: Level | None) -> None:
    assert undetermined(levels(one, None), "EQU09") == ["/parties"]


@pytest.mark.parametrize("one", [None, Level.NATIONAL, Level.INTERNATIONAL])
def test_an_international_organisation_stands_on_no_level_of_a_state(
    one: Level | None,
) -> None:
    text = levels(one, Level.INTERNATIONAL)
    assert not found(text, "EQU09")
    assert not undetermined(text, "EQU09")


def test_a_member_of_a_federation_deals_with_matters_of_its_own() -> None:
    assert not found(levels(Level.NATIONAL, Level.FIRST_BELOW, "DE"), "EQU09")
    assert found(levels(Level.NATIONAL, Level.LOCAL, "DE"), "EQU09")


def test_a_ministry_of_a_federation_is_above_a_province_elsewhere() -> None:
    assert found(levels(Level.FIRST_BELOW, Level.NATIONAL, "DE"), "EQU09")


def test_only_the_body_that_leads_is_compared() -> None:
    bureau = Institution(key="bureau", name="Bureau", level=Level.LOCAL)
    party = Party(institutions=(MINISTRIES.second, bureau))
    assert not found(agreement(parties=Pair(PARTIES.first, party)), "EQU09")


def committee(**members: Any) -> Agreement:
    plain: dict[str, Any] = {"cadence": Cadence(every="P1Y"), "venue": VenueOrder.FIXED}
    return with_clause(JointBody(key="committee", **plain | members))


def test_meetings_always_in_one_place_are_told() -> None:
    text = committee()
    assert found(text, "EQU11") == [
        "the meetings of this body do not take turns between the sides"
    ]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU11")).findings
    assert finding.pointer == "/clauses/11/venue"


@pytest.mark.parametrize(
    "members",
    [
        {"of": Actor.EACH},  # one committee in each country
        {"venue": VenueOrder.ALTERNATING},
        {"venue": VenueOrder.AS_AGREED},
        {"venue": None},
        {"cadence": None},
    ],
)
def test_one_committee_in_each_country_and_open_venues_are_even(members: Any) -> None:
    assert not found(committee(**members), "EQU11")


@pytest.mark.parametrize("names_first", [None, *Side])
def test_whom_an_original_names_first_is_no_matter_of_rank(names_first: Any) -> None:
    text = agreement(names_first=names_first)
    for code in ("EQU07", "EQU08", "EQU09"):
        assert not found(text, code)


def test_who_and_what_it_is_that_is_not_known_is_told() -> None:
    for text, code, sentence in (
        (
            ranked(MINISTER, None),
            "EQU07",
            (
                f"persons of unlike rank stand for the sides ({VIET_NAM}: Minister of "
                f"Information, {LAOS}: Minister of Information)"
            ),
        ),
        (
            levels(Level.NATIONAL, None),
            "EQU09",
            (
                f"bodies of unlike level lead the sides ({VIET_NAM}: {VIET_NAM}, {LAOS}: "
                f"{LAOS})"
            ),
        ),
    ):
        report = rules.check(text, rules=rules.DEFAULT.select(code))
        assert [report.told(each) for each in report.undetermined] == [sentence]


def test_heads_of_a_reception_do_not_hide_those_of_the_talks() -> None:
    heads = Pair(*(official.key for official in OFFICIALS))
    meetings = (
        Encounter(key="reception", kind=EncounterKind.RECEPTION, heads=heads),
        Encounter(key="talks", kind=EncounterKind.TALKS, heads=heads),
    )
    text = ranked(MINISTER, DEPUTY, encounters=meetings, signing=None)
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU07")).findings
    assert finding.pointer == "/encounters/1/heads"
