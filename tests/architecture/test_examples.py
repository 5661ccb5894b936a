"""The programs in examples/ run, and their documents are what they write."""

import re
import runpy
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from bilateral import rules

EXAMPLES = Path(__file__).parents[2] / "examples"
SOURCES = {
    file.name: file.read_text(encoding="utf-8") for file in EXAMPLES.glob("*.py")
}
ON_DASK = "check_archive_dask.py"
LEFT_OUT = {ON_DASK} if find_spec("distributed") is None else set()
PROGRAMS = sorted(n for n, text in SOURCES.items() if "__main__" in text)
DOCUMENTS = {file.name: file.read_bytes() for file in EXAMPLES.glob("*.json")}


def test_the_main_examples_are_programs() -> None:
    assert {"vna_kpl.py", ON_DASK} <= {*PROGRAMS}
    assert {Path(name).stem for name in DOCUMENTS} <= {Path(n).stem for n in PROGRAMS}


def test_only_one_example_needs_a_package_of_others() -> None:
    needed = re.compile(r"^(?:from|import) distributed\b", re.MULTILINE)
    assert [name for name, text in SOURCES.items() if needed.search(text)] == [ON_DASK]


@pytest.mark.parametrize("program", sorted({*PROGRAMS} - LEFT_OUT))
def test_a_program_tells_something_warns_of_nothing_and_writes_its_document(
    program: str, tmp_path: Path
) -> None:
    own = Path(program).with_suffix(".json").name
    for name in {*SOURCES, *DOCUMENTS} - {own}:  # one reads what another has written
        shutil.copy(EXAMPLES / name, tmp_path)
    run = subprocess.run(
        [sys.executable, "-W", "error", program],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.strip()
    written = {file.name: file.read_bytes() for file in tmp_path.glob("*.json")}
    assert written == DOCUMENTS
    if program == ON_DASK:
        assert run.stdout == in_one_process(program, tmp_path / "archive.jsonl")


def in_one_process(program: str, archive: Path) -> str:
    """What the same function finds in the same archive without Dask."""
    sys.path.insert(0, str(EXAMPLES))
    try:
        names: dict[str, Any] = runpy.run_path(str(EXAMPLES / program))
    finally:
        sys.path.remove(str(EXAMPLES))
    names["write"](str(archive))
    whole = names["check"](str(archive), 0, archive.stat().st_size)
    told: str = names["told"]([whole])
    return f"{told}\n"


def test_the_draft_has_its_eight_faults_and_none_once_it_is_mended() -> None:
    """A rule that finds more in either is wrong, or the example has to be mended."""
    names = runpy.run_path(str(EXAMPLES / "check_draft.py"))
    house = names["HOUSE_RULES"]
    found = [f.code for f in rules.check(names["DRAFT"], rules=house).findings]
    assert sorted(found) == sorted(names["FAULTS"])
    assert len(found) == 8
    mended = rules.check(names["MENDED"], rules=house)
    assert mended.findings == ()
    assert mended.not_run
