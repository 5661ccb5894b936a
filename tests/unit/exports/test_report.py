"""A report as text, as Markdown and as data: all parts of it, in both languages."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bilateral import (
    Actor,
    Day,
    Duration,
    Pair,
    PartRef,
    Portion,
    Side,
    Strength,
    Termination,
    Text,
    exports,
    swap,
)
from bilateral.exports import _words
from bilateral.rules import (
    DEFAULT,
    LANGUAGES,
    File,
    Finding,
    Language,
    NotRun,
    NotRunReason,
    Report,
    RuleSet,
    Severity,
    UnusedReason,
    UnusedWaiver,
    Waived,
    Waiver,
    World,
    check,
)
from bilateral.rules._drafts import agreement, changed_clause
from bilateral.rules._messages import catalogue

NAMES = Pair((Text(en="VNA"),), (Text(en="KPL"),))
ONE = RuleSet(rules=(DEFAULT.rule("EQU02"),))


def finding(code: str = "XYZ01", **members: Any) -> Finding:
    plain: dict[str, Any] = {
        "code": code,
        "name": "house-rule",
        "severity": Severity.WARNING,
        "place": ("clauses", 3),
        "message": "only {by} may leave",
        "params": (("by", Actor.SECOND),),
    }
    return Finding(**plain | members)


def report(**members: Any) -> Report:
    plain: dict[str, Any] = {"names": NAMES, "findings": (), "undetermined": ()}
    return Report(**plain | members)


WAIVER = Waiver(
    code="XYZ02",
    reason="agreed in the talks",
    part=PartRef("memorandum", "end"),
    last_day="2024-12-31",
)
FULL = report(
    findings=(
        finding(related=(("areas", 0), ("clauses", 1)), part=PartRef("memorandum")),
        finding("XYZ00", severity=Severity.ERROR, place=()),
        finding("EQU01", severity=Severity.INFO),
    ),
    undetermined=(
        finding("XYZ03", not_known=Portion.FINAL_CLAUSES, place=("a",)),
        finding("XYZ04", not_known=File(date(2024, 1, 1)), place=("b",)),
        finding("XYZ05", not_known=File(), place=("c",)),
        finding("XYZ06", not_known=World(), place=("d",)),
    ),
    not_run=(
        NotRun(code="XYZ07", name="needs-a-day", reason=NotRunReason.NO_DAY),
        NotRun(code="XYZ08", name="left-out", reason=NotRunReason.NOT_SELECTED),
        NotRun(
            code="XYZ09",
            name="also-left-out",
            reason=NotRunReason.NOT_SELECTED,
            part=PartRef("minutes"),
        ),
    ),
    waived=(Waived(finding=finding("XYZ02"), waiver=WAIVER),),
    unused_waivers=(
        UnusedWaiver(
            waiver=Waiver(code="XYZ01", reason="none"), reason=UnusedReason.NOT_NEEDED
        ),
        UnusedWaiver(waiver=WAIVER, reason=UnusedReason.EXPIRED),
    ),
)

TEXT = """\
Report: VNA and KPL
===================

Errors (1)
----------
XYZ00 house-rule, the whole
    only KPL may leave

Warnings (1)
------------
XYZ01 house-rule, /clauses/3
    only KPL may leave
    see also /areas/0, /clauses/1

For information (1)
-------------------
EQU01 house-rule, /clauses/3
    only KPL may leave

Undetermined (4)
----------------
XYZ03 house-rule, /a
    only KPL may leave
    not known: whether it stands in what was not seen of the text (final clauses)
XYZ04 house-rule, /b
    only KPL may leave
    not known: whether the file is complete until 2024-01-01
XYZ05 house-rule, /c
    only KPL may leave
    not known: whether the file is complete
XYZ06 house-rule, /d
    only KPL may leave
    not known: a fact about persons or bodies

Waived (1)
----------
XYZ02 house-rule, /clauses/3
    only KPL may leave
    reason: agreed in the talks
    until 2024-12-31

Waivers that were not used (2)
------------------------------
XYZ01
    there was nothing to waive
    reason: none
XYZ02 memorandum/end
    its last day is over
    reason: agreed in the talks
    until 2024-12-31

Rules that were not run (3)
---------------------------
no day was given
    XYZ07 needs-a-day
left out of the set of rules
    XYZ08 left-out, XYZ09 also-left-out (minutes)
"""

MARKDOWN = """\
# Report: VNA and KPL

The rules that were run found nothing.

## Undetermined (1)

- **XYZ03** house-rule, `/a`:
  only KPL may leave
  - not known: whether it stands in what was not seen of the text (annexes)

## Waivers that were not used (1)

- **XYZ02** memorandum/end:
  it has a last day, and no day was given
  - reason: agreed in the talks
  - until 2024-12-31

## Rules that were not run (1)

- no day was given:
  XYZ07 needs-a-day
