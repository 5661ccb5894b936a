"""One text in one or more languages."""

from __future__ import annotations

__all__ = ["Text"]

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, final

from attrs import field, frozen

from bilateral.errors import InvalidValue, Place, shown

# A well-formed tag of BCP 47, without extensions, in the usual case.
TAG = (
    r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?"
    r"(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
)
TAG_IN_WORDS = "a language tag in its usual case, such as vi or zh-Hant"

# What `str.strip` takes away, for the brackets of a pattern: dialects of patterns differ
# in what "white space" is, and in whether they know escapes of four digits.
SPACE = (
    "\\x09-\\x0d\\x1c-\\x20\\x85\\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
)

SURROGATE = re.compile("[\ud800-\udfff]")  # JSON can escape it, UTF-8 cannot hold it
_TAG = re.compile(TAG)
_SYLLABLE = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
_LONG_RUN = re.compile(r"[^\w\s]{31,}")  # marks are neither letters nor space
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


@final
@frozen(init=False, repr=False)
class Text(Mapping[str, str]):
    """The same words in each of their languages: an immutable mapping, ordered by tag.

    >>> title = Text(vi="Bản ghi nhớ", lo="ບົດບັນທຶກຄວາມເຂົ້າໃຈ")
    >>> title["vi"], list(title), title == Text(dict(title))
    ('Bản ghi nhớ', ['lo', 'vi'], True)
    >>> Text("no one said in which language")
    Text({'und': 'no one said in which language'})

    Args:
        value: Words by BCP 47 tag, or a string in an undetermined language (``und``).
            Words are kept in the normal form NFC, so that a text typed on two systems
            is one value.
        words: The same by keyword, ``_`` for ``-``. Tags that are Python keywords
            (``is``, ``or``, ``as``, ``in``) need the mapping.

    Raises:
        InvalidValue: If there is no language, a tag is not well formed or comes twice,
            or words are empty, begin or end with white space, or hold a lone surrogate.
    """

    _words: dict[str, str] = field(init=False)  # ordered by tag; never changed

    def __init__(self, value: str | Mapping[str, str] = {}, /, **words: str) -> None:
        given = _items(value)
        given += [(tag.replace("_", "-"), word) for tag, word in words.items()]
        seen: dict[str, str] = {}
        faults: list[tuple[Place, str]] = []
        for tag, word in given:
            if fault := _fault(tag, word) or ("comes twice" if tag in seen else None):
                place = tag if type(tag) is str else shown(tag)
                faults.append(((place,), fault))
            else:
                seen[tag] = _normal(word)
        if faults:
            raise InvalidValue.of(faults)
        if not seen:
            raise InvalidValue.at(reason="a text needs at least one language")
        object.__setattr__(self, "_words", dict(sorted(seen.items())))

    def __getitem__(self, tag: str) -> str:
        return self._words[tag]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def __hash__(self) -> int:
        return hash((*self._words.items(),))

    def __or__(self, other: Text) -> Text:
        """These words with those of `other` added or in their place.

        >>> Text(vi="Bản ghi nhớ") | Text(en="Memorandum")
        Text({'en': 'Memorandum', 'vi': 'Bản ghi nhớ'})
        """
        if not isinstance(other, Text):
            return NotImplemented
        return Text({**self, **other})

    def __str__(self) -> str:
        """All languages, as on a bilingual title page; never a silent choice."""
        return " / ".join(self._words.values())

    def __repr__(self) -> str:
        return f"Text({dict(self)!r})"

    def _repr_pretty_(self, printer: Any, _: bool) -> None:  # noqa: FBT001 - so called
        """The same, for Hypothesis and IPython, which would show the fields."""
        printer.text(repr(self))

    def best(self, *tags: str) -> str:
        """The words in the first of these languages that is there, or in any.

        >>> Text(vi="Lào", en="Laos").best("lo", "en")
        'Laos'
        """
        return next(self[tag] for tag in (*tags, *self) if tag in self)

    def matches(self, other: Text) -> bool:
        """Whether both say the same in a language that they share.

        Case, the width of spaces, and the two Vietnamese habits of placing a tone mark
        make no difference; what is stored is never changed.

        >>> Text(vi="Văn hoá").matches(Text(vi="văn hóa"))
        True
        """
        shared = [tag for tag in self if tag in other]
        return any(folded(tag, self[tag]) == folded(tag, other[tag]) for tag in shared)


def _items(value: object) -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [("und", value)]
    if not isinstance(value, Mapping):
        reason = f"expected words, or words by language, got {shown(value)}"
        raise InvalidValue.at(reason=reason)
    return [*value.items()]


def _fault(tag: object, words: object) -> str | None:
    if type(tag) is not str or not _TAG.fullmatch(tag):
        return f"expected {TAG_IN_WORDS}, got {shown(tag)}"
    if type(words) is not str or not words or words != words.strip():
        return f"expected words without space at the ends, got {shown(words)}"
    if not words.isascii() and SURROGATE.search(words):
        return f"a lone surrogate is no character: {shown(words)}"
    return None


def _normal(words: str) -> str:
    """The words in the normal form NFC, in a time that grows with their number.

    Python moves each mark past all that it belongs before, one at a time. So those of a
    long run are sorted here first; no text that makes sense has one.
    """
    if unicodedata.is_normalized("NFC", words):
        return words
    return unicodedata.normalize("NFC", _LONG_RUN.sub(_with_marks_sorted, words))


def _with_marks_sorted(run: re.Match[str]) -> str:
    apart = [part for one in run[0] for part in unicodedata.normalize("NFD", one)]
    in_runs = itertools.groupby(apart, lambda part: unicodedata.combining(part) != 0)
    return "".join(
        part
        for are_marks, parts in in_runs
        for part in (sorted(parts, key=unicodedata.combining) if are_marks else parts)
    )


def base(tag: str) -> str:
    """The language of a tag, without script and region."""
    return tag.partition("-")[0]


def folded(tag: str, words: str) -> str:
    """The words as they are compared: without case, wide spaces and places of tones."""
    plain = " ".join(words.casefold().split())
    if base(tag) != "vi":
        return plain
    # The tone belongs to the syllable, wherever it is written: it goes to the end.
    return _SYLLABLE.sub(
        lambda s: _TONES.sub("", s[0]) + "".join(_TONES.findall(s[0])),
        unicodedata.normalize("NFD", plain),
    )
