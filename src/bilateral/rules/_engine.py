"""How rules are run: what is missing is a finding only where we would know of it."""

from __future__ import annotations

__all__ = ["check"]

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from bilateral.errors import InvalidValue, Place
from bilateral.model import (
    Day,
    Dossier,
    InstitutionKind,
    Instrument,
    Pair,
    PartRef,
    Party,
    Portion,
    Side,
    Text,
)
from bilateral.model.time import to_day
from bilateral.rules._default import DEFAULT
from bilateral.rules._index import Index, lives_of
from bilateral.rules._profile import Profile
from bilateral.rules._report import (
    Finding,
    NotRun,
    NotRunReason,
    Report,
    UnusedReason,
    UnusedWaiver,
    Waived,
    Waiver,
)
from bilateral.rules._rule import Rule, Subject
from bilateral.rules._said import File, Lack, Said, World
from bilateral.rules._sets import RuleSet

MAY_NOT_HAVE_HELD = "it is not known whether {authority} governed this text"


def check(
    subject: Subject,
    *,
    on: str | date | Day | None = None,
    rules: RuleSet | Profile = DEFAULT,
    waivers: Iterable[Waiver] = (),
) -> Report:
    """Let the rules judge an agreement, minutes or a dossier.

    Args:
        subject: What is judged; of a dossier, each instrument and the whole.
        on: The day for which it is asked; ``None``: what depends on a day is not run. An
            act judges what was signed in its days, and what is not signed if it held on
            this day.
        rules: A set of rules, or the profile of an act.
        waivers: Findings that are accepted.

    Raises:
        InvalidValue: If the day is not exact.
    """
    day = None if on is None else _exact(on)
    run = _Run(subject, day, rules)
    return run.report(tuple(waivers))


