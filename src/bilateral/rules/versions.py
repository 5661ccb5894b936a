"""Language versions: whether the texts in all languages say the same."""

from __future__ import annotations

__all__ = ["RULES"]

import itertools
from collections import Counter
from collections.abc import Iterator
from typing import Any, final

import attrs

from bilateral.errors import Place, pointer
from bilateral.model import (
    Agreement,
    CooperationArea,
    CooperationForm,
    DoubtKind,
    Instrument,
    Portion,
    Purpose,
    Residual,
    SourceKind,
    Text,
    replace,
    walk,
)
from bilateral.model._word import Word
from bilateral.model.text import base
from bilateral.rules._drafts import agreement
from bilateral.rules._index import Index
from bilateral.rules._numerals import different, items
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Language, Said, hit, missing
from bilateral.rules.languages import SEVERAL_LANGUAGES, stated


def versions(index: Index) -> frozenset[str]:
    """The languages of the text itself, of which words may be compared.

    A translation is none, whoever made it: where some words were supplied, or a source
    says in which languages it was read, only those count.
    """
    source = index.text.source
    found = stated(index)
    read = {
        base(tag)
        for document in source.documents
        if document.kind not in (SourceKind.TRANSLATION, SourceKind.REPORT)
        for tag in document.languages
    }
    supplied = any(
        doubt.kind is DoubtKind.SUPPLIED and doubt.about == index.text.key
        for doubt in source.doubts
    )
    if supplied or any(document.languages for document in source.documents):
        return frozenset(read & found if found else read)
    spoken = (base(tag) for _, words in _entries(index.text) for tag in words)
    return found or frozenset(spoken) - {"und"}


@final
class Telling(Word):
    """In what the versions of a text differ."""

    NUMBERS = "numbers"
    LETTERED_ITEMS = "lettered-items"


NAMES = {"parties", "bodies", "officials", "source"}
"""What is called otherwise in another language, and rightly so."""


def _words(text: Instrument) -> Iterator[tuple[Place, Text]]:
    for member in attrs.fields(type(text)):
        if member.name not in NAMES:
            for place, part in walk(getattr(text, member.name), (member.name,)):
                if type(part) is Text and len(part) > 1:
                    yield place, part


@rule(
    code="LNG04",
    severity=Severity.WARNING,
    message="the languages do not tell the same {telling} ({told})",
    why="A number that differs between texts of equal authority is two promises.",
    settle="Compare with the drafts, and correct the text that is wrong.",
    sources=(SEVERAL_LANGUAGES,),
    good=lambda: _in_both(
        Purpose(
            words=Text(
                lo="ພາຍໃນ ໕-໗ ມື້ ກ່ອນວັນທີ ໘ ທັນວາ ພ.ສ. ໒໕໖໒",
                vi="trong 5-7 ngày trước ngày 08 tháng 12 năm 2019",
            )
        )
    ),
    bad=lambda: _in_both(
        Purpose(words=Text(lo="ຕົວແທນ 5 ທ່ານ", vi="đoàn 7 người")),
    ),
)
def versions_differ(text: Instrument, index: Index) -> Iterator[Said]:
    """Lao, Thai and Chinese numerals, Buddhist years and months by name are read alike.

    A number that one language has alone may be a word in the other: only where each
    has one of its own do they differ.
    """
    compared = versions(index)
    for place, words in _words(text) if len(compared) > 1 else ():
        told = {tag: said for tag, said in words.items() if base(tag) in compared}
        alone: dict[str, dict[int, None]] = {}
        for one, other in itertools.combinations(told, 2):
            if found := different(told[one], told[other], (one, other)):
                for tag, found_there in zip((one, other), found, strict=True):
                    alone.setdefault(tag, {}).update(dict.fromkeys(found_there))
        if alone:
            yield hit(*place, telling=Telling.NUMBERS, told=_told(alone))
        lettered = {tag: many for tag in told if (many := items(told[tag])) > 1}
        if len({*lettered.values()}) > 1:
            counted = {tag: (many,) for tag, many in lettered.items()}
            yield hit(*place, telling=Telling.LETTERED_ITEMS, told=_told(counted))


def _told(numbers: dict[str, Any]) -> str:
    return "; ".join(
        f"{tag}: {', '.join(map(str, numbers[tag]))}" for tag in sorted(numbers)
    )


@rule(
    code="LNG05",
    severity=Severity.WARNING,
    message="this stands in the text in {there} and not in that in {lacking}",
    why="What one language has alone binds one side in its own eyes only.",
    settle="Add it to the other texts, or strike it out.",
    sources=(SEVERAL_LANGUAGES,),
    good=lambda: _in_both(Purpose(words=Text(lo="ຈຸດປະສົງ", vi="mục đích"))),
    bad=lambda: _in_both(Purpose(words=Text(vi="mục đích"))),
)
def entry_of_one_version(text: Instrument, index: Index) -> Iterator[Said]:
    """A purpose, an area, a form, a commitment, where most others have both languages.

    Where a whole language was not written down there is nothing to compare.
    """
    found = [(place, {base(tag) for tag in words}) for place, words in _entries(text)]
    found = [(place, tags) for place, tags in found if "und" not in tags]
    compared = versions(index)
    there = Counter(tag for _, tags in found for tag in tags & compared)
    followed = {
        tag for tag, many in there.items() if many > 1 and many * 2 > len(found)
    }
    for place, tags in found:
        own = tags & followed
        if own and (lacking := followed - own):
            yield missing(
                *place,
                of=Portion.LANGUAGE_VERSIONS,
                there=tuple(map(Language, sorted(own))),
                lacking=tuple(map(Language, sorted(lacking))),
            )


def _entries(text: Instrument) -> Iterator[tuple[Place, Text]]:
    for i, purpose in enumerate(text.purposes):
        yield ("purposes", i, "words"), purpose.words
    for name, entries in (("areas", text.areas), ("forms", text.forms)):
        for i, entry in enumerate(entries):
            yield from _with_parts((name, i), entry)
    for i, commitment in enumerate(text.commitments):
        yield ("commitments", i, "words"), commitment.words


def _with_parts(
    place: Place, entry: CooperationArea | CooperationForm | Residual
) -> Iterator[tuple[Place, Text]]:
    if isinstance(entry, CooperationArea):
        yield (*place, "name"), entry.name
    else:
        yield (*place, "words"), entry.words
    if not isinstance(entry, Residual):
        for i, part in enumerate(entry.parts):
            yield from _with_parts((*place, "parts", i), part)


def _in_both(purpose: Purpose) -> Agreement:
    """A clean draft in Lao and Vietnamese, with one purpose more."""
    draft = agreement()
    told = {
        pointer(place): words | Text(lo="ຂໍ້ຄວາມ", vi="nội dung")
        for place, words in _entries(draft)
    }
    both = replace(draft, told)
    return attrs.evolve(both, purposes=(*both.purposes, purpose))


RULES = (versions_differ, entry_of_one_version)
