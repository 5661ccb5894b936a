"""Profiles: the rules of one act judge its own side, and what was signed in its days."""

from __future__ import annotations

import string
from typing import Any

import attrs
import pytest
from hypothesis import given

from bilateral import (
    Actor,
    Agreement,
    Consulted,
    CooperationArea,
    Dossier,
    Doubt,
    DoubtKind,
    Extent,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Languages,
    LegalStatus,
    Level,
    NationalLaw,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Period,
    PolicyField,
    Portion,
    Residual,
    Side,
    Signature,
    Signing,
    Source,
    Text,
    Visited,
    at,
    replace,
    rules,
    strategies,
    swap,
)
from bilateral.model import Encounter, EncounterKind
from bilateral.rules import (
    DEFAULT,
    PROFILES,
    Capacity,
    NotRunReason,
    Profile,
    Report,
    Rule,
    Severity,
    profiles_for,
)
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    PARTIES,
    SIGNING,
    agreement,
    changed_clause,
    minutes,
)
from bilateral.rules._engine import MAY_NOT_HAVE_HELD
from bilateral.rules._messages import catalogue
from bilateral.rules.law import between_governments
from bilateral.rules.united_kingdom import british
from bilateral.rules.vietnam import by_body, signed

VN_2007, VN_2020, UK_MOU = (PROFILES[n] for n in ("vn-2007", "vn-2020", "uk-mou"))
OWN = [
    (PROFILES[name], rule)
    for name in ("vn-2020", "uk-mou")
    for rule in PROFILES[name].rules
    if rule.code not in {known.code for known in DEFAULT}
]
SUBJECTS = strategies.instruments() | strategies.dossiers(max_size=1)
K = InstitutionKind


def checked(text: Any, code: str, profile: Profile = VN_2020) -> Report:
    only = attrs.evolve(profile, rules=profile.rules.select(code))
    return rules.check(text, rules=only)


def told(text: Any, code: str, profile: Profile = VN_2020) -> list[str]:
    report = checked(text, code, profile)
    return [report.told(finding) for finding in report.findings]


def is_undetermined(text: Any, code: str, profile: Profile = VN_2020) -> bool:
    report = checked(text, code, profile)
    return not report.findings and bool(report.undetermined)


def is_silent(text: Any, code: str, profile: Profile = VN_2020) -> bool:
    report = checked(text, code, profile)
    return not report.findings and not report.undetermined


# --- what holds for all -------------------------------------------------------------


@pytest.mark.parametrize(("profile", "rule"), OWN, ids=lambda x: getattr(x, "code", ""))
def test_a_bad_example_has_this_fault_alone(profile: Profile, rule: Rule) -> None:
    report = rules.check(rule.bad(), rules=profile)
    assert {finding.code for finding in report.findings} == {rule.code}
    for finding in report.findings:
        assert "{" not in report.told(finding)
    assert not rules.check(rule.good(), rules=profile).findings


@pytest.mark.parametrize(("profile", "rule"), OWN, ids=lambda x: getattr(x, "code", ""))
def test_every_message_is_told_in_vietnamese(profile: Profile, rule: Rule) -> None:
    def fields(message: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(message) if name}

    assert profile.country
    for message in (rule.message, MAY_NOT_HAVE_HELD):
        words = catalogue("vi").gettext(message)
        assert words != message
        assert fields(words) == fields(message)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
@given(subject=SUBJECTS)
def test_a_profile_says_of_a_mirror_image_the_mirror_image(
    profile: Profile, subject: Any
) -> None:
    everywhere = attrs.evolve(profile, country=None)  # so that something is judged
    for each in (profile, everywhere):
        report = rules.check(subject, rules=each)
        assert swap(report) == rules.check(swap(subject), rules=each)
        for finding in (*report.findings, *report.undetermined):
            at(subject, finding.place)
            assert report.told(finding)
            assert report.told(finding, "vi")


@given(text=strategies.instruments())
def test_who_knows_less_finds_no_more(text: Any) -> None:
    less, more = (
        attrs.evolve(text, source=attrs.evolve(text.source, extent=extent, unseen=()))
        for extent in (Extent.PART, Extent.WHOLE)
    )
    for profile in PROFILES.values():
        everywhere = attrs.evolve(profile, country=None)
        known = rules.check(more, rules=everywhere).findings
        assert {*rules.check(less, rules=everywhere).findings} <= {*known}


