"""The programs in examples/ run, and their documents are what they write."""

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bilateral import rules

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAMS = sorted(
    file.name
    for file in EXAMPLES.glob("*.py")
    if "__main__" in file.read_text(encoding="utf-8")
)
DOCUMENTS = {file.name: file.read_bytes() for file in EXAMPLES.glob("*.json")}


def test_the_main_example_is_a_program() -> None:
    assert "vna_kpl.py" in PROGRAMS


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sources of the examples and without their documents."""
    folder = tmp_path_factory.mktemp("examples")
    for file in EXAMPLES.glob("*.py"):
        shutil.copy(file, folder)
    return folder


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_tells_something_and_warns_of_nothing(
    program: str, copies: Path
) -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", program],
        cwd=copies,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.strip()


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


def test_the_documents_are_what_the_programs_write(copies: Path) -> None:
    for program in PROGRAMS:
        subprocess.run(
            [sys.executable, program], cwd=copies, capture_output=True, check=True
        )
    written = {file.name: file.read_bytes() for file in copies.glob("*.json")}
    assert written == DOCUMENTS
