"""The words around deadlines; each is also a message of the catalogues."""

from __future__ import annotations

__all__ = [
    "AHEAD_OF",
    "ANSWER_OF",
    "ARTICLE",
    "ASSUMED",
    "ASSUMPTIONS",
    "BINDS",
    "BINDS_ROLE",
    "DUE",
    "END_OF_TERM",
    "HOST",
    "LACKS",
    "MESSAGES",
    "NOTICE",
    "NOT_CERTAIN",
    "ROLES",
    "STATES",
    "STEPS",
]

from bilateral.analysis import (
    Assumption,
    DeadlineKind,
    EndOfTerm,
    Lack,
    NoticeMoment,
    State,
)
from bilateral.model import Actor, ProcedureStep, Role

DUE = {
    DeadlineKind.NOTICE: "Last day for notice that it is not renewed",
    DeadlineKind.EXPIRY: "Last day in effect",
    DeadlineKind.REVIEW: "Review due",
    DeadlineKind.MEETING: "Meeting due",
    DeadlineKind.STEP: "Step of preparation due",
    DeadlineKind.PROMISE: "Promise due",
    DeadlineKind.QUOTA_YEAR: "Last day of the quota year",
    DeadlineKind.ANSWER: "Answer due",
    DeadlineKind.WAIVER: "Last day of an exception that was accepted",
}
STEPS = {
    ProcedureStep.PROPOSAL: "Proposal due",
    ProcedureStep.REPLY: "Reply due",
    ProcedureStep.PROGRAMME: "Programme due",
    ProcedureStep.AGENDA: "Agenda due",
    ProcedureStep.PARTICIPANTS: "List of participants due",
    ProcedureStep.DOCUMENTS: "Documents due",
    ProcedureStep.SELECTION: "Selection due",
    ProcedureStep.ARRIVAL: "Notice of arrival due",
    ProcedureStep.OTHER: DUE[DeadlineKind.STEP],
}
ANSWER_OF = "Answer of {body} due"
ARTICLE = "Article {number}"

BINDS = {
    Actor.FIRST: "Binds {who}.",
    Actor.SECOND: "Binds {who}.",
    Actor.EACH: "Binds each side: {who}.",
    Actor.JOINTLY: "Binds both sides together: {who}.",
}
BINDS_ROLE = "Binds {role}."
ROLES = {
    Role.SENDING: "the sending side",
    Role.RECEIVING: "the receiving side",
    Role.INVITING: "the inviting side",
    Role.HOST: "the host",
    Role.PROVIDING: "the side that provides",
    Role.REQUESTING: "the side that requests",
}
HOST = "It is the turn of {who} to be host."
AHEAD_OF = "For the meeting or visit of {day}."

NOT_CERTAIN = "The day is not certain; not known is {what}."
LACKS = {
    Lack.SIGNING: "whether or when it was signed",
    Lack.EFFECT: "when it took effect",
    Lack.TERM: "how long it lasts",
    Lack.BEGINNING: "from when its term is counted",
    Lack.RENEWAL: "whether it is renewed",
    Lack.LENGTH: "how long a renewal or an extension lasts",
    Lack.NOTICE: "how long before notice must be given, or when it takes effect",
    Lack.DAY: "on which day it happens or happened",
    Lack.PARENT: "what became of the text with which it ends",
}
STATES = {
    State.SUSPENDED: "The text is suspended on that day.",
    State.EXPIRED: "The term of the text has ended by that day.",
    State.UNDETERMINED: "It is not known whether the text is in effect on that day.",
}
"""What is to be told; of one that is in effect there is nothing to tell."""
ASSUMED = "Assumed: {what}."
ASSUMPTIONS = {
    Assumption.SIGNED_IN_TIME: "it was signed before the day of effect that it names",
    Assumption.EFFECT_ON_SIGNATURE: "it took effect when it was signed",
    Assumption.TERM_FROM_SIGNATURE: "its term is counted from the signing",
    Assumption.TERM_FROM_EFFECT: "its term is counted from the day of effect",
    Assumption.OPEN_ENDED: "it has no end",
    Assumption.SAME_LENGTH: "it is renewed for as long as the first term",
}
END_OF_TERM = {
    EndOfTerm.EVE: "How it is counted: a term ends on the eve of its anniversary.",
    EndOfTerm.ANNIVERSARY: "How it is counted: a term ends on its anniversary.",
}
NOTICE = {
    NoticeMoment.RECEIPT: "Where the text is silent, a notice counts once received.",
    NoticeMoment.DISPATCH: "Where the text is silent, a notice counts once sent.",
}

MESSAGES = tuple(
    dict.fromkeys(
        (
            *DUE.values(),
            *STEPS.values(),
            *(ANSWER_OF, ARTICLE),
            *BINDS.values(),
            BINDS_ROLE,
            *ROLES.values(),
            *(HOST, AHEAD_OF, NOT_CERTAIN),
            *LACKS.values(),
            *STATES.values(),
            ASSUMED,
            *ASSUMPTIONS.values(),
            *END_OF_TERM.values(),
            *NOTICE.values(),
        )
    )
)
"""All of them, so that a test finds those without words in another language."""
