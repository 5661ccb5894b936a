"""Documents of every schema version that was ever released are read for ever.

Of the newest version each is written back byte for byte.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bilateral import documents

GOLDEN = Path(__file__).parents[1] / "golden"
FILES = sorted(GOLDEN.glob("v*/*.json"))
NEWEST = [file for file in FILES if file.parent.name == f"v{documents.SCHEMA_VERSION}"]


def name_of(file: Path) -> str:
    return f"{file.parent.name}-{file.stem}"


def test_there_are_some_of_each_version() -> None:
    folders = {file.parent.name for file in FILES}
    assert folders == {f"v{n}" for n in range(1, documents.SCHEMA_VERSION + 1)}


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_each_is_read_and_says_its_version(file: Path) -> None:
    raw = file.read_bytes()
    document = documents.loads(raw)
    assert documents.loads(documents.dumps(document)) == document
    assert f"v{documents.version_of(raw)}" == file.parent.name


@pytest.mark.parametrize("file", NEWEST, ids=name_of)
def test_those_of_the_newest_are_written_back_byte_for_byte(file: Path) -> None:
    raw = file.read_bytes()
    document = documents.loads(raw)
    if file.name.endswith(".canonical.json"):
        assert documents.canonical(document) == raw
    else:
        assert documents.dumps(document).encode() == raw