# --- days and sides -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "day", "names"),
    [
        ("VN", "2007-06-30", []),
        ("VN", "2007-07-01", ["vn-2007"]),
        ("VN", "2021-06-30", ["vn-2007"]),
        ("VN", "2021-07-01", ["vn-2020"]),
        ("VN", "2021", ["vn-2007", "vn-2020"]),
        ("VN", "9000-01-01", ["vn-2020"]),
        ("GB", "2024-05-01", ["uk-mou"]),
        ("GB", "2014-03-05", ["uk-mou"]),
        ("LA", "2024-05-01", []),
    ],
)
def test_the_profile_that_held_on_a_day(
    country: str, day: str, names: list[str]
) -> None:
    assert [profile.name for profile in profiles_for(country, day)] == names


@pytest.mark.parametrize(
    ("days", "day", "held"),
    [
        (Period("2020-01-01"), "2020-01-01", True),
        (Period("2020-01-01"), "2019-12-31", False),
        (Period("2020-01-01"), "2020", True),
        (Period("2020"), "2020-05-01", None),
        (Period(None, "2020-01-01"), "1950", True),
        (Period(None, "2020-01-01"), "2020", None),
        (Period(None, "2020-01-01"), "2020-01-02", False),
    ],
)
def test_an_open_end_is_no_end(days: Period, day: str, *, held: bool | None) -> None:
    assert attrs.evolve(VN_2020, days=days).held_on(day) is held


def test_a_text_outside_the_days_is_said_to_be_so() -> None:
    report = rules.check(signed("2020-12-21"), rules=VN_2020)
    assert not report.findings
    assert not report.undetermined
    assert {each.reason for each in report.not_run} == {NotRunReason.OUTSIDE_ITS_DAYS}
    assert {each.code for each in report.not_run} == {r.code for r in VN_2020.rules}
    assert {each.part for each in report.not_run} == {None}


def test_of_a_file_the_texts_outside_the_days_are_named() -> None:
    old = attrs.evolve(signed("2010-01-01"), key="old")
    file = Dossier(key="file", parties=PARTIES, instruments=(old, signed()))
    report = rules.check(file, rules=VN_2020)
    assert {each.part for each in report.not_run} == {PartRef("old")}
    assert {each.reason for each in report.not_run} == {NotRunReason.OUTSIDE_ITS_DAYS}


@pytest.mark.parametrize(
    "signing",
    [
        None,
        Signing(),
        attrs.evolve(SIGNING, day="2021"),
        Signing(signatures=Pair((Signature(by="minister-vn", day="2022-01-01"),), ())),
    ],
)
def test_whether_the_act_governed_is_not_known(signing: Signing | None) -> None:
    report = rules.check(agreement(signing=signing), rules=VN_2020)
    assert not report.findings
    codes = [finding.code for finding in report.undetermined]
    assert codes == [rule.code for rule in VN_2020.rules]
    assert {finding.pointer for finding in report.undetermined} == {""}
    assert report.told(report.undetermined[0]) == (
        "it is not known whether Law 70/2020/QH14 of Viet Nam on International"
        " Agreements governed this text"
    )
    assert report.told(report.undetermined[0], "vi") == (
        "chưa rõ văn bản này có thuộc phạm vi điều chỉnh của Luật Thỏa thuận quốc tế số"
        " 70/2020/QH14 hay không"
    )


def notes(*days: str) -> Agreement:
    one, other = (
        (Signature(by=official.key, day=day),)
        for official, day in zip(OFFICIALS, days, strict=True)
    )
    return agreement(signing=Signing(signatures=Pair(one, other)))


def test_days_of_each_signature_do_as_well() -> None:
    assert VN_2020.governs(notes("2022-01-01", "2022-02-01")) is True
    assert VN_2020.governs(notes("2020-01-01", "2020-02-01")) is False
    assert VN_2020.governs(notes("2021-01-01", "2022-02-01")) is None


def test_only_the_side_of_the_country_is_judged() -> None:
    body = attrs.evolve(
        MINISTRIES.second,
        kind=K.DEPARTMENT,
        name=Text(vi="Vụ Thông tin đối ngoại"),
    )
    party = attrs.evolve(PARTIES.second, institutions=(body,))
    assert is_silent(signed(parties=attrs.evolve(PARTIES, second=party)), "LAW10")


