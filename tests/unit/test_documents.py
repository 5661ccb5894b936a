"""The JSON form: what it looks like, and what is said of a document that is wrong."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cattrs import BaseValidationError

from bilateral import (
    Actor,
    Agreement,
    BilateralError,
    Commitment,
    CooperationArea,
    Day,
    DocumentError,
    Dossier,
    Institution,
    InvalidValue,
    Money,
    Pair,
    Party,
    PlanYears,
    Quantity,
    Residual,
    Strength,
    Term,
    Text,
    Unit,
    documents,
)
from bilateral.documents._gathering import Known
from bilateral.documents._refusals import refusals
from bilateral.model import Period

PARTIES = Pair(
    Party(institutions=(Institution(key="vna", name=Text(vi="Thông tấn xã")),)),
    Party(institutions=(Institution(key="kpl", name="KPL", country="LA"),)),
)
AGREEMENT = Agreement(
    key="mou",
    title=Text(vi="Bản ghi nhớ", lo="ບົດບັນທຶກ"),
    parties=PARTIES,
    areas=(
        CooperationArea(key="news", name="News"),
        Residual(key="others", words="Others"),
    ),
    commitments=(
        Commitment(
            key="photos",
            words="Photographs",
            by=Actor.EACH,
            strength=Strength.PROMISE,
            areas=("news",),
            amounts=(Quantity(10, Unit.ITEM, per="P1M"), Money("1.50", "USD")),
        ),
    ),
    clauses=(
        Term(key="term", span=PlanYears(period=Period("2016", "2020"), length="P5Y")),
    ),
)
DATA = documents.to_data(AGREEMENT)


def problems(data: object) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        documents.from_data(data)
    return [str(problem) for problem in caught.value.problems]


def changed(**members: Any) -> dict[str, Any]:
    return {**DATA, **members}


def test_a_document_says_its_version_and_type_first() -> None:
    assert list(DATA)[:3] == ["bilateral", "type", "key"]
    assert (DATA["bilateral"], DATA["type"]) == (1, "agreement")


def test_what_is_not_stated_is_left_out() -> None:
    assert list(DATA["parties"]["first"]["institutions"][0]) == ["key", "name"]
    assert not {"kind", "signing", "bodies", "encounters"} & set(DATA)


def test_what_is_left_out_may_stand_as_null_or_as_an_empty_array() -> None:
    assert documents.from_data(changed(kind=None, signing=None, bodies=[])) == AGREEMENT


def test_members_of_a_union_carry_their_tag_and_others_do_not() -> None:
    assert [area["type"] for area in DATA["areas"]] == ["area", "residual"]
    assert DATA["clauses"][0]["span"]["type"] == "plan-years"
    assert "type" not in DATA["commitments"][0]


def test_numbers_are_strings_in_their_shortest_form() -> None:
    assert [a["number"] for a in DATA["commitments"][0]["amounts"]] == ["10", "1.5"]


def test_text_is_readable_in_the_file() -> None:
    text = documents.dumps(AGREEMENT)
    assert "ບົດບັນທຶກ" in text
    assert "\\u" not in text
    assert text.endswith("}\n")


def test_files_of_text_and_of_bytes_are_read() -> None:
    file = io.StringIO()
    documents.dump(AGREEMENT, file)
    assert file.getvalue() == documents.dumps(AGREEMENT)
    assert documents.load(io.StringIO(file.getvalue())) == AGREEMENT
    raw = io.BytesIO()
    documents.dump(AGREEMENT, raw)
    assert raw.getvalue() == file.getvalue().encode()
    assert documents.load(io.BytesIO(raw.getvalue())) == AGREEMENT


def test_a_file_that_packs_what_is_written_is_one_of_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.json.gz"
    with gzip.open(path, "wb") as file:
        documents.dump(AGREEMENT, file)
    with gzip.open(path, "rb") as file:
        assert documents.load(file) == AGREEMENT


def test_a_dossier_holds_its_instruments_with_their_types() -> None:
    dossier = Dossier(key="file", parties=PARTIES, instruments=(AGREEMENT,))
    data = documents.to_data(dossier)
    assert data["instruments"][0]["type"] == "agreement"
    assert "bilateral" not in data["instruments"][0]
    assert documents.from_data(data) == dossier


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ([], "expected an object, got []"),
        ({}, "/bilateral: missing; expected the schema version, 1"),
        (
            changed(bilateral=True),
            "/bilateral: expected a schema version from 1 on, got True",
        ),
        (
            changed(bilateral=0),
            "/bilateral: expected a schema version from 1 on, got 0",
        ),
        (
            changed(bilateral=2),
            "/bilateral: schema version 2 is newer than 1, the newest that can be read",
        ),
        (
            {"bilateral": 1},
            "/type: missing; expected 'agreement' or 'review-minutes' or 'dossier'",
        ),
        (
            changed(type="treaty"),
            "/type: expected 'agreement' or 'review-minutes' or 'dossier', got 'treaty'",
        ),
        (changed(type=["agreement"]), "/type: expected 'agreement' or"),
        (changed(key=3), "/key: expected a string, got 3"),
        (
            changed(key="Mou"),
            "/key: expected a key such as visits-2020 (a-z, 0-9, hyphens), got 'Mou'",
        ),
        (
            changed(title="Memorandum"),
            (
                '/title: expected an object with words by language such as {"en": "…"},'
                " got 'Memorandum'"
            ),
        ),
        (changed(title={"vi": ""}), "/title/vi: expected words without space"),
        (changed(areas={}), "/areas: expected an array, got {}"),
        (changed(kind="memo"), "/kind: expected one of memorandum-of-understanding, "),
        (changed(aeras=[]), "/aeras: unknown member"),
        (
            changed(source={"extent": "none"}),
            "/source/extent: expected one of whole, part, got 'none'",
        ),
        (changed(source={"extent": 1}), "/source/extent: expected a string, got 1"),
        (
            changed(signing={"day": "2020-02-30"}),
            "/signing/day: '2020-02-30' is not a calendar date",
        ),
        (changed(signing=[]), "/signing: expected an object, got []"),
        (
            changed(parties={"first": {"institutions": []}, "second": {}}),
            "/parties/first/institutions: expected at least 1, got 0",
        ),
        (changed(signing={"day": 1.5}), "/signing/day: expected a string, got 1.5"),
        (
            changed(areas=[["x" * 99]]),
            "/areas/0: expected an object, got an array of 1",
        ),
        ({**DATA, 3: 4}, "expected names that are strings, got 3"),
        (changed(more=["\ud800"]), "/more/0: a lone surrogate is no character: '\\ud8"),
        (changed(key="\ud800"), "/key: a lone surrogate is no character: '\\ud800'"),
        (changed(**{"\ud800": 1}), "a lone surrogate is no character: '\\ud800'"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(data: object, expected: str) -> None:
    assert any(problem.startswith(expected) for problem in problems(data))


class LikeDict(dict[str, Any]):
    """A dict, and more."""


class LikeList(list[Any]):
    """A list, and more."""


class LikeString(str):
    """A string, and more."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("name", "part", "expected"),
    [
        ("parties", LikeDict(DATA["parties"]), "/parties: expected an object, got"),
        ("title", LikeDict(DATA["title"]), "/title: expected an object with words"),
        ("title", {"vi": LikeString("x")}, "/title/vi: expected "),
        (
            "title",
            {LikeString("vi"): "x"},
            "/title: expected names that are strings, got",
        ),
        ("areas", LikeList(DATA["areas"]), "/areas: expected an array, got"),
        ("areas", [LikeDict(DATA["areas"][0])], "/areas/0: expected an object, got"),
        (
            "areas",
            [{**DATA["areas"][0], "type": LikeString("area")}],
            "/areas/0/type: expected 'area' or 'residual', got",
        ),
        ("key", LikeString("mou"), "/key: expected a string, got"),
        ("kind", LikeString("agreement"), "/kind: expected a string, got"),
    ],
)
def test_plain_data_is_exactly_what_a_parser_gives(
    name: str, part: object, expected: str
) -> None:
    (told,) = problems(changed(**{name: part}, commitments=[]))
    assert told.startswith(expected)


