"""What the question of costs owes to every instrument."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CostItem,
    CostRule,
    Costs,
    FormKind,
    Institution,
    Pair,
    Party,
    PersonKind,
    Role,
    Side,
    Strength,
    at,
    swap,
)
from bilateral.analysis import CostBasis, who_pays
from bilateral.strategies._shapes import of

RULES = st.builds(
    CostRule,
    by=st.sampled_from([Actor.FIRST, Actor.EACH]),
    items=st.sampled_from([(), (CostItem.MEALS,), (CostItem.LOCAL_COSTS,)]),
) | st.builds(
    CostRule,
    role=st.sampled_from(Role),
    kinds=st.sampled_from([(), (FormKind.TRAINING,)]),
    persons=st.sampled_from([None, PersonKind.EXPERT]),
)


@st.composite
def texts(draw: st.DrawFn) -> Agreement:
    """Several rules on costs: others have mostly none."""
    parties = Pair("a", "b").map(
        lambda key: Party(institutions=(Institution(key=key, name=key),))
    )
    visit = Commitment(
        key="visit",
        words="visit",
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.TRAINING,),
        costs=tuple(draw(st.lists(RULES, max_size=2))),
    )
    clauses = (
        Costs(
            key=f"costs-{number}",
            rules=tuple(draw(st.lists(RULES, min_size=1, max_size=3))),
            parts=draw(st.sampled_from([(), ("visit",)])),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    return Agreement(
        key="text",
        title="Text",
        parties=parties,
        commitments=(visit,),
        clauses=tuple(clauses),
    )


ASKED = {
    "item": st.sampled_from([CostItem.MEALS, CostItem.MEALS, *CostItem]),
    "traveller": st.none() | st.sampled_from(Side),
    "provider": st.none() | st.sampled_from(Side),
    "persons": st.none() | st.sampled_from([PersonKind.EXPERT, PersonKind.OTHER]),
}


@given(
    text=texts() | of(Agreement, 2),
    asked=st.fixed_dictionaries(ASKED),
    data=st.data(),
)
def test_who_pays_does_not_depend_on_who_comes_first_and_names_its_rules(
    text: Agreement, asked: dict[str, Any], data: st.DataObject
) -> None:
    keys = [c.key for c in text.commitments]
    asked["activity"] = data.draw(st.sampled_from([*keys, None, FormKind.TRAINING]))
    found = who_pays(text, **asked)
    assert who_pays(swap(text), **swap(asked)) == swap(found)
    assert all(isinstance(at(text, place), CostRule) for place in found.places)
    nowhere = found.basis in (CostBasis.NOT_STATED, CostBasis.UNKNOWN)
    assert nowhere == (not found.places)
    if found.basis is not CostBasis.OPEN:
        rules = [at(text, place) for place in found.places]
        assert {rule.role for rule in rules} <= {found.role}
        assert found.by is None or found.role or found.by is rules[0].by
