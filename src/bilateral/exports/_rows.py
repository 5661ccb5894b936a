"""The columns of the tables: a class for each, which says what they hold.

``None`` is what an empty cell means in this column. Days are as a text states them:
``2020``, ``2020-07`` or ``2020-07-01``. Several words of closed lists, or keys, stand in
one cell with a space between them, which none of them has in it.
"""

from __future__ import annotations

__all__ = [
    "AmountRow",
    "AssessmentRow",
    "CommitmentRow",
    "DeadlineRow",
    "FindingRow",
    "InstrumentRow",
    "PartyRow",
]

from decimal import Decimal
from typing import NamedTuple, final


@final
class InstrumentRow(NamedTuple):
    """An instrument.

    Args:
        dossier: The key of its dossier; ``None`` if it is in none, here as everywhere.
        instrument: Its key.
        type: ``agreement`` or ``review-minutes``.
        kind: What it calls itself (`InstrumentKind`); ``None`` if that is not known.
        title: Its title.
        names_first: The side that the original names first, ``first`` or ``second``;
            ``None`` if that is not known.
        signed: The day of signing; ``None`` if it is not stated.
        reviewed_from: Of minutes, the first day that was reviewed; ``None`` if it is not
            stated, or they are none. So for the next three.
        reviewed_until: The last day that was reviewed.
        plan_from: The first day of the plan.
        plan_until: The last day of the plan.
        extent: ``whole``, or ``part`` if only part of the text was seen: what has no
            row then, or no value, may stand in the text all the same.
        unseen: The portions that were not seen (`Portion`); ``None`` if none is named.
    """

    dossier: str | None
    instrument: str
    type: str
    kind: str | None
    title: str
    names_first: str | None
    signed: str | None
    reviewed_from: str | None
    reviewed_until: str | None
    plan_from: str | None
    plan_until: str | None
    extent: str
    unseen: str | None


@final
class PartyRow(NamedTuple):
    """An institution that is, alone or with others, one side.

    Args:
        dossier: The key of the dossier.
        instrument: The key of the instrument; ``None`` of the sides of the dossier.
        side: ``first`` or ``second``.
        position: Its place among the institutions of this side; 1 leads.
        institution: Its key, the same in all texts of a dossier.
        name: Its name.
        short_name: The abbreviation in use; ``None`` if none is stated.
        called: What the text calls this side; ``None`` if it is not stated.
        kind: What sort of body it is (`InstitutionKind`); ``None`` if that is not known.
        level: Where it stands in the state (`Level`); ``None`` if that is not known.
        country: ISO 3166-1 alpha-2; ``None`` of no country, or if it is not known.
        within: The key of the body that it is part of; ``None`` if there is none, or it
            is not stated.
    """

    dossier: str | None
    instrument: str | None
    side: str
    position: int
    institution: str
    name: str
    short_name: str | None
    called: str | None
    kind: str | None
    level: str | None
    country: str | None
    within: str | None


@final
class CommitmentRow(NamedTuple):
    """A commitment, of an agreement or of the plan in minutes.

    Args:
        dossier: The key of the dossier.
        instrument: The key of the instrument.
        commitment: Its key.
        label: Its number or letter in the text; ``None`` if it has none.
        words: The words of the text.
        by: Who is to do it: ``first``, ``second``, ``each`` or ``jointly``.
        to: Who receives it, likewise; ``None`` if it is not stated, or nobody does.
        strength: How firmly it is said (`Strength`).
        kinds: What is done (`FormKind`); ``None`` if it is not stated.
        areas: Keys of the areas; ``None`` if none is named.
        forms: Keys of the forms of cooperation; ``None`` if none is named.
        first_day: The first day of its period; ``None`` for that of the instrument, or
            if it is not stated.
        last_day: The last day of its period, likewise.
        due: The day by which it is to be done; ``None`` if none is stated.
        every: How often, as the time between two (``P1M``); ``None`` if it is not stated,
            or only in words.
        course: Whether it is new or continues (`Course`); ``None`` if it is not stated.
        part_of: The key of the larger commitment, of which it is a share; ``None`` if it
            is none.
        continues_instrument: The key of the instrument of what it continues; ``None`` if
            that is not on record.
        continues_part: The key of what it continues; ``None`` if that is a whole
            instrument, or not on record.
        said_by: Who said it; ``None`` if both agreed on it.
    """

    dossier: str | None
    instrument: str
    commitment: str
    label: str | None
    words: str
    by: str
    to: str | None
    strength: str
    kinds: str | None
    areas: str | None
    forms: str | None
    first_day: str | None
    last_day: str | None
    due: str | None
    every: str | None
    course: str | None
    part_of: str | None
    continues_instrument: str | None
    continues_part: str | None
    said_by: str | None


@final
class AmountRow(NamedTuple):
    """How many or how much of a commitment; one commitment may have several.

    Args:
        dossier: The key of the dossier.
        instrument: The key of the instrument.
        commitment: The key of the commitment.
        position: Its place among the amounts of the commitment, from 1.
        number: The number, or the lower end of a range; ``None`` if none is stated.
        up_to: The upper end of a range; ``None`` if it is none.
        bound: How the number is meant (`Bound`).
        unit: What is counted (`Unit`); ``None`` if that is not clear, and of money.
        currency: ISO 4217; ``None`` if it is no money.
        per: The time in which so many come (``P1Y``); ``None`` for the whole, or if it is
            not stated.
        total: The total over the term; ``None`` if it is not stated, and of money.
        words: The amount as the text puts it; ``None`` if that is not kept.
    """

    dossier: str | None
    instrument: str
    commitment: str
    position: int
    number: Decimal | None
    up_to: Decimal | None
    bound: str
    unit: str | None
    currency: str | None
    per: str | None
    total: Decimal | None
    words: str | None