class _Run:
    """One check: the subject, its instruments with their tables, and what is given."""

    def __init__(
        self, subject: Subject, on: date | None, rules: RuleSet | Profile
    ) -> None:
        self._subject = subject
        self._on = on
        self._profile = rules if isinstance(rules, Profile) else None
        self._rules = rules.rules if isinstance(rules, Profile) else rules
        self._dossier = subject if isinstance(subject, Dossier) else None
        self._texts = [*self._indexes()]
        self._found: list[Finding] = []
        self._undetermined: list[Finding] = []
        self._not_run = [
            NotRun(code=r.code, name=r.name, reason=NotRunReason.NOT_SELECTED)
            for r in self._rules.left_out
        ]

    def _indexes(self) -> Iterator[tuple[Place, Index]]:
        judged = self._profile.sides_of if self._profile else lambda _: tuple(Side)
        lives = functools.cache(functools.partial(lives_of, self._subject))
        if self._dossier is None:
            text: Any = self._subject
            yield (), Index(text, None, judged(text), lives)
        else:
            for i, text in enumerate(self._dossier.instruments):
                yield (
                    ("instruments", i),
                    Index(text, self._dossier, judged(text), lives),
                )

    def report(self, waivers: tuple[Waiver, ...]) -> Report:
        """Run all and sort what they say."""
        for rule in self._rules:
            reason = self._run(rule)
            if reason is not None:
                self._not_run.append(
                    NotRun(code=rule.code, name=rule.name, reason=reason)
                )
        used, unused = self._in_force(waivers)
        findings, waived = [], []
        for finding in self._found:
            if waiver := next((w for w in used if w.is_for(finding)), None):
                waived.append(Waived(finding=finding, waiver=waiver))
            else:
                findings.append(finding)
        needed = [each.waiver for each in waived]
        unused += [
            UnusedWaiver(waiver=w, reason=self._why_unused(w))
            for w in used
            if w not in needed
        ]
        return Report(
            names=self._subject.parties.map(
                lambda party: tuple(i.short_name or i.name for i in party.institutions)
            ),
            states=self._subject.parties.map(_state_of),
            findings=findings,
            undetermined=self._undetermined,
            not_run=tuple(sorted(self._not_run, key=lambda each: each.code)),
            waived=waived,
            unused_waivers=tuple(unused),
        )

    def _in_force(
        self, waivers: tuple[Waiver, ...]
    ) -> tuple[list[Waiver], list[UnusedWaiver]]:
        used, unused = [], []
        for waiver in waivers:
            self._rules.rule(waiver.code)  # an unknown code is told
            if waiver.last_day is None:
                used.append(waiver)
            elif self._on is None:
                reason = UnusedReason.NO_DAY
                unused.append(UnusedWaiver(waiver=waiver, reason=reason))
            elif self._on > waiver.last_day.latest:
                reason = UnusedReason.EXPIRED
                unused.append(UnusedWaiver(waiver=waiver, reason=reason))
            else:
                used.append(waiver)
        return used, unused

    def _why_unused(self, waiver: Waiver) -> UnusedReason:
        """Why a waiver in force accepted nothing; it is needed where nobody has looked."""
        if any(map(waiver.is_for, self._undetermined)):
            return UnusedReason.UNDETERMINED
        of = waiver.part and waiver.part.instrument
        skipped = (each for each in self._not_run if each.code == waiver.code)
        if any(each.part is None or each.part.instrument == of for each in skipped):
            return UnusedReason.NOT_RUN
        return UnusedReason.NOT_NEEDED

    def _run(self, rule: Rule) -> NotRunReason | None:
        """Let a rule judge all that it is for; the reason if that is nothing."""
        if "on" in rule.asks and self._on is None:
            return NotRunReason.NO_DAY
        if self._dossier is not None and rule.applies_to(self._dossier):
            self._ask(rule, (), self._dossier, None)
            return None
        reasons = {
            index.text.key: self._judge(rule, place, index)
            for place, index in self._texts
            if rule.applies_to(index.text)
        }
        found = {*reasons.values()}
        if len(found) <= 1:  # it was run on all, on none, or there is none for it
            return next(iter(found), NotRunReason.DOES_NOT_APPLY)
        self._not_run += [
            NotRun(code=rule.code, name=rule.name, reason=reason, part=PartRef(key))
            for key, reason in reasons.items()
            if reason is not None
        ]
        return None

    def _judge(self, rule: Rule, place: Place, index: Index) -> NotRunReason | None:
        if not index.judged:
            return NotRunReason.DOES_NOT_APPLY
        if self._profile is not None:
            match self._profile.governs(index.text, self._on):
                case False:
                    return NotRunReason.OUTSIDE_ITS_DAYS
                case None:
                    said = Said(place, (("authority", self._profile.authority),))
                    found = self._finding(rule, (), said, World())
                    found = attrs.evolve(found, message=MAY_NOT_HAVE_HELD)
                    self._undetermined.append(found)
                    return None
        self._ask(rule, place, index.text, index)
        return None

    def _ask(
        self,
        rule: Rule,
        place: Place,
        judged: Instrument | Dossier,
        index: Index | None,
    ) -> None:
        given = {"index": index, "on": self._on, "settings": rule.settings}
        try:
            for said in rule.check(judged, **{name: given[name] for name in rule.asks}):
                unknown = said.lacks if self._is_unknown(said, index) else None
                found = self._finding(rule, place, said, unknown)
                (self._found if unknown is None else self._undetermined).append(found)
        except Exception as error:
            error.add_note(f"raised by rule {rule.code}, {rule.name}")
            raise

    def _is_unknown(self, said: Said, index: Index | None) -> bool:
        """Whether what is missing may be there all the same, where we have not looked."""
        match said.lacks:
            case None:
                return False
            case Portion():
                text = index.text if index else self._text_at(said.place)
                return text is not None and text.source.may_hold(said.lacks)
            case File(until):
                complete = self._dossier and self._dossier.complete_until
                return not complete or until is None or complete.earliest < until
            case _:
                return True

    def _text_at(self, place: Place) -> Instrument | None:
        """The instrument in which a place of the dossier stands."""
        if self._dossier is None or place[:1] != ("instruments",):
            return None
        return self._dossier.instruments[int(place[1])]

    def _finding(
        self, rule: Rule, within: Place, said: Said, not_known: Lack | None
    ) -> Finding:
        place = (*within, *said.place)
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=rule.severity,
            place=place,
            related=tuple((*within, *each) for each in said.related),
            part=_part_at(self._subject, place),
            params=said.params,
            not_known=not_known,
            message=rule.message,
        )


def _state_of(party: Party) -> Text | None:
    """The name of the state of the leading institution, or else the code of a country."""
    chain = party.institutions[0].chain
    named = (each.name for each in chain if each.kind is InstitutionKind.STATE)
    codes = (Text(each.country) for each in chain if each.country)
    return next(itertools.chain(named, codes), None)


def _exact(on: str | date | Day) -> date:
    asked = to_day(on)
    if asked.exact is None:
        raise InvalidValue.at("on", reason=f"{asked} is not one day")
    return asked.exact


def _part_at(subject: Any, place: Place) -> PartRef | None:
    """The innermost part with a key on the way to a place."""
    text: str | None = None
    part: str | None = None
    values: list[Any] = [subject]
    for step in place:
        whole: Any = values[-1]
        inside = type(step) is int or isinstance(whole, Pair | Mapping)
        key: Any = step
        values.append(whole[key] if inside else getattr(whole, key))
    for value in values:
        if isinstance(value, Instrument):
            text, part = value.key, None
        elif text is not None:
            part = getattr(value, "key", None) or part
    return None if text is None else PartRef(text, part)