def test_a_profile_is_not_for_texts_without_its_country() -> None:
    report = rules.check(signed(), rules=UK_MOU)
    assert {each.reason for each in report.not_run} == {NotRunReason.DOES_NOT_APPLY}


def test_national_law_is_demanded_by_the_law_of_viet_nam() -> None:
    text = signed()
    clauses = [c for c in text.clauses if not isinstance(c, NationalLaw)]
    text = attrs.evolve(text, clauses=tuple(clauses))
    (finding,) = checked(text, "LAW01").findings
    assert finding.severity is Severity.WARNING
    assert DEFAULT.rule("LAW01").severity is Severity.INFO


def test_minutes_are_not_judged() -> None:
    text = attrs.evolve(minutes(), signing=SIGNING)
    report = rules.check(text, rules=VN_2007)
    assert {each.reason for each in report.not_run} == {NotRunReason.DOES_NOT_APPLY}


# --- who may sign in Viet Nam -------------------------------------------------------


def unit(name: str | None, **members: Any) -> Agreement:
    text = Text(vi=name) if name else Text(en="Department")
    given = {"kind": K.DEPARTMENT, "name": text, "level": Level.NATIONAL}
    return by_body(**given | members)


def test_a_department_of_a_ministry_is_told() -> None:
    assert told(unit("Vụ Hợp tác quốc tế"), "LAW10") == [
        (
            "Vụ Hợp tác quốc tế is not among the Vietnamese bodies that may make such an"
            " agreement"
        )
    ]


@pytest.mark.parametrize("name", ["Cục Thông tin đối ngoại", "Tổng cục Du lịch"])
def test_the_law_of_2020_lists_departments_of_two_kinds(name: str) -> None:
    assert is_silent(unit(name), "LAW10")
    old = attrs.evolve(unit(name), signing=SIGNING)
    assert told(old, "LAW10", VN_2007)


def test_a_translation_does_not_tell_which_kind_it_is() -> None:
    assert is_undetermined(unit(None), "LAW10")
    assert is_undetermined(unit("Trung tâm Thông tin"), "LAW10")


def test_agencies_of_provinces_are_listed_since_2020() -> None:
    text = unit("Sở Văn hóa", level=Level.FIRST_BELOW)
    assert is_silent(text, "LAW10")
    assert told(attrs.evolve(text, signing=SIGNING), "LAW10", VN_2007)


@pytest.mark.parametrize(
    "kind", [K.MINISTRY, K.GOVERNMENT, K.NEWS_AGENCY, K.UNIVERSITY, K.COMPANY]
)
def test_central_bodies_may_and_others_fall_under_other_laws(
    kind: InstitutionKind,
) -> None:
    assert is_silent(by_body(kind=kind), "LAW10")


def test_a_province_may() -> None:
    assert is_silent(by_body(kind=K.REGION, level=Level.FIRST_BELOW), "LAW10")


@pytest.mark.parametrize("members", [{"kind": None}, {"kind": K.CITY, "level": None}])
def test_what_a_body_is_is_not_known(members: dict[str, Any]) -> None:
    assert is_undetermined(by_body(**members), "LAW10")


def test_districts_ended_in_2025() -> None:
    text = by_body(kind=K.CITY, level=Level.LOCAL)
    assert is_silent(text, "LAW10")
    day_of = {"/signing/day": "2025-07-01"}
    assert is_undetermined(replace(text, day_of), "LAW10")  # a commune at the border?
    old = attrs.evolve(text, signing=SIGNING)
    assert told(old, "LAW10", VN_2007)


def test_which_bodies_an_act_lists_is_a_setting() -> None:
    own = attrs.evolve(
        VN_2020, rules=VN_2020.rules.configure(LAW10=Capacity(units=False))
    )
    assert told(unit("Cục Thông tin đối ngoại"), "LAW10", own)


# --- whom to ask --------------------------------------------------------------------

FOREIGN = Institution(
    key="mfa-vn",
    name="Ministry of Foreign Affairs",
    kind=K.MINISTRY,
    fields=(PolicyField.FOREIGN_AFFAIRS,),
    country="VN",
)


def file(
    *events: Any,
    text: Agreement | None = None,
    body: Institution | Group = FOREIGN,
    until: str | None = "2023-12-31",
) -> Dossier:
    text = text or signed()
    return Dossier(
        key="file",
        parties=text.parties,
        bodies=(body,),
        instruments=(text,),
        events=events,
        complete_until=until,
    )


