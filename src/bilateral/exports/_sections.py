"""What there is to tell of a report, part by part, in the words of a language."""

from __future__ import annotations

__all__ = ["TIED", "Entry", "Section", "Teller"]

from collections.abc import Iterator
from datetime import date
from typing import final

from attrs import frozen

from bilateral.errors import Place, pointer
from bilateral.exports import _words as words
from bilateral.model import Day, PartRef, Portion
from bilateral.rules import File, Finding, Lack, NotRun, Report, Waiver
from bilateral.rules._messages import catalogue, day_in_words

TIED = "\xa0"
"""A space at which no line is folded; a plain one once that is done."""
MANY = 4
"""So many findings of one rule in one text are told together."""


@final
@frozen(kw_only=True)
class Entry:
    """One thing that a section tells: a mark, what it is of, and sentences on it."""

    mark: str = ""
    about: tuple[str, ...] = ()
    place: str = ""
    lines: tuple[str, ...]


@final
@frozen(kw_only=True)
class Section:
    """A part of a report: its heading, of how much it tells, and each of these."""

    heading: str
    many: int
    entries: tuple[Entry, ...]


@final
class Teller:
    """A report in the words of a language."""

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self._catalogue = catalogue(language)

    def told(self, message: str, **params: object) -> str:
        """A message in this language."""
        return self._catalogue.gettext(message).format(**params)

    def title(self) -> str:
        """The first line."""
        both = self._catalogue.gettext(" and ").join(self.report.called(self.language))
        return self.told(words.TITLE, sides=both)

    def nothing_found(self) -> bool:
        """Whether that is to be told: what was waived was found all the same."""
        return not self.report.findings and not self.report.waived

    def sections(self) -> Iterator[Section]:
        """All that have something to tell."""
        report = self.report
        for severity, heading in words.HEADINGS.items():
            found = tuple(f for f in report.findings if f.severity is severity)
            yield from self._section(heading, self._findings(found), len(found))
        unclear = report.undetermined
        entries = self._findings(unclear)
        yield from self._section(words.UNDETERMINED, entries, len(unclear))
        waived = (self._finding(w.finding, w.waiver) for w in report.waived)
        yield from self._section(words.WAIVED, waived)
        unused = (
            self._waiver(each.waiver, self.told(words.UNUSED[each.reason]))
            for each in report.unused_waivers
        )
        yield from self._section(words.UNUSED_WAIVERS, unused)
        not_run = tuple(self._not_run())
        many = len(report.not_run)
        yield from self._section(words.NOT_RUN_HEADING, not_run, many)

    def _section(
        self,
        heading: str,
        entries: Iterator[Entry] | tuple[Entry, ...],
        many: int = 0,
    ) -> Iterator[Section]:
        if inside := tuple(entries):
            yield Section(
                heading=self.told(heading), many=many or len(inside), entries=inside
            )

    def _findings(self, found: tuple[Finding, ...]) -> Iterator[Entry]:
        """One after another; many of one rule in one text together, under the first."""
        alike: dict[tuple[str, Place], list[Finding]] = {}
        for finding in found:
            alike.setdefault((finding.code, _text_of(finding)), []).append(finding)
        for finding in found:
            same = alike[finding.code, _text_of(finding)]
            if len(same) < MANY:
                yield self._finding(finding)
            elif finding is same[0]:
                yield self._together(same)

    def _together(self, same: list[Finding]) -> Entry:
        """Many findings of one rule, a line for each."""
        told = [(self._place(finding), self._finding(finding)) for finding in same]
        return Entry(
            mark=same[0].code,
            about=(same[0].name,),
            place=pointer(_text_of(same[0])) or self.told(words.WHOLE),
            lines=tuple(f"{place}: {'; '.join(each.lines)}" for place, each in told),
        )

    def _place(self, finding: Finding) -> str:
        return finding.pointer or self.told(words.WHOLE)

    def _finding(self, finding: Finding, waiver: Waiver | None = None) -> Entry:
        lines = [self.report.told(finding, self.language)]
        if finding.related:
            places = ", ".join(map(pointer, finding.related))
            lines.append(self.told(words.RELATED, places=places))
        if finding.not_known is not None:
            what = self.not_known(finding.not_known)
            lines.append(self.told(words.NOT_KNOWN, what=what))
        if waiver is not None:
            lines += self._why(waiver)
        return Entry(
            mark=finding.code,
            about=(finding.name,),
            place=self._place(finding),
            lines=tuple(lines),
        )

    def _waiver(self, waiver: Waiver, why_not: str) -> Entry:
        about = (_part(waiver.part),) if waiver.part else ()
        lines = (why_not, *self._why(waiver))
        return Entry(mark=waiver.code, about=about, lines=lines)

    def _why(self, waiver: Waiver) -> Iterator[str]:
        yield self.told(words.REASON, reason=waiver.reason)
        if waiver.last_day is not None:
            yield self.told(words.LAST_DAY, day=self._day(waiver.last_day))

    def _not_run(self) -> Iterator[Entry]:
        """The rules by the reason: one says it of many."""
        for reason, message in words.NOT_RUN.items():
            rules = [r for r in self.report.not_run if r.reason is reason]
            if rules:
                named = ", ".join(map(_named, rules))
                yield Entry(about=(self.told(message),), lines=(named,))

    def not_known(self, lack: Lack) -> str:
        """What it depends on, as the end of a sentence."""
        match lack:
            case Portion():
                portion = self.told(words.PORTIONS[lack])
                return self.told(words.IN_PORTION, portion=portion)
            case File(until=None):
                return self.told(words.COMPLETE)
            case File(until=date() as day):
                return self.told(words.COMPLETE_UNTIL, day=self._day(day))
            case _:
                return self.told(words.OF_THE_WORLD)

    def _day(self, day: Day | date) -> str:
        return day_in_words(day, self._catalogue)


def _text_of(finding: Finding) -> Place:
    """The place of the instrument in a dossier; the whole of what is judged alone."""
    return finding.place[:2] if finding.place[:1] == ("instruments",) else ()


def _named(rule: NotRun) -> str:
    on = f"{TIED}({_part(rule.part)})" if rule.part else ""
    return f"{rule.code}{TIED}{rule.name}{on}"


def _part(part: PartRef) -> str:
    return "/".join(filter(None, (part.instrument, part.part)))
