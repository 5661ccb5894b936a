"""What an archive owes to its lines, however it is packed and cut."""

from __future__ import annotations

import gzip
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilateral import (
    Agreement,
    DocumentError,
    Dossier,
    Institution,
    Pair,
    Party,
    ReviewMinutes,
    documents,
    rules,
)
from bilateral.documents import Line
from bilateral.strategies._shapes import of

FEW = settings(max_examples=max(4, settings.default.max_examples // 3))
ENDINGS = st.sampled_from(["archive.jsonl", "archive.jsonl.gz"])
SUBJECTS: st.SearchStrategy[Any] = (
    of(Agreement, 1) | of(ReviewMinutes, 1) | of(Dossier, 1)
)
SIDES = Pair(
    Party(institutions=(Institution(key="vna", name="Thông tấn xã"),)),
    Party(institutions=(Institution(key="kpl", name="ຂປລ"),)),
)
GOOD = [
    documents.dumps(Agreement(key=key, title=key, parties=SIDES))
    .replace("\n", "")
    .encode()
    for key in ("a", "bb")
]
RAW = st.sampled_from([*GOOD, b"", b" \t", b"{}", b'{"bilateral": 1}', b"\xff", b"\0"])
LINES = st.lists(
    st.tuples(RAW | st.binary(max_size=4), st.sampled_from([b"\n", b"\r\n"])),
    max_size=6,
)


@contextmanager
def kept(name: str, text: bytes = b"") -> Iterator[Path]:
    """A file of this name with these bytes, which goes afterwards."""
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(text)
        yield path


def told(raw: bytes) -> tuple[Any, Any, int]:
    """What `loads` makes of the bytes of a line."""
    try:
        return documents.loads(raw), (), 0
    except DocumentError as error:
        return None, error.problems, error.more


@FEW
@given(wholes=st.lists(SUBJECTS, max_size=3), name=ENDINGS)
def test_an_archive_reads_back_as_it_was_written(wholes: list[Any], name: str) -> None:
    with kept(name) as path:
        documents.write_lines(path, iter(wholes))
        written = path.read_bytes()
        found = [*documents.read_lines(path)]
        assert [line.document for line in found] == wholes
        assert [line.number for line in found] == [*range(1, len(wholes) + 1)]
        documents.write_lines(path, [line.document for line in found])  # type: ignore[misc]  # none is missing
        assert path.read_bytes() == written


@given(lines=LINES, ended=st.booleans(), name=ENDINGS)
def test_each_line_is_what_it_would_be_alone(
    lines: list[tuple[bytes, bytes]], *, ended: bool, name: str
) -> None:
    text = b"".join(raw + end for raw, end in lines)
    if not ended and lines:
        text = text.removesuffix(lines[-1][1])
    pieces = text.split(b"\n")
    expected = []
    offset = 0
    for number, raw in enumerate(pieces, start=1):
        if raw.strip(b" \t\r\n"):
            expected.append(Line(number, offset, *told(raw.rstrip(b"\r"))))
        offset += len(raw) + 1
    packed = gzip.compress(text) if name.endswith("gz") else text
    with kept(name, packed) as path:
        assert [*documents.read_lines(path)] == expected


@given(lines=LINES, data=st.data())
def test_ranges_give_each_line_once_wherever_they_are_cut(
    lines: list[tuple[bytes, bytes]], data: st.DataObject
) -> None:
    text = b"".join(raw + end for raw, end in lines)
    ends = [at for at, byte in enumerate(text, start=1) if byte == ord("\n")]
    # One byte more than there are: nothing begins there.
    places = st.integers(1, len(text) + 1) | st.sampled_from([1, *ends])
    cuts = data.draw(st.lists(places, max_size=4).map(sorted))
    with kept("archive.jsonl", text) as path:
        whole = [*documents.read_lines(path)]
        ranges = pairwise([0, *cuts, None])
        found = [
            line
            for start, stop in ranges
            for line in documents.read_lines(path, start or 0, stop)
        ]
    assert [(line.offset, line.document, line.problems) for line in found] == [
        (line.offset, line.document, line.problems) for line in whole
    ]


@given(lines=LINES, data=st.data())
def test_a_gzip_file_that_is_cut_gives_what_was_whole_and_is_refused(
    lines: list[tuple[bytes, bytes]], data: st.DataObject
) -> None:
    text = b"".join(raw + end for raw, end in lines)
    packed = gzip.compress(text)
    cut = packed[: data.draw(st.integers(0, len(packed) - 1))]
    with kept("archive.jsonl.gz", packed) as path:
        whole = [*documents.read_lines(path)]
        path.write_bytes(cut)
        found: list[Line] = []
        with pytest.raises(DocumentError, match="no whole gzip file"):
            found.extend(documents.read_lines(path))
    assert found == whole[: len(found)]


@given(raw=st.binary(max_size=40), at=st.integers(0, 60), whole=st.booleans())
def test_whatever_is_packed_nothing_but_our_error_comes(
    raw: bytes, at: int, *, whole: bool
) -> None:
    good = gzip.compress(GOOD[0] + b"\n", mtime=0)
    spoilt = raw if whole else good[:at] + raw + good[at + len(raw) :]
    with kept("archive.jsonl.gz", spoilt) as path:
        try:
            found = [*documents.read_lines(path)]
        except DocumentError:
            return
    assert all(line.document is None or not line.problems for line in found)


@FEW
@given(subject=SUBJECTS)
def test_what_a_worker_gives_back_pickles(subject: Any) -> None:
    report = rules.check(subject, on="2024-06-01")
    line = Line(None, 7, subject, ())
    broken = Line(3, 0, *told(b'{"bilateral": 1}'))
    for value in (line, broken, report, report.findings):
        twin = pickle.loads(pickle.dumps(value))
        assert twin == value
        assert hash(twin) == hash(value)