def asked(**members: Any) -> Consulted:
    given = {"key": "asked", "by": Actor.FIRST, "body": "mfa-vn", "asked": "2022-03"}
    return Consulted(**given | {"answered": "2022-04-15"} | members)


VISIT = Visited(key="visit", encounter=Encounter(key="met", kind=EncounterKind.VISIT))


def test_a_complete_file_without_a_consultation() -> None:
    assert told(file(VISIT), "LAW11") == [
        (
            "Ministry of Information of Viet Nam has no record that its foreign ministry"
            " answered before the signing"
        )
    ]


@pytest.mark.parametrize("until", [None, "2022-05-31"])
def test_a_file_that_is_not_complete_may_lack_it(until: str | None) -> None:
    assert is_undetermined(file(until=until), "LAW11")


def test_a_text_without_its_file_says_nothing_of_it() -> None:
    assert is_undetermined(signed(), "LAW11")


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"asked": None},
        {"about": (PartRef("memorandum"),)},
        {"about": (PartRef("memorandum", "visits"),)},
        {"by": Actor.EACH},
    ],
)
def test_who_asked_in_time_has_done_it(members: dict[str, Any]) -> None:
    assert is_silent(file(asked(**members)), "LAW11")


@pytest.mark.parametrize(
    "members",
    [
        {"asked": "2022-06-02", "answered": None},
        {"asked": "2022-05-31", "answered": "2022-09-01", "answer": "objects"},
        {"by": Actor.SECOND},
    ],
)
def test_asking_late_or_by_the_other_side_does_not_count(
    members: dict[str, Any],
) -> None:
    assert told(file(asked(**members)), "LAW11")


@pytest.mark.parametrize("day", ["2022-05-31", None])
def test_whether_it_answered_is_not_known(day: str | None) -> None:
    assert is_undetermined(file(asked(asked=day, answered=None)), "LAW11")


def test_asking_about_another_text_does_not_count() -> None:
    other = attrs.evolve(signed(), key="other")
    both = attrs.evolve(
        file(),
        instruments=(signed(), other),
        events=(asked(about=(PartRef("other"),)),),
    )
    (finding,) = checked(both, "LAW11").findings
    assert finding.part == PartRef("memorandum")


def test_asking_another_ministry_is_not_enough() -> None:
    finance = attrs.evolve(FOREIGN, fields=(PolicyField.FINANCE,))
    assert told(file(asked(), body=finance), "LAW11")


@pytest.mark.parametrize(
    "body", [attrs.evolve(FOREIGN, fields=()), Group(key="mfa-vn", words="a ministry")]
)
def test_who_was_asked_is_not_known(body: Institution | Group) -> None:
    assert is_undetermined(file(asked(), body=body), "LAW11")


def test_the_foreign_ministry_need_not_ask_itself() -> None:
    text = by_body(fields=(PolicyField.FOREIGN_AFFAIRS,))
    assert is_silent(file(text=text), "LAW11")


def test_a_university_need_not_ask() -> None:
    assert is_silent(file(text=by_body(kind=K.UNIVERSITY)), "LAW11")


def test_a_government_is_asked_only_for_what_does_not_bind() -> None:
    text = replace(between_governments(), {"/signing/day": "2022-06-01"})
    assert is_silent(file(text=text), "LAW11")
    clauses = tuple(agreement().clauses)
    assert told(file(text=attrs.evolve(text, clauses=clauses)), "LAW11")


# --- matters ------------------------------------------------------------------------


def about(name: Text) -> Agreement:
    inner = CooperationArea(key="news", name="news")
    return signed(
        areas=(
            CooperationArea(key="training", name="all", parts=(inner,)),
            CooperationArea(
                key="matter",
                name="more",
                parts=(CooperationArea(key="inner", name=name),),
            ),
            Residual(key="others", words="national security"),
        )
    )


@pytest.mark.parametrize(
    "name",
    [
        Text(en="mutual legal assistance"),
        Text(en="demarcation of the border"),
        Text(vi="tương trợ tư pháp"),
        Text(vi="Bảo vệ biên giới quốc gia"),
    ],
)
def test_a_matter_closed_to_agencies_is_told(name: Text) -> None:
    (finding,) = checked(about(name), "LAW12").findings
    assert finding.pointer == "/areas/1/parts/0/name"
    (said,) = told(about(name), "LAW12")
    assert said.endswith(
        "is a matter that is not open to agreements of Ministry of Information of Viet Nam"
    )


