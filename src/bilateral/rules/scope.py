"""Scope: areas, forms and commitments that belong together."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Area,
    CooperationArea,
    CooperationForm,
    Form,
    FormKind,
    Instrument,
    Portion,
    Residual,
)
from bilateral.rules._drafts import COMMITMENTS, agreement
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing

GENERAL = {FormKind.MUTUAL_SUPPORT, FormKind.CONSULTATION}
LISTS = (("areas", Portion.AREAS), ("forms", Portion.FORMS))
PRACTICE = "practice: what is to be done stands under the areas and forms of the text"


@rule(
    code="SCP01",
    severity=Severity.INFO,
    message="this belongs to none of the areas and forms of the text: {words}",
    why="What stands outside the agreed scope may be disputed, and is easily forgotten.",
    settle="Name the area or the form, add one, or leave the list open.",
    sources=(PRACTICE,),
    good=agreement,
    bad=lambda: agreement(
        areas=tuple(a for a in agreement().areas if not isinstance(a, Residual)),
        commitments=(
            *COMMITMENTS,
            attrs.evolve(COMMITMENTS[0], key="films", areas=(), forms=()),
        ),
    ),
)
def outside_the_scope(text: Instrument, index: Index) -> Iterator[Said]:
    """Promises, where most of them are linked and no list is left open.

    A share of a larger commitment belongs where that one does; one of no kind, such as
    "to develop cooperation", is about the whole, and support in organisations goes
    beyond it. Where few are linked, the text keeps its areas and its promises apart.
    """
    entries = (*text.areas, *text.forms)
    if not entries or any(isinstance(entry, Residual) for entry in entries):
        return
    alone = [(i, c) for i, c in index.promises if not (c.areas or c.forms)]
    if 2 * len(alone) >= len(index.promises):
        return
    portion = index.first_unseen(Portion.AREAS, Portion.FORMS)
    for i, each in alone:
        if each.part_of is None and {*each.kinds} - GENERAL:
            yield missing("commitments", i, of=portion, words=each.words)


@rule(
    code="SCP02",
    severity=Severity.INFO,
    message="no form and no commitment serves this area: {area}",
    why="An area in which nothing is to be done stays on paper.",
    settle="Say what is done in it, or leave it out.",
    sources=(PRACTICE,),
    good=agreement,
    bad=lambda: agreement(
        areas=(CooperationArea(key="films", name="films"), *agreement().areas)
    ),
)
def area_of_nothing(text: Agreement, index: Index) -> Iterator[Said]:
    """Where most areas are served; a form that names no area serves them all.

    An area is served if one within it is. A commitment that names neither area nor
    form may be of any area.
    """
    forms = [each for _, each in _entries("forms", text.forms)]
    named = {
        form.key: form.areas for form in forms if isinstance(form, CooperationForm)
    }
    if any(not areas for areas in named.values()):
        return
    served = {key for areas in named.values() for key in areas}
    for each in text.commitments:
        if not (each.areas or each.forms):
            return
        served |= {*each.areas}
    tops = [
        (i, area) for i, area in enumerate(text.areas) if not isinstance(area, Residual)
    ]
    idle = [(i, a) for i, a in tops if not any(k in served for k in _keys(a))]
    if 2 * len(idle) >= len(tops):
        return
    portion = index.first_unseen(Portion.FORMS, Portion.COMMITMENTS, Portion.ANNEXES)
    for i, area in idle:
        yield missing("areas", i, of=portion, area=area.name)


def _keys(area: CooperationArea) -> Iterator[str]:
    yield area.key
    for _, part in _entries("parts", area.parts):
        yield part.key


def _entries(
    name: str, entries: tuple[Area | Form, ...], place: Place = ()
) -> Iterator[tuple[Place, Area | Form]]:
    """All entries of a list, also those within others, each with its place."""
    for i, entry in enumerate(entries):
        here = (*place, name, i)
        yield here, entry
        if not isinstance(entry, Residual):
            yield from _entries("parts", entry.parts, here)


@rule(
    code="SCP03",
    severity=Severity.INFO,
    message='further entries follow on the one for all others ("{words}")',
    why="The entry for all others closes a list; what follows it reads as if forgotten.",
    settle="Put it at the end of its list.",
    sources=("practice: the entry for other matters comes last",),
    good=agreement,
    bad=lambda: agreement(areas=(*agreement().areas[-1:], *agreement().areas[:-1])),
)
def others_not_last(text: Instrument) -> Iterator[Said]:
    """In each list and within its entries; two such entries may both stand at the end."""
    for name, entries in (("areas", text.areas), ("forms", text.forms)):
        levels: list[tuple[Place, str, tuple[Area | Form, ...]]] = [((), name, entries)]
        levels += [
            (place, "parts", entry.parts)
            for place, entry in _entries(name, entries)
            if not isinstance(entry, Residual)
        ]
        for place, within, siblings in levels:
            followed = False
            for i, entry in reversed([*enumerate(siblings)]):
                if not isinstance(entry, Residual):
                    followed = True
                elif followed:
                    yield hit(*place, within, i, words=entry.words)


@rule(
    code="SCP04",
    severity=Severity.INFO,
    message='nothing says how other matters are agreed upon ("{words}")',
    why="An open list without a rule of consent lets each read into it what it likes.",
    settle='Say how: "as both sides agree", in writing, through which channel.',
    sources=("practice: other matters as both sides agree",),
    good=agreement,
    bad=lambda: agreement(
        areas=(
            *agreement().areas[:-1],
            Residual(key="other-areas", label="3", words="other areas"),
        )
    ),
)
def others_without_consent(text: Instrument) -> Iterator[Said]:
    """Of each entry for all others."""
    for name, portion in LISTS:
        for place, entry in _entries(name, getattr(text, name)):
            if isinstance(entry, Residual) and entry.consent is None:
                yield missing(*place, of=portion, words=entry.words)


RULES = (outside_the_scope, area_of_nothing, others_not_last, others_without_consent)
