"""Reciprocity and mutual benefit: what is told, and the traps that stay silent."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Condition,
    ConditionKind,
    Contribution,
    Course,
    Deliverable,
    DeliverableKind,
    Extent,
    FormKind,
    Group,
    PartRef,
    Portion,
    Principle,
    PrincipleKind,
    Source,
    Strength,
    rules,
    swap,
)
from bilateral.analysis import balance
from bilateral.rules import Aid
from bilateral.rules._drafts import COMMITMENTS, agreement, minutes
from bilateral.rules._one_way import EQUAL_AND_USEFUL, beside, promise

FIRST, SECOND = promise(Actor.FIRST), promise(Actor.SECOND)
WHOLE = Principle(kind=PrincipleKind.RECIPROCITY)
ON_REQUEST = Condition(kind=ConditionKind.ON_REQUEST)
TRAINING = FormKind.TRAINING


def found(subject: Any, ruleset: rules.RuleSet = rules.DEFAULT) -> list[str]:
    report = rules.check(subject, rules=ruleset.select("REC", "BEN"))
    assert swap(report) == rules.check(
        swap(subject), rules=ruleset.select("REC", "BEN")
    )
    return [finding.code for finding in report.findings]


def stated(*parts: str) -> Any:
    marked = Principle(kind=PrincipleKind.RECIPROCITY, parts=parts)
    return (*EQUAL_AND_USEFUL, marked)


def services(
    first: tuple[str, ...], second: tuple[str, ...], **kinds: Any
) -> Agreement:
    plain = {"kinds": (FormKind.INFORMATION_EXCHANGE,)}

    def service(by: Actor, languages: tuple[str, ...]) -> Any:
        given = Deliverable(kind=DeliverableKind.NEWS, languages=languages)
        return promise(by, **plain, deliverables=(given,))

    one, other = service(Actor.FIRST, first), service(Actor.SECOND, second)
    return beside(one, attrs.evolve(other, **kinds))  # type: ignore[no-any-return]


def test_a_promise_without_counterpart_is_told_with_who_makes_it() -> None:
    report = rules.check(beside(FIRST))
    (finding,) = report.findings
    assert report.told(finding) == (
        "nothing is promised to Ministry of Information of Viet Nam in return for this"
    )
    assert finding.pointer == "/commitments/2"


def test_a_counterpart_is_counted_once_the_text_says_in_return() -> None:
    gift = promise(Actor.SECOND, kinds=(FormKind.DISTRIBUTION,))
    assert found(beside(FIRST, gift)) == ["REC02"]
    in_return = attrs.evolve(gift, in_return_for=(FIRST.key,))
    assert not found(beside(FIRST, in_return))


def test_each_of_several_is_paired_that_the_text_pairs() -> None:
    gifts = [
        promise(
            Actor.SECOND, key=key, kinds=(FormKind.DISTRIBUTION,), in_return_for=ends
        )
        for key, ends in (("a", (FIRST.key,)), ("b", ("more",)))
    ]
    more = promise(Actor.FIRST, key="more")
    assert not found(beside(FIRST, more, *gifts))


def test_one_shared_kind_of_several_is_enough() -> None:
    several = promise(Actor.FIRST, kinds=(FormKind.DISTRIBUTION, TRAINING))
    for kind in several.kinds:
        other = promise(Actor.SECOND, kinds=(kind,))
        assert not found(beside(several, other)), kind


def test_what_is_to_be_done_together_is_a_pair() -> None:
    other = promise(
        Actor.SECOND,
        kinds=(FormKind.DISTRIBUTION,),
        strength=Strength.PERMIT,
        together_with=(FIRST.key,),
    )
    assert not found(beside(FIRST, other))
    joint = promise(Actor.JOINTLY, key="joint", together_with=(FIRST.key,))
    assert found(beside(FIRST, joint)) == ["REC01"]
    same = promise(Actor.FIRST, key="more", together_with=(FIRST.key,))
    assert found(beside(FIRST, same)) == ["REC01", "REC01"]


def test_a_general_carry_over_may_hold_the_counterpart_of_one_way_promises() -> None:
    carried = promise(Actor.JOINTLY, kinds=(), areas=(), carries_over="2021")
    one_way = attrs.evolve(FIRST, areas=())
    assert found(minutes(commitments=(one_way,))) == ["BEN01"]
    for principles in ((), (WHOLE,), stated(FIRST.key)):
        text = minutes(commitments=(one_way, carried), principles=principles)
        assert not found(text)


@pytest.mark.parametrize(
    "changes",
    [
        {"conditions": (ON_REQUEST,)},
        {"kinds": (FormKind.GIFT, FormKind.EQUIPMENT)},
        {"strength": Strength.ENDEAVOUR},
        {"to": Actor.FIRST},
        {"to": None},
        {"part_of": "visits"},
    ],
    ids=["on request", "aid", "no promise", "to itself", "no receiver", "a share"],
)
def test_nothing_is_asked_in_return_for(changes: dict[str, Any]) -> None:
    assert not found(beside(attrs.evolve(FIRST, **changes)))


def test_each_to_each_is_reciprocal_in_itself() -> None:
    both = promise(Actor.EACH)
    assert not found(beside(both, principles=(*EQUAL_AND_USEFUL, WHOLE)))
    assert not found(beside(both, principles=stated(both.key, "training")))


def test_what_is_aid_can_be_set() -> None:
    aid = Aid(kinds=(TRAINING,))
    assert not found(beside(FIRST), rules.DEFAULT.configure(REC01=aid))
    none = rules.DEFAULT.configure(REC01=Aid(kinds=()))
    gift = attrs.evolve(FIRST, kinds=(FormKind.GIFT,))
    assert found(beside(gift), none) == ["REC01"]


def test_what_was_not_seen_may_be_the_counterpart() -> None:
    partly = Source(extent=Extent.PART, unseen=(Portion.COMMITMENTS,))
    report = rules.check(beside(FIRST, source=partly))
    assert not report.findings
    assert [each.code for each in report.undetermined] == ["REC01"]


def test_kinds_that_are_not_known_are_not_unlike() -> None:
    for kinds in ((), (FormKind.OTHER,)):
        assert not found(beside(FIRST, attrs.evolve(SECOND, kinds=kinds)))
        assert not found(beside(attrs.evolve(FIRST, kinds=kinds), SECOND))
    assert found(beside(attrs.evolve(FIRST, kinds=()))) == ["REC01"]


def test_services_in_unlike_languages_are_unlike() -> None:
    assert found(services(("en",), ("ko",))) == ["REC02"]
    assert not found(services(("en",), ("en", "ko")))
    assert not found(services(("en",), ()))


def test_each_in_its_own_language_or_in_that_of_the_other_is_alike() -> None:
    assert not found(services(("vi",), ("lo",)))
    assert not found(services(("lo",), ("vi",)))
    assert found(services(("vi",), ("vi-VN",))) == []


def test_unlike_objects_are_unlike_unless_one_is_of_no_stated_kind() -> None:
    films = (Deliverable(kind=DeliverableKind.FILM),)
    assert found(services((), (), deliverables=films)) == ["REC02"]
    others = (Deliverable(kind=DeliverableKind.OTHER),)
    assert not found(services((), (), deliverables=others))
    assert not found(services((), (), deliverables=()))


def test_unlike_things_name_the_kinds_of_each() -> None:
    report = rules.check(
        beside(FIRST, promise(Actor.SECOND, kinds=(FormKind.DISTRIBUTION,)))
    )
    (finding,) = report.findings
    assert report.told(finding) == (
        "what the sides promise each other is of unlike kinds"
        " (Ministry of Information of Viet Nam: training,"
        " Ministry of Information of Laos: distribution)"
    )
    assert len(finding.related) == 2


def test_a_mirror_may_be_in_a_sentence_on_each_or_of_another_firmness() -> None:
    marked = stated(FIRST.key)
    assert found(beside(FIRST, principles=marked)) == ["REC03"]
    each = promise(Actor.EACH)
    assert not found(beside(FIRST, each, principles=marked))
    softer = attrs.evolve(SECOND, strength=Strength.FACILITATE)
    assert not found(beside(FIRST, softer, principles=marked))


def test_a_mirror_may_share_the_area_that_is_marked() -> None:
    alone = agreement(
        commitments=(FIRST, COMMITMENTS[0]), principles=stated("training")
    )
    assert found(alone) == ["REC03"]
    other = promise(Actor.SECOND, kinds=(FormKind.DISTRIBUTION,))
    assert not found(beside(FIRST, other, principles=stated("training")))


def test_no_mirror_is_asked_of_a_request_or_of_what_is_not_marked() -> None:
    asked = attrs.evolve(FIRST, conditions=(ON_REQUEST,))
    assert not found(beside(asked, principles=stated(FIRST.key)))
    assert found(beside(FIRST, principles=stated("photographs"))) == ["REC01"]
    in_return = promise(
        Actor.SECOND, kinds=(FormKind.DISTRIBUTION,), in_return_for=(FIRST.key,)
    )
    assert not found(beside(FIRST, in_return, principles=stated(FIRST.key)))


def test_promises_that_all_run_one_way_are_told_once() -> None:
    softer = attrs.evolve(SECOND, strength=Strength.ENDEAVOUR)
    more = promise(Actor.FIRST, key="more", kinds=(FormKind.RESEARCH,))
    text = agreement(commitments=(FIRST, more, softer))
    report = rules.check(text)
    (finding,) = report.findings
    assert report.told(finding) == (
        "all promises run one way: Ministry of Information of Viet Nam makes them all"
    )
    assert found(text) == ["REC07"]


def test_reciprocity_of_the_whole_takes_the_place_of_what_it_is_told_of() -> None:
    principles = (*EQUAL_AND_USEFUL, WHOLE)
    assert found(beside(FIRST, principles=principles)) == ["REC08"]
    text = agreement(commitments=(FIRST,), principles=principles)
    assert found(text) == ["REC08"]
    unlike = promise(Actor.SECOND, kinds=(FormKind.DISTRIBUTION,))
    assert found(beside(FIRST, unlike, principles=principles)) == ["REC02"]


def bare(*commitments: Any, **members: Any) -> Agreement:
    return agreement(commitments=commitments, forms=(), **members)


def test_a_side_that_receives_nothing_is_named() -> None:
    text = bare(FIRST, principles=EQUAL_AND_USEFUL[:1])
    report = rules.check(text)
    assert [report.told(each) for each in report.findings] == [
        "Ministry of Information of Viet Nam promises something and receives nothing"
    ]
    assert found(text) == ["BEN01"]
    assert found(bare(FIRST)) == ["BEN02"]


@pytest.mark.parametrize(
    "other",
    [
        promise(Actor.SECOND, strength=Strength.WISH),
        promise(Actor.SECOND, to=None, strength=Strength.WISH),
        promise(Actor.FIRST, key="more", to=Actor.FIRST, kinds=(FormKind.RESEARCH,)),
    ],
    ids=["a wish", "no stated receiver", "for itself"],
)
def test_a_benefit_need_not_be_promised(other: Any) -> None:
    assert found(bare(FIRST, other)) == ["REC07"]


def test_a_benefit_may_go_to_a_third_body_of_the_side() -> None:
    groups = [Group(key=f"press-{a}", words="press", of=a) for a in Actor]
    for group in groups:
        given = attrs.evolve(FIRST, beneficiaries=(group.key,))
        expected = ["REC07"] if group.of is Actor.FIRST else ["BEN02"]
        assert found(bare(given, bodies=(group,))) == expected


def test_aid_may_be_all_there_is() -> None:
    assert not found(bare(attrs.evolve(FIRST, kinds=(FormKind.FUNDING,))))


def test_help_that_was_given_is_a_benefit_in_minutes() -> None:
    given = attrs.evolve(FIRST, areas=())
    help_of_the_other = Contribution(
        key="help", by=Actor.SECOND, to=Actor.FIRST, words="help to the bureau"
    )
    assert found(minutes(commitments=(given,))) == ["BEN01"]
    text = minutes(commitments=(given,), contributions=(help_of_the_other,))
    assert found(text) == ["REC07"]


# --- who gives, as in the balance -----------------------------------------------------


def test_what_each_does_for_one_side_is_promised_by_the_other() -> None:
    each = promise(Actor.EACH, to=Actor.FIRST)
    text = beside(each)
    assert balance(text).unmatched.second == (PartRef("memorandum", each.key),)
    assert found(text) == ["REC01"]
    (finding,) = rules.check(text).findings
    assert finding.params == (("by", Actor.SECOND),)


@pytest.mark.parametrize("by", [Actor.EACH, Actor.JOINTLY])
def test_what_both_do_for_one_side_alone_leaves_the_other_nothing(by: Actor) -> None:
    alone = promise(by, to=Actor.FIRST, areas=("news", "training"))
    text = agreement(commitments=(alone,), forms=())
    assert "BEN02" in found(text)
    plain = attrs.evolve(text, principles=EQUAL_AND_USEFUL[:1])
    assert "BEN01" in found(plain)
    both = attrs.evolve(alone, to=Actor.EACH)
    assert not found(attrs.evolve(text, commitments=(both,)))


def test_what_goes_on_without_a_list_may_hold_the_counterpart() -> None:
    goes_on = promise(
        Actor.JOINTLY, key="on", kinds=(), areas=(), course=Course.CONTINUES
    )
    text = beside(FIRST, goes_on)
    assert balance(text).gaps
    assert not found(text)
    listed = attrs.evolve(goes_on, kinds=(TRAINING,))
    assert found(beside(FIRST, listed)) == ["REC01"]


def test_a_whole_is_paired_where_a_share_of_it_is() -> None:
    share = promise(Actor.FIRST, key="share", part_of=FIRST.key)
    other = promise(
        Actor.SECOND, kinds=(FormKind.DISTRIBUTION,), in_return_for=("share",)
    )
    assert not found(beside(FIRST, share, other))


def test_a_mirror_is_no_promise_that_each_makes_to_the_receiver() -> None:
    each = promise(Actor.EACH, to=Actor.SECOND)
    text = beside(FIRST, each, principles=stated(FIRST.key))
    assert found(text) == ["REC03", "REC01"]
