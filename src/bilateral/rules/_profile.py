"""Rule sets of one act, and the days between which it holds."""

from __future__ import annotations

__all__ = ["Profile"]

from typing import final

from attrs import field, frozen

from bilateral.model import Instrument, Period, Side
from bilateral.model.time import to_period
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
        days: Between which it holds; it governs what was signed then.
        rules: What it asks for.
    """

    name: str
    authority: str
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

    def governs(self, text: Instrument) -> bool | None:
        """Whether it held when the text was signed; ``None`` if that is not known."""
        day = text.signing.day if text.signing else None
        return None if day is None else self.days.covers(day)
