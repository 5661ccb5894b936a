"""Flat rows for a spreadsheet, a data frame or a data base: one way, not read back.

Each row is a plain tuple of strings, integers, `Decimal`, ``True``, ``False`` and
``None``, and its class names the columns: ``CommitmentRow._fields``. Rows stand in the
order of the text.

The keys join the tables: `instrument` within `dossier` names the instrument, and the key
of a part is unique within its instrument. The columns `side`, `names_first`, `by`, `to`,
`said_by`, `delivered_by`, `binds` and `host` name sides, and `parties` says who they are;
of the mirror image they say the mirror image. A step in a `place` may be a side as well.

>>> from bilateral import Actor, Agreement, Commitment, Institution, Pair, Party
>>> from bilateral import Strength
>>> accord = Agreement(
...     key="accord",
...     title="Accord",
...     parties=Pair("VNA", "KPL").map(
...         lambda n: Party(institutions=(Institution(key=n.lower(), name=n),))
...     ),
...     commitments=(
...         Commitment(
...             key="news",
...             words="sends news",
...             by=Actor.FIRST,
...             strength=Strength.PROMISE,
...             due="2020-07",
...         ),
...     ),
... )
>>> [(row.commitment, row.by, row.due, row.to) for row in commitments(accord)]
[('news', 'first', '2020-07', None)]
"""

from __future__ import annotations

__all__ = [
    "VERSION",
    "AmountRow",
    "AssessmentRow",
    "CommitmentRow",
    "DeadlineRow",
    "FindingRow",
    "InstrumentRow",
    "PartyRow",
    "amounts",
    "assessments",
    "commitments",
    "deadlines",
    "findings",
    "instruments",
    "parties",
]

import itertools
from collections.abc import Iterable, Iterator

from bilateral.analysis import Deadline
from bilateral.exports._dues import is_certain
from bilateral.exports._rows import (
    AmountRow,
    AssessmentRow,
    CommitmentRow,
    DeadlineRow,
    FindingRow,
    InstrumentRow,
    PartyRow,
)
from bilateral.model import (
    Agreement,
    Commitment,
    Dossier,
    Money,
    Pair,
    PartRef,
    Party,
    Period,
    Portion,
    ReviewMinutes,
    Text,
)
from bilateral.rules import File, Finding, Lack, Report, Subject, Waiver

VERSION = 1
"""Of the columns: it is raised when one comes, goes, moves or changes its meaning."""

NOWHERE = (None, None)


def instruments(subject: Subject, language: str = "en") -> tuple[InstrumentRow, ...]:
    """One row for each instrument; texts consolidated by an event are not among them.

    Args:
        subject: An instrument alone, or a dossier.
        language: The tag of the language of texts, here as in the other tables; where
            a text has no words in it they are in English, or else in any of its own.
    """
    return tuple(
        InstrumentRow(
            dossier,
            text.key,
            text.tag,
            _plain(text.kind),
            text.title.best(language, "en"),
            _plain(text.names_first),
            _plain(text.signing and text.signing.day),
            *_ends(text.reviewed_period if isinstance(text, ReviewMinutes) else None),
            *_ends(text.plan_period if isinstance(text, ReviewMinutes) else None),
            text.source.extent.value,
            _listed(text.source.unseen),
        )
        for dossier, text in _texts(subject)
    )


def parties(subject: Subject, language: str = "en") -> tuple[PartyRow, ...]:
    """One row for each institution of each side of each instrument, and of a dossier."""
    whole: list[tuple[str | None, str | None, Pair[Party]]] = [
        (dossier, text.key, text.parties) for dossier, text in _texts(subject)
    ]
    if isinstance(subject, Dossier):
        whole.insert(0, (subject.key, None, subject.parties))
    return tuple(
        PartyRow(
            dossier=dossier,
            instrument=instrument,
            side=side.value,
            position=position,
            institution=institution.key,
            name=institution.name.best(language, "en"),
            short_name=_said(institution.short_name, language),
            called=_said(party.called, language),
            kind=_plain(institution.kind),
            level=_plain(institution.level),
            country=institution.country,
            within=institution.within and institution.within.key,
        )
        for dossier, instrument, pair in whole
        for side, party in pair.items()
        for position, institution in enumerate(party.institutions, start=1)
    )


def commitments(subject: Subject, language: str = "en") -> tuple[CommitmentRow, ...]:
    """One row for each commitment of each instrument."""
    return tuple(
        CommitmentRow(
            dossier,
            instrument,
            commitment.key,
            commitment.label,
            commitment.words.best(language, "en"),
            commitment.by.value,
            _plain(commitment.to),
            commitment.strength.value,
            _listed(commitment.kinds),
            _listed(commitment.areas),
            _listed(commitment.forms),
            *_ends(commitment.period),
            _plain(commitment.due),
            _plain(commitment.cadence and commitment.cadence.every),
            _plain(commitment.course),
            commitment.part_of,
            *_keys(commitment.continues),
            _plain(commitment.said_by),
        )
        for dossier, instrument, commitment in _commitments(subject)
    )


