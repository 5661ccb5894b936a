import copy
import pickle
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import Extensions, Json, Pair, Text
from bilateral.strategies import extensions, json_values, pairs, texts
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))


def assert_copies_are_alike(value: Any) -> None:
    pickles = [
        pickle.loads(pickle.dumps(value, protocol))
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ]
    for twin in (copy.copy(value), copy.deepcopy(value), *pickles):
        assert type(twin) is type(value)
        assert twin == value
        assert hash(twin) == hash(value)


@FEW
@given(data=st.data())
def test_copies_are_equal_and_hash_alike(cls: Any, data: st.DataObject) -> None:
    assert_copies_are_alike(data.draw(of(cls, 1)))


@given(texts(), pairs(texts()), extensions(), json_values())
def test_copies_of_what_has_no_members_are_equal_and_hash_alike(
    text: Text, pair: Pair[Text], added: Extensions, value: Json
) -> None:
    assert_copies_are_alike(text)
    assert_copies_are_alike(pair)
    assert_copies_are_alike(added)
    assert_copies_are_alike(value)


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace came with 3.13")
@FEW
@given(data=st.data())
def test_copy_replace_is_evolve(cls: Any, data: st.DataObject) -> None:
    value = data.draw(of(cls, 1))
    replace: Any = vars(copy)["replace"]
    assert replace(value) == value
