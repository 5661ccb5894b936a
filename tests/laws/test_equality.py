from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

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
