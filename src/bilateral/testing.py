"""The laws of rules, as a kit for rules of one's own (needs Hypothesis).

Each function takes a set of rules, or the profile of an act, and raises `AssertionError` with the code and the name
of the rule that is at fault. It needs no pytest.

>>> from bilateral import rules, testing
>>> testing.check_rules(rules.DEFAULT.select("EQU02"))
"""

from __future__ import annotations

__all__ = [
    "check_documentation",
    "check_examples",
    "check_knowledge",
    "check_laws",
    "check_laws_on",
    "check_rules",
]

import string
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NoReturn, TypeAlias

import attrs
import hypothesis
from hypothesis import given
from hypothesis import strategies as st

from bilateral import strategies
from bilateral.errors import InvalidValue, NothingThere, pointer
from bilateral.model import Day, Dossier, Extent, Portion, at, swap
from bilateral.rules import (
    LANGUAGES,
    Profile,
    Report,
    Rule,
    RuleSet,
    Subject,
    check,
)

On: TypeAlias = str | date | Day | None

SUBJECTS = strategies.instruments() | strategies.dossiers(max_size=1)
DAYS = st.none() | st.dates(max_value=date(9998, 12, 31))


def check_rules(
    rules: RuleSet | Profile,
    *,
    on: On = None,
    settings: hypothesis.settings | None = None,
) -> None:
    """All that the kit asks of rules, one thing after another.

    Args:
        rules: The set; what it leaves out is not looked at.
        on: The day for which the examples are judged, for rules that need one.
        settings: How Hypothesis draws; ``None``: as the profile in force says.

    Raises:
        AssertionError: If a rule is at fault; it names the rule.
    """
    check_documentation(rules)
    check_examples(rules, on=on)
    check_knowledge(rules, on=on)
    check_laws(rules, on=on, settings=settings)


def check_documentation(rules: RuleSet | Profile) -> None:
    """Each rule says why it matters, how to settle it, and what it rests on.

    Raises:
        AssertionError: If a rule does not; all that is missing is told.
    """
    _raise(
        _fault(rule, f"{name} says nothing")
        for rule in _set(rules)
        for name, words in _documentation(rule)
        if not words.strip()
    )


def _documentation(rule: Rule) -> Iterator[tuple[str, str]]:
    yield from (("message", rule.message), ("why", rule.why), ("settle", rule.settle))
    yield "sources", "".join(rule.sources)
    for i, source in enumerate(rule.sources):
        yield f"sources[{i}]", source


def check_examples(rules: RuleSet | Profile, *, on: On = None) -> None:
    """A bad example gives exactly the code of its rule, a good one gives none.

    And the message of the rule can be told of what the bad one gives, with all its
    parameters.

    Args:
        rules: The set; each example is judged by all of its rules.
        on: The day for which they are judged.

    Raises:
        AssertionError: If a rule is at fault; all faults are told.
    """
    _raise(
        fault for rule in _set(rules) for fault in _faults_of_examples(rule, rules, on)
    )


def _faults_of_examples(rule: Rule, rules: RuleSet | Profile, on: On) -> Iterator[str]:
    report = _report(rule.bad(), rules, on)
    if (codes := _codes(report)) != {rule.code}:
        yield _fault(rule, f"its bad example gives {_listed(codes) or 'nothing'}")
    yield from _faults_of_places(rule.bad(), report, rules, {rule.code})
    if codes := _codes(_report(rule.good(), rules, on)):
        yield _fault(rule, f"its good example gives {_listed(codes)}")


def _set(rules: RuleSet | Profile) -> RuleSet:
    return rules.rules if isinstance(rules, Profile) else rules


def _alone(rule: Rule, rules: RuleSet | Profile) -> RuleSet | Profile:
    """The rule without the others, under the same act."""
    one = RuleSet(rules=(rule,))
    return attrs.evolve(rules, rules=one) if isinstance(rules, Profile) else one


def _codes(report: Report) -> set[str]:
    return {finding.code for finding in report.findings}


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))


def check_knowledge(rules: RuleSet | Profile, *, on: On = None) -> None:
    """From what a text does not say, nothing is found where it may say it unseen.

    All examples are judged, and judged again with one member after another forgotten: no
    code may come in. A rule that is at fault says `hit` where it should say `missing`.

    Args:
        rules: The set; each example is judged by all of its rules.
        on: The day for which they are judged.

    Raises:
        AssertionError: If a rule is at fault; all faults are told.
    """
    faults: dict[str, None] = {}
    for subject in _examples(rules):
        known = _codes(_report(subject, rules, on))
        for name, less in _forgetting(subject):
            for code in _codes(_report(less, rules, on)) - known:
                what = f"finds something where {name} cannot be known: say `missing`"
                faults[_fault(_set(rules).rule(code), what)] = None
    _raise(faults)


def check_laws(
    rules: RuleSet | Profile,
    *,
    on: On = None,
    settings: hypothesis.settings | None = None,
) -> None:
    """The laws of `check_laws_on`, of the examples and of whatever Hypothesis draws.

    Args:
        rules: The set.
        on: The day for which the examples are judged.
        settings: How Hypothesis draws; ``None``: as the profile in force says.

    Raises:
        AssertionError: If a rule is at fault; it names the rule.
    """
    for example in _examples(rules):
        check_laws_on(example, rules, on=on)
    in_force = hypothesis.settings(settings, report_multiple_bugs=False)

    @in_force
    @given(subject=SUBJECTS, on=DAYS, portion=st.sampled_from(Portion))
    def holds(subject: Any, on: date | None, portion: Portion) -> None:
        check_laws_on(subject, rules, on=on, portions=(portion,))

    holds()


