"""What stands in each column, and which columns there are."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import pytest

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Bound,
    Cadence,
    Commitment,
    Course,
    Dossier,
    Extent,
    FixedTerm,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    JointBody,
    Level,
    Money,
    Outcome,
    Pair,
    PartRef,
    Party,
    Portion,
    ProcedureStep,
    Quantity,
    ReviewMinutes,
    Role,
    Signing,
    Source,
    Strength,
    Term,
    Text,
    Unit,
    Verdict,
)
from bilateral.analysis import (
    Assumption,
    Deadline,
    DeadlineKind,
    Lack,
    State,
    deadlines,
)
from bilateral.exports import tables
from bilateral.model import CooperationArea, CooperationForm, Side
from bilateral.rules import (
    File,
    RuleSet,
    Said,
    Waiver,
    check,
    hit,
    missing,
    rule,
    unknown,
)

SIDES = Pair(
    Party(
        institutions=(
            Institution(
                key="vna",
                name=Text(vi="Thông tấn xã Việt Nam", en="Vietnam News Agency"),
                kind=InstitutionKind.NEWS_AGENCY,
                level=Level.NATIONAL,
                country="VN",
                within=Institution(key="vn", name="Viet Nam"),
                short_name="VNA",
            ),
            Institution(key="nhan-dan", name="Nhân Dân"),
        ),
        called=Text(en="Party A"),
    ),
    Party(institutions=(Institution(key="kpl", name="KPL"),)),
)
ACCORD = Agreement(
    key="accord",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Agreement", vi="Thỏa thuận"),
    parties=SIDES,
    names_first=Side.SECOND,
    areas=(CooperationArea(key="news", name="News"),),
    forms=(CooperationForm(key="exchange", words="Exchange"),),
    commitments=(
        Commitment(
            key="photos",
            label="(a)",
            words=Text(en="send photos", vi="gửi ảnh"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.GIFT, FormKind.INFORMATION_EXCHANGE),
            areas=("news",),
            forms=("exchange",),
            amounts=(
                Quantity(4, Unit.ITEM, up_to=6, per="P1Y", total=20, words="four"),
                Money("10.50", "USD", bound=Bound.ABOUT),
            ),
            period="2016/2017-06",
            cadence=Cadence(every="P1M"),
            due="2017-12-01",
            course=Course.NEW,
        ),
        Commitment(
            key="more",
            words="more",
            by=Actor.JOINTLY,
            strength=Strength.WISH,
            part_of="photos",
            said_by=Actor.FIRST,
        ),
    ),
    clauses=(Term(key="term", span=FixedTerm(length="P5Y")), JointBody(key="body")),
    signing=Signing(day="2016-01"),
    source=Source(extent=Extent.PART, unseen=(Portion.ANNEXES, Portion.TITLE)),
)
MINUTES = ReviewMinutes(
    key="minutes",
    title="Minutes",
    parties=SIDES,
    commitments=(
        Commitment(
            key="again",
            words="again",
            by=Actor.EACH,
            strength=Strength.PROMISE,
            continues=PartRef("accord", "photos"),
        ),
    ),
    assessments=(
        Assessment(
            key="done",
            of=(PartRef("accord", "photos"), PartRef("accord")),
            period="2016",
            delivered_by=Actor.FIRST,
            outcome=Outcome.DONE,
            verdict=Verdict.GOOD,
            words=Text(vi="tốt"),
            said_by=Actor.SECOND,
        ),
        Assessment(key="gifts", kinds=(FormKind.GIFT,), subject="gifts"),
    ),
    reviewed_period="2016",
    plan_period="2017-01-01/2017-12-31",
)
FILE = Dossier(key="file", title="File", parties=SIDES, instruments=(ACCORD, MINUTES))


def told(rows: Iterable[tuple[object, ...]]) -> list[str]:
    """Each row in a line; a dash is `None`. What types cells have is a law."""
    return ["|".join("-" if cell is None else str(cell) for cell in r) for r in rows]


def test_instruments() -> None:
    assert told(tables.instruments(FILE, "vi")) == [
        (
            "file|accord|agreement|agreement|Thỏa thuận|second|2016-01|-|-|-|-"
            "|part|annexes title"
        ),
        (
            "file|minutes|review-minutes|-|Minutes|-|-|2016|2016|2017-01-01|2017-12-31"
            "|whole|-"
        ),
    ]
    (alone,) = tables.instruments(ACCORD)
    assert (alone.dossier, alone.title) == (None, "Agreement")


def test_parties() -> None:
    vna = "vna|Vietnam News Agency|VNA|Party A|news-agency|national|VN|vn"
    assert told(tables.parties(FILE)) == [
        f"file|{text}|{row}"
        for text in ("-", "accord", "minutes")
        for row in (
            f"first|1|{vna}",
            "first|2|nhan-dan|Nhân Dân|-|Party A|-|-|-|-",
            "second|1|kpl|KPL|-|-|-|-|-|-",
        )
    ]
    assert {row[:2] for row in tables.parties(ACCORD)} == {(None, "accord")}


def test_commitments() -> None:
    assert told(tables.commitments(FILE, "vi")) == [
        (
            "file|accord|photos|(a)|gửi ảnh|first|second|promise|gift information-exchange"
            "|news|exchange|2016|2017-06|2017-12-01|P1M|new|-|-|-|-"
        ),
        "file|accord|more|-|more|jointly|-|wish|-|-|-|-|-|-|-|-|photos|-|-|first",
        "file|minutes|again|-|again|each|-|promise|-|-|-|-|-|-|-|-|-|accord|photos|-",
    ]


def test_amounts() -> None:
    assert told(tables.amounts(ACCORD)) == [
        "-|accord|photos|1|4|6|exact|item|-|P1Y|20|four",
        "-|accord|photos|2|10.5|-|about|-|USD|-|-|-",
    ]


def test_assessments() -> None:
    done = "-|2016|2016|first|-|done|good|tốt|second"
    assert told(tables.assessments(FILE)) == [
        f"file|minutes|done|1|accord|photos|{done}",
        f"file|minutes|done|2|accord|-|{done}",
        "file|minutes|gifts|1|-|-|gifts|-|-|-|gift|-|-|-|-",
    ]
    assert tables.assessments(ACCORD) == ()


def test_deadlines() -> None:
    (promise,) = deadlines(FILE, within="2017", assume=[Assumption.TERM_FROM_SIGNATURE])
    step = Deadline(
        day=date(987, 1, 2),
        kind=DeadlineKind.STEP,
        of="accord",
        part=PartRef("minutes"),
        event="asked",
        binds=Actor.EACH,
        role=Role.HOST,
        host=Side.SECOND,
        step=ProcedureStep.AGENDA,
        ahead_of=date(2020, 3, 4),
        number=0,
        body="kpl",
        code="EQU02",
        state=State.UNDETERMINED,
        lacks=Lack.DAY,
        assumes=(Assumption.EFFECT_ON_SIGNATURE, Assumption.TERM_FROM_SIGNATURE),
    )
    waiver = Deadline(day=date(2020, 1, 2), kind=DeadlineKind.WAIVER)
    assert told(tables.deadlines(FILE, [promise, step, waiver])) == [
        (
            "file|accord|2017-12-01|promise|accord|photos|-|first|-|-|-|-|-|-|-|in-effect"
            "|False|-|term-from-signature"
        ),
        (
            "file|accord|0987-01-02|step|minutes|-|asked|each|host|second|agenda|2020-03-04"
            "|0|kpl|EQU02|undetermined|False|day|effect-on-signature term-from-signature"
        ),
        "file|-|2020-01-02|waiver|-|-|-|-|-|-|-|-|-|-|-|-|True|-|-",
    ]
    assert tables.deadlines(ACCORD, [waiver])[0].dossier is None


@rule(
    code="XYZ01",
    severity="info",
    message="{who} is named",
    why="It is.",
    settle="Leave it.",
    sources=("general knowledge",),
    good=lambda: ACCORD,
    bad=lambda: ACCORD,
)
def names_a_side(text: Agreement) -> Iterator[Said]:
    """Of each answer one."""
    yield hit("parties", Side.FIRST, "called", who=Side.FIRST)
    yield hit("commitments", 0, "words", who=Actor.EACH)
    yield missing(of=Portion.ANNEXES, who=Side.SECOND)
    yield missing("clauses", 0, of=File(), who=Side.SECOND)
    yield unknown("commitments", 1, who=text.title)


@rule(
    code="EQU99",
    severity="error",
    message="of the file",
    why="It is.",
    settle="Leave it.",
    sources=("general knowledge",),
    good=lambda: FILE,
    bad=lambda: FILE,
)
def is_a_file(_: Dossier) -> Iterator[Said]:
    """The whole."""
    yield hit()


def test_findings() -> None:
    accepted = Waiver(
        code="XYZ01",
        reason="both want it",
        part=PartRef("accord", "photos"),
        last_day="2030-06",
    )
    own_rules = RuleSet(rules=(names_a_side, is_a_file))
    report = check(FILE, on="2024-01-01", rules=own_rules, waivers=[accepted])
    own = "XYZ01|names-a-side|-|info"
    assert told(tables.findings(FILE, report, "vi")) == [
        "file|-|-|EQU99|is-a-file|equality|error|found|-||of the file|-|-",
        (
            f"file|accord|-|{own}|found|-|/instruments/0/parties/first/called"
            "|VNA và Nhân Dân is named|-|-"
        ),
        f"file|accord|-|{own}|undetermined|annexes|/instruments/0|KPL is named|-|-",
        (
            f"file|accord|more|{own}|undetermined|world|/instruments/0/commitments/1"
            "|Thỏa thuận is named|-|-"
        ),
        (
            f"file|accord|term|{own}|undetermined|file|/instruments/0/clauses/0"
            "|KPL is named|-|-"
        ),
        (
            f"file|accord|photos|{own}|waived|-|/instruments/0/commitments/0/words"
            "|VNA và Nhân Dân và KPL is named|both want it|2030-06"
        ),
    ]
    alone = check(ACCORD, rules=RuleSet(rules=(names_a_side,)))
    assert {row.dossier for row in tables.findings(ACCORD, alone)} == {None}


COLUMNS = {
    tables.InstrumentRow: """
        dossier instrument type kind title names_first signed reviewed_from
        reviewed_until plan_from plan_until extent unseen
    """,
    tables.PartyRow: """
        dossier instrument side position institution name short_name called kind level
        country within
    """,
    tables.CommitmentRow: """
        dossier instrument commitment label words by to strength kinds areas forms
        first_day last_day due every course part_of continues_instrument continues_part
        said_by
    """,
    tables.AmountRow: """
        dossier instrument commitment position number up_to bound unit currency per
        total words
    """,
    tables.AssessmentRow: """
        dossier instrument assessment position of_instrument of_part subject first_day
        last_day delivered_by kinds outcome verdict words said_by
    """,
    tables.FindingRow: """
        dossier instrument part code name topic severity answer not_known place sentence
        reason last_day
    """,
    tables.DeadlineRow: """
        dossier instrument day kind part_instrument part event binds role host step
        ahead_of number body code state certain lacks assumes
    """,
}


@pytest.mark.parametrize("row", COLUMNS, ids=lambda row: row.__name__)
def test_the_columns_of_version_1_are_these_and_documented(row: Any) -> None:
    assert tables.VERSION == 1
    assert [*row._fields] == COLUMNS[row].split()
    text = inspect.cleandoc(row.__doc__)
    assert re.findall(r"^    (\w+): ", text, re.MULTILINE) == [*row._fields]
