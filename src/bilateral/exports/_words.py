"""The words around findings; each is also a message of the catalogues."""

from __future__ import annotations

__all__ = [
    "COMPLETE",
    "COMPLETE_UNTIL",
    "HEADINGS",
    "IN_PORTION",
    "LAST_DAY",
    "MESSAGES",
    "NOTHING_FOUND",
    "NOT_KNOWN",
    "NOT_RUN",
    "NOT_RUN_HEADING",
    "OF_THE_WORLD",
    "PORTIONS",
    "REASON",
    "RELATED",
    "TITLE",
    "UNDETERMINED",
    "UNUSED",
    "UNUSED_WAIVERS",
    "WAIVED",
    "WHOLE",
]

from bilateral.model import Portion
from bilateral.rules import NotRunReason, Severity, UnusedReason

TITLE = "Report: {sides}"
HEADINGS = {
    Severity.ERROR: "Errors",
    Severity.WARNING: "Warnings",
    Severity.INFO: "For information",
}
"""Of findings, the gravest first."""
UNDETERMINED = "Undetermined"
WAIVED = "Waived"
UNUSED_WAIVERS = "Waivers that were not used"
NOT_RUN_HEADING = "Rules that were not run"
NOTHING_FOUND = "The rules that were run found nothing."

WHOLE = "the whole"
RELATED = "see also {places}"
REASON = "reason: {reason}"
LAST_DAY = "until {day}"
NOT_KNOWN = "not known: {what}"
IN_PORTION = "whether it stands in what was not seen of the text ({portion})"
COMPLETE = "whether the file is complete"
COMPLETE_UNTIL = "whether the file is complete until {day}"
OF_THE_WORLD = "a fact about persons or bodies"
NOT_RUN = {
    NotRunReason.NO_DAY: "no day was given",
    NotRunReason.NOT_SELECTED: "left out of the set of rules",
    NotRunReason.DOES_NOT_APPLY: "for texts of another kind",
    NotRunReason.OUTSIDE_ITS_DAYS: (
        "of an act that did not hold at the signing, or on the day given for a draft"
    ),
}
UNUSED = {
    UnusedReason.NOT_NEEDED: "there was nothing to waive",
    UnusedReason.NOT_RUN: "the rule was not run",
    UnusedReason.UNDETERMINED: "it is not known whether there is anything to waive",
    UnusedReason.EXPIRED: "its last day is over",
    UnusedReason.NO_DAY: "it has a last day, and no day was given",
}
PORTIONS = {portion: portion.value.replace("-", " ") for portion in Portion}

MESSAGES = (
    *(TITLE, *HEADINGS.values(), UNDETERMINED, WAIVED, UNUSED_WAIVERS),
    *(NOT_RUN_HEADING, NOTHING_FOUND, WHOLE, RELATED, REASON, LAST_DAY),
    *(NOT_KNOWN, IN_PORTION, COMPLETE, COMPLETE_UNTIL, OF_THE_WORLD),
    *NOT_RUN.values(),
    *UNUSED.values(),
    *PORTIONS.values(),
)
"""All of them, so that a test finds those without words in another language."""
