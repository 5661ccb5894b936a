"""What happens to a commitment, stage by stage."""

from __future__ import annotations

__all__ = ["Stage", "StageKind", "Thread"]

from typing import final

from attrs import frozen

from bilateral.model import Day, Figure, Outcome, PartRef, Period, Verdict
from bilateral.model._word import Word


@final
class StageKind(Word):
    """What a file tells of a commitment, or what is missing in it.

    `PROMISED`: it stands in a text for the first time; `CARRIED_OVER` and `ENLARGED`: a
    later text continues it, as it was or as more; `ASSESSED`: minutes say what became of
    it, and `outcome` what that is; `DELIVERED`: they record something that was done for
    it; `COVERED`: they speak only of what it belongs to, as of its area or of all;
    `PASSED_OVER`: they review its time and say nothing of it. On the day that is asked
    for: `OVERDUE`: its day is over, and nothing shows that it was done; `NEVER_ASSESSED`:
    its time is over or was reviewed, and nothing at all is said of it.
    """

    PROMISED = "promised"
    CARRIED_OVER = "carried-over"
    ENLARGED = "enlarged"
    ASSESSED = "assessed"
    DELIVERED = "delivered"
    COVERED = "covered"
    PASSED_OVER = "passed-over"
    OVERDUE = "overdue"
    NEVER_ASSESSED = "never-assessed"


@final
@frozen(kw_only=True)
class Stage:
    """One thing that happened to a commitment, or should have happened.

    Args:
        kind: What.
        of: The commitment, of those in the thread.
        at: What says so: the commitment itself, the assessment, the contribution; the
            minutes as a whole if they say nothing of it.
        day: When that was said; for `OVERDUE` by when it was to be done. ``None`` if the
            text does not say when it was made.
        period: The time that is spoken of; ``None`` if it is not stated.
        outcome: What became of it; ``None`` if it is not stated.
        verdict: How it is found; ``None`` if it is not stated.
        figures: The numbers reported for it.
        certain: Whether that is known. Where something is missing, it may stand in what
            was not seen: false is then "may be", and never "no".
    """

    kind: StageKind
    of: PartRef
    at: PartRef
    day: Day | None = None
    period: Period | None = None
    outcome: Outcome | None = None
    verdict: Verdict | None = None
    figures: tuple[Figure, ...] = ()
    certain: bool = True


@final
@frozen(kw_only=True)
class Thread:
    """One thing that is to be done, from text to text.

    Args:
        of: The commitments, the oldest first: all that continue the first one, by
            references in the texts.
        follows: What else they continue: contributions, or parts that are no commitments.
        stages: What happened, in the order of time; at the end what is missing on the day.
        unsettled: Those commitments that no later one takes the place of, and that are
            not known to be delivered or dropped.
    """

    of: tuple[PartRef, ...]
    follows: tuple[PartRef, ...] = ()
    stages: tuple[Stage, ...]
    unsettled: tuple[PartRef, ...] = ()

    @property
    def overdue(self) -> bool | None:
        """Whether its day is over without it; ``None`` if that is not known."""
        return self._has(StageKind.OVERDUE)

    @property
    def never_assessed(self) -> bool | None:
        """Whether nobody said what became of it; ``None`` if that is not known."""
        return self._has(StageKind.NEVER_ASSESSED)

    def _has(self, kind: StageKind) -> bool | None:
        found = {stage.certain for stage in self.stages if stage.kind is kind}
        return True if True in found else None if found else False
