from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Day, Duration, InvalidValue
from bilateral.strategies._shapes import of


@pytest.mark.parametrize("cls", [Day, Duration])
@given(data=st.data())
def test_what_has_a_text_form_is_parsed_from_it(cls: Any, data: st.DataObject) -> None:
    value = data.draw(of(cls, 0))
    assert cls.parse(str(value)) == value


@pytest.mark.parametrize("cls", [Day, Duration])
@given(
    text=st.text()
    | st.from_regex(r"[0-9]{4}(-[0-9]{2}){0,2}\n?", fullmatch=True)
    | st.from_regex(r"P([0-9]{1,6}[YMD]){0,3}\n?", fullmatch=True)
)
def test_one_value_has_one_text_form(cls: Any, text: str) -> None:
    try:
        value = cls.parse(text)
    except InvalidValue:
        return
    assert str(value) == text
