"""Approvals: of which text the document is, and which text is the present one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve

from bilateral import (
    Actor,
    Agreement,
    Amended,
    Approved,
    DocumentError,
    Dossier,
    Institution,
    InstrumentLink,
    InvalidValue,
    LinkKind,
    Pair,
    PartRef,
    Party,
    Presence,
    Signing,
    documents,
    swap,
)
from bilateral.documents import _approvals
from bilateral.documents._approvals import ApprovalStatus

SIDES = Pair("VNA", "KPL").map(
    lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
)
MOU = Agreement(
    key="mou", title="Memorandum", parties=SIDES, signing=Signing(day="2016-01-01")
)
NEW = evolve(MOU, title="Memorandum as amended")
NEWER = evolve(MOU, title="Memorandum as amended again")
CURRENT, STALE = ApprovalStatus.CURRENT, ApprovalStatus.STALE
UNDETERMINED, UNKNOWN = ApprovalStatus.UNDETERMINED, ApprovalStatus.UNKNOWN


def approved(document: Any, by: Actor = Actor.EACH, **more: Any) -> Approved:
    return Approved(key="yes", by=by, digest=documents.digest(document), **more)


def amended(day: str | None, text: Agreement | None = NEW, **more: Any) -> Amended:
    key = more.pop("key", "change")
    of = more.pop("of", PartRef("mou"))
    return Amended(key=key, instrument=of, day=day, consolidated=text, **more)


def file(*events: Any, **more: Any) -> Dossier:
    others = more.pop("others", ())
    instruments = (more.pop("text", MOU), *others)
    return Dossier(
        key="file", parties=SIDES, instruments=instruments, events=events, **more
    )


def status(dossier: Dossier, **asked: Any) -> ApprovalStatus:
    found = documents.approvals(dossier, **asked).events
    (one,) = (each for each in found if each.event == "yes")
    assert (one.of is None) == (one.status is UNKNOWN)
    return one.status


def answers(dossier: Dossier, **asked: Any) -> tuple[Presence, ...]:
    found = {each.of: each for each in documents.approvals(dossier, **asked).texts}
    return (*found["mou"].approved,)


@pytest.mark.parametrize("text", [MOU, swap(MOU)])
@pytest.mark.parametrize(
    "written",
    [
        documents.dumps,
        documents.canonical,
        lambda text: json.dumps(documents.to_data(text), indent=7).encode(),
        lambda text: text,
    ],
    ids=["dumps", "canonical", "other", "value"],
)
def test_a_document_in_any_layout_and_order_of_sides_is_known(
    text: Any, written: Any
) -> None:
    assert status(file(approved(written(text)))) == CURRENT


def test_an_approval_says_who_and_which_event() -> None:
    (found,) = documents.approvals(file(approved(MOU, Actor.SECOND))).events
    assert (found.event, found.by, found.of) == ("yes", Actor.SECOND, "mou")


@pytest.mark.parametrize("day", [None, "2017-01-01", "2020-01-01"])
def test_the_day_of_an_approval_changes_nothing_of_what_it_is_worth(
    day: str | None,
) -> None:
    change = amended("2018-01-01")
    yes = approved(MOU, day=day)
    for on, expected in (("2016-06-01", CURRENT), ("2019-01-01", STALE)):
        assert status(file(yes, change), on=on) == expected


def test_a_document_that_nobody_has_is_unknown() -> None:
    assert status(file(approved(NEW))) == UNKNOWN
    assert status(file(approved(NEW)), archive=[documents.dumps(MOU)]) == UNKNOWN


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize(
    "name", [NEW, documents.dumps(NEW), documents.dumps(swap(NEW))]
)
def test_a_document_of_the_archive_that_says_something_else_is_stale(
    name: Any, order: int
) -> None:
    """Whether its bytes were approved, those with the other side first, or the value."""
    archive = [documents.dumps(MOU), documents.canonical(NEW)][::order]
    found = documents.approvals(file(approved(name)), archive=archive)
    assert (found.events[0].of, found.events[0].status) == ("mou", STALE)


def test_a_document_that_says_the_same_in_other_bytes_is_current() -> None:
    data = documents.to_data(swap(MOU)) | {"bodies": [], "kind": None}
    written = json.dumps(data)
    assert status(file(approved(written))) == UNKNOWN
    assert status(file(approved(written)), archive=[written]) == CURRENT


@pytest.mark.parametrize(
    "other", [evolve(MOU, key="other"), Dossier(key="mou", parties=SIDES)]
)
def test_a_document_of_no_instrument_of_the_file_is_unknown(other: Any) -> None:
    written = documents.dumps(other)
    assert status(file(approved(written)), archive=[written]) == UNKNOWN


def test_a_new_schema_version_makes_no_approval_stale() -> None:
    """A reader migrates what was approved; the digest is of what was approved."""
    data = documents.to_data(MOU)
    old = json.dumps({"headline": data.pop("title"), **data})

    def loads(text: str) -> object:
        migrated = json.loads(text)
        return documents.from_data({"title": migrated.pop("headline"), **migrated})

    dossier = file(approved(old))
    read = (loads(old), documents.digest(old))
    for archive, expected in (([], UNKNOWN), ([read], CURRENT)):
        found = _approvals.judged(dossier, None, archive)
        assert found.events[0].status == expected


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ("{", "/1: no JSON"),
        ("{}", "/1/bilateral: missing"),
        ('{"bilateral": 99}', "/1/bilateral: schema version 99 is newer"),
        (3, "/1: expected text or bytes, got 3"),
    ],
)
def test_a_broken_document_of_the_archive_is_named(odd: Any, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        documents.approvals(file(), archive=[documents.dumps(MOU), odd])


@pytest.mark.parametrize(
    ("on", "old", "new"),
    [
        ("2019-12-31", CURRENT, STALE),
        ("2020-01-01", STALE, CURRENT),
        (None, STALE, CURRENT),
    ],
)
def test_a_consolidated_text_is_the_present_one_from_its_day_on(
    on: str | None, old: ApprovalStatus, new: ApprovalStatus
) -> None:
    change = amended("2020-01-01")
    assert status(file(change, approved(MOU)), on=on) == old
    assert status(file(change, approved(NEW)), on=on) == new


@pytest.mark.parametrize("day", [None, "2020"])
def test_where_the_day_is_not_known_the_text_is_not(day: str | None) -> None:
    change = amended(day)
    for text in (MOU, NEW):
        assert status(file(change, approved(text)), on="2020-06-01") == UNDETERMINED
    assert status(file(change, approved(MOU))) == STALE
    assert status(file(change, approved(NEW))) == CURRENT
    third = file(amended("2020-01-01", NEWER, key="first"), change, approved(MOU))
    assert status(third, on="2020-06-01") == STALE


def test_which_of_two_came_last_may_not_be_known() -> None:
    changes = amended("2020-05-01"), amended("2020", NEWER, key="other")
    for text in (NEW, NEWER):
        assert status(file(*changes, approved(text))) == UNDETERMINED
    assert status(file(*changes, approved(MOU))) == STALE


def test_of_one_day_the_later_in_the_file_counts() -> None:
    changes = amended("0001-01-01"), amended("0001-01-01", NEWER, key="other")
    assert status(file(*changes, approved(NEW))) == STALE
    assert status(file(*changes, approved(NEWER))) == CURRENT


def test_an_amendment_whose_text_is_not_at_hand_makes_what_came_before_stale() -> None:
    change = amended("2020-01-01", None, of=PartRef("mou"))
    assert status(file(change, approved(MOU))) == STALE
    assert status(file(change, approved(MOU)), on="2019-01-01") == CURRENT
    perhaps = documents.dumps(NEW)
    assert status(file(change, approved(NEW)), archive=[perhaps]) == UNDETERMINED
    later = amended("2021-01-01", NEWER, key="later")
    assert status(file(change, later, approved(NEW)), archive=[perhaps]) == STALE


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        (LinkKind.AMENDS, "2020-01-01", STALE),
        (LinkKind.AMENDS, None, CURRENT),
        (LinkKind.SUPPLEMENTS, "2020-01-01", CURRENT),
    ],
    ids=["amends", "draft", "supplements"],
)
def test_what_another_instrument_says_of_it(
    kind: LinkKind, day: str | None, expected: ApprovalStatus
) -> None:
    link = InstrumentLink(kind=kind, instrument=PartRef("mou"))
    signing = day and Signing(day=day)
    other = evolve(MOU, key="protocol", links=(link,), signing=signing or None)
    dossier = file(approved(MOU), others=(other,))
    assert status(dossier, on="2022-01-01") == expected
    assert status(dossier) == expected


def test_a_draft_is_as_the_file_has_it() -> None:
    draft = evolve(MOU, signing=None)
    assert status(file(approved(draft), text=draft), on="2010-01-01") == CURRENT


def test_who_has_approved_is_told_and_who_has_not_only_of_a_complete_file() -> None:
    yes = approved(MOU, Actor.SECOND, day="2016-02-01")
    stated, absent, unknown = Presence.STATED, Presence.ABSENT, Presence.UNKNOWN
    assert answers(file(yes)) == (unknown, stated)
    assert answers(file(yes), on="2016-02-01") == (unknown, stated)
    assert answers(file(yes), on="2016-01-31") == (unknown, unknown)
    whole = file(yes, complete_until="2017-01-01")
    assert answers(whole) == (unknown, stated)
    assert answers(whole, on="2017-01-01") == (absent, stated)
    assert answers(whole, on="2017-01-02") == (unknown, stated)
    assert answers(whole, on="2016-01-31") == (absent, absent)


@pytest.mark.parametrize("by", [Actor.EACH, Actor.JOINTLY])
def test_both_may_approve_at_once(by: Actor) -> None:
    assert answers(file(approved(MOU, by))) == (Presence.STATED, Presence.STATED)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (approved(MOU, Actor.FIRST), Presence.UNKNOWN),  # when it did is not known
        (approved(MOU, Actor.FIRST, day="2016"), Presence.UNKNOWN),
        (approved(NEW, Actor.FIRST), Presence.UNKNOWN),  # what it was of is not known
        (approved(NEW, Actor.FIRST, day="2018-01-01"), Presence.ABSENT),
        (approved(NEW, Actor.SECOND), Presence.ABSENT),
    ],
)
def test_an_approval_that_may_be_one_is_not_taken_for_none(
    event: Approved, expected: Presence
) -> None:
    dossier = file(event, complete_until="2020-01-01")
    assert answers(dossier, on="2016-06-01")[0] == expected


def test_a_stale_approval_is_none_of_the_present_text() -> None:
    dossier = file(
        approved(MOU, day="2016-02-01"),
        amended("2020-01-01"),
        complete_until="2021-01-01",
    )
    assert answers(dossier, on="2020-01-01") == (Presence.ABSENT, Presence.ABSENT)
    assert answers(dossier, on="2019-12-31") == (Presence.STATED, Presence.STATED)
    doubtful = file(
        approved(MOU, day="2016-02-01"), amended("2020"), complete_until="2021-01-01"
    )
    assert answers(doubtful, on="2020-06-01") == (Presence.UNKNOWN, Presence.UNKNOWN)


def test_one_day_is_asked_about() -> None:
    with pytest.raises(InvalidValue, match="on: expected one day"):
        documents.approvals(file(), on="2020-01")


def test_a_larger_document_needs_larger_limits() -> None:
    text = documents.dumps(MOU)
    small, large = (documents.Limits(size=len(text) - n) for n in (1, 0))
    for asked in (
        lambda limits: documents.canonical(text, limits=limits),
        lambda limits: documents.digest(text, limits=limits),
        lambda limits: documents.approvals(file(), archive=[text], limits=limits),
    ):
        asked(large)
        with pytest.raises(DocumentError, match="characters or bytes"):
            asked(small)


def test_what_is_no_dossier_or_no_archive_is_refused() -> None:
    for dossier, archive, message in (
        (MOU, [], "expected a dossier, got "),
        (file(), documents.dumps(MOU), "/archive: expected the texts of several "),
    ):
        with pytest.raises(InvalidValue, match=f"^{message}"):
            documents.approvals(dossier, archive=archive)  # type: ignore[arg-type]
