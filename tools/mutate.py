"""Breaks the code in thousands of small ways, and counts which the tests see.

python tools/mutate.py [module …], such as `rules/term documents/_lines`; without a name,
all of `rules/`, `analysis/` and `documents/`. What no test sees is printed with its change, and at the
end a table: module, mutants, killed, score.

mutmut makes the mutants. It leaves decorated functions alone, and nearly every rule is
one, so in a copy of the tree `@rule(…)` above a function becomes `f = rule(…)(f)` below
it. What stands there is not mutated: the message of a rule, why, how it is settled and
its sources are text and no logic. Nor are the functions that only make the good and the
bad examples of rules, nor the tables and the drafts of examples (`NOT_MUTATED`).

mutmut would start pytest anew for each mutant, and ask at each call which mutant is
awake. Here the tests are collected once; for each mutant a fork gives the function the
code of the mutant and runs those tests only that reach it, until one fails: first those
that reach little else, as they are made for it. The laws draw as little as the profile
`ci` says, the same in every run. A mutant with which a test takes `PATIENCE` times as
long as without counts as killed.
"""

from __future__ import annotations

import difflib
import functools
import gc
import os
import pickle
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple

import coverage
import libcst as cst
import pytest
from _pytest.runner import runtestprotocol
from libcst import matchers as m
from mutmut.mutation.file_mutation import mutate_file_contents

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("src", "tests", "examples", "docs", "tools")
_OF_ANALYSIS = (
    "unit/rules",
    "unit/exports",
    "unit/test_balance.py",
    "unit/test_comparison.py",
    "unit/test_costs.py",
    "unit/test_dates_of_real_texts.py",
    "unit/test_deadlines.py",
    "unit/test_history.py",
    "unit/test_lifecycle.py",
    "unit/test_merging.py",
    "unit/test_next_minutes.py",
    "unit/test_progress.py",
    "laws/test_balance.py",
    "laws/test_comparison.py",
    "laws/test_costs.py",
    "laws/test_progress.py",
    "laws/test_rules.py",
    "laws/test_time.py",
)
TESTS = {
    "rules": _OF_ANALYSIS,
    "analysis": _OF_ANALYSIS,
    "documents": (
        "unit/test_approvals.py",
        "unit/test_archives.py",
        "unit/test_canonical.py",
        "unit/test_documents.py",
        "unit/test_extensions.py",
        "unit/test_golden.py",
        "unit/test_limits.py",
        "unit/test_schema.py",
        "unit/test_schema_members.py",
        "unit/test_versions.py",
        "laws/test_approvals.py",
        "laws/test_archives.py",
        "laws/test_broken_documents.py",
        "laws/test_canonical.py",
        "laws/test_comparison.py",
        "laws/test_equal_bytes.py",
        "laws/test_extensions.py",
        "laws/test_fast.py",
        "laws/test_normal_form.py",
        "laws/test_reads_back.py",
        "laws/test_schema.py",
    ),
}
"""What judges the mutants of each package."""
NOT_MUTATED = {
    "rules/_drafts",  # examples
    "rules/_drafts_later",  # the same
    "rules/_language_names",  # a table
    "rules/_official_languages",  # a table, generated
}
KEPT_DECORATORS = ("staticmethod", "classmethod", "overload")
TRAMPOLINE = (
    "from mutmut.mutation.trampoline import "
    "wrap_in_trampoline as _mutmut_mutated, MutantDict\n"
)
ASLEEP = """
MutantDict = dict

def _mutmut_mutated(mutants):
    def kept(function):
        mutants["function"] = function
        return function

    return kept
"""
PATIENCE = 20
LEAST_PATIENCE = 10.0  # seconds
MEMORY = 4 << 30  # bytes that a mutant may take
SURVIVED, KILLED = 0, 1


class Mutant(NamedTuple):
    """Its name as mutmut gives it, its module, and what it changes."""

    name: str
    module: str
    change: str

    @property
    def _twins(self) -> dict[str, FunctionType]:
        """The function that is called, and all its mutants."""
        dotted = f"bilateral.{self.module.replace('/', '.')}".removesuffix(".__init__")
        function = self.name.partition("__mutmut_")[0]
        twins: dict[str, FunctionType] = vars(import_module(dotted))[
            f"mutants_{function}__mutmut"
        ]
        return twins

    @property
    def code(self) -> CodeType:
        """The code of the function that it stands for."""
        return self._twins["function"].__code__

    def wake(self) -> None:
        """From now on the function does what the mutant does."""
        function, mutant = self._twins["function"], self._twins[self.name]
        function.__code__ = mutant.__code__
        function.__defaults__ = mutant.__defaults__
        function.__kwdefaults__ = mutant.__kwdefaults__


class Test(NamedTuple):
    """How many functions it reaches, the seconds that it takes, and its number."""

    reaches: int
    took: float
    item: int


