"""The words of answers about time, and on what these rest."""

from __future__ import annotations

__all__ = [
    "Assumption",
    "Convention",
    "DeadlineKind",
    "EndOfTerm",
    "Lack",
    "NoticeMoment",
    "Presumption",
    "State",
    "Why",
]

from typing import final

from attrs import frozen

from bilateral.model import PartRef
from bilateral.model._word import Word


@final
class State(Word):
    """What an instrument is on a day.

    `DRAFT`: not signed; `SIGNED`: and not yet in effect; `IN_EFFECT`; `SUSPENDED`: for a
    time; `EXPIRED`: its term has ended; `TERMINATED`: by an act of a side or of both;
    `SUPERSEDED`: another text took its place; `LAPSED`: it fell out of use, or ended with
    the text on which it rests; `UNDETERMINED`: the text or the file does not tell.
    """

    DRAFT = "draft"
    SIGNED = "signed"
    IN_EFFECT = "in-effect"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    SUPERSEDED = "superseded"
    LAPSED = "lapsed"
    UNDETERMINED = "undetermined"


@final
class DeadlineKind(Word):
    """What falls due.

    `NOTICE`: the last day for a notice that stops a renewal; `EXPIRY`: the last day in
    effect; `REVIEW`, `MEETING`: one is to take place by then; `STEP`: one in preparing a
    meeting or a visit; `PROMISE`: something is to be done by then; `QUOTA_YEAR`: its last
    day, after which what is left of the quota is lost or carried over; `ANSWER` of a
    body that was consulted; `WAIVER`: the last day of a finding that was accepted.
    """

    NOTICE = "notice"
    EXPIRY = "expiry"
    REVIEW = "review"
    MEETING = "meeting"
    STEP = "step"
    PROMISE = "promise"
    QUOTA_YEAR = "quota-year"
    ANSWER = "answer"
    WAIVER = "waiver"


@final
class EndOfTerm(Word):
    """Which day is the last of a term of five years from 1 January 2016.

    `EVE`: 31 December 2020, the day before the anniversary; `ANNIVERSARY`: 1 January
    2021, as some registers and offices count.
    """

    EVE = "eve"
    ANNIVERSARY = "anniversary"


@final
class NoticeMoment(Word):
    """When a notice or a notification counts, where its text does not say so."""

    RECEIPT = "receipt"
    DISPATCH = "dispatch"


@final
@frozen(kw_only=True)
class Convention:
    """How days are counted where practice differs and a text is silent.

    Args:
        end_of_term: Which day is the last of a term that is stated as a length.
        notice: When a notice counts.

    Source:
        Practice differs; the defaults are those of `Period.lasting`, and receipt, which
        is safer for whoever must give notice. General knowledge.
    """

    end_of_term: EndOfTerm = EndOfTerm.EVE
    notice: NoticeMoment = NoticeMoment.RECEIPT


@final
class Assumption(Word):
    """What may be assumed on request where a text or a file does not tell.

    `SIGNED_IN_TIME`: a text whose signing has no known day was signed before the day of
    effect that it names; `EFFECT_ON_SIGNATURE`: it took effect when it was signed;
    `TERM_FROM_SIGNATURE`, `TERM_FROM_EFFECT`: its term is counted from there;
    `OPEN_ENDED`: it has no end where its term was not seen or is not clear;
    `SAME_LENGTH`: it is renewed for as long as the first term.
    """

    SIGNED_IN_TIME = "signed-in-time"
    EFFECT_ON_SIGNATURE = "effect-on-signature"
    TERM_FROM_SIGNATURE = "term-from-signature"
    TERM_FROM_EFFECT = "term-from-effect"
    OPEN_ENDED = "open-ended"
    SAME_LENGTH = "same-length"


@final
class Presumption(Word):
    """What an answer takes for granted, as a careful reader would.

    `NOTHING_UNRECORDED`: nothing happened that is not in the file, which is not known to
    be complete up to that day; `EFFECT_ON_SIGNATURE`: a text seen whole that is silent
    about its effect took effect when it was signed; `NO_END`: one that is silent about
    its term has none.
    """

    NOTHING_UNRECORDED = "nothing-unrecorded"
    EFFECT_ON_SIGNATURE = "effect-on-signature"
    NO_END = "no-end"


@final
class Lack(Word):
    """What is not known, and would have to be.

    `SIGNING`: whether or on which day it was signed; `EFFECT`: on which day it took
    effect; `TERM`: how long it lasts; `BEGINNING`: from which day its term is counted;
    `RENEWAL`: whether it is renewed; `LENGTH`: how long a renewal or an extension lasts;
    `NOTICE`: when a notice takes effect; `DAY`: the day of an event; `PARENT`: what
    became of the text with which it ends.
    """

    SIGNING = "signing"
    EFFECT = "effect"
    TERM = "term"
    BEGINNING = "beginning"
    RENEWAL = "renewal"
    LENGTH = "length"
    NOTICE = "notice"
    DAY = "day"
    PARENT = "parent"


@final
@frozen(kw_only=True)
class Why:
    """From what an answer follows.

    Args:
        part: The instrument, or the clause in it.
        event: The key of the event of the dossier; ``None`` if it follows from the text.
        lacks: What is not known, where that is the reason; ``None`` otherwise.
    """

    part: PartRef
    event: str | None = None
    lacks: Lack | None = None
