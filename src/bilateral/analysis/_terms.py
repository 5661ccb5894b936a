"""The term of an instrument and those for which it is renewed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import final

from attrs import frozen

from bilateral.analysis._days import (
    NEVER,
    NO_LENGTH,
    NOT_AT_ALL,
    Length,
    When,
    end_of,
    mean_days,
    plus,
)
from bilateral.analysis.grounds import (
    Assumption,
    Presumption,
    Why,
)
from bilateral.model._word import Word


@final
class After(Word):
    """What comes after the first term, if nobody does anything.

    `RENEWED` for a known length each time; `OPEN`: without an end; `UNSTATED`: renewed,
    for a time that the text does not state; `UNSURE`: nobody knows.
    """

    ENDS = "ends"
    RENEWED = "renewed"
    OPEN = "open"
    UNSTATED = "unstated"
    UNSURE = "unsure"


@final
@frozen(kw_only=True)
class Terms:
    """The first term and those that follow it by themselves.

    Args:
        origin: From when the first is counted; `NOT_AT_ALL`: it has no end.
        length: The length of the first; none, if it ends with the day before the origin.
        after: What comes after it.
        each: The length of each renewal, if it is known.
        times: How often it is renewed so; ``None``: again and again.
        anniversary: Terms end on the anniversary and not on its eve.
        why: From what the end follows; it names what is not known.
        renewal: From what follows what comes after.
        presumes: What was taken for granted.
        assumes: What was assumed because it was asked for.
    """

    origin: When
    length: Length = NO_LENGTH
    after: After = After.ENDS
    each: Length = NO_LENGTH
    times: int | None = None
    anniversary: bool = False
    why: Why
    renewal: Why
    presumes: frozenset[Presumption] = frozenset()
    assumes: frozenset[Assumption] = frozenset()

    def last_day(self, number: int) -> When:
        """The last day of the first term, 0, or of the renewal of this number.

        Lengths are added up first and then counted from the origin, once.
        """
        length = plus(self.length, self.each, number)
        earliest = latest = end_of(self.origin.earliest, length)
        if self.origin.exact is None:
            latest = end_of(self.origin.latest, length)
        found = When(earliest, latest)
        return found + 1 if self.anniversary else found

    def number(self, day: date) -> int | None:
        """Which term that day lies in, 0 for the first; ``None`` if that is not known."""
        least, most = self.ended(day)
        if most == 0:
            return 0
        match self.after:
            case After.RENEWED | After.ENDS:
                return least if least == most else None
            case After.OPEN:
                return 1 if least else None
        return None

    def ended(self, day: date) -> tuple[int, int]:
        """How many terms have surely ended before that day, and how many may have.

        Those after the last renewal are counted too: then all is over anyway.
        """
        most = self._ended(day, self.origin.earliest, lambda when: when.earliest)
        if self.origin.exact is not None:
            return most, most
        return self._ended(day, self.origin.latest, lambda when: when.latest), most

    def _ended(self, day: date, origin: date, end: Callable[[When], date]) -> int:
        if end(self.last_day(0)) >= day:
            return 0
        if self.after is not After.RENEWED or origin == date.min:
            return 1
        first, each = mean_days(self.length), mean_days(self.each)
        number = max(1, int(((day - origin).days - first) / each))  # nearly
        while end(self.last_day(number)) < day:
            number += 1
        while end(self.last_day(number - 1)) >= day:
            number -= 1
        return number

    def numbers(self, first: date, last: date) -> range:
        """The terms that touch these days, and the ones before and after them."""
        if self.after is not After.RENEWED:
            return range(1)
        least, _ = self.ended(first)
        _, most = self.ended(last)
        most = most + 1 if self.times is None else min(most + 1, self.times)
        return range(max(0, least - 1), most + 1)

    @property
    def over(self) -> When:
        """The first day after the last term; `NOT_AT_ALL` if there is no last one."""
        match self.after:
            case After.ENDS:
                return self.last_day(0) + 1
            case After.UNSURE:
                return When((self.last_day(0) + 1).earliest, NEVER)
            case After.RENEWED if self.times is not None:
                return self.last_day(self.times) + 1
        return NOT_AT_ALL
