"""Texts, amounts and ranks: messages and edges."""

from __future__ import annotations

import inspect
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from bilateral import (
    Actor,
    Bound,
    Consent,
    CooperationArea,
    CostRule,
    Encounter,
    EncounterKind,
    Institution,
    InvalidValue,
    LeadTime,
    Money,
    NothingThere,
    Pair,
    ProcedureStep,
    Quantity,
    Rank,
    RankTrack,
    Role,
    Text,
    Unit,
)
from bilateral.model._fields import leaf_faults
from bilateral.model._shape import AtLeast, Leaf, Matches, shape


def test_the_order_of_languages_says_nothing() -> None:
    assert Text(vi="a", lo="b") == Text(lo="b", vi="a")
    assert str(Text(vi="a", lo="b")) == "b / a"
    assert len(Text(vi="a", lo="b")) == 2


@pytest.mark.parametrize("words", ["", " a", "a\n", "\ud800", b"a", None, 3], ids=ascii)
def test_what_are_no_words(words: Any) -> None:
    with pytest.raises(InvalidValue, match=r"^/vi: "):
        Text({"vi": words})


@pytest.mark.parametrize("tag", ["VI", "english!", "zh_Hant", "", "x", "vi\n"])
def test_what_is_no_language(tag: str) -> None:
    with pytest.raises(InvalidValue, match=r"expected a language tag"):
        Text({tag: "a"})


def test_a_language_comes_once_and_there_is_one() -> None:
    with pytest.raises(InvalidValue, match=r"^/vi: comes twice$"):
        Text({"vi": "a"}, vi="b")
    with pytest.raises(InvalidValue, match=r"^a text needs at least one language$"):
        Text()
    not_words: Any = 3
    with pytest.raises(
        InvalidValue, match=r"^expected words, or words by language, got 3$"
    ):
        Text(not_words)


def test_a_text_is_a_mapping() -> None:
    text = Text(vi="Lào", zh_Hant="寮國")
    assert dict(text) == {"vi": "Lào", "zh-Hant": "寮國"}
    with pytest.raises(KeyError):
        text["en"]
    assert text.best("en") == "Lào"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Text(vi="hoá"), Text(vi="hóa"), True),
        (Text(vi="Thuỷ  lợi"), Text(vi="thủy lợi"), True),
        (Text(vi="hoa"), Text(vi="hóa"), False),
        (Text(en="Culture"), Text(en="CULTURE"), True),
        (Text(fr="pâté"), Text(fr="pâte"), False),
        (Text(en="a"), Text(vi="a"), False),
    ],
)
def test_matching_folds_what_makes_no_difference(
    one: Text, other: Text, *, expected: bool
) -> None:
    assert one.matches(other) is expected
    assert other.matches(one) is expected


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("10.00", "10"),
        (Decimal("10.0"), "10"),
        (Decimal("1E+1"), "10"),
        (Decimal("-0"), "0"),
        ("0.50", "0.5"),
        (7, "7"),
        ("-5", "-5"),
    ],
)
def test_equal_amounts_have_one_form(given: Any, kept: str) -> None:
    assert str(Money(given, "USD").number) == kept


@pytest.mark.parametrize(
    "given",
    [
        "1e3",
        "01",
        ".5",
        "",
        "٣",
        1.5,
        True,
        None,
        Decimal("NaN"),
        Decimal("1E+99"),
        "9" * 31,
    ],
    ids=str,
)
def test_what_is_no_number(given: Any) -> None:
    with pytest.raises(
        InvalidValue, match=r"^/number: expected a number such as 12 or 0.5"
    ):
        Money(given, "USD")


def test_a_number_with_too_many_digits_is_refused_and_not_rounded() -> None:
    with pytest.raises(InvalidValue):
        Money(Decimal("1." + "1" * 30), "USD")


