"""Who bears which costs."""

from __future__ import annotations

__all__ = ["CostItem", "CostRule", "CostTerms"]

from typing import final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import BodyKey, Key, Label
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.amount import Money
from bilateral.model.body import PersonKind
from bilateral.model.scope import FormKind
from bilateral.model.side import Actor, Pair, Role
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
    SALARY = "salary"
    MEDICAL_CARE = "medical-care"
    INSURANCE = "insurance"
    FREIGHT = "freight"
    TRANSMISSION = "transmission"
    TUITION = "tuition"
    INTERPRETATION = "interpretation"
    PUBLICITY = "publicity"
    LOCAL_COSTS = "local-costs"
    PRODUCTION = "production"
    ORGANISATION = "organisation"
    FEES = "fees"
    MATERIAL = "material"
    OTHER = "other"


@final
class CostTerms(Word):
    """How costs are settled where nobody in particular is to bear them.

    `FREE`: nothing is charged between the sides; `LATER`: it is settled case by case.
    """

    FREE = "free"
    LATER = "later"


@final
@frozen(kw_only=True, field_transformer=guarded)
class CostRule(Value):
    """Who bears which costs.

    >>> CostRule(role=Role.SENDING, items=(CostItem.INTERNATIONAL_TRAVEL,)).by is None
    True

    Args:
        key: Unique in its instrument; ``None`` if nothing refers to it.
        label: Its number or letter in the text.
        by: Who bears them: `EACH` its own, `JOINTLY` both together, or a side that the
            text names; ``None`` if it goes by role, or by no side.
        role: The role that bears them: the same rule for either side.
        bodies: Keys of the bodies that pay, if they are no party.
        terms: Nothing is charged, or it is settled later.
        items: What is borne; none named: all costs.
        kinds: For which activities; none named: for all.
        persons: For which sort of persons; ``None``: for all.
        rates: The amount that each side pays, as in a daily allowance; both may pay the
            same, or each in its currency.
        words: How the text puts it.

    Raises:
        InvalidValue: If it goes both by role and by side, or says nothing.
    """

    key: Key | None = None
    label: Label | None = None
    by: Actor | None = None
    role: Role | None = None
    bodies: tuple[BodyKey, ...] = ()
    terms: CostTerms | None = None
    items: tuple[CostItem, ...] = ()
    kinds: tuple[FormKind, ...] = ()
    persons: PersonKind | None = None
    rates: Pair[Money | None] = Pair(None, None)
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if self.by is not None and self.role is not None:
            reason = f"expected a side or a role, got {self.by} and {self.role}"
            raise InvalidValue.at("role", reason=reason)
        told = (self.by, self.role, self.terms, self.words, *self.rates)
        if not self.bodies and all(part is None for part in told):
            reason = "expected a side, a role, bodies, terms, rates or words"
            raise InvalidValue.at(reason=reason)
