"""Sets of rules, and rules as values: what is made of them, and what is refused."""

from __future__ import annotations

import copy
import pickle
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from types import FunctionType
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from bilateral import (
    Agreement,
    Dossier,
    InstrumentKind,
    InvalidValue,
    UnknownCode,
    exports,
    rules,
)
from bilateral.rules import (
    DEFAULT,
    PROFILES,
    Index,
    Parity,
    Rule,
    RuleSet,
    Said,
    Severity,
    Topic,
    hit,
    rule,
)
from bilateral.rules import _sets as sets
from bilateral.rules._drafts import agreement, minutes

if TYPE_CHECKING:
    from collections.abc import Iterable as Told

    from bilateral import ReviewMinutes as Judged

FACTS: Any = {
    "code": "XYZ01",
    "severity": Severity.INFO,
    "message": "m",
    "why": "w",
    "settle": "s",
    "sources": ("a law",),
    "good": agreement,
    "bad": agreement,
}
LENIENT = Parity(steps=3)


def a_rule(code: str = "XYZ01") -> Rule:
    @rule(**(FACTS | {"code": code}))
    def own_rule(_: Agreement) -> Iterator[Said]:
        yield hit("title")

    return own_rule


def codes(of: RuleSet) -> list[str]:
    return [each.code for each in of]


FEW = RuleSet(rules=(a_rule("XYZ02"), a_rule("XYZ01"), a_rule("ABC01")))


def test_rules_stand_in_the_order_of_their_codes() -> None:
    assert codes(FEW) == ["ABC01", "XYZ01", "XYZ02"]
    assert len(FEW) == 3


def test_some_are_selected_by_code_or_by_how_it_begins() -> None:
    assert codes(FEW.select("XYZ")) == ["XYZ01", "XYZ02"]
    assert codes(FEW.select("XYZ02", "ABC01")) == ["ABC01", "XYZ02"]


def test_what_is_not_selected_is_still_known() -> None:
    one = FEW.select("XYZ02")
    assert [each.code for each in one.left_out] == ["ABC01", "XYZ01"]
    assert one.rule("ABC01") in one.left_out


def test_some_are_ignored() -> None:
    assert codes(FEW.ignore("XYZ01")) == ["ABC01", "XYZ02"]
    assert codes(FEW.ignore("XYZ").ignore("ABC")) == []


def test_a_set_is_extended_by_rules_of_ones_own() -> None:
    assert codes(FEW.extend(a_rule("ABC02"), a_rule("ZZZ01"))) == [
        *("ABC01", "ABC02", "XYZ01", "XYZ02", "ZZZ01")
    ]


@pytest.mark.parametrize("others", [FEW, FEW.ignore("XYZ01")])
def test_two_rules_of_one_code_are_refused(others: RuleSet) -> None:
    with pytest.raises(InvalidValue, match="two rules have the code XYZ01"):
        others.extend(a_rule("XYZ01"))


def test_severities_are_changed() -> None:
    strict = FEW.ignore("XYZ02").with_severity(XYZ01="error", XYZ02="warning")
    assert strict.rule("XYZ01").severity is Severity.ERROR
    assert strict.rule("XYZ02").severity is Severity.WARNING
    assert strict.rule("ABC01") is FEW.rule("ABC01")
    assert codes(strict) == ["ABC01", "XYZ01"]


def test_a_severity_that_is_none_is_refused() -> None:
    with pytest.raises(
        InvalidValue, match="/XYZ01: expected error, warning, info, got"
    ):
        FEW.with_severity(XYZ01="fatal")


def test_settings_are_changed_in_the_new_set_alone() -> None:
    lenient = DEFAULT.configure(EQU07=Parity(steps=2))
    assert lenient.rule("EQU07").settings == Parity(steps=2)
    assert DEFAULT.rule("EQU07").settings == Parity()


def test_settings_of_another_type_are_refused() -> None:
    with pytest.raises(InvalidValue, match="/EQU07: expected Parity, got 2"):
        DEFAULT.configure(EQU07=2)


def test_settings_of_a_rule_that_has_none_are_refused() -> None:
    with pytest.raises(InvalidValue, match="/XYZ01: expected no settings, got Parity"):
        FEW.configure(XYZ01=Parity())


