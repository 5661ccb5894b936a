"""What a value is shown as builds an equal one: an example that failed can be pasted."""

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import bilateral
from bilateral import Extensions, Pair, Quantity, Text, Unit
from bilateral.strategies import extensions, pairs, texts
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))
NAMES = {**vars(bilateral), "Decimal": Decimal}


def built_of(shown: str) -> Any:
    return eval(shown, NAMES)  # noqa: S307 - of our own values


@FEW
@given(data=st.data())
def test_what_is_shown_builds_an_equal_value(cls: Any, data: st.DataObject) -> None:
    value = data.draw(of(cls, 1))
    again = built_of(repr(value))
    assert type(again) is type(value)
    assert again == value


def test_what_is_as_its_default_says_is_not_shown() -> None:
    assert repr(Quantity(10, Unit.ITEM, per="P1M")) == (
        "Quantity(number=Decimal('10'), unit=Unit.ITEM, per=Duration(months=1))"
    )


@given(texts(), pairs(texts()), extensions())
def test_what_has_no_members_is_shown_as_it_is_built(
    text: Text, pair: Pair[Text], added: Extensions
) -> None:
    assert built_of(repr(text)) == text
    assert built_of(repr(pair)) == pair
    assert built_of(repr(added)) == added
