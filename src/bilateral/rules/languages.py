"""Languages: in which the text is done, which text counts, how many originals there are."""

from __future__ import annotations

__all__ = ["RULES", "SEVERAL_LANGUAGES", "stated"]

from collections.abc import Iterator

import attrs

from bilateral.model import (
    Actor,
    Agreement,
    Languages,
    Originals,
    Portion,
)
from bilateral.rules._drafts import PARTIES, agreement, changed_clause
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Language, Said, missing, unknown
from bilateral.rules.equality import base, languages_of

SEVERAL_LANGUAGES = (
    "Vienna Convention on the Law of Treaties, art. 33 (general knowledge)"
)


def stated(index: Index) -> frozenset[str]:
    """The languages in which the text is done, by its own clauses."""
    return frozenset(
        base(tag)
        for _, clause in index.clauses(Languages)
        for tag in (*clause.texts, *clause.verification)
    )


@rule(
    code="LNG01",
    severity=Severity.WARNING,
    message="no text is in a language of {side} (texts: {texts})",
    why="A side that has no text of its own relies on the translation of another.",
    settle="Make a text in a language of each side, or record why there is none.",
    sources=(
        "Viet Nam, Law on Treaties 108/2016/QH13, art. 5(1)",
        "Viet Nam, Ordinance 33/2007",
    ),
    good=lambda: changed_clause(Languages, texts=("en",), originals=()),
    bad=lambda: changed_clause(Languages, texts=("en", "vi"), originals=()),
)
def no_language_of_a_side(_: Agreement, index: Index) -> Iterator[Said]:
    """One of several official languages is enough.

    A text in English alone has been given the language of work of many agencies. A side
    without a country has no language that could be missed.
    """
    texts = stated(index)
    if texts <= {"en"}:
        return
    i, _clause = index.clauses(Languages)[0]
    for side in index.judged:
        own = languages_of(index, side)
        if own and not own & texts:
            yield missing(
                *("clauses", i, "texts"),
                of=Portion.FINAL_CLAUSES,
                side=side,
                texts=tuple(map(Language, sorted(texts))),
            )


@rule(
    code="LNG02",
    severity=Severity.INFO,
    message="several texts, and no word on whether they are equal or which one prevails",
    why="Without a word all texts count alike, and a difference must be reconciled.",
    settle="Say that the texts are equally authentic, or which one prevails.",
    sources=(SEVERAL_LANGUAGES, "Viet Nam, Law on Treaties 108/2016/QH13, art. 5(2)"),
    good=agreement,
    bad=lambda: changed_clause(Languages, authority=None),
)
def authority_not_stated(_: Agreement, index: Index) -> Iterator[Said]:
    """A text that is only for comparison needs none."""
    clauses = index.clauses(Languages)
    if any(c.authority or c.prevailing for _, c in clauses):
        return
    for i, clause in clauses:
        if len({*clause.texts} - {*clause.verification}) <= 1:
            continue
        place = ("clauses", i, "authority")
        if index.is_cut_off(clause.key, "authority"):
            yield unknown(*place)
        else:
            yield missing(*place, of=Portion.FINAL_CLAUSES)


@rule(
    code="LNG03",
    severity=Severity.ERROR,
    message="the text in {language} is to prevail, and there is none (texts: {texts})",
    why="A text that does not exist decides nothing where the others differ.",
    settle="Make that text too, or let one prevail that is there.",
    sources=(SEVERAL_LANGUAGES,),
    good=lambda: _prevailing("zh", "lo", "vi", "zh-Hans"),
    bad=lambda: _prevailing("zh", "lo", "vi"),
)
def prevailing_text_does_not_exist(_: Agreement, index: Index) -> Iterator[Said]:
    """That all are equal and one prevails all the same is usual, and no contradiction."""
    texts = stated(index)
    for i, clause in index.clauses(Languages):
        language = clause.prevailing
        if language is not None and base(language) not in texts:
            yield missing(
                *("clauses", i, "prevailing"),
                of=Portion.FINAL_CLAUSES,
                language=Language(language),
                texts=tuple(map(Language, sorted(texts))),
            )


def _prevailing(language: str, *texts: str) -> Agreement:
    """A clean draft of two sides that share a language, so that it favours neither."""
    return attrs.evolve(
        changed_clause(Languages, texts=texts, prevailing=language, originals=()),
        parties=PARTIES.map(
            lambda party: attrs.evolve(party, languages=(language, "vi", "lo"))
        ),
    )


@rule(
    code="LNG06",
    severity=Severity.WARNING,
    message="one original is made, for two sides",
    why="Each side needs an original to rely on.",
    settle="Make one original for each side, in all languages.",
    sources=(
        "Viet Nam, Law on Treaties 108/2016/QH13, art. 5(5)",
        "practice: done in duplicate, each in all languages",
    ),
    good=lambda: changed_clause(
        Languages,
        originals=(
            Originals(number=1, languages=("lo",)),
            Originals(number=1, languages=("vi",)),
        ),
    ),
    bad=lambda: changed_clause(Languages, originals=(Originals(number=1),)),
)
def fewer_originals_than_sides(_: Agreement, index: Index) -> Iterator[Said]:
    """Where a number is stated; for one side alone is another matter (EQU06)."""
    made = [
        (i, original)
        for i, clause in index.clauses(Languages)
        for original in clause.originals
    ]
    shared = (None, Actor.JOINTLY)
    if len(made) == 1 and made[0][1].number == 1 and made[0][1].of in shared:
        yield missing("clauses", made[0][0], "originals", of=Portion.FINAL_CLAUSES)


RULES = (
    no_language_of_a_side,
    authority_not_stated,
    prevailing_text_does_not_exist,
    fewer_originals_than_sides,
)
