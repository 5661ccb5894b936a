"""Reciprocity: what is promised one way has something the other way."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

from bilateral.analysis._undertaking import way_of
from bilateral.model import (
    Actor,
    FormKind,
    Instrument,
    Pair,
    Portion,
    Principle,
    PrincipleKind,
    Side,
    Strength,
)
from bilateral.model._word import Word
from bilateral.model.text import base
from bilateral.rules._drafts import COMMITMENTS, agreement
from bilateral.rules._index import Index
from bilateral.rules._matching import Kinds, Numbered, flows_of, undertakings
from bilateral.rules._one_way import (
    AID,
    EQUAL_AND_USEFUL,
    KEOHANE,
    Aid,
    asking_of,
    beside,
    of_the_whole,
    on_request,
    parts_of,
    places_of,
    promise,
    receiving,
    reciprocity_in,
)
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Language, Said, missing


@rule(
    code="REC01",
    severity=Severity.INFO,
    message="nothing is promised to {by} in return for this",
    why="A promise that nothing answers is kept less surely, and is often an oversight.",
    settle="Add what the other side does, or say that it is aid.",
    sources=(KEOHANE,),
    good=lambda: beside(
        promise(Actor.FIRST),
        promise(
            Actor.SECOND,
            kinds=(FormKind.DISTRIBUTION,),
            in_return_for=("training-by-first",),
        ),
    ),
    bad=lambda: beside(promise(Actor.FIRST)),
)
def promise_without_counterpart(
    _: Instrument, index: Index, settings: Aid = AID
) -> Iterator[Said]:
    """Of any kind, beside others that both promise.

    Where reciprocity is stated for the whole, or all promises run one way, that is told
    of the whole.
    """
    flows = index.table(flows_of)
    stated = of_the_whole(index, PrincipleKind.RECIPROCITY) is not None
    if stated or not flows.go_both_ways:
        return
    for side, asking in asking_of(flows, index, settings).items():
        if not flows.unlike[side.other]:
            for i, _given in asking:
                yield missing(
                    *("commitments", i), of=Portion.COMMITMENTS, by=Actor(side)
                )


@rule(
    code="REC02",
    severity=Severity.INFO,
    message="what the sides promise each other is of unlike kinds ({kinds})",
    why="Unlike things can balance over the whole, but nobody can count that they do.",
    settle="Nothing need be done; say in return for what each is given, if it is meant.",
    sources=(KEOHANE,),
    good=lambda: beside(promise(Actor.FIRST), promise(Actor.SECOND)),
    bad=lambda: beside(
        promise(Actor.FIRST), promise(Actor.SECOND, kinds=(FormKind.DISTRIBUTION,))
    ),
)
def counterpart_of_unlike_kind(
    _: Instrument, index: Index, settings: Aid = AID
) -> Iterator[Said]:
    """Not where the text itself says in return for what something is given."""
    flows = index.table(flows_of)
    if any(asking_of(flows, index, settings)) and all(flows.unlike):
        first, second = flows.unlike
        yield missing(
            "commitments",
            of=Portion.COMMITMENTS,
            related=places_of(first + second),
            kinds=Pair(_kinds_of(index, first), _kinds_of(index, second)),
        )


def _kinds_of(
    index: Index, promises: tuple[Numbered, ...]
) -> tuple[Word | Language, ...]:
    """Their kinds and objects in the order of the text, each once."""
    every = index.table(undertakings)
    found: list[Word | Language] = []
    for _, given in promises:
        found += every[given.key].kinds
        for each in given.deliverables:
            found += (each.kind, *(Language(base(tag)) for tag in each.languages))
    return tuple(dict.fromkeys(found))


@rule(
    code="REC03",
    severity=Severity.WARNING,
    message="this is to be reciprocal, and {other} does nothing like it",
    why="The text promises a mirror image here; without it the words mean nothing.",
    settle="Add the other half, or let each side do it.",
    sources=(KEOHANE, "practice: equal quotas stated as reciprocal"),
    good=lambda: beside(
        promise(Actor.FIRST),
        promise(Actor.EACH),
        principles=(
            *EQUAL_AND_USEFUL,
            Principle(kind=PrincipleKind.RECIPROCITY, parts=("training-by-first",)),
        ),
    ),
    bad=lambda: beside(
        promise(Actor.FIRST),
        principles=(
            *EQUAL_AND_USEFUL,
            Principle(kind=PrincipleKind.RECIPROCITY, parts=("training-by-first",)),
        ),
    ),
)
def reciprocal_without_mirror(text: Instrument, index: Index) -> Iterator[Said]:
    """The mirror may stand in a sentence on each side, or be of another firmness.

    What the text gives in return for something has its counterpart by its own words.
    """
    flows = index.table(flows_of)
    stated: dict[str, list[int]] = {}
    for i, principle in reciprocity_in(index):
        for part in principle.parts:
            stated.setdefault(part, []).append(i)
    if not stated or flows.carries_over:
        return
    mirrors = Pair(Kinds(index), Kinds(index))
    sharing: Pair[set[str]] = Pair(set(), set())
    for commitment in text.commitments:
        _, alone = way_of(commitment.by, commitment.to)
        for side in (alone,) if alone else Side:
            mirrors[side].add(commitment)
            sharing[side].update(parts_of(commitment))
    for i, commitment in enumerate(text.commitments):
        _, by = way_of(commitment.by, commitment.to)
        if by is None or commitment.key in flows.paired or on_request(commitment):
            continue
        marked = stated.keys() & {*parts_of(commitment)}
        mirrored = marked & sharing[by.other] or mirrors[by.other].have_like(commitment)
        if marked and not mirrored:
            yield missing(
                *("commitments", i),
                of=Portion.COMMITMENTS,
                related=tuple(
                    {("principles", j) for key in marked for j in stated[key]}
                ),
                other=by.other,
            )


@rule(
    code="REC07",
    severity=Severity.INFO,
    message="all promises run one way: {by} makes them all",
    why="What one side alone promises lasts as long as its goodwill.",
    settle="Add what the other side does, or say that it is aid.",
    sources=(KEOHANE,),
    good=lambda: agreement(
        commitments=(promise(Actor.FIRST, kinds=(FormKind.GIFT,)), *COMMITMENTS[:1])
    ),
    bad=lambda: agreement(
        commitments=(
            promise(Actor.FIRST),
            promise(Actor.SECOND, strength=Strength.ENDEAVOUR),
        ),
    ),
)
def promises_run_one_way(
    _: Instrument, index: Index, settings: Aid = AID
) -> Iterator[Said]:
    """Where the other side has no more than endeavours, wishes or forms to show for it."""
    flows = index.table(flows_of)
    stated = of_the_whole(index, PrincipleKind.RECIPROCITY) is not None
    if stated or flows.go_both_ways:
        return
    for side, asking in asking_of(flows, index, settings).items():
        if asking and side in receiving(index):
            yield missing(
                "commitments",
                of=Portion.COMMITMENTS,
                related=places_of(asking),
                by=Actor(side),
            )


@rule(
    code="REC08",
    severity=Severity.WARNING,
    message="reciprocity is stated, and nothing is promised to {by} for what it promises",
    why="A principle that the promises do not bear out gives no one a right to anything.",
    settle="Add what the other side does, or limit the principle to what is mutual.",
    sources=(KEOHANE,),
    good=lambda: agreement(
        principles=(*EQUAL_AND_USEFUL, Principle(kind=PrincipleKind.RECIPROCITY))
    ),
    bad=lambda: beside(
        promise(Actor.FIRST),
        principles=(*EQUAL_AND_USEFUL, Principle(kind=PrincipleKind.RECIPROCITY)),
    ),
)
def reciprocity_not_kept(
    _: Instrument, index: Index, settings: Aid = AID
) -> Iterator[Said]:
    """Unlike things in return keep it: it need not be strict over the whole of a text."""
    stated = of_the_whole(index, PrincipleKind.RECIPROCITY)
    if stated is None:
        return
    flows = index.table(flows_of)
    for side, asking in asking_of(flows, index, settings).items():
        if asking and not flows.unlike[side.other]:
            yield missing(
                *("principles", stated),
                of=Portion.COMMITMENTS,
                related=places_of(asking),
                by=Actor(side),
            )


RULES = (
    promise_without_counterpart,
    counterpart_of_unlike_kind,
    reciprocal_without_mirror,
    promises_run_one_way,
    reciprocity_not_kept,
)
