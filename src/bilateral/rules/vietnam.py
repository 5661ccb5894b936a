"""What the law of Viet Nam asks of its own side; no rule here is run by default."""

from __future__ import annotations

__all__ = [
    "RULES",
    "Capacity",
    "capacity_of_vietnamese_body",
    "matter_closed_to_agencies",
    "vietnamese_name_of_a_treaty",
]

import re
from collections.abc import Iterator
from typing import Any, final

import attrs
from attrs import frozen

from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    CooperationArea,
    Institution,
    InstitutionKind,
    InstrumentKind,
    LegalEffect,
    Level,
    Party,
    Text,
)
from bilateral.rules._drafts import MINISTRIES, PARTIES, SIGNING, agreement
from bilateral.rules._index import Index
from bilateral.rules._profile import days_of_signing
from bilateral.rules._reading import titled
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, unknown
from bilateral.rules._wording import CLOSED_MATTERS, TREATY_TITLES
from bilateral.rules.law import acts_for_state, status_of
from bilateral.rules.nature import said_in_words

LAW = "Viet Nam, Law on International Agreements 70/2020/QH14"
ORDINANCE = "Viet Nam, Ordinance 33/2007/PL-UBTVQH11"
K = InstitutionKind
CENTRAL = frozenset(
    {K.STATE, K.GOVERNMENT, K.PARLIAMENT, K.MINISTRY, K.AGENCY, K.NEWS_AGENCY}
    | {K.BROADCASTER}
)
"""Bodies of the state at the centre; the national agency and broadcasters are under the
government."""
TERRITORIAL = frozenset({K.REGION, K.TERRITORY, K.CITY})
STATE_BODIES = CENTRAL | TERRITORIAL | {K.DEPARTMENT}
LAST_DAY_OF_DISTRICTS = "2025-06-30"


def signed(day: str = "2022-06-01", **changes: Any) -> Agreement:
    """A clean draft that was signed on a day under the law of 2020."""
    return agreement(signing=attrs.evolve(SIGNING, day=day), **changes)


def by_body(**members: Any) -> Agreement:
    """A clean draft whose Vietnamese party is another body."""
    body = attrs.evolve(MINISTRIES.first, **members)
    return signed(parties=attrs.evolve(PARTIES, first=Party(institutions=(body,))))


@final
@frozen(kw_only=True)
class Capacity:
    """Which Vietnamese bodies an act lets make agreements besides central and provincial.

    Args:
        units: General departments and departments (tổng cục, cục) of ministries, and the
            special agencies of provinces.
        local: Districts, and communes at the border.
    """

    units: bool = True
    local: bool = True


def _may_sign(body: Institution, settings: Capacity, text: Agreement) -> bool | None:
    """Whether the act lists bodies like this one; ``None`` if that cannot be told.

    Bodies for which it is not made, such as universities and companies, may.
    """
    if body.kind is None:
        return None
    if body.kind is K.DEPARTMENT:
        if body.level is Level.FIRST_BELOW or not settings.units:
            return settings.units
        name = body.name.get("vi", "").casefold()
        if re.match(r"(?:tổng\s+)?cục\b", name):
            return True
        # A ban may be a unit, or a committee of the rank of a general department.
        return False if re.match(r"(?:vụ|phòng)\b", name) else None
    if body.kind not in TERRITORIAL or body.level is Level.FIRST_BELOW:
        return True
    if body.level is not Level.LOCAL:
        return None
    if not settings.local:
        return False
    # Since districts are no more, only communes at the border may, and no type says
    # which these are.
    last = LAST_DAY_OF_DISTRICTS
    before = [str(day.latest) <= last for day in days_of_signing(text)]
    return True if before and all(before) else None


