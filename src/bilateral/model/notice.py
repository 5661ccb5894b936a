"""Notice: one value for renewal, termination, amendment and suspension."""

from __future__ import annotations

__all__ = ["Notice", "NoticeCount", "NoticeForm", "NoticePurpose"]

from typing import final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.scope import Channel
from bilateral.model.side import Actor
from bilateral.model.text import Text
from bilateral.model.time import Duration, to_optional_duration


@final
class NoticeCount(Word):
    """From or to what the length of a notice is counted.

    `BEFORE_END_OF_TERM`: it must be given that long before the term ends; `BEFORE_EFFECT`:
    before the day on which it is to take effect, whenever that is; the others: it takes
    effect that long after it was sent or received.
    """

    BEFORE_END_OF_TERM = "before-end-of-term"
    BEFORE_EFFECT = "before-effect"
    AFTER_DISPATCH = "after-dispatch"
    AFTER_RECEIPT = "after-receipt"


@final
class NoticeForm(Word):
    """The form in which a notice must be given."""

    WRITING = "writing"
    REGISTERED_LETTER = "registered-letter"
    DIPLOMATIC_NOTE = "diplomatic-note"
    ORAL = "oral"


@final
class NoticePurpose(Word):
    """What a notice is given for."""

    NON_RENEWAL = "non-renewal"
    TERMINATION = "termination"
    AMENDMENT = "amendment"
    SUSPENSION = "suspension"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Notice(Value):
    """How notice is to be given.

    Args:
        length: ``None`` if the text states none.
        counted: From or to what the length is counted; ``None`` if not stated.
        form: ``None`` if it is not stated.
        channel: The way by which it goes; ``None`` if not stated.
        by: Who may give it; ``None`` if it is not stated.
        words: How the text puts it.

    Raises:
        InvalidValue: If it says nothing.
    """

    length: Duration | None = field(default=None, converter=to_optional_duration)
    counted: NoticeCount | None = None
    form: NoticeForm | None = None
    channel: Channel | None = None
    by: Actor | None = None
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        told = (self.length, self.form, self.channel, self.by, self.words)
        if all(part is None for part in told):
            raise InvalidValue.at(reason="expected a length, form, channel or giver")
