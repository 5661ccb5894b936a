import contextlib
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import InvalidValue
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))
OTHERS = [None, 0, "", (), "first", object(), float("nan")]


@FEW
@given(data=st.data())
def test_comparing_never_raises_and_equal_values_hash_alike(
    cls: Any, data: st.DataObject
) -> None:
    one, other = data.draw(of(cls, 1)), data.draw(of(cls, 1))
    assert not any(one == foreign or foreign == one for foreign in OTHERS)
    assert (one == other) == (other == one)
    assert one != other or hash(one) == hash(other)


@FEW
@given(data=st.data())
def test_a_change_of_any_member_makes_another_value(
    cls: Any, data: st.DataObject
) -> None:
    one, other = data.draw(of(cls, 1)), data.draw(of(cls, 1))
    for name in attrs.fields_dict(cls):
        with contextlib.suppress(InvalidValue):
            changed = attrs.evolve(one, **{name: getattr(other, name)})
            same = getattr(one, name) == getattr(other, name)
            assert (changed == one) is same
            assert not same or hash(changed) == hash(one)
