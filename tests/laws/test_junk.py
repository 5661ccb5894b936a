"""Constructors raise only errors of ours, whatever the values of their arguments."""

import datetime as dt
import decimal
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import Actor, BilateralError, InvalidValue, Pair, Side, Text
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))


class Odd:
    """Equal to nothing, without hash, and hard to look at."""

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        raise OSError

    def __eq__(self, other: object) -> bool:
        return False


SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text(max_size=5)
    | st.binary(max_size=5)
    | st.dates()
    | st.datetimes()
    | st.timedeltas()
    | st.builds(Odd)
    | st.sampled_from([*Side, *Actor, object, int, ..., NotImplemented])
    | st.sampled_from(
        ["\ud800", "a\n", "2019-02-30", "P0Y", "P1M\n", "1e999", "٣", " "]
    )
)
JUNK = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.builds(Pair, inner, inner)
        | st.dictionaries(st.sampled_from(["vi", "und", "x-y", ""]), inner, max_size=2)
        | st.sets(st.integers(), max_size=2)
        | st.just(Text("x"))
    ),
    max_leaves=4,
)


@FEW
@given(data=st.data())
def test_a_constructor_given_junk_raises_only_errors_of_ours(
    cls: Any, data: st.DataObject
) -> None:
    value = data.draw(of(cls, 1))
    fields = attrs.fields(cls)
    if not fields:
        return
    good = {field.name: getattr(value, field.name) for field in fields}
    for name in data.draw(st.sets(st.sampled_from([*good]), min_size=1, max_size=3)):
        good[name] = data.draw(JUNK)
    message = "none"
    try:
        cls(**good)
    except BilateralError as error:
        message = str(error)
    assert message


@given(JUNK, st.dictionaries(st.sampled_from(["vi", "zh_Hant", "en-US"]), JUNK))
def test_a_text_of_junk_raises_only_errors_of_ours(value: Any, more: Any) -> None:
    message = "none"
    try:
        Text(value, **more)
    except BilateralError as error:
        message = str(error)
    assert message


def test_only_the_names_of_arguments_are_for_python(cls: Any) -> None:
    with pytest.raises(TypeError):
        cls(no_such_member=1)


@pytest.mark.parametrize(
    "odd",
    [
        decimal.Decimal("sNaN"),
        decimal.Decimal("1e999999"),
        dt.date.max,
        dt.timedelta.max,
        10 ** (sys.get_int_max_str_digits() + 1),
        -(10**5000),
    ],
    ids=["nan", "huge", "last-day", "longest", "digits", "minus"],
)
def test_what_python_itself_cannot_print_is_refused(cls: Any, odd: Any) -> None:
    """An integer of 5000 digits has no `repr`, and a signalling NaN no order."""
    for field in attrs.fields(cls):
        with pytest.raises((InvalidValue, TypeError)) as caught:
            cls(**{f.name: odd for f in attrs.fields(cls) if f.name == field.name})
        assert isinstance(caught.value, InvalidValue) or "missing" in str(caught.value)
