"""Archives: one document a line, read and written as a stream."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from typing import TYPE_CHECKING, TypeAlias, final

from attrs import frozen

from bilateral.documents._document import Document
from bilateral.documents._dumping import to_data
from bilateral.documents._loading import loads
from bilateral.documents._parsing import USUAL, Limits
from bilateral.errors import DocumentError, InvalidValue, Problem, shown

if TYPE_CHECKING:
    import gzip
    from pathlib import Path

StrPath: TypeAlias = str | os.PathLike[str]
File: TypeAlias = "BufferedReader | gzip.GzipFile"

_BLANK = b" \t\r\n"
_CHUNK = 2**16
"""How much of a line that is not kept is read at once."""
_LEVEL = 6


@final
@frozen
class Line:
    """A line of an archive: the document in it, or what is wrong with it.

    Args:
        number: From 1, blank lines counted; ``None`` where reading began in the middle
            of the file, so that nobody has counted.
        offset: The byte at which it begins, from 0; of a gzip file, in the text within.
        document: ``None`` if it cannot be read.
        problems: All that is wrong with it; none if it was read. Of more than a
            thousand the first.
        more: How many more there are, at least, which are not told.
    """

    number: int | None
    offset: int
    document: Document | None
    problems: tuple[Problem, ...]
    more: int = 0


def read_lines(
    path: StrPath,
    start: int = 0,
    stop: int | None = None,
    *,
    limits: Limits = USUAL,
) -> Iterator[Line]:
    """Read an archive of one document a line (JSON Lines), plain or, as ``.gz``, gzip.

    It is a stream: one line is held at a time. A line that cannot be read is given with
    what is wrong with it, as `loads` tells it, and does not stop the rest. Blank lines
    are passed over.

    To share the work, read ranges of bytes of a plain file: a line belongs to the range
    in which it begins, so that ranges that follow one another give each line once,
    wherever they are cut. Their lines have no number but their `Line.offset`.

    Args:
        path: The file, opened when the first line is asked for. In a gzip file there may
            be several members, one after the other.
        start: Only lines that begin at this byte of the file or later.
        stop: Only lines that begin before this byte; ``None``: up to the end.
        limits: How large the document of a line may be.

    Raises:
        InvalidValue: If `start` is negative, or a range of a gzip file is asked for.
        DocumentError: If a gzip file is none, is damaged or cut off: once each line that
            was whole has been given. A cut at the end of a line cannot be seen in a
            plain file.
        OSError: If the file cannot be opened or read, as `open` raises it.

    Source:
        JSON Lines, https://jsonlines.org; RFC 1952 (gzip), section 2.2 (members).
    """
    if start < 0:
        reason = f"expected a byte from 0 on, got {shown(start)}"
        raise InvalidValue.at("start", reason=reason)
    if _is_gzip(path) and (start or stop is not None):
        reason = "a range of a gzip file cannot be read without what is before it"
        raise InvalidValue.at(reason=reason)
    from pathlib import Path

    return _read(Path(path), start, stop, limits)


def _read(path: Path, start: int, stop: int | None, limits: Limits) -> Iterator[Line]:
    import gzip
    import zlib

    with _opened(path) as file:
        offset, number = start, None if start else 1
        if start:  # the line that holds the byte before belongs to the range before
            file.seek(start - 1)
            offset = start - 1 + _passed_over(file)
        while stop is None or offset < stop:
            try:
                text, size = _next(file, limits.size)
            except (EOFError, gzip.BadGzipFile, zlib.error) as error:
                where = f"in line {number}, at byte {offset} of its text"
                reason = f"no whole gzip file: {error}, {where}"
                raise DocumentError.at(reason=reason) from None
            if not size:
                return
            if text is None:
                reason = f"expected at most {limits.size} bytes, got {size}"
                yield Line(number, offset, None, (Problem("", reason),))
            elif text.strip(_BLANK):
                yield Line(number, offset, *_content(text, limits))
            offset += size
            number = number and number + 1


def _content(
    text: bytes, limits: Limits
) -> tuple[Document | None, tuple[Problem, ...], int]:
    try:
        return loads(text.rstrip(b"\r\n"), limits=limits), (), 0
    except DocumentError as error:
        return None, error.problems, error.more


@contextmanager
def _opened(path: Path) -> Iterator[File]:
    import gzip

    with path.open("rb") as raw:
        if not _is_gzip(path):
            yield raw
        elif not raw.peek(1):  # which the module gzip takes for an empty text
            raise DocumentError.at(reason="no whole gzip file: it is empty")
        else:
            with gzip.GzipFile(fileobj=raw) as file:
                yield file


def _next(file: File, longest: int) -> tuple[bytes | None, int]:
    """The next line, or ``None`` if it is too long to be kept; and how long it is."""
    most = longest + len(b"\r\n")
    text = file.readline(most)
    if len(text) < most or text.endswith(b"\n"):
        return text, len(text)
    return None, len(text) + _passed_over(file)


def _passed_over(file: File) -> int:
    """How many bytes the rest of the line had."""
    size = 0
    while piece := file.readline(_CHUNK):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size


def write_lines(path: StrPath, documents: Iterable[Document]) -> None:
    """Write an archive of one document a line (JSON Lines); as ``.gz``, with gzip.

    It is a stream, and equal documents give equal bytes; of gzip, with one version of
    zlib. The file appears once it is whole, in the place of one that was there: an error
    leaves what was.

    >>> import pathlib, tempfile
    >>> from bilateral import Agreement, Institution, Pair, Party
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> mou = Agreement(key="mou", title="Memorandum", parties=sides)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     archive = pathlib.Path(folder, "archive.jsonl")
    ...     write_lines(archive, [mou])
    ...     with archive.open("a") as file:
    ...         _ = file.write('{"bilateral": 1, "type": "memo"}')
    ...     for line in read_lines(archive):
    ...         if line.document is None:
    ...             print(line.number, *line.problems)
    ...         else:
    ...             print(line.number, line.document.key)
    1 mou
    2 /type: expected 'agreement' or 'review-minutes' or 'dossier', got 'memo'

    Raises:
        InvalidValue: If one is no document but a part of one; its position is the place.
            If it is a document, and not several.
        OSError: If the file cannot be written, as `open` raises it.
    """
    if isinstance(documents, Document):
        reason = f"expected several documents, got {shown(documents)}"
        raise InvalidValue.at("documents", reason=reason)
    import gzip
    from pathlib import Path

    lines = _lines_of(documents)
    target = Path(os.path.realpath(path))  # else a link would be replaced
    part = target.with_name(f"{target.name}.{os.urandom(4).hex()}.part")
    try:
        with part.open("xb") as raw:
            if _is_gzip(path):
                with gzip.GzipFile("", "wb", _LEVEL, raw, mtime=0) as file:
                    file.writelines(lines)
            else:
                raw.writelines(lines)
            raw.flush()
            os.fsync(raw.fileno())
        part.replace(target)
    except BaseException as error:
        with suppress(OSError):  # it may not be there
            part.unlink()
        if isinstance(error, OSError) and error.filename in (part, str(part)):
            asked = os.fspath(path)
            raise OSError(error.errno, error.strerror, asked) from None
        raise


def _lines_of(documents: Iterable[Document]) -> Iterator[bytes]:
    for position, document in enumerate(documents):
        try:
            data = to_data(document)
        except InvalidValue as error:
            raise error.within(position) from error.__cause__
        compact = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        yield f"{compact}\n".encode()


def _is_gzip(path: StrPath) -> bool:
    return os.fspath(path).lower().endswith(".gz")