"""


def test_a_text_tells_all_parts_of_a_report() -> None:
    assert exports.report.to_text(FULL) == TEXT


def test_markdown_tells_all_parts_of_a_report() -> None:
    few = report(
        undetermined=(finding("XYZ03", not_known=Portion.ANNEXES, place=("a",)),),
        not_run=FULL.not_run[:1],
        unused_waivers=(UnusedWaiver(waiver=WAIVER, reason=UnusedReason.NO_DAY),),
    )
    assert exports.report.to_markdown(few) == MARKDOWN


def test_what_was_run_and_found_nothing_is_told() -> None:
    lines = exports.report.to_text(check(agreement(), rules=ONE)).splitlines()
    assert lines[2:] == ["", "The rules that were run found nothing."]


def test_what_was_waived_was_found() -> None:
    waived = report(waived=FULL.waived)
    for to in (exports.report.to_text, exports.report.to_markdown):
        assert "found nothing" not in to(waived)


VIETNAMESE = """\
Kết quả rà soát: Ministry of Information of Viet Nam và Ministry of Information of Laos
=======================================================================================

Cảnh báo (1)
------------
EQU02 right-of-one-side, /clauses/9/by
    chỉ Ministry of Information of Viet Nam có quyền theo điều khoản này
"""


def test_vietnamese_is_told_throughout() -> None:
    told = check(changed_clause(Termination, by=Actor.FIRST), rules=ONE)
    assert exports.report.to_text(told, "vi") == VIETNAMESE


@pytest.mark.parametrize("to", [exports.report.to_text, exports.report.to_markdown])
def test_a_language_without_words_is_told_in_english(to: Any) -> None:
    assert to(FULL, "fr") == to(FULL)


def fields(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("message", _words.MESSAGES)
def test_every_heading_has_its_words(message: str, language: str) -> None:
    told = catalogue(language).gettext(message)
    assert told != message
    assert fields(told) == fields(message)


def test_every_word_of_a_closed_list_has_its_words() -> None:
    assert set(_words.HEADINGS) == set(Severity)
    assert set(_words.NOT_RUN) == set(NotRunReason)
    assert set(_words.UNUSED) == set(UnusedReason)


def test_many_findings_of_one_rule_in_one_text_are_told_together() -> None:
    def at(*place: Any, **members: Any) -> Finding:
        return finding(place=place, params=(("by", Side.FIRST),), **members)

    several = [at("instruments", 0, "clauses", n) for n in range(3)]
    others = [at("instruments", 1, "clauses", n) for n in range(3)]
    whole = at("instruments", 0, related=(("clauses", 9),))
    between = at("instruments", 0, "clauses", 1, code="XYZ02")
    text = exports.report.to_text(report(findings=(*several, *others, between)))
    assert text.count("XYZ01 house-rule") == 6
    told = exports.report.to_text(report(findings=(*several, *others, between, whole)))
    assert told.count("only VNA may leave") == 8
    assert "Warnings (8)" in told
    assert (
        """\
XYZ01 house-rule, /instruments/0
    /instruments/0: only VNA may leave; see also /clauses/9
    /instruments/0/clauses/0: only VNA may leave
    /instruments/0/clauses/1: only VNA may leave
    /instruments/0/clauses/2: only VNA may leave
XYZ02 house-rule, /instruments/0/clauses/1
    only VNA may leave
