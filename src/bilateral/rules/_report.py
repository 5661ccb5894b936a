"""What a check has to say: findings, and what it could not look at."""

from __future__ import annotations

__all__ = [
    "Finding",
    "NotRun",
    "NotRunReason",
    "Report",
    "UnusedReason",
    "UnusedWaiver",
    "Waived",
    "Waiver",
]

from collections.abc import Iterable
from typing import final

from attrs import field, frozen

from bilateral.errors import Place, pointer
from bilateral.model import Day, Pair, PartRef, Text
from bilateral.model._order import place_order
from bilateral.model._word import Word
from bilateral.model.time import to_optional_day
from bilateral.rules._messages import catalogue, sentence
from bilateral.rules._rule import TOPICS, Severity, Topic
from bilateral.rules._said import Lack, Params


def _places_in_order(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=place_order))


@final
@frozen(kw_only=True)
class Finding:
    """What a rule found, or what could not be known of it.

    No sentence is stored: it has no mirror image, and depends on who reads it.

    Args:
        code: The code of the rule.
        name: The name of the rule.
        severity: How much it matters.
        place: Where; in a dossier it begins with the instrument.
        related: Further places, such as the other half of an unequal pair, in the order
            of the text.
        part: The innermost part with a key at the place; ``None`` if there is none.
        params: What the message names.
        not_known: Of something undetermined, what it depends on: a portion of the text,
            the file, or a fact about the world; ``None`` of what was found.
        message: The message of the rule, with its parameters in braces.
    """

    code: str
    name: str
    severity: Severity
    place: Place
    related: tuple[Place, ...] = field(default=(), converter=_places_in_order)
    part: PartRef | None = None
    params: Params = ()
    not_known: Lack | None = None
    message: str = field(repr=False)

    @property
    def topic(self) -> Topic | None:
        """What the rule is about; ``None`` for a rule with letters of its own."""
        return TOPICS.get(self.code[:3])

    @property
    def pointer(self) -> str:
        """The place as a JSON Pointer."""
        return pointer(self.place)


@final
class NotRunReason(Word):
    """Why a rule said nothing at all.

    `NO_DAY`: it needs a day and none was given; `NOT_SELECTED`: the set leaves it out;
    `DOES_NOT_APPLY`: it is for other types or kinds; `OUTSIDE_ITS_DAYS`: the law that it
    stands in did not hold when the text was signed, or on the day given for a draft.
    """

    NO_DAY = "no-day"
    NOT_SELECTED = "not-selected"
    DOES_NOT_APPLY = "does-not-apply"
    OUTSIDE_ITS_DAYS = "outside-its-days"


@final
@frozen(kw_only=True)
class NotRun:
    """A rule that was not run, and why.

    Args:
        code: The code of the rule.
        name: The name of the rule.
        reason: Why.
        part: The instrument of a dossier on which it was not run; ``None``: on none.
    """

    code: str
    name: str
    reason: NotRunReason
    part: PartRef | None = None


@final
@frozen(kw_only=True)
class Waiver:
    """A decision to accept a finding: data, so that it is kept with the text.

    Args:
        code: The code of the rule.
        reason: Why it is accepted.
        part: Of which part: a whole instrument with all that is in it, or one part of
            it alone; ``None``: wherever it is found.
        last_day: The last day on which it holds; ``None``: without end.
    """

    code: str
    reason: str
    part: PartRef | None = None
    last_day: Day | None = field(default=None, converter=to_optional_day)

    def is_for(self, finding: Finding) -> bool:
        """Whether it accepts this finding."""
        if finding.code != self.code:
            return False
        if self.part is None or self.part == finding.part:
            return True
        found = finding.part and finding.part.instrument
        return self.part.part is None and self.part.instrument == found


@final
@frozen(kw_only=True)
class Waived:
    """A finding that a waiver accepts."""

    finding: Finding
    waiver: Waiver


@final
class UnusedReason(Word):
    """Why a waiver did nothing.

    `NOT_NEEDED`: there was nothing to waive; `NOT_RUN`: the rule was not run, on the
    text that it is for or on any; `UNDETERMINED`: it is not known whether there is
    anything to waive; `EXPIRED`: it ran out; `NO_DAY`: it has a last day, and no day was
    given.
    """

    NOT_NEEDED = "not-needed"
    NOT_RUN = "not-run"
    UNDETERMINED = "undetermined"
    EXPIRED = "expired"
    NO_DAY = "no-day"


@final
@frozen(kw_only=True)
class UnusedWaiver:
    """A waiver that did nothing, and why."""

    waiver: Waiver
    reason: UnusedReason


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    def order(finding: Finding) -> tuple[object, ...]:
        return (place_order(finding.place), finding.code, repr(finding.params))

    return tuple(sorted(found, key=order))


def _waived_in_order(found: Iterable[Waived]) -> tuple[Waived, ...]:
    order = {f: i for i, f in enumerate(_in_order(w.finding for w in found))}
    return tuple(sorted(found, key=lambda waived: order[waived.finding]))


@final
@frozen(kw_only=True)
class Report:
    """All that a check has to say; it never says "fine" of what it has not looked at.

    Args:
        names: The short names of the institutions of each side.
        states: The state that the leading one is part of, or else the code of its
            country (ISO 3166-1); ``None`` if it has none.
        findings: What was found, in the order of the text as a document has it; within
            one part of it by the name of the member.
        undetermined: What would be a finding if what is not known were so, in this order
            too.
        not_run: The rules that were not run.
        waived: The findings that were accepted.
        unused_waivers: The waivers that did nothing.
    """

    names: Pair[tuple[Text, ...]]
    findings: tuple[Finding, ...] = field(converter=_in_order)
    undetermined: tuple[Finding, ...] = field(converter=_in_order)
    not_run: tuple[NotRun, ...] = ()
    waived: tuple[Waived, ...] = field(default=(), converter=_waived_in_order)
    unused_waivers: tuple[UnusedWaiver, ...] = ()
    states: Pair[Text | None] = Pair(None, None)

    def told(self, finding: Finding, language: str = "en") -> str:
        """The finding as a sentence that calls the sides by their names.

        Args:
            finding: One of this report.
            language: The tag of a language that there is a catalogue for; English where
                it has no words for this finding.
        """
        called = self.called(language)
        return sentence(finding.message, finding.params, called, language)

    def called(self, language: str = "en") -> Pair[str]:
        """What the sides are called in the sentences of a language.

        Two ministries of one name are told apart by their states.
        """
        both = catalogue(language).gettext(" and ")
        called = self.names.map(
            lambda names: both.join(name.best(language, "en") for name in names)
        )
        states = self.states.map(
            lambda state: state.best(language, "en") if state else None
        )
        alike = called.first == called.second
        if not alike or None in (*states,) or states.first == states.second:
            return called
        return Pair(
            f"{called.first} ({states.first})", f"{called.second} ({states.second})"
        )
