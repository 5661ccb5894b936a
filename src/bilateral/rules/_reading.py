"""Reading the words of an instrument: which of them are its own, and what they say."""

from __future__ import annotations

__all__ = ["Passage", "Reader", "found", "passages", "titled"]

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, final

from attrs import frozen

from bilateral.errors import Place
from bilateral.model import (
    DoubtKind,
    Instrument,
    LegalStatus,
    OtherInstruments,
    Residual,
    SourceKind,
    Strength,
    Text,
)
from bilateral.model.text import base
from bilateral.rules._wording import CITED, QUOTED

OWN_SOURCES = frozenset(
    {SourceKind.ORIGINAL, SourceKind.COPY, SourceKind.GAZETTE, SourceKind.REGISTER}
)
"""Documents that give the words of a text; the others tell of them."""


@final
@frozen
class Passage:
    """Words of an instrument, with where they stand.

    Args:
        place: Where.
        key: The key of the part that they belong to, if it has one.
        words: In each language.
        promising: They promise something, or rule on it: they do not say why or what for,
            and are no commitment that is less than a promise.
    """

    place: Place
    key: str | None
    words: Text
    promising: bool = True


def passages(text: Instrument) -> Iterator[Passage]:
    """All that the text itself says: not names, nor what others are quoted with.

    Left out is what it says of its own status, where the words of treaties must stand
    to be denied, and of other texts.
    """
    if text.parties_called is not None:
        yield Passage(("parties_called",), None, text.parties_called)
    for side, party in text.parties.items():
        if party.called is not None:
            yield Passage(("parties", side, "called"), None, party.called)
    aims: tuple[tuple[str, tuple[Any, ...]], ...] = (
        ("preamble", text.preamble),
        ("purposes", text.purposes),
        ("principles", text.principles),
    )
    for member, stated in aims:
        for i, part in enumerate(stated):
            if part.words is not None:
                yield Passage(
                    (member, i, "words"), part.key, part.words, promising=False
                )
    yield from _listed(("areas",), text.areas)
    yield from _listed(("forms",), text.forms)
    for i, commitment in enumerate(text.commitments):
        promise = commitment.strength is Strength.PROMISE
        place = ("commitments", i, "words")
        yield Passage(place, commitment.key, commitment.words, promising=promise)
    for i, clause in enumerate(text.clauses):
        if clause.words is None or isinstance(clause, LegalStatus | OtherInstruments):
            continue
        yield Passage(("clauses", i, "words"), clause.key, clause.words)


def _listed(place: Place, entries: tuple[Any, ...]) -> Iterator[Passage]:
    """Forms and what is left over; areas are subjects, whose names are no wording."""
    for i, entry in enumerate(entries):
        if place[0] == "forms" or isinstance(entry, Residual):
            yield Passage((*place, i, "words"), entry.key, entry.words)
        if not isinstance(entry, Residual):
            yield from _listed((*place, i, "parts"), entry.parts)


@functools.cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    groups = "|".join(f"({pattern})" for pattern in patterns)
    return re.compile(groups, re.IGNORECASE)


def found(
    words: str, patterns: Sequence[str], idioms: Sequence[str]
) -> tuple[tuple[int, str], ...]:
    """Which patterns the words have, each with what it found, once, in their order.

    Quotations, titles of other texts, and idioms are passed over.
    """
    plain = _compiled((QUOTED, CITED, *idioms)).sub(" ", words)
    hits = (
        ((m.lastindex or 1) - 1, " ".join(m[0].split()))
        for m in _compiled(tuple(patterns)).finditer(plain)
    )
    return tuple(dict.fromkeys(hits))


@final
class Reader:
    """What is known of whose words an instrument has, found once."""

    def __init__(self, text: Instrument) -> None:
        self._key = text.key
        self._documents = text.source.documents
        self._supplied: dict[str, list[tuple[str, ...]]] = {}
        for doubt in text.source.doubts:
            if doubt.kind is DoubtKind.SUPPLIED:
                self._supplied.setdefault(doubt.about, []).append(doubt.members)
        links = [*text.links]
        for clause in text.clauses_of(OtherInstruments):
            links += clause.instruments
        self._titles = [link.title for link in links if link.title is not None]

    def _seen(self, tag: str) -> bool | None:
        """Whether the text was seen in a language, and not only told or translated."""
        if not self._documents:
            return True
        told: set[SourceKind] = set()
        for document in self._documents:
            languages = {base(own) for own in document.languages}
            if document.kind in OWN_SOURCES and not languages:
                return True
            if base(tag) in languages:
                told.add(document.kind)
        if told & OWN_SOURCES:
            return True
        return False if told == {SourceKind.TRANSLATION} else None

    def _is_supplied(self, key: str | None, member: str) -> bool:
        named = self._supplied.get(key or "", ())
        return any(not members or member in members for members in named)

    def own(self, passage: Passage, tag: str) -> bool | None:
        """Whether these are words of the text, and no translation.

        ``None`` if that is not known: whoever encoded it shortened or supplied them, or
        they are only known from a report.
        """
        seen = self._seen(tag)
        named = [members for members in self._supplied.get(self._key, ()) if members]
        of_part = self._is_supplied(passage.key, str(passage.place[-1]))
        if of_part or any(passage.place[0] in members for members in named):
            return None if seen else seen
        if () not in self._supplied.get(self._key, ()):
            return seen
        # One doubt about the whole marks translations that stand beside the words; where
        # none stand beside them, it is about the words themselves.
        beside = any(not self._seen(other) for other in passage.words)
        if seen:
            return True if beside else None
        return False

    def read(
        self,
        passage: Passage,
        table: Mapping[str, Sequence[str]],
        idioms: Mapping[str, Sequence[str]],
    ) -> Iterator[tuple[str, bool, tuple[tuple[int, str], ...]]]:
        """Each language in which the passage has words of a table.

        With whether they are sure to be the text's own, and the words.
        """
        for tag, words in passage.words.items():
            language = base(tag)
            if language not in table:
                continue
            own = self.own(passage, tag)
            if own is False:
                continue
            for title in self._titles:
                if tag in title:
                    words = words.replace(title[tag], " ")  # noqa: PLW2901
            if got := found(words, table[language], idioms.get(language, ())):
                yield tag, bool(own), got


def titled(
    text: Instrument, beginnings: Mapping[str, str]
) -> Iterator[tuple[str, bool, str]]:
    """In which languages the title begins so, whether sure to be its own, and how."""
    reader, passage = Reader(text), Passage(("title",), None, text.title)
    for tag, words in text.title.items():
        begins = re.match(beginnings.get(base(tag), r"(?!)"), words, re.IGNORECASE)
        own = reader.own(passage, tag)
        if begins and own is not False:
            yield tag, bool(own), begins[0]