XYZ01 house-rule, /instruments/1/clauses/0
"""
        in told
    )


def test_many_findings_of_one_text_alone_are_told_of_the_whole() -> None:
    many = [finding(place=("clauses", n), message="it leaves") for n in range(4)]
    told = exports.report.to_text(report(undetermined=tuple(many)))
    assert "Undetermined (4)" in told
    assert "XYZ01 house-rule, the whole\n    /clauses/0: it leaves\n" in told


def test_no_line_is_longer_than_a_terminal_is_wide() -> None:
    long = ("a name that goes on and on, " * 20).strip()
    wide = report(
        names=Pair((Text(en=long),), (Text(lo="ຂ" * 200),)),
        findings=(finding(params=(("by", Actor.JOINTLY),)),),
        not_run=tuple(
            NotRun(code=r.code, name=r.name, reason=NotRunReason.NO_DAY)
            for r in DEFAULT
        ),
    )
    for language in LANGUAGES:
        lines = exports.report.to_text(wide, language).splitlines()
        assert max(map(len, lines)) <= 88


def test_names_command_neither_a_terminal_nor_markdown() -> None:
    hostile = report(
        names=Pair((Text(en="\x1b[31m *A*\n\n# B"),), (Text(en="<b>`C`"),)),
        findings=(finding(),),
    )
    text, markdown = (
        exports.report.to_text(hostile),
        exports.report.to_markdown(hostile),
    )
    assert "\x1b" not in text + markdown
    assert text.startswith("Report: \\x1b[31m *A* # B and <b>`C`\n")
    assert r"\*A\* # B and \<b\>\`C\`" in markdown


@pytest.mark.parametrize(
    ("words", "told"), [("# A", r"\# A"), ("1. A", r"1\. A"), ("12) A", r"12\) A")]
)
def test_a_sentence_begins_no_heading_and_no_list(words: str, told: str) -> None:
    begins = finding(message="{by} leaves", params=(("by", words),))
    markdown = exports.report.to_markdown(report(findings=(begins,)))
    assert f"\n  {told} leaves\n" in markdown


# --- data ----------------------------------------------------------------------


def only_plain(value: Any) -> Iterator[type[Any]]:
    yield type(value)
    inner: Any = ()
    if type(value) is dict:
        assert {type(key) for key in value} <= {str}
        inner = value.values()
    elif type(value) is list:
        inner = value
    for each in inner:
        yield from only_plain(each)


@pytest.mark.parametrize("language", LANGUAGES)
def test_data_is_plain_and_as_json_has_it(language: str) -> None:
    data = exports.report.to_data(FULL, language)
    assert set(only_plain(data)) <= {dict, list, str, int}
    assert json.loads(json.dumps(data)) == data
    assert data["language"] == language


def test_data_of_a_finding() -> None:
    data = exports.report.to_data(FULL)
    assert data["names"] == {"first": "VNA", "second": "KPL"}
    assert data["findings"][1] == {
        "code": "EQU01",
        "name": "house-rule",
        "severity": "info",
        "topic": "equality",
        "pointer": "/clauses/3",
        "related": [],
        "params": {"by": "second"},
        "message": "only {by} may leave",
        "sentence": "only KPL may leave",
    }
    assert data["findings"][2]["related"] == ["/areas/0", "/clauses/1"]
    assert data["findings"][2]["part"] == {"instrument": "memorandum"}
    assert "topic" not in data["findings"][2]


def test_data_of_what_is_not_known() -> None:
    told = exports.report.to_data(FULL, "vi")["undetermined"]
    assert [each["not_known"] for each in told] == [
        {
            "kind": "portion",
            "portion": "final-clauses",
            "sentence": "nội dung này có nằm trong phần văn bản chưa được xem hay không"
            " (các điều khoản cuối cùng)",
        },
        {
            "kind": "file",
            "until": "2024-01-01",
            "sentence": "hồ sơ đã đầy đủ đến ngày 01/01/2024 hay chưa",
        },
        {"kind": "file", "sentence": "hồ sơ đã đầy đủ hay chưa"},
        {"kind": "world", "sentence": "thông tin về người hoặc cơ quan liên quan"},
    ]


def test_data_of_waivers_and_of_what_was_not_run() -> None:
    data = exports.report.to_data(FULL)
    whole = {
        "code": "XYZ02",
        "reason": "agreed in the talks",
        "part": {"instrument": "memorandum", "part": "end"},
        "last_day": "2024-12-31",
    }
    assert data["waived"][0]["waiver"] == whole
    assert data["waived"][0]["finding"]["code"] == "XYZ02"
    assert data["unused_waivers"] == [
        {
            "waiver": {"code": "XYZ01", "reason": "none"},
            "reason": "not-needed",
            "sentence": "there was nothing to waive",
        },
        {"waiver": whole, "reason": "expired", "sentence": "its last day is over"},
    ]
    assert data["not_run"][0] == {
        "code": "XYZ07",
        "name": "needs-a-day",
        "reason": "no-day",
        "sentence": "no day was given",
    }
    assert data["not_run"][2]["part"] == {"instrument": "minutes"}


def test_data_of_every_sort_of_parameter() -> None:
    params = {
        "side": (Side.FIRST, "first"),
        "pair": (Pair(1, "one"), {"first": 1, "second": "one"}),
        "text": (Text(vi="ảnh", en="photo"), {"en": "photo", "vi": "ảnh"}),
        "several": ((Day.parse("2024-05"), Duration.parse("P1M")), ["2024-05", "P1M"]),
        "number": (Decimal("1.50"), "1.50"),
        "word": (Strength.PROMISE, "promise"),
        "language": (Language("vi"), "vi"),
    }
    given = tuple((name, value) for name, (value, _) in params.items())
    told = exports.report.to_data(
        report(findings=(finding(message="it is so", params=given),))
    )
    found = told["findings"][0]["params"]
    assert found == {name: plain for name, (_, plain) in params.items()}
    assert set(only_plain(found)) == {dict, list, str, int}


def test_a_report_seen_from_the_other_side_names_it_first() -> None:
    told = check(changed_clause(Termination, by=Actor.FIRST), rules=ONE)
    data, other = map(exports.report.to_data, (told, swap(told)))
    assert [*other["names"].values()] == [*reversed(data["names"].values())]
    assert other["findings"][0]["params"] == {"by": "second"}
    assert other["findings"][0]["sentence"] == data["findings"][0]["sentence"]