def check_laws_on(
    subject: Subject,
    rules: RuleSet | Profile,
    *,
    on: On = None,
    portions: Iterable[Portion] = tuple(Portion),
) -> None:
    """What holds for every rule, of one subject.

    - It never raises, its places stand in the subject, and its sentences can be told.
    - It says the same when it is asked again, and beside other rules.
    - What it says of ``swap(subject)`` is what it says of the subject, swapped.
    - Where less of the text was seen, or the file is not complete, it finds no more.

    Args:
        subject: An agreement, minutes or a dossier.
        rules: The set.
        on: The day for which it is judged.
        portions: Those that are taken for unseen, one after another.

    Raises:
        AssertionError: If a rule is at fault; it names the rule.
    """
    whole = _report(subject, rules, on)
    codes = {rule.code for rule in _set(rules)}
    _raise(_faults_of_places(subject, whole, rules, codes))
    again = _report(subject, rules, on)
    _same(rules, whole, again, "says something else when it is asked again")
    other = _report(swap(subject), rules, on)
    what = "says something else where the other side is named first"
    _same(rules, swap(whole), other, what)
    for rule in _set(rules):
        alone = check(subject, on=on, rules=_alone(rule, rules))
        if _of_rule(alone, rule) != _of_rule(whole, rule):
            _fail(rule, "says something else beside the other rules than alone")
    known = _report(_seen(subject, Extent.WHOLE), rules, on)
    least = _report(_seen(subject, Extent.PART), rules, on)
    for portion in portions:
        less = _report(_seen(subject, Extent.PART, (portion,)), rules, on)
        _no_more(rules, less, known)
        _no_more(rules, least, less)


def _report(subject: Subject, rules: RuleSet | Profile, on: On) -> Report:
    """What they say; who raises is told from the others by being asked alone."""
    try:
        return check(subject, on=on, rules=rules)
    except Exception as error:
        for rule in _set(rules):
            try:
                check(subject, on=on, rules=_alone(rule, rules))
            except Exception as own:
                what = f"raises {type(own).__name__}: {own}"
                raise AssertionError(_fault(rule, what)) from own
        raise AssertionError("the rules raise together, and none alone") from error


def _of_rule(report: Report, rule: Rule) -> tuple[object, ...]:
    """All that a report has to say of one rule."""
    every = (report.findings, report.undetermined, report.not_run)
    return tuple([x for x in each if x.code == rule.code] for each in every)


def _same(rules: RuleSet | Profile, report: Report, other: Report, what: str) -> None:
    """Both reports say the same; else the rules that do not are at fault."""
    if report != other:
        differ = [r for r in _set(rules) if _of_rule(report, r) != _of_rule(other, r)]
        _raise(_fault(rule, what) for rule in differ)


def _no_more(rules: RuleSet | Profile, less: Report, known: Report) -> None:
    for finding in less.findings:
        if finding not in known.findings:
            what = f"finds more at {finding.pointer!r} where less of the text was seen"
            _fail(_set(rules).rule(finding.code), what)


def _faults_of_places(
    subject: Subject, report: Report, rules: RuleSet | Profile, codes: set[str]
) -> Iterator[str]:
    """Of places that are none, and of messages with parameters that are not given."""
    for finding in (*report.findings, *report.undetermined):
        if finding.code not in codes:
            continue
        rule = _set(rules).rule(finding.code)
        given_params = {name for name, _ in finding.params}
        asked = {n for _, n, _, _ in string.Formatter().parse(rule.message) if n}
        if lacking := asked - given_params:
            yield _fault(rule, f"does not give {_listed(lacking)}")
            continue
        for language in LANGUAGES:
            report.told(finding, language)
        for place in (finding.place, *finding.related):
            try:
                at(subject, place)
            except NothingThere:
                yield _fault(rule, f"names {pointer(place)!r}, where nothing is")


def _seen(subject: Any, extent: Extent, unseen: tuple[Portion, ...] = ()) -> Any:
    """The subject, of which so much was seen; of a part, in a file that may lack more."""
    if isinstance(subject, Dossier):
        texts = tuple(_seen(text, extent, unseen) for text in subject.instruments)
        if extent is Extent.PART and not unseen:
            return attrs.evolve(subject, instruments=texts, complete_until=None)
        return attrs.evolve(subject, instruments=texts)
    source = attrs.evolve(subject.source, extent=extent, unseen=unseen)
    return attrs.evolve(subject, source=source)


def _examples(rules: RuleSet | Profile) -> Iterator[Subject]:
    """The examples of all rules, each once."""
    made = [each for rule in _set(rules) for each in (rule.good(), rule.bad())]
    yield from dict.fromkeys(made)


def _forgetting(subject: Subject) -> Iterator[tuple[str, Subject]]:
    """The subject without one member after another, and without all that it may lack."""
    less: Any = _seen(subject, Extent.PART)
    plain = {
        field.name: field.default
        for field in attrs.fields(type(less))
        if field.default is not attrs.NOTHING and field.name != "source"
    }
    forgotten = [(name, {name: default}) for name, default in plain.items()]
    for name, members in [*forgotten, ("everything", plain)]:
        try:
            yield name, attrs.evolve(less, **members)
        except InvalidValue:  # something else refers to it
            continue


def _fault(rule: Rule, what: str) -> str:
    return f"rule {rule.code}, {rule.name}: {what}"


def _fail(rule: Rule, what: str) -> NoReturn:
    raise AssertionError(_fault(rule, what))


def _raise(faults: Iterable[str]) -> None:
    if told := "\n".join(faults):
        raise AssertionError(told)
