"""What the rules on reviews share: the minutes, and how often the sides meet."""

from __future__ import annotations

__all__ = ["all_minutes", "cadences"]

from collections.abc import Iterator

from bilateral.model import Cadence, Dossier, JointBody, Review, ReviewMinutes
from bilateral.rules._index import Index


def all_minutes(file: Dossier) -> Iterator[tuple[int, ReviewMinutes]]:
    """The minutes of a file with their positions."""
    for i, text in enumerate(file.instruments):
        if isinstance(text, ReviewMinutes):
            yield i, text


def cadences(index: Index) -> Iterator[tuple[int, Cadence]]:
    """How often there are reviews and meetings, with the positions of the clauses."""
    for i, review in index.clauses(Review):
        if review.cadence is not None:
            yield i, review.cadence
    for i, body in index.clauses(JointBody):
        if body.cadence is not None:
            yield i, body.cadence
