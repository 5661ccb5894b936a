"""Who bears which costs."""

from __future__ import annotations

__all__ = ["CostBearer", "CostItem", "CostRule"]

from typing import final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import BodyKey, guarded
from bilateral.model._texts import to_optional_text
from bilateral.model._word import Word
from bilateral.model.amount import Money
from bilateral.model.body import PersonKind
from bilateral.model.scope import FormKind
from bilateral.model.side import Actor, Pair
from bilateral.model.text import Text


@final
class CostItem(Word):
    """What costs money in an activity."""

    TRAVEL = "travel"
    INTERNATIONAL_TRAVEL = "international-travel"
    LOCAL_TRAVEL = "local-travel"
    ACCOMMODATION = "accommodation"
    MEALS = "meals"
    ALLOWANCE = "allowance"
    MEDICAL_CARE = "medical-care"
    INSURANCE = "insurance"
    FREIGHT = "freight"
    TRANSMISSION = "transmission"
    TUITION = "tuition"
    INTERPRETATION = "interpretation"
    PUBLICITY = "publicity"
    ORGANISATION = "organisation"
    FEES = "fees"
    MATERIAL = "material"
    OTHER = "other"


@final
class CostBearer(Word):
    """Who bears a cost, by role: the same rule for either side.

    `FREE` means that nothing is charged between the sides, `LATER` that it is settled
    case by case.
    """

    SENDING = "sending"
    RECEIVING = "receiving"
    HOST = "host"
    PROVIDING = "providing"
    REQUESTING = "requesting"
    EACH_ITS_OWN = "each-its-own"
    SHARED = "shared"
    FREE = "free"
    LATER = "later"


@final
@frozen(kw_only=True, field_transformer=guarded)
class CostRule:
    """Who bears which costs.

    Args:
        bearer: By role; ``None`` if the text names a side or a body instead.
        side: The side that bears them, whatever its role; ``None`` if it goes by role.
        bodies: Keys of the bodies that pay, if they are no party.
        items: What is borne; none named: all costs.
        kinds: For which activities; none named: for all.
        persons: For which sort of persons; ``None``: for all.
        rates: The amount that each side pays, as in a daily allowance; both may pay the
            same, or each in its currency.
        words: How the text puts it.

    Raises:
        InvalidValue: If nobody bears the costs, or both a role and a side do.
    """

    bearer: CostBearer | None = None
    side: Actor | None = None
    bodies: tuple[BodyKey, ...] = ()
    items: tuple[CostItem, ...] = ()
    kinds: tuple[FormKind, ...] = ()
    persons: PersonKind | None = None
    rates: Pair[Money | None] = Pair(None, None)
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if self.bearer is None and self.side is None and not self.bodies:
            raise InvalidValue.at(reason="expected a bearer, a side or bodies that pay")
        if self.bearer is not None and self.side is not None:
            reason = f"expected a bearer or a side, got {self.bearer} and {self.side}"
            raise InvalidValue.at("side", reason=reason)