@pytest.mark.parametrize(
    "name",
    [
        Text(en="health notices at the border"),
        Text(en="security of news services"),
        Text(vi="thông tin khu vực biên giới"),
    ],
)
def test_a_word_is_no_matter(name: Text) -> None:
    assert is_silent(about(name), "LAW12")


@pytest.mark.parametrize("kind", [K.GOVERNMENT, K.UNIVERSITY])
def test_governments_and_private_bodies_are_not_meant(kind: InstitutionKind) -> None:
    text = about(Text(en="extradition"))
    body = attrs.evolve(MINISTRIES.first, kind=kind)
    party = Party(institutions=(body,))
    assert is_silent(
        attrs.evolve(text, parties=attrs.evolve(PARTIES, first=party)), "LAW12"
    )


# --- names --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Hiệp định", "Hiệp ước", "Công ước", "Định ước"])
def test_four_names_are_kept_for_treaties(name: str) -> None:
    text = signed(title=Text(vi=f"{name} hợp tác thông tin"))
    assert told(text, "NAT10") == [
        f"an agreement that is no treaty is called {name}, which is a name of treaties"
    ]


@pytest.mark.parametrize(
    "title",
    [
        Text(vi="Thỏa thuận hợp tác"),
        Text(vi="Biên bản ghi nhớ theo Hiệp định năm 1994"),
        Text(en="Agreement on cooperation"),
    ],
)
def test_other_names_are_free(title: Text) -> None:
    assert is_silent(signed(title=title), "NAT10")


def test_governments_may_use_them_where_the_text_binds_or_is_silent() -> None:
    text = replace(
        between_governments(),
        {"/signing/day": "2022-06-01", "/title": Text(vi="Hiệp định hợp tác")},
    )
    assert is_silent(text, "NAT10")
    unbound = attrs.evolve(text, clauses=agreement().clauses)
    assert told(unbound, "NAT10")


def test_the_ordinance_kept_no_names() -> None:
    assert "NAT10" not in {rule.code for rule in VN_2007.rules}


# --- the words of the United Kingdom ------------------------------------------------


@pytest.mark.parametrize(
    ("words", "those", "instead"),
    [
        (
            "both Parties shall meet",
            ("Parties", "shall"),
            ("Participants, Governments", "will"),
        ),
        ("as mutually agreed", ("mutually agreed",), ("jointly decided",)),
        ("under Article 5", ("Article",), ("paragraph",)),
        ("they undertake visits", ("undertake",), ("carry out",)),
        ("their obligations", ("obligations",), ("commitments",)),
    ],
)
def test_words_of_treaties_are_told_with_those_of_memoranda(
    words: str, those: tuple[str, ...], instead: tuple[str, ...]
) -> None:
    (finding,) = checked(british(words), "NAT11", UK_MOU).findings
    assert dict(finding.params) == {"words": those, "instead": instead}


def test_they_are_told_in_a_sentence() -> None:
    assert told(british("both shall meet"), "NAT11", UK_MOU) == [
        "in a memorandum the United Kingdom does not say shall but will"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "the Participants will decide jointly",
        "Article 5 of the text of 1994",
        "the Communist Party and third parties",
        "their international obligations",
        "the paper “Each Party shall”",
        "intellectual property rights and favourable conditions",
    ],
)
def test_what_the_table_does_not_mean(words: str) -> None:
    assert is_silent(british(words), "NAT11", UK_MOU)


def silent(words: str, **changes: Any) -> Agreement:
    text = british(words)
    clauses = [c for c in text.clauses if not isinstance(c, LegalStatus)]
    return attrs.evolve(text, clauses=tuple(clauses), **changes)


def test_a_silent_memorandum_is_one_as_far_as_it_was_seen() -> None:
    assert told(silent("both shall meet"), "NAT11", UK_MOU)
    partly = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    text = silent("both shall meet", source=partly)
    assert is_undetermined(text, "NAT11", UK_MOU)


def test_a_silent_agreement_is_no_memorandum() -> None:
    text = silent("both shall meet", kind=InstrumentKind.AGREEMENT)
    assert is_silent(text, "NAT11", UK_MOU)


