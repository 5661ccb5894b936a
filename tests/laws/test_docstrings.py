import inspect
import re
from typing import Any

import attrs
import pytest

from bilateral import analysis

HEADING = re.compile(r"^(?P<title>[A-Z]\w*):$", re.MULTILINE)
ENTRY = re.compile(r"^    (?P<name>\w+): ", re.MULTILINE)


def documented(cls: type[Any]) -> list[str]:
    """The names in the `Args:` section of the class itself."""
    parts = HEADING.split(inspect.cleandoc(vars(cls).get("__doc__") or ""))
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    return ENTRY.findall(sections.get("Args", ""))


def assert_documented(cls: type[Any]) -> None:
    for each in cls.__mro__:
        if "__attrs_attrs__" in vars(each):
            own = [f.name for f in attrs.fields(each) if not f.inherited]
            assert documented(each) == own


def test_each_member_is_documented_where_it_is_declared(cls: Any) -> None:
    assert_documented(cls)


RESULTS = [cls for cls in vars(analysis).values() if attrs.has(cls)]


@pytest.mark.parametrize("result", RESULTS, ids=lambda cls: cls.__name__)
def test_each_member_of_a_result_is_documented(result: type[Any]) -> None:
    assert_documented(result)
