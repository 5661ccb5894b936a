"""The facts of the two real texts, read from the documents that the examples write."""

from __future__ import annotations

from pathlib import Path

from bilateral import (
    Actor,
    Agreement,
    Annexes,
    Commitment,
    ConditionKind,
    ConsultationDuty,
    Dossier,
    DoubtKind,
    Institution,
    Outcome,
    PartRef,
    Period,
    PlanYears,
    Portion,
    Presence,
    PrincipleKind,
    Relation,
    Residual,
    ReviewMinutes,
    Setting,
    Side,
    Strength,
    Term,
    Text,
    Visited,
    documents,
    oriented,
    swap,
)

EXAMPLES = Path(__file__).parents[2] / "examples"


def read(name: str) -> documents.Document:
    return documents.loads((EXAMPLES / name).read_bytes())


def memorandum() -> Agreement:
    found = read("information_departments.json")
    assert isinstance(found, Agreement)
    return found


def dossier() -> Dossier:
    found = read("vna_kpl.json")
    assert isinstance(found, Dossier)
    return found


def minutes() -> ReviewMinutes:
    found = dossier().instrument("minutes-2019")
    assert isinstance(found, ReviewMinutes)
    return found


def test_each_department_is_told_with_its_ministry_and_its_state() -> None:
    chains = memorandum().parties.map(
        lambda party: [i.country for i in party.institutions[0].chain]
    )
    assert list(chains) == [["VN"] * 3, ["LA"] * 3]


def test_neither_spelling_of_the_department_is_taken_for_its_name() -> None:
    department = memorandum().parties.first.institutions[0]
    assert [alias["vi"] for alias in department.aliases] == [
        "Cục Thông tin đối thoại",
        "Cục Thông tin đối",
    ]
    assert department.name["vi"] not in [alias["vi"] for alias in department.aliases]
    doubts = [d for d in memorandum().source.doubts if d.about == department.key]
    assert [(d.kind, d.members) for d in doubts] == [(DoubtKind.SUPPLIED, ("name",))]


def test_a_ministry_is_matched_whichever_way_its_tone_marks_are_placed() -> None:
    ministry = memorandum().part("mict-la")
    assert isinstance(ministry, Institution)
    assert ministry.name.matches(Text(vi="Bộ Thông tin, Văn hoá và Du lịch"))


def test_the_deputy_ministers_talked_and_others_signed() -> None:
    text = memorandum()
    assert text.signing is not None
    assert text.signing.occasion == "talks"
    talks = text.part("talks")
    signed = [s.by for side in text.signing.signatures for s in side]
    assert not set(signed) & set(talks.heads)
    assert [text.part(key).name for key in signed] == [None, None]


def test_a_joint_statement_and_the_wish_of_one_are_told_apart() -> None:
    assert [(s.said_by, len(s.speakers)) for s in memorandum().statements] == [
        (Actor.JOINTLY, 2),
        (Actor.FIRST, 1),
    ]


def test_the_recital_speaks_of_the_states_and_the_principles_are_four() -> None:
    text = memorandum()
    assert [r.between for r in text.preamble] == [(Relation.STATES,)]
    assert [p.kind for p in text.principles] == [
        PrincipleKind.NATIONAL_LAW,
        PrincipleKind.EQUALITY,
        PrincipleKind.RECIPROCITY,
        PrincipleKind.MUTUAL_BENEFIT,
    ]
    assert all(principle.words for principle in text.principles)


def test_the_last_area_has_a_rule_of_consent_and_the_last_form_has_none() -> None:
    text = memorandum()
    assert (len(text.areas), len(text.forms)) == (5, 6)
    area, form = text.areas[-1], text.forms[-1]
    assert isinstance(area, Residual)
    assert isinstance(form, Residual)
    assert area.consent is not None
    assert area.consent.by is Actor.JOINTLY
    assert form.consent is None


def test_the_forms_differ_in_who_acts_and_how_firmly() -> None:
    text = memorandum()
    found = {c.forms[0][-1]: (c.by, c.strength) for c in text.commitments}
    assert found == {
        "a": (Actor.EACH, Strength.PROMISE),
        "b": (Actor.EACH, Strength.FACILITATE),
        "c": (Actor.EACH, Strength.ENCOURAGE),
        "d": (Actor.EACH, Strength.PROMISE),
        "e": (Actor.JOINTLY, Strength.PROMISE),
    }
    c, d, e = text.commitments[2:]
    assert c.performers == ("press-agencies",)
    assert d.areas == ("digital-transformation",)
    assert e.settings == (Setting.BILATERAL, Setting.MULTILATERAL)


