"""What the functions of `_readers` call: how they gather, remember and build."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable
from typing import Any, final

from bilateral.documents._leaves import reader
from bilateral.model._links import Links
from bilateral.model._shape import Leaf, Matches
from bilateral.model.text import SURROGATE, TAG_IN_WORDS, Text
from bilateral.model.text import TAG as LANGUAGE_TAG


class Refused(Exception):
    """Not readable; no reason given: that is the other path's work."""


@final
class Gathered(Links):
    """What reading gathers of a whole on the way, and what is still to be tested.

    Attributes:
        words: All words of texts, also those of the wholes around this one: one test
            of many strings takes half the time of many tests.
    """

    def __init__(self, words: list[str]) -> None:
        super().__init__()
        self.words = words

    def check_words(self) -> None:
        """Refuse words that `Text` does not take, or would not take as they are.

        A line feed joins with nothing: if all is in the normal form when it is joined by
        line feeds, each is, and the other way round.
        """
        words = self.words
        if "" in words or [*map(str.strip, words)] != words:
            raise Refused
        if not unicodedata.is_normalized("NFC", "\n".join(words)):
            raise Refused


@final
class Known(dict[Any, Any]):
    """The last strings and numbers that a pure function took, and what it made of them.

    Keys, days and words of closed lists come many times; what is made of them is one
    object then. The bounds hold for whatever is read.
    """

    MOST = 4096
    LONGEST = 64

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: Any) -> Any:
        made = self._read(key)
        if len(self) >= self.MOST:
            self.clear()
        if len(str(key)) <= self.LONGEST:
            self[key] = made
        return made


@functools.cache
def blank(cls: Any) -> Any:
    """A class whose instances can be filled, and then be given their own class.

    It has the slots of the class and no more, so that the interpreter lets an instance
    change from one to the other. To fill a slot then takes a tenth of the time that it
    takes from outside, by its descriptor. Nobody ever sees an instance before.
    """
    plain = ("__init__", "__setattr__", "__delattr__")
    usual = {name: getattr(object, name) for name in plain}
    return type(cls)(cls.__name__, (cls,), {"__slots__": (), **usual})


_BLANK_TEXT = blank(Text)
_LANGUAGE = reader(Leaf(str, (Matches(LANGUAGE_TAG, TAG_IN_WORDS),)))


def _in_order(tags: tuple[str, ...]) -> bool:
    """Whether tags stand in the order of `Text`; each has to be one."""
    if not tags:
        raise Refused
    return [*map(_LANGUAGE, tags)] == sorted(tags)


_IN_ORDER = Known(_in_order)


def read_text(o: Any, words: list[str]) -> Any:
    """A `Text` of this dict, if its words will be found to be as they are to be."""
    if not _IN_ORDER[tuple(o)]:
        o = dict(sorted(o.items()))
    words += o.values()
    self = _BLANK_TEXT()
    self._words = o
    self.__class__ = Text
    return self


def read_exact_text(o: Any, words: list[str]) -> Any:
    """The same where strings may be of other types, or hold lone surrogates."""
    exact = type(o) is dict and {*map(type, o), *map(type, o.values())} == {str}
    if not exact or SURROGATE.search("".join(o.values())):
        raise Refused
    return read_text({**o}, words)
