"""Write documents of the present schema version, which it must always be able to read.

`tests/golden/vN/` holds the examples as `dumps` writes them, and in canonical form an
agreement that carries extensions, and as many of the real texts of `tests/texts/` as are
needed to have each member of each type that any of them states. `--check` compares.

This is for a version that is not yet released. With the first release of it the folder
is frozen: this tool leaves `GENERATORS` in `noxfile.py` until there is a next version.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import attrs

from _generated import ROOT, write_or_check
from bilateral import documents, walk
from bilateral.model._alignment import is_record
from bilateral.model._shape import members

FOLDER = ROOT / "tests" / "golden" / f"v{documents.SCHEMA_VERSION}"
TEXTS = ROOT / "tests" / "texts"
EXAMPLES = ROOT / "examples"
ADDED = {
    "https://example.org/file-number": "LA/2020/7",
    "tag:example.org,2024:scan": {
        "pages": [1, 2.5, -3e-7],
        "complete": True,
        "é": None,
    },
    "urn:example:empty": [],
}


def stated(document: documents.Document) -> set[tuple[str, str]]:
    """Each member of each type that says something in it."""
    return {
        (type(part).__name__, member.name)
        for _, part in walk(document)
        if is_record(part)
        for member in members(type(part))
        if getattr(part, member.name) != member.default
    }


def real_texts() -> dict[str, documents.Document]:
    """Those of `tests/texts/`, by name."""
    found = {}
    for file in sorted(TEXTS.glob("*.py")):
        names = runpy.run_path(str(file))
        found[file.stem] = names.get("INSTRUMENT") or names["DOSSIER"]
    return found


def chosen(
    texts: dict[str, documents.Document], known: set[tuple[str, str]]
) -> set[str]:
    """Names of few and short texts that state all that any of them does."""
    left = {name: stated(text) - known for name, text in texts.items()}
    sizes = {name: len(documents.canonical(text)) for name, text in texts.items()}
    found = set()
    while any(left.values()):
        best = max(sorted(left), key=lambda name: len(left[name]) / sizes[name])
        found.add(best)
        new = left[best]
        left = {name: more - new for name, more in left.items()}
    return found


def main() -> int:
    """Write or compare the files."""
    examples = {
        file.name: documents.loads(file.read_bytes())
        for file in sorted(EXAMPLES.glob("*.json"))
    }
    texts = real_texts()
    known = set[tuple[str, str]]().union(*map(stated, examples.values()))
    others = {name: texts[name] for name in sorted(chosen(texts, known))}
    least = min(texts.values(), key=lambda text: len(documents.dumps(text)))
    others["extensions"] = attrs.evolve(least, extensions=ADDED)
    files: dict[Path, str] = {
        FOLDER / name: documents.dumps(text) for name, text in examples.items()
    }
    files |= {
        FOLDER / f"{name}.canonical.json": documents.canonical(text).decode()
        for name, text in others.items()
    }
    return write_or_check(files, alone_in=FOLDER)


if __name__ == "__main__":
    sys.exit(main())
