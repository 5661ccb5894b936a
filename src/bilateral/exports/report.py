"""A report as text for a terminal, as Markdown, and as plain data.

All parts of it are told: findings, the gravest first; what is undetermined, and what is
not known; what was waived, and why; waivers that were not used; and the rules that were
not run, with the reason. The same report gives the same characters everywhere.
"""

from __future__ import annotations

__all__ = ["to_data", "to_markdown", "to_text"]

import re
import textwrap
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, final

from attrs import frozen

from bilateral.errors import pointer
from bilateral.exports import _words as words
from bilateral.model import Day, Duration, Pair, PartRef, Portion, Text
from bilateral.rules import File, Finding, Lack, NotRun, Report, Waiver
from bilateral.rules._messages import catalogue
from bilateral.rules._said import Language, Param

WIDTH = 88
TIED = "\xa0"
"""A space at which no line is folded; a plain one once that is done."""


@final
@frozen(kw_only=True)
class _Entry:
    """One thing that a section tells: a mark, what it is of, and sentences on it."""

    mark: str = ""
    about: tuple[str, ...] = ()
    place: str = ""
    lines: tuple[str, ...]


@final
@frozen(kw_only=True)
class _Section:
    heading: str
    many: int
    entries: tuple[_Entry, ...]


@final
class _Teller:
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

    def sections(self) -> Iterator[_Section]:
        """All that have something to tell."""
        report = self.report
        for severity, heading in words.HEADINGS.items():
            found = [f for f in report.findings if f.severity is severity]
            yield from self._section(heading, map(self._finding, found))
        undetermined = map(self._finding, report.undetermined)
        yield from self._section(words.UNDETERMINED, undetermined)
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
        entries: Iterator[_Entry] | tuple[_Entry, ...],
        many: int = 0,
    ) -> Iterator[_Section]:
        if inside := tuple(entries):
            yield _Section(
                heading=self.told(heading), many=many or len(inside), entries=inside
            )

    def _finding(self, finding: Finding, waiver: Waiver | None = None) -> _Entry:
        lines = [self.report.told(finding, self.language)]
        if finding.related:
            places = ", ".join(map(pointer, finding.related))
            lines.append(self.told(words.RELATED, places=places))
        if finding.not_known is not None:
            what = self.not_known(finding.not_known)
            lines.append(self.told(words.NOT_KNOWN, what=what))
        if waiver is not None:
            lines += self._why(waiver)
        return _Entry(
            mark=finding.code,
            about=(finding.name,),
            place=finding.pointer or self.told(words.WHOLE),
            lines=tuple(lines),
        )

    def _waiver(self, waiver: Waiver, why_not: str) -> _Entry:
        about = (_part(waiver.part),) if waiver.part else ()
        lines = (why_not, *self._why(waiver))
        return _Entry(mark=waiver.code, about=about, lines=lines)

    def _why(self, waiver: Waiver) -> Iterator[str]:
        yield self.told(words.REASON, reason=waiver.reason)
        if waiver.last_day is not None:
            yield self.told(words.LAST_DAY, day=waiver.last_day)

    def _not_run(self) -> Iterator[_Entry]:
        """The rules by the reason: one says it of many."""
        for reason, message in words.NOT_RUN.items():
            rules = [r for r in self.report.not_run if r.reason is reason]
            if rules:
                named = ", ".join(map(_named, rules))
                yield _Entry(about=(self.told(message),), lines=(named,))

    def not_known(self, lack: Lack) -> str:
        """What it depends on, as the end of a sentence."""
        match lack:
            case Portion():
                portion = self.told(words.PORTIONS[lack])
                return self.told(words.IN_PORTION, portion=portion)
            case File(until=None):
                return self.told(words.COMPLETE)
            case File(until=day):
                return self.told(words.COMPLETE_UNTIL, day=day)
            case _:
                return self.told(words.OF_THE_WORLD)


def _named(rule: NotRun) -> str:
    on = f"{TIED}({_part(rule.part)})" if rule.part else ""
    return f"{rule.code}{TIED}{rule.name}{on}"


def _part(part: PartRef) -> str:
    return "/".join(filter(None, (part.instrument, part.part)))


SPACES = re.compile(r"[^\S\xa0]+")


def _plain(text: str) -> str:
    """In one line, without characters that would command a terminal."""
    text = SPACES.sub(" ", text.strip())
    return "".join(
        f"\\x{ord(c):02x}" if unicodedata.category(c) == "Cc" else c for c in text
    )


def to_text(report: Report, language: str = "en") -> str:
    """The report in plain words, in lines of at most 88 characters, without colours.

    >>> from bilateral import rules
    >>> rule = rules.DEFAULT.rule("EQU02")
    >>> report = rules.check(rule.bad(), rules=rules.RuleSet(rules=(rule,)))
    >>> print(to_text(report), end="")
    Report: Ministry of Information of Viet Nam and Ministry of Information of Laos
    ===============================================================================
    <BLANKLINE>
    Warnings (1)
    ------------
    EQU02 right-of-one-side, /clauses/9/by
        only Ministry of Information of Viet Nam may do what this clause allows

    Args:
        report: What a check has to say.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
    """
    teller = _Teller(report, language)
    lines = _folded(teller.title(), "")
    lines.append("=" * max(map(len, lines)))
    if teller.nothing_found():
        lines += ["", *_folded(teller.told(words.NOTHING_FOUND), "")]
    for section in teller.sections():
        heading = f"{section.heading} ({section.many})"
        lines += ["", heading, "-" * len(heading)]
        for entry in section.entries:
            about = ", ".join(filter(None, (*entry.about, entry.place)))
            lines += _folded(" ".join(filter(None, (entry.mark, about))), "")
            for line in entry.lines:
                lines += _folded(line, "    ")
    return "\n".join(lines) + "\n"


