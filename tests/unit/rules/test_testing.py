"""The kit for rules of one's own: it passes a sound one, and catches each sort of fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Dossier,
    Extent,
    Institution,
    Instrument,
    Pair,
    Party,
    Portion,
    Side,
    Signing,
    Strength,
    Termination,
    Text,
    replace,
    testing,
)
from bilateral.rules import (
    DEFAULT,
    File,
    Index,
    Profile,
    RuleSet,
    Said,
    Severity,
    hit,
    missing,
    rule,
)

FEW = settings(
    max_examples=10,
    phases=[Phase.generate],  # how small a fault can be made does not matter here
    suppress_health_check=[*HealthCheck],
    deadline=None,
)
PARTIES = Pair(
    Party(institutions=(Institution(key="one", name="One", country="LA"),)),
    Party(institutions=(Institution(key="other", name="Other"),)),
)


def draft(**members: Any) -> Agreement:
    return Agreement(key="draft", title="Draft", parties=PARTIES, **members)


def ended() -> Agreement:
    return draft(clauses=(Termination(key="end", by=Actor.EACH),))


def open_ended() -> Agreement:
    return draft(principles=())


def facts(**others: Any) -> dict[str, Any]:
    """The facts of a rule about a text without a way to end it."""
    return {
        "code": "XYZ01",
        "severity": Severity.WARNING,
        "message": "there is no way out",
        "why": "Whoever cannot leave does not enter.",
        "settle": "Say how it ends.",
        "sources": ("practice of the house",),
        "good": ended,
        "bad": open_ended,
        **others,
    }


def rule_of(check: Callable[..., Iterator[Said]], **others: Any) -> RuleSet:
    return RuleSet(rules=(rule(**facts(**others))(check),))


def no_way_out(_: Agreement, index: Index) -> Iterator[Said]:
    if not index.clauses(Termination):
        yield missing("clauses", of=Portion.FINAL_CLAUSES)


def caught(what: str) -> Any:
    return pytest.raises(AssertionError, match=f"^rule XYZ01, [a-z-]+: .*{what}")


def test_a_sound_rule_passes() -> None:
    testing.check_rules(rule_of(no_way_out), settings=FEW)


def test_a_sound_rule_passes_beside_those_of_the_library() -> None:
    few = DEFAULT.select("EQU02", "EQU07")
    testing.check_examples(few.extend(*rule_of(no_way_out, bad=open_ended)))


def test_a_rule_for_dossiers_passes() -> None:
    def nothing_on_file(file: Dossier, on: date) -> Iterator[Said]:
        if not file.events:
            yield missing("events", of=File(on))

    def file(**members: Any) -> Dossier:
        members.setdefault("complete_until", "2022-01-01")
        return Dossier(key="file", title="F", parties=PARTIES, **members)

    sound = rule_of(
        nothing_on_file,
        good=lambda: file(complete_until="2020-01-01"),
        bad=file,
    )
    testing.check_rules(sound, on="2021-06-01", settings=FEW)


def test_the_rules_of_an_act_judge_the_side_of_its_state_alone() -> None:
    def without_aliases(text: Agreement, index: Index) -> Iterator[Said]:
        for side in index.judged:
            if not text.parties[side].institutions[0].aliases:
                yield hit("parties", side)

    def signed(**members: Any) -> Agreement:
        signing = Signing(day="2020-05-01")
        return replace(
            draft(signing=signing),
            {f"/parties/first/institutions/0/{n}": v for n, v in members.items()},
        )

    ours = rule_of(
        without_aliases, good=lambda: signed(aliases=(Text("The One"),)), bad=signed
    )
    act = Profile(
        name="la-2020",
        authority="Law of Laos",
        country="LA",
        days="2020-01-01/2020-12-31",
        rules=ours,
    )
    testing.check_rules(act, settings=FEW)
    with caught("its good example gives XYZ01"):
        testing.check_examples(ours)


@pytest.mark.parametrize("fact", ["message", "why", "settle"])
def test_words_that_are_not_given(fact: str) -> None:
    with caught(f"{fact} says nothing"):
        testing.check_documentation(rule_of(no_way_out, **{fact: " "}))


def test_a_rule_without_sources() -> None:
    with caught("sources says nothing"):
        testing.check_documentation(rule_of(no_way_out, sources=()))


def test_a_source_that_is_empty() -> None:
    with caught(r"sources\[1\] says nothing"):
        testing.check_documentation(rule_of(no_way_out, sources=("a law", "")))


def test_all_that_is_missing_is_told_at_once() -> None:
    with pytest.raises(AssertionError) as caught:
        testing.check_documentation(rule_of(no_way_out, why="", settle=""))
    assert str(caught.value).splitlines() == [
        "rule XYZ01, no-way-out: why says nothing",
        "rule XYZ01, no-way-out: settle says nothing",
    ]


def test_a_bad_example_that_is_good() -> None:
    with caught("its bad example gives nothing"):
        testing.check_examples(rule_of(no_way_out, bad=ended))


def test_a_good_example_that_is_bad() -> None:
    with caught("its good example gives XYZ01"):
        testing.check_examples(rule_of(no_way_out, good=open_ended))


def test_a_bad_example_with_two_faults() -> None:
    one = rule(**facts())(no_way_out)
    two = rule(**facts(code="XYZ02"))(no_way_out)
    with caught("its bad example gives XYZ01, XYZ02"):
        testing.check_examples(RuleSet(rules=(one, two)))


def test_a_parameter_that_the_message_asks_for_and_nobody_gives() -> None:
    with caught("does not give length, who"):
        testing.check_examples(rule_of(no_way_out, message="{who} waits {length}"))


def test_a_place_where_nothing_is() -> None:
    def nowhere(_: Agreement, index: Index) -> Iterator[Said]:
        if not index.clauses(Termination):
            yield missing("source", of=Portion.FINAL_CLAUSES, related=(("areas", 7),))

    with caught("names '/areas/7', where nothing is"):
        testing.check_examples(rule_of(nowhere))


def test_a_rule_that_raises() -> None:
    def signed_by_somebody(text: Agreement) -> Iterator[Said]:
        signing: Any = text.signing
        yield hit("signing", many=len(signing.signatures))

    with caught("raises AttributeError: 'NoneType'"):
        testing.check_laws(rule_of(signed_by_somebody), settings=FEW)


def spoiling(_: Agreement, index: Index) -> Iterator[Said]:
    index.__dict__["_clauses"] = {}
    yield from ()


def test_rules_that_raise_only_together() -> None:
    def spoilt(_: Agreement, index: Index) -> Iterator[Said]:
        if "_clauses" in index.__dict__:
            raise RuntimeError
        yield from ()

    first = rule(**facts(code="XYZ01"))(spoiling)
    second = rule(**facts(code="XYZ02"))(spoilt)
    with pytest.raises(
        AssertionError, match="the rules raise together, and none alone"
    ):
        testing.check_laws_on(draft(), RuleSet(rules=(first, second)))


def test_a_rule_that_spoils_what_others_look_up() -> None:
    first = rule(**facts(code="XYA01"))(spoiling)
    second = rule(**facts())(no_way_out)
    with caught("says something else beside the other rules than alone"):
        testing.check_laws_on(ended(), RuleSet(rules=(first, second)))


def test_a_rule_that_remembers() -> None:
    seen: list[Agreement] = []

    def once(text: Agreement) -> Iterator[Said]:
        if len(seen) % 2:
            yield hit("title")
        seen.append(text)

    with caught("says something else when it is asked again"):
        testing.check_laws_on(ended(), rule_of(once))


@pytest.mark.parametrize(
    "place", [("parties", Side.FIRST), ("parties",)], ids=["place", "condition"]
)
def test_a_rule_that_depends_on_who_comes_first(place: Any) -> None:
    def first_alone(text: Instrument) -> Iterator[Said]:
        if text.parties.first.institutions[0].country:
            yield hit(*place)

    with caught("says something else where the other side is named first"):
        testing.check_laws(rule_of(first_alone), settings=FEW)


def test_a_hit_for_what_is_not_there() -> None:
    def absent(_: Agreement, index: Index) -> Iterator[Said]:
        if not index.clauses(Termination):
            yield hit("clauses")

    with caught("finds something where clauses cannot be known: say `missing`"):
        testing.check_knowledge(rule_of(absent))


def test_a_member_that_others_refer_to_is_not_forgotten_alone() -> None:
    promise = Commitment(
        key="news",
        words="news",
        by=Actor.EACH,
        strength=Strength.PROMISE,
        performers=("agency",),
    )
    agency = Institution(key="agency", name="Agency")

    def good() -> Agreement:
        return draft(clauses=ended().clauses, commitments=(promise,), bodies=(agency,))

    testing.check_knowledge(rule_of(no_way_out, good=good))


def test_a_rule_that_finds_more_where_less_was_seen() -> None:
    def partly_seen(text: Agreement) -> Iterator[Said]:
        if text.source.extent is Extent.PART:
            yield hit("source")

    with caught("finds more at '/source' where less of the text was seen"):
        testing.check_laws_on(draft(), rule_of(partly_seen))


def test_a_fault_is_found_by_drawing_too() -> None:
    def unlucky(text: Instrument) -> Iterator[Said]:
        if text.key != "draft":
            raise KeyError(text.key)
        yield from ()

    with caught("raises KeyError"):
        testing.check_laws(rule_of(unlucky), settings=FEW)
