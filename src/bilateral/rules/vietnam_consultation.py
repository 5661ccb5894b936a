"""What the law of Viet Nam asks before signing; no rule here is run by default."""

from __future__ import annotations

__all__ = ["RULES", "foreign_ministry_not_consulted"]

from collections.abc import Iterator

import attrs

from bilateral.model import (
    Actor,
    Agreement,
    Consulted,
    Dossier,
    Institution,
    LegalEffect,
    PolicyField,
    Side,
)
from bilateral.rules._drafts import PARTIES
from bilateral.rules._index import Index
from bilateral.rules._profile import days_of_signing
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, missing, unknown
from bilateral.rules.law import acts_for_state, status_of
from bilateral.rules.vietnam import LAW, ORDINANCE, STATE_BODIES, K, signed


def _consulting() -> Dossier:
    return Dossier(
        key="file",
        parties=PARTIES,
        instruments=(signed(),),
        complete_until="2023-12-31",
    )


@rule(
    code="LAW11",
    severity=Severity.WARNING,
    message="{side} has no record that its foreign ministry answered before the signing",
    why="The law lets a body sign only after the foreign ministry has answered.",
    settle="Ask the foreign ministry and the bodies concerned, and file the answers.",
    sources=(
        f"{LAW}, art. 19 (provinces; its article on ministries was not seen)",
        f"{ORDINANCE}, art. 14 (ministries)",
    ),
    good=lambda: attrs.evolve(
        _consulting(),
        bodies=(
            Institution(
                key="mfa-vn",
                name="Ministry of Foreign Affairs",
                kind=K.MINISTRY,
                fields=(PolicyField.FOREIGN_AFFAIRS,),
                country="VN",
            ),
        ),
        events=(
            Consulted(
                key="asked",
                by=Actor.FIRST,
                body="mfa-vn",
                asked="2022-03-01",
                answered="2022-04-15",
            ),
        ),
    ),
    bad=_consulting,
)
def foreign_ministry_not_consulted(text: Agreement, index: Index) -> Iterator[Said]:
    """Of bodies of the state but the foreign ministry itself; by the file.

    What it answered is not judged, and where no day of an answer is on record nobody
    knows whether there was one. A consultation about no text in particular is taken for
    one about this. A text of the State or the Government may be a treaty, for which
    another law has another procedure, unless it says that it does not bind.
    """
    unbound = status_of(index) == {LegalEffect.NOT_BINDING}
    days = days_of_signing(text)
    until = max((day.latest for day in days), default=None)
    for side in index.judged:
        leading = text.parties[side].institutions[0]
        if leading.kind not in STATE_BODIES or _is_foreign_ministry(leading):
            continue
        if acts_for_state(index, side) and not unbound:
            continue
        answers = {*_answers(text, index, side)}
        if True not in answers:
            place = ("parties", side)
            if None in answers:
                yield unknown(*place, side=side)
            else:
                yield missing(*place, of=File(until=until), side=side)


def _is_foreign_ministry(body: object) -> bool | None:
    """``None`` if it is not known what the body deals with."""
    if not isinstance(body, Institution) or not body.fields:
        return None
    return PolicyField.FOREIGN_AFFAIRS in body.fields


def _answers(text: Agreement, index: Index, side: Side) -> Iterator[bool | None]:
    """Of each body that the side asked about the text: did the ministry answer in time?"""
    if index.dossier is None:
        return
    bodies = index.bodies | {body.key: body for body in index.dossier.bodies}
    days = days_of_signing(text)
    for event in index.dossier.events:
        if not isinstance(event, Consulted) or side not in event.by.sides:
            continue
        about = {part.instrument for part in event.about}
        ministry = _is_foreign_ministry(bodies.get(event.body))
        known = event.answered or event.asked
        late = known is not None and any(known.earliest > day.latest for day in days)
        if ministry is False or late or (about and text.key not in about):
            yield False
        else:
            yield ministry if event.answered else None


RULES = (foreign_ministry_not_consulted,)
