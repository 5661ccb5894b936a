"""Languages: in which the text is done, which text counts, who keeps an original."""

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
    Side,
)
from bilateral.model.text import base
from bilateral.rules._drafts import PARTIES, agreement, changed_clause
from bilateral.rules._index import Index
from bilateral.rules._official_languages import official_languages
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Language, Said, hit, missing, unknown

SEVERAL_LANGUAGES = (
    "Vienna Convention on the Law of Treaties, art. 33 (general knowledge)"
)


def languages_of(index: Index, side: Side) -> frozenset[str]:
    """The languages of a side: its own by the text, else those of its country."""
    party = index.text.parties[side]
    if party.languages:
        return frozenset(map(base, party.languages))
    return frozenset(
        language
        for country in index.countries(side)
        for language in official_languages(country)
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
    severity=Severity.INFO,
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
        "Viet Nam, Law on Treaties 108/2016/QH13, art. 5 (of its paper alone)",
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


@rule(
    code="EQU04",
    severity=Severity.WARNING,
    message="the text in {language} prevails, which is a language of {side} alone",
    why="Whoever's own language prevails reads every doubt in it.",
    settle="Let the texts count alike, or let a third language prevail.",
    sources=(SEVERAL_LANGUAGES,),
    good=agreement,
    bad=lambda: changed_clause(Languages, prevailing="vi"),
)
def prevailing_language_of_one_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Only where both sides' languages are known."""
    for i, languages in index.clauses(Languages):
        if (language := languages.prevailing) is None:
            continue
        own = [side for side in Side if base(language) in languages_of(index, side)]
        if len(own) == 1 and languages_of(index, own[0].other):
            yield hit(
                *("clauses", i, "prevailing"), language=Language(language), side=own[0]
            )


@rule(
    code="EQU05",
    severity=Severity.INFO,
    message="the text in {language} prevails, which is a language of neither side",
    why="Usual, and even; but both then read their agreement in a foreign language.",
    settle="Nothing need be done.",
    sources=(SEVERAL_LANGUAGES,),
    good=agreement,
    bad=lambda: changed_clause(
        Languages, texts=("en", "lo", "vi"), prevailing="en", originals=()
    ),
)
def prevailing_language_of_neither_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Only where both sides' languages are known."""
    for i, languages in index.clauses(Languages):
        if (language := languages.prevailing) is None:
            continue
        known = [languages_of(index, side) for side in Side]
        if all(known) and not any(base(language) in each for each in known):
            yield hit(*("clauses", i, "prevailing"), language=Language(language))


@rule(
    code="EQU06",
    severity=Severity.WARNING,
    message="originals are made for {side} alone",
    why="Each side needs an original to rely on.",
    settle="Make one original for each side.",
    sources=(
        "practice: an original of each side",
        "Viet Nam, Law 108/2016/QH13, art. 5",
    ),
    good=agreement,
    bad=lambda: changed_clause(
        Languages, originals=(Originals(of=Actor.FIRST, number=1),)
    ),
)
def originals_of_one_side(_: Agreement, index: Index) -> Iterator[Said]:
    """Two originals without a word for whom are one each."""
    made = [(i, c) for i, c in index.clauses(Languages) if c.originals]
    whose = {original.of for _, clause in made for original in clause.originals}
    of = whose.pop() if len(whose) == 1 else None
    if of is not None and (side := of.side):
        yield hit(*("clauses", made[0][0], "originals"), side=side)


RULES = (
    no_language_of_a_side,
    authority_not_stated,
    prevailing_text_does_not_exist,
    fewer_originals_than_sides,
    prevailing_language_of_one_side,
    prevailing_language_of_neither_side,
    originals_of_one_side,
)