def amounts(subject: Subject, language: str = "en") -> tuple[AmountRow, ...]:
    """One row for each amount of each commitment."""
    return tuple(
        AmountRow(
            dossier=dossier,
            instrument=instrument,
            commitment=commitment.key,
            position=position,
            number=amount.number,
            up_to=amount.up_to,
            bound=amount.bound.value,
            unit=None if isinstance(amount, Money) else _plain(amount.unit),
            currency=amount.currency if isinstance(amount, Money) else None,
            per=_plain(amount.per),
            total=None if isinstance(amount, Money) else amount.total,
            words=_said(amount.words, language),
        )
        for dossier, instrument, commitment in _commitments(subject)
        for position, amount in enumerate(commitment.amounts, start=1)
    )


def assessments(subject: Subject, language: str = "en") -> tuple[AssessmentRow, ...]:
    """One row for each part that an assessment is of, or for one of no part."""
    return tuple(
        AssessmentRow(
            dossier,
            text.key,
            assessment.key,
            position,
            *_keys(part),
            _said(assessment.subject, language),
            *_ends(assessment.period),
            _plain(assessment.delivered_by),
            _listed(assessment.kinds),
            _plain(assessment.outcome),
            _plain(assessment.verdict),
            _said(assessment.words, language),
            _plain(assessment.said_by),
        )
        for dossier, text in _texts(subject)
        if isinstance(text, ReviewMinutes)
        for assessment in text.assessments
        for position, part in enumerate(assessment.of or (None,), start=1)
    )


def findings(
    subject: Subject, report: Report, language: str = "en"
) -> tuple[FindingRow, ...]:
    """One row for each finding: what was found, is undetermined, and was waived.

    An instrument without a row is not thereby faultless: `Report.not_run` says what
    nobody has looked at.

    Args:
        subject: What was judged.
        report: What the check had to say of it.
        language: Of the sentences, one of `rules.LANGUAGES`; English where there are no
            words in it.
    """

    def row(finding: Finding, answer: str, waiver: Waiver | None = None) -> FindingRow:
        instrument, part = _keys(finding.part)
        return FindingRow(
            dossier=subject.key if isinstance(subject, Dossier) else None,
            instrument=instrument,
            part=part,
            code=finding.code,
            name=finding.name,
            topic=_plain(finding.topic),
            severity=finding.severity.value,
            answer=answer,
            not_known=_lack(finding.not_known),
            place=finding.pointer,
            sentence=report.told(finding, language),
            reason=waiver and waiver.reason,
            last_day=_plain(waiver and waiver.last_day),
        )

    return tuple(
        itertools.chain(
            (row(finding, "found") for finding in report.findings),
            (row(finding, "undetermined") for finding in report.undetermined),
            (row(each.finding, "waived", each.waiver) for each in report.waived),
        )
    )


def deadlines(subject: Subject, found: Iterable[Deadline]) -> tuple[DeadlineRow, ...]:
    """One row for each deadline, in the order given.

    Args:
        subject: What the deadlines are of.
        found: What `analysis.deadlines` found, or some of it.
    """
    return tuple(
        DeadlineRow(
            subject.key if isinstance(subject, Dossier) else None,
            each.of,
            each.day.isoformat(),
            each.kind.value,
            *_keys(each.part),
            each.event,
            _plain(each.binds),
            _plain(each.role),
            _plain(each.host),
            _plain(each.step),
            _plain(each.ahead_of),
            each.number,
            each.body,
            each.code,
            _plain(each.state),
            is_certain(each),
            _plain(each.lacks),
            _listed(each.assumes),
        )
        for each in found
    )


def _texts(subject: Subject) -> Iterator[tuple[str | None, Agreement | ReviewMinutes]]:
    if isinstance(subject, Dossier):
        yield from ((subject.key, text) for text in subject.instruments)
    else:
        yield None, subject


def _commitments(subject: Subject) -> Iterator[tuple[str | None, str, Commitment]]:
    for dossier, text in _texts(subject):
        yield from ((dossier, text.key, each) for each in text.commitments)


def _plain(value: object) -> str | None:
    """The text form of a word, a day or a length."""
    return None if value is None else str(value)


def _said(text: Text | None, language: str) -> str | None:
    return None if text is None else text.best(language, "en")


def _listed(words: Iterable[str]) -> str | None:
    return " ".join(words) or None


def _ends(period: Period | None) -> tuple[str | None, str | None]:
    if period is None:
        return NOWHERE
    return _plain(period.first_day), _plain(period.last_day)


def _keys(part: PartRef | None) -> tuple[str | None, str | None]:
    return NOWHERE if part is None else (part.instrument, part.part)


def _lack(lack: Lack | None) -> str | None:
    match lack:
        case None:
            return None
        case Portion():
            return lack.value
        case File():
            return "file"
        case _:
            return "world"