def test_parts_that_bind_and_doubtful_words() -> None:
    text = british("both shall meet")
    excepted = replace(text, {"/clauses/3/except_parts": ("changes",)})
    assert is_silent(excepted, "NAT11", UK_MOU)
    supplied = Doubt(about=text.key, kind=DoubtKind.SUPPLIED)
    doubtful = attrs.evolve(text, source=Source(doubts=(supplied,)))
    assert is_undetermined(doubtful, "NAT11", UK_MOU)


def test_the_other_side_is_never_first_by_right() -> None:
    text = by_body(kind=K.DEPARTMENT, name=Text(vi="Vụ Báo chí"), level=Level.NATIONAL)
    (finding,) = checked(swap(text), "LAW10").findings
    assert finding.place[1] is Side.SECOND


# --- drafts -------------------------------------------------------------------------


def test_a_draft_is_judged_by_the_act_that_holds_on_the_day_given() -> None:
    draft = attrs.evolve(
        by_body(
            kind=K.DEPARTMENT,
            name=Text(vi="Vụ Hợp tác quốc tế"),
            level=Level.NATIONAL,
        ),
        signing=None,
    )

    def codes(on: str | None) -> list[str]:
        report = rules.check(draft, on=on, rules=VN_2020)
        return [finding.code for finding in report.findings]

    assert "LAW10" in codes("2024-01-01")
    assert codes(None) == codes("2020-01-01") == []
    report = rules.check(draft, on="2020-01-01", rules=VN_2020)
    assert {each.reason for each in report.not_run} == {NotRunReason.OUTSIDE_ITS_DAYS}


def test_what_may_have_been_signed_is_no_draft() -> None:
    unseen = Source(extent=Extent.PART, unseen=(Portion.SIGNATURES,))
    body = by_body(kind=K.DEPARTMENT, name=Text(vi="Vụ A"), level=Level.NATIONAL)
    text = attrs.evolve(body, signing=None, source=unseen)
    report = rules.check(text, on="2024-01-01", rules=VN_2020)
    assert not report.findings
    assert {each.message for each in report.undetermined} == {MAY_NOT_HAVE_HELD}


def test_of_a_draft_nobody_knows_whether_districts_are_still_there() -> None:
    body = by_body(kind=K.CITY, name="Town", level=Level.LOCAL)
    draft = attrs.evolve(body, signing=None)
    report = rules.check(draft, on="2026-01-01", rules=VN_2020)
    assert "LAW10" in [each.code for each in report.undetermined]


@pytest.mark.parametrize(
    "name",
    [
        Text(vi="khắc phục hậu quả bom mìn sau chiến tranh"),
        Text(vi="bảo tàng chiến tranh"),
        Text(vi="cắm mốc lộ giới"),
        Text(vi="đào tạo cán bộ bảo tàng an ninh quốc gia"),
        Text(en="demarcation of fishing data"),
        Text(en="training of national security museum staff"),
        Text(en="national security museums"),
        Text(en="history of war and peace studies"),
    ],
)
def test_an_area_that_only_mentions_a_closed_matter_is_open(name: Text) -> None:
    assert is_silent(about(name), "LAW12")


@pytest.mark.parametrize(
    "name",
    [
        Text(vi="chiến tranh và hòa bình"),
        Text(vi="Hợp tác về chiến tranh, hoà bình"),
        Text(vi="đào tạo, an ninh quốc gia"),
        Text(vi="tương trợ tư pháp về hình sự"),
        Text(vi="phân giới, cắm mốc"),
        Text(en="training and national security"),
        Text(en="protection of the state border"),
        Text(en="mutual legal assistance in criminal matters"),
        Text(en="delimitation and demarcation of the land border"),
        Text(en="questions of war and peace"),
    ],
)
def test_an_area_is_closed_by_what_it_is_of(name: Text) -> None:
    assert len(told(about(name), "LAW12")) == 1


def test_a_committee_of_the_government_may_be_of_any_rank() -> None:
    name = Text(vi="Ban Tôn giáo Chính phủ")
    text = by_body(kind=K.DEPARTMENT, name=name, level=Level.NATIONAL)
    assert is_undetermined(text, "LAW10")


def test_the_ordinance_wanted_a_text_in_vietnamese() -> None:
    text = attrs.evolve(
        signed("2020-12-21"),
        clauses=changed_clause(Languages, texts=("en", "fr"), originals=()).clauses,
    )
    (finding,) = checked(text, "LNG01", VN_2007).findings
    assert finding.severity is Severity.WARNING
    assert DEFAULT.rule("LNG01").severity is Severity.INFO