class _Undecorated(cst.CSTTransformer):
    """Each decorated function, with its decorators called below it."""

    def leave_FunctionDef(  # noqa: N802 - the name that libcst calls
        self,
        original_node: cst.FunctionDef,  # noqa: ARG002
        updated_node: cst.FunctionDef,
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        code = cst.Module([]).code_for_node
        decorators = [each.decorator for each in updated_node.decorators]
        if any(code(each) in KEPT_DECORATORS for each in decorators):
            return updated_node
        bare = updated_node.with_changes(decorators=())
        if not decorators:
            return bare
        made: cst.BaseExpression = bare.name
        for each in reversed(decorators):
            made = cst.Call(each, [cst.Arg(made)])
        below = cst.Assign([cst.AssignTarget(bare.name)], made)
        return cst.FlattenSentinel([bare, cst.SimpleStatementLine([below])])


def _example_makers(tree: cst.Module) -> set[str]:
    """The functions of a module that it uses for the examples of rules alone."""
    functions = {
        each.name.value: each for each in tree.body if isinstance(each, cst.FunctionDef)
    }
    used = _names([tree])
    example = m.Arg(keyword=m.Name("good") | m.Name("bad"))
    found: set[str] = set()
    while True:
        of_examples = [*m.findall(tree, example), *(functions[name] for name in found)]
        so_used = _names(of_examples)
        # Its own name stands where it is defined as well.
        more = {
            name
            for name in functions.keys() - found
            if so_used[name] and so_used[name] + 1 == used[name]
        }
        if not more:
            return found
        found |= more


def _names(nodes: Iterable[cst.CSTNode]) -> Counter[str]:
    return Counter(
        name.value for node in nodes for name in m.findall(node, m.Name()) if name
    )


def modules(asked: Sequence[str]) -> list[str]:
    """The modules that are asked for, or all."""
    source = ROOT / "src" / "bilateral"
    known = {
        file.relative_to(source).with_suffix("").as_posix()
        for package in TESTS
        for file in (source / package).rglob("*.py")
    } - NOT_MUTATED
    if unknown := {*asked} - known:
        raise SystemExit(f"no such module: {', '.join(sorted(unknown))}")
    return sorted(asked or known)


def mutate(module: str, copy: Path) -> list[Mutant]:
    """Write all mutants of a module into its copy, where one at a time is awake."""
    file = copy / "src" / "bilateral" / f"{module}.py"
    tree = cst.parse_module(file.read_text(encoding="utf-8")).visit(_Undecorated())
    made = mutate_file_contents(str(file), tree.code)
    if made.mutant_names and TRAMPOLINE not in made.code:
        raise SystemExit(f"another mutmut than this is made for mutated {module}")
    code = made.code.replace(TRAMPOLINE, ASLEEP)
    file.write_text(code, encoding="utf-8")
    lines = made.code.splitlines()
    examples = _example_makers(tree)

    def text(function: str) -> list[str]:
        span = made.line_span_by_function_name[function]
        return [line.strip() for line in lines[span.start - 1 : span.end]]

    mutants = []
    for name in made.mutant_names:
        function = name.partition("__mutmut_")[0]
        if function.removeprefix("x_") not in examples:
            was, now = text(f"{function}__mutmut_orig"), text(name)
            change = [
                line
                for line in difflib.unified_diff(was, now, lineterm="", n=0)
                if not line.startswith(("---", "+++", "@@")) and "__mutmut" not in line
            ]
            mutants.append(Mutant(name, module, "\n".join(change)))
    return mutants


def _forked(work: Callable[[], int]) -> int:
    """Let a fork do it, in silence; its process id. It ends with what `work` gives."""
    if process := os.fork():
        return process
    code = KILLED
    try:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, sys.stdout.fileno())
        os.dup2(quiet, sys.stderr.fileno())
        code = work()
    finally:
        os._exit(code)


def _forget() -> None:
    """Forget what is made once, else only the first test would reach what makes it."""
    for name, module in [*sys.modules.items()]:
        if name.partition(".")[0] == "bilateral":
            for value in [*vars(module).values()]:
                if isinstance(value, functools._lru_cache_wrapper):  # noqa: SLF001
                    value.cache_clear()


def _known_by(code: CodeType) -> tuple[str, int]:
    """Where a function stands, for another process."""
    return code.co_filename, code.co_firstlineno


def _fails(item: pytest.Item) -> bool:
    return any(
        report.failed for report in runtestprotocol(item, log=False, nextitem=None)
    )