@pytest.mark.parametrize(
    ("code", "there"),
    [
        ("XYZ03", "there is XYZ0[12], XYZ0[12]"),
        ("xyz01", "there is 3 others, such as ABC01"),
        ("", "there is 3 others, such as ABC01"),
    ],
)
def test_an_unknown_code_is_told_with_what_is_near(code: str, there: str) -> None:
    for method in (FEW.rule, FEW.select, FEW.ignore):
        with pytest.raises(UnknownCode, match=f"no rule '{code}': {there}"):
            method(code)


def test_a_beginning_of_codes_names_no_rule_where_one_is_meant() -> None:
    with pytest.raises(UnknownCode):
        FEW.rule("XYZ")
    with pytest.raises(UnknownCode):
        FEW.with_severity(XYZ="error")
    with pytest.raises(UnknownCode):
        FEW.configure(XYZ=Parity())


def test_in_an_empty_set_no_code_is_known() -> None:
    with pytest.raises(UnknownCode, match="no rule 'XYZ01': there is none"):
        RuleSet(rules=()).select("XYZ01")


def test_a_retired_code_says_what_stands_in_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sets.RETIRED, "XYZ09", "XYZ01 says it")
    with pytest.raises(UnknownCode, match="'XYZ09': it is no more; XYZ01 says it"):
        FEW.select("XYZ09")


def test_no_retired_code_is_used_again() -> None:
    assert not set(sets.RETIRED) & set(codes(DEFAULT))


# --- a rule ------------------------------------------------------------------


def test_a_rule_is_called_as_its_function() -> None:
    assert a_rule().name == "own-rule"


def test_a_rule_with_letters_of_its_own_has_no_topic() -> None:
    assert a_rule().topic is None
    assert DEFAULT.rule("EQU02").topic is Topic.EQUALITY


@pytest.mark.parametrize("code", ["XYZ1", "xyz01", "XYZ001", "XYZ01\n", ""])
def test_a_code_has_three_letters_and_two_digits(code: str) -> None:
    with pytest.raises(InvalidValue, match="/code: expected three capital letters"):
        a_rule(code)


def test_a_rule_judges_an_instrument_or_a_dossier() -> None:
    def about_words(words: str) -> Iterator[Said]:
        raise NotImplementedError(words)

    with pytest.raises(
        InvalidValue, match="/words: expected an instrument or a dossier"
    ):
        rule(**FACTS)(about_words)


def test_a_rule_asks_only_for_what_there_is() -> None:
    def asking(_: Agreement, weather: str) -> Iterator[Said]:
        raise NotImplementedError(weather)

    with pytest.raises(InvalidValue, match="/weather: expected index, on or settings"):
        rule(**FACTS)(asking)


def test_a_rule_asks_by_the_names_of_parameters() -> None:
    def asking(
        _: Agreement, on: date, index: Index, settings: Parity = LENIENT
    ) -> Iterator[Said]:
        raise NotImplementedError(on, index, settings)

    made = rule(**FACTS)(asking)
    assert made.asks == ("on", "index", "settings")
    assert made.settings is LENIENT


def test_a_rule_is_for_some_types_and_kinds() -> None:
    def of_agreements(_: Agreement) -> Iterator[Said]:
        raise NotImplementedError

    every = rule(**FACTS)(of_agreements)
    some = rule(**FACTS, kinds=(InstrumentKind.PROTOCOL,))(of_agreements)
    protocol = agreement(kind=InstrumentKind.PROTOCOL)
    assert every.applies_to(agreement())
    assert not every.applies_to(minutes())
    assert some.applies_to(protocol)
    assert not some.applies_to(agreement())


def test_a_severity_in_words_is_one_of_the_list() -> None:
    made = a_rule()
    worded = attrs.evolve(made, severity="warning")  # type: ignore[arg-type]
    assert worded.severity is Severity.WARNING
    report = rules.check(agreement(), rules=RuleSet(rules=(worded,)))
    assert "Warnings (1)" in exports.report.to_text(report)
    assert exports.report.to_data(report)["findings"]


