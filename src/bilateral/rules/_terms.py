"""When a text was signed, which term it states, and on which others it rests."""

from __future__ import annotations

__all__ = [
    "RESTS_ON",
    "is_longer",
    "rests_on_another",
    "signed_on",
    "term_of",
]

from bilateral.analysis._days import length_of, mean_days
from bilateral.model import Day, Duration, Instrument, LinkKind, Term, TermSpan

RESTS_ON = (
    LinkKind.UNDER,
    LinkKind.IMPLEMENTS,
    LinkKind.EXTENDS,
    LinkKind.AMENDS,
    LinkKind.SUPPLEMENTS,
)
"""What a text is to another on which it rests, and whose life it shares."""


def rests_on_another(text: Instrument) -> bool:
    """Whether it says that it does."""
    return any(link.kind in RESTS_ON for link in text.links)


def signed_on(text: Instrument) -> Day | None:
    """The day of signing; where each side signs on its own, that of the last."""
    if text.signing is None or text.signing.day is not None:
        return text.signing and text.signing.day
    days = [s.day for side in text.signing.signatures for s in side]
    known = [day for day in days if day is not None]
    if not all(text.signing.signatures) or len(known) < len(days):
        return None
    return max(known, key=lambda day: (day.latest, day.earliest))


def term_of(text: Instrument) -> TermSpan | None:
    """The term of a text that states one, and no more than one."""
    spans = {c.span for c in text.clauses if isinstance(c, Term)}
    return spans.pop() if len(spans) == 1 else None


def is_longer(one: Duration, other: Duration) -> bool:
    """Whether a length is longer than another whenever both begin."""
    months, others = (12 * d.years + d.months for d in (one, other))
    if months == others:
        return one.days > other.days
    # A month has 28 to 31 days, and years of them stray by less than four days.
    return mean_days(length_of(one)) - 4 > mean_days(length_of(other)) + 4
