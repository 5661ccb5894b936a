"""Lenient converters for texts: what the constructors of the model take for one."""

from __future__ import annotations

from bilateral.model.text import Text


def to_text(value: str | Text) -> Text:
    """Words in an undetermined language, if no language is given."""
    return Text(value) if isinstance(value, str) else value


def to_optional_text(value: str | Text | None) -> Text | None:
    """`to_text`, or ``None``."""
    return None if value is None else to_text(value)


def to_texts(
    value: tuple[str | Text, ...] | list[str | Text] | list[str] | list[Text],
) -> tuple[Text, ...]:
    """`to_text` of each; the same tuple if there is nothing to do.

    Only of a tuple or a list: of a mapping the words would be lost, and a set has no
    order.
    """
    if type(value) not in (tuple, list):
        return value  # type: ignore[return-value]  # pyright: ignore[reportReturnType] - the guard says it
    if type(value) is tuple and all(type(each) is Text for each in value):
        return value  # type: ignore[return-value]  # pyright: ignore[reportReturnType] - just seen
    return tuple(map(to_text, value))