def test_all_problems_are_told_in_the_order_of_the_document() -> None:
    data = changed(
        title={"vi": " "},
        areas=[{"type": "area", "key": "A", "name": {"en": "x"}, "more": 1}],
        clauses=[
            {"type": "term", "key": "t", "span": {"type": "fixed"}},
            {"type": "costs", "key": 3, "rules": []},
        ],
        signing={"day": "soon"},
    )
    assert [problem.partition(": ")[0] for problem in problems(data)] == [
        "/title/vi",
        "/areas/0/key",
        "/areas/0/more",
        "/clauses/0/span/length",
        "/clauses/1/key",
        "/clauses/1/rules",
        "/signing/day",
    ]


def test_any_name_has_its_place_in_the_order_of_the_document() -> None:
    odd = ["a~1b", "b", "a/b", "~", "0", "11"]
    data = changed(**dict.fromkeys(odd, 1), clauses=[3])
    del data["title"]
    data |= {"title": 4, "a": 5}
    assert [problem.partition(": ")[0] for problem in problems(data)] == [
        "/clauses/0",
        "/a~01b",
        "/b",
        "/a~1b",
        "/~0",
        "/0",
        "/11",
        "/title",
        "/a",
    ]


def test_positions_are_numbers_and_not_words_in_the_order_of_the_document() -> None:
    area = {"type": "area", "key": "A", "name": {"en": "x"}, "more": 1}
    told = problems(changed(areas=[area] * 12, commitments=[]))
    assert [problem.partition(": ")[0] for problem in told] == [
        f"/areas/{position}/{name}"
        for position in range(12)
        for name in ("key", "more")
    ]


