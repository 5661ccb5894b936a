"""Clauses on whom to ask, on what is attached, and those without a type of their own."""

from __future__ import annotations

__all__ = ["Annex", "AnnexStanding", "Annexes", "ConsultationDuty", "OtherProvision"]

from typing import Annotated, ClassVar, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import AnyKey, BodyKey, Key, Label, PartKey
from bilateral.model._shape import AtLeast
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.side import Actor
from bilateral.model.source import Portion
from bilateral.model.text import Text


@final
@frozen(kw_only=True, field_transformer=guarded)
class ConsultationDuty(ClauseBase):
    """The duty to ask others before the sides agree on something.

    Args:
        by: Who must ask.
        consulted: Keys of the bodies that must be asked.
        about: On which matters, in the words of the text.
        parts: Keys of the parts that it holds for; none named: see `about`, or all.
    """

    tag: ClassVar[str] = "consultation-duty"
    portion: ClassVar[Portion] = Portion.COMMITMENTS

    by: Actor
    consulted: tuple[BodyKey, ...] = ()
    about: Text | None = field(default=None, converter=to_optional_text)
    parts: tuple[PartKey, ...] = ()


@final
class AnnexStanding(Word):
    """Whether an annex is a part of the instrument or only goes with it."""

    INTEGRAL = "integral"
    SEPARATE = "separate"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Annex(Value):
    """What is attached to an instrument.

    Args:
        key: Unique in its instrument.
        label: Its number or letter.
        title: What it is called.
        standing: ``None`` if it is not stated.
        by: The side whose annex it is, if each has one of its own.
        parts: Keys of the parts of the instrument that stand in it, of whatever sort.
    """

    key: Key
    label: Label | None = None
    title: Text | None = field(default=None, converter=to_optional_text)
    standing: AnnexStanding | None = None
    by: Actor | None = None
    parts: tuple[AnyKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Annexes(ClauseBase):
    """What is attached to the instrument.

    Args:
        annexes: At least one, in the order of the text.
    """

    tag: ClassVar[str] = "annexes"
    portion: ClassVar[Portion] = Portion.ANNEXES

    annexes: Annotated[tuple[Annex, ...], AtLeast(1)]


@final
@frozen(kw_only=True, field_transformer=guarded)
class OtherProvision(ClauseBase):
    """A provision that has no type of its own yet, so that nothing of a text is lost.

    Args:
        heading: Its heading, if it has one.

    Raises:
        InvalidValue: If it has neither a heading nor words.
    """

    tag: ClassVar[str] = "other-provision"

    heading: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if self.heading is None and self.words is None:
            raise InvalidValue.at(reason="expected a heading or words")