@final
class AssessmentRow(NamedTuple):
    """An assessment in minutes; one of several parts has as many rows.

    Args:
        dossier: The key of the dossier.
        instrument: The key of the minutes.
        assessment: Its key.
        position: Which of the parts assessed this row names, from 1: the rows with 1
            are one for each assessment.
        of_instrument: The key of the instrument that is assessed, or a part of it;
            ``None`` if no part is named.
        of_part: The key of the part that is assessed; ``None`` if it is a whole
            instrument, or none is named.
        subject: What is assessed, in words; ``None`` if only parts or kinds say it.
        first_day: The first day for which it is assessed; ``None`` if it is not stated.
        last_day: The last day for which it is assessed; ``None`` if it is not stated.
        delivered_by: Who did it: ``first``, ``second``, ``each`` or ``jointly``; ``None``
            if it is not stated.
        kinds: What was done (`FormKind`); ``None`` if it is not stated.
        outcome: What became of it (`Outcome`); ``None`` if it is not stated.
        verdict: How they find it (`Verdict`); ``None`` if it is not stated.
        words: The words of the text; ``None`` if they are not kept.
        said_by: Whose assessment it is; ``None`` if it is not stated.
    """

    dossier: str | None
    instrument: str
    assessment: str
    position: int
    of_instrument: str | None
    of_part: str | None
    subject: str | None
    first_day: str | None
    last_day: str | None
    delivered_by: str | None
    kinds: str | None
    outcome: str | None
    verdict: str | None
    words: str | None
    said_by: str | None


@final
class FindingRow(NamedTuple):
    """What a rule found, or could not know. A rule that was not run has no row.

    Args:
        dossier: The key of the dossier.
        instrument: The key of the instrument; ``None`` of the dossier as a whole.
        part: The key of the innermost part with one; ``None`` if there is none.
        code: The code of the rule.
        name: The name of the rule.
        topic: What the rule is about (`rules.Topic`); ``None`` of a rule with letters
            of its own.
        severity: ``error``, ``warning`` or ``info``.
        answer: ``found``; ``undetermined``: it would be found, were what is not known so;
            ``waived``: it was found and accepted.
        not_known: Of what is undetermined, the `Portion` that was not seen, ``file`` or
            ``world``; ``None`` of what was found.
        place: Where, as a JSON Pointer; empty for the whole.
        sentence: What is said, with the names of the sides.
        reason: Why it was accepted; ``None`` if it was not.
        last_day: The last day for which it was accepted; ``None`` if it was not, or
            without end.
    """

    dossier: str | None
    instrument: str | None
    part: str | None
    code: str
    name: str
    topic: str | None
    severity: str
    answer: str
    not_known: str | None
    place: str
    sentence: str
    reason: str | None
    last_day: str | None


@final
class DeadlineRow(NamedTuple):
    """What falls due on a day; `analysis.Deadline` says more of each column.

    Args:
        dossier: The key of the dossier.
        instrument: The key of the instrument; ``None`` if it is of none alone.
        day: The last day on which it is in time, always a whole date.
        kind: What falls due (`analysis.DeadlineKind`).
        part_instrument: The key of the instrument that it follows from; ``None`` if it
            follows from an event or a decision.
        part: The key of the part that it follows from; ``None`` if that is the whole
            instrument, or there is none.
        event: The key of the event that it follows from; ``None`` if it follows from
            the text.
        binds: Whom: ``first``, ``second``, ``each`` or ``jointly``; ``None`` if it goes by
            role, binds a body that was asked, or is not stated.
        role: Whom it binds by role (`Role`); ``None`` if it does not go by role.
        host: Whose turn it is to be host, ``first`` or ``second``; ``None`` if that is
            not known, or it is no meeting.
        step: The step in preparing a meeting (`ProcedureStep`); ``None`` if it is none.
        ahead_of: The date of the meeting that the step prepares; ``None`` if the step
            comes each year, or it is none.
        number: Which of several it is; ``None`` if it comes once.
        body: The key of the body that is to answer; ``None`` if none is.
        code: The code of the rule of which a finding was accepted until then; ``None``
            if it is no waiver.
        state: What the instrument is on that day (`analysis.State`); ``None`` if it is
            no matter of an instrument.
        certain: Whether the day is certain and binds: nothing is lacking or assumed,
            and the text is in effect.
        lacks: What is not known (`analysis.Lack`); ``None`` if the day is certain.
        assumes: What it assumes (`analysis.Assumption`); ``None`` if nothing.
    """

    dossier: str | None
    instrument: str | None
    day: str
    kind: str
    part_instrument: str | None
    part: str | None
    event: str | None
    binds: str | None
    role: str | None
    host: str | None
    step: str | None
    ahead_of: str | None
    number: int | None
    body: str | None
    code: str | None
    state: str | None
    certain: bool
    lacks: str | None
    assumes: str | None
