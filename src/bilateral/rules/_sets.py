"""Sets of rules: immutable values, from which others are made."""

from __future__ import annotations

__all__ = ["RETIRED", "RuleSet"]

import difflib
from collections.abc import Callable, Iterator
from typing import Any, final

import attrs
from attrs import field, frozen

from bilateral.errors import InvalidValue, UnknownCode, shown
from bilateral.rules._rule import Rule

RETIRED: dict[str, str] = {}
"""Codes of rules that are no more, each with what stands in its place."""


def _by_code(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return tuple(sorted(rules, key=lambda rule: rule.code))


@final
@frozen(kw_only=True)
class RuleSet:
    """Rules that are run together.

    Args:
        rules: Those that are run.
        left_out: Those that are known and not run, so that a report can say so.

    Raises:
        InvalidValue: If two rules have one code.
    """

    rules: tuple[Rule, ...] = field(converter=_by_code)
    left_out: tuple[Rule, ...] = field(default=(), converter=_by_code)

    def __attrs_post_init__(self) -> None:
        codes = [rule.code for rule in (*self.rules, *self.left_out)]
        for code in codes:
            if codes.count(code) > 1:
                raise InvalidValue.at("rules", reason=f"two rules have the code {code}")

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def rule(self, code: str) -> Rule:
        """The rule that has a code, whether it is run or not.

        Raises:
            UnknownCode: If none has.
        """
        (found,) = self._named(code, exactly=True)
        return found

    def select(self, *codes: str) -> RuleSet:
        """Only these of its rules, by code or by the beginning of a code.

        Raises:
            UnknownCode: If no rule has such a code.
        """
        wanted = {rule.code for code in codes for rule in self._named(code)}
        return self._only(lambda rule: rule.code in wanted)

    def ignore(self, *codes: str) -> RuleSet:
        """All of its rules but these, by code or by the beginning of a code.

        Raises:
            UnknownCode: If no rule has such a code.
        """
        unwanted = {rule.code for code in codes for rule in self._named(code)}
        return self._only(lambda rule: rule.code not in unwanted)

    def extend(self, *rules: Rule) -> RuleSet:
        """With further rules, such as one's own.

        A rule of the set is not run twice, but with the severity and the settings that
        it is given here; one that was left out is taken in again.

        >>> from bilateral.rules import DEFAULT, PROFILES
        >>> both = DEFAULT.extend(*PROFILES["vn-2020"].rules)
        >>> len(both) - len(DEFAULT)
        4
        >>> DEFAULT.ignore("EQU05").extend(DEFAULT.rule("EQU05")) == DEFAULT
        True

        Raises:
            InvalidValue: If another rule has one of their codes.
        """
        run = {(rule.code, rule.check): rule for rule in (*self.rules, *rules)}
        left_out = (r for r in self.left_out if (r.code, r.check) not in run)
        return RuleSet(rules=tuple(run.values()), left_out=tuple(left_out))

    def with_severity(self, **severities: str) -> RuleSet:
        """With other severities: ``with_severity(EQU04="error")``.

        Raises:
            UnknownCode: If no rule has such a code.
            InvalidValue: If it is no severity.
        """

        def changed(rule: Rule, word: Any) -> Rule:
            try:
                return attrs.evolve(rule, severity=word)
            except InvalidValue as error:
                reason = error.problems[0].reason
                raise InvalidValue.at(rule.code, reason=reason) from error

        return self._changed(changed, severities)

    def configure(self, **settings: Any) -> RuleSet:
        """With other settings: ``configure(EQU07=Parity(steps=2))``.

        Raises:
            UnknownCode: If no rule has such a code.
            InvalidValue: If they are not of the type of the rule's settings.
        """

        def changed(rule: Rule, value: Any) -> Rule:
            if rule.settings is None or type(value) is not type(rule.settings):
                kind = type(rule.settings).__name__ if rule.settings else "no settings"
                reason = f"expected {kind}, got {shown(value)}"
                raise InvalidValue.at(rule.code, reason=reason)
            return attrs.evolve(rule, settings=value)

        return self._changed(changed, settings)

    def _changed(
        self, change: Callable[[Rule, Any], Rule], values: dict[str, Any]
    ) -> RuleSet:
        for code in values:
            self._named(code, exactly=True)
        new = [
            change(rule, values[rule.code]) if rule.code in values else rule
            for rule in (*self.rules, *self.left_out)
        ]
        many = len(self.rules)
        return RuleSet(rules=tuple(new[:many]), left_out=tuple(new[many:]))

    def _only(self, wanted: Callable[[Rule], bool]) -> RuleSet:
        left_out = [rule for rule in self.rules if not wanted(rule)]
        return RuleSet(
            rules=tuple(filter(wanted, self.rules)),
            left_out=(*self.left_out, *left_out),
        )

    def _named(self, code: str, *, exactly: bool = False) -> list[Rule]:
        known = (*self.rules, *self.left_out)
        found = [
            r
            for r in known
            if r.code == code or (not exactly and r.code.startswith(code))
        ]
        if found and code:
            return found
        if code in RETIRED:
            raise UnknownCode(code, f"it is no more; {RETIRED[code]}")
        codes = [r.code for r in known]
        near = difflib.get_close_matches(code, codes, n=3, cutoff=0.5)
        there = (
            ", ".join(near) or f"{len(codes)} others, such as {codes[0]}"
            if codes
            else "none"
        )
        raise UnknownCode(code, f"there is {there}")
