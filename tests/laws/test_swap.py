"""`swap` seen from outside, from twice, and from what it leaves alone."""

import re
from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bilateral import Actor, Json, Pair, Side, Text, documents, swap, walk
from bilateral.model._shape import members
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))


@given(data=st.data())
def test_exchanging_the_sides_in_the_document_is_swap(
    document_type: Any, data: st.DataObject
) -> None:
    """This knows nothing of how `swap` works, and fails if it forgets a side.

    That twice is the same, the identity would satisfy as well. The document can only be
    exchanged as text where no word and no key happens to be "first".
    """
    document = data.draw(of(document_type, 2))
    assume(not {"first", "second"}.intersection(words(document)))
    other = {'"first"': '"second"', '"second"': '"first"'}
    text = re.sub(
        '"first"|"second"', lambda side: other[side[0]], documents.dumps(document)
    )
    assert documents.loads(text) == swap(document)


def words(document: Any) -> set[str]:
    """Keys, words, the names of their languages, what others added: no side is there."""
    parts = [part for _, part in walk(document)]
    tags = {tag for part in parts if type(part) is Text for tag in part}
    added = " ".join(str(part) for part in parts if type(part) is Json)
    tags.update(re.findall('"(first|second)"', added))
    return tags.union(part for part in parts if type(part) is str)


@FEW
@given(data=st.data())
def test_swapping_twice_gives_the_same(cls: Any, data: st.DataObject) -> None:
    value = data.draw(of(cls, 1))
    assert swap(swap(value)) == value


@FEW
@given(data=st.data())
def test_parts_without_sides_are_shared(cls: Any, data: st.DataObject) -> None:
    value = data.draw(of(cls, 1))
    assert_shared(value, swap(value))


def assert_shared(old: Any, new: Any) -> None:
    sides = [p for _, p in walk(old) if isinstance(p, (Side, Actor, Pair))]
    if not sides:
        assert new is old
    elif type(old) is tuple:
        for one, other in zip(old, new, strict=True):
            assert_shared(one, other)
    elif attrs.has(type(old)) and type(old) is not Pair:
        for member in members(type(old)):
            assert_shared(getattr(old, member.name), getattr(new, member.name))
