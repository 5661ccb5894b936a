"""Canonical forms and digests: the same for the same, and for nothing else."""

from __future__ import annotations

import copy
import random
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rfc8785
from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Dossier,
    Institution,
    Instrument,
    Pair,
    Party,
    Side,
    Strength,
    Text,
    documents,
    replace,
    strategies,
    swap,
    walk,
)
from bilateral.documents._canonical import canonical_json
from bilateral.errors import DocumentError
from bilateral.model._shape import members

FUZZ = runpy.run_path(str(Path(__file__).parents[1] / "fuzz.py"))
MOST = 2**53 - 1
DOCUMENTS: Any = strategies.instruments() | strategies.dossiers(max_size=1)
SMALL = strategies.agreements(max_size=1)
NUMBERS = st.integers(-MOST, MOST) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
RANDOM = st.integers(0, 2**32).map(
    random.Random
)  # one draw, which is soon made smaller
BREAKS = 5
"""Of each document drawn, since drawing is the cost."""
KEY = "a-key-of-its-own"
ONE = Institution(key="one", name="One")


@given(JSON)
@example({"\ufb33": 1, "\U0001f602": 2})  # by units of UTF-16, not by characters
@example([1e21, 1e20, 1e-6, 1e-7, -0.0, 5e-324, 1.5e300, 1e16, 123456.789])
def test_it_is_the_form_that_others_write(data: Any) -> None:
    assert canonical_json(data) == rfc8785.dumps(data)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_reads_back(number: float) -> None:
    assert float(canonical_json(number)) == number
    assert canonical_json(number) == rfc8785.dumps(number)


@given(DOCUMENTS)
def test_equal_documents_have_equal_bytes(document: Any) -> None:
    found = documents.canonical(document)
    assert documents.canonical(copy.deepcopy(document)) == found
    assert documents.canonical(documents.dumps(document)) == found
    assert documents.canonical(found) == found
    assert documents.loads(found) == document
    assert found == rfc8785.dumps(documents.to_data(document))


@given(DOCUMENTS)
def test_each_side_computes_the_same_digest(document: Any) -> None:
    neutral = documents.in_neutral_order(document)
    assert neutral in (document, swap(document))
    assert documents.in_neutral_order(swap(document)) == neutral
    found = documents.digests(document)
    assert documents.digests(swap(document)) == found
    assert documents.digest(document) == found[""]
    assert documents.digest(documents.canonical(neutral)) == found[""]


@given(DOCUMENTS, RANDOM)
def test_digests_are_equal_exactly_where_the_parts_are(
    document: Any, rng: random.Random
) -> None:
    """Of documents that differ in one node: the whole, and each part that both have."""
    whole = documents.to_data(document)
    ours, old = documents.digests(document), parts(document)
    assert list(ours) == list(old)
    for _ in range(BREAKS):
        try:
            changed = documents.from_data(FUZZ["broken"](whole, whole, rng))
        except DocumentError:
            continue
        theirs, new = documents.digests(changed), parts(changed)
        assert list(theirs) == list(new)
        for place in ours.keys() & theirs:
            assert (ours[place] == theirs[place]) == (old[place] == new[place])


def parts(document: Any) -> dict[str, Any]:
    """What each digest is of, found in the value and not in its JSON."""
    return dict(parts_of(documents.in_neutral_order(document), ""))


def parts_of(whole: Any, place: str) -> Iterator[tuple[str, Any]]:
    yield place, whole
    for member in members(type(whole)):
        value = getattr(whole, member.name)
        if value == member.silent:
            continue
        yield f"{place}/{member.name}", value
        for key, part in keyed(value):
            named = f"{place}/{member.name}/{key}"
            if isinstance(part, Instrument):
                yield from parts_of(part, named)
            else:
                yield named, part


def keyed(value: Any) -> Iterator[tuple[str, Any]]:
    """What has a key, and stands within nothing that has one."""
    outer: list[tuple[Any, ...]] = []
    for place, part in walk(value):
        key = getattr(part, "key", None)
        if key is not None and not any(place[: len(one)] == one for one in outer):
            outer.append(place)
            yield key, part


def differing(old: Any, new: Any) -> list[str]:
    ours, theirs = documents.digests(old), documents.digests(new)
    return [p for p in {**ours, **theirs} if ours.get(p) != theirs.get(p)]


def promise(actor: Actor) -> Commitment:
    return Commitment(key=KEY, words="Visits", by=actor, strength=Strength.PROMISE)


@given(SMALL, st.integers(0, 1))
def test_a_part_in_front_changes_no_other(text: Agreement, position: int) -> None:
    items = list(text.commitments)
    items.insert(position, promise(Actor.FIRST))
    changed = evolve(text, commitments=tuple(items))
    assert differing(text, changed) == ["", "/commitments", f"/commitments/{KEY}"]


@given(SMALL)
def test_a_part_that_is_turned_round_is_told(text: Agreement) -> None:
    """Were each part turned on its own, it would look the same from both sides."""
    one, other = (
        evolve(text, commitments=(*text.commitments, promise(actor)))
        for actor in (Actor.FIRST, Actor.SECOND)
    )
    assert differing(one, other) == ["", "/commitments", f"/commitments/{KEY}"]


@given(SMALL, st.sampled_from(Side))
def test_a_party_spelt_otherwise_turns_nothing_round(
    text: Agreement, side: Side
) -> None:
    leading = text.parties[side].institutions[0]
    assume([part for _, part in walk(text) if part == leading] == [leading])
    place = ("parties", side, "institutions", 0, "name")
    changed = replace(text, {place: Text(en="Spelt otherwise", vi="Viết khác")})
    assert differing(text, changed) == ["", "/parties", f"/parties/{leading.key}"]


@given(strategies.parties(), strategies.parties())
def test_two_sides_of_one_institution_have_one_order(one: Party, other: Party) -> None:
    ours, theirs = (
        evolve(party, institutions=(ONE,), on_behalf_of=()) for party in (one, other)
    )
    dossier = Dossier(key="file", parties=Pair(ours, theirs))
    assert documents.digests(swap(dossier)) == documents.digests(dossier)
    assert documents.in_neutral_order(dossier) in (dossier, swap(dossier))