def test_what_is_missing_is_told_where_the_object_that_lacks_it_begins() -> None:
    data = changed(
        areas=[
            {"type": "area", "key": "A", "more": 1},
            {"more": 1, "key": "n"},
        ],
        clauses=[{"type": "term", "key": "T"}],
    )
    del data["parties"]
    assert [problem.partition(": ")[0] for problem in problems(data)] == [
        "/parties",
        "/areas/0/name",
        "/areas/0/key",
        "/areas/0/more",
        "/areas/1/type",
        "/clauses/0/key",
    ]


def test_null_for_what_is_not_stated_is_no_problem_beside_others() -> None:
    assert problems(changed(kind=None, signing=None, more=1)) == [
        "/more: unknown member"
    ]


def test_a_text_has_no_more_problems_than_are_told() -> None:
    with pytest.raises(DocumentError) as caught:
        documents.loads(json.dumps(changed(kind=1, more=1)))
    assert (len(caught.value.problems), caught.value.more) == (2, 0)


def test_what_comes_twice_is_told_of_no_other_object() -> None:
    """That one may stand in memory where one was that nothing holds any longer."""
    many = ", ".join(['{"key": 1, "key": 2}'] * 300)
    areas = json.dumps([{"type": "area", "key": "n", "name": {"en": "x"}}] * 300)
    text = json.dumps(changed(areas="?", commitments=[]))
    with pytest.raises(DocumentError) as caught:
        documents.loads(text.replace('"?"', f'[{{"a": [{many}], "a": 1}}, {areas[1:]}'))
    told = [str(problem) for problem in caught.value.problems]
    assert [each for each in told if each.endswith("comes twice")] == [
        "/areas/0/a: comes twice"
    ]


