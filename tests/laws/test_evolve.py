from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))


@FEW
@given(data=st.data())
def test_a_value_is_rebuilt_from_its_own_members(cls: Any, data: st.DataObject) -> None:
    """Guards leave what is exact alone, so that a change shares what it does not touch."""
    value = data.draw(of(cls, 1))
    again = attrs.evolve(value)
    assert again == value
    names = [field.name for field in attrs.fields(cls)]
    assert [n for n in names if getattr(again, n) is not getattr(value, n)] == []
