"""The rules on scope, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs

from bilateral import (
    Agreement,
    Consent,
    CooperationArea,
    CooperationForm,
    Extent,
    FormKind,
    Residual,
    Source,
    Strength,
    rules,
)
from bilateral.rules._drafts import COMMITMENTS, agreement

PARTLY = Source(extent=Extent.PART)
AREAS = tuple(a for a in agreement().areas if not isinstance(a, Residual))
PLAIN_FORM = CooperationForm(key="visits-form", words="visits")


def told(text: Agreement, code: str) -> list[str]:
    report = rules.check(text)
    return [report.told(f) for f in report.findings if f.code == code]


def undetermined(text: Agreement, code: str) -> list[str]:
    return [f.pointer for f in rules.check(text).undetermined if f.code == code]


def with_another(**members: Any) -> Agreement:
    """A text of closed lists with one promise more, that names no area and no form."""
    plain: dict[str, Any] = {"key": "films", "words": "films", "areas": (), "forms": ()}
    another = attrs.evolve(COMMITMENTS[0], **plain | members)
    return agreement(areas=AREAS, commitments=(*COMMITMENTS, another))


def test_a_promise_outside_every_area_and_form_is_told_in_its_words() -> None:
    assert told(with_another(), "SCP01") == [
        "this belongs to none of the areas and forms of the text: films"
    ]


def test_an_open_list_holds_everything() -> None:
    text = attrs.evolve(with_another(), areas=agreement().areas)
    assert told(text, "SCP01") == []


def test_a_share_a_general_promise_and_support_abroad_stand_outside() -> None:
    assert told(with_another(part_of="visits"), "SCP01") == []
    assert told(with_another(kinds=()), "SCP01") == []
    assert told(with_another(kinds=(FormKind.MUTUAL_SUPPORT,)), "SCP01") == []
    assert told(with_another(strength=Strength.WISH), "SCP01") == []


def test_a_text_that_does_not_link_its_promises_is_not_minded() -> None:
    alone = [attrs.evolve(c, areas=(), forms=()) for c in COMMITMENTS]
    assert told(agreement(areas=AREAS, commitments=alone), "SCP01") == []
    assert told(agreement(areas=(), forms=(), commitments=alone), "SCP01") == []
    general = [attrs.evolve(c, kinds=()) for c in alone]
    linked = attrs.evolve(COMMITMENTS[0], key="linked")
    commitments = (*general, attrs.evolve(alone[0], key="alone"), linked)
    assert told(agreement(areas=AREAS, commitments=commitments), "SCP01") == []


def test_an_area_may_stand_where_nobody_has_looked() -> None:
    text = attrs.evolve(with_another(), source=PARTLY)
    assert told(text, "SCP01") == []
    assert undetermined(text, "SCP01") == ["/commitments/2"]


def test_an_area_in_which_nothing_is_done_is_told() -> None:
    films = CooperationArea(key="films", name="films")
    text = agreement(areas=(*AREAS, films))
    assert told(text, "SCP02") == ["no form and no commitment serves this area: films"]
    partly = attrs.evolve(text, source=PARTLY)
    assert told(partly, "SCP02") == []
    assert undetermined(partly, "SCP02") == ["/areas/2"]


def test_an_area_is_served_by_what_serves_a_part_of_it() -> None:
    inner = CooperationArea(key="documentaries", name="documentaries")
    films = CooperationArea(key="films", name="films", parts=(inner,))
    more = attrs.evolve(COMMITMENTS[0], key="films-sent", areas=("documentaries",))
    text = agreement(areas=(*AREAS, films), commitments=(*COMMITMENTS, more))
    assert told(text, "SCP02") == []


def test_a_form_that_names_no_area_serves_all() -> None:
    films = CooperationArea(key="films", name="films")
    text = agreement(areas=(*AREAS, films), forms=(*agreement().forms, PLAIN_FORM))
    assert told(text, "SCP02") == []


def test_a_commitment_of_no_area_may_be_of_any() -> None:
    films = CooperationArea(key="film-area", name="films")
    assert told(attrs.evolve(with_another(), areas=(*AREAS, films)), "SCP02") == []


def test_areas_that_only_few_promises_name_are_a_framework() -> None:
    more = [CooperationArea(key=f"area-{n}", name="more") for n in range(2)]
    assert told(agreement(areas=(*AREAS, *more)), "SCP02") == []
    residual = Residual(key="other-forms", words="others", consent=Consent())
    text = agreement(forms=(*agreement().forms, residual))
    assert told(text, "SCP02") == []


def test_the_entry_for_all_others_stands_last_in_each_list() -> None:
    others = Residual(key="others", words="others", consent=Consent())
    again = Residual(key="others-again", words="more", consent=Consent())
    assert told(agreement(areas=(*AREAS, others, again)), "SCP03") == []
    assert told(agreement(areas=(others, *AREAS)), "SCP03") == [
        'further entries follow on the one for all others ("others")'
    ]


def test_the_lists_within_an_entry_are_looked_at_as_well() -> None:
    others = Residual(key="others", words="others")
    outer = CooperationForm(key="outer", words="outer", parts=(others, PLAIN_FORM))
    report = rules.check(agreement(forms=(*agreement().forms, outer)))
    assert [(f.code, f.pointer) for f in report.findings if f.code[:3] == "SCP"] == [
        ("SCP03", "/forms/2/parts/0"),
        ("SCP04", "/forms/2/parts/0"),
    ]


def test_other_matters_need_a_rule_of_consent() -> None:
    others = Residual(key="others", words="others")
    text = agreement(areas=(*AREAS, others))
    assert told(text, "SCP04") == [
        'nothing says how other matters are agreed upon ("others")'
    ]
    partly = attrs.evolve(text, source=PARTLY)
    assert told(partly, "SCP04") == []
    assert undetermined(partly, "SCP04") == ["/areas/2"]


def test_an_area_or_a_form_alone_links_a_promise() -> None:
    form = agreement().forms[0].key
    for linked in ({"areas": (AREAS[0].key,)}, {"forms": (form,)}):
        assert told(with_another(**linked), "SCP01") == []
        films = CooperationArea(key="film-area", name="films")
        text = attrs.evolve(with_another(**linked), areas=(*AREAS, films))
        assert len(told(text, "SCP02")) == 1


def test_where_half_of_the_promises_are_linked_most_are_not() -> None:
    alone = [attrs.evolve(COMMITMENTS[0], key=key, areas=(), forms=()) for key in "ab"]
    for many, say in ((1, 1), (2, 0)):
        text = agreement(areas=AREAS, commitments=(*COMMITMENTS, *alone[:many]))
        assert len(told(text, "SCP01")) == say