def test_what_spans_members_is_told_as_soon_as_they_are_sound() -> None:
    data = changed(areas=[], key="photos")
    assert problems(data) == [
        "/commitments/0/key: 'photos' is already the key of the whole",
        "/commitments/0/areas/0: no key 'news' in areas; there are: none",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "no JSON: Expecting value at column 1"),
        ("{", "no JSON: "),
        ('{\n"a', "no JSON: Unterminated string starting at line 2 column 1"),
        ("\ufeff{}", "expected UTF-8 without a byte order mark"),
        (b"\xef\xbb\xbf{}", "expected UTF-8 without a byte order mark"),
        (b"\xff\xfe", "expected UTF-8, got 0xff at 0"),
        ("[" * 100_000, "nested more than 100 deep"),
        ("[" * 200 + "]" * 200, "nested more than 100 deep"),
        (
            '{"bilateral": 1, "type": "dossier", "key": NaN}',
            "/parties: missing\n/key: expected a string, got nan",
        ),
        (
            '{"bilateral": 1, "type": "dossier", "key": ' + "1" * 5000 + "}",
            "/parties: missing\n/key: expected a string, got a number of 5000 digits",
        ),
        ('{"bilateral": ' + "9" * 30 + "}", f"schema version {'9' * 30} is newer"),
        ('{"bilateral": ' + "9" * 31 + "}", "from 1 on, got a number of 31 digits"),
        (
            '{"bilateral": 1, "type": "dossier", "key": "a", "key": "b"}',
            "/parties: missing\n/key: comes twice",
        ),
        ('{"bilateral": 1, "bilateral": 1}', "/bilateral: comes twice"),
    ],
    ids=range(14),
)
def test_text_that_is_no_document(text: str | bytes, expected: str) -> None:
    with pytest.raises(DocumentError) as caught:
        documents.loads(text)
    assert expected in str(caught.value)


def test_a_stack_that_is_nearly_full_is_told_as_such() -> None:
    area: dict[str, Any] = {"type": "area", "key": "a", "name": {"en": "x"}}
    for level in range(19):
        area = {**area, "key": f"a{level}", "parts": [area]}
    data = changed(areas=[area], commitments=[])

    def read_below(frames: int) -> documents.Document:
        return read_below(frames - 1) if frames else documents.from_data(data)

    said = set()
    for frames in range(0, sys.getrecursionlimit(), 4):
        try:
            read_below(frames)
        except DocumentError as error:
            said.add(str(error))
        except RecursionError:  # reading has not even begun
            break
    assert said == {"nested too deeply for this stack"}


def test_a_sound_document_with_a_member_twice_is_refused() -> None:
    text = json.dumps(DATA).replace('"key": "mou"', '"key": "mou", "key": "mou"')
    with pytest.raises(DocumentError, match=r"^/key: comes twice$"):
        documents.loads(text)


def test_members_that_come_twice_are_told_in_the_order_of_the_document() -> None:
    """Those of an object are found before those of its parts."""
    text = json.dumps(DATA).removesuffix("}") + ', "source": {"extent": "part"}}'
    for member in ('"country": "LA"', '"currency": "USD"', '"by": "each"'):
        text = text.replace(member, f"{member}, {member}")
    with pytest.raises(DocumentError) as caught:
        documents.loads(text)
    assert [problem.place for problem in caught.value.problems] == [
        "/parties/second/institutions/0/country",
        "/commitments/0/by",
        "/commitments/0/amounts/1/currency",
        "/source",
    ]


def test_problems_pass_on_what_is_none_of_theirs() -> None:
    bug = ZeroDivisionError()
    bug.add_note("not a place")
    group = BaseValidationError("while structuring", [bug], Agreement)
    with pytest.raises(ZeroDivisionError):
        list(refusals(group))


def test_a_converter_reads_and_writes_what_is_none_of_ours() -> None:
    converter = documents.make_converter()
    assert converter.structure({"a": 1}, dict[str, int]) == {"a": 1}
    assert converter.unstructure({"a": 1}) == {"a": 1}


