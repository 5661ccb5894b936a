"""A rule: a function with its facts."""

from __future__ import annotations

__all__ = ["Rule", "Severity", "Subject", "Topic", "rule"]

import inspect
import re
import typing
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias, final

from attrs import field, frozen

from bilateral.errors import InvalidValue, shown
from bilateral.model import (
    Agreement,
    Dossier,
    Instrument,
    InstrumentKind,
    ReviewMinutes,
)
from bilateral.model._word import Word
from bilateral.rules._index import Index
from bilateral.rules._said import Said

Subject: TypeAlias = Agreement | ReviewMinutes | Dossier
"""What can be judged."""


@final
class Severity(Word):
    """How much a finding matters; few are errors, since practice is wide."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@final
class Topic(Word):
    """What a rule is about: the first three letters of its code, in full."""

    EQUALITY = "equality"
    RECIPROCITY = "reciprocity"
    BENEFIT = "benefit"
    LAW = "law"
    NATURE = "nature"
    LANGUAGES = "languages"
    TERM = "term"
    SCOPE = "scope"
    COMMITMENTS = "commitments"
    CONSULTATION = "consultation"
    REVIEW = "review"
    PARTIES = "parties"
    COVERAGE = "coverage"
    SOURCES = "sources"


TOPICS = {
    "EQU": Topic.EQUALITY,
    "REC": Topic.RECIPROCITY,
    "BEN": Topic.BENEFIT,
    "LAW": Topic.LAW,
    "NAT": Topic.NATURE,
    "LNG": Topic.LANGUAGES,
    "TRM": Topic.TERM,
    "SCP": Topic.SCOPE,
    "COM": Topic.COMMITMENTS,
    "CON": Topic.CONSULTATION,
    "REV": Topic.REVIEW,
    "PTY": Topic.PARTIES,
    "CLS": Topic.COVERAGE,
    "SRC": Topic.SOURCES,
}

Check: TypeAlias = Callable[..., Iterator[Said]]
GIVEN = {"index": Index, "on": date}
"""What a rule may ask for besides its subject and its settings, by the name of a
parameter."""


@final
@frozen(kw_only=True)
class Rule:
    """A check with its facts; made by `rule`.

    Args:
        code: Three letters for the topic and two digits; never used again.
        name: The name of the function, with hyphens.
        severity: How much a finding matters unless a set says otherwise.
        since: The version of the library that had it first.
        message: The sentence of a finding in English, with parameters in braces.
        why: Why it matters.
        settle: What can be done about it.
        sources: Laws, standards and practice that it rests on.
        kinds: For which kinds of instrument; none named: for all.
        good: Makes a subject of which no default rule has anything to say.
        bad: Makes a subject of which this rule alone has something to say.
        subject: The type that it judges: an instrument, one kind of it, or a dossier.
        check: The function.
        asks: The names of its further parameters.
        settings: Its settings; ``None`` if it has none.
    """

    code: str
    name: str
    severity: Severity
    since: str
    message: str
    why: str
    settle: str
    sources: tuple[str, ...]
    kinds: tuple[InstrumentKind, ...] = ()
    good: Callable[[], Subject] = field(repr=False)
    bad: Callable[[], Subject] = field(repr=False)
    subject: type[Instrument | Dossier]
    check: Check = field(repr=False)
    asks: tuple[str, ...] = ()
    settings: Any = None

    @property
    def topic(self) -> Topic | None:
        """What it is about; ``None`` for a rule with letters of its own."""
        return TOPICS.get(self.code[:3])

    def applies_to(self, text: Instrument | Dossier) -> bool:
        """Whether it is for a subject of this type and kind."""
        if not isinstance(text, self.subject):
            return False
        return not self.kinds or (
            isinstance(text, Instrument) and text.kind in self.kinds
        )


def rule(  # noqa: PLR0913 - one argument for each fact
    *,
    code: str,
    severity: Severity,
    message: str,
    why: str,
    settle: str,
    sources: Iterable[str],
    good: Callable[[], Subject],
    bad: Callable[[], Subject],
    since: str = "0.1",
    kinds: Iterable[InstrumentKind] = (),
) -> Callable[[Check], Rule]:
    """Make a rule of a function that yields `hit`, `missing` and `unknown`.

    Its first parameter is what it judges, and its annotation says of which type:
    `Instrument`, `Agreement`, `ReviewMinutes` or `Dossier`. It may also ask by name for
    the `index` of the instrument, the day (`on`), and `settings`, whose default is an
    immutable value.

    Raises:
        InvalidValue: If the code or the parameters are of another form.
    """
    if not re.fullmatch(r"[A-Z]{3}[0-9]{2}", code):
        reason = f"expected three capital letters and two digits, got {shown(code)}"
        raise InvalidValue.at("code", reason=reason)

    def made(check: Check) -> Rule:
        subject, *others = inspect.signature(check).parameters.values()
        judged = typing.get_type_hints(check)[subject.name]
        if judged not in (Instrument, Agreement, ReviewMinutes, Dossier):
            reason = f"expected an instrument or a dossier, got {shown(judged)}"
            raise InvalidValue.at(subject.name, reason=reason)
        settings = None
        for parameter in others:
            if parameter.name == "settings":
                settings = parameter.default
            elif parameter.name not in GIVEN:
                reason = f"expected {', '.join(GIVEN)} or settings"
                raise InvalidValue.at(parameter.name, reason=reason)
        return Rule(
            code=code,
            name=check.__name__.replace("_", "-"),
            severity=severity,
            since=since,
            message=message,
            why=why,
            settle=settle,
            sources=tuple(sources),
            kinds=tuple(kinds),
            good=good,
            bad=bad,
            subject=judged,
            check=check,
            asks=tuple(parameter.name for parameter in others),
            settings=settings,
        )

    return made
