from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import at, documents, pointer, replace, walk
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(5, settings.default.max_examples // 5))


@FEW
@given(data=st.data())
def test_replacing_a_part_by_itself_changes_nothing(
    cls: Any, data: st.DataObject
) -> None:
    value = data.draw(of(cls, 1))
    for place, part in walk(value):
        assert at(value, place) is part or at(value, place) == part
        where = pointer(place)
        assert replace(value, {where: at(value, where)}) is value


@given(data=st.data())
def test_every_place_of_the_document_is_a_place_of_the_value(
    document_type: Any, data: st.DataObject
) -> None:
    document = data.draw(of(document_type, 1))
    body = documents.to_data(document)
    del body["bilateral"]
    known = {pointer(place) for place, _ in walk(document)}
    assert {where for where in places(body) if not where.endswith("/type")} <= known


def places(data: Any, place: tuple[str | int, ...] = ()) -> list[str]:
    steps = (
        list(data.items())
        if isinstance(data, dict)
        else list(enumerate(data))
        if isinstance(data, list)
        else []
    )
    if place[-2:-1] == ("extensions",):
        steps = []  # what others added has no places of ours
    below = [where for step, part in steps for where in places(part, (*place, step))]
    return [pointer(place), *below]