def test_a_quantity_says_something_and_its_range_is_one() -> None:
    with pytest.raises(InvalidValue, match=r"^expected a number, a total or words$"):
        Quantity(None, Unit.PERSON)
    with pytest.raises(InvalidValue, match=r"^/up_to: expected more than 6, got 4$"):
        Quantity(6, Unit.PERSON, up_to=4)
    with pytest.raises(
        InvalidValue, match=r"^/number: expected a number that is at-least$"
    ):
        Quantity(None, Unit.PERSON, bound=Bound.AT_LEAST, words="some")
    with pytest.raises(
        InvalidValue, match=r"^/number: expected a number to which 6 is "
    ):
        Quantity(None, Unit.PERSON, up_to=6, words="up to six")
    assert Quantity(unit=Unit.PERSON, bound=Bound.EQUAL).number is None
    with pytest.raises(InvalidValue, match=r"^/number: expected a number from 0, got "):
        Quantity(-1)
    with pytest.raises(InvalidValue, match=r"^/up_to: expected more than 6, got 4$"):
        Money(6, "USD", up_to=4)
    with pytest.raises(
        InvalidValue, match=r"^/quota_year: expected a day of any year as MM-DD"
    ):
        Quantity(1, quota_year="02-30")


def test_ranks_of_two_ladders_are_only_different() -> None:
    head, deputy = Rank(RankTrack.AGENCY, 1), Rank(RankTrack.AGENCY, 2)
    assert (deputy.steps_below(head), head.steps_below(deputy)) == (1, -1)
    assert deputy.steps_below(Rank(RankTrack.POLITICAL, 1)) is None
    assert deputy.steps_below(Rank(RankTrack.AGENCY)) is None


def test_labels_and_numbers_have_one_form() -> None:
    with pytest.raises(
        InvalidValue, match=r"^/label: expected text in the normal form"
    ):
        CooperationArea(key="a", name="x", label="e\u0301")
    assert [*leaf_faults((), Decimal("1.0"))] != []
    assert [*leaf_faults((), Decimal(1))] == []


def test_one_text_is_not_several() -> None:
    one: Any = "KPL"
    with pytest.raises(InvalidValue, match=r"^/aliases: expected a tuple of Text, got"):
        Institution(key="kpl", name="KPL", aliases=one)


def test_an_annotation_that_no_model_may_have_is_a_bug() -> None:
    from typing import Annotated  # noqa: PLC0415 - only here

    for odd in (dict, list[int], Annotated[tuple[int, ...], Matches("x", "x")]):
        with pytest.raises(TypeError, match=r"^no (shape|facts)"):
            shape(odd)
    assert shape(Annotated[int, AtLeast(1)]) == Leaf(int, (AtLeast(1),))  # type: ignore[arg-type]


def test_a_signature_shows_what_each_member_takes() -> None:
    taken = inspect.signature(Money).parameters
    assert str(taken["currency"].annotation) == "CurrencyCode"
    assert str(taken["number"].annotation) == "str | int | Decimal"


@pytest.mark.parametrize("key", ["first", 0, Actor.FIRST, Actor.EACH, None])
def test_a_pair_answers_to_sides_alone(key: Any) -> None:
    with pytest.raises(NothingThere, match=r"^expected a Side, got "):
        Pair("a", "b")[key]


