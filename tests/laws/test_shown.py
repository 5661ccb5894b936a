"""What a value is shown as builds an equal one: an example that failed can be pasted."""

from decimal import Decimal
from typing import Any

from attrs import field, frozen
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.vendor.pretty import pretty

import bilateral
from bilateral import (
    Extensions,
    Institution,
    Pair,
    Party,
    Quantity,
    Signing,
    Text,
    Unit,
)
from bilateral.model._value import Value
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
    for shown in (repr(value), pretty(value)):
        again = built_of(shown)
        assert type(again) is type(value)
        assert again == value


def test_what_is_as_its_default_says_is_not_shown() -> None:
    assert repr(Quantity(10, Unit.ITEM, per="P1M")) == (
        "Quantity(number=Decimal('10'), unit=Unit.ITEM, per=Duration(months=1))"
    )
    signing = Signing(day="2020-01-02", signatures=Pair((), ()))  # another equal pair
    assert repr(signing) == "Signing(day=Day(year=2020, month=1, day=2))"


def test_what_is_long_is_shown_in_several_lines() -> None:
    office = Institution(
        key="press-office", name=Text(en="Press Office of the Ministry")
    )
    assert pretty(Party(institutions=(office,), called="The First Side")) == (
        "Party(institutions=(Institution(key='press-office',\n"
        "         name=Text({'en': 'Press Office of the Ministry'})),),\n"
        "    called=Text({'und': 'The First Side'}))"
    )


@frozen(kw_only=True)
class Labelled(Value):
    """As a user would write it."""

    number: int
    note: str = field(default="", eq=False, repr=False)

    def __repr__(self) -> str:
        return f"No. {self.number}"


def test_a_class_may_say_itself_how_it_is_shown_and_which_members_count() -> None:
    one = Labelled(number=1, note="copy")
    assert repr(one) == pretty(one) == "No. 1"
    assert one == Labelled(number=1) != Labelled(number=2)
    assert hash(one) == hash(Labelled(number=1))


@given(texts(), pairs(texts()), extensions())
def test_what_has_no_members_is_shown_as_it_is_built(
    text: Text, pair: Pair[Text], added: Extensions
) -> None:
    for value in (text, pair, added, *added.values()):
        assert built_of(repr(value)) == value
        assert built_of(pretty(value)) == value