def _folded(text: str, indent: str) -> list[str]:
    lines = textwrap.wrap(
        _plain(text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent or "  ",
        break_on_hyphens=False,
    )
    return [line.replace(TIED, " ") for line in lines]


MARKS = re.compile(r"[\\`*_\[\]<>&|~]|^[#+=-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""What Markdown would take for a mark, here or at the beginning of a line."""


def to_markdown(report: Report, language: str = "en") -> str:
    """The report in Markdown: a heading for each part, an entry for each finding.

    Lines are not folded, since a line of Markdown that begins by chance with a hyphen
    or a number would be read as one of a list.

    Args:
        report: What a check has to say.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
    """
    teller = _Teller(report, language)
    lines = [f"# {_marked(teller.title())}"]
    if teller.nothing_found():
        lines += ["", _marked(teller.told(words.NOTHING_FOUND))]
    for section in teller.sections():
        lines += ["", f"## {section.heading} ({section.many})", ""]
        for entry in section.entries:
            mark = f"**{_marked(entry.mark)}** " if entry.mark else ""
            about = [*map(_marked, entry.about)]
            if entry.place:
                about.append(f"`{_plain(entry.place)}`")
            lines.append(f"- {mark}{', '.join(about)}".rstrip() + ":")
            first, *others = map(_marked, entry.lines)
            lines += [f"  {first}", *(f"  - {other}" for other in others)]
    return "\n".join(lines) + "\n"


def _marked(text: str) -> str:
    """Words as they are, whatever they would mean in Markdown."""
    return MARKS.sub(r"\\\g<0>", _plain(text)).replace(TIED, " ")


def to_data(report: Report, language: str = "en") -> dict[str, Any]:
    """The report as dicts, lists, strings and integers, as JSON has them.

    What there is nothing of is an empty list; a key in brackets stands only where there
    is something to say.

    - ``names``: of the sides, by ``first`` and ``second``
    - ``language``: that of the sentences
    - ``findings``, ``undetermined``: lists of findings
    - ``not_run``: a list of rules, each with ``code``, ``name``, ``reason``, [``part``]
      (the instrument of a dossier on which alone it was not run) and ``sentence``, the
      reason in words
    - ``waived``: a list of ``finding`` with its ``waiver``
    - ``unused_waivers``: a list of ``waiver`` with ``reason`` and ``sentence``

    A finding has ``code``, ``name``, ``severity``, [``topic``], ``pointer``,
    ``related`` (a list of pointers), [``part``], ``params`` (sides as ``first`` and
    ``second``, a text by its languages, numbers that are not whole as strings),
    ``message`` (in English, with the parameters in braces) and ``sentence``. One that is
    undetermined also has ``not_known``: its ``kind`` (``portion``, ``file``,
    ``world``), [``portion``], [``until``], and a ``sentence``. A waiver has ``code``,
    ``reason``, [``part``] and [``last_day``]. A part has ``instrument`` and [``part``],
    both keys.

    Args:
        report: What a check has to say.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
    """
    teller = _Teller(report, language)

    def finding(found: Finding) -> dict[str, Any]:
        data = {
            "code": found.code,
            "name": found.name,
            "severity": found.severity.value,
            "topic": found.topic and found.topic.value,
            "pointer": found.pointer,
            "related": [*map(pointer, found.related)],
            "part": found.part and _part_data(found.part),
            "params": {name: _param(value) for name, value in found.params},
            "message": found.message,
            "sentence": report.told(found, language),
        }
        if found.not_known is not None:
            what = teller.not_known(found.not_known)
            data["not_known"] = {**_lack(found.not_known), "sentence": what}
        return _stated(data)

    return {
        "names": {side.value: name for side, name in report.called(language).items()},
        "language": language,
        "findings": [*map(finding, report.findings)],
        "undetermined": [*map(finding, report.undetermined)],
        "not_run": [
            _stated(
                {
                    "code": each.code,
                    "name": each.name,
                    "reason": each.reason.value,
                    "part": each.part and _part_data(each.part),
                    "sentence": teller.told(words.NOT_RUN[each.reason]),
                }
            )
            for each in report.not_run
        ],
        "waived": [
            {"finding": finding(each.finding), "waiver": _waiver(each.waiver)}
            for each in report.waived
        ],
        "unused_waivers": [
            {
                "waiver": _waiver(each.waiver),
                "reason": each.reason.value,
                "sentence": teller.told(words.UNUSED[each.reason]),
            }
            for each in report.unused_waivers
        ],
    }


def _stated(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}


def _part_data(part: PartRef) -> dict[str, Any]:
    return _stated({"instrument": part.instrument, "part": part.part})


def _waiver(waiver: Waiver) -> dict[str, Any]:
    return _stated(
        {
            "code": waiver.code,
            "reason": waiver.reason,
            "part": waiver.part and _part_data(waiver.part),
            "last_day": waiver.last_day and str(waiver.last_day),
        }
    )


def _lack(lack: Lack) -> dict[str, Any]:
    match lack:
        case Portion():
            return {"kind": "portion", "portion": lack.value}
        case File(until=None):
            return {"kind": "file"}
        case File(until=day):
            return {"kind": "file", "until": str(day)}
        case _:
            return {"kind": "world"}


def _param(value: Param) -> Any:
    match value:
        case Pair():
            return {side.value: _param(half) for side, half in value.items()}
        case Text():
            return dict(value)
        case Language(tag):
            return tag
        case tuple():
            return [*map(_param, value)]
        case Decimal() | Day() | Duration():
            return str(value)
        case str():
            return str.__str__(value)  # of a word of a closed list, the plain string
        case _:
            return value