class Words(str):
    """Equal to all: what a text keeps must be plain strings."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, _: object) -> bool:
        return True


@pytest.mark.parametrize("odd", [{"en": Words("x")}, {Words("en"): "x"}, Words("x")])
def test_a_text_keeps_plain_strings(odd: Any) -> None:
    with pytest.raises(InvalidValue, match=r"^/"):
        Text(odd)


@pytest.mark.parametrize("odd", [{"vi": "x"}, {"x", "y"}, "x", iter("xy"), Text("x")])
def test_texts_are_taken_from_a_tuple_or_a_list(odd: Any) -> None:
    with pytest.raises(InvalidValue, match=r"^/aliases: expected a tuple of Text, got"):
        Institution(key="kpl", name="KPL", aliases=odd)


def test_a_text_is_joined_with_a_text_alone() -> None:
    words: Any = "x"
    with pytest.raises(TypeError, match="unsupported operand"):
        Text("x") | words


@pytest.mark.parametrize(
    "tag",
    ["chinese", "ZH", 10**5000, "\ud800", None],
    ids=["long", "capital", "digits", "surrogate", "none"],
)
def test_a_language_is_told_by_its_tag(tag: Any) -> None:
    with pytest.raises(
        InvalidValue, match="expected a language tag in its usual case"
    ) as e:
        Text({tag: "x"})
    assert str(e.value).encode()


def test_a_role_in_which_consent_is_given_is_that_of_one() -> None:
    assert Consent(by=Actor.EACH, role=Role.HOST).role is Role.HOST
    with pytest.raises(
        InvalidValue, match=r"^/by: expected each side or one of them as "
    ):
        Consent(role=Role.HOST)


def test_costs_and_steps_go_by_a_side_or_by_a_role() -> None:
    step: Any = partial(LeadTime, step=ProcedureStep.REPLY, length="P1M")
    for build in (CostRule, step):
        assert build(by=Actor.EACH) != build(role=Role.HOST)
        reason = r"^/role: expected a side or a role, got each and host$"
        with pytest.raises(InvalidValue, match=reason):
            build(by=Actor.EACH, role=Role.HOST)
    with pytest.raises(InvalidValue, match=r"^expected a side, a role, bodies, terms,"):
        CostRule()


def test_a_step_is_due_by_a_length_or_a_day_of_the_year() -> None:
    with pytest.raises(
        InvalidValue, match=r"^expected a length, a day of the year or w"
    ):
        LeadTime(step=ProcedureStep.REPLY)
    with pytest.raises(
        InvalidValue, match=r"^/every_year: expected a length or a day,"
    ):
        LeadTime(step=ProcedureStep.REPLY, length="P1M", every_year="02-28")
    with pytest.raises(
        InvalidValue, match=r"^/every_year: expected a day of any year as MM"
    ):
        LeadTime(step=ProcedureStep.REPLY, every_year="02-30")


def test_a_float_is_told_to_be_no_exact_number() -> None:
    number: Any = 1.5
    with pytest.raises(InvalidValue, match=r"got 1\.5 \(a float is not exact\)$"):
        Quantity(number, Unit.HOUR)


def test_a_word_of_a_closed_list_is_told_by_its_name() -> None:
    unit: Any = "person"
    with pytest.raises(
        InvalidValue, match=r"^/unit: expected Unit, got 'person': write U"
    ):
        Quantity(1, unit)
    unit = "people"
    with pytest.raises(InvalidValue, match=r"got 'people'; there are PERSON, GROUP, "):
        Quantity(1, unit)
    unit = 3
    with pytest.raises(InvalidValue, match=r"^/unit: expected Unit, got 3$"):
        Quantity(1, unit)


def test_nobody_is_a_guest_of_their_own() -> None:
    kind = EncounterKind.VISIT
    assert Encounter(key="v", kind=kind, visitor=Actor.EACH, host=Actor.EACH)
    with pytest.raises(
        InvalidValue, match=r"^/host: expected another side than the visi"
    ):
        Encounter(key="v", kind=kind, visitor=Actor.FIRST, host=Actor.FIRST)


def test_texts_of_a_list_are_kept_as_a_tuple_and_a_tuple_as_it_is() -> None:
    listed = Institution(key="kpl", name="KPL", aliases=["Pasaxon", Text(en="KPL")])
    assert listed.aliases == (Text("Pasaxon"), Text(en="KPL"))
    again = Institution(key="kpl", name="KPL", aliases=listed.aliases)
    assert again.aliases is listed.aliases
    mixed = Institution(key="kpl", name="KPL", aliases=("a", Text("b")))
    assert mixed.aliases == (Text("a"), Text("b"))
