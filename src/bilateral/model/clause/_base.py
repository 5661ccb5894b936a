"""What every clause has."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from bilateral.model._fields import Key, Label
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model.source import Portion
from bilateral.model.text import Text


@frozen(kw_only=True, field_transformer=guarded)
class ClauseBase(Value):
    """What every clause has.

    Args:
        key: Unique in its instrument.
        article: The number of the provision in the text.
        words: The provision in the words of the text.
    """

    portion: ClassVar[Portion] = Portion.FINAL_CLAUSES
    """The portion of a text in which such a clause stands."""

    key: Key
    article: Label | None = None
    words: Text | None = field(default=None, converter=to_optional_text)
