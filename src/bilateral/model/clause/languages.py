"""In which languages an instrument is done, and which text counts."""

from __future__ import annotations

__all__ = ["Authority", "Languages", "Originals"]

from typing import Annotated, ClassVar, final

from attrs import frozen

from bilateral.model._fields import LanguageTag
from bilateral.model._shape import AtLeast, Within
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.side import Actor, Side


@final
class Authority(Word):
    """Whether the texts in all languages count alike."""

    EQUAL = "equal"
    UNEQUAL = "unequal"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Originals(Value):
    """How many originals there are, whose, and in which languages.

    Args:
        number: How many; for `EACH` as many for each side.
        of: Who keeps them; ``None`` if it is not stated.
        languages: The languages of each one (BCP 47); none named: not stated.
        names_first: The side that these name first, which by the usage of the alternat
            is the one that keeps them; ``None`` if it is not stated.
    """

    number: Annotated[int, Within(1)]
    of: Actor | None = None
    languages: tuple[LanguageTag, ...] = ()
    names_first: Side | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class Languages(ClauseBase):
    """The clause on the languages of the text.

    Args:
        texts: The languages in which it is done (BCP 47), at least one.
        authority: ``None`` if the text is silent, which is not the same as equal.
        verification: Languages whose text is only for comparison.
        prevailing: The language whose text prevails where they differ; ``None`` if none
            does, or it is not stated. It may stand beside equal authority.
        originals: How many, whose, in which languages.

    Source:
        Vienna Convention on the Law of Treaties, art. 33 (interpretation of treaties in
        several languages); its content is general knowledge here.
    """

    tag: ClassVar[str] = "languages"

    texts: Annotated[tuple[LanguageTag, ...], AtLeast(1)]
    authority: Authority | None = None
    verification: tuple[LanguageTag, ...] = ()
    prevailing: LanguageTag | None = None
    originals: tuple[Originals, ...] = ()