class Run:
    """A plugin of pytest: instead of running each test once, lets them judge mutants."""

    def __init__(self, mutants: Sequence[Mutant]) -> None:
        self.mutants = mutants
        self.survivors: list[Mutant] = []
        self._workers = os.cpu_count() or 1

    def pytest_configure(self) -> None:
        """Draw little, and tell no simplest example of what fails."""
        from hypothesis import Phase, settings  # noqa: PLC0415 - conftest comes first

        phases = (Phase.explicit, Phase.generate)
        settings.register_profile("mutation", settings(), phases=phases)
        settings.load_profile("mutation")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Find out which test reaches which function, then wake each mutant."""
        codes = {mutant.code for mutant in self.mutants}
        reached = self._reached(session.items, codes)
        gc.freeze()  # else each fork copies what it only looks through
        running: dict[int, Mutant] = {}
        for mutant in self.mutants:
            if len(running) == self._workers:
                self._await_one(running)
            tests = sorted(reached[_known_by(mutant.code)])
            judge = functools.partial(self._judge, mutant, tests, session.items)
            running[_forked(judge)] = mutant
        while running:
            self._await_one(running)
        return True

    def _await_one(self, running: dict[int, Mutant]) -> None:
        process, status = os.wait()
        mutant = running.pop(process)
        if os.waitstatus_to_exitcode(status) == SURVIVED:
            self.survivors.append(mutant)
            print(f"{mutant.module} {mutant.name}\n{mutant.change}", flush=True)

    def _reached(
        self, items: Sequence[pytest.Item], codes: set[CodeType]
    ) -> dict[tuple[str, int], list[Test]]:
        """For each function the tests that reach it."""
        reached = defaultdict(list)
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder, str(i)) for i in range(self._workers)]
            for i, file in enumerate(files):
                _forked(functools.partial(self._observe, items, codes, i, file))
            for _ in files:
                os.wait()
            for file in files:
                for i, took, functions, failed in pickle.loads(file.read_bytes()):  # noqa: S301
                    if failed:
                        raise SystemExit(f"fails without a mutant: {items[i].nodeid}")
                    for function in functions:
                        reached[function].append(Test(len(functions), took, i))
        return reached

    def _observe(
        self,
        items: Sequence[pytest.Item],
        codes: set[CodeType],
        first: int,
        file: Path,
    ) -> int:
        noted = coverage.Coverage(
            data_file=None,
            config_file=False,
            include=[code.co_filename for code in codes],
        )
        noted.start()
        ran = {}
        for i in range(first, len(items), self._workers):
            noted.switch_context(str(i))
            _forget()
            begun = time.perf_counter()
            failed = _fails(items[i])
            ran[i] = time.perf_counter() - begun, failed
        noted.stop()
        reached = defaultdict(set)
        for code in codes:
            by_line = noted.get_data().contexts_by_lineno(code.co_filename)
            for *_, line in code.co_lines():
                if line is not None and line > code.co_firstlineno:
                    for context in filter(None, by_line.get(line, ())):
                        reached[int(context)].add(_known_by(code))
        found = [(i, took, reached[i], failed) for i, (took, failed) in ran.items()]
        file.write_bytes(pickle.dumps(found))
        return SURVIVED

    @staticmethod
    def _judge(
        mutant: Mutant, tests: Sequence[Test], items: Sequence[pytest.Item]
    ) -> int:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        mutant.wake()
        _forget()
        for test in tests:
            limit = max(LEAST_PATIENCE, PATIENCE * test.took)
            signal.setitimer(signal.ITIMER_REAL, limit)  # which ends the process
            if _fails(items[test.item]):
                return KILLED
        return SURVIVED


def table(mutants: Iterable[Mutant], survivors: Iterable[Mutant]) -> Iterator[str]:
    """How many of each module were killed."""
    made = Counter(mutant.module for mutant in mutants)
    left = Counter(mutant.module for mutant in survivors)
    rows = [(module, made[module], left[module]) for module in sorted(made)]
    yield f"{'module':28} mutants  killed   score"
    for module, count, alive in [*rows, ("all", made.total(), left.total())]:
        killed = count - alive
        yield f"{module:28} {count:7} {killed:7} {killed / count:7.1%}"


def main(*asked: str) -> int:
    """Print the survivors and the table."""
    # The same draws in every run.
    os.environ |= {"CI": "1", "HYPOTHESIS_PROFILE": "ci"}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in COPIED:
            shutil.copytree(ROOT / part, copy / part)
        shutil.copy(ROOT / "pyproject.toml", copy)
        os.chdir(copy)
        mutants = [each for name in modules(asked) for each in mutate(name, copy)]
        sys.path.insert(0, str(copy / "src"))
        os.environ["PYTHONPATH"] = str(copy / "src")  # for programs that tests start
        run = Run(mutants)
        # That a test fails is enough: to tell how takes longer than to find out.
        options = ("-q", "-s", "-p", "no:cacheprovider", "--assert=plain", "--tb=no")
        packages = {mutant.module.partition("/")[0] for mutant in mutants}
        tests = sorted({f"tests/{test}" for each in packages for test in TESTS[each]})
        code = pytest.main([*options, *tests], plugins=[run])
        if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            return int(code)
        print("\n".join(table(run.mutants, run.survivors)))
        return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
