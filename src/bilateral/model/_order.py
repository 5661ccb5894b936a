"""The order of places: that of the text as a document has it."""

from __future__ import annotations

from bilateral.errors import Place
from bilateral.model._shape import members
from bilateral.model.dossier import Dossier
from bilateral.model.minutes import ReviewMinutes

MEMBERS = [member.name for text in (ReviewMinutes, Dossier) for member in members(text)]
"""The members of texts and of dossiers, in the order in which a document has them."""


def place_order(place: Place) -> list[tuple[int, str]]:
    """Parts by their numbers, members of texts in their order, and others by name."""
    return [_step(step) for step in place]


def _step(step: str | int) -> tuple[int, str]:
    if type(step) is int:
        return step, ""
    named = str(step)
    return MEMBERS.index(named) if named in MEMBERS else len(MEMBERS), named