@pytest.mark.parametrize(
    ("fact", "value", "reason"),
    [
        ("severity", "fatal", "/severity: expected error, warning, info, got 'fatal'"),
        ("sources", "handbook", "/sources: expected several sources, got 'handbook'"),
        ("kinds", "protocol", "/kinds: expected kinds of instruments, got 'protocol'"),
        ("kinds", ("pact",), "/kinds: expected kinds of instruments"),
    ],
)
def test_a_fact_of_another_form_is_refused(fact: str, value: Any, reason: str) -> None:
    def own(_: Agreement) -> Iterator[Said]:
        raise NotImplementedError

    with pytest.raises(InvalidValue, match=reason):
        rule(**(FACTS | {fact: value}))(own)
    with pytest.raises(InvalidValue, match=reason):
        attrs.evolve(a_rule(), **{fact: value})


def test_only_what_a_rule_judges_need_be_imported_when_it_runs() -> None:
    def own(_: Agreement) -> Told[Said]:
        raise NotImplementedError

    assert rule(**FACTS)(own).subject is Agreement

    def other(_: Judged) -> Iterator[Said]:
        raise NotImplementedError

    with pytest.raises(InvalidValue, match="/_: expected an instrument or a dossier"):
        rule(**FACTS)(other)


def without_annotation(_):  # type: ignore[no-untyped-def] # noqa: ANN001, ANN201
    raise NotImplementedError


def without_parameter() -> Iterator[Said]:
    raise NotImplementedError


def without_default(_: Agreement, settings: Parity) -> Iterator[Said]:
    raise NotImplementedError(settings)


def without_settings(_: Agreement, settings: None = None) -> Iterator[Said]:
    raise NotImplementedError(settings)


def with_the_index_of_a_file(_: Dossier, index: Index) -> Iterator[Said]:
    raise NotImplementedError(index)


@pytest.mark.parametrize(
    ("check", "reason"),
    [
        (without_annotation, "/_: expected an instrument or a dossier"),
        (without_parameter, "^expected an instrument or a dossier"),
        (without_default, "/settings: expected settings as the default"),
        (without_settings, "/settings: expected settings as the default"),
        (with_the_index_of_a_file, "/index: a dossier has no index"),
        (partial(without_default, settings=LENIENT), "^expected a function"),
    ],
)
def test_a_check_of_another_form_is_refused(check: Any, reason: str) -> None:
    with pytest.raises(InvalidValue, match=reason):
        rule(**FACTS)(check)


def test_a_set_is_extended_by_one_with_rules_of_its_own() -> None:
    profile = PROFILES["vn-2020"].rules
    both = DEFAULT.extend(*profile)
    assert {*codes(both)} == {*codes(DEFAULT), *codes(profile)}
    assert both.rule("LAW01").severity is Severity.WARNING  # as it is given last
    assert DEFAULT.rule("LAW01").severity is Severity.INFO


def test_what_was_left_out_is_taken_in_again() -> None:
    assert DEFAULT.ignore("EQU05").extend(DEFAULT.rule("EQU05")) == DEFAULT


def test_a_set_pickles_with_what_was_changed_in_it() -> None:
    changed = DEFAULT.with_severity(LAW01="error").configure(EQU07=LENIENT)
    assert pickle.loads(pickle.dumps(changed)) == changed != DEFAULT
    for profile in PROFILES.values():
        assert pickle.loads(pickle.dumps(profile)) == profile


def test_a_rule_that_no_module_names_is_copied_and_has_no_pickle() -> None:
    own = a_rule()
    assert copy.deepcopy(own) == own
    with pytest.raises((pickle.PicklingError, AttributeError), match="a_rule"):
        pickle.dumps(own)


def test_a_rule_of_a_module_that_is_gone_is_copied_too() -> None:
    """As of a program that was run and not imported."""
    check = FunctionType(a_rule().check.__code__, {"__name__": "gone"}, "own_rule")
    check.__annotations__ = {"_": Agreement}
    own = rule(**FACTS)(check)
    assert own.check.__module__ not in sys.modules
    assert copy.copy(own) == copy.deepcopy(own) == own
