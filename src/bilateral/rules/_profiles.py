"""The profiles that the library has, one for each act."""

from __future__ import annotations

__all__ = ["PROFILES", "profiles_for"]

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from bilateral.model import Day, Period, Text
from bilateral.rules import (
    languages,
    law,
    nature,
    united_kingdom,
    vietnam,
    vietnam_consultation,
)
from bilateral.rules._profile import Profile
from bilateral.rules._sets import RuleSet

# The acts demand that national law is kept, so that silence is more than information.
_ORDINANCE = RuleSet(
    rules=(
        law.national_law_not_stated,
        vietnam.capacity_of_vietnamese_body,
        vietnam_consultation.foreign_ministry_not_consulted,
        vietnam.matter_closed_to_agencies,
    )
).with_severity(LAW01="warning")
_ALL = (
    Profile(
        name="vn-2007",
        authority=Text(
            en="Ordinance 33/2007/PL-UBTVQH11 of Viet Nam",
            vi="Pháp lệnh Ký kết và thực hiện thỏa thuận quốc tế số 33/2007/PL-UBTVQH11",
        ),
        country="VN",
        days=Period("2007-07-01", "2021-06-30"),
        rules=_ORDINANCE.extend(languages.no_language_of_a_side)
        .with_severity(LNG01="warning")
        .configure(LAW10=vietnam.Capacity(units=False, local=False)),
    ),
    Profile(
        name="vn-2020",
        authority=Text(
            en="Law 70/2020/QH14 of Viet Nam on International Agreements",
            vi="Luật Thỏa thuận quốc tế số 70/2020/QH14",
        ),
        country="VN",
        days=Period("2021-07-01"),
        rules=_ORDINANCE.extend(vietnam.vietnamese_name_of_a_treaty),
    ),
    Profile(
        name="uk-mou",
        authority=Text(
            en="guidance of the United Kingdom on treaties and memoranda",
            vi="hướng dẫn của Vương quốc Anh về điều ước quốc tế và bản ghi nhớ",
        ),
        country="GB",
        days=Period("2014"),
        rules=RuleSet(
            rules=(
                nature.title_against_nature,
                nature.status_not_stated,
                nature.binding_content,
                *united_kingdom.RULES,
            )
        ),
    ),
)

PROFILES: Mapping[str, Profile] = MappingProxyType({each.name: each for each in _ALL})
"""The profiles by name: of one country in the order of their days."""


def profiles_for(country: str, day: str | date | Day) -> tuple[Profile, ...]:
    """The profiles of a country that held on a day.

    >>> [profile.name for profile in profiles_for("VN", "2020-12-21")]
    ['vn-2007']

    Args:
        country: ISO 3166-1 alpha-2.
        day: Such as that of a signing; of one that is not known exactly, all that may
            have held are given.
    """
    return tuple(
        profile
        for profile in PROFILES.values()
        if profile.country == country and profile.held_on(day) is not False
    )
