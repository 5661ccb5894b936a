"""Rule sets of one act, and the days between which it holds."""

from __future__ import annotations

__all__ = ["Profile", "days_of_signing"]

from datetime import date
from typing import final

from attrs import field, frozen

from bilateral.model import Day, Instrument, Period, Portion, Side, Text
from bilateral.model._texts import to_text
from bilateral.model.time import to_day, to_period
from bilateral.rules._sets import RuleSet


@final
@frozen(kw_only=True)
class Profile:
    """The rules of one act: a law, an ordinance or a guidance.

    Args:
        name: A short name with the year, such as ``vn-2020``.
        authority: The act.
        country: Whose it is (ISO 3166-1 alpha-2): only the sides of this country are
            judged. ``None``: both sides are.
        days: Between which it holds; it governs what was signed then, and drafts that
            are judged for a day of them. Without a last day it holds from the first on.
        rules: What it asks for.
    """

    name: str
    authority: Text = field(converter=to_text)
    country: str | None = None
    days: Period = field(converter=to_period)
    rules: RuleSet

    def sides_of(self, text: Instrument) -> tuple[Side, ...]:
        """The sides of an instrument that it judges."""
        if self.country is None:
            return tuple(Side)
        return tuple(
            side
            for side, party in text.parties.items()
            if any(
                each.country == self.country
                for institution in party.institutions
                for each in institution.chain
            )
        )

    def held_on(self, day: str | date | Day) -> bool | None:
        """Whether it held on a day; ``None`` if that is not known."""
        asked, first, last = to_day(day), self.days.first_day, self.days.last_day
        begun = first is None or first.latest <= asked.earliest
        going_on = last is None or asked.latest <= last.earliest
        return True if begun and going_on else self.days.covers(asked)

    def governs(self, text: Instrument, on: date | None = None) -> bool | None:
        """Whether it held when the text was signed; ``None`` if that is not known.

        Args:
            text: The instrument.
            on: The day that counts for a draft: a text that is known not to be signed.
        """
        days: tuple[Day | date, ...] = days_of_signing(text)
        unsigned = text.signing is None
        if unsigned and on is not None and not text.source.may_hold(Portion.SIGNATURES):
            days = (on,)
        held = {self.held_on(day) for day in days}
        return held.pop() if len(held) == 1 else None


def days_of_signing(text: Instrument) -> tuple[Day, ...]:
    """When it was signed: one day, or the days of all who signed on their own.

    None if that is not known of all.
    """
    if text.signing is None:
        return ()
    if text.signing.day is not None:
        return (text.signing.day,)
    days = [each.day for several in text.signing.signatures for each in several]
    both = all(text.signing.signatures)
    known = [day for day in days if day is not None]
    return tuple(known) if both and len(known) == len(days) else ()
