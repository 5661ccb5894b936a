"""Write `docs/rules/`: one page for each rule, and an index by topic; `--check` compares.

`not-rules.md` among them is written by hand: what was looked at and made no rule.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterable

import attrs

from _generated import ROOT, write_or_check
from _public import homes
from bilateral import exports, rules
from bilateral.rules import DEFAULT, PROFILES, Profile, Rule, Topic
from bilateral.rules._messages import catalogue

HERE = ROOT / "docs" / "rules"
BY_HAND = HERE / "not-rules.md"
HOMES = homes()
ON = "2021-06-01"  # for rules that need a day; the drafts are of December 2020
HEADINGS = {
    Topic.EQUALITY: "Equality",
    Topic.RECIPROCITY: "Reciprocity",
    Topic.BENEFIT: "Mutual benefit",
    Topic.LAW: "Law and authority",
    Topic.NATURE: "Nature and wording",
    Topic.LANGUAGES: "Languages",
    Topic.TERM: "Term and dates",
    Topic.SCOPE: "Scope",
    Topic.COMMITMENTS: "Commitments",
    Topic.CONSULTATION: "Consultation",
    Topic.REVIEW: "Review",
    Topic.PARTIES: "Parties",
    Topic.COVERAGE: "Clause coverage",
    Topic.SOURCES: "Sources",
}


def page(rule: Rule) -> str:
    """All there is to know about a rule."""
    lines = [f"# {rule.code}: {rule.name}", ""]
    lines += [*judged(rule), ""]
    lines += ["## Why it matters", "", rule.why, ""]
    lines += ["## How to settle it", "", rule.settle, ""]
    lines += ["## What it rests on", "", *(f"- {each}" for each in rule.sources), ""]
    lines += [*settings(rule)]
    lines += ["## What it says", ""]
    for language in rules.LANGUAGES:
        words = catalogue(language).gettext(rule.message)
        lines.append(f"- `{language}`: {words}")
    lines += ["", "Of its bad example:", "", *example(rule)]
    return "\n".join(lines) + "\n"


def judged(rule: Rule) -> Iterable[str]:
    """What it judges, and what it minds and does not."""
    yield f"- Severity: {rule.severity}"
    yield f"- Since: {rule.since}"
    kinds = ", ".join(f"`{kind}`" for kind in rule.kinds)
    only = f", of the kinds {kinds}" if kinds else ""
    yield f"- It judges: {link(rule.subject)}{only}"
    for act in acts_of(rule):
        yield f"- Under: {act.authority.best('en')} (profile `{act.name}`)"
    if "on" in rule.asks:
        yield "- It needs a day."
    yield ""
    paragraphs = (inspect.getdoc(rule.check) or "").split("\n\n")
    yield "\n\n".join(" ".join(each.split()) for each in paragraphs)


def link(cls: type[object]) -> str:
    """A link to the reference."""
    return f"{{py:class}}`~{HOMES[cls.__name__, id(cls)]}.{cls.__name__}`"


def acts_of(rule: Rule) -> list[Profile]:
    """The profiles that it stands in; none if it holds for any state."""
    if rule.code in {each.code for each in DEFAULT}:
        return []
    return [
        p for p in PROFILES.values() if rule.code in {each.code for each in p.rules}
    ]


def settings(rule: Rule) -> Iterable[str]:
    """Its settings with their defaults."""
    if rule.settings is not None:
        cls = type(rule.settings)
        yield "## Settings"
        yield ""
        yield f"{link(cls)}, by default:"
        yield ""
        for field in attrs.fields(cls):
            yield f"- `{field.name}` = `{getattr(rule.settings, field.name)!r}`"
        yield ""


def example(rule: Rule) -> Iterable[str]:
    """What is said of the bad example, in each language."""
    alone: rules.RuleSet | Profile = rules.RuleSet(rules=(rule,))
    if acts := acts_of(
        rule
    ):  # the last one is in force, and the example is of its days
        alone = attrs.evolve(acts[-1], rules=alone)
    report = rules.check(rule.bad(), on=ON, rules=alone)
    for language in rules.LANGUAGES:
        told = exports.report.to_text(report, language).split("\n\n", 1)[1]
        yield from ["```text", told.rstrip("\n"), "```", ""]


def index(found: list[Rule]) -> str:
    """The list of the pages, by topic."""
    lines = [
        "# Rules",
        "",
        f"The {len(found)} rules of the library, by what they are about.",
        "What has been looked at and made no rule stands in {doc}`not-rules`.",
        "",
    ]
    for topic, heading in HEADINGS.items():
        about = [rule for rule in found if rule.topic is topic]
        if about:
            lines += [f"## {heading}", "", "| Rule | Severity | It says |"]
            lines += ["| --- | --- | --- |", *map(row, about), ""]
    lines += ["```{toctree}", ":hidden:", "", *(rule.code for rule in found)]
    lines += ["not-rules", "```"]
    return "\n".join(lines) + "\n"


def row(rule: Rule) -> str:
    """A rule in one line."""
    message = rule.message.replace("|", "\\|")
    return f"| {{doc}}`{rule.code}` | {rule.severity} | {message} |"


def main() -> int:
    """Write or compare the pages."""
    under_acts = {r.code: r for p in PROFILES.values() for r in p.rules}
    by_code = under_acts | {rule.code: rule for rule in DEFAULT}
    found = [by_code[code] for code in sorted(by_code)]
    pages = {HERE / f"{rule.code}.md": page(rule) for rule in found}
    pages[HERE / "index.md"] = index(found)
    pages[BY_HAND] = BY_HAND.read_text(encoding="utf-8")
    return write_or_check(pages, alone_in=HERE)


if __name__ == "__main__":
    sys.exit(main())
