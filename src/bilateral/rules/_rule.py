"""A rule: a function with its facts."""

from __future__ import annotations

__all__ = ["Rule", "Severity", "Subject", "Topic", "rule"]

import inspect
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from importlib import import_module
from typing import Any, SupportsIndex, TypeAlias, final

import attrs
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


def _to_severity(word: str) -> Severity:
    """The severity that a word names.

    Raises:
        InvalidValue: If it names none.
    """
    if word not in [*Severity]:
        reason = f"expected {', '.join(Severity)}, got {shown(word)}"
        raise InvalidValue.at("severity", reason=reason)
    return Severity(word)


def _to_sources(named: Iterable[str]) -> tuple[str, ...]:
    if isinstance(named, str):  # which would be taken for its letters
        reason = f"expected several sources, got {shown(named)}"
        raise InvalidValue.at("sources", reason=reason)
    return tuple(named)


def _to_kinds(named: Iterable[str]) -> tuple[InstrumentKind, ...]:
    try:
        return tuple(map(InstrumentKind, named))
    except ValueError as error:
        reason = f"expected kinds of instruments, got {shown(named)}"
        raise InvalidValue.at("kinds", reason=reason) from error


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

    Raises:
        InvalidValue: If there is no such severity or kind, or the sources are one string.
    """

    code: str
    name: str
    severity: Severity = field(converter=_to_severity)
    since: str
    message: str
    why: str
    settle: str
    sources: tuple[str, ...] = field(converter=_to_sources)
    kinds: tuple[InstrumentKind, ...] = field(default=(), converter=_to_kinds)
    good: Callable[[], Subject] = field(repr=False)
    bad: Callable[[], Subject] = field(repr=False)
    subject: type[Instrument | Dossier]
    check: Check = field(repr=False)
    asks: tuple[str, ...] = ()
    settings: Any = None

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        """Pickle it by its name, as functions pickle, with what a set has changed."""
        module, name = self.check.__module__, self.check.__name__
        named = getattr(sys.modules.get(module), name, None)
        if type(named) is Rule and named.check is self.check:
            return _named, (module, name, self.severity, self.settings)
        return super().__reduce_ex__(protocol)

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


def _named(module: str, name: str, severity: Severity, settings: Any) -> Rule:
    found: Rule = vars(import_module(module))[name]
    return attrs.evolve(found, severity=severity, settings=settings)


def rule(  # noqa: PLR0913 - one argument for each fact
    *,
    code: str,
    severity: str,
    message: str,
    why: str,
    settle: str,
    sources: Iterable[str],
    good: Callable[[], Subject],
    bad: Callable[[], Subject],
    since: str = "0.1",
    kinds: Iterable[str] = (),
) -> Callable[[Check], Rule]:
    """Make a rule of a function that yields `hit`, `missing` and `unknown`.

    Its first parameter is what it judges, and its annotation says of which type:
    `Instrument`, `Agreement`, `ReviewMinutes` or `Dossier`. It may also ask by name for
    the `index` of the instrument (a dossier has none), the day (`on`), and `settings`,
    whose default is an immutable value.

    Raises:
        InvalidValue: If the code, the facts or the parameters are of another form.
    """
    if not re.fullmatch(r"[A-Z]{3}[0-9]{2}", code):
        reason = f"expected three capital letters and two digits, got {shown(code)}"
        raise InvalidValue.at("code", reason=reason)

    def made(check: Check) -> Rule:
        if not inspect.isfunction(check):
            raise InvalidValue.at(reason=f"expected a function, got {shown(check)}")
        parameters = inspect.signature(check).parameters
        judged = _judged(check, next(iter(parameters), ""))
        others = [*parameters.values()][1:]
        for parameter in others:
            _refuse_unless_given(parameter, judged)
        asks = {parameter.name: parameter for parameter in others}
        return Rule(
            code=code,
            name=check.__name__.replace("_", "-"),
            severity=severity,
            since=since,
            message=message,
            why=why,
            settle=settle,
            sources=sources,
            kinds=kinds,
            good=good,
            bad=bad,
            subject=judged,
            check=check,
            asks=tuple(asks),
            settings=asks["settings"].default if "settings" in asks else None,
        )

    return made


def _judged(check: types.FunctionType, name: str) -> type[Any]:
    """What a check judges, by this annotation alone; the others may lead nowhere."""
    written = check.__annotations__.get(name)
    alone = types.SimpleNamespace(__annotations__={name: written})
    try:
        found = typing.get_type_hints(alone, check.__globals__)[name]
    except NameError:  # imported for type checkers only
        found = written
    if found not in (Instrument, Agreement, ReviewMinutes, Dossier):
        reason = f"expected an instrument or a dossier, got {shown(found)}"
        raise InvalidValue.at(*filter(None, [name]), reason=reason)
    judged: type[Any] = found
    return judged


def _refuse_unless_given(parameter: inspect.Parameter, judged: type[Any]) -> None:
    """Refuse a parameter for which no rule is given anything."""
    name, default = parameter.name, parameter.default
    if name == "settings":
        if default is parameter.empty or default is None:
            raise InvalidValue.at(name, reason="expected settings as the default")
    elif name not in GIVEN:
        reason = f"expected {', '.join(GIVEN)} or settings"
        raise InvalidValue.at(name, reason=reason)
    elif name == "index" and judged is Dossier:
        raise InvalidValue.at(name, reason="a dossier has no index")
