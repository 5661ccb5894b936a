"""A balance in words, with the names of the sides."""

from __future__ import annotations

__all__ = ["told_balance"]

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import final

from bilateral.analysis.balance import Balance, GapKind
from bilateral.analysis.matching import Grade, Ground, Match
from bilateral.analysis.measure import DAY, YEAR, Measure
from bilateral.analysis.past import Past
from bilateral.analysis.tally import Share, Tally
from bilateral.errors import InvalidValue, shown
from bilateral.model import Pair, PartRef, Period, Side, Strength

GRADES = {
    Grade.MIRROR: "mirror each other",
    Grade.SAME_KIND: "are of one kind, but not in one amount",
    Grade.SAME_AREA: "are unlike things in one area",
    Grade.ELSEWHERE: "are unlike things",
}
GAPS = {
    GapKind.UNSEEN: "{} may hold commitments that were not seen",
    GapKind.UNSEEN_PAST: "{} may report more of the past that was not seen",
    GapKind.WITHOUT_LIST: "{} goes on with what was done before, without a list",
}
APART = {
    Strength.PERMIT: "permitted",
    Strength.FACILITATE: "to be made easier",
    Strength.ENDEAVOUR: "to be tried",
    Strength.ENCOURAGE: "encouraged",
    Strength.CONSIDER: "to be looked into",
    Strength.WISH: "hoped for",
    Strength.PROMISE: "promised",
}


def told_balance(balance: Balance, names: Pair[str]) -> str:
    """The balance in plain English sentences, one a line.

    Sides are named, in the order of their names: whoever is called first in the text,
    the sentences are the same.

    Args:
        balance: What `balance` found.
        names: What the sides are to be called.

    Raises:
        InvalidValue: If the names are not two that differ.
    """
    check_names(names)
    return "\n".join(_Teller(balance, names).lines())


def check_names(given: object) -> None:
    """Refuse what cannot tell the sides apart."""
    words = {*given} if isinstance(given, Pair) else set[object]()
    if len(words) != len(Side) or not all(type(w) is str and w for w in words):
        reason = f"expected a Pair of two names that differ, got {shown(given)}"
        raise InvalidValue.at("names", reason=reason)


@final
class _Teller:
    """Tells one balance: which side comes first, and how parts are named."""

    def __init__(self, balance: Balance, names: Pair[str]) -> None:
        self._balance = balance
        self._names = names
        self._sides = sorted(Side, key=lambda side: names[side])

    def lines(self) -> Iterator[str]:
        """What counts, what is apart, what answers what, the past, what is missing."""
        of = self._balance
        only = of.strengths == (Strength.PROMISE,)
        do, towards = ("promise", "") if only else ("undertake", " towards")
        yield from self._done(of.total, f"{do}s", do, towards)
        if of.on_request.count:
            yield f"On request: {self._by_whom(of.on_request)}."
        for said in of.by_strength:
            if said.strength not in of.strengths:
                yield f"Only {APART[said.strength]}: {self._by_whom(said.tally)}."
        yield from self._answered(of.matches, of.unmatched)
        yield from self._past(of.past)
        for gap in of.gaps:
            yield f"Not complete: {GAPS[gap.kind].format(self._name(gap.of))}."

    def _done(
        self, tally: Tally, does: str, do: str, towards: str = ""
    ) -> Iterator[str]:
        for side in self._sides:
            name, other = self._names[side], self._names[side.other]
            yield f"{name} {does}{towards} {other} {self._share(tally.for_other[side])}."
            if (own := tally.for_itself[side]).of:
                yield f"{name} {does}{towards} itself {self._share(own)}."
        if tally.alike.of:
            yield f"Each side {does} {self._share(tally.alike)}."
        if tally.jointly.of:
            yield f"Both together {do} {self._share(tally.jointly)}."

    def _by_whom(self, tally: Tally) -> str:
        shares = [
            *((f"by {self._names[s]}", tally.for_other[s]) for s in self._sides),
            *(
                (f"by {self._names[s]} for itself", tally.for_itself[s])
                for s in self._sides
            ),
            ("by each side", tally.alike),
            ("by both together", tally.jointly),
        ]
        return "; ".join(
            f"{by} {self._share(share)}" for by, share in shares if share.of
        )

    def _answered(
        self, matches: Iterable[Match], unmatched: Pair[tuple[PartRef, ...]]
    ) -> Iterator[str]:
        for match in matches:
            pair = " and ".join(
                f"{self._name(match.of[s])} of {self._names[s]}" for s in self._sides
            )
            how = GRADES[match.grade]
            if match.ground is Ground.TEXT:
                how += ", and one is given in return for the other"
            elif match.grade is Grade.ELSEWHERE:
                how += ", to be set off only over the whole"
            yield f"{pair} {how}."
        for side in self._sides:
            if alone := unmatched[side]:
                what = ", ".join(map(self._name, alone))
                yield f"Without a counterpart of {self._names[side.other]}: {what}."

    def _past(self, past: Past) -> Iterator[str]:
        if past.total.count:
            for line in self._done(past.total, "gave", "gave"):
                yield f"In the past: {line}"
        for number in past.reported:
            amounts = " against ".join(
                f"{_amount(number.measures[side])} of {self._names[side]}"
                for side in self._sides
            )
            yield f"Reported{_when(number.period)}: {amounts}."

    def _share(self, share: Share) -> str:
        if not share.of:
            return "nothing"
        things = "1 thing" if share.count == 1 else f"{share.count} things"
        named = f"{things} ({', '.join(map(self._name, share.of))})"
        whole = {m.unit for m in share.measures if m.per is None}
        spoken = [m for m in share.measures if m.per != YEAR or m.unit not in whole]
        return ", ".join([named, *map(_amount, spoken)])

    def _name(self, ref: PartRef) -> str:
        if ref.part is None:
            return ref.instrument
        several = len(self._balance.parts) > 1
        return f"{ref.part} in {ref.instrument}" if several else ref.part


def _amount(measure: Measure) -> str:
    """How much, of what, in which time: "4 to 6 persons a year"."""
    number = _number(measure.low)
    if measure.high is None:
        number = f"at least {number}"
    elif measure.high != measure.low:
        number = f"{number} to {_number(measure.high)}"
    plural = "" if measure.unit.isupper() or measure.high == 1 else "s"
    time = {None: "", YEAR: " a year", DAY: " a day"}[measure.per]
    return f"{number} {measure.unit}{plural}{time}"


def _number(number: Fraction) -> str:
    """Exactly, as "3" or "3 1/3"."""
    whole, rest = divmod(number.numerator, number.denominator)
    if not rest:
        return str(whole)
    part = f"{rest}/{number.denominator}"
    return f"{whole} {part}" if whole else part


def _when(period: Period | None) -> str:
    if period is None:
        return ""
    if period.first_day == period.last_day:
        return f" for {period.first_day}"
    return f" for {period.first_day or '…'} to {period.last_day or '…'}"