@rule(
    code="LAW10",
    severity=Severity.WARNING,
    message="{body} is not among the Vietnamese bodies that may make such an agreement",
    why="An agreement of a body without capacity binds nobody in Viet Nam.",
    settle="Let the ministry sign of which the body is a part.",
    sources=(
        f"{LAW}, art. 2(2)",
        f"{ORDINANCE}, art. 1 (general knowledge)",
        "Viet Nam, Decree 64/2021",
    ),
    good=lambda: by_body(
        kind=K.DEPARTMENT, name=Text(vi="Cục Thông tin đối ngoại"), level=Level.NATIONAL
    ),
    bad=lambda: by_body(
        kind=K.DEPARTMENT, name=Text(vi="Vụ Hợp tác quốc tế"), level=Level.NATIONAL
    ),
)
def capacity_of_vietnamese_body(
    text: Agreement, index: Index, settings: Capacity = Capacity()
) -> Iterator[Said]:
    """Of every body of the side, by its kind, level and Vietnamese name.

    Universities and companies fall under other laws, and districts ended on 1 July 2025.
    """
    for side in index.judged:
        for i, body in enumerate(text.parties[side].institutions):
            place = ("parties", side, "institutions", i)
            may = _may_sign(body, settings, text)
            if may is None:
                yield unknown(*place, body=body.name)
            elif not may:
                yield hit(*place, body=body.name)


@rule(
    code="LAW12",
    severity=Severity.WARNING,
    message="{area} is a matter that is not open to agreements of {side}",
    why="Peace, security, borders, citizens' rights and the like are not for agencies.",
    settle="Leave the matter to a treaty of the State or the Government.",
    sources=(f"{ORDINANCE}, art. 2(1)", f"{LAW}, art. 3"),
    good=lambda: signed(
        areas=(
            CooperationArea(key="news", name="health notices at the border"),
            CooperationArea(key="training", name="training"),
        )
    ),
    bad=lambda: signed(
        areas=(
            CooperationArea(key="news", name="extradition"),
            CooperationArea(key="training", name="training"),
        )
    ),
)
def matter_closed_to_agencies(text: Agreement, index: Index) -> Iterator[Said]:
    """Where a body of the state acts in its own name; by the names of the areas.

    Only terms of the law count, and only as what the area is of: a notice of disease at
    the border is no border matter, and clearing mines after a war is none of war.
    """
    closed = re.compile("|".join(CLOSED_MATTERS), re.IGNORECASE)
    for side in index.judged:
        leading = text.parties[side].institutions[0]
        if leading.kind not in STATE_BODIES or acts_for_state(index, side):
            continue
        for place, area in _areas(("areas",), text.areas):
            if any(closed.search(words) for words in area.name.values()):
                yield hit(*place, "name", area=area.name, side=side)


def _areas(
    place: Place, entries: tuple[Any, ...]
) -> Iterator[tuple[Place, CooperationArea]]:
    for i, entry in enumerate(entries):
        if isinstance(entry, CooperationArea):
            yield (*place, i), entry
            yield from _areas((*place, i, "parts"), entry.parts)


@rule(
    code="NAT10",
    severity=Severity.WARNING,
    message="an agreement that is no treaty is called {words}, which is a name of treaties",
    why="The law keeps four names for treaties: công ước, hiệp ước, định ước, hiệp định.",
    settle="Call it thỏa thuận, bản ghi nhớ, biên bản, chương trình or kế hoạch.",
    sources=(f"{LAW}, art. 6",),
    good=lambda: signed(
        title=Text(vi="Bản ghi nhớ thực hiện Hiệp định về hợp tác văn hóa")
    ),
    bad=lambda: signed(
        kind=InstrumentKind.AGREEMENT, title=Text(vi="Hiệp định hợp tác thông tin")
    ),
)
def vietnamese_name_of_a_treaty(text: Agreement, index: Index) -> Iterator[Said]:
    """Where a body acts in its own name, or the text says that it does not bind.

    The beginning of the title counts, not the name of another text within it.
    """
    unbound = status_of(index) == {LegalEffect.NOT_BINDING}
    if unbound or not all(acts_for_state(index, side) for side in index.judged):
        for _, own, words in titled(text, {"vi": TREATY_TITLES["vi"]}):
            yield said_in_words(("title",), own=own, words=words)


RULES = (
    capacity_of_vietnamese_body,
    matter_closed_to_agencies,
    vietnamese_name_of_a_treaty,
)
