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
    "Balance",
    "CostBasis",
    "Gap",
    "GapKind",
    "Grade",
    "Ground",
    "KindTally",
    "Match",
    "Measure",
    "NextMinutes",
    "Past",
    "Payer",
    "Progress",
    "Reported",
    "Share",
    "Stage",
    "StageKind",
    "StrengthTally",
    "Tally",
    "Thread",
    "ToAsk",
    "Unanswered",
    "balance",
    "next_minutes",
    "progress",
    "told",
    "who_pays",
]