def test_the_guidance_of_2014_is_of_no_known_month() -> None:
    assert UK_MOU.held_on("2014-06-01") is None
    assert UK_MOU.held_on("2013-12-31") is False
    assert UK_MOU.held_on("2015-01-01") is True


# --- where it is told, and of whom --------------------------------------------------


def said(text: Any, code: str, profile: Profile = VN_2020) -> list[tuple[str, str]]:
    """The place and the sentence of all that is told, be it found or not known."""
    report = checked(text, code, profile)
    return [
        (each.pointer, report.told(each))
        for each in (*report.findings, *report.undetermined)
    ]


@pytest.mark.parametrize(
    ("code", "profile", "place", "sentence"),
    [
        (
            "LAW10",
            VN_2020,
            "/parties/first/institutions/0",
            (
                "Vụ Hợp tác quốc tế is not among the Vietnamese bodies that may make such"
                " an agreement"
            ),
        ),
        (
            "LAW11",
            VN_2020,
            "/instruments/0/parties/first",
            (
                "Ministry of Information of Viet Nam has no record that its foreign ministry"
                " answered before the signing"
            ),
        ),
        (
            "LAW12",
            VN_2020,
            "/areas/0/name",
            (
                "extradition is a matter that is not open to agreements of Ministry of"
                " Information of Viet Nam"
            ),
        ),
        (
            "NAT10",
            VN_2020,
            "/title",
            (
                "an agreement that is no treaty is called Hiệp định, which is a name of"
                " treaties"
            ),
        ),
        (
            "NAT11",
            UK_MOU,
            "/clauses/5/words",
            (
                "in a memorandum the United Kingdom does not say Parties, shall, agree but"
                " Participants, Governments, will, decide, accept, approve"
            ),
        ),
    ],
)
def test_a_fault_is_told_where_it_stands(
    code: str, profile: Profile, place: str, sentence: str
) -> None:
    assert said(profile.rules.rule(code).bad(), code, profile) == [(place, sentence)]


def test_what_is_not_known_is_told_where_it_would_stand() -> None:
    ministry = "Ministry of Information of Viet Nam"
    assert said(by_body(kind=None), "LAW10") == [
        (
            "/parties/first/institutions/0",
            (
                f"{ministry} is not among the Vietnamese bodies that may make such an"
                " agreement"
            ),
        )
    ]
    group = Group(key="mfa-vn", words="a ministry")
    assert said(file(asked(), body=group), "LAW11") == [
        (
            "/instruments/0/parties/first",
            (
                f"{ministry} has no record that its foreign ministry answered before the"
                " signing"
            ),
        )
    ]


def test_words_of_which_it_is_not_known_whether_they_are_its_own_are_named() -> None:
    sentence = "in a memorandum the United Kingdom does not say shall but will"
    text = british("both shall meet")
    supplied = Doubt(about=text.key, kind=DoubtKind.SUPPLIED)
    doubtful = attrs.evolve(text, source=Source(doubts=(supplied,)))
    for each, i in ((text, 5), (doubtful, 5), (silent("both shall meet"), 4)):
        assert said(each, "NAT11", UK_MOU) == [(f"/clauses/{i}/words", sentence)]


def test_a_part_that_binds_does_not_hide_what_comes_after_it() -> None:
    text = british("both shall meet")
    more = OtherProvision(key="more", words=Text(en="both shall meet again"))
    text = attrs.evolve(text, clauses=(*text.clauses, more))
    excepted = replace(text, {"/clauses/3/except_parts": ("changes",)})
    places = [place for place, _ in said(excepted, "NAT11", UK_MOU)]
    assert places == [f"/clauses/{len(text.clauses) - 1}/words"]


def test_a_closed_matter_is_one_in_whatever_letters_it_is_written() -> None:
    areas = (CooperationArea(key="news", name="EXTRADITION"), *agreement().areas[1:])
    assert told(signed(areas=areas), "LAW12")


def test_the_day_on_which_districts_ended_is_the_last_of_them() -> None:
    for day, known in (("2025-06-30", True), ("2025-07-01", False)):
        text = by_body(kind=K.CITY, level=Level.LOCAL)
        text = replace(text, {"/signing/day": day})
        assert is_silent(text, "LAW10") is known
        assert is_undetermined(text, "LAW10") is not known
