"""The arithmetic: pure functions from the model to plain frozen results."""

from __future__ import annotations

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
from bilateral.analysis.past import (
    Past,
    Reported,
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
    "Past",
    "Payer",
    "Reported",
    "Share",
    "StrengthTally",
    "Tally",
    "balance",
    "told",
    "who_pays",
]
