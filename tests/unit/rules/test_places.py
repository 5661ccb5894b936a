"""Where the rules point, in the bad example of each, and where they would if less is known."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import Doubt, DoubtKind, Extent, Portion, Source, pointer, rules
from bilateral.rules import DEFAULT, Finding, Rule, RuleSet

DAY = "2021-06-01"
FIRST, SECOND = "Ministry of Information of Viet Nam", "Ministry of Information of Laos"
TITLE = "Memorandum of Understanding on cooperation in information"
FINDINGS = {
    "BEN01": [
        (
            "/commitments",
            "/commitments/0",
            "FIRST promises something and receives nothing",
        )
    ],
    "BEN02": [
        (
            "/principles/1",
            "/commitments/0",
            "mutual benefit is stated, and FIRST receives nothing for what it promises",
        )
    ],
    "CLS01": [
        (
            "/clauses",
            "texts of this kind usually also say: amendment, settlement of differences",
        )
    ],
    "COM01": [
        (
            "/commitments/0/amounts/0/total",
            "10 in 1 month, 60 times over, do not make 500",
        )
    ],
    "COM02": [
        (
            "/commitments/1",
            "nobody is said to bear the costs of this (delegation exchange)",
        )
    ],
    "COM03": [("/commitments/1", "this item of the plan does not say when, how much")],
    "COM04": [
        ("/commitments/0/amounts/0", "only a ceiling is promised: at most 10 (item)")
    ],
    "COM05": [
        (
            "/commitments/0/conditions/0",
            "this is promised only so far as means allow (within means)",
        )
    ],
    "COM06": [
        (
            "/commitments/1/due",
            "this is set for 2023-01-31, after the end on 2022-12-31",
        )
    ],
    "CON01": [
        (
            "/instruments/0/commitments/0/performers/0",
            "Ministry of Posts is no party, and the file does not show that it was asked",
        )
    ],
    "CON02": [
        (
            "/events/0/answered",
            "/instruments/0/signing/day",
            "Ministry of Posts was consulted on 2021-01-11, after the signing on 2020-12-21",
        )
    ],
    "CON03": [
        (
            "/instruments/0/commitments/0/performers/0",
            "Posts Ltd is a company and no party, and no record shows that it agreed",
        )
    ],
    "EQU01": [
        (
            "/principles",
            "the text does not say that the sides deal with each other as equals",
        )
    ],
    "EQU02": [("/clauses/9/by", "only FIRST may do what this clause allows")],
    "EQU03": [
        (
            "/clauses/10/notice",
            "/clauses/11/notice",
            "FIRST must give notice of 6 months, SECOND of 3 months",
        )
    ],
    "EQU04": [
        (
            "/clauses/10/prevailing",
            "the text in Vietnamese prevails, which is a language of FIRST alone",
        )
    ],
    "EQU05": [
        (
            "/clauses/10/prevailing",
            "the text in English prevails, which is a language of neither side",
        )
    ],
    "EQU06": [("/clauses/10/originals", "originals are made for FIRST alone")],
    "EQU07": [
        (
            "/signing/signatures",
            "persons of unlike rank stand for the sides (FIRST: Minister of Information, SECOND: Minister of Information)",
        )
    ],
    "EQU08": [
        (
            "/signing/signatures",
            "not as many persons sign for one side as for the other (FIRST: 1, SECOND: 2)",
        )
    ],
    "EQU09": [
        (
            "/parties",
            "bodies of unlike level lead the sides (FIRST: FIRST, SECOND: SECOND)",
        )
    ],
    "EQU10": [("/clauses/10/rules/0", "FIRST bears costs whatever its role is")],
    "EQU11": [
        (
            "/clauses/11/venue",
            "the meetings of this body do not take turns between the sides",
        )
    ],
    "EQU12": [("/clauses/5/consent", "this is left to the decision of SECOND alone")],
    "LAW01": [
        ("/clauses", "the text does not say that the law of either side is kept")
    ],
    "LAW02": [
        (
            "/clauses/1/of",
            "the law of FIRST is kept, and nothing is said of that of SECOND",
        )
    ],
    "LAW03": [
        (
            "/signing/signatures/second/0",
            "Minister of Information signs for SECOND without belonging to it, and no authority is on record",
        )
    ],
    "LAW04": [
        (
            "/signing/signatures/first/0",
            "Minister of Information signs for Government (VN) in an office that needs full powers, and none are on record",
        ),
        (
            "/signing/signatures/second/0",
            "Minister of Information signs for Government (LA) in an office that needs full powers, and none are on record",
        ),
    ],
    "LNG01": [
        (
            "/clauses/10/texts",
            "no text is in a language of SECOND (texts: English, Vietnamese)",
        )
    ],
    "LNG02": [
        (
            "/clauses/10/authority",
            "several texts, and no word on whether they are equal or which one prevails",
        )
    ],
    "LNG03": [
        (
            "/clauses/10/prevailing",
            "the text in Chinese is to prevail, and there is none (texts: Lao, Vietnamese)",
        )
    ],
    "LNG04": [
        (
            "/purposes/1/words",
            "the languages do not tell the same numbers (lo: 5; vi: 7)",
        )
    ],
    "LNG05": [
        (
            "/purposes/1/words",
            "this stands in the text in Vietnamese and not in that in Lao",
        )
    ],
    "LNG06": [("/clauses/10/originals", "one original is made, for two sides")],
    "NAT01": [
        (
            "/title",
            "the text says that it does not bind, under the title of a treaty (English: Agreement)",
        )
    ],
    "NAT02": [
        (
            "/title",
            "a government makes a memorandum that does not say whether it binds in law",
        )
    ],
    "NAT03": [
        (
            "/clauses/5/words",
            "the text says that it does not bind, and has words of treaties (English: shall, agree)",
        )
    ],
    "NAT04": [
        (
            "/clauses/5/words",
            "the text says that it binds, and has words of memoranda (English: the Participants, intend to)",
        )
    ],
    "NAT05": [("/clauses", "the memorandum does not say whether it binds in law")],
    "NAT06": [
        (
            "/clauses/4/steps/0",
            "/clauses/3",
            "the text says that it does not bind, and provides for what binds (arbitration)",
        )
    ],
    "PTY01": [
        (
            "/parties",
            "the sides are one institution, or one is part of the other (FIRST: FIRST, SECOND: SECOND)",
        )
    ],
    "PTY02": [
        (
            "/parties/first/institutions/0",
            "/bodies/0",
            "the institution FIRST is recorded twice, as information-vn, ministry-vn",
        )
    ],
    "PTY03": [
        (
            "/instruments/1",
            "Ministry of Information and Tourism is an institution that other texts of the file call otherwise",
        )
    ],
    "REC01": [("/commitments/2", "nothing is promised to FIRST in return for this")],
    "REC02": [
        (
            "/commitments",
            "/commitments/2",
            "/commitments/3",
            "what the sides promise each other is of unlike kinds (FIRST: training, SECOND: distribution)",
        )
    ],
    "REC03": [
        (
            "/commitments/2",
            "/principles/2",
            "this is to be reciprocal, and SECOND does nothing like it",
        )
    ],
    "REC04": [
        (
            "/commitments/2/amounts/0",
            "/commitments/3/amounts/0",
            "mirrored promises differ in amount: FIRST: 10, SECOND: 5 (person in 1 year; 2 to 1)",
        )
    ],
    "REC05": [
        (
            "/assessments/0",
            "/assessments/0/figures/0",
            "/assessments/0/figures/1",
            "what is reported to have gone each way differs: FIRST: 109, SECOND: 151 (item; 1.39 to 1)",
        )
    ],
    "REC06": [
        (
            "/commitments/2",
            "/commitments/3",
            "of two mirrored promises only that of FIRST has this: with consent",
        )
    ],
    "REC07": [
        (
            "/commitments",
            "/commitments/0",
            "all promises run one way: FIRST makes them all",
        )
    ],
    "REC08": [
        (
            "/principles/2",
            "/commitments/2",
            "reciprocity is stated, and nothing is promised to FIRST for what it promises",
        )
    ],
    "REV01": [
        (
            "/instruments/1/assessments",
            "/instruments/0/commitments/0",
            "nothing is said of what became of this promise: each sends the other photographs every month",
        )
    ],
    "REV02": [
        (
            "/assessments",
            "the assessments are all of the whole, and none is of a single item",
        )
    ],
    "REV03": [
        (
            "/instruments/2/assessments",
            "/instruments/1/commitments/0",
            "nothing is said of what became of this item of the last plan: each side opens an office in the capital of the other",
        )
    ],
    "REV04": [
        (
            "/instruments/4/commitments/0",
            "/instruments/1/commitments/0",
            "/instruments/2/commitments/0",
            "/instruments/3/commitments/0",
            "this has been carried over from plan to plan 3 times: each side opens an office in the capital of the other",
        )
    ],
    "REV05": [
        (
            "/instruments/0/clauses/11/cadence",
            "a review or meeting is due every 1 month, and none is on record in time",
        )
    ],
    "REV06": [
        ("/next_meeting", "the minutes do not say when or where the sides meet next")
    ],
    "REV07": [
        (
            "/instruments/2/encounters/0/host",
            "/instruments/1/encounters/0/host",
            "FIRST is the host, though it is the turn of SECOND",
        )
    ],
    "REV08": [("/clauses/11", "nothing says how often this body meets")],
    "REV09": [
        (
            "/instruments/2/reviewed_period",
            "/instruments/1/reviewed_period",
            "reviews do not join: one ends on 2021-12-31, the next begins on 2021-10-01",
        )
    ],
    "REV10": [
        (
            "/plan_period",
            "/reviewed_period",
            "the period of the plan overlaps with the one under review",
        )
    ],
    "REV11": [
        (
            "/clauses/10/points",
            "the focal points were named on 2014-12-20; they may no longer be the ones",
        )
    ],
    "REV12": [
        (
            "/instruments/0/commitments/1",
            "due by 2021-03-31, and nothing in the file shows that it was done: each sends a delegation every year",
        )
    ],
    "SCP01": [
        (
            "/commitments/2",
            "this belongs to none of the areas and forms of the text: each sends the other photographs every month",
        )
    ],
    "SCP02": [("/areas/0", "no form and no commitment serves this area: films")],
    "SCP03": [
        ("/areas/0", 'further entries follow on the one for all others ("other areas")')
    ],
    "SCP04": [
        ("/areas/2", 'nothing says how other matters are agreed upon ("other areas")')
    ],
    "SRC01": [
        (
            "/assessments/0/figures/0/amount/unit",
            "it is not clear what is counted: items of the Lao agency",
        )
    ],
    "SRC02": [("/source/doubts/0", "the sources differ about memorandum (title)")],
    "SRC03": [
        (
            "/source/doubts/0",
            "a day of memorandum (signing) is recorded elsewhere, and the text does not bear it out",
        )
    ],
    "SRC04": [
        (
            "/source/doubts/0",
            "memorandum (title) was supplied by whoever recorded the text",
        )
    ],
    "SRC05": [
        (
            "/events/0/day",
            "/instruments/0/signing/day",
            "by a record it took effect on 2020-12-26, by the text on 2020-12-21",
        )
    ],
    "TRM01": [
        (
            "/clauses/6/on/day",
            "takes effect on 2020-12-01, before it is signed on 2020-12-21",
        )
    ],
    "TRM02": [
        (
            "/instruments/1/plan_period",
            "/instruments/0",
            "planned for 2022-01-01/2022-12-31, outside the term of TEXT (2020-12-21/2022-06-30)",
        )
    ],
    "TRM03": [
        ("/clauses/8/rule/span", "renewed by itself, and it is not said for how long")
    ],
    "TRM04": [("/clauses", "the text has no term, and no way to end it")],
    "TRM05": [
        ("/clauses/7", "a fixed term that can be neither renewed nor ended early")
    ],
    "TRM06": [("/clauses/9/notice/length", "notice of 6 years, for a term of 5 years")],
    "TRM07": [
        (
            "/clauses/8/rule/stopped_by",
            "one notice serves several uses: non renewal, amendment",
        )
    ],
    "TRM08": [
        (
            "/instruments/1",
            "/instruments/0",
            "overlap from 2025-01-01 to 2025-12-31 between TEXT and TEXT",
        )
    ],
    "TRM09": [
        (
            "/plan_period/first_day",
            "signed on 2021-12-20, when what it plans had begun on 2021-12-01",
        )
    ],
    "TRM10": [
        (
            "/signing/day",
            "/encounters/0/period",
            "signed on 2020-12-21, which is no day of the meeting at which it was signed",
        )
    ],
    "TRM11": [
        (
            "/clauses/9/under_way",
            "/commitments/0",
            "/commitments/1",
            "no word on what becomes of long activities, such as each sends the other photographs every month",
        )
    ],
    "TRM12": [
        (
            "/instruments/1",
            "/instruments/0",
            "TEXT and TEXT are both in effect from 2025-06-02 to 2025-12-20",
        )
    ],
    "TRM13": [
        (
            "/events/0",
            "notice of 2025-09-21 came after 2025-09-20; the text is renewed once more all the same",
        )
    ],
}
"""By code, for each finding: its place, further places, and its sentence.

