"""The programs in examples/ run, and their documents are what they write."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
PROGRAMS = sorted(p.name for p in EXAMPLES.glob("*.py") if not p.stem.startswith("_"))
DOCUMENTS = {file.name: file.read_bytes() for file in EXAMPLES.glob("*.json")}


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_runs_and_writes_the_documents_as_committed(
    program: str, tmp_path: Path
) -> None:
    for file in EXAMPLES.glob("*.py"):
        shutil.copy(file, tmp_path)
    run = subprocess.run(
        [sys.executable, program],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.strip()
    for written in tmp_path.glob("*.json"):
        assert written.read_bytes() == DOCUMENTS[written.name]


def test_there_are_programs() -> None:
    assert "vna_kpl.py" in PROGRAMS


def test_every_document_is_written_by_a_program(tmp_path: Path) -> None:
    for file in EXAMPLES.glob("*.py"):
        shutil.copy(file, tmp_path)
    for program in PROGRAMS:
        subprocess.run(
            [sys.executable, program], cwd=tmp_path, capture_output=True, check=True
        )
    assert {file.name for file in tmp_path.glob("*.json")} == set(DOCUMENTS)
