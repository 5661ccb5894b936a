import enum
import operator
import re
from typing import Any

import pytest

import bilateral

PUBLIC = [getattr(bilateral, name) for name in bilateral.__all__]
ENUMS = [e for e in PUBLIC if isinstance(e, type) and issubclass(e, enum.Enum)]
COMPARED = [operator.lt, operator.le, operator.gt, operator.ge]


@pytest.mark.parametrize("cls", ENUMS)
@pytest.mark.parametrize("compare", COMPARED)
def test_a_closed_list_has_no_order(cls: Any, compare: Any) -> None:
    first, *_, last = [*cls, *cls]
    for one, other in ((first, last), (first, "a"), ("a", first)):
        with pytest.raises(TypeError):
            compare(one, other)


@pytest.mark.parametrize("cls", ENUMS)
def test_a_word_of_a_closed_list_is_its_name_in_lower_case(cls: Any) -> None:
    for member in cls:
        assert member.value == member.name.lower().replace("_", "-")
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", member.value)
        assert str(member) == member.value


@pytest.mark.parametrize("cls", ENUMS)
def test_a_word_of_a_closed_list_is_shown_as_it_is_written(cls: Any) -> None:
    for member in cls:
        assert repr(member) == f"{cls.__name__}.{member.name}"
