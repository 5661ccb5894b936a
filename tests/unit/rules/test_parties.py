"""The rules on parties, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Agreement,
    Dossier,
    Group,
    Institution,
    InstitutionKind,
    Level,
    Pair,
    Party,
    Succeeded,
    Text,
    rules,
    swap,
)
from bilateral.errors import pointer
from bilateral.rules._drafts import MINISTRIES, PARTIES, agreement, dossier, minutes

FIRST = MINISTRIES.first
AGAIN = attrs.evolve(FIRST, key="again")


def found(subject: Any, code: str) -> list[str]:
    report = rules.check(subject)
    return [report.told(f) for f in report.findings if f.code == code]


def undetermined(subject: Any, code: str) -> list[str]:
    report = rules.check(subject)
    return [report.told(f) for f in report.undetermined if f.code == code]


def between(*second: Institution, first: Institution = FIRST) -> Agreement:
    sides = Pair(Party(institutions=(first,)), Party(institutions=second))
    return agreement(
        parties=sides, officials=(), signing=None, clauses=(), commitments=()
    )


def test_one_institution_on_both_sides_is_told() -> None:
    name = "Ministry of Information of Viet Nam"
    assert found(between(AGAIN), "PTY01") == [
        (
            "the sides are one institution, or one is part of the other "
            f"({name}: {name}, {name}: {name})"
        )
    ]


def test_so_is_a_part_of_the_other_from_either_side() -> None:
    unit = Institution(key="unit", name="Unit", within=FIRST)
    text = between(unit)
    assert len(found(text, "PTY01")) == 1
    assert found(text, "PTY01") != found(swap(text), "PTY01")
    assert rules.check(swap(text)) == swap(rules.check(text))


def test_two_ministries_of_one_name_in_two_countries_are_two() -> None:
    other = attrs.evolve(AGAIN, within=None, country="LA")
    assert found(between(other), "PTY01") == []


def test_countries_that_are_not_known_leave_it_open() -> None:
    other = attrs.evolve(AGAIN, within=None, country=None)
    assert found(between(other), "PTY01") == []
    assert len(undetermined(between(other), "PTY01")) == 1


@pytest.mark.parametrize(
    "other",
    [
        attrs.evolve(AGAIN, kind=InstitutionKind.DEPARTMENT),
        attrs.evolve(AGAIN, level=Level.LOCAL),
        attrs.evolve(AGAIN, within=Institution(key="region", name="Region")),
        attrs.evolve(AGAIN, name="Ministry of Posts"),
        attrs.evolve(AGAIN, name=Text(vi="Bộ Thông tin")),
    ],
)
def test_what_differs_in_kind_level_name_or_superior_is_another(other: Any) -> None:
    assert found(between(other), "PTY01") == []
    assert undetermined(between(other), "PTY01") == []


def test_names_that_are_alike_in_one_language_only_are_two() -> None:
    one = attrs.evolve(FIRST, name=Text(en="Department", vi="Cục"))
    other = attrs.evolve(AGAIN, name=Text(en="Department", vi="Vụ"))
    assert found(between(other, first=one), "PTY01") == []


def test_a_superior_body_recorded_under_another_key_is_the_same() -> None:
    state = attrs.evolve(FIRST.within, key="vietnam")  # type: ignore[type-var]
    assert len(found(between(attrs.evolve(AGAIN, within=state)), "PTY01")) == 1


def test_two_units_of_one_ministry_and_several_on_one_side_are_no_fault() -> None:
    one = Institution(key="one", name="One", within=FIRST, country="VN")
    other = Institution(key="other", name="Other", within=FIRST, country="VN")
    third = Institution(key="third", name="Third", within=FIRST, country="VN")
    assert found(between(other, third, first=one), "PTY01") == []


def test_a_region_may_agree_with_the_state_that_it_lies_in() -> None:
    state = FIRST.within
    assert state is not None
    region = Institution(
        key="region", name="Region", kind=InstitutionKind.REGION, within=state
    )
    assert found(between(region, first=state), "PTY01") == []


def test_one_name_under_two_keys_is_told() -> None:
    assert found(agreement(bodies=(AGAIN,)), "PTY02") == [
        (
            "the institution Ministry of Information of Viet Nam is recorded twice, as "
            "again, ministry-vn"
        )
    ]


def test_both_habits_of_vietnamese_tone_marks_are_one_name() -> None:
    one = Institution(key="one", name=Text(vi="Bộ Văn hoá"), country="VN")
    other = Institution(key="other", name=Text(vi="Bộ Văn hóa"), country="VN")
    assert len(found(agreement(bodies=(one, other)), "PTY02")) == 1


def test_bodies_of_unknown_country_may_be_two() -> None:
    one = Institution(key="one", name="Press Agency")
    other = Institution(key="other", name="Press Agency")
    assert found(agreement(bodies=(one, other)), "PTY02") == []
    assert len(undetermined(agreement(bodies=(one, other)), "PTY02")) == 1


def test_a_city_and_the_state_around_it_may_share_a_name() -> None:
    state = Institution(key="sg", name="Singapore", country="SG")
    city = Institution(key="city", name="Singapore", within=state)
    assert found(agreement(bodies=(city,)), "PTY02") == []


def test_groups_and_the_two_sides_are_not_asked_for_here() -> None:
    group = Group(key="group", words="Ministry of Information of Viet Nam")
    assert found(agreement(bodies=(group,)), "PTY02") == []
    assert found(between(AGAIN), "PTY02") == []
    assert found(swap(between(AGAIN)), "PTY02") == []


def renamed(**members: Any) -> Dossier:
    """A file whose minutes describe a ministry otherwise."""
    new = attrs.evolve(MINISTRIES.second, **members)
    sides = Pair(PARTIES.first, Party(institutions=(new,)))
    return dossier(agreement(), minutes(parties=sides))


def test_another_name_of_one_key_is_told_of_the_later_text() -> None:
    subject = renamed(name="Ministry of Tourism")
    assert found(subject, "PTY03") == [
        (
            "Ministry of Tourism is an institution that other texts of the file call "
            "otherwise"
        )
    ]
    report = rules.check(subject)
    assert [f.pointer for f in report.findings if f.code == "PTY03"] == [
        "/instruments/1"
    ]


@pytest.mark.parametrize(
    "members",
    [
        {"name": "Ministry of Tourism", "aliases": (MINISTRIES.second.name,)},
        {"name": "Ministry of Tourism", "short_name": MINISTRIES.second.name},
        {"name": Text(lo="ກະຊວງ")},
        {"name": "MINISTRY  OF Information of Laos"},
    ],
)
def test_an_alias_an_abbreviation_or_another_language_will_do(members: Any) -> None:
    assert found(renamed(**members), "PTY03") == []


def test_who_took_the_place_of_another_is_not_minded() -> None:
    subject = renamed(name="Ministry of Tourism")
    old = Institution(key="old", name="Old Ministry")
    event = Succeeded(key="merged", former="old", successor="ministry-la")
    subject = attrs.evolve(subject, bodies=(old,), events=(event,))
    assert found(subject, "PTY03") == []


def test_groups_have_no_names() -> None:
    group = Group(key="group", words="agencies")
    subject = dossier(agreement(bodies=(group,)))
    assert found(subject, "PTY03") == []


def test_each_ministry_may_have_a_unit_of_one_name() -> None:
    unit = Institution(
        key="unit",
        name="Department of International Cooperation",
        kind=InstitutionKind.DEPARTMENT,
        country="VN",
        within=FIRST,
    )
    alone = attrs.evolve(unit, key="alone", within=None)
    text = agreement(bodies=(unit, alone))
    assert found(text, "PTY02") == []
    assert undetermined(text, "PTY02")
    assert found(agreement(bodies=(unit, attrs.evolve(unit, key="x"))), "PTY02")


def test_what_is_recorded_twice_is_told_where_it_stands() -> None:
    def places(**members: Any) -> list[str]:
        report = rules.check(agreement(**members), rules=rules.DEFAULT.select("PTY02"))
        return [pointer(p) for f in report.findings for p in (f.place, *f.related)]

    assert places(bodies=(AGAIN,)) == ["/parties/first/institutions/0", "/bodies/0"]
    state = attrs.evolve(FIRST.within, key="vn-again")  # type: ignore[type-var]
    office = Institution(key="office", name="Office", country="VN", within=state)
    assert places(bodies=(office,)) == [
        "/bodies/0/within",
        "/parties/first/institutions/0/within",
    ]
    shared = MINISTRIES.map(lambda each: attrs.evolve(each, within=FIRST.within))
    both = shared.map(lambda each: Party(institutions=(each,)))
    assert places(bodies=(office,), parties=both)[1:] == ["/parties"]


def test_the_sides_are_named_also_where_it_is_not_known_whether_they_are_one() -> None:
    name = "Ministry of Information of Viet Nam"
    sentence = (
        "the sides are one institution, or one is part of the other "
        f"({name}: {name}, {name}: {name})"
    )
    report = rules.check(between(AGAIN), rules=rules.DEFAULT.select("PTY01"))
    assert [each.pointer for each in report.findings] == ["/parties"]
    unknown = between(attrs.evolve(AGAIN, within=None, country=None))
    report = rules.check(unknown, rules=rules.DEFAULT.select("PTY01"))
    assert [each.pointer for each in report.undetermined] == ["/parties"]
    assert [report.told(each) for each in report.undetermined] == [sentence]


def test_a_name_in_two_languages_is_looked_up_in_both() -> None:
    one = Institution(key="one", name=Text(en="Press", vi="Báo chí"), country="VN")
    english = Institution(key="en", name=Text(en="Press"), country="VN")
    vietnamese = Institution(key="vi", name=Text(vi="Báo chí"), country="VN")
    for bodies in ((one, english), (one, vietnamese)):
        assert len(found(agreement(bodies=bodies), "PTY02")) == 1


def test_a_body_of_one_side_may_be_recorded_twice() -> None:
    unit = Institution(key="unit", name="Unit", country="VN")
    sides = Pair(
        Party(institutions=(FIRST, unit)), Party(institutions=(MINISTRIES.second,))
    )
    twice = attrs.evolve(unit, key="unit-again")
    assert len(found(agreement(parties=sides, bodies=(twice,)), "PTY02")) == 1


def test_which_institution_is_called_otherwise_is_kept_by_its_key() -> None:
    report = rules.check(renamed(name="Ministry of Tourism"))
    (finding,) = [each for each in report.findings if each.code == "PTY03"]
    assert dict(finding.params)["key"] == "ministry-la"
