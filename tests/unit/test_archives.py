"""Archives: what is said of files and lines that cannot be read, and what is left of a
writing that fails."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from bilateral import (
    Agreement,
    DocumentError,
    Institution,
    InvalidValue,
    Pair,
    Party,
    documents,
)
from bilateral.documents import Limits, Line
from bilateral.errors import Problem

USUAL = Limits()
SIDES = Pair(
    Party(institutions=(Institution(key="vna", name="VNA"),)),
    Party(institutions=(Institution(key="kpl", name="KPL"),)),
)
MOU = Agreement(key="mou", title="Bản ghi nhớ", parties=SIDES)
LINE = (
    '{"bilateral":1,"type":"agreement","key":"mou","title":{"und":"Bản ghi nhớ"},'
    '"parties":{"first":{"institutions":[{"key":"vna","name":{"und":"VNA"}}]},'
    '"second":{"institutions":[{"key":"kpl","name":{"und":"KPL"}}]}},'
    '"source":{"extent":"whole"}}\n'
).encode()


def told(path: Path, limits: Limits = USUAL) -> list[str]:
    return [
        f"{line.number}: {line.document.key}"
        if line.document
        else f"{line.number}: {' '.join(map(str, line.problems))}"
        for line in documents.read_lines(path, limits=limits)
    ]


def test_a_document_is_one_compact_line(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    documents.write_lines(path, [MOU, MOU])
    assert path.read_bytes() == LINE * 2


def test_gzip_tells_neither_day_nor_name(tmp_path: Path) -> None:
    for name in ("a.jsonl.gz", "b.JSONL.GZ"):
        documents.write_lines(str(tmp_path / name), [MOU])
    one, other = ((tmp_path / name).read_bytes() for name in sorted(tmp_path.iterdir()))
    assert one == other
    assert one[3:8] == bytes(5)  # no name, no time (RFC 1952, section 2.3)
    assert gzip.decompress(one) == LINE


def test_a_broken_line_is_told_with_its_number_and_does_not_stop_the_rest(
    tmp_path: Path,
) -> None:
    path = tmp_path / "archive.jsonl"
    path.write_bytes(
        LINE
        + b"\n"
        + b'{"bilateral": 1, "type": "agreement", "":\n'
        + b"\xff\xfe\n"
        + b"\xef\xbb\xbf"
        + LINE
        + b'{"bilateral": 2, "type": "agreement"}\r\n'
        + b"\v\n"
        + b"{}X\n"
        + LINE.removesuffix(b"\n")
    )
    assert told(path) == [
        "1: mou",
        "3: no JSON: Expecting value at column 42",
        "4: expected UTF-8, got 0xff at 0",
        "5: expected UTF-8 without a byte order mark",
        "6: /bilateral: schema version 2 is newer than 1, the newest that can be read",
        "7: no JSON: Expecting value at column 1",
        "8: no JSON: Extra data at column 3",
        "9: mou",
    ]


def test_members_of_gzip_follow_one_another(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl.gz"
    path.write_bytes(gzip.compress(LINE * 2) + gzip.compress(LINE) + bytes(9))
    assert told(path) == ["1: mou", "2: mou", "3: mou"]


@pytest.mark.parametrize(
    ("spoil", "given", "reason"),
    [
        (lambda _: LINE, 0, r"Not a gzipped file \(b'{\"'\), in line 1, at byte 0"),
        (lambda _: b"", 0, "it is empty"),
        (lambda whole: whole[:-9], 2, "ended before .* in line 3, at byte 492"),
        (
            lambda whole: whole[:-8] + bytes(8),
            2,
            "CRC check failed .* in line 3, at byte 492 of its text",
        ),
        (lambda whole: whole + LINE, 2, "Not a gzipped file .* in line 3, at byte 492"),
        (lambda whole: whole[:10] + b"\xff" * 9, 0, "Error -3 .* in line 1, at byte 0"),
    ],
    ids=["none", "empty", "cut", "another text", "more after it", "damaged"],
)
def test_a_gzip_file_that_is_not_whole_is_refused_after_what_was_read(
    tmp_path: Path, spoil: object, given: int, reason: str
) -> None:
    assert callable(spoil)
    path = tmp_path / "archive.jsonl.gz"
    path.write_bytes(spoil(gzip.compress(LINE * 2)))
    lines = documents.read_lines(path)
    assert [next(lines).number for _ in range(given)] == [*range(1, given + 1)]
    with pytest.raises(DocumentError, match=f"^no whole gzip file: .*{reason}"):
        next(lines)


def test_a_line_too_long_is_told_and_not_held(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    few, size = Limits(size=1_000), 2**22
    path.write_bytes(LINE + bytes(size) + b"\n" + LINE)
    tracemalloc.start()
    try:
        found = told(path, few)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    reason = f"expected at most 1000 bytes, got {size + 1}"
    assert found == ["1: mou", f"2: {reason}", "3: mou"]
    assert peak < size / 4
    _, long, _ = documents.read_lines(path, limits=few)
    assert long == Line(2, len(LINE), None, (Problem("", reason),))
    in_the_middle = len(LINE) + size // 2
    (last,) = documents.read_lines(path, in_the_middle, limits=few)
    assert (last.number, last.offset) == (None, len(LINE) + size + 1)


def test_a_last_line_too_long_may_end_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    path.write_bytes(LINE + bytes(2_000))
    reason = "expected at most 1000 bytes, got 2000"
    assert told(path, Limits(size=1_000)) == ["1: mou", f"2: {reason}"]


def test_the_longest_line_is_the_longest_text(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    longest = LINE.rstrip()
    path.write_bytes(longest + b"\r\n" + longest + b" \n" + longest + b"  \n" + LINE)
    most = len(longest)
    assert told(path, Limits(size=most)) == [
        "1: mou",
        f"2: expected at most {most} characters or bytes, got {most + 1}",
        f"3: expected at most {most} bytes, got {most + 3}",  # with the end of the line
        "4: mou",
    ]
    assert told(path) == ["1: mou", "2: mou", "3: mou", "4: mou"]


@pytest.mark.parametrize(
    ("name", "start", "stop", "problem"),
    [
        ("a.jsonl", -1, None, "/start: expected a byte from 0 on, got -1"),
        ("a.gz", 0, 9, "a range of a gzip file cannot be read without what is"),
        (
            "a.gz",
            9,
            None,
            "a range of a gzip file cannot be read without what is",
        ),
    ],
)
def test_a_range_that_there_cannot_be_is_refused_at_once(
    name: str, start: int, stop: int | None, problem: str
) -> None:
    with pytest.raises(InvalidValue, match=f"^{problem}"):
        documents.read_lines(name, start, stop)


def test_lines_of_a_range_from_the_beginning_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    path.write_bytes(LINE * 3)
    (first,) = documents.read_lines(path, 0, len(LINE))
    assert (first.number, first.offset) == (1, 0)
    assert [*documents.read_lines(path, 5, 5)] == []


@pytest.mark.parametrize("name", ["none.jsonl", "none.jsonl.gz"])
def test_a_file_that_is_not_there_is_an_error_of_the_system(
    tmp_path: Path, name: str
) -> None:
    lines = documents.read_lines(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        next(lines)
    with pytest.raises(FileNotFoundError):
        documents.write_lines(tmp_path / "no-folder" / name, [MOU])


@pytest.mark.parametrize("name", ["folder", "folder.gz", "file/a.jsonl"])
def test_what_cannot_be_written_is_named_as_it_was_asked_for(
    tmp_path: Path, name: str
) -> None:
    for folder in ("folder", "folder.gz"):
        (tmp_path / folder).mkdir()
    (tmp_path / "file").touch()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(OSError, match=r"^\[Errno \d+\] \w.+: '.+'$") as caught:
        documents.write_lines(tmp_path / name, [MOU])
    assert caught.value.filename == str(tmp_path / name)
    assert caught.value.filename2 is None
    assert sorted(tmp_path.rglob("*")) == before


def test_what_the_documents_raise_themselves_is_left_as_it_is(tmp_path: Path) -> None:
    def from_another_file() -> Iterator[Agreement]:
        yield documents.loads((tmp_path / "none.json").read_bytes())  # type: ignore[misc]

    with pytest.raises(FileNotFoundError) as caught:
        documents.write_lines(tmp_path / "a.jsonl", from_another_file())
    assert caught.value.filename == str(tmp_path / "none.json")


def test_of_very_many_problems_of_a_line_the_rest_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    members = ", ".join(f'"x{n}": 1' for n in range(1_200))
    wrong = LINE.rstrip().removesuffix(b"}") + f", {members}}}\n".encode()
    path.write_bytes(LINE + wrong)
    good, bad = documents.read_lines(path)
    assert (len(good.problems), good.more) == (0, 0)
    assert (len(bad.problems), bad.more) == (1_000, 200)


@pytest.mark.parametrize("name", ["archive.jsonl", "archive.jsonl.gz"])
def test_a_writing_that_fails_leaves_what_was_and_nothing_else(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name

    def failing() -> Iterator[Agreement]:
        yield MOU
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        documents.write_lines(path, failing())
    assert [*tmp_path.iterdir()] == []
    documents.write_lines(path, [MOU])
    before = path.read_bytes()
    with pytest.raises(InvalidValue, match=r"^/1: expected Agreement or .*, got Pair"):
        documents.write_lines(path, [MOU, SIDES])  # type: ignore[list-item]
    assert [*tmp_path.iterdir()] == [path]
    assert path.read_bytes() == before


def test_an_archive_can_be_written_over_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    path.write_bytes(LINE + b"{}\n" + LINE)
    read = documents.read_lines(path)
    documents.write_lines(path, (line.document for line in read if line.document))
    assert path.read_bytes() == LINE * 2


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    there, link = tmp_path / "there.jsonl", tmp_path / "link.jsonl"
    try:
        link.symlink_to(there)
    except OSError:
        pytest.skip("this system makes no links")
    documents.write_lines(link, [MOU])
    assert link.is_symlink()
    assert there.read_bytes() == LINE


def test_one_document_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(
        InvalidValue, match=r"^/documents: expected several documents, got Agreement\("
    ):
        documents.write_lines(tmp_path / "a.jsonl", MOU)  # type: ignore[arg-type]
    assert not [*tmp_path.iterdir()]
