"""Who pays, and out of what."""

from __future__ import annotations

__all__ = ["AvailabilityOfFunds", "Costs", "Resource"]

from typing import Annotated, ClassVar, final

from attrs import frozen

from bilateral.model._fields import PartKey
from bilateral.model._shape import AtLeast
from bilateral.model._value import guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.cost import CostRule
from bilateral.model.side import Actor
from bilateral.model.source import Portion


@final
@frozen(kw_only=True, field_transformer=guarded)
class Costs(ClauseBase):
    """The clause on who bears the costs.

    Args:
        rules: At least one; a rule for certain activities, persons or items goes before
            one that is for all.
        parts: Keys of the parts that it holds for; none named: the whole instrument.
    """

    tag: ClassVar[str] = "costs"
    portion: ClassVar[Portion] = Portion.COMMITMENTS

    rules: Annotated[tuple[CostRule, ...], AtLeast(1)]
    parts: tuple[PartKey, ...] = ()


@final
class Resource(Word):
    """What must be available."""

    FUNDS = "funds"
    PERSONNEL = "personnel"
    COMPETENCE = "competence"
    OTHER = "other"


@final
@frozen(kw_only=True, field_transformer=guarded)
class AvailabilityOfFunds(ClauseBase):
    """What is done depends on what is available.

    Args:
        of: Whose resources; ``None`` if it is not stated.
        resources: Which, at least one.
        parts: Keys of the parts that it holds for; none named: the whole instrument.
    """

    tag: ClassVar[str] = "availability-of-funds"

    of: Actor | None = None
    resources: Annotated[tuple[Resource, ...], AtLeast(1)]
    parts: tuple[PartKey, ...] = ()