The first and the second side, and the title of the text, stand in capitals."""

UNSEEN: dict[str, set[Portion]] = {
    "BEN01": {Portion.COMMITMENTS},
    "BEN02": {Portion.COMMITMENTS},
    "COM02": {Portion.COMMITMENTS},
    "COM03": {Portion.COMMITMENTS},
    "REC01": {Portion.COMMITMENTS},
    "REC02": {Portion.COMMITMENTS},
    "REC03": {Portion.COMMITMENTS},
    "REC06": {Portion.COMMITMENTS},
    "REC07": {Portion.COMMITMENTS},
    "REC08": {Portion.COMMITMENTS},
    "REV06": {Portion.COMMITMENTS},
    "REV08": {Portion.COMMITMENTS},
    "CLS01": {Portion.FINAL_CLAUSES},
    "LNG01": {Portion.FINAL_CLAUSES},
    "LNG02": {Portion.FINAL_CLAUSES},
    "LNG03": {Portion.FINAL_CLAUSES},
    "LNG06": {Portion.FINAL_CLAUSES},
    "NAT02": {Portion.FINAL_CLAUSES},
    "NAT05": {Portion.FINAL_CLAUSES},
    "TRM01": {Portion.FINAL_CLAUSES},
    "TRM03": {Portion.FINAL_CLAUSES},
    "TRM04": {Portion.FINAL_CLAUSES},
    "TRM05": {Portion.FINAL_CLAUSES},
    "TRM11": {Portion.FINAL_CLAUSES},
    "EQU01": {Portion.PRINCIPLES},
    "LAW01": {Portion.PRINCIPLES, Portion.FINAL_CLAUSES},
    "LAW02": {Portion.PRINCIPLES, Portion.FINAL_CLAUSES},
    "LAW03": {Portion.SIGNATURES},
    "LAW04": {Portion.SIGNATURES},
    "LNG05": {Portion.LANGUAGE_VERSIONS},
    "REV01": {Portion.ASSESSMENTS},
    "REV02": {Portion.ASSESSMENTS},
    "REV03": {Portion.ASSESSMENTS},
    "SRC01": {Portion.ASSESSMENTS},
    "REV04": {Portion.COMMITMENTS, Portion.ASSESSMENTS},
    "SCP01": {Portion.AREAS, Portion.FORMS},
    "SCP02": {Portion.FORMS, Portion.COMMITMENTS, Portion.ANNEXES},
    "SCP04": {Portion.AREAS},
}
"""By code: where what a rule misses would stand. The others judge what is there."""


def judged(rule: Rule, subject: Any) -> rules.Report:
    return rules.check(subject, on=DAY, rules=RuleSet(rules=(rule,)))


def in_short(sentence: str) -> str:
    for name, short in ((FIRST, "FIRST"), (SECOND, "SECOND"), (TITLE, "TEXT")):
        sentence = sentence.replace(name, short)
    return sentence


def told(finding: Finding) -> tuple[object, ...]:
    return finding.place, finding.related, finding.params


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_a_finding_points_at_what_it_names(rule: Rule) -> None:
    report = judged(rule, rule.bad())
    assert [
        (each.pointer, *map(pointer, each.related), in_short(report.told(each)))
        for each in report.findings
    ] == FINDINGS[rule.code]


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_what_may_stand_unseen_is_told_as_if_it_had_been_found(rule: Rule) -> None:
    bad: Any = rule.bad()
    found = [told(each) for each in judged(rule, bad).findings]
    left_open = set()
    for portion in Portion:
        source = Source(extent=Extent.PART, unseen=(portion,))
        texts = getattr(bad, "instruments", None)
        less = (
            attrs.evolve(bad, source=source)
            if texts is None
            else attrs.evolve(
                bad, instruments=[attrs.evolve(t, source=source) for t in texts]
            )
        )
        for each in judged(rule, less).undetermined:
            left_open.add(portion)
            assert told(each) in found
    assert left_open == UNSEEN.get(rule.code, set())


@pytest.mark.parametrize(
    ("code", "about"),
    [
        ("EQU03", "end"),
        ("EQU03", "end-by-the-other"),
        ("LNG02", "languages"),
        ("TRM03", "renewal"),
        ("TRM04", "memorandum"),
        ("TRM05", "memorandum"),
        ("TRM11", "end"),
    ],
)
def test_where_a_source_breaks_off_it_is_told_as_if_it_had_been_found(
    code: str, about: str
) -> None:
    rule = DEFAULT.rule(code)
    bad: Any = rule.bad()
    doubt = Doubt(about=about, kind=DoubtKind.CUT_OFF)
    # The final clauses were seen: it is the doubt alone that leaves it open.
    source = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,), doubts=(doubt,))
    report = judged(rule, attrs.evolve(bad, source=source))
    assert not report.findings
    found = [told(each) for each in judged(rule, bad).findings]
    assert [told(each) for each in report.undetermined] == found
