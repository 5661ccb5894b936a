import ast
import importlib
import pkgutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import bilateral

COMMITTED = Path(__file__).with_name("public_names.txt")
EXAMPLES = Path(__file__).parents[2] / "examples"


def public_modules() -> list[str]:
    found = pkgutil.walk_packages(bilateral.__path__, "bilateral.")
    names = ["bilateral", *(module.name for module in found)]
    return [n for n in names if not any(p.startswith("_") for p in n.split("."))]


@pytest.mark.skipif(
    find_spec("hypothesis") is None, reason="strategies need Hypothesis"
)
def test_the_public_names_are_those_of_the_committed_list() -> None:
    """A name that comes or goes must be seen in a review: `nox -s generate`."""
    names = [
        f"{module}.{name}"
        for module in public_modules()
        for name in importlib.import_module(module).__all__
    ]
    assert COMMITTED.read_text(encoding="utf-8").splitlines() == sorted(names)


def test_the_faces_hold_no_code() -> None:
    tree = ast.parse(Path(bilateral.__file__).read_text(encoding="utf-8"))
    kinds = (ast.Import, ast.ImportFrom, ast.Assign, ast.Expr)
    assert [node for node in tree.body if not isinstance(node, kinds)] == []


@pytest.mark.parametrize("foreign", ["cattrs", "hypothesis", "icalendar", "pendulum"])
def test_importing_the_model_imports_no_package_that_it_does_not_use(
    foreign: str,
) -> None:
    program = f"import bilateral, sys; sys.exit({foreign!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_importing_the_model_imports_no_rules() -> None:
    program = "import bilateral, sys; sys.exit('bilateral.rules' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("foreign", ["cattrs", "hypothesis", "icalendar", "pendulum"])
@pytest.mark.parametrize("name", ["rules", "exports"])
def test_rules_import_no_package_that_they_do_not_use(name: str, foreign: str) -> None:
    program = f"from bilateral import {name}; import sys; sys.exit({foreign!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("foreign", ["bilateral.analysis", "cattrs"])
def test_reading_a_sound_document_imports_no_more_than_it_uses(foreign: str) -> None:
    program = (
        "import sys; from bilateral import documents;"
        "documents.loads(sys.stdin.buffer.read());"
        f"sys.exit({foreign!r} in sys.modules)"
    )
    document = (EXAMPLES / "vna_kpl.json").read_bytes()
    run = [sys.executable, "-c", program]
    assert subprocess.run(run, input=document, check=False).returncode == 0


@pytest.mark.skipif(find_spec("hypothesis") is None, reason="it is about Hypothesis")
def test_strategies_are_found_without_an_import() -> None:
    program = (
        "from hypothesis import strategies as st;"
        "from bilateral import Agreement;"
        "st.from_type(Agreement).validate();"
        "import sys; sys.exit('bilateral.strategies' not in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
