"""The base of closed lists."""

from __future__ import annotations

from enum import StrEnum


class Word(StrEnum):
    """A word of a closed list: equal to its text in documents, and without order.

    Strings are ordered by their letters; for a rank or a firmness that order would be
    an answer, and a wrong one.
    """

    def __lt__(self, _: object) -> bool:
        """Not even with a string, whose own order would be asked next."""
        message = f"{type(self).__name__} has no order"
        raise TypeError(message)

    __le__ = __gt__ = __ge__ = __lt__

    def __repr__(self) -> str:
        """As it is written in a program: ``Actor.EACH``."""
        return f"{type(self).__name__}.{self.name}"
