"""Takes one guard at a time out of a copy, and sees which tests miss it.

python tests/forgotten.py [name …]: run it before you trust the laws on broken input.
For each other law the code is broken once, and that law has to see it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
WATCH = ("tests/unit", "tests/laws/test_broken_documents.py", "tests/laws/test_junk.py")


class Guard(NamedTuple):
    """Where it stands, its text, what stands there without it, and who is to miss it."""

    file: str
    text: str
    without: str
    watch: tuple[str, ...] = WATCH


def law(name: str, file: str, text: str, without: str) -> Guard:
    """A break of the code that one law has to see."""
    return Guard(file, text, without, (f"tests/laws/test_{name}.py",))


GUARDS = {
    "type of a leaf": Guard(
        "documents/_leaves.py", "if type(value) is not json:", "if False:"
    ),
    "facts of a leaf, read": Guard(
        "documents/_leaves.py",
        "if found := [*leaf_faults(leaf.facts, part)]:",
        "if found := []:",
    ),
    "words of an enum": Guard(
        "documents/_leaves.py",
        "if value not in by_value:",
        "value = value if value in by_value else next(iter(by_value))\n        if False:",
    ),
    "unknown members": Guard(
        "documents/_converter.py", "forbid_extra_keys=True", "forbid_extra_keys=False"
    ),
    "missing tag": Guard(
        "documents/_reading.py",
        "if TAG not in exactly(dict, value):",
        "value = {TAG: next(iter(types)), **value}\n            if False:",
    ),
    "unknown tag": Guard(
        "documents/_reading.py",
        "if type(tag := value[TAG]) is not str or tag not in types:",
        "if type(tag := value[TAG]) is not str:",
    ),
    "least number of items, read": Guard(
        "documents/_reading.py",
        "if len(exactly(list, value)) < of.least:",
        "if exactly(list, value) is None:",
    ),
    "version": Guard("documents/_versions.py", "if version > newest:", "if False:"),
    "version is an integer": Guard(
        "documents/_versions.py",
        "if type(version) is not int or version < 1:",
        "if version < 1:",
    ),
    "names come once": Guard(
        "documents/_parsing.py", "if len(found) != len(pairs):", "if False:"
    ),
    "depth": Guard(
        "documents/_parsing.py", "if len(place) > limits.depth:", "if False:"
    ),
    "lone surrogates": Guard(
        "documents/_parsing.py",
        "return text.isascii() or not SURROGATE.search(text)",
        "return True",
    ),
    "names are strings": Guard(
        "documents/_parsing.py",
        "if odd := [name for name in value if type(name) is not str]:",
        "if odd := []:",
    ),
    "long integers": Guard(
        "documents/_parsing.py",
        "return int(digits) if len(digits) <= _MAX_DIGITS else _LongNumber(digits)",
        "return int(digits)",
    ),
    "shape of a member": Guard(
        "model/_value.py",
        "if found := [*faults(wanted, normal)]:",
        "if found := []:",
    ),
    "patterns": Guard(
        "model/_fields.py",
        "case Matches(pattern, words) if not re.fullmatch(pattern, value):",
        "case Matches(pattern, words) if not re.match(pattern, value):",
    ),
    "bounds": Guard(
        "model/_fields.py",
        "case Within(least, most) if not _lies_within(value, least, most):",
        "case Within(least, most) if False:",
    ),
    "least number of items": Guard(
        "model/_fields.py", "if len(value) < least:", "if False:"
    ),
    "normal form of strings": Guard(
        "model/_fields.py",
        'if isinstance(value, str) and not unicodedata.is_normalized("NFC", value):',
        "if False:",
    ),
    "keys come once": Guard(
        "model/_references.py", "yield from self.doubled", "yield from ()"
    ),
    "references lead somewhere": Guard(
        "model/_references.py",
        "if found is None or not found.answers(asked):",
        "if False:",
    ),
    "parts of other instruments": Guard(
        "model/_references.py",
        "if ref.part is not None and ref.part not in keys.declared:",
        "if False:",
    ),
    "no part is within itself": Guard(
        "model/_references.py", "yield from self.circles()", "yield from ()"
    ),
    "nesting": Guard(
        "model/_nesting.py",
        "if not layer:",
        "if True:",
    ),
    "steps from old versions": Guard(
        "documents/_versions.py",
        "for step in steps[version - 1 :]:",
        "for step in ():",
        ("tests/unit/test_versions.py",),
    ),
    "number of problems": Guard(
        "documents/_problems.py",
        "heapq.nsmallest(MOST_PROBLEMS,",
        "heapq.nsmallest(10**9,",
        ("tests/unit/test_limits.py",),
    ),
    "problems of a value": Guard(
        "errors.py",
        "if found and (len(found) == MOST_PROBLEMS or letters > left):",
        "if False:",
        ("tests/unit/test_limits.py",),
    ),
    "numbers in extensions": Guard(
        "model/extensions.py",
        "if not abs(value) <= MOST_WHOLE:",
        "if False:",
        ("tests/unit/test_extensions.py",),
    ),
    "names of extensions": Guard(
        "model/extensions.py",
        "or not re.fullmatch(IRI, iri)",
        "",
        ("tests/unit/test_extensions.py",),
    ),
    "depth of extensions": Guard(
        "model/extensions.py",
        "if len(place) - len(outer) > MAX_DEPTH:",
        "if False:",
        ("tests/unit/test_extensions.py",),
    ),
    "order of marks": Guard(
        "model/text.py",
        "(sorted(parts, key=unicodedata.combining) if are_marks else parts)",
        "parts",
        ("tests/unit/test_limits.py",),
    ),
    "size": Guard("documents/_parsing.py", "if len(text) > limits.size:", "if False:"),
    "parts": Guard("documents/_parsing.py", "if count > limits.parts:", "if False:"),
    "one orientation": Guard(
        "model/dossier.py",
        "yield from self._misplaced(text, place, sides)",
        "yield from ()",
    ),
    "a period ends after it begins": Guard(
        "model/time.py",
        "if first is not None and last is not None and _is_before(last, first):",
        "if False:",
    ),
    "words of a text": Guard(
        "model/text.py",
        "if type(words) is not str or not words or words != words.strip():",
        "if type(words) is not str or not words:",
    ),
}

LAWS = {
    "law: reads back": law(
        "reads_back",
        "documents/_writers.py",
        'is_stated = "x" if m.silent == () else f"x != {self.name(m.silent)}"',
        'is_stated = "False"',
    ),
    "law: fast, names come once": law(
        "fast", "documents/_fast.py", "if len(found) != len(pairs):", "if False:"
    ),
    "law: fast, names come once with the extra": law(
        "fast", "documents/_fast.py", "return written == raw.strip()", "return True"
    ),
    "law: fast, lone surrogates": law(
        "fast",
        "documents/_fast.py",
        'if "\\\\" in whole and _SURROGATE.search(whole):',
        "if False:",
    ),
    "law: fast, spaces around words": law(
        "fast",
        "documents/_gathering.py",
        'if "" in words or [*map(str.strip, words)] != words:',
        'if "" in words:',
    ),
    "law: fast, the normal form of words": law(
        "fast",
        "documents/_gathering.py",
        'if not unicodedata.is_normalized("NFC", "\\n".join(words)):',
        "if False:",
    ),
    "law: fast, arrays": law(
        "fast",
        "documents/_readers.py",
        'lines = [f"if {x}.__class__ is not list: raise Refused"]',
        "lines = Lines()",
    ),
    "law: fast, what spans members": law(
        "fast",
        "documents/_readers.py",
        '[f"{self.name(post)}(self)"] if post else []',
        "[]",
    ),
    "law: fast, keys come once": law(
        "fast", "model/_links.py", "not self.at_fault", "True"
    ),
    "law: fast, references": law(
        "fast", "model/_links.py", "if key not in there:", "if False:"
    ),
    "law: fast, no part is within itself": law(
        "fast",
        "model/_links.py",
        "and not (self.inner and self._go_round())",
        "and True",
    ),
    "law: swap in the document": law(
        "swap",
        "model/structure.py",
        "return Pair(_swap(second), _swap(first))",
        "return Pair(_swap(first), _swap(second))",
    ),
    "law: swap of each member": law(
        "swap",
        "model/structure.py",
        "isinstance(s, Both) or (isinstance(s, Leaf) and s.type in (Side, Actor))",
        "isinstance(s, Both) or (isinstance(s, Leaf) and s.type is Side)",
    ),
    "law: swap shares": law(
        "swap",
        "model/structure.py",
        "return value if same else swapped",
        "return swapped",
    ),
    "law: replace": law(
        "replace", "model/structure.py", "if part is not old:", "if True:"
    ),
    "law: evolve": law(
        "evolve",
        "model/_value.py",
        "case Array() if type(value) is list:\n            return tuple(value)",
        "case Array() if type(value) in (list, tuple):\n            return (*value,)",
    ),
    "law: copies": law(
        "copies",
        "model/text.py",
        "@frozen(init=False, repr=False)",
        "@frozen(init=False, repr=False, eq=False)",
    ),
    "law: equal bytes": law(
        "equal_bytes",
        "model/text.py",
        "dict(sorted(seen.items()))",
        "dict(sorted(seen.items(), key=id))",
    ),
    "law: equality": law(
        "equality",
        "model/text.py",
        "@frozen(init=False, repr=False)",
        "@frozen(init=False, repr=False, unsafe_hash=False)",
    ),
    "law: defaults": law(
        "defaults",
        "model/commitment.py",
        "bound: Bound = Bound.EXACT",
        'bound: Bound = "exact"',
    ),
    "law: docstrings": law(
        "docstrings",
        "model/cost.py",
        "        persons: For which sort of persons; ``None``: for all.\n",
        "",
    ),
    "law: enums": law("enums", "model/_word.py", "__le__ = __gt__ =", "__gt__ ="),
    "law: equality, of all members": law(
        "equality",
        "model/_value.py",
        "return bool(parts(self) == parts(other))",
        "return True",
    ),
    "law: what is shown builds the same": law(
        "shown", "model/_value.py", "={part!r}", "={part}"
    ),
    "law: guards stay on": law(
        "guards_stay_on",
        "model/_value.py",
        'object.__setattr__(field, "converter", _guard(cls, field))',
        'object.__setattr__(field, "validator", '
        "lambda _, __, v, g=_guard(cls, field): g(v) and None)",
    ),
    "law: junk": law("junk", "errors.py", "except Exception:", "except KeyError:"),
    "law: text forms": law(
        "text_forms", "model/time.py", "_DAY.fullmatch(text)", "_DAY.match(text)"
    ),
    "law: schema, scalars": law(
        "schema",
        "documents/_leaves.py",
        '"minProperties": 1,',
        '"minProperties": 2,',
    ),
    "law: schema, line ends": law(
        "schema",
        "documents/_leaves.py",
        '"not": {"pattern": "[\\n',
        '"not": {"pattern": "[\\t',
    ),
    "law: schema, documents": law(
        "schema",
        "documents/schema-1.json",
        '"pattern": "^(?:[a-z0-9]+(-[a-z0-9]+)*)$"',
        '"pattern": "^(?:[a-z]+(-[a-z0-9]+)*)$"',
    ),
    "law: canonical": law(
        "canonical",
        "documents/_canonical.py",
        "sorted(value, key=_in_utf_16)",
        "sorted(value)",
    ),
    "law: canonical, numbers": law(
        "canonical",
        "documents/_canonical.py",
        "_MOST_FIGURES = 21",
        "_MOST_FIGURES = 20",
    ),
    "law: canonical, sides": law(
        "canonical",
        "documents/_digests.py",
        "return document if ours < theirs else swap(document)",
        "return document",
    ),
    "law: canonical, one order": law(
        "canonical",
        "documents/_digests.py",
        "yield there, of_inner",
        "yield there, min((of_inner, {**of_inner, 'by': 'first'}), key=str)",
    ),
    "law: canonical, spelling": law(
        "canonical",
        "documents/_digests.py",
        "sorted({i.key for i in p.institutions})",
        "sorted({str(i.name) for i in p.institutions})",
    ),
    "law: approvals": law(
        "approvals",
        "documents/_approvals.py",
        "known[same] = known[other] =",
        "known[same] =",
    ),
    "law: approvals, sides": law(
        "approvals", "documents/_approvals.py", "in event.by.sides)", "in [Side.FIRST])"
    ),
    "law: approvals, knowledge": law(
        "approvals",
        "documents/_approvals.py",
        "open_ = not complete or",
        "open_ = day is None or",
    ),
    "law: balance": law(
        "balance",
        "analysis/_undertaking.py",
        "(Way.FOR_OTHER, one.other)",
        "(Way.FOR_OTHER, Side.FIRST)",
    ),
    "law: balance, order": law(
        "balance",
        "analysis/balance.py",
        "[by_name[name] for name in sorted(by_name)]",
        "[*by_name.values()]",
    ),
    "law: balance, areas": law(
        "balance", "analysis/tally.py", "in heads(item) or (None,)", "in heads(item)"
    ),
    "law: balance, counterparts": law(
        "balance",
        "analysis/matching.py",
        "[u for u in both[side] if u.name in left[side]]",
        "both[side]",
    ),
    "law: balance, strengths": law(
        "balance",
        "analysis/balance.py",
        "by_strength=by_strength(said)",
        "by_strength=by_strength(counted)",
    ),
    "law: balance, told": law(
        "balance",
        "analysis/telling.py",
        "sorted(Side, key=lambda side: names[side])",
        "[*Side]",
    ),
    "law: balance, gaps": law(
        "balance",
        "analysis/balance.py",
        "if instrument.source.may_hold(Portion.COMMITMENTS):",
        "if False:",
    ),
    "law: progress, sides": law(
        "progress",
        "analysis/_meetings.py",
        "return stated\n",
        "return Actor.FIRST\n",
    ),
    "law: progress, order": law(
        "progress", "analysis/_meetings.py", "sorted(texts, key=_time)", "[*texts]"
    ),
    "law: progress, threads": law(
        "progress", "analysis/_chains.py", "del self.before[oldest]", "pass"
    ),
    "law: progress, later texts": law(
        "progress",
        "analysis/progress.py",
        "is None or day.earliest <= on",
        "is None or True",
    ),
    "law: progress, knowledge": law(
        "progress",
        "analysis/_knowledge.py",
        "return self.is_whole and all",
        "return all",
    ),
    "law: progress, overdue": law(
        "progress",
        "analysis/progress.py",
        "due is not None and due.earliest < self._on",
        "due is not None",
    ),
    "law: progress, drafts": law(
        "progress",
        "analysis/_draft.py",
        'self._fresh(f"{each.promise.key}-assessed")',
        'f"{each.promise.key}"',
    ),
    "law: costs": law(
        "costs", "analysis/costs.py", "= traveller.other", "= Side.FIRST"
    ),
    "law: costs, places": law(
        "costs", "analysis/costs.py", "(((*place, i), rule)", "(((*place, i + 1), rule)"
    ),
    "law: archives, ranges": law(
        "archives", "documents/_lines.py", "file.seek(start - 1)", "file.seek(start)"
    ),
    "law: archives, ends of ranges": law(
        "archives", "documents/_lines.py", "or offset < stop:", "or offset <= stop:"
    ),
    "law: archives, blank lines": law(
        "archives", "documents/_lines.py", 'b" \\t\\r\\n"', 'b"\\r\\n"'
    ),
    "law: archives, cut off": law(
        "archives", "documents/_lines.py", "elif not raw.peek(1):", "elif False:"
    ),
    "law: archives, damaged": law(
        "archives", "documents/_lines.py", "gzip.BadGzipFile, zlib.error", "zlib.error"
    ),
    "law: tables, sides": law(
        "tables", "exports/tables.py", "side=side.value", 'side="first"'
    ),
    "law: tables, plain types": law(
        "tables", "exports/tables.py", "amount.bound.value", "amount.bound"
    ),
    "law: tables, empty cells": law(
        "tables", "exports/tables.py", '" ".join(words) or None', '" ".join(words)'
    ),
    "law: tables, keys": law(
        "tables",
        "exports/tables.py",
        "((dossier, text.key, each) for each",
        "((dossier, each.key, each) for each",
    ),
    "law: completeness": law(
        "completeness", "strategies/__init__.py", '    "actors",\n', ""
    ),
}


def missed(guard: Guard) -> str | None:
    """The first test that fails without the guard; ``None`` if none does."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for part in ("src", "tests", "examples", "tools", "docs", "pyproject.toml"):
            source = ROOT / part
            if source.is_dir():
                shutil.copytree(source, copy / part)
            else:
                shutil.copy(source, copy)
        file = copy / "src" / "bilateral" / guard.file
        text = file.read_text(encoding="utf-8")
        if text.count(guard.text) != 1:
            message = f"{guard.file}: {text.count(guard.text)} times {guard.text!r}"
            raise SystemExit(message)
        file.write_text(text.replace(guard.text, guard.without), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", *guard.watch],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": str(copy / "src")},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        failed = [
            line
            for line in run.stdout.splitlines()
            if line.startswith(("FAILED", "ERROR"))
        ]
        return failed[0].split(" - ")[0] if run.returncode else None


def main(*names: str) -> int:
    """Print for each guard which test misses it; the number of those not missed."""
    forgotten = 0
    for name in names or (*GUARDS, *LAWS):
        found = missed((GUARDS | LAWS)[name])
        forgotten += found is None
        sys.stdout.write(f"without {name:30} {found or 'NOT MISSED'}\n")
        sys.stdout.flush()
    return forgotten


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