@pytest.mark.parametrize(
    ("tp", "value", "data"),
    [
        (Strength, Strength.PROMISE, "promise"),
        (Day, Day(2019, 12), "2019-12"),
        (Day | None, None, None),
        (Day | None, Day(2019), "2019"),
        (tuple[Day, ...], (Day(2019), Day(2020)), ["2019", "2020"]),
        (tuple[str, ...], ("a", "b"), ["a", "b"]),
        (Pair[Day], Pair(Day(2019), Day(2020)), {"first": "2019", "second": "2020"}),
        (CooperationArea, AGREEMENT.areas[0], {"key": "news", "name": {"und": "News"}}),
        (
            CooperationArea | Residual,
            AGREEMENT.areas[1],
            {"type": "residual", "key": "others", "words": {"und": "Others"}},
        ),
    ],
    ids=str,
)
def test_a_converter_reads_and_writes_a_part_of_any_form(
    tp: Any, value: Any, data: Any
) -> None:
    converter = documents.make_converter()
    written = converter.unstructure(value, tp)
    assert written == data
    assert type(written) is type(data)
    assert converter.structure(data, tp) == value


def test_a_path_is_no_open_file() -> None:
    with pytest.raises(DocumentError, match=r"^expected an open file, got 'a.json'$"):
        documents.load("a.json")  # type: ignore[arg-type]
    with pytest.raises(InvalidValue, match=r"^/file: expected an open file, got 'a.j"):
        documents.dump(AGREEMENT, "a.json")  # type: ignore[arg-type]


def test_data_that_holds_itself_is_refused() -> None:
    data = changed()
    data["areas"] = [data]
    assert problems(data) == ["nested more than 100 deep"]


def test_a_nesting_that_the_model_allows_is_read_up_to_the_bound() -> None:
    def nested(depth: int) -> dict[str, Any]:
        area: dict[str, Any] = {"type": "area", "key": "a", "name": {"en": "x"}}
        for level in range(depth):
            area = {**area, "key": f"a{level}", "parts": [area]}
        return changed(areas=[area], commitments=[])

    documents.from_data(nested(19))
    (told,) = problems(nested(20))
    assert told == "/areas/0/parts: expected parts nested at most 20 deep"
    assert problems(nested(60)) == ["nested more than 100 deep"]


def test_a_bug_of_ours_is_not_dressed_up_as_the_readers_mistake() -> None:
    converter = documents.make_converter()

    def broken(*_: object) -> Text:
        raise ZeroDivisionError

    converter.register_structure_hook(Text, broken)
    body = {"key": "a", "name": {"en": "x"}}
    with pytest.raises(Exception, match="While structuring") as caught:
        converter.structure(body, CooperationArea)
    assert not isinstance(caught.value, BilateralError)


def test_hooks_of_the_embedder_count_on_a_converter_of_their_own() -> None:
    converter = documents.make_converter()
    converter.register_structure_hook(Text, lambda value, _: Text(en=value))
    area = converter.structure({"key": "a", "name": "News"}, CooperationArea)
    assert area.name == Text(en="News")
    assert documents.from_data(DATA) == AGREEMENT  # ours is another one


def test_a_hook_for_what_is_written_counts_in_every_member_of_its_type() -> None:
    converter = documents.make_converter()
    converter.register_unstructure_hook(Text, lambda text: str(text).upper())
    assert converter.unstructure(AGREEMENT.areas[0])["name"] == "NEWS"
    assert converter.unstructure(Actor.EACH) == "each"


def test_a_hook_for_a_record_counts_in_every_member_of_its_type() -> None:
    converter = documents.make_converter()
    news = AGREEMENT.areas[0]
    converter.register_structure_hook(
        Institution, lambda *_: PARTIES.first.institutions[0]
    )
    party = converter.structure({"institutions": [{}]}, Party)
    assert party == PARTIES.first
    assert (
        converter.structure({"key": "news", "name": {"und": "News"}}, type(news))
        == news
    )


