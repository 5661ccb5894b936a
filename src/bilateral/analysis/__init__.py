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
from bilateral.analysis.comparison import (
    Comparison,
    Difference,
    DifferenceKind,
    compare,
    compare_copies,
)
from bilateral.analysis.conflict import (
    Conflict,
    ConflictKind,
)
from bilateral.analysis.costs import (
    CostBasis,
    Payer,
    who_pays,
)
from bilateral.analysis.deadlines import (
    Accepted,
    Deadline,
    deadlines,
)
from bilateral.analysis.differences import (
    told_differences,
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
from bilateral.analysis.merging import (
    Merge,
    merge,
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
    told_balance,
)

__all__ = [
    "Accepted",
    "AreaTally",
    "Assumption",
    "Balance",
    "ChangeKind",
    "Comparison",
    "Conflict",
    "ConflictKind",
    "Convention",
    "CostBasis",
    "Deadline",
    "DeadlineKind",
    "Difference",
    "DifferenceKind",
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
    "Merge",
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
    "compare",
    "compare_copies",
    "deadlines",
    "holders",
    "in_effect",
    "merge",
    "next_minutes",
    "progress",
    "status",
    "text_on",
    "told_balance",
    "told_differences",
    "who_pays",
]