def test_what_the_report_does_not_say_is_unknown() -> None:
    text = memorandum()
    assert text.presence(Term) is Presence.UNKNOWN
    assert text.presence(ConsultationDuty) is Presence.UNKNOWN
    assert text.signing is not None
    assert (text.signing.day, text.signing.place) == (None, None)
    assert Portion.LANGUAGE_VERSIONS in text.source.unseen


def test_the_five_year_agreement_names_kpl_first_and_is_stored_swapped() -> None:
    agreement = dossier().instrument("agreement-2016")
    assert agreement.names_first is Side.SECOND
    term = agreement.clause(Term)
    assert term is not None
    assert isinstance(term.span, PlanYears)
    assert term.span.period == Period("2016", "2020")
    as_printed = swap(agreement)
    assert as_printed.names_first is Side.FIRST
    assert oriented(as_printed, dossier().parties) == agreement


def test_the_visit_is_longer_than_the_talks() -> None:
    [visit] = dossier().events
    assert isinstance(visit, Visited)
    [talks] = minutes().encounters
    assert visit.encounter.period == Period("2019-12-08", "2019-12-11")
    assert talks.period == Period.on("2019-12-08")
    assert visit.encounter.invited_by == "sounthone-khanthavong"
    assert talks.time_of_day == Text(vi="Chiều", en="afternoon")


def test_a_deputy_signs_with_a_head() -> None:
    signing = minutes().signing
    assert signing is not None
    ours, theirs = (minutes().part(side[0].by) for side in signing.signatures)
    assert ours.rank.steps_below(theirs.rank) == 1


def test_each_side_gave_something_else() -> None:
    given = {
        side: [c.key for c in minutes().contributions if c.by is side]
        for side in (Actor.FIRST, Actor.SECOND)
    }
    assert (len(given[Actor.FIRST]), len(given[Actor.SECOND])) == (4, 3)
    going_on = [
        c.key for c in minutes().contributions if c.outcome is Outcome.UNDER_WAY
    ]
    assert "internet-line" in going_on


def test_what_only_one_head_affirmed_is_told_apart() -> None:
    alone = {c.key: c for c in minutes().commitments if c.said_by is Actor.FIRST}
    assert set(alone) == {"web-page", "training-of-staff", "studio-equipment"}
    assert all(c.speakers == ("le-quoc-minh",) for c in alone.values())
    [condition] = alone["studio-equipment"].conditions
    assert (condition.kind, condition.of) == (ConditionKind.WITHIN_MEANS, Actor.FIRST)


def test_what_continues_leads_to_what_was_given() -> None:
    file = dossier()
    plan = file.resolve(PartRef("minutes-2019", "web-page"))
    assert isinstance(plan, Commitment)
    assert plan.continues is not None
    assert file.resolve(plan.continues) in minutes().contributions


def test_last_year_is_carried_over_as_a_whole_and_the_rest_has_no_list() -> None:
    found = {c.key: c for c in minutes().commitments}
    assert found["continue-2019"].carries_over == Period.years(2019)
    [amount] = found["additional-activities"].amounts
    assert amount.number is None


def test_the_relation_has_four_levels() -> None:
    [purpose] = [c.purpose for c in minutes().commitments if c.purpose]
    assert len(purpose.between) == 4


def test_who_is_asked_first_is_no_party() -> None:
    duty = minutes().clause(ConsultationDuty)
    assert duty is not None
    assert minutes().part(duty.consulted[0]).of is Actor.EACH


def test_a_medal_has_recipient_giver_authority_and_ground() -> None:
    [medal] = minutes().recognitions
    assert medal.officials == ("pham-van-kien",)
    assert medal.conferred_by == "kikeo-khaykhamphithun"
    assert medal.on_authority_of == "prime-minister-la"
    assert medal.ground is not None


def test_languages_annexes_and_the_next_meeting_are_unknown() -> None:
    assert minutes().presence(Annexes) is Presence.UNKNOWN
    assert minutes().next_meeting is None
