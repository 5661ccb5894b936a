"""The two sides, who acts, and what exists once for each side."""

from __future__ import annotations

__all__ = ["Actor", "Pair", "Role", "Side"]

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar, final

from attrs import frozen

from bilateral.errors import NothingThere, shown
from bilateral.model._word import Word

T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R")


@final
class Side(Word):
    """One of the two sides; which is which means nothing.

    It is only the order of one original. `swap` exchanges them.
    """

    FIRST = "first"
    SECOND = "second"

    @property
    def other(self) -> Side:
        """The other side."""
        return Side.SECOND if self is Side.FIRST else Side.FIRST


@final
class Actor(Word):
    """Who does something: one side, each of the two for itself, or both together.

    >>> Actor.EACH.sides
    (Side.FIRST, Side.SECOND)
    >>> Actor.FIRST.side, Actor.EACH.side
    (Side.FIRST, None)
    """

    FIRST = "first"
    SECOND = "second"
    EACH = "each"
    JOINTLY = "jointly"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that act: one, or both."""
        return tuple(s for s in Side if self in (s, Actor.EACH, Actor.JOINTLY))

    @property
    def side(self) -> Side | None:
        """The side, if it is one alone; ``None`` if both act."""
        return Side(self.value) if self in (Actor.FIRST, Actor.SECOND) else None

    @property
    def mirrored(self) -> Actor:
        """The actor in the same place of the mirror image."""
        return {Actor.FIRST: Actor.SECOND, Actor.SECOND: Actor.FIRST}.get(self, self)


@final
class Role(Word):
    """The part that a side plays in an activity: a rule by role is the same for both.

    `SENDING` sends people or things, `RECEIVING` gets them; `HOST` holds the meeting or
    event to which `INVITING` asks; `PROVIDING` does what `REQUESTING` has asked for.
    """

    SENDING = "sending"
    RECEIVING = "receiving"
    INVITING = "inviting"
    HOST = "host"
    PROVIDING = "providing"
    REQUESTING = "requesting"


@final
@frozen
class Pair(Generic[T_co]):
    """What exists once for each side.

    >>> Pair("Hà Nội", "Vientiane")[Side.SECOND]
    'Vientiane'

    Args:
        first: What the first side has.
        second: What the second side has.
    """

    first: T_co
    second: T_co

    def __getitem__(self, side: Side) -> T_co:
        if side is Side.FIRST:
            return self.first
        if side is Side.SECOND:
            return self.second
        raise NothingThere(reason=f"expected a Side, got {shown(side)}")

    def __iter__(self) -> Iterator[T_co]:
        return iter((self.first, self.second))

    def items(self) -> Iterator[tuple[Side, T_co]]:
        """Each side with what it has, the first side first."""
        return zip(Side, self, strict=True)

    def map(self, change: Callable[[T_co], R]) -> Pair[R]:
        """The same change made on each side."""
        return Pair(change(self.first), change(self.second))
