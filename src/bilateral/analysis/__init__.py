"""The arithmetic: pure functions from the model to plain frozen results."""

from __future__ import annotations

from bilateral.analysis.asking import (
    ToAsk,
)
from bilateral.analysis.balance import (
    Balance,
    Gap,
    GapKind,
    balance,
)
from bilateral.analysis.costs import (
    CostBasis,
    Payer,
    who_pays,
)
from bilateral.analysis.deadlines import (
    Deadline,
    deadlines,
)
from bilateral.analysis.grounds import (
    Assumption,
    Convention,
    DeadlineKind,
    EndOfTerm,
    Lack,
    NoticeMoment,
    Presumption,
    State,
    Why,
)
from bilateral.analysis.history import (
    ChangeKind,
    PartChange,
    TextOn,
    holders,
    text_on,
)
from bilateral.analysis.lifecycle import (
    InEffect,
    Phase,
    Status,
    in_effect,
    status,
)
from bilateral.analysis.matching import (
    Grade,
    Ground,
    Match,
)
from bilateral.analysis.measure import (
    Measure,
)
from bilateral.analysis.next_minutes import (
    NextMinutes,
    Unanswered,
    next_minutes,
)
from bilateral.analysis.past import (
    Past,
    Reported,
)
from bilateral.analysis.progress import (
    Progress,
    progress,
)
from bilateral.analysis.stages import (
    Stage,
    StageKind,
    Thread,
)
from bilateral.analysis.tally import (
    AreaTally,
    KindTally,
    Share,
    StrengthTally,
    Tally,
)
from bilateral.analysis.telling import (
    told,
)

__all__ = [
    "AreaTally",
    "Assumption",
    "Balance",
    "ChangeKind",
    "Convention",
    "CostBasis",
    "Deadline",
    "DeadlineKind",
    "EndOfTerm",
    "Gap",
    "GapKind",
    "Grade",
    "Ground",
    "InEffect",
    "KindTally",
    "Lack",
    "Match",
    "Measure",
    "NextMinutes",
    "NoticeMoment",
    "PartChange",
    "Past",
    "Payer",
    "Phase",
    "Presumption",
    "Progress",
    "Reported",
    "Share",
    "Stage",
    "StageKind",
    "State",
    "Status",
    "StrengthTally",
    "Tally",
    "TextOn",
    "Thread",
    "ToAsk",
    "Unanswered",
    "Why",
    "balance",
    "deadlines",
    "holders",
    "in_effect",
    "next_minutes",
    "progress",
    "status",
    "text_on",
    "told",
    "who_pays",
]
