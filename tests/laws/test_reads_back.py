from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bilateral import documents
from bilateral.strategies._shapes import of


@given(data=st.data())
def test_a_document_reads_back_as_it_was_written(
    document_type: Any, data: st.DataObject
) -> None:
    document = data.draw(of(document_type, 2))
    text = documents.dumps(document)
    again = documents.loads(text)
    assert again == document
    assert hash(again) == hash(document)
    assert documents.loads(text.encode()) == document
