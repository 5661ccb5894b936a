"""How rules are run: what becomes a finding, what is undetermined, waived or not run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Consent,
    Dossier,
    Extent,
    Institution,
    InstitutionKind,
    InvalidValue,
    Pair,
    PartRef,
    Party,
    Portion,
    ReviewMinutes,
    Side,
    Signature,
    Source,
    Termination,
    Text,
    UnknownCode,
    rules,
    swap,
)
from bilateral.rules import (
    DEFAULT,
    File,
    Index,
    NotRunReason,
    Profile,
    RuleSet,
    Said,
    Severity,
    Topic,
    UnusedReason,
    Waiver,
    World,
    check,
    hit,
    missing,
    rule,
    unknown,
)
from bilateral.rules._drafts import (
    MINISTRIES,
    OFFICIALS,
    PARTIES,
    SIGNING,
    agreement,
    changed_clause,
    minutes,
)

ONE_SIDED = changed_clause(Termination, by=Actor.FIRST)
CODE = "XYZ01"
UNREFERRED = minutes(reviewed=(), assessments=(), commitments=())


def own(function: Callable[..., Iterator[Said]], code: str = CODE) -> RuleSet:
    made = rule(
        code=code,
        severity=Severity.INFO,
        message="it is so",
        why="w",
        settle="s",
        sources=("a law",),
        good=agreement,
        bad=agreement,
    )(function)
    return RuleSet(rules=(made,))


def dossier(*texts: Agreement | ReviewMinutes, **members: Any) -> Dossier:
    return Dossier(key="file", parties=PARTIES, instruments=texts, **members)


def part_seen(text: Agreement, *unseen: Portion) -> Agreement:
    return attrs.evolve(text, source=Source(extent=Extent.PART, unseen=unseen))


def titled(_: Agreement) -> Iterator[Said]:
    yield hit("title")


# --- what is said --------------------------------------------------------------


def test_a_finding_says_where_what_and_how_much() -> None:
    (found,) = check(ONE_SIDED).findings
    assert (found.code, found.name) == ("EQU02", "right-of-one-side")
    assert (found.severity, found.topic) == (Severity.WARNING, Topic.EQUALITY)
    assert found.pointer == "/clauses/9/by"
    assert found.part == PartRef("memorandum", "end")
    assert found.params == (("by", Actor.FIRST),)
    assert found.not_known is None


def test_in_a_dossier_the_place_begins_with_the_instrument() -> None:
    (found,) = check(dossier(ONE_SIDED)).findings
    assert found.place == ("instruments", 0, "clauses", 9, "by")
    assert found.part == PartRef("memorandum", "end")


def test_a_place_may_lead_through_a_pair_and_into_a_text() -> None:
    def placed(_: Agreement) -> Iterator[Said]:
        yield hit("title", "en")
        yield hit("signing", "signatures", Side.SECOND, 0)

    parts = {f.pointer: f.part for f in check(agreement(), rules=own(placed)).findings}
    whole = PartRef("memorandum")
    assert parts == {"/title/en": whole, "/signing/signatures/second/0": whole}


def test_of_a_dossier_no_part_of_an_instrument_is_meant() -> None:
    def of_the_file(_: Dossier) -> Iterator[Said]:
        yield hit("parties")

    (found,) = check(dossier(), rules=own(of_the_file)).findings
    assert found.part is None


def test_findings_and_related_places_stand_in_the_order_of_the_text() -> None:
    def in_any_order(_: Agreement) -> Iterator[Said]:
        related = (("clauses", 10), ("commitments", 0), ("clauses", 9))
        yield hit("clauses", 2, related=related)
        yield hit("areas", 1)
        yield hit("clauses", 1)
        yield hit("commitments")

    found = check(agreement(), rules=own(in_any_order)).findings
    in_order = ["/areas/1", "/commitments", "/clauses/1", "/clauses/2"]
    assert [f.pointer for f in found] == in_order  # commitments come before clauses
    assert found[3].related == (("commitments", 0), ("clauses", 9), ("clauses", 10))


def test_of_one_place_they_stand_by_what_they_name() -> None:
    def named(*sides: Side) -> RuleSet:
        def names(_: Agreement) -> Iterator[Said]:
            for side in sides:
                yield hit("title", side=side)

        return own(names)

    both = [
        check(agreement(), rules=named(*order)).findings
        for order in ((Side.FIRST, Side.SECOND), (Side.SECOND, Side.FIRST))
    ]
    assert both[0] == both[1]


def test_sides_are_called_by_their_short_names_in_the_language_asked_for() -> None:
    office = Institution(
        key="office",
        name="State Committee",
        short_name=Text(en="Committee", vi="Ủy ban"),
        country="VN",
    )
    both = (office, MINISTRIES.first)
    report = check(agreement(parties=Pair(Party(institutions=both), PARTIES.second)))
    second = "Ministry of Information of Laos"
    first = "Committee and Ministry of Information of Viet Nam"
    assert report.called() == Pair(first, second)
    first = "Ủy ban và Ministry of Information of Viet Nam"
    assert report.called("vi") == Pair(first, second)


def test_a_side_without_a_name_in_the_language_asked_for_has_its_english_one() -> None:
    name = Text(de="Ministerium", en="Ministry", vi="Bộ")
    one = Party(institutions=(attrs.evolve(MINISTRIES.first, name=name),))
    report = check(agreement(parties=Pair(one, PARTIES.second)))
    called = {tag: report.called(tag).first for tag in ("de", "fr", "lo", "vi")}
    assert called == {
        "de": "Ministerium",
        "fr": "Ministry",
        "lo": "Ministry",
        "vi": "Bộ",
    }


def test_two_ministries_of_one_name_are_told_apart_by_their_states() -> None:
    def told(**members: Any) -> str:
        of = MINISTRIES.map(
            lambda m: Party(
                institutions=(attrs.evolve(m, name="Ministry of Health", **members),)
            )
        )
        text = attrs.evolve(ONE_SIDED, parties=of)
        called = check(text).called()
        assert check(swap(text)).called() == swap(called)
        return called.first

    assert told() == "Ministry of Health (Viet Nam)"
    assert told(within=None) == "Ministry of Health (VN)"
    assert told(within=None, country=None) == "Ministry of Health"


def test_states_that_tell_sides_apart_are_called_as_the_language_has_it() -> None:
    def ministry(side: Side, state: Text) -> Party:
        within = Institution(key=side.value, name=state, kind=InstitutionKind.STATE)
        own = attrs.evolve(MINISTRIES[side], name="Health", within=within)
        return Party(institutions=(own,))

    nowhere = attrs.evolve(MINISTRIES.first, name="Health", within=None, country=None)
    of = Pair(
        ministry(Side.FIRST, Text(de="Vietnam", en="Viet Nam", vi="Việt Nam")),
        ministry(Side.SECOND, Text(de="Laos", en="Lao PDR", vi="Lào")),
    )
    of_one = Pair(attrs.evolve(of.first, institutions=(nowhere,)), of.second)
    report = check(attrs.evolve(ONE_SIDED, parties=of_one))
    assert report.called() == Pair("Health", "Health")
    report = check(attrs.evolve(ONE_SIDED, parties=of))
    called = {tag: [*report.called(tag)] for tag in ("en", "fr", "vi")}
    assert called["en"] == called["fr"] == ["Health (Viet Nam)", "Health (Lao PDR)"]
    assert called["vi"] == ["Health (Việt Nam)", "Health (Lào)"]


def test_a_finding_is_told_in_the_language_asked_for() -> None:
    report = check(ONE_SIDED)
    (found,) = report.findings
    name = "Ministry of Information of Viet Nam"
    assert report.told(found) == f"only {name} may do what this clause allows"
    assert report.told(found, "vi") == f"chỉ {name} có quyền theo điều khoản này"
    assert report.told(found, "fr") == report.told(found)


# --- what is missing -----------------------------------------------------------


def lacking(portion: Portion) -> RuleSet:
    def lacks(_: Agreement) -> Iterator[Said]:
        yield missing("clauses", of=portion)

    return own(lacks)


def test_what_a_whole_text_lacks_is_a_finding() -> None:
    report = check(agreement(), rules=lacking(Portion.FINAL_CLAUSES))
    assert len(report.findings) == 1
    assert report.undetermined == ()


@pytest.mark.parametrize("unseen", [(), (Portion.FINAL_CLAUSES,)])
def test_what_may_stand_in_what_was_not_seen_is_undetermined(unseen: Any) -> None:
    text = part_seen(agreement(), *unseen)
    report = check(text, rules=lacking(Portion.FINAL_CLAUSES))
    assert report.findings == ()
    assert [f.not_known for f in report.undetermined] == [Portion.FINAL_CLAUSES]


def test_what_would_stand_in_what_was_seen_is_a_finding() -> None:
    text = part_seen(agreement(), Portion.ANNEXES)
    assert len(check(text, rules=lacking(Portion.FINAL_CLAUSES)).findings) == 1


def test_a_dossier_has_no_portions_that_could_be_unseen() -> None:
    def of_the_file(_: Dossier) -> Iterator[Said]:
        yield missing("events", of=Portion.ANNEXES)

    assert len(check(dossier(), rules=own(of_the_file)).findings) == 1


@pytest.mark.parametrize(
    ("complete_until", "until", "many"),
    [
        ("2021-12-31", date(2021, 12, 31), 1),
        ("2021-12", date(2021, 12, 2), 0),  # perhaps complete on its first day only
        ("2021-12-31", date(2022, 1, 1), 0),
        ("2021-12-31", None, 0),
        (None, date(2021, 12, 31), 0),
    ],
)
def test_what_a_file_lacks_is_a_finding_where_the_file_is_complete(
    complete_until: Any, until: date | None, many: int
) -> None:
    def not_on_file(_: Agreement) -> Iterator[Said]:
        yield missing("title", of=File(until))

    file = dossier(agreement(), complete_until=complete_until)
    report = check(file, rules=own(not_on_file))
    assert len(report.findings) == many
    assert [f.not_known for f in report.undetermined] == [File(until)] * (1 - many)


def test_of_a_text_alone_no_file_is_known() -> None:
    def not_on_file(_: Agreement) -> Iterator[Said]:
        yield missing("title", of=File(date(2021, 1, 1)))

    assert check(agreement(), rules=own(not_on_file)).findings == ()


def test_a_fact_about_the_world_is_not_known_even_of_a_whole_text() -> None:
    def not_known(_: Agreement) -> Iterator[Said]:
        yield unknown("signing")

    report = check(agreement(), rules=own(not_known))
    assert report.findings == ()
    assert [f.not_known for f in report.undetermined] == [World()]


# --- the day -------------------------------------------------------------------


def dated(_: Agreement, on: date) -> Iterator[Said]:
    yield hit("title", day=on.isoformat())


@pytest.mark.parametrize("on", ["2021-06-01", date(2021, 6, 1)])
def test_a_rule_is_given_the_day(on: Any) -> None:
    (found,) = check(agreement(), on=on, rules=own(dated)).findings
    assert found.params == (("day", "2021-06-01"),)


def test_without_a_day_a_rule_that_needs_one_is_not_run() -> None:
    report = check(agreement(), rules=own(dated))
    assert report.findings == ()
    (left,) = report.not_run
    told = left.code, left.name, left.reason
    assert told == (CODE, "dated", NotRunReason.NO_DAY)


@pytest.mark.parametrize("on", ["2021-06", "2021"])
def test_a_day_that_is_not_exact_is_refused(on: str) -> None:
    with pytest.raises(InvalidValue, match=f"/on: {on} is not one day"):
        check(agreement(), on=on)


# --- what is not run -----------------------------------------------------------


def reasons(report: rules.Report) -> dict[str, NotRunReason]:
    return {each.code: each.reason for each in report.not_run}


def test_what_a_set_leaves_out_is_told_in_the_order_of_codes() -> None:
    report = check(agreement(), rules=DEFAULT.select("EQU03"))
    told = [each.code for each in report.not_run]
    assert told == sorted({r.code for r in DEFAULT} - {"EQU03"})
    assert set(reasons(report).values()) == {NotRunReason.NOT_SELECTED}
    names = {rule.code: rule.name for rule in DEFAULT}
    assert [each.name for each in report.not_run] == [names[code] for code in told]


@pytest.mark.parametrize("subject", [minutes(), dossier(UNREFERRED), dossier()])
def test_a_rule_for_other_types_does_not_apply(subject: Any) -> None:
    report = check(subject, rules=own(titled))
    assert reasons(report) == {CODE: NotRunReason.DOES_NOT_APPLY}


def test_a_rule_that_one_text_of_a_file_is_for_is_run() -> None:
    report = check(dossier(UNREFERRED, agreement()), rules=own(titled))
    assert report.not_run == ()
    assert [f.pointer for f in report.findings] == ["/instruments/1/title"]


def profile(**members: Any) -> Profile:
    plain: dict[str, Any] = {
        "name": "vn-2020",
        "authority": "Law",
        "country": "VN",
        "days": "2020-01-01/2021-12-31",
        "rules": own(titled),
    }
    return Profile(**plain | members)


def signed(day: str | None) -> Agreement:
    signing = attrs.evolve(SIGNING, day=day)
    return agreement(signing=signing)


def test_the_rules_of_an_act_judge_what_was_signed_in_its_days() -> None:
    report = check(signed("2021-01-01"), rules=profile())
    assert len(report.findings) == 1


@pytest.mark.parametrize("day", ["2019-12-31", "2022-01"])
def test_an_act_that_did_not_govern_is_told(day: str) -> None:
    report = check(signed(day), rules=profile())
    assert reasons(report) == {CODE: NotRunReason.OUTSIDE_ITS_DAYS}


@pytest.mark.parametrize("text", [signed(None), agreement(signing=None)])
def test_whether_an_act_governed_is_undetermined_where_the_day_is_not_known(
    text: Agreement,
) -> None:
    report = check(text, rules=profile())
    assert report.findings == report.not_run == ()
    (entry,) = report.undetermined
    assert (entry.code, entry.place, entry.not_known) == (CODE, (), World())
    assert report.told(entry) == "it is not known whether Law governed this text"


def test_an_act_judges_the_side_of_its_state() -> None:
    def judged(_: Agreement, index: Index) -> Iterator[Said]:
        for side in index.judged:
            yield hit("parties", side)

    def places(country: str | None) -> list[str]:
        of = profile(country=country, rules=own(judged))
        return [f.pointer for f in check(agreement(), rules=of).findings]

    assert places("LA") == ["/parties/second"]
    assert places(None) == ["/parties/first", "/parties/second"]
    assert places("FR") == []


def test_an_act_of_a_third_state_does_not_apply() -> None:
    report = check(agreement(), rules=profile(country="FR"))
    assert reasons(report) == {CODE: NotRunReason.DOES_NOT_APPLY}


def test_a_text_of_a_file_that_an_act_did_not_govern_is_told() -> None:
    later = attrs.evolve(signed("2021-01-01"), key="later")
    report = check(dossier(signed("2019-01-01"), later), rules=profile())
    told = [(each.reason, each.part) for each in report.not_run]
    assert told == [(NotRunReason.OUTSIDE_ITS_DAYS, PartRef("memorandum"))]
    assert [f.pointer for f in report.findings] == ["/instruments/1/title"]


# --- waivers -------------------------------------------------------------------


def waived(*waivers: Waiver, on: str | None = None) -> rules.Report:
    return check(ONE_SIDED, on=on, waivers=waivers)


def unused(report: rules.Report) -> list[UnusedReason]:
    return [each.reason for each in report.unused_waivers]


@pytest.mark.parametrize(
    "part", [None, PartRef("memorandum", "end"), PartRef("memorandum")]
)
def test_a_waiver_accepts_a_finding(part: PartRef | None) -> None:
    waiver = Waiver(code="EQU02", reason="agreed in talks", part=part)
    report = waived(waiver)
    assert report.findings == ()
    assert [(w.finding.code, w.waiver) for w in report.waived] == [("EQU02", waiver)]
    assert report.unused_waivers == ()


@pytest.mark.parametrize(
    "members",
    [
        {"code": "EQU03"},
        {"part": PartRef("another")},
        {"part": PartRef("memorandum", "term")},
        {"part": PartRef("another", "end")},
    ],
)
def test_a_waiver_of_something_else_is_not_needed(members: Any) -> None:
    report = waived(Waiver(**{"code": "EQU02", "reason": "agreed"} | members))
    assert len(report.findings) == 1
    assert unused(report) == [UnusedReason.NOT_NEEDED]


def test_a_waiver_holds_on_its_last_day() -> None:
    waiver = Waiver(code="EQU02", reason="for now", last_day="2021-06-01")
    assert waived(waiver, on="2021-06-01").findings == ()
    expired = waived(waiver, on="2021-06-02")
    assert len(expired.findings) == 1
    assert unused(expired) == [UnusedReason.EXPIRED]


def test_a_last_month_ends_with_its_last_day() -> None:
    waiver = Waiver(code="EQU02", reason="for now", last_day="2021-06")
    assert waived(waiver, on="2021-06-30").findings == ()
    assert unused(waived(waiver, on="2021-07-01")) == [UnusedReason.EXPIRED]


def test_a_waiver_with_a_last_day_needs_a_day() -> None:
    report = waived(Waiver(code="EQU02", reason="for now", last_day="2021-06-01"))
    assert len(report.findings) == 1
    assert unused(report) == [UnusedReason.NO_DAY]
    assert [each.waiver.reason for each in report.unused_waivers] == ["for now"]


def test_the_second_of_two_waivers_for_one_finding_is_not_needed() -> None:
    first, second = Waiver(code="EQU02", reason="a"), Waiver(code="EQU02", reason="b")
    report = waived(first, second)
    assert [w.waiver for w in report.waived] == [first]
    assert [w.waiver for w in report.unused_waivers] == [second]


def test_waived_findings_stand_in_the_order_of_the_text() -> None:
    text = agreement(
        clauses=tuple(
            attrs.evolve(c, consent=Consent(by=Actor.SECOND))
            if isinstance(c, Amendment)
            else c
            for c in ONE_SIDED.clauses
        ),
        signing=attrs.evolve(
            SIGNING,
            signatures=Pair(
                (Signature(by=OFFICIALS.first.key),),
                (Signature(by=OFFICIALS.second.key),) * 2,
            ),
        ),
    )
    waivers = [Waiver(code=c, reason="r") for c in ("EQU08", "EQU12", "EQU02")]
    report = check(text, waivers=waivers)
    assert [w.finding.code for w in report.waived] == ["EQU12", "EQU02", "EQU08"]
    assert report.findings == ()


def test_a_waiver_of_an_unknown_code_is_told() -> None:
    with pytest.raises(UnknownCode, match="no rule 'EQU99'"):
        waived(Waiver(code="EQU99", reason="r"))


def test_whether_a_waiver_of_a_rule_that_is_not_run_is_needed_is_not_said() -> None:
    waiver = Waiver(code="EQU02", reason="r")
    report = check(ONE_SIDED, rules=DEFAULT.ignore("EQU02"), waivers=[waiver])
    assert unused(report) == [UnusedReason.NOT_RUN]
    without_day = Waiver(code="REV05", reason="r")
    assert unused(check(agreement(), waivers=[without_day])) == [UnusedReason.NOT_RUN]


def test_a_rule_may_be_run_on_another_text_than_the_one_waived() -> None:
    later = attrs.evolve(signed("2021-01-01"), key="later")
    file = dossier(signed("2019-01-01"), later)
    waivers = [
        Waiver(code=CODE, reason="r", part=PartRef("memorandum")),
        Waiver(code=CODE, reason="r", part=PartRef("later", "term")),
    ]
    report = check(file, rules=profile(), waivers=waivers)
    assert unused(report) == [UnusedReason.NOT_RUN, UnusedReason.NOT_NEEDED]


def test_what_is_undetermined_cannot_be_waived() -> None:
    waiver = Waiver(code=CODE, reason="r")
    rules_of = lacking(Portion.ANNEXES)
    report = check(part_seen(agreement()), rules=rules_of, waivers=[waiver])
    assert len(report.undetermined) == 1
    assert unused(report) == [UnusedReason.UNDETERMINED]


# --- faults of rules -----------------------------------------------------------


def test_a_rule_that_raises_is_named() -> None:
    def careless(text: Agreement) -> Iterator[Said]:
        yield hit("clauses", text.key.index("x"))

    with pytest.raises(ValueError, match="substring not found") as caught:
        check(agreement(), rules=own(careless))
    assert caught.value.__notes__ == ["raised by rule XYZ01, careless"]


def test_a_rule_that_names_a_place_that_is_none_is_named() -> None:
    def lost(_: Agreement) -> Iterator[Said]:
        yield hit("nowhere")

    with pytest.raises(AttributeError) as caught:
        check(agreement(), rules=own(lost))
    assert caught.value.__notes__ == ["raised by rule XYZ01, lost"]


def test_settings_reach_the_rule() -> None:
    second = attrs.evolve(
        OFFICIALS.second, rank=attrs.evolve(OFFICIALS.first.rank, step=4)
    )
    text = agreement(officials=(OFFICIALS.first, second))
    lenient = DEFAULT.configure(EQU07=rules.Parity(steps=1))
    assert [f.code for f in check(text).findings] == ["EQU07"]
    assert check(text, rules=lenient).findings == ()