def test_a_hook_is_told_of_which_type_it_is_asked() -> None:
    converter = documents.make_converter()

    def made(_: object, tp: type[CooperationArea]) -> CooperationArea:
        return tp(key="news", name="News")

    converter.register_structure_hook(CooperationArea, made)
    for tp, body, expected in (
        (CooperationArea, {}, AGREEMENT.areas[0]),
        (CooperationArea | None, {}, AGREEMENT.areas[0]),
        (CooperationArea | Residual, {"type": "area"}, AGREEMENT.areas[0]),
        (tuple[CooperationArea, ...], [{}], AGREEMENT.areas[:1]),
    ):
        assert converter.structure(body, tp) == expected


def test_what_is_known_again_is_bounded() -> None:
    known = Known(str.upper)
    for number in range(Known.MOST + 1):
        assert known[f"a{number}"] == f"A{number}"
    for length in (Known.LONGEST, Known.LONGEST + 1):
        assert known["x" * length] == "X" * length
    assert [*known] == [f"a{Known.MOST}", "x" * Known.LONGEST]


def test_reading_leaves_the_data_as_it_was() -> None:
    before = json.dumps(DATA)
    documents.from_data(DATA)
    assert json.dumps(DATA) == before


def test_plain_data_can_be_changed_and_no_value_with_it() -> None:
    data = documents.to_data(AGREEMENT)
    read = documents.from_data(data)
    for plain in (data, documents.to_data(AGREEMENT)):
        plain["title"]["vi"] = "Hiệp định"
        plain["title"]["en"] = "Agreement"
    assert read == AGREEMENT
    assert AGREEMENT.title == Text(vi="Bản ghi nhớ", lo="ບົດບັນທຶກ")


@pytest.mark.parametrize("number", ["0.0000001", "-0." + "1" * 30, "1" * 30, "0"])
def test_every_number_is_written_without_an_exponent(number: str) -> None:
    commitment = {**DATA["commitments"][0], "amounts": [money(number)]}
    document = documents.from_data(changed(commitments=[commitment]))
    assert documents.to_data(document)["commitments"][0]["amounts"] == [money(number)]


def money(number: str) -> dict[str, str]:
    return {"type": "money", "number": number, "currency": "VND", "bound": "exact"}


@pytest.mark.parametrize("odd", [None, 3, bytearray(b"{}"), memoryview(b"{}")])
def test_what_is_read_is_text_or_bytes(odd: Any) -> None:
    with pytest.raises(DocumentError) as caught:
        documents.loads(odd)
    assert str(caught.value).startswith(f"expected text or bytes, got {odd!r}"[:50])


def test_a_document_has_a_size() -> None:
    with pytest.raises(DocumentError, match=r"^expected at most 16777216 characters"):
        documents.loads(" " * (16 * 2**20 + 1))
    shared: list[Any] = []
    for _ in range(50):  # more than any memory could hold one by one
        shared = [shared, shared]
    with pytest.raises(DocumentError, match=r"^more than 1000 parts$"):
        documents.from_data(shared, limits=documents.Limits(parts=1000))


def test_names_that_come_twice_are_found_in_one_pass() -> None:
    text = "{" + ", ".join(f'"a{i}": 1, "a{i}": 2' for i in range(20_000)) + "}"
    with pytest.raises(DocumentError) as caught:
        documents.loads(text)
    assert (len(caught.value.problems), caught.value.more) == (1000, 19_001)


def test_an_error_can_always_be_printed() -> None:
    for data in ({"\ud800": 1}, {10**5000: 1}, {"bilateral": 10**5000}):
        with pytest.raises(DocumentError) as caught:
            documents.from_data(data)
        assert str(caught.value).encode()


@pytest.mark.parametrize("part", [None, PARTIES, {}])
def test_a_part_is_no_document(part: Any) -> None:
    with pytest.raises(
        InvalidValue, match=r"^expected Agreement or ReviewMinutes or Do"
    ):
        documents.dumps(part)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes('{"title": "Bản ghi nhớ"}'.encode("utf-16"))
    with file.open(encoding="utf-8") as opened, pytest.raises(DocumentError) as caught:
        documents.load(opened)
    assert str(caught.value) == "expected utf-8, got 0xff at 0"
