import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bilateral import documents
from bilateral.strategies._shapes import of


@given(data=st.data())
def test_equal_values_have_equal_bytes(document_type: Any, data: st.DataObject) -> None:
    document = data.draw(of(document_type, 2))
    text = documents.dumps(document)
    assert documents.dumps(document) == text
    assert documents.dumps(copy.deepcopy(document)) == text
    assert documents.dumps(documents.loads(text)) == text
