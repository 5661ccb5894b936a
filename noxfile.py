"""The one list of checks: `nox` runs them all, `nox -s NAME` runs one."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.error_on_external_run = True

PROJECT = nox.project.load_toml("pyproject.toml")["project"]
PYTHONS = ["3.11", "3.12", "3.13"]
LOWEST, *_ = PYTHONS
CONSTRAINTS = Path("constraints.txt")
DIST = Path("dist")
# In this order: a later one lists what an earlier one wrote.
GENERATORS = (
    "reexports",
    "strategies",
    "reference_pages",
    "glossary",
    "public_names",
    "told_texts",
    "official_languages",
    "messages",
    "rule_pages",
    "json_schema",
    "golden",
)
PYTEST = ("-m", "pytest", "-n", "2", "--dist", "worksteal", "--quiet")


def install(session: nox.Session, *what: str) -> None:
    """Install, every tool at its pinned version."""
    session.install("-c", str(CONSTRAINTS), *what)


def wheel_with(extras: str = "") -> str:
    """The wheel that was built, as pip wants it: `path[extras]`."""
    (wheel,) = DIST.glob("*.whl")
    return f"{wheel.resolve()}{extras}"


def check_that_the_wheel_is_tested(session: nox.Session) -> None:
    """Fail if `import bilateral` finds the source tree."""
    where = "import bilateral; assert 'site-packages' in bilateral.__file__"
    session.run("python", "-c", where, silent=True)


@nox.session
def fmt(session: nox.Session) -> None:
    """Is the code laid out by ruff?"""
    install(session, "ruff")
    session.run("ruff", "format", "--check", "--diff", ".")


@nox.session
def lint(session: nox.Session) -> None:
    """Style, spelling, and the project's own settings."""
    install(session, "ruff", "codespell", "validate-pyproject[all]")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("codespell")
    session.run("ruff", "check", ".")


@nox.session
def imports(session: nox.Session) -> None:
    """The direction of imports, and that each package used is declared."""
    install(session, "import-linter", "deptry")
    session.run("lint-imports", "--no-cache", env={"PYTHONPATH": "src"})
    session.run("deptry", "src")


@nox.session(python=LOWEST)
def types(session: nox.Session) -> None:
    """Do mypy and pyright agree with the annotations?"""
    install(session, "-e", ".[test]", "mypy", "pyright[nodejs]")
    session.run("mypy")
    session.run("pyright")


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the wheel that all tests use, from the source distribution."""
    install(session, "build", "check-wheel-contents", "twine")
    shutil.rmtree(DIST, ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", str(DIST))
    session.run("check-wheel-contents", wheel_with())
    session.run("twine", "check", "--strict", *map(str, sorted(DIST.iterdir())))
    with zipfile.ZipFile(wheel_with()) as archive:
        names = archive.namelist()
        (entries,) = [n for n in names if n.endswith("/entry_points.txt")]
        if "bilateral/py.typed" not in names:
            session.error("the wheel has no py.typed")
        if not any(n.startswith("bilateral/documents/schema-") for n in names):
            session.error("the wheel has no JSON Schema")
        if not any(n.endswith("/vi/LC_MESSAGES/bilateral.mo") for n in names):
            session.error("the wheel has no messages in Vietnamese")
        if "bilateral._hypothesis:register" not in archive.read(entries).decode():
            session.error("the wheel does not announce its strategies to Hypothesis")


@nox.session(python=PYTHONS, requires=["wheel"])
def tests(session: nox.Session) -> None:
    """All tests on the wheel, with few draws; on the first Python with coverage."""
    install(session, wheel_with("[test]"), "coverage")
    check_that_the_wheel_is_tested(session)
    env = {"HYPOTHESIS_PROFILE": "least"}  # `python -m pytest` draws more
    if session.python != LOWEST:
        session.run("python", *PYTEST, *session.posargs, env=env)
        return
    data = Path(session.create_tmp()) / "coverage"
    shutil.rmtree(data, ignore_errors=True)
    env["COVERAGE_FILE"] = str(data.resolve() / "data")
    session.run("coverage", "run", *PYTEST, *session.posargs, env=env)
    session.run("coverage", "combine", "--quiet", env=env)
    session.run("coverage", "report", env=env)


@nox.session(venv_backend="none")
def pickles(session: nox.Session) -> None:
    """Does each Python read what the others have pickled? In the sessions of `tests`."""
    folder = Path(session.create_tmp()).resolve()
    there = [f".nox/tests-{python.replace('.', '-')}/bin/python" for python in PYTHONS]
    found = [python for python in there if Path(python).exists()]
    if not found[1:]:
        session.skip("needs what the session `tests` installs for at least two Pythons")
    files = [str(folder / f"{number}.pickle") for number in range(len(found))]
    for python, file in zip(found, files, strict=True):
        session.run(python, "tests/pickles.py", "write", file, external=True)
    for python in found:
        session.run(python, "tests/pickles.py", "read", *files, external=True)


@nox.session(python=LOWEST, requires=["wheel"])
def bare(session: nox.Session) -> None:
    """The tests that need no extra, where no extra is installed."""
    install(session, wheel_with(), "pytest", "pytest-xdist")
    check_that_the_wheel_is_tested(session)
    session.run("python", *PYTEST, *session.posargs)


@nox.session(python=LOWEST, requires=["wheel"])
def lowest(session: nox.Session) -> None:
    """With exactly the lower bounds of the dependencies, which the rules do not use."""
    extras = PROJECT["optional-dependencies"]
    wanted = ("calendar", "fast", "hypothesis")
    needed = [*PROJECT["dependencies"], *(e for name in wanted for e in extras[name])]
    pins = [each.replace(">=", "==") for each in needed]
    names = {re.split(r"\W", pin)[0] for pin in pins}
    others = [
        line
        for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines()
        if line.partition("==")[0] not in names
    ]
    constraints = Path(session.create_tmp()) / "lowest.txt"
    constraints.write_text("\n".join([*others, *pins]), encoding="utf-8")
    session.install("-c", str(constraints), wheel_with("[test]"))
    check_that_the_wheel_is_tested(session)
    env = {"HYPOTHESIS_PROFILE": "least"}
    left_out = ("--ignore=tests/unit/rules", "--ignore=tests/laws/test_rules.py")
    session.run("python", *PYTEST, *left_out, *session.posargs, env=env)


@nox.session(python=LOWEST, requires=["wheel"])
def docs(session: nox.Session) -> None:
    """The pages, without a single warning; generated ones are as generated."""
    tools = ("babel", "sphinx", "myst-parser", "furo")
    install(session, wheel_with("[hypothesis]"), *tools)
    for tool in GENERATORS:
        session.run("python", f"tools/{tool}.py", "--check")
    build = ("-n", "-T", "-W", "--keep-going", "-q", "-b", "html")
    session.run("sphinx-build", *build, "docs", "docs/_build/html")


@nox.session(default=False, python=LOWEST)
def generate(session: nox.Session) -> None:
    """Write all that is generated anew (no check)."""
    install(session, "-e", ".[hypothesis]", "babel")
    for tool in GENERATORS:
        session.run("python", f"tools/{tool}.py")


@nox.session(default=False, python=LOWEST)
def mutation(session: nox.Session) -> None:
    """Which small breaks of the code no test sees: `nox -s mutation -- rules/term`."""
    install(session, "-e", ".[test]", "mutmut")
    session.run("python", "tools/mutate.py", *session.posargs)
