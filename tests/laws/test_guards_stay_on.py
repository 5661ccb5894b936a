from typing import Any

import attrs
import pytest

from bilateral import (
    Area,
    CooperationArea,
    Day,
    Institution,
    InvalidValue,
    Money,
    OtherProvision,
    Party,
    Period,
)

AREA: Area = CooperationArea(key="news", name="News")
BROKEN: list[Any] = [
    lambda: CooperationArea(key="No key", name="News"),
    lambda: CooperationArea(key="news", name=3),  # type: ignore[arg-type]
    lambda: CooperationArea(key="news", name="News", parts=(None,)),  # type: ignore[arg-type]
    lambda: attrs.evolve(AREA, key=""),
    lambda: Party(institutions=()),
    lambda: Institution(key="vna", name="VNA", country="Vietnam"),
    lambda: Money("1e3", "VND"),
    lambda: Day(2019, 2, 30),
    lambda: Period("2020", "2019"),
    lambda: OtherProvision(key="other"),
]


@pytest.mark.parametrize("build", BROKEN)
def test_guards_hold_with_validators_switched_off(build: Any) -> None:
    with attrs.validators.disabled(), pytest.raises(InvalidValue):
        build()
