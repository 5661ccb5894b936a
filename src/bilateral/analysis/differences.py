"""What changed, in words, with the names of the sides."""

from __future__ import annotations

__all__ = ["told_differences"]

import re
from collections.abc import Iterator
from typing import Any, final

from bilateral.analysis.comparison import Comparison, Difference, DifferenceKind
from bilateral.analysis.telling import check_names
from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Duration,
    Extensions,
    Json,
    Pair,
    PartRef,
    Side,
    Text,
    swap,
)
from bilateral.model._alignment import is_record, key_of
from bilateral.model._language_names import language_name
from bilateral.model._order import place_order
from bilateral.model._shape import members
from bilateral.model._word import Word
from bilateral.model.text import base

LONGEST = 60
"""How many characters of words are quoted."""
NUMBERS = (
    *("", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
CALLED = ("name", "title", "words")
"""The members in which a part says what it is, the best first."""


def told_differences(comparison: Comparison, names: Pair[str]) -> str:
    """What differs in plain English sentences, one a line.

    Parts are called by their label in the text, else by their key; the sides by their
    names. Whoever is called first in the text, the sentences are the same.

    Args:
        comparison: What `compare` or `compare_copies` found.
        names: What the sides of the old text, or of our copy, are to be called.

    Raises:
        InvalidValue: If the names are not two that differ.
    """
    check_names(names)
    if comparison.equal:
        return "Nothing differs."
    return "\n".join(_Teller(comparison, names).lines())


@final
class _Teller:
    """Tells one comparison."""

    def __init__(self, comparison: Comparison, names: Pair[str]) -> None:
        self._differences = comparison.differences
        self._names = names
        self._turned = comparison.exchanged
        self._old = comparison.old
        self._new = swap(comparison.new) if self._turned else comparison.new

    def lines(self) -> Iterator[str]:
        """A sentence for each change, in the order of the text and of the names."""
        found = [(*self._found_in(change), change) for change in self._differences]
        found.sort(key=lambda one: (self._order(one[1]), one[2].kind.value))
        for whole, place, change in found:
            alone = None in (change.old_place, change.new_place)
            listed = alone and type(place[-1]) is int
            holders, rest = self._way(whole, place[:-1] if listed else place)
            what = (self._item if listed else self._change)(change, _joined(rest))
            sentence = f"{', '.join(holders)}: {what}" if holders else what
            yield f"{sentence[0].upper()}{sentence[1:]}."

    def _found_in(self, change: Difference) -> tuple[Any, Place]:
        """Which of both it is told of, and where in it; its sides are the names' own."""
        if change.old_place is not None:
            return self._old, change.old_place
        place = change.new_place or ()
        return self._new, swap(place) if self._turned else place

    def _order(self, place: Place) -> list[tuple[int, str]]:
        named = (self._names[s] if isinstance(s, Side) else s for s in place)
        return place_order(tuple(named))

    def _way(self, whole: Any, place: Place) -> tuple[list[str], list[str]]:
        """The parts with a key and the sides that one passes, and the members then."""
        holders: list[str] = []
        rest: list[str] = []
        for number, step in enumerate(place, start=1):
            if isinstance(step, Side):
                whole = whole[step]
                passed = [] if rest == ["parties"] else rest
                rest = [" of ".join(filter(None, (_joined(passed), self._names[step])))]
                if number < len(place):
                    holders, rest = [*holders, *rest], []
            elif type(step) is int:
                whole = whole[step]
            elif isinstance(whole, Extensions):
                whole = whole[str(step)]
                rest = [*rest, str(step)]
            else:
                whole = getattr(whole, str(step))
                rest = [*rest, str(step).replace("_", " ")]
            if key_of(whole) is not None:
                holders, rest = [*holders, _called(whole)], []
        return holders, rest

    def _item(self, change: Difference, about: str) -> str:
        """Of a part of a list that is in one of both alone."""
        part = change.old if change.new_place is None else change.new
        if key_of(part) is None:
            return f"{about} {change.kind}: {self._value(part)}"
        said = (getattr(part, name, None) for name in CALLED)
        text = next((each for each in said if isinstance(each, Text)), None)
        quoted = f": {self._value(text)}" if text else ""
        return f"{_called(part)} {change.kind}{quoted}"

    def _change(self, change: Difference, about: str) -> str:
        """Of what is in both, or stated in one of both alone."""
        old, new = change.old, change.new
        if isinstance(old, Text) and isinstance(new, Text):
            about = "" if about == "words" else about
            what = _reworded(old, new)
        elif change.kind is DifferenceKind.REORDERED and isinstance(new, tuple):
            keys = ", ".join(filter(None, map(key_of, new)))
            what = "in another order" + (f": {keys}" if keys else "")
        elif isinstance(old, Duration) and isinstance(new, Duration):
            what = _length(old, new)
        elif new is None:
            what = f"no longer stated: {self._value(old)}"
        elif old is None:
            what = f"now stated: {self._value(new)}"
        else:
            what = f"changed from {self._value(old)} to {self._value(new)}"
        return f"{about} {what}".strip()

    def _value(self, value: Any) -> str:
        match value:
            case Text():
                return f"“{_cut(value.best('en'))}”"
            case Json():
                return _cut(str(value))
            case Side():
                return self._names[value]
            case Actor():
                alone = value.side
                together = "both together" if value is Actor.JOINTLY else "each side"
                return self._names[alone] if alone else together
            case Word():
                return value.value.replace("-", " ")
            case Duration():
                return _spelled(value)
            case PartRef():
                return (
                    f"{value.part} in {value.instrument}"
                    if value.part
                    else value.instrument
                )
            case _ if key_of(value) is not None:
                return _called(value)
            case _ if is_record(value):
                return self._stated(value)
            case _:
                return str(value)

    def _stated(self, record: Any) -> str:
        """A part without a key: what it is, and what it states in one word each."""
        stated = [
            (member.name, part)
            for member in members(type(record))
            if (part := getattr(record, member.name)) != member.default
            and not (isinstance(part, tuple | Pair) or is_record(part))
        ]
        told = ", ".join(
            f"{name.replace('_', ' ')} {self._value(part)}" for name, part in stated
        )
        return f"{_noun(record)} ({told})" if told else _noun(record)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _joined(steps: list[str]) -> str:
    """The members that one passes; a length is that of what has it."""
    return ", ".join(steps[:-1] if steps[1:] and steps[-1] == "length" else steps)


def _noun(part: object) -> str:
    cls = type(part)
    words = re.sub("(?<=[a-z])(?=[A-Z])", " ", cls.__name__).lower()
    keyed = key_of(part) is not None
    return str(getattr(cls, "tag", words)).replace("-", " ") if keyed else words


def _called(part: object) -> str:
    """What it is, and its label in the text or its key."""
    return f"{_noun(part)} {getattr(part, 'label', None) or key_of(part)}"


def _reworded(old: Text, new: Text) -> str:
    """In which languages, and whether the words of others stand as they did."""
    both = [tag for tag in old if tag in new]
    differ = [tag for tag in both if old[tag] != new[tag]]
    found = []
    if differ:
        alone = " only" if len(differ) < len(both) else ""
        where = "" if differ == ["und"] else _in(differ)
        found.append(f"reworded{where}{alone}")
    if more := [tag for tag in new if tag not in old]:
        found.append(f"now also{_in(more)}" if both else f"now{_in(more)}")
    if less := [tag for tag in old if tag not in new]:
        found.append(f"no longer{_in(less)}")
    return ", ".join(found)


def _in(tags: list[str]) -> str:
    names = [
        "a language that is not stated"
        if tag == "und"
        else language_name(tag, "en") + ("" if tag == base(tag) else f" ({tag})")
        for tag in tags
    ]
    return f" in {' and '.join(names)}"


def _length(old: Duration, new: Duration) -> str:
    """Shorter or longer, where that can be told: a month is not thirty days."""
    (fewer, days), (more, other_days) = (
        (12 * length.years + length.months, length.days) for length in (old, new)
    )
    verb = "changed"
    if (fewer, days) != (more, other_days):
        if more <= fewer and other_days <= days:
            verb = "shortened"
        elif more >= fewer and other_days >= days:
            verb = "lengthened"
    (many, *unit), (now, *units) = _spelled(old).split(), _spelled(new).split()
    if len(unit) == 1 and [word.rstrip("s") for word in units] == [unit[0].rstrip("s")]:
        units = []
    return f"{verb} from {' '.join([many, *unit])} to {' '.join([now, *units])}"


def _spelled(length: Duration) -> str:
    counted = ((length.years, "year"), (length.months, "month"), (length.days, "day"))
    return " ".join(
        f"{NUMBERS[n] if n < len(NUMBERS) else n} {unit}{'' if n == 1 else 's'}"
        for n, unit in counted
        if n
    )
