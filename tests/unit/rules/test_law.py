"""What the rules on law and authority mind, and what they must not."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Extent,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    LegalEffect,
    LegalStatus,
    LinkKind,
    NationalLaw,
    Official,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Rank,
    RankTrack,
    Side,
    Signature,
    Signing,
    Source,
    replace,
    rules,
)
from bilateral.rules import DEFAULT, Report
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    PARTIES,
    SIGNING,
    agreement,
    changed_clause,
    minutes,
    with_clause,
    without_clause,
)
from bilateral.rules.law import between_governments


def checked(text: Any, code: str) -> Report:
    return rules.check(text, rules=DEFAULT.select(code))


def told(text: Any, code: str) -> list[str]:
    report = checked(text, code)
    return [report.told(finding) for finding in report.findings]


def is_undetermined(text: Any, code: str) -> bool:
    report = checked(text, code)
    return not report.findings and bool(report.undetermined)


def is_silent(text: Any, code: str) -> bool:
    report = checked(text, code)
    return not report.findings and not report.undetermined


def unseen(text: Agreement, *portions: Portion) -> Agreement:
    return attrs.evolve(text, source=Source(extent=Extent.PART, unseen=portions))


# --- national law -------------------------------------------------------------------


def test_a_text_without_a_word_on_national_law_is_information() -> None:
    (said,) = told(without_clause(NationalLaw), "LAW01")
    assert said == "the text does not say that the law of either side is kept"


def test_a_principle_of_national_law_is_enough() -> None:
    text = attrs.evolve(
        without_clause(NationalLaw),
        principles=(Principle(kind=PrincipleKind.NATIONAL_LAW),),
    )
    assert is_silent(text, "LAW01")


@pytest.mark.parametrize("portion", [Portion.FINAL_CLAUSES, Portion.PRINCIPLES])
def test_where_it_would_stand_was_not_seen(portion: Portion) -> None:
    assert is_undetermined(unseen(without_clause(NationalLaw), portion), "LAW01")
    one_sided = changed_clause(NationalLaw, of=Actor.FIRST)
    assert is_undetermined(unseen(one_sided, portion), "LAW02")


def test_minutes_need_no_clause_on_law() -> None:
    assert is_silent(minutes(), "LAW01")


def test_the_law_of_one_side_alone_is_named() -> None:
    (said,) = told(changed_clause(NationalLaw, of=Actor.SECOND), "LAW02")
    assert said == (
        "the law of Ministry of Information of Laos is kept, and nothing is said of that"
        " of Ministry of Information of Viet Nam"
    )


def test_law_of_the_country_in_which_one_part_is_done_is_no_fault() -> None:
    assert is_silent(
        changed_clause(NationalLaw, of=Actor.FIRST, parts=("visits",)), "LAW02"
    )


def test_a_clause_for_each_side_covers_both() -> None:
    both = [NationalLaw(key=f"law-{s.value}", of=Actor(s.value)) for s in Side]
    text = without_clause(NationalLaw)
    assert is_silent(attrs.evolve(text, clauses=(*text.clauses, *both)), "LAW02")


def test_law_of_one_side_beside_the_principle_is_no_fault() -> None:
    """As a clause on the law of the European Union is."""
    text = attrs.evolve(
        changed_clause(NationalLaw, of=Actor.FIRST),
        principles=(Principle(kind=PrincipleKind.NATIONAL_LAW),),
    )
    assert is_silent(text, "LAW02")


# --- who signs for a party ----------------------------------------------------------

EMBASSY = Institution(
    key="embassy-la",
    name="Embassy of Laos",
    kind=InstitutionKind.DIPLOMATIC_MISSION,
    country="LA",
)


def signed_by(body: Institution | Group | None, **members: Any) -> Agreement:
    official = attrs.evolve(OFFICIALS.second, institution=body and body.key, **members)
    return agreement(
        bodies=() if body is None else (body,), officials=(OFFICIALS.first, official)
    )


def test_an_ambassador_who_signs_for_a_ministry_needs_its_authority() -> None:
    (said,) = told(signed_by(EMBASSY, name="Khamphao"), "LAW03")
    assert said == (
        "Khamphao signs for Ministry of Information of Laos without belonging to it, and"
        " no authority is on record"
    )


def test_an_ambassador_with_an_authority_on_record_is_no_fault() -> None:
    signature = Signature(by=OFFICIALS.second.key, authority="authorised by letter")
    text = replace(signed_by(EMBASSY), {"/signing/signatures/second": (signature,)})
    assert is_silent(text, "LAW03")


def test_signatures_that_were_not_seen_may_state_an_authority() -> None:
    text = unseen(signed_by(EMBASSY), Portion.SIGNATURES)
    assert is_undetermined(text, "LAW03")


def test_a_witness_signs_for_nobody() -> None:
    signing = attrs.evolve(SIGNING, witnesses=("witness",))
    witness = Official(key="witness", institution="embassy-la")
    text = agreement(
        bodies=(EMBASSY,), officials=(*OFFICIALS, witness), signing=signing
    )
    assert is_silent(text, "LAW03")


def test_a_minister_signs_for_an_agency_under_the_ministry() -> None:
    agency = Institution(
        key="agency", name="Agency", country="LA", within=MINISTRIES.second
    )
    party = attrs.evolve(PARTIES.second, institutions=(agency,))
    text = agreement(parties=attrs.evolve(PARTIES, second=party), clauses=())
    assert is_silent(text, "LAW03")


def test_a_unit_of_the_party_signs_for_it() -> None:
    unit = Institution(key="unit", name="Department", within=MINISTRIES.second)
    assert is_silent(signed_by(unit), "LAW03")


def test_a_body_on_whose_behalf_the_party_acts_signs_for_it() -> None:
    party = attrs.evolve(PARTIES.second, on_behalf_of=("academy",))
    academy = Institution(key="academy", name="Academy", country="LA")
    text = attrs.evolve(signed_by(academy), parties=attrs.evolve(PARTIES, second=party))
    assert is_silent(text, "LAW03")


@pytest.mark.parametrize("body", [None, Group(key="people", words="officials")])
def test_where_a_signer_belongs_is_not_known(body: Group | None) -> None:
    assert is_undetermined(signed_by(body), "LAW03")


@pytest.mark.parametrize(
    ("country", "silent"), [("LA", True), ("TH", False), (None, False)]
)
def test_whoever_is_of_its_country_signs_for_a_government(
    country: str | None, *, silent: bool
) -> None:
    text = between_governments()
    office = Institution(key="office", name="Office", country=country)
    official = attrs.evolve(OFFICIALS.second, institution="office")
    text = attrs.evolve(
        text,
        bodies=(*MINISTRIES, office),
        officials=(OFFICIALS.first, official),
    )
    assert is_silent(text, "LAW03") is silent
    assert is_undetermined(text, "LAW03") is (country is None)


@pytest.mark.parametrize("code", ["LAW03", "LAW04"])
def test_nobody_is_known_to_have_signed(code: str) -> None:
    assert is_silent(attrs.evolve(between_governments(), signing=None), code)
    assert is_silent(attrs.evolve(between_governments(), signing=Signing()), code)


# --- full powers --------------------------------------------------------------------


def governments(**members: Any) -> Agreement:
    """Of two governments; one signer has full powers, the other has this office."""
    text = between_governments()
    first = Signature(by=OFFICIALS.first.key, authority="full powers")
    text = replace(text, {"/signing/signatures/first": (first,)})
    second = attrs.evolve(OFFICIALS.second, **members)
    return attrs.evolve(text, officials=(OFFICIALS.first, second))


def test_a_minister_of_information_needs_full_powers() -> None:
    (said,) = told(governments(name="Kikeo"), "LAW04")
    assert said == (
        "Kikeo signs for Government (LA) in an office that needs full powers, and none"
        " are on record"
    )


@pytest.mark.parametrize(
    "rank",
    [
        Rank(RankTrack.DIPLOMATIC),
        Rank(RankTrack.POLITICAL, 4),
        Rank(RankTrack.POLITICAL, 2),
    ],
)
def test_ambassadors_and_deputies_need_full_powers(rank: Rank) -> None:
    assert told(governments(rank=rank), "LAW04")


def test_a_head_of_government_needs_none() -> None:
    assert is_silent(governments(rank=Rank(RankTrack.POLITICAL, 1)), "LAW04")


def minister_of(*fields: PolicyField, kind: InstitutionKind) -> Agreement:
    body = Institution(
        key="office", name="Office", kind=kind, country="LA", fields=fields
    )
    text = governments()
    text = attrs.evolve(text, bodies=(*MINISTRIES, body))
    return replace(text, {"/officials/1/institution": "office"})


def test_a_foreign_minister_needs_none() -> None:
    text = minister_of(PolicyField.FOREIGN_AFFAIRS, kind=InstitutionKind.MINISTRY)
    assert is_silent(text, "LAW04")


def test_of_what_somebody_is_minister_is_not_known() -> None:
    assert is_undetermined(minister_of(kind=InstitutionKind.MINISTRY), "LAW04")
    assert is_undetermined(minister_of(kind=InstitutionKind.GOVERNMENT), "LAW04")


@pytest.mark.parametrize("rank", [None, Rank(RankTrack.POLITICAL)])
def test_the_office_is_not_known(rank: Rank | None) -> None:
    assert is_undetermined(governments(rank=rank), "LAW04")


def test_what_says_that_it_does_not_bind_needs_no_full_powers() -> None:
    text = governments()
    clauses = changed_clause(LegalStatus, effect=LegalEffect.NOT_BINDING).clauses
    assert is_silent(attrs.evolve(text, clauses=clauses), "LAW04")


def test_what_may_yet_say_so_is_undetermined() -> None:
    text = attrs.evolve(governments(), clauses=without_clause(LegalStatus).clauses)
    assert told(text, "LAW04")
    assert is_undetermined(unseen(text, Portion.FINAL_CLAUSES), "LAW04")
    assert told(unseen(text, Portion.ANNEXES), "LAW04")
    assert is_undetermined(unseen(text, Portion.SIGNATURES), "LAW04")


def test_ministries_and_memoranda_need_no_full_powers() -> None:
    assert is_silent(agreement(kind=InstrumentKind.AGREEMENT, clauses=()), "LAW04")
    memorandum = InstrumentKind.MEMORANDUM_OF_UNDERSTANDING
    silent = attrs.evolve(governments(), clauses=without_clause(LegalStatus).clauses)
    assert is_silent(attrs.evolve(silent, kind=memorandum), "LAW04")


@pytest.mark.parametrize(
    "kind", [InstrumentKind.MEMORANDUM_OF_UNDERSTANDING, InstrumentKind.PROTOCOL]
)
def test_whatever_says_that_it_binds_needs_full_powers(kind: InstrumentKind) -> None:
    assert told(attrs.evolve(governments(), kind=kind), "LAW04")


def test_a_deputy_of_the_government_who_is_foreign_minister_needs_none() -> None:
    foreign, other = (
        minister_of(field, kind=InstitutionKind.MINISTRY)
        for field in (PolicyField.FOREIGN_AFFAIRS, PolicyField.CULTURE)
    )
    rank = {"/officials/1/rank": Rank(RankTrack.POLITICAL, 2)}
    assert is_silent(replace(foreign, rank), "LAW04")
    assert told(replace(other, rank), "LAW04")
    deputy = {"/officials/1/rank": Rank(RankTrack.POLITICAL, 4)}
    assert told(replace(foreign, deputy), "LAW04")


@pytest.mark.parametrize("code", ["LAW01", "NAT05", "CLS01"])
def test_what_the_text_has_that_it_rests_on_is_not_asked_for_again(code: str) -> None:
    text = attrs.evolve(agreement(), clauses=())
    assert told(text, code)
    link = InstrumentLink(kind=LinkKind.SUPPLEMENTS, title="Memorandum of 2019")
    assert is_silent(attrs.evolve(text, links=(link,)), code)


def test_an_organisation_is_a_party_to_treaties_and_judged_by_its_own_rules() -> None:
    organisation = Institution(
        key="union",
        name="Union",
        kind=InstitutionKind.INTERNATIONAL_ORGANISATION,
    )
    text = replace(
        between_governments(), {"/parties/second/institutions": (organisation,)}
    )
    (finding,) = checked(text, "LAW04").findings
    assert finding.pointer == "/signing/signatures/first/0"


def test_a_clause_more_is_not_lost_in_a_draft() -> None:
    text = with_clause(NationalLaw(key="law", of=Actor.JOINTLY))
    assert is_silent(text, "LAW02")


def test_a_signer_of_whom_it_is_not_known_is_named() -> None:
    report = rules.check(signed_by(None, name="Khamphao"))
    (said,) = [each for each in report.undetermined if each.code == "LAW03"]
    assert said.pointer == "/signing/signatures/second/0"
    assert report.told(said) == (
        "Khamphao signs for Ministry of Information of Laos without belonging to it, and"
        " no authority is on record"
    )


def test_an_authority_of_one_signer_covers_no_other() -> None:
    text = signed_by(EMBASSY)
    authorised = Official(key="deputy", institution="embassy-la")
    signatures = (
        Signature(by="deputy", authority="authorised by letter"),
        Signature(by=OFFICIALS.second.key),
    )
    text = attrs.evolve(text, officials=(*text.officials, authorised))
    text = replace(text, {"/signing/signatures/second": signatures})
    report = rules.check(text)
    pointers = [each.pointer for each in report.findings if each.code == "LAW03"]
    assert pointers == ["/signing/signatures/second/1"]


@pytest.mark.parametrize("body", [None, Group(key="people", words="officials")])
def test_a_minister_of_no_ministry_has_an_office_that_is_not_known(
    body: Group | None,
) -> None:
    rank = Rank(RankTrack.POLITICAL, 3)
    text = between_governments("full powers")
    bodies = (*text.bodies, body) if body else text.bodies
    institution = body.key if body else None
    second = attrs.evolve(OFFICIALS.second, institution=institution, rank=rank)
    text = attrs.evolve(text, bodies=bodies, officials=(OFFICIALS.first, second))
    signature = Signature(by=second.key)
    text = replace(text, {"/signing/signatures/second": (signature,)})
    assert is_undetermined(text, "LAW04")
