"""Archives: one document a line, read and written as a stream."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import TypeAlias, final

from attrs import frozen

from bilateral.errors import DocumentError, InvalidValue, Problem, shown
from bilateral.model import Agreement, Dossier, ReviewMinutes

StrPath: TypeAlias = str | os.PathLike[str]
Document: TypeAlias = Agreement | ReviewMinutes | Dossier
Loads: TypeAlias = Callable[[bytes], Document]
File: TypeAlias = BufferedReader | gzip.GzipFile

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
        problems: All that is wrong with it; none if it was read.
    """

    number: int | None
    offset: int
    document: Document | None
    problems: tuple[Problem, ...]


def read(
    path: StrPath, start: int, stop: int | None, loads: Loads, longest: int
) -> Iterator[Line]:
    """The lines of a file, or of a range of its bytes; blank ones are passed over."""
    if start < 0:
        reason = f"expected a byte from 0 on, got {shown(start)}"
        raise InvalidValue.at("start", reason=reason)
    if _is_gzip(path) and (start or stop is not None):
        reason = "a range of a gzip file cannot be read without what is before it"
        raise InvalidValue.at(reason=reason)
    return _read(Path(path), start, stop, loads, longest)


def _read(
    path: Path, start: int, stop: int | None, loads: Loads, longest: int
) -> Iterator[Line]:
    with _opened(path) as file:
        offset, number = start, None if start else 1
        if start:  # the line that holds the byte before belongs to the range before
            file.seek(start - 1)
            offset = start - 1 + _passed_over(file)
        while stop is None or offset < stop:
            try:
                text, size = _next(file, longest)
            except (EOFError, gzip.BadGzipFile, zlib.error) as error:
                where = f"in line {number}, at byte {offset} of its text"
                reason = f"no whole gzip file: {error}, {where}"
                raise DocumentError.at(reason=reason) from None
            if not size:
                return
            if text is None:
                reason = f"expected at most {longest} bytes, got {size}"
                yield Line(number, offset, None, (Problem("", reason),))
            elif text.strip(_BLANK):
                yield Line(number, offset, *_content(text, loads))
            offset += size
            number = number and number + 1


def _content(text: bytes, loads: Loads) -> tuple[Document | None, tuple[Problem, ...]]:
    try:
        return loads(text.rstrip(b"\r\n")), ()
    except DocumentError as error:
        return None, error.problems


@contextmanager
def _opened(path: Path) -> Iterator[File]:
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


def write(path: StrPath, lines: Iterable[bytes]) -> None:
    """Write the lines to a file that appears once it is whole."""
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
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _is_gzip(path: StrPath) -> bool:
    return os.fspath(path).lower().endswith(".gz")
