"""What a rule may say of a place: something is there, is not there, or is not known."""

from __future__ import annotations

__all__ = [
    "File",
    "Lack",
    "Language",
    "Param",
    "Said",
    "World",
    "hit",
    "missing",
    "unknown",
]

from datetime import date
from decimal import Decimal
from typing import TypeAlias, final

from attrs import frozen

from bilateral.errors import Place
from bilateral.model import Actor, Day, Duration, Pair, Portion, Side, Text
from bilateral.model._word import Word


@final
@frozen
class Language:
    """A language, which a sentence calls by its name.

    Args:
        tag: Its tag of BCP 47.
    """

    tag: str


Param: TypeAlias = (
    str
    | Language
    | int
    | Decimal
    | Side
    | Actor
    | Word
    | Text
    | Day
    | Duration
    | Pair["Param"]
    | tuple["Param", ...]
)
"""What a message may name.

A side is a `Side`, never a word, and what each side has is a `Pair`, so that `swap` turns
both.
"""
Params: TypeAlias = tuple[tuple[str, Param], ...]


@final
@frozen
class File:
    """The file lacks something that would have come to it.

    Args:
        until: Up to which day the file must be complete for that to be a fault; ``None``
            if that cannot be told.
    """

    until: date | None = None


@final
@frozen
class World:
    """A fact about the world is not known, such as a rank: no text need state it."""


Lack: TypeAlias = Portion | File | World
"""Where what is missing would be: in a portion of the text, in the file, in the world."""


@final
@frozen
class Said:
    """What a rule says of a place: `hit`, `missing` and `unknown` make it.

    Args:
        place: Where.
        params: What the message names.
        related: Further places, in the order of the text.
        lacks: Where it would be, if it is missing; ``None``: it is there.
    """

    place: Place
    params: Params = ()
    related: tuple[Place, ...] = ()
    lacks: Lack | None = None


def hit(*place: str | int, related: tuple[Place, ...] = (), **params: Param) -> Said:
    """Something is there that should not be."""
    return Said(place, tuple(params.items()), related)


def missing(
    *place: str | int,
    of: Portion | File,
    related: tuple[Place, ...] = (),
    **params: Param,
) -> Said:
    """Something is not there that should be, as far as we have it.

    Args:
        place: Where it would be, or where the place is that has none.
        of: The portion of the text in which it would stand, or the file.
        related: Further places.
        params: What the message names.
    """
    return Said(place, tuple(params.items()), related, of)


def unknown(
    *place: str | int, related: tuple[Place, ...] = (), **params: Param
) -> Said:
    """A fact about persons or bodies is not known, on which it depends."""
    return Said(place, tuple(params.items()), related, World())
